// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"
#include "model/domain/result.h"

#include <QList>

namespace ugoda {

class WriteTransaction;

/// A person with every text in its stored form, or why they are refused beside the others.
Result<Person> checkedPerson(const QList<Person> &all, const Person &typed);

/// Adds a person at the end of the list, with the next colour unless they have one; the first one
/// becomes "this is me". Invalid as checkedPerson().
Result<Person> insertPerson(WriteTransaction &transaction, const Person &typed);

/// The person of this name in any letter case, also one who has left; added when there is none.
Result<PersonId> findOrAddPerson(WriteTransaction &transaction, const QString &name);

/// Id of "this is me" as the setting keeps it; empty when nobody is.
QString currentPerson(WriteTransaction &transaction);

} // namespace ugoda
