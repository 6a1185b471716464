// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"
#include "model/domain/validation.h"

namespace ugoda {

inline constexpr qsizetype kMaxInitials = 3; ///< letters that a disc has room for

/// What prevents a person from being stored, whoever else there is; empty when nothing does. Phone
/// and e-mail may be empty.
QList<FieldProblem> problemsOf(const Person &person);

} // namespace ugoda
