// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/return_command.h"

#include "model/commands/command_base.h"
#include "model/domain/opportunity.h"

namespace ugoda {

std::unique_ptr<Command> returnOpportunities(const QList<OpportunityId> &ids, QDate today)
{
    return command(
        "return", ids.size(), [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            transaction.setPerson({});
            label.count = 0;
            for (const OpportunityId id : ids) {
                const std::optional<Opportunity> before = transaction.find<Opportunity>(id);
                const bool due = before && !before->removed && !before->archived
                    && before->state == State::Postponed && before->returnOn.isValid()
                    && before->returnOn <= today;
                if (!due) {
                    continue;
                }
                Opportunity after = *before;
                after.state = State::Open;
                after.returnOn = {};
                after.postponeReason.clear();
                transaction.update(*before, after);
                label.args = {after.title};
                ++label.count;
            }
            return {};
        });
}

} // namespace ugoda
