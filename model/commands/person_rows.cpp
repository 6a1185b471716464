// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/person_rows.h"

#include "model/commands/command_base.h"
#include "model/commands/dictionary_rows.h"
#include "model/commands/put_setting.h"
#include "model/domain/people.h"
#include "model/domain/phone_number.h"
#include "model/store/lookups.h"

namespace ugoda {

using namespace Qt::StringLiterals;

Result<Person> checkedPerson(const QList<Person> &all, const Person &typed)
{
    Person person = typed;
    person.name = person.name.simplified();
    person.initials = person.initials.simplified().toUpper();
    person.phone = parsePhone(person.phone).raw;
    person.email = person.email.trimmed();
    const QList<FieldProblem> problems = problemsOf(person);
    if (!problems.isEmpty()) {
        return invalid(problems.first().field, problems.first().code);
    }
    const Result<QString> name = checkedName(all, person.id.value, 0, person.name, {});
    return name ? Result<Person>(person) : Result<Person>(name.error());
}

Result<Person> insertPerson(WriteTransaction &transaction, const Person &typed)
{
    const QList<Person> all = allRows<Person>(transaction);
    Result<Person> fresh = checkedPerson(all, typed);
    if (!fresh) {
        return fresh;
    }
    fresh->position = positionAtEnd(all);
    if (fresh->color.isEmpty()) {
        fresh->color = newEntry<Person>(fresh->name, fresh->position).color;
    }
    transaction.insert(*fresh);
    if (currentPerson(transaction).isEmpty()) {
        putSetting(transaction, kCurrentPerson, QString::number(fresh->id.value));
    }
    return fresh;
}

Result<PersonId> findOrAddPerson(WriteTransaction &transaction, const QString &name)
{
    const std::optional<NameProblem> problem =
        nameProblem(allRows<Person>(transaction), 0, 0, name, {});
    if (problem && problem->code == ProblemCode::Duplicate) {
        return PersonId {problem->other};
    }
    Person person;
    person.name = name;
    const Result<Person> added = insertPerson(transaction, person);
    return added ? Result<PersonId>(added->id) : Result<PersonId>(added.error());
}

QString currentPerson(WriteTransaction &transaction)
{
    return settingOf(transaction, kCurrentPerson).value;
}

} // namespace ugoda
