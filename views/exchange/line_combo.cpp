// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/line_combo.h"

#include <QScrollArea>
#include <QWheelEvent>

namespace ugoda {

namespace {

constexpr int kShownEntries = 16;
constexpr int kRoomAround = 40; ///< px that are seen above and below the line with the focus

} // namespace

LineCombo::LineCombo(QScrollArea *area, QWidget *parent)
    : QComboBox(parent)
    , m_area(area)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(kShownEntries);
}

void LineCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

void LineCombo::focusInEvent(QFocusEvent *event)
{
    m_area->ensureWidgetVisible(this, 0, kRoomAround);
    QComboBox::focusInEvent(event);
}

} // namespace ugoda
