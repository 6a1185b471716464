// SPDX-License-Identifier: GPL-3.0-or-later
// What can be clicked on the cards of a lane: tags (row 63), the next activity, which is pointed at
// and reached by the keyboard, too (row 29).
#include "model/items/roles.h"
#include "views/board/card_delegate.h"
#include "views/board/lane_view.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QToolTip>

#include <utility>

namespace ugoda {

QRect LaneView::activityMark(const QModelIndex &index) const
{
    return m_delegate->activityMark(visualRect(index), index.data(CardRole).value<Card>());
}

QModelIndex LaneView::activityAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    return index.isValid() && activityMark(index).contains(place) ? index : QModelIndex();
}

TagId LaneView::tagAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    return index.isValid()
        ? m_delegate->tagAt(visualRect(index), index.data(CardRole).value<Card>(), place)
        : TagId {};
}

void LaneView::mousePressEvent(QMouseEvent *event)
{
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const QPoint place = event->position().toPoint();
    m_pressedActivity = plain ? activityAt(place) : QModelIndex();
    m_pressedTag = plain ? tagAt(place) : TagId {};
    if (plain && !indexAt(place).isValid()) {
        emit clearRequested();
    }
    QListView::mousePressEvent(event);
}

void LaneView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QPoint place = event->position().toPoint();
    const bool on =
        event->buttons() == Qt::NoButton && (activityAt(place).isValid() || tagAt(place).isValid());
    viewport()->setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LaneView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex pressed = m_pressedActivity;
    m_pressedActivity = QModelIndex();
    const TagId tag = std::exchange(m_pressedTag, {});
    const QPoint place = event->position().toPoint();
    if (pressed.isValid() && pressed == activityAt(place)) {
        emit activitiesRequested({pressed.data(OpportunityIdRole).toLongLong()});
    } else if (tag.isValid() && tag == tagAt(place)) {
        emit tagClicked(tag);
    }
}

bool LaneView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QModelIndex index = activityAt(help->pos()); index.isValid()) {
            emit activityTipWanted({index.data(OpportunityIdRole).toLongLong()},
                                   help->globalPos(),
                                   activityMark(index));
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void LaneView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Only who comes by keys is told; a window that opens or comes back has asked for nothing.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        m_rest.start();
    }
}

void LaneView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton) {
        QToolTip::hideText();
    }
}

void LaneView::tellCurrentActivity()
{
    const Card card = currentIndex().data(CardRole).value<Card>();
    const QRect mark = currentIndex().isValid() ? activityMark(currentIndex()) : QRect();
    if (hasFocus() && card.nextDue.isValid() && viewport()->rect().intersects(mark)) {
        // Around the whole view: the pointer is somewhere else.
        emit activityTipWanted(card.id, viewport()->mapToGlobal(mark.bottomLeft()), {});
    }
}

} // namespace ugoda
