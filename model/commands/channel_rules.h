// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

namespace ugoda {

class WriteTransaction;

/// The channel that new records of the person at work get by themselves: the first one in order of
/// which they are a member (row 106); id 0 when there is none.
ChannelId defaultChannel(WriteTransaction &transaction);

} // namespace ugoda
