// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"

#include <QWidget>

namespace ugoda {

class BoardColumn;
class BoardHits;
class BoardModel;
class BoardSelection;
class BoardStrip;
class ClosingZones;
class LaneView;
class OpportunityActions;
class QuickCreate;
class Settings;
class StageActions;
class Workspace;

/// The pipeline as columns of cards (rows 7, 21, 40, 134, 140, 142, 151): drag, keyboard, quick
/// create, folding. Shows what the workspace's filter lets through.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    BoardPage(Workspace &workspace,
              OpportunityActions &actions,
              Settings &settings,
              QWidget *parent = nullptr);
    ~BoardPage() override;

    /// Selects a card and scrolls to it as soon as it is loaded. A card that the filter hides, or
    /// of another pipeline, is announced by `hiddenByFilter` instead (row 21).
    void reveal(OpportunityId id);
    QList<OpportunityId> selection() const;
    /// Selects those of the opportunities whose cards are loaded.
    void select(const QList<OpportunityId> &ids);
    /// Gives the keyboard to the first card of the filter set last, once it is here.
    void focusFirst();

signals:
    void selectionChanged(const QList<ugoda::OpportunityId> &ids);
    void openRequested(ugoda::OpportunityId id);
    /// The buttons of the empty board.
    void createRequested();
    void importRequested();
    /// Cards are being dragged; nothing should lie over the zones at the bottom.
    void dragStarted();
    /// The card to be revealed is not among those shown.
    void hiddenByFilter(ugoda::OpportunityId id);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectBoard();
    void connectStrip();
    void connectColumn(BoardColumn *column);
    void moveInto(const QList<OpportunityId> &ids, const Lane &lane, OpportunityId before);
    void moveByKey(LaneView *view, int columns, int rows);
    void openMenu(const QPoint &globalPosition);
    void create(BoardColumn *column, const QString &title);
    void createStage(const QString &name, QuickCreate *field);
    void tryReveal();
    void onDrag(bool going);

    Workspace &m_workspace;
    OpportunityActions &m_actions;
    StageActions *m_stages;
    BoardModel *m_board;
    BoardStrip *m_strip;
    BoardSelection *m_selection;
    BoardHits *m_hits;
    ClosingZones *m_zones;
    OpportunityId m_wanted; ///< to be revealed when it is loaded
};

} // namespace ugoda
