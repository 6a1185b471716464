// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/filter.h"
#include "model/domain/result.h"

namespace ugoda {

class Connection;

/// The next `limit` cards of a lane after `after` (none: from the top). Open lanes by rank, closed
/// ones by closing date, newest first. The filter's pipeline, stages and outcomes are ignored.
Result<CardPage> readLane(Connection &connection,
                          const Filter &filter,
                          const Lane &lane,
                          const std::optional<Card> &after,
                          int limit);

/// Counts, sums and activity states of every lane of a pipeline, by `Lane` (only lanes that have
/// cards). `today` tells overdue from planned.
struct LaneTotals
{
    Lane lane;
    Totals totals;
};

Result<QList<LaneTotals>> readLaneTotals(Connection &connection,
                                         const Filter &filter,
                                         PipelineId pipeline,
                                         QDate today);

} // namespace ugoda
