// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/condition.h"

#include <QString>

#include <optional>

namespace ugoda {

class Workspace;

// Conditions on the values of fields in the filter line (rows 17, 24).

/// The firm's own fields on which a condition can be put: those in use of the pipeline shown, or of
/// all.
QList<CustomField> filterFields(const Workspace &workspace);
/// A field's name and kind as those of an own field, whose id is 0 if every opportunity has it;
/// none for a field that is not there.
std::optional<CustomField> askedField(const Workspace &workspace, const ConditionField &field);
/// The condition as a chip says it: "Model: “pump”", "Budget: from 1 000 ₴", "Colour: red or blue",
/// "Warranty: Yes", "Model: empty", "Colour: red or empty".
QString conditionText(const Workspace &workspace, const Condition &condition);

} // namespace ugoda
