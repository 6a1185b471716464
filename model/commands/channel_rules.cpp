// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/channel_rules.h"

#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

#include <algorithm>

namespace ugoda {

ChannelId defaultChannel(WriteTransaction &transaction)
{
    const QList<Channel> channels = allRows<Channel>(transaction);
    const auto found = std::find_if(channels.begin(), channels.end(), [&](const Channel &channel) {
        return !channel.removed && !channel.archived
            && channel.members.contains(transaction.person());
    });
    return found == channels.end() ? ChannelId {} : found->id;
}

} // namespace ugoda
