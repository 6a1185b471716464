// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/people_commands.h"

#include "model/commands/command_base.h"
#include "model/commands/person_rows.h"
#include "model/store/lookups.h"
#include "model/store/usage_lookups.h"

namespace ugoda {

using namespace Qt::StringLiterals;

std::unique_ptr<Command> addPerson(const Person &person, std::shared_ptr<PersonId> createdId)
{
    return command("person", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
        const Result<Person> fresh = insertPerson(transaction, person);
        if (!fresh) {
            return fresh.error();
        }
        if (createdId) {
            *createdId = fresh->id;
        }
        label.args = {fresh->name};
        return {};
    });
}

std::unique_ptr<Command> editPerson(const Person &seen, const Person &wanted)
{
    return command(
        "person.edit", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            Person after = wanted;
            after.id = seen.id;
            after.position = seen.position;
            after.active = seen.active;
            after.removed = seen.removed;
            const Result<Person> fine = checkedPerson(allRows<Person>(transaction), after);
            if (!fine) {
                return fine.error();
            }
            transaction.merge(seen, *fine);
            label.args = {fine->name};
            return {};
        });
}

std::unique_ptr<Command> setPersonActive(PersonId person, bool active)
{
    return command(active ? "person.activate" : "person.deactivate",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<Person> found = present<Person>(transaction, person);
                       if (!found) {
                           return found.error();
                       }
                       if (!active && currentPerson(transaction) == QString::number(person.value)) {
                           return invalid(u"active"_s, ProblemCode::Needed);
                       }
                       Person after = *found;
                       after.active = active;
                       transaction.update(*found, after);
                       label.args = {found->name};
                       return {};
                   });
}

std::unique_ptr<Command> removePerson(PersonId person)
{
    return command(
        "person.remove", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            const Result<Person> found = present<Person>(transaction, person);
            if (!found) {
                return found.error();
            }
            if (currentPerson(transaction) == QString::number(person.value)) {
                return invalid(u"active"_s, ProblemCode::Needed);
            }
            if (!usesOf(transaction, Entity::Person, {person.value}, true, 1).isEmpty()) {
                return invalid(u"person"_s, ProblemCode::InUse);
            }
            transaction.setRemoved<Person>(person, true);
            label.args = {found->name};
            return {};
        });
}

} // namespace ugoda
