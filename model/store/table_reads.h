// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/filter.h"
#include "model/domain/result.h"

namespace ugoda {

class Connection;

/// The ids of what a filter lets through, in order; `limit` < 0 gives all. Dictionaries (stage,
/// responsible, source, channel) are ordered by the places of `order`: ids as their names stand in
/// the interface's language.
Result<QList<OpportunityId>> readIds(Connection &connection,
                                     const Filter &filter,
                                     const Sort &sort,
                                     const QList<qint64> &order,
                                     int limit);

/// The cards with these ids that exist, in the same order.
Result<QList<Card>> readCards(Connection &connection, const QList<OpportunityId> &ids);

/// Of these ids those that the filter lets through.
Result<QList<OpportunityId>> readMatching(Connection &connection,
                                          const Filter &filter,
                                          const QList<OpportunityId> &ids);

/// Count, sums and activity states of what a filter lets through.
Result<Totals> readTotals(Connection &connection, const Filter &filter, QDate today);

} // namespace ugoda
