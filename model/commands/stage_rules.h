// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"
#include "model/domain/opportunity.h"

namespace ugoda {

// What entering and leaving a stage does to an opportunity: the same on every road.

/// Puts an opportunity into a stage: place, time of entry, pipeline, and the stage's probability
/// unless a person has set one (row 141). An opportunity that was closed is open again (row 45).
void enterStage(Opportunity &opportunity, const Stage &stage, qint64 now);
/// Closes it; the stage stays, so that reopening returns to it.
void close(Opportunity &opportunity, Outcome outcome, QDate on, LostReasonId reason, const QString &note);
/// Opens it again. The reason and note of the loss go; the history keeps them.
void reopen(Opportunity &opportunity);

} // namespace ugoda
