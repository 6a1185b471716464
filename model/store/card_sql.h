// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/store/statement.h"

namespace ugoda {

/// The columns of a card over "opportunity o", in the order in which readCard() takes them.
inline constexpr char kCardColumns[] =
    "o.id, o.version, o.removed, o.archived, o.pipeline, o.stage, o.stage_since, o.rank, o.title, "
    "o.client, "
    "(SELECT name FROM client WHERE id = o.client), o.source, o.channel, o.value, o.currency, "
    "o.enquired_on, "
    "o.planned_start, o.expected_close, o.responsible, o.participants, o.tags, o.probability, "
    "o.state, o.return_on, "
    "o.outcome, o.closed_on, o.lost_reason, o.next_due, o.next_time, o.next_type, "
    "(SELECT summary FROM activity WHERE opportunity = o.id AND due_on IS o.next_due "
    "AND due_time IS o.next_time AND type = o.next_type AND removed = 0 AND done_at = 0 ORDER BY "
    "id LIMIT 1), "
    "(SELECT responsible FROM activity WHERE opportunity = o.id AND due_on IS o.next_due "
    "AND due_time IS o.next_time AND type = o.next_type AND removed = 0 AND done_at = 0 ORDER BY "
    "id LIMIT 1), "
    "(SELECT due_on FROM activity WHERE opportunity = o.id AND due_on IS NOT NULL AND removed = 0 "
    "AND done_at = 0 ORDER BY due_on DESC LIMIT 1), o.touched_at ";

inline Card readCard(const Statement &row)
{
    Card card;
    int column = 0;
    const auto take = [&](auto &member) {
        member = row.get<std::remove_reference_t<decltype(member)>>(column++);
    };
    take(card.id);
    take(card.version);
    take(card.removed);
    take(card.archived);
    take(card.pipeline);
    take(card.stage);
    take(card.stageSince);
    take(card.rank);
    take(card.title);
    take(card.client);
    take(card.clientName);
    take(card.source);
    take(card.channel);
    take(card.value);
    take(card.currency);
    take(card.enquiredOn);
    take(card.plannedStart);
    take(card.expectedClose);
    take(card.responsible);
    take(card.participants);
    take(card.tags);
    take(card.probability);
    take(card.state);
    take(card.returnOn);
    take(card.outcome);
    take(card.closedOn);
    take(card.lostReason);
    take(card.nextDue);
    take(card.nextTime);
    take(card.nextType);
    take(card.nextSummary);
    take(card.nextPerson);
    take(card.lastDue);
    take(card.touchedAt);
    return card;
}

/// Counts, sums and activity states as grouped columns; binds today's date twice, before the
/// filter.
inline constexpr char kTotalsColumns[] =
    "o.currency, count(*), sum(o.value), sum(o.value * o.probability / 100), sum(o.next_due < ?), "
    "sum(o.next_due = ?), sum(o.next_due IS NULL) ";

/// Adds one group (of one currency) to totals; the columns begin at `column`.
inline void addTotals(Totals &totals, const Statement &row, int column)
{
    const QString currency = row.text(column);
    const int count = row.integer(column + 1);
    totals.count += count;
    if (!row.isNull(column + 2)) {
        totals.sums[currency] += row.int64(column + 2);
        totals.weighted[currency] += row.int64(column + 3);
    }
    const int overdue = row.integer(column + 4);
    const int today = row.integer(column + 5);
    const int none = row.integer(column + 6);
    totals.overdue += overdue;
    totals.today += today;
    totals.none += none;
    totals.planned += count - overdue - today - none;
}

} // namespace ugoda
