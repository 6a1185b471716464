// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/lane_view.h"

#include "model/items/roles.h"
#include "views/board/card_delegate.h"
#include "views/common/painting.h"
#include "views/common/palette.h"
#include "views/common/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace ugoda {

using namespace Qt::StringLiterals;

LaneView::LaneView(const Workspace &workspace, LaneModel *model, QWidget *parent)
    : QListView(parent)
    , m_lane(model)
    , m_delegate(new CardDelegate(workspace, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setKind(this, u"sunken"); // that of its column
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    // Card and bar fill the column exactly. The bar is polished by now.
    setKind(verticalScrollBar(), u"narrow");
    verticalScrollBar()->setSingleStep(24);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setTabKeyNavigation(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(style()->styleHint(QStyle::SH_ToolTip_WakeUpDelay));
    connect(&m_rest, &QTimer::timeout, this, &LaneView::tellCurrentActivity);
}

void LaneView::setToday(QDate today)
{
    m_delegate->setToday(today);
    viewport()->update();
}

void LaneView::setCardStyle(const CardStyle &style)
{
    m_delegate->setStyle(style);
    scheduleDelayedItemsLayout();
}

QList<OpportunityId> LaneView::selectedIds() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<OpportunityId> ids;
    for (const QModelIndex &index : std::as_const(indexes)) {
        ids.append(OpportunityId {index.data(OpportunityIdRole).toLongLong()});
    }
    return ids;
}

void LaneView::keyPressEvent(QKeyEvent *event)
{
    window()->setAttribute(
        Qt::WA_KeyboardFocusChange); // as Tab does: the focus is shown from now on
    const bool moves = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (moves) {
            emit moveRequested(direction, 0);
        } else {
            emit leaveRequested(direction);
        }
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (moves) {
            emit moveRequested(0, event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) {
            emit openRequested({currentIndex().data(OpportunityIdRole).toLongLong()});
        }
        return;
    case Qt::Key_Delete:
        emit trashRequested();
        return;
    case Qt::Key_Escape:
        emit clearRequested();
        return;
    default:
        break;
    }
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before) {
        m_rest.start();
    }
}

/// What goes sideways is meant for the board: the strip around takes it.
void LaneView::wheelEvent(QWheelEvent *event)
{
    const QPoint way = event->angleDelta();
    if (std::abs(way.x()) > std::abs(way.y()) || event->modifiers() == Qt::ShiftModifier) {
        event->ignore();
    } else {
        QListView::wheelEvent(event);
    }
}

void LaneView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        emit openRequested({index.data(OpportunityIdRole).toLongLong()});
    }
}

void LaneView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    if (!selectionModel()->isSelected(index)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(index).center())
                             : event->globalPos());
}

QPixmap LaneView::dragPixmap(const QModelIndex &grabbed, qsizetype count) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QSize size = visualRect(grabbed).size();
    option.rect = QRect(QPoint(0, 0), size);
    constexpr int kMargin = 14; // for the corners of the tilted card
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap((size + QSize(2 * kMargin, 2 * kMargin)) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(kMargin, kMargin);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.rotate(2.5);
    painter.translate(-size.width() / 2.0, -size.height() / 2.0);
    QColor shadow(Qt::black);
    painter.setPen(Qt::NoPen);
    const QRect frame(8, 0, CardLayout::kWidth, size.height() - CardLayout::kGap);
    for (int spread = 5; spread > 0; --spread) {
        shadow.setAlpha(26 - 4 * spread);
        painter.setBrush(shadow);
        painter.drawRoundedRect(frame.adjusted(-spread, 3 - spread, spread, 3 + spread), 10, 10);
    }
    option.state &= ~QStyle::State_HasFocus;
    itemDelegate()->paint(&painter, option, grabbed);
    if (count > 1) {
        const Colors &colors = colorsOf(this);
        const QRect badge(frame.right() - 14, frame.top() - 10, 26, 22);
        painter.setBrush(readable(colors.accent, Qt::white));
        painter.drawRoundedRect(badge, 11, 11);
        painter.setPen(Qt::white);
        painter.drawText(badge, Qt::AlignCenter, QString::number(count));
    }
    return pixmap;
}

void LaneView::startDrag(Qt::DropActions)
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty()) {
        return;
    }
    std::sort(indexes.begin(), indexes.end());
    auto *drag = new QDrag(this);
    drag->setMimeData(m_lane->mimeData(indexes));
    const bool held = selectionModel()->isSelected(currentIndex()); // else the press was elsewhere
    drag->setPixmap(dragPixmap(held ? currentIndex() : indexes.first(), indexes.size()));
    drag->setHotSpot(QPoint(drag->pixmap().deviceIndependentSize().toSize().width() / 2, 24));
    const QPointer<LaneView> self(this);
    emit dragging(true);
    // The model removes nothing: a moved card leaves when the step is in the file.
    drag->exec(Qt::MoveAction, Qt::MoveAction);
    if (self) { // the stage may have gone while the drag went on
        setState(NoState);
        setDropRow(-1);
        emit dragging(false);
    }
}

int LaneView::dropRowAt(int y) const
{
    for (int row = 0; row < m_lane->rowCount(); ++row) {
        const QRect rect = visualRect(m_lane->index(row));
        if (y < rect.center().y()) {
            return row;
        }
    }
    return m_lane->rowCount();
}

void LaneView::setDropRow(int row)
{
    if (m_dropRow != row) {
        m_dropRow = row;
        viewport()->update();
    }
}

void LaneView::dragEnterEvent(QDragEnterEvent *event)
{
    QListView::dragEnterEvent(event);
    dragMoveEvent(event);
}

void LaneView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    const int row = dropRowAt(event->position().toPoint().y());
    if (m_lane->canDropMimeData(event->mimeData(), Qt::MoveAction, row, 0, {})) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        setDropRow(row);
    } else {
        event->ignore();
    }
}

void LaneView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    setDropRow(-1);
}

void LaneView::dropEvent(QDropEvent *event)
{
    const int row = dropRowAt(event->position().toPoint().y());
    stopAutoScroll();
    setState(NoState);
    setDropRow(-1);
    m_lane->dropMimeData(event->mimeData(), Qt::MoveAction, row, 0, {});
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void LaneView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (hasFocus() && m_lane->isLoaded() && m_lane->rowCount() == 0) { // no card to show it
        QPainter ring(viewport());
        paintFocusRing(&ring, viewport()->rect().adjusted(2, 2, -2, -2), 8, colorsOf(this));
    }
    if (m_dropRow < 0) {
        return;
    }
    // Closed lanes stand by date: the place of a drop means nothing there.
    int y = 1;
    if (m_lane->lane().outcome == Outcome::None && m_dropRow > 0) {
        const QRect above = visualRect(m_lane->index(m_dropRow - 1));
        y = above.bottom() + 1 - CardLayout::kGap / 2;
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsOf(this).accent);
    painter.drawRoundedRect(QRectF(8, y - 1.5, CardLayout::kWidth, 3), 1.5, 1.5);
}

void LaneView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->refreshFonts();
        scheduleDelayedItemsLayout();
    }
}

} // namespace ugoda
