// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

namespace ugoda {

/// Why a change of the settings was not taken, as a sentence for the place beside the field. Knows
/// the reasons that commands give as the number of a ProblemCode; anything else is worded as the
/// presenter of errors does.
QString refusalWords(const Error &error);

} // namespace ugoda
