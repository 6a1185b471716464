// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/validation.h"

#include <QString>

namespace ugoda {

/// Why the value of a field can't be taken, as a sentence for beside the field: the one place where
/// a ProblemCode becomes words.
QString problemWords(const FieldProblem &problem);

} // namespace ugoda
