// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/people_commands.h"

namespace ugoda {

/// A person of whom nothing but the name is known.
inline Person personNamed(const QString &name)
{
    Person person;
    person.name = name;
    return person;
}

} // namespace ugoda
