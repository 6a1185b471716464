// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"

#include <QSet>

#include <optional>

namespace ugoda {

class WriteTransaction;

// What the commands about stages ask of the file within their transaction. A failure makes the
// transaction fail.

/// Every opportunity of a stage, of whatever kind (closed, archived, in the trash too), in the
/// order of the column.
QList<OpportunityId> allOfStage(WriteTransaction &transaction, StageId stage);
/// The open ones of a stage that are archived, or those that are not; the trash is left out.
QList<OpportunityId> openOfStage(WriteTransaction &transaction, StageId stage, bool archived);
/// The firm's own fields in which an opportunity has a value.
QSet<CustomFieldId> filledFields(WriteTransaction &transaction, OpportunityId opportunity);
/// The row that holds an opportunity's value of one of these, also an empty one.
std::optional<CustomValue> customValue(WriteTransaction &transaction,
                                       OpportunityId opportunity,
                                       CustomFieldId field);

} // namespace ugoda
