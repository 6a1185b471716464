// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "views/board/card_style.h"

#include <QScrollArea>
#include <QTimer>

class QHBoxLayout;
class QToolButton;

namespace ugoda {

class BoardColumn;
class BoardModel;
class QuickCreate;
class Settings;
class Workspace;

/// The columns of the board side by side, in a strip that scrolls sideways, and behind them the
/// place for a new stage (row 134). Follows the board's columns and remembers which are folded
/// (rows 140 and 142).
class BoardStrip : public QScrollArea
{
    Q_OBJECT

public:
    BoardStrip(Workspace &workspace, const BoardModel &board, Settings &settings, QWidget *parent);
    ~BoardStrip() override;

    /// In the order of the board.
    const QList<BoardColumn *> &columns() const { return m_columns; }

    /// How the person who works here sees cards.
    const CardStyle &cardStyle() const { return m_cardStyle; }

    /// Makes the columns that the board has by now; after columnMade() is listened to. Those in
    /// sight at once, the others one by one when these are on the screen: with forty stages, too,
    /// the first paint waits for five.
    void build();
    /// While cards are dragged the strip scrolls when they come near its left or right edge.
    void setDragging(bool dragging);

signals:
    void columnMade(ugoda::BoardColumn *column);
    void stageEntered(const QString &name, ugoda::QuickCreate *field);
    /// A column's head was dropped: its stage is to stand before another one (0: at the end).
    void stageMoved(ugoda::StageId stage, ugoda::StageId before);
    /// A place where there are no cards was pressed.
    void emptyPressed();

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QWidget *makeGhost();
    void connectHeader(BoardColumn *column);
    /// The column before which a head dropped here would stand; that of Won for the last stage.
    int placeAt(const QPoint &globalPosition) const;
    void showPlace(const QPoint &globalPosition);
    void drop(BoardColumn *column, const QPoint &globalPosition);
    void makeColumn(int place);
    void makeNext();
    void removeColumns(int first, int last);
    void arrange();
    void orderTabs();
    void followCardStyle();
    void followPerson();
    void refreshFacts(int first, int last);
    void scrollAtEdges();
    void retranslate();

    Workspace &m_workspace;
    const BoardModel &m_board;
    Settings &m_settings;
    CardStyle m_cardStyle;
    PersonId m_person; ///< whose folds are shown
    QList<BoardColumn *> m_columns;
    QHBoxLayout *m_row;
    QToolButton *m_addStage;
    QuickCreate *m_stageName;
    QWidget *m_place = nullptr; ///< shows where a dragged head would go
    QTimer m_edgeTimer;
    QTimer m_nextTimer; ///< runs while columns out of sight are still to be made
};

} // namespace ugoda
