// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/custom_values.h"
#include "model/domain/result.h"

namespace ugoda {

class Connection;

/// How many opportunities have a value of each of the firm's own fields, those in the trash too.
Result<QHash<CustomFieldId, int>> readCustomUse(Connection &connection);

/// The values of one opportunity.
Result<CustomValues> readCustomValues(Connection &connection, OpportunityId opportunity);

/// The values of several opportunities in one query. `letters`: how much of each (0: all).
Result<QHash<OpportunityId, CustomValues>> readCustomValues(
    Connection &connection, const QList<OpportunityId> &opportunities, int letters = 0);

/// Gives cards their values, of long texts the beginning; costs nothing in a file without any.
Result<void> addCustomValues(Connection &connection, QList<Card> &cards);

/// The opportunities that have a value of a field, in its order; `options` holds the order of the
/// field's options. What orders a table by such a field.
Result<QList<qint64>> readCustomOrder(Connection &connection,
                                      CustomFieldId field,
                                      const QList<qint64> &options);

} // namespace ugoda
