// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/inbound_rules.h"

namespace ugoda {

Arrival arrivalOf(const Channel *channel, PersonId person)
{
    return channel && channel->leads && !channel->removed ? Arrival {StageKind::Unregistered, {}}
                                                          : Arrival {StageKind::Ordinary, person};
}

} // namespace ugoda
