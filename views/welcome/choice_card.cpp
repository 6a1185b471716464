// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcome/choice_card.h"

#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 14;
constexpr int kTextLeft = 42;
constexpr int kTitleHeight = 20;
constexpr int kIcon = 16;

} // namespace

ChoiceCard::ChoiceCard(QLatin1StringView icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setWords(const QString &title, const QString &text)
{
    m_text = text;
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QRect ChoiceCard::textRect(int width) const
{
    const QFontMetrics metrics(ugoda::font(this, TextStyle::Secondary));
    const QRect room(kTextLeft, kPadding + kTitleHeight, width - kTextLeft - kPadding, 1000);
    return metrics.boundingRect(room, Qt::TextWordWrap, m_text);
}

QSize ChoiceCard::sizeHint() const
{
    return {360, heightForWidth(360)};
}

int ChoiceCard::heightForWidth(int width) const
{
    return textRect(width).bottom() + kPadding;
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal border = isChecked() ? 2 : 1;
    painter.setPen(QPen(isChecked() ? colors.accent : colors.line, border));
    painter.setBrush(isChecked()        ? colors.accentSoft
                         : underMouse() ? colors.hover
                                        : colors.background);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2), 10, 10);
    paintIcon(&painter,
              QRect(kPadding, kPadding + (kTitleHeight - kIcon) / 2, kIcon, kIcon),
              QLatin1StringView(m_icon.toLatin1()),
              colors.toned(isChecked() ? Tone::Accent : Tone::Text));
    painter.setFont(ugoda::font(this, TextStyle::BaseStrong));
    painter.setPen(colors.text);
    const QRect title(kTextLeft, kPadding, width() - kTextLeft - kPadding, kTitleHeight);
    painter.drawText(title,
                     Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    painter.setFont(ugoda::font(this, TextStyle::Secondary));
    painter.setPen(colors.toned(Tone::Muted));
    painter.drawText(textRect(width()).adjusted(0, 0, 1, 1), Qt::TextWordWrap, m_text);
    if (hasFocus()) {
        paintFocusRing(&painter, rect().adjusted(2, 2, -2, -2), 8, colors);
    }
}

} // namespace ugoda
