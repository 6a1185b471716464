// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/custom_values.h"
#include "model/domain/result.h"

namespace ugoda {

class WriteTransaction;

/// The present values of an opportunity.
CustomValues customValuesIn(WriteTransaction &transaction, OpportunityId opportunity);
/// Brings an opportunity's values from what was `seen` to what is `wanted`: made, changed, removed.
/// Fields whose value is the same in both, or missing in both, are left as they are. Values are
/// brought into normal form. Errors: Invalid with customKey() as the subject for a value that the
/// field's kind can't hold, Conflict for one changed elsewhere meanwhile.
Result<void> alignCustomValues(WriteTransaction &transaction,
                               OpportunityId opportunity,
                               const CustomValues &seen,
                               const CustomValues &wanted);

} // namespace ugoda
