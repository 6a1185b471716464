// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionary_kinds.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

namespace ugoda {

/// The row of a dictionary that people see under this name, in any letter case; made at the end of
/// the list when there is none. Id 0 for an empty name.
template<class Row>
decltype(Row::id) findOrAdd(WriteTransaction &transaction, const QString &typed, const NameOf &nameOf)
{
    const QString name = typed.simplified();
    if (name.isEmpty()) {
        return {};
    }
    int position = 0;
    const QList<Row> all = allRows<Row>(transaction);
    for (const Row &known : all) {
        position = std::max(position, known.position + 1);
        if (!known.removed && searchFold(nameShown(known, nameOf)) == searchFold(name)) {
            return known.id;
        }
    }
    Row fresh;
    fresh.name = name;
    fresh.position = position;
    transaction.insert(fresh);
    return fresh.id;
}

} // namespace ugoda
