// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/filter_totals.h"

#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "model/store/table_reads.h"

namespace ugoda {

namespace {

TotalsKind kindOf(const Filter &filter)
{
    if (filter.trash) {
        return TotalsKind::Trash;
    }
    if (filter.archived) {
        return TotalsKind::Archived;
    }
    if (filter.outcomes.isEmpty() || filter.outcomes.contains(Outcome::None)) {
        return TotalsKind::Open;
    }
    if (!filter.outcomes.contains(Outcome::Lost)) {
        return TotalsKind::Won;
    }
    return filter.outcomes.contains(Outcome::Won) ? TotalsKind::Closed : TotalsKind::Lost;
}

} // namespace

FilterTotals::FilterTotals(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, &FilterTotals::refresh);
    connect(&workspace, &Workspace::changed, this, &FilterTotals::refresh);
    connect(&workspace, &Workspace::filterChanged, this, &FilterTotals::refresh);
    connect(&workspace, &Workspace::directoryChanged, this, [this] {
        if (m_onBoard && m_workspace.isOpen()) {
            refresh(); // a channel may have left the board
        }
    });
    if (workspace.isOpen()) {
        refresh();
    }
}

void FilterTotals::setOnBoard(bool on)
{
    if (std::exchange(m_onBoard, on) != on && m_workspace.isOpen()) {
        refresh();
    }
}

void FilterTotals::refresh()
{
    if (m_reading) {
        m_outdated = true;
        return;
    }
    m_reading = true;
    Filter filter = m_onBoard ? m_workspace.boardFilter() : m_workspace.filter();
    const TotalsKind kind = kindOf(filter);
    if (kind == TotalsKind::Open) {
        filter.outcomes = {Outcome::None};
    }
    const auto read = [filter, today = QDate::currentDate()](Connection &connection) {
        return readTotals(connection, filter, today);
    };
    const auto use = [this, kind](const Result<Totals> &totals) {
        m_reading = false;
        if (std::exchange(m_outdated, false)) {
            refresh();
        } else if (totals) {
            m_totals = *totals;
            m_kind = kind;
            emit changed();
        } else if (totals.error().code != ErrorCode::FileClosed) {
            emit m_workspace.failed(totals.error());
        }
    };
    whenDone(m_workspace.read<Totals>(read, Urgency::Background), this, use);
}

} // namespace ugoda
