// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/nav_button.h"

#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/painting.h"

#include <QPainter>
#include <QStyle>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 32;
constexpr int kIcon = 16;
constexpr int kIconLeft = 11;
constexpr int kTextLeft = 36;
constexpr int kBadgeHeight = 18;

} // namespace

NavButton::NavButton(QLatin1StringView iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setIcon(ugoda::icon(iconName));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavButton::setBadge(int count, const QString &spoken)
{
    m_badge = count;
    m_spoken = spoken;
    describe();
    update();
}

void NavButton::setFolded(bool folded)
{
    m_folded = folded;
    describe();
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    if (m_folded)
        return {40, kHeight};
    const QFontMetrics metrics(ugoda::font(this, TextStyle::BaseStrong));
    return {kTextLeft + metrics.horizontalAdvance(text()) + 48, kHeight};
}

QSize NavButton::minimumSizeHint() const
{
    return {40, kHeight};
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colors.accentSoft : colors.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const int left = m_folded ? (width() - kIcon) / 2 : kIconLeft;
    const QRect iconRect(left, (height() - kIcon) / 2, kIcon, kIcon);
    icon().paint(&painter,
                 QStyle::visualRect(layoutDirection(), rect(), iconRect),
                 Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled,
                 isChecked() ? QIcon::On : QIcon::Off);
    if (!m_folded) {
        painter.setFont(ugoda::font(this, isChecked() ? TextStyle::BaseStrong : TextStyle::Base));
        painter.setPen(colors.toned(isChecked() ? Tone::Accent : Tone::Muted));
        const QRect words = rect().adjusted(kTextLeft, 0, m_badge > 0 ? -44 : -8, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (m_badge > 0)
        paintBadge(&painter);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 6, colors);
}

void NavButton::paintBadge(QPainter *painter) const
{
    const Colors &colors = colorsOf(this);
    painter->setPen(Qt::NoPen);
    if (m_folded) {
        painter->setBrush(colors.bad);
        painter->drawEllipse(QRect(width() / 2 + 5, 5, 7, 7));
        return;
    }
    QFont small = ugoda::font(this, TextStyle::Tag);
    small.setWeight(QFont::DemiBold);
    painter->setFont(small);
    const QString number = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
    const int wide = std::max(kBadgeHeight, painter->fontMetrics().horizontalAdvance(number) + 11);
    const QRect pill(width() - wide - 8, (height() - kBadgeHeight) / 2, wide, kBadgeHeight);
    const QRect visual = QStyle::visualRect(layoutDirection(), rect(), pill);
    painter->setBrush(colors.badSoft);
    painter->drawRoundedRect(visual, kBadgeHeight / 2.0, kBadgeHeight / 2.0);
    painter->setPen(colors.toned(Tone::Bad));
    painter->drawText(visual, Qt::AlignCenter, number);
}

void NavButton::describe()
{
    setToolTip(m_folded ? text() : QString());
    setAccessibleName(m_badge > 0 ? u"%1, %2"_s.arg(text(), m_spoken) : text());
}

} // namespace ugoda
