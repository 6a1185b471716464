// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/lane_model.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QTimer>

namespace ugoda {

class CardDelegate;
struct CardStyle;
class Workspace;

/// The cards of one column: a list that paints cards, is walked by keyboard and takes drops between
/// cards. It asks for everything by signals and changes nothing itself.
class LaneView : public QListView
{
    Q_OBJECT

public:
    LaneView(const Workspace &workspace, LaneModel *model, QWidget *parent);

    LaneModel *lane() const { return m_lane; }

    /// The day by which activities are overdue or planned.
    void setToday(QDate today);

    /// How dense cards are and what stands on them.
    void setCardStyle(const CardStyle &style);

    /// Lays out now what has changed. Left to itself a list does so while it is being painted, and
    /// is painted a second time then.
    void layOut() { executeDelayedItemsLayout(); }

    /// The selected cards, from the top.
    QList<OpportunityId> selectedIds() const;

signals:
    /// A tag on a card was clicked.
    void tagClicked(ugoda::TagId tag);
    /// The next activity of a card was clicked.
    void activitiesRequested(ugoda::OpportunityId id);
    /// The pointer rests on the next activity of a card, or the keyboard on a card that has one:
    /// its details are wanted at this place of the screen while the pointer stays within `around`.
    void activityTipWanted(ugoda::OpportunityId id,
                           const QPoint &globalPosition,
                           const QRect &around);
    void openRequested(ugoda::OpportunityId id);
    void menuRequested(const QPoint &globalPosition);
    void trashRequested();
    /// The focus wants to go to a column at the left (-1) or right (1).
    void leaveRequested(int direction);
    /// Ctrl+Shift+arrow: the selected cards want to move by columns or rows.
    void moveRequested(int columns, int rows);
    /// An empty place was pressed, or Esc: nothing on the board is to be selected any more.
    void clearRequested();
    /// A drag of cards begins here, and has ended (dropped or not).
    void dragging(bool begun);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The card whose next activity is at this place of the viewport; invalid: none.
    QModelIndex activityAt(const QPoint &place) const;
    QRect activityMark(const QModelIndex &index) const;
    TagId tagAt(const QPoint &place) const;
    void tellCurrentActivity();
    /// The row above which a drop at this height would go.
    int dropRowAt(int y) const;
    void setDropRow(int row);
    /// The card that the hand holds, and how many are dragged with it.
    QPixmap dragPixmap(const QModelIndex &grabbed, qsizetype count) const;

    LaneModel *m_lane;
    CardDelegate *m_delegate;
    QPersistentModelIndex m_pressedActivity; ///< the card whose activity a click began on
    TagId m_pressedTag; ///< on which a click began
    QTimer m_rest; ///< runs while the keyboard has been on a card for a moment
    int m_dropRow = -1; ///< while cards are dragged over this column
};

} // namespace ugoda
