// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/result.h"
#include "model/domain/usage.h"

#include <QHash>

namespace ugoda {

class Connection;
class WriteTransaction;

/// How often each entry of a dictionary (see visitDictionary) is used, by its id; entries that
/// nobody uses are left out. `owner` is the field whose choices are counted. Looks through all
/// records: for the background.
Result<QHash<qint64, Usage>> readUsage(Connection &connection, Entity dictionary, qint64 owner = 0);

/// A column of a row that holds an entry's id, alone or in a list.
struct EntryUse
{
    Entity user = Entity::Opportunity;
    qint64 row = 0;
    QString field;
    QVariant value; ///< as it is stored
    bool list = false;
};

/// Every place that holds one of these entries, each once; with `counting` only those that count as
/// a use: not what was cancelled or removed, but for opportunities in the trash. `limit` < 0: all.
QList<EntryUse> usesOf(WriteTransaction &transaction,
                       Entity dictionary,
                       const QList<qint64> &ids,
                       bool counting,
                       int limit = -1);

} // namespace ugoda
