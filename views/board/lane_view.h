// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/lane_model.h"

#include <QListView>

namespace ugoda {

class CardDelegate;
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
    /// The selected cards, from the top.
    QList<OpportunityId> selectedIds() const;

signals:
    void openRequested(ugoda::OpportunityId id);
    void menuRequested(const QPoint &globalPosition);
    void trashRequested();
    /// The focus wants to go to a column at the left (-1) or right (1).
    void leaveRequested(int direction);
    /// Ctrl+Shift+arrow: the selected cards want to move by columns or rows.
    void moveRequested(int columns, int rows);
    /// A drag of cards begins here, and has ended (dropped or not).
    void dragStarted();
    void dragFinished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
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
    /// The row above which a drop at this height would go.
    int dropRowAt(int y) const;
    void setDropRow(int row);
    QPixmap dragPixmap(const QModelIndexList &indexes) const;

    LaneModel *m_lane;
    CardDelegate *m_delegate;
    int m_dropRow = -1; ///< while cards are dragged over this column
};

} // namespace ugoda
