// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/opportunity.h"

#include <QString>

namespace ugoda {

/// The lost reason of imported rows that give none: nobody is offered it (row 44).
inline constexpr char kUnstatedReason[] = "lost.unstated";

/// The name, in the interface's language, of something that the program ships: a stage, a tag, a
/// lost reason, a template ("stage.services.call"). The key itself when it is unknown.
QString defaultName(const QString &key);

/// Whether somebody is called as the first person of a new file is, in whatever language that file
/// was made.
bool isDefaultPersonName(const QString &name);

/// What the end of a pipeline is called; empty for None, which has no name of its own.
QString outcomeName(Outcome outcome);

} // namespace ugoda
