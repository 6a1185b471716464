// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/filter.h"
#include "model/domain/result.h"
#include "model/domain/stage_counts.h"

namespace ugoda {

class Connection;

/// What would go elsewhere if a stage were deleted (row 143).
Result<StageCounts> readStageCounts(Connection &connection, StageId stage);
/// Numbers and sums of all pipelines and stages (row 164).
Result<PipelineOverview> readPipelineOverview(Connection &connection);
/// Where all of these opportunities stand, as far as they stand together.
Result<SharedPlace> readSharedPlace(Connection &connection, const QList<OpportunityId> &ids);
/// The open opportunities of a stage that a filter lets through, all of them.
Result<QList<OpportunityId>> readShownInStage(Connection &connection,
                                              const Filter &filter,
                                              StageId stage);

} // namespace ugoda
