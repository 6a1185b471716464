// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/agenda_model.h"

namespace ugoda {

class Directory;
class Settings;

// What the page of tasks shows at this machine: kept in the settings, whose change the page and the
// count in the navigation follow.

/// Whose tasks are shown: the current person's, as each one has chosen (at first so); invalid:
/// everybody's, also where nobody is the current person.
PersonId tasksPerson(const Settings &settings, const Directory &directory);
/// Keeps the choice of the current person.
void keepTasksMine(Settings &settings, const Directory &directory, bool mine);

/// How far the list looked ahead last.
AgendaPeriod tasksPeriod(const Settings &settings);
void keepTasksPeriod(Settings &settings, AgendaPeriod period);

} // namespace ugoda
