// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"

namespace ugoda {

class WriteTransaction;

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
/// a use: removed rows do not count, except opportunities in the trash. `limit` < 0: all.
QList<EntryUse> usesOf(WriteTransaction &transaction,
                       Entity dictionary,
                       const QList<qint64> &ids,
                       bool counting,
                       int limit = -1);

} // namespace ugoda
