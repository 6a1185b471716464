// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"
#include "model/store/command.h"

#include <memory>

namespace ugoda {

// The people of the firm (rows 37, 103, 107 and "People" in docs/requirements.md). Whom records
// name is never deleted; who has left is made inactive and no longer offered. A refusal is Invalid
// with the field as the subject and the reason as the problem; nothing is changed then. Their order
// is changed by moveEntries().

/// Adds a person at the end of the list; without a colour they get the next one. The first one
/// becomes "this is me". `createdId` receives the id when the step succeeded.
std::unique_ptr<Command> addPerson(const Person &person, std::shared_ptr<PersonId> createdId = {});
/// Lays what was changed of name, initials, colour, phone and e-mail over the person as they are
/// now.
std::unique_ptr<Command> editPerson(const Person &seen, const Person &wanted);
/// Takes a person out of the lists from which people choose, or brings them back. Who works at this
/// machine stays: Invalid "active".
std::unique_ptr<Command> setPersonActive(PersonId person, bool active);

/// Deletes a person whom no record, activity, channel or pipeline names: else Invalid "person",
/// InUse. Who works at this machine stays: Invalid "active". The history keeps their name.
std::unique_ptr<Command> removePerson(PersonId person);

} // namespace ugoda
