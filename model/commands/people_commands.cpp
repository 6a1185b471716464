// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/people_commands.h"

#include "model/commands/command_base.h"
#include "model/commands/dictionary_rows.h"
#include "model/commands/put_setting.h"
#include "model/domain/people.h"
#include "model/domain/phone_number.h"
#include "model/domain/stage_colors.h"
#include "model/store/lookups.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

const QString kCurrent = u"person.current"_s;

/// The person with every text as it is kept.
Person tidied(Person person)
{
    person.name = person.name.simplified();
    person.initials = person.initials.simplified().toUpper();
    person.phone = parsePhone(person.phone).raw;
    person.email = person.email.trimmed();
    return person;
}

/// Whether a person can be stored among the others.
Result<void> checked(const QList<Person> &all, const Person &person)
{
    const QList<FieldProblem> problems = problemsOf(person);
    if (!problems.isEmpty()) {
        return invalid(problems.first().field, problems.first().code);
    }
    const Result<QString> name = checkedName(all, person.id.value, 0, person.name, {});
    return name ? Result<void>() : Result<void>(name.error());
}

QString currentPerson(WriteTransaction &transaction)
{
    const QList<Setting> all = allRows<Setting>(transaction);
    const auto found = std::find_if(all.begin(), all.end(), [](const Setting &setting) {
        return setting.key == kCurrent && !setting.removed;
    });
    return found == all.end() ? QString() : found->value;
}

} // namespace

std::unique_ptr<Command> addPerson(const Person &person)
{
    return command("person", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
        const QList<Person> all = allRows<Person>(transaction);
        Person fresh = tidied(person);
        if (Result<void> fine = checked(all, fresh); !fine) {
            return fine;
        }
        for (const Person &known : all) {
            fresh.position = std::max(fresh.position, known.position + 1);
        }
        if (fresh.color.isEmpty()) {
            fresh.color = stageColor(all.size() + 2);
        }
        transaction.insert(fresh);
        if (currentPerson(transaction).isEmpty()) {
            putSetting(transaction, kCurrent, QString::number(fresh.id.value));
        }
        label.args = {fresh.name};
        return {};
    });
}

std::unique_ptr<Command> editPerson(const Person &seen, const Person &wanted)
{
    return command(
        "person.edit", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            Person after = tidied(wanted);
            after.id = seen.id;
            after.position = seen.position;
            after.active = seen.active;
            after.removed = seen.removed;
            if (Result<void> fine = checked(allRows<Person>(transaction), after); !fine) {
                return fine;
            }
            transaction.merge(seen, after);
            label.args = {after.name};
            return {};
        });
}

std::unique_ptr<Command> setPersonActive(PersonId person, bool active)
{
    return command(active ? "person.activate" : "person.deactivate",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const std::optional<Person> found = transaction.find<Person>(person);
                       if (!found || found->removed) {
                           return Error {ErrorCode::NotFound, {}, {}};
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

} // namespace ugoda
