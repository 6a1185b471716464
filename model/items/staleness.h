// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/dictionaries.h"

namespace ugoda {

/// For how many days nothing has been written in the history of a card that its stage calls stale
/// by now; 0 when it is not. The days count from the last entry. No card is stale while it is
/// postponed, or while something is planned for today or later, whatever else is overdue: then
/// somebody is at it.
int staleDays(const Card &card, const Stage *stage, QDate today);

} // namespace ugoda
