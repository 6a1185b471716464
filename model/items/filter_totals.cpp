// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/filter_totals.h"

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
    , m_read(
          workspace,
          this,
          Urgency::Background,
          [this] { return reading(); },
          [this](const Totals &totals) { take(totals); })
{
    const auto refresh = [this] {
        m_read.refresh();
    };
    connect(&workspace, &Workspace::opened, this, refresh);
    connect(&workspace, &Workspace::changed, this, refresh);
    connect(&workspace, &Workspace::filterChanged, this, refresh);
    connect(&workspace.clock(), &DayClock::dayBegan, this, refresh);
    connect(&workspace, &Workspace::directoryChanged, this, [this] {
        if (m_onBoard) {
            m_read.refresh(); // a channel may have left the board
        }
    });
    m_read.refresh();
}

void FilterTotals::setOnBoard(bool on)
{
    if (std::exchange(m_onBoard, on) != on) {
        m_read.refresh();
    }
}

Filter FilterTotals::shown() const
{
    return m_onBoard ? m_workspace.boardFilter() : m_workspace.filter();
}

LatestRead<Totals>::Read FilterTotals::reading() const
{
    Filter filter = shown();
    if (kindOf(filter) == TotalsKind::Open) {
        filter.outcomes = {Outcome::None};
    }
    return [filter, today = m_workspace.clock().today()](Connection &connection) {
        return readTotals(connection, filter, today);
    };
}

void FilterTotals::take(const Totals &totals)
{
    m_totals = totals;
    m_kind = kindOf(shown()); // a filter that was set since would have asked anew
    emit changed();
}

} // namespace ugoda
