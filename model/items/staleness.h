// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/dictionaries.h"

namespace ugoda {

/// For how many days nothing has been written in the history of a card that its stage calls stale
/// by now; 0 when it is not. The clock is the last entry, and it stands still while the card is
/// postponed or something is planned for today or later, whatever is overdue before that: then
/// somebody is at it.
int staleDays(const Card &card, const Stage *stage, QDate today);

} // namespace ugoda
