// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "model/store/command.h"

#include <QDate>

#include <memory>

namespace ugoda {

/// Takes postponed opportunities back into work whose return date is `today` or has passed (row
/// 36); others of the list stay as they are. The program does this by itself, so the step has no
/// author.
std::unique_ptr<Command> returnOpportunities(const QList<OpportunityId> &ids, QDate today);

} // namespace ugoda
