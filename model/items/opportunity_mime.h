// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"

#include <QMimeData>

namespace ugoda {

/// What a drag of these cards carries: their ids for this program, their titles (one per line) for
/// others. The caller owns it.
QMimeData *opportunityMime(const QList<Card> &cards);

/// The ids that a drag carries, in its order; empty when it is none of ours. Words that are no ids
/// (another program may write the same format) are left out.
QList<OpportunityId> opportunityIds(const QMimeData *data);

} // namespace ugoda
