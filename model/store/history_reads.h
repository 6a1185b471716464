// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/domain/result.h"

namespace ugoda {

class Connection;

/// A page of an opportunity's history, newest first, older than `before` (0: from the newest).
/// Fields that only place the card (rank, stage_since, version keys) are left out.
Result<HistoryPage> readHistory(Connection &connection, OpportunityId opportunity, ChangeSetId before, int limit);

} // namespace ugoda
