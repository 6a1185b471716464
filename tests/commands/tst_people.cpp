// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/people_commands.h"
#include "model/domain/validation.h"
#include "model/items/step_names.h"
#include "model/store/undo.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// The people of the firm are added, edited and made inactive (rows 37, 103, 107).
class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void added();
    void edited();
    void editedElsewhere();
    void refused_data();
    void refused();
    void inactiveStaysOnRecords();
    void onlyWhomNothingNamesIsDeleted();
    void currentPersonStaysActive();
    void everyStepComesBackWhole();

private:
    static Person named(SessionFile &file, const QString &name);
};

Person TestPeople::named(SessionFile &file, const QString &name)
{
    const QList<Person> all = file.directory().people;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Person &p) { return p.name == name; });
    return found == all.end() ? Person() : *found;
}

void TestPeople::added()
{
    SessionFile file;
    Person person;
    person.name = u"  Андрій   Мельник "_s;
    person.initials = u"амк"_s;
    person.phone = u" 067 123 45 67 "_s;
    person.email = u" a.melnyk@example.com "_s;
    file.run(addPerson(person));
    const Person kept = named(file, u"Андрій Мельник"_s);
    QVERIFY(kept.id.isValid());
    QCOMPARE(kept.initials, u"АМК"_s);
    QCOMPARE(kept.phone, u"067 123 45 67"_s);
    QCOMPARE(kept.email, u"a.melnyk@example.com"_s);
    QVERIFY(kept.color.startsWith(u'#'));
    QVERIFY(kept.active);
    QCOMPARE(kept.position, int(file.directory().people.size()) - 1);
}

void TestPeople::edited()
{
    SessionFile file;
    const Person seen = file.directory().people.first();
    Person wanted = seen;
    wanted.name = u"Олена Ткач"_s;
    wanted.color = u"#0F7F70"_s;
    const ChangeSet step = file.run(editPerson(seen, wanted));
    QVERIFY(stepName({step.label.code, step.label.args, 1}).contains(u"Олена Ткач"_s));
    const Person kept = named(file, u"Олена Ткач"_s);
    QCOMPARE(kept.id, seen.id);
    QCOMPARE(kept.color, u"#0F7F70"_s);
    // The same once more is no step.
    QVERIFY(file.run(editPerson(kept, kept)).isEmpty());
}

void TestPeople::editedElsewhere()
{
    SessionFile file;
    const Person seen = file.directory().people.first();
    Person one = seen;
    one.phone = u"067 111 22 33"_s;
    file.run(editPerson(seen, one));
    Person other = seen;
    other.email = u"olena@example.com"_s;
    file.run(editPerson(seen, other));
    QCOMPARE(named(file, seen.name).phone, one.phone);
    other.phone = u"067 999 88 77"_s;
    QCOMPARE(file.refused(editPerson(seen, other)).code, ErrorCode::Conflict);
}

void TestPeople::refused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("problem");
    const auto row =
        [](const char *name, const QString &field, const QString &value, ProblemCode code) {
            QTest::newRow(name) << field << value << int(code);
        };
    row("no name", u"name"_s, u"  "_s, ProblemCode::Empty);
    row("long name", u"name"_s, QString(kMaxName + 1, u'я'), ProblemCode::TooLong);
    row("name of another", u"name"_s, u"ІРИНА"_s, ProblemCode::Duplicate);
    row("initials", u"initials"_s, u"АБВГ"_s, ProblemCode::TooLong);
    row("phone", u"phone"_s, u"12"_s, ProblemCode::NotAPhone);
    row("ruined phone", u"phone"_s, u"3,80501E+11"_s, ProblemCode::PhoneRuined);
    row("e-mail", u"email"_s, u"olena at home"_s, ProblemCode::NotAnEmail);
}

void TestPeople::refused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, problem);
    SessionFile file;
    Person other;
    other.name = u"Ірина"_s;
    file.run(addPerson(other));
    const QStringList before = file.dump();
    const Person seen = file.directory().people.first();
    for (Person wanted : {seen, Person()}) {
        wanted.name = wanted.name.isEmpty() ? u"Петро"_s : wanted.name;
        QString &text = field == u"name"_s ? wanted.name
            : field == u"initials"_s       ? wanted.initials
            : field == u"phone"_s          ? wanted.phone
                                           : wanted.email;
        text = value;
        const Error error =
            file.refused(wanted.id.isValid() ? editPerson(seen, wanted) : addPerson(wanted));
        QCOMPARE(error.code, ErrorCode::Invalid);
        QCOMPARE(error.subject, field);
        QCOMPARE(int(*error.problem), problem);
    }
    QCOMPARE(file.dump(), before);
}

void TestPeople::inactiveStaysOnRecords()
{
    SessionFile file;
    Person person;
    person.name = u"Ірина"_s;
    file.run(addPerson(person));
    const PersonId irina = named(file, u"Ірина"_s).id;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.edit(id, [&](OpportunityEdit &edit) { edit.opportunity.responsible = irina; });
    file.run(setPersonActive(irina, false));
    QVERIFY(!named(file, u"Ірина"_s).active);
    QCOMPARE(file.row(id).responsible, irina);
    // The name stays theirs.
    QCOMPARE(file.refused(addPerson(person)).problem, ProblemCode::Duplicate);
    file.run(setPersonActive(irina, true));
    QVERIFY(named(file, u"Ірина"_s).active);
    QCOMPARE(file.refused(setPersonActive(PersonId {4}, true)).code, ErrorCode::NotFound);
}

void TestPeople::onlyWhomNothingNamesIsDeleted()
{
    SessionFile file;
    Person person;
    person.name = u"Ірина"_s;
    file.run(addPerson(person));
    const PersonId irina = named(file, u"Ірина"_s).id;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.edit(id, [&](OpportunityEdit &edit) { edit.opportunity.participants = {irina}; });
    const QStringList before = file.dump();
    const Error used = file.refused(removePerson(irina));
    QCOMPARE(used.subject, u"person"_s);
    QCOMPARE(used.problem, ProblemCode::InUse);
    const Error me = file.refused(removePerson(file.directory().people.first().id));
    QCOMPARE(me.subject, u"active"_s);
    QCOMPARE(file.dump(), before);
    file.edit(id, [](OpportunityEdit &edit) { edit.opportunity.participants = {}; });
    file.run(removePerson(irina));
    file.run(addPerson(person)); // the name is free again
    QCOMPARE(file.refused(removePerson(irina)).code, ErrorCode::NotFound);
}

void TestPeople::currentPersonStaysActive()
{
    SessionFile file;
    const Error error = file.refused(setPersonActive(file.directory().people.first().id, false));
    QCOMPARE(error.code, ErrorCode::Invalid);
    QCOMPARE(error.subject, u"active"_s);
}

void TestPeople::everyStepComesBackWhole()
{
    SessionFile file;
    Person person;
    person.name = u"Ірина"_s;
    const auto step = [&file](const std::function<std::unique_ptr<Command>()> &make) {
        const QStringList before = file.dump();
        file.run(make());
        const QStringList after = file.dump();
        QVERIFY(before != after);
        file.undo();
        QCOMPARE(file.dump(), before);
        file.redo();
        QCOMPARE(file.dump(), after);
        file.reopen();
        file.undo();
        QCOMPARE(file.dump(), before);
        file.redo();
    };
    step([&] { return addPerson(person); });
    const Person irina = named(file, u"Ірина"_s);
    Person wanted = irina;
    wanted.name = u"Ірина Гай"_s;
    wanted.phone = u"067 123 45 67"_s;
    step([&] { return editPerson(irina, wanted); });
    step([&] { return setPersonActive(irina.id, false); });
    step([&] { return removePerson(irina.id); });
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
