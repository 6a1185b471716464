// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

namespace ugoda {

/// Why a pipeline or a stage can't be as a person wanted it, as a sentence for beside the field.
/// What the commands of both don't say by themselves is told as everywhere.
QString stageProblem(const Error &error);

} // namespace ugoda
