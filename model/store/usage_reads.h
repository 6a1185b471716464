// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/result.h"
#include "model/domain/usage.h"

#include <QHash>

namespace ugoda {

class Connection;

/// How often each entry of a dictionary (see visitDictionary) is used, by its id; entries that
/// nobody uses are left out. `owner` is the field whose choices are counted. Looks through all
/// records, so it belongs in the background.
Result<QHash<qint64, Usage>> readUsage(Connection &connection, Entity dictionary, qint64 owner = 0);

} // namespace ugoda
