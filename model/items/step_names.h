// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"

namespace ugoda {

/// What a step is called in the interface's language: "Move “Windows”", "Archive 12 opportunities",
/// "Undo of: …" for a step that took another back. One opportunity is named by its title, shortened
/// to fit into a menu. A code that this version does not know is "Other change".
QString stepName(const StepLabel &label);

} // namespace ugoda
