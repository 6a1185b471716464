// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/custom_condition.h"

#include <QString>

namespace ugoda {

class Workspace;

// Conditions on the firm's own fields in the filter line (row 24).

/// The fields on which a condition can be put: those in use of the pipeline shown, or of all.
QList<CustomField> filterFields(const Workspace &workspace);
/// The condition as a chip says it: "Model: “pump”", "Budget: from 1 000 ₴", "Colour: red or blue",
/// "Warranty: Yes", "Model: empty".
QString conditionText(const Workspace &workspace, const CustomCondition &condition);

} // namespace ugoda
