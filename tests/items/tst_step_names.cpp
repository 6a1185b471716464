// SPDX-License-Identifier: GPL-3.0-or-later
// Steps, fields and values in words: every code and column that the program writes has some.
#include "model/items/directory.h"
#include "model/items/field_texts.h"
#include "model/items/step_names.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

DirectoryData smallFirm()
{
    DirectoryData data;
    Person person;
    person.id = {11};
    person.name = u"Olena"_s;
    Person other;
    other.id = {12};
    other.name = u"Marko"_s;
    data.people = {person, other};
    Stage stage;
    stage.id = {21};
    stage.name = u"Offer"_s;
    data.stages = {stage};
    Tag tag;
    tag.id = {31};
    tag.name = u"VIP"_s;
    tag.removed = true; // history names what is gone, too
    data.tags = {tag};
    return data;
}

} // namespace

class TestStepNames : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasAName_data();
    void everyCodeHasAName();
    void oneIsNamedManyAreCounted();
    void longTitlesAreShortened();
    void undoOfAStep();
    void everyColumnHasAName_data();
    void everyColumnHasAName();
    void personsNameIsNoTitle();
    void values_data();
    void values();
};

void TestStepNames::everyCodeHasAName_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"create",        "edit",           "move",          "won",
                             "lost",          "reopen",         "postpone",      "takeback",
                             "archive",       "unarchive",      "trash",         "restore",
                             "comment",       "assign",         "import",        "template",
                             "person",        "person.current", "stage.add",     "sample",
                             "entry.add",     "entry.rename",   "entry.edit",    "entry.move",
                             "entry.archive", "entry.restore",  "entry.remove",  "entry.merge",
                             "field.add",     "field.edit",     "field.archive", "field.unarchive",
                             "field.remove",  "view.add",       "view.update",   "view.rename",
                             "view.remove",   "activity",       "activity.edit", "activity.done",
                             "activity.note", "activity.cancel"}) {
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TestStepNames::everyCodeHasAName()
{
    QFETCH(QString, code);
    const QString unknown = stepName({u"no such code"_s, {}, 1});
    for (const StepLabel &label : {StepLabel {code, {u"Windows"_s}, 1},
                                   StepLabel {code, {}, 1},
                                   StepLabel {code, {u"Windows"_s}, 7}}) {
        const QString name = stepName(label);
        QVERIFY2(name != unknown && !name.isEmpty(), qPrintable(code));
        QVERIFY2(!name.contains(u"%1"_s) && !name.contains(u"%n"_s), qPrintable(name));
        const QString reverted = stepName({u"revert."_s + code, label.args, label.count});
        QVERIFY2(reverted.contains(name) && reverted != name, qPrintable(reverted));
    }
}

void TestStepNames::oneIsNamedManyAreCounted()
{
    QCOMPARE(stepName({u"move"_s, {u"Windows"_s}, 1}), u"Move “Windows”"_s);
    QCOMPARE(stepName({u"move"_s, {u"Windows"_s}, 5}), u"Move 5 opportunities"_s);
    QCOMPARE(stepName({u"person.current"_s, {u"Olena"_s}, 1}), u"Change who works here"_s);
}

void TestStepNames::longTitlesAreShortened()
{
    const QString name = stepName({u"edit"_s, {QString(200, u'ї')}, 1});
    QVERIFY(name.size() < 60);
    QVERIFY(name.contains(u'…'));
}

void TestStepNames::undoOfAStep()
{
    const StepLabel undo {u"revert.won"_s, {u"Windows"_s}, 1};
    QCOMPARE(stepName(undo), u"Undo of: Win “Windows”"_s);
    QCOMPARE(stepTakenBack(undo), (StepLabel {u"won"_s, {u"Windows"_s}, 1}));
    QVERIFY(!stepTakenBack({u"won"_s, {u"Windows"_s}, 1}));
}

void TestStepNames::everyColumnHasAName_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QStringList>("columns");
    const auto row = [](const char *name, Entity entity, const char *columns) {
        QTest::newRow(name) << int(entity) << QString::fromLatin1(columns).split(u' ');
    };
    row("opportunity",
        Entity::Opportunity,
        "removed pipeline stage title client source extra_sources channel value currency "
        "enquired_on planned_start expected_close responsible participants tags probability "
        "probability_by_hand state return_on postpone_reason outcome closed_on lost_reason "
        "closing_note archived request notes");
    row("client", Entity::Client, "removed kind name note");
    row("phone", Entity::Phone, "removed client raw comment");
    row("email", Entity::Email, "removed client address comment");
    row("further client", Entity::OpportunityClient, "removed client role");
    row("activity",
        Entity::Activity,
        "removed type summary due_on due_time duration responsible note done_at");
    row("comment", Entity::Comment, "removed text");
    row("custom value", Entity::CustomValue, "removed value");
    row("person", Entity::Person, "removed name initials color phone email active position");
    row("stage",
        Entity::Stage,
        "removed pipeline name color position start probability sets_probability folded archived");
    row("source", Entity::Source, "removed name position archived");
    row("lost reason", Entity::LostReason, "removed pipeline name position archived");
    row("activity type", Entity::ActivityType, "removed name icon days position archived");
}

void TestStepNames::everyColumnHasAName()
{
    QFETCH(int, entity);
    QFETCH(QStringList, columns);
    QVERIFY(!removalText(Entity(entity), true).isEmpty());
    QVERIFY(removalText(Entity(entity), true) != removalText(Entity(entity), false));
    for (const QString &column : std::as_const(columns)) {
        QVERIFY2(fieldName(Entity(entity), column) != column, qPrintable(column));
    }
}

/// A person's is no title: languages have another word for it.
void TestStepNames::personsNameIsNoTitle()
{
    QVERIFY(fieldName(Entity::Person, u"name"_s) != fieldName(Entity::Tag, u"name"_s));
}

void TestStepNames::values_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *field, const QVariant &value, const QString &text) {
        const bool isOfAnActivity = field == "due_time"_ba || field == "duration"_ba;
        QTest::newRow(qPrintable(QString::fromLatin1(field) + u' ' + text))
            << int(isOfAnActivity ? Entity::Activity : Entity::Opportunity)
            << QString::fromLatin1(field) << value << text;
    };
    row("stage", 21, u"Offer"_s);
    row("responsible", 11, u"Olena"_s);
    row("responsible", {}, {});
    row("participants", u"12 11"_s, u"Marko, Olena"_s);
    row("tags", u"31"_s, u"VIP"_s);
    row("tags", QString(), {});
    row("client", 41, u"ТОВ «Світлий дім»"_s);
    row("value", 8600000, u"$86,000"_s);
    row("value", 8600050, u"$86,000.50"_s);
    row("value", 0, u"$0"_s);
    row("value", {}, {});
    row("probability", 25, u"25%"_s);
    row("probability", 0, u"0%"_s);
    row("enquired_on", u"2026-12-05"_s, u"12/5/2026"_s);
    row("archived", 1, u"Yes"_s);
    row("archived", 0, u"No"_s);
    row("state", 1, u"Postponed"_s);
    row("outcome", 1, u"Won"_s);
    row("outcome", 2, u"Lost"_s);
    row("outcome", 0, u"Open"_s);
    row("notes", u"<b>так</b>"_s, u"<b>так</b>"_s);
    row("due_time", 14 * 60 + 30, u"2:30 PM"_s);
    row("due_time", 0, u"12:00 AM"_s);
    row("due_time", {}, {});
    row("duration", 90, u"1 h 30 min"_s);
    row("duration", 45, u"45 min"_s);
    row("from_a_later_version", u"kept"_s, u"kept"_s);
}

void TestStepNames::values()
{
    QFETCH(int, entity);
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    const Directory directory(smallFirm());
    const FieldContext context {directory,
                                QLocale(QLocale::English, QLocale::UnitedStates),
                                {{ClientId {41}, u"ТОВ «Світлий дім»"_s}},
                                u"USD"_s};
    QTEST(fieldValue(context, Entity(entity), field, value), "text");
}

QTEST_GUILESS_MAIN(TestStepNames)
#include "tst_step_names.moc"
