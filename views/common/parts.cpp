// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/parts.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Faint:
        return u"faint"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::OnFill:
        return u"onFill"_s;
    case Tone::Text:
        break;
    }
    return {};
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

QLabel *label(const QString &text, TextStyle style, Tone tone, QWidget *parent)
{
    auto *result = new QLabel(parent);
    result->setTextFormat(Qt::PlainText);
    result->setText(text);
    result->setFont(font(result, style));
    result->setProperty("tone", toneWord(tone));
    return result;
}

void setTone(QLabel *label, Tone tone)
{
    label->setProperty("tone", toneWord(tone));
    repolish(label);
}

QPushButton *button(const QString &text, QLatin1StringView kind, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setProperty("kind", QString(kind));
    // Wider than the picture: the style leaves too small a gap between icon and words.
    result->setIconSize({20, 16});
    result->setAutoDefault(false);
    return result;
}

QToolButton *iconButton(QLatin1StringView iconName, const QString &name, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setIcon(icon(iconName));
    result->setIconSize({16, 16});
    result->setFixedSize(32, 32);
    result->setToolTip(name);
    result->setAccessibleName(name);
    return result;
}

void showBelow(QWidget *popup, const QWidget *anchor)
{
    popup->adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const QRect room = anchor->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - popup->height())));
    popup->move(at);
    popup->show();
    popup->setFocus(Qt::PopupFocusReason);
}

QFrame *separator(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    setKind(line, u"line");
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

CardFrame::CardFrame(QWidget *parent)
    : QFrame(parent)
{
    setKind(this, u"card");
}

void CardFrame::setSelected(bool selected)
{
    setProperty("selected", selected);
    repolish(this);
}

ElidedLabel::ElidedLabel(const QString &text, TextStyle style, Tone tone, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(ugoda::font(this, style));
    setProperty("tone", toneWord(tone));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFrame(&painter);
    const QRect rect = contentsRect();
    style()->drawItemText(&painter,
                          rect,
                          QStyle::visualAlignment(layoutDirection(), alignment()),
                          palette(),
                          isEnabled(),
                          fontMetrics().elidedText(text(), m_mode, rect.width()),
                          foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    // Escaped: a tooltip takes text that looks like HTML for HTML.
    setToolTip(cut ? text().toHtmlEscaped() : QString());
}

IconDisc::IconDisc(QLatin1StringView icon, Tone tone, int disc, int iconSide, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_iconSide(iconSide)
{
    setFixedSize(disc, disc);
}

void IconDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(this);
    if (width() > m_iconSide) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.soft(m_tone));
        painter.drawEllipse(rect());
    }
    QRect square(0, 0, m_iconSide, m_iconSide);
    square.moveCenter(rect().center());
    const QByteArray name = m_icon.toLatin1();
    paintIcon(&painter, square, QLatin1StringView(name), colors.toned(m_tone));
}

} // namespace ugoda
