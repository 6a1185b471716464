// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"

#include <optional>

namespace ugoda {

/// What a step is called in the interface's language: "Move “Windows”", "Archive 12 opportunities",
/// "Undo of: …" for a step that took another back. One opportunity is named by its title, shortened
/// to fit into a menu. A code that this version does not know is "Other change".
QString stepName(const StepLabel &label);

/// The step that this one took back; none if it is no undo of a step.
std::optional<StepLabel> stepTakenBack(const StepLabel &label);

} // namespace ugoda
