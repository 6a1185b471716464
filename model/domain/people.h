// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"
#include "model/domain/validation.h"

namespace ugoda {

inline constexpr qsizetype kMaxInitials = 3; ///< letters that a disc has room for

/// What prevents a person from being stored, whoever else there is; empty when nothing does. Phone
/// and e-mail may be empty.
QList<FieldProblem> problemsOf(const Person &person);

/// The channel that new records of a person get by themselves: the first one in order of which they
/// are a member (row 106); id 0 when there is none.
ChannelId defaultChannel(const QList<Channel> &inOrder, PersonId person);

} // namespace ugoda
