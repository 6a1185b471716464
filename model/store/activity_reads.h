// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/result.h"

namespace ugoda {

class Connection;

/// What is still to be done for an opportunity, the soonest first; those without a day last.
Result<QList<Activity>> readActivities(Connection &connection, OpportunityId opportunity);
/// The postponed opportunities whose return date is this day or has passed (row 36), neither
/// archived nor in the trash.
Result<QList<OpportunityId>> readReturning(Connection &connection, QDate today);

} // namespace ugoda
