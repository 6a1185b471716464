// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agenda.h"
#include "model/domain/filter.h"
#include "model/domain/result.h"

namespace ugoda {

class Connection;

/// What is to be done, in groups: all of it counted in one pass over the activities, and the first
/// entries of each group read whole.
Result<Agenda> readAgenda(Connection &connection, const AgendaQuery &query);
/// How many open activities of a person (invalid: of everybody) are due before this day.
Result<int> readOverdueCount(Connection &connection, PersonId person, QDate today);
/// How many opportunities a filter lets through, and which of them has been silent longest.
Result<Unplanned> readUnplanned(Connection &connection, const Filter &filter);

} // namespace ugoda
