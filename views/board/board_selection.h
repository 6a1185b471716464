// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QObject>

namespace ugoda {

class BoardColumn;
class BoardModel;
class LaneView;

/// What is selected on the board, over all its columns, by the cards' ids: so it survives every
/// change, and a moved card keeps selection and focus. Lives beside the page that owns the columns.
class BoardSelection : public QObject
{
    Q_OBJECT

public:
    /// `columns` is the page's list, in the order of the board.
    BoardSelection(const BoardModel &board, const QList<BoardColumn *> &columns, QObject *parent);

    const QList<OpportunityId> &ids() const { return m_ids; }

    OpportunityId current() const { return m_current; }

    /// Follows the selection of a new column.
    void watch(LaneView *view);
    /// Selects one card that is loaded and shows it; false when it is not loaded.
    bool select(OpportunityId id, bool focus);
    /// Selects those of the cards that are loaded; the first of them is the current one.
    void select(const QList<OpportunityId> &ids);
    /// Nothing is selected any more; the focus stays.
    void clear();
    /// Gives the keyboard to the column of the current card; without one to the first that is open.
    void takeFocus();
    /// Moves the focus to the nearest card of the next unfolded column.
    void leave(LaneView *from, int direction);

    /// Between these two the columns' selections follow the models and mean nothing.
    void freeze();
    /// Selects again what was selected; touched cards that are selected come into view. Where cards
    /// were won or lost the next card is selected, so that the eye stays where it was.
    void restore(const QList<OpportunityId> &touched);

signals:
    void changed(const QList<ugoda::OpportunityId> &ids);
    /// A card should be seen: the page scrolls its column into view.
    void columnWanted(ugoda::BoardColumn *column);

private:
    BoardColumn *columnOf(OpportunityId id) const;
    void onSelectionChanged(LaneView *view);
    void setIds(const QList<OpportunityId> &ids);
    /// Whether the current card was closed by this change and its column still shows.
    bool wasClosed(const QList<OpportunityId> &touched) const;
    void selectNeighbour();

    const BoardModel &m_board;
    const QList<BoardColumn *> &m_columns;
    QList<OpportunityId> m_ids;
    OpportunityId m_current;
    LaneView *m_currentView = nullptr; ///< compared only: it may be gone
    int m_currentRow = 0; ///< where the current card stood
    bool m_frozen = false;
};

} // namespace ugoda
