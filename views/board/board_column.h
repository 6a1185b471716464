// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/column_header.h"

#include <QWidget>

class QLabel;

namespace ugoda {

class LaneModel;
class LaneView;
class QuickCreate;
class Workspace;

/// A column of the board: head, quick create and cards on a sunken ground; or folded to a strip
/// with its name upright, which unfolds on a click and still takes drops.
class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 232;
    static constexpr int kFoldedWidth = 44;

    BoardColumn(const Workspace &workspace, LaneModel *model, QWidget *parent);

    LaneView *view() const { return m_view; }

    LaneModel *lane() const { return m_lane; }

    ColumnHeader *header() const { return m_header; }

    QuickCreate *quickCreate() const { return m_quick; }

    void setFacts(ColumnFacts facts);
    void setFolded(bool folded);
    /// Likewise as the person's wish, which is announced.
    void foldByHand(bool folded);

    bool isFolded() const { return m_folded; }

    /// What takes the keyboard in the column, in the order of the eye.
    QList<QWidget *> tabStops();
    /// Opens the field for a new card.
    void beginCreating();
    QSize sizeHint() const override;

signals:
    /// The person folded or unfolded the column.
    void foldedByHand(bool folded);
    void createEntered(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintFolded(QPainter &painter);
    void showCut();
    void retranslate();

    LaneModel *m_lane;
    ColumnHeader *m_header;
    QuickCreate *m_quick;
    LaneView *m_view;
    QLabel *m_cut; ///< says that not all cards are loaded
    bool m_folded = false;
    bool m_draggedOver = false;
};

} // namespace ugoda
