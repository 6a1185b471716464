// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/stage_rules.h"

namespace ugoda {

void enterStage(Opportunity &opportunity, const Stage &stage, qint64 now)
{
    reopen(opportunity);
    if (opportunity.stage == stage.id) {
        return;
    }
    opportunity.pipeline = stage.pipeline;
    opportunity.stage = stage.id;
    opportunity.stageSince = now;
    if (stage.setsProbability && !opportunity.probabilityByHand) {
        opportunity.probability = stage.probability;
    }
}

void close(Opportunity &opportunity, Outcome outcome, QDate on, LostReasonId reason, const QString &note)
{
    opportunity.outcome = outcome;
    opportunity.closedOn = on;
    opportunity.lostReason = reason;
    opportunity.closingNote = note;
    opportunity.state = State::Open;
    opportunity.returnOn = {};
    opportunity.postponeReason.clear();
}

void reopen(Opportunity &opportunity)
{
    opportunity.outcome = Outcome::None;
    opportunity.closedOn = {};
    opportunity.lostReason = {};
    opportunity.closingNote.clear();
}

} // namespace ugoda
