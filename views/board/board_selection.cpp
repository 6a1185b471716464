// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_selection.h"

#include "model/items/board_model.h"
#include "model/items/roles.h"
#include "views/board/board_column.h"
#include "views/board/card_layout.h"
#include "views/board/lane_view.h"
#include "views/common/row_selection.h"

#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QSet>

#include <algorithm>

namespace ugoda {

BoardSelection::BoardSelection(const BoardModel &board,
                               const QList<BoardColumn *> &columns,
                               QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_columns(columns)
{ }

void BoardSelection::watch(LaneView *view)
{
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, view] {
        onSelectionChanged(view);
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, view] {
        onSelectionChanged(view);
    });
    connect(view, &LaneView::clearRequested, this, &BoardSelection::clear);
}

BoardColumn *BoardSelection::columnOf(OpportunityId id) const
{
    const int place = m_board.columnOf(id);
    BoardColumn *column = m_columns.value(place);
    return column && column->lane() == m_board.lane(place) ? column : nullptr;
}

void BoardSelection::onSelectionChanged(LaneView *view)
{
    if (m_frozen) {
        return;
    }
    const QScopedValueRollback frozen(m_frozen, true);
    const QList<OpportunityId> here = view->selectedIds();
    // A plain click or step selects in one column; only Ctrl and Shift add to the others.
    const bool adds = here.size() != 1
        || (QGuiApplication::mouseButtons() != Qt::NoButton
            && QGuiApplication::keyboardModifiers().testAnyFlags(Qt::ControlModifier
                                                                 | Qt::ShiftModifier));
    QList<OpportunityId> all;
    for (BoardColumn *column : m_columns) {
        if (column->view() != view && !adds && !here.isEmpty()) {
            column->view()->clearSelection();
        }
        all += column->view()->selectedIds();
    }
    if (const QModelIndex index = view->currentIndex(); index.isValid()) {
        m_current = {index.data(OpportunityIdRole).toLongLong()};
        m_currentView = view;
        m_currentRow = index.row();
    }
    setIds(all);
}

void BoardSelection::setIds(const QList<OpportunityId> &ids)
{
    if (m_ids != ids) {
        m_ids = ids;
        emit changed(ids);
    }
}

bool BoardSelection::select(OpportunityId id, bool focus)
{
    BoardColumn *column = columnOf(id);
    if (!column) {
        return false;
    }
    if (column->isFolded()) {
        column->setFolded(false);
    }
    LaneView *view = column->view();
    const QModelIndex index = column->lane()->index(column->lane()->rowOf(id));
    view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    view->scrollTo(index);
    emit columnWanted(column);
    if (focus) {
        view->setFocus(Qt::TabFocusReason); // by keys, as Tab would
    }
    return true;
}

void BoardSelection::select(const QList<OpportunityId> &ids)
{
    QSet<OpportunityId> onBoard;
    for (const BoardColumn *column : m_columns) {
        for (const Card &card : column->lane()->cards()) {
            onBoard.insert(card.id);
        }
    }
    QList<OpportunityId> loaded = ids;
    loaded.removeIf([&onBoard](OpportunityId id) { return !onBoard.contains(id); });
    if (loaded.isEmpty() || !select(loaded.first(), false)) {
        return;
    }
    m_ids = loaded;
    restore({});
    emit changed(m_ids);
}

void BoardSelection::clear()
{
    {
        const QScopedValueRollback frozen(m_frozen, true);
        for (BoardColumn *column : m_columns) {
            column->view()->clearSelection();
        }
    }
    setIds({});
}

void BoardSelection::takeFocus()
{
    BoardColumn *column = columnOf(m_current);
    if (!column || column->isFolded()) {
        const auto open = std::find_if(m_columns.begin(), m_columns.end(), [](BoardColumn *each) {
            return !each->isFolded();
        });
        column = open == m_columns.end() ? nullptr : *open;
    }
    if (column) {
        column->view()->setFocus();
    }
}

void BoardSelection::leave(LaneView *from, int direction)
{
    const auto at = std::find_if(m_columns.begin(), m_columns.end(), [from](BoardColumn *column) {
        return column->view() == from;
    });
    const int y = from->visualRect(from->currentIndex()).center().y();
    for (int place = int(at - m_columns.begin()) + direction;
         place >= 0 && place < m_columns.size();
         place += direction) {
        LaneView *view = m_columns.at(place)->view();
        if (m_columns.at(place)->isFolded() || view->lane()->rowCount() == 0) {
            continue;
        }
        // The nearest by height; below the last card that is the last one.
        QModelIndex nearest = view->indexAt(QPoint(CardLayout::kWidth / 2, std::max(0, y)));
        if (!nearest.isValid()) {
            nearest = view->lane()->index(view->lane()->rowCount() - 1);
        }
        select({nearest.data(OpportunityIdRole).toLongLong()}, true);
        return;
    }
}

void BoardSelection::freeze()
{
    m_frozen = true;
}

void BoardSelection::restore(const QList<OpportunityId> &touched)
{
    m_frozen = true;
    const bool closed = wasClosed(touched);
    const bool focused = std::any_of(m_columns.begin(), m_columns.end(), [](BoardColumn *column) {
        return column->view()->hasFocus();
    });
    const QSet<OpportunityId> wanted(m_ids.begin(), m_ids.end());
    QList<OpportunityId> present;
    for (BoardColumn *column : m_columns) {
        LaneView *view = column->view();
        const QList<Card> &cards = column->lane()->cards();
        QList<int> rows;
        for (int row = 0; row < cards.size() && !closed && !column->isFolded(); ++row) {
            if (wanted.contains(cards.at(row).id)) {
                rows.append(row);
                present.append(cards.at(row).id);
            }
        }
        view->selectionModel()->select(rowSelection(*column->lane(), rows),
                                       QItemSelectionModel::ClearAndSelect);
        if (view->hasFocus() && !view->currentIndex().isValid()) { // it came before the cards
            view->selectionModel()->setCurrentIndex(column->lane()->index(0),
                                                    QItemSelectionModel::NoUpdate);
        }
    }
    BoardColumn *column = columnOf(m_current);
    if (column && !column->isFolded() && !closed) {
        LaneView *view = column->view();
        m_currentRow = column->lane()->rowOf(m_current);
        m_currentView = view;
        const QModelIndex index = column->lane()->index(m_currentRow);
        view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (touched.contains(m_current) && m_ids.contains(m_current)) {
            view->scrollTo(index);
            emit columnWanted(column);
        }
        if (focused) {
            view->setFocus();
        }
    } else if (!m_ids.isEmpty() && present.isEmpty()) {
        m_frozen = false;
        selectNeighbour();
        return;
    }
    m_frozen = false;
    setIds(present);
}

bool BoardSelection::wasClosed(const QList<OpportunityId> &touched) const
{
    BoardColumn *column = columnOf(m_current);
    const bool isElsewhere = column && column->view() != m_currentView
        && column->lane()->lane().outcome != Outcome::None;
    return isElsewhere && touched.contains(m_current) && m_ids.contains(m_current)
        && std::any_of(m_columns.begin(), m_columns.end(), [this](BoardColumn *each) {
               return each->view() == m_currentView && !each->isFolded();
           });
}

/// The current card left the work: the one that took its place is selected instead.
void BoardSelection::selectNeighbour()
{
    for (BoardColumn *column : m_columns) {
        const int count = column->lane()->rowCount();
        if (column->view() == m_currentView && count > 0 && !column->isFolded()) {
            const QModelIndex index = column->lane()->index(std::min(m_currentRow, count - 1));
            column->view()->selectionModel()->setCurrentIndex(index,
                                                              QItemSelectionModel::ClearAndSelect);
            return;
        }
    }
    m_current = {};
    setIds({});
}

} // namespace ugoda
