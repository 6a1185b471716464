// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"

#include <QList>

#include <optional>

namespace ugoda {

class WriteTransaction;

// What commands about the firm's own fields ask of the file within their transaction. A failure
// makes the transaction fail.

/// The present values of an opportunity.
QList<CustomValue> customValuesOf(WriteTransaction &transaction, OpportunityId opportunity);
/// The present values of a field, of opportunities in the trash too.
QList<CustomValue> customValuesOf(WriteTransaction &transaction, CustomFieldId field);
/// Whether a field has any present value.
bool isUsed(WriteTransaction &transaction, CustomFieldId field);

} // namespace ugoda
