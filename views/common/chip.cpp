// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chip.h"

#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/painting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 26;
constexpr int kPadding = 11;
constexpr int kCross = 18;
constexpr int kWidest = 320;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_remove(new QToolButton(this))
{
    setText(text);
    setFont(ugoda::font(this, TextStyle::Secondary));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_remove->setIcon(ugoda::icon("close"_L1));
    m_remove->setIconSize({12, 12});
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setFixedSize(kCross, kCross);
    connect(m_remove, &QToolButton::clicked, this, &Chip::removeRequested);
    nameRemoval();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    const int wanted = 2 * kPadding + fontMetrics().horizontalAdvance(text()) + kCross;
    return {std::min(wanted, kWidest), kHeight};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 80), kHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(underMouse() ? colors.hover : colors.control);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12.5, 12.5);
    painter.setPen(colors.toned(m_tone));
    QRect inner = rect().adjusted(kPadding, 0, -kPadding - kCross, 0);
    inner.setWidth(std::max(0, inner.width()) + 4);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inner),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    if (hasFocus())
        paintFocusRing(&painter, rect(), kHeight / 2.0, colors);
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const QRect cross(width() - kCross - 5, (height() - kCross) / 2, kCross, kCross);
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cross));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameRemoval();
    QAbstractButton::changeEvent(event);
}

void Chip::nameRemoval()
{
    m_remove->setAccessibleName(tr("Remove the filter “%1”").arg(text()));
    m_remove->setToolTip(tr("Remove"));
}

} // namespace ugoda
