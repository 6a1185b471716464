// SPDX-License-Identifier: GPL-3.0-or-later
// What words of a sheet stand for when a person has said so: in the rows, in what is shown before
// and in the words that are still asked about.
#include "model/exchange/import_command.h"
#include "model/exchange/import_draft.h"
#include "model/exchange/name_matching.h"
#include "tests/support/importing.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestNameChoices : public QObject
{
    Q_OBJECT

private slots:
    void wordsStandForNames();
    void wordsStandForNothing();
    void unknownOutcomesGetOne();
    void whatIsAsked();
    void whatIsAskedWhenNothingMayBeAdded();
    void candidates();
    void anotherPipelineHasOtherStages();
    void wordsLeftOutKeepWhatIsThere();
    void anotherNameOfAKnownClient();
};

namespace {

ImportPlan planIn(Importing &file, const QString &sheet)
{
    return planOf(file.write(u"sheet.csv"_s, sheet.toUtf8()));
}

QStringList wordsOf(const QList<UnmatchedName> &names, ImportField list)
{
    QStringList words;
    for (const UnmatchedName &name : names) {
        if (name.list == list) {
            words << name.word;
        }
    }
    return words;
}

} // namespace

void TestNameChoices::wordsStandForNames()
{
    Importing file;
    const Directory directory(file.directory());
    const Stage meeting = file.stages().at(2);
    const Source source = file.directory().sources.first();
    ImportPlan plan = planIn(file,
                             u"title,stage,source,tags,responsible\n"
                             "A,ЗУСТРІЧ у нас,інстаграмчик,vip;нове,Оля\n"
                             "B,зустріч  у нас,,,\n"_s);
    plan.choices.choose(ImportField::Stage, u"Зустріч у нас"_s, meeting.name);
    plan.choices.choose(ImportField::Source, u"Інстаграмчик"_s, source.name);
    plan.choices.choose(ImportField::Participants, u"Оля"_s, file.directory().people.first().name);
    const ImportReport report = file.import(plan);
    QCOMPARE(report.created, 2);
    QVERIFY(report.newStages.isEmpty());
    QCOMPARE(report.newNames.keys(), QList<ImportField> {ImportField::Tags});
    QCOMPARE(file.titled(u"A"_s).opportunity.stage, meeting.id);
    QCOMPARE(file.titled(u"B"_s).opportunity.stage, meeting.id);
    QCOMPARE(file.titled(u"A"_s).opportunity.source, source.id);
    QCOMPARE(file.titled(u"A"_s).opportunity.responsible, file.directory().people.first().id);
    QCOMPARE(previewColumn(plan, 1, directory).meaning,
             CellMeaning(NameMeaning {NameFate::Known, directory.name(meeting.id)}));
    // The rows are known again by what stands in the file, whatever it was taken for.
    plan.choices = {};
    QCOMPARE(file.import(plan).skipped, 2);
}

void TestNameChoices::wordsStandForNothing()
{
    Importing file;
    ImportPlan plan = planIn(file, u"title,source,tags\nA,немає,\"сміття, гуртом\"\n"_s);
    plan.choices.choose(ImportField::Source, u"немає"_s, {});
    plan.choices.choose(ImportField::Tags, u"Сміття"_s, {});
    const ImportReport report = file.import(plan);
    QVERIFY(!report.newNames.contains(ImportField::Source));
    QCOMPARE(report.newNames.value(ImportField::Tags), QStringList {u"гуртом"_s});
    QVERIFY(!file.titled(u"A"_s).opportunity.source.isValid());
    QCOMPARE(file.titled(u"A"_s).opportunity.tags.size(), 1);
}

void TestNameChoices::unknownOutcomesGetOne()
{
    Importing file;
    ImportPlan plan = planIn(file, u"title,outcome\nA,Ура\nB,овва\nC,won\n"_s);
    plan.choices.choose(ImportField::Outcome, u"ура"_s, u"won"_s);
    const ImportReport report = file.import(plan);
    QCOMPARE(report.unknownOutcomes, (QMap<QString, int> {{u"овва"_s, 1}}));
    QCOMPARE(file.titled(u"A"_s).opportunity.outcome, Outcome::Won);
    QCOMPARE(file.titled(u"B"_s).opportunity.outcome, Outcome::None);
    // A stage's word can stand for an end, too.
    plan = planIn(file, u"title,stage\nD,Закрили добре\n"_s);
    plan.choices.choose(ImportField::Stage, u"Закрили добре"_s, u"won"_s);
    QVERIFY(file.import(plan).newStages.isEmpty());
    QCOMPARE(file.titled(u"D"_s).opportunity.outcome, Outcome::Won);
}

void TestNameChoices::whatIsAsked()
{
    Importing file;
    ImportPlan plan = planIn(file,
                             u"title,stage,source,outcome,responsible,tags\n"
                             "A,Розмова,Ярмарок,ура,Оля,гуртом\n"
                             "B,нова,Ярмарок,,,\n"_s);
    plan.choices.choose(ImportField::Stage, u"Думає"_s, file.stages().at(1).name);
    const QList<UnmatchedName> names = unmatchedNames(plan, file.import(plan, true));
    const QList<UnmatchedName> expected {
        {ImportField::Stage, u"Думає"_s, NameFate::Created, file.stages().at(1).name},
        {ImportField::Stage, u"нова"_s, NameFate::StartStage, {}},
        {ImportField::Stage, u"Розмова"_s, NameFate::Created, {}},
        {ImportField::Outcome, u"ура"_s, NameFate::Open, {}},
        {ImportField::Source, u"Ярмарок"_s, NameFate::Created, {}},
        {ImportField::Tags, u"гуртом"_s, NameFate::Created, {}},
        {ImportField::Responsible, u"Оля"_s, NameFate::Created, {}}};
    QCOMPARE(names, expected);
}

void TestNameChoices::whatIsAskedWhenNothingMayBeAdded()
{
    Importing file;
    ImportPlan plan = planIn(file, u"title,stage,source\nA,Розмова,\nB,Розмова,\nC,,Ярмарок\n"_s);
    plan.createMissing = false;
    const QList<UnmatchedName> names = unmatchedNames(plan, file.import(plan, true));
    const QList<UnmatchedName> expected {{ImportField::Stage, u"Розмова"_s, NameFate::Fault, {}},
                                         {ImportField::Source, u"Ярмарок"_s, NameFate::Left, {}}};
    QCOMPARE(names, expected);
    plan.choices.choose(ImportField::Stage, u"Розмова"_s, file.stages().first().name);
    QCOMPARE(file.import(plan).created, 3);
}

void TestNameChoices::candidates()
{
    Importing file;
    const Directory directory(file.directory());
    const ImportPlan plan = planIn(file, u"title\nA\n"_s);
    const QList<NameCandidate> stages = nameCandidates(ImportField::Stage, plan, directory);
    QCOMPARE(stages.size(), file.stages().size() + 2);
    QCOMPARE(stages.first().name, directory.name(file.stages().first().id));
    QCOMPARE(stages.last().name, u"lost"_s);
    QCOMPARE(nameCandidates(ImportField::Source, plan, directory).size(),
             directory.sources().size());
    QVERIFY(mayBeEmpty(ImportField::Source) && !mayBeEmpty(ImportField::Stage));
    QCOMPARE(wordsOf(unmatchedNames(plan, {}), ImportField::Stage), QStringList());
}

void TestNameChoices::anotherPipelineHasOtherStages()
{
    Importing file;
    ImportDraft draft = *ImportDraft::open(planIn(file, u"title,stage,source\nA,X,Y\n"_s).path);
    NameChoices choices;
    choices.choose(ImportField::Stage, u"X"_s, u"Stage"_s);
    choices.choose(ImportField::Source, u"Y"_s, u"Source"_s);
    draft.setChoices(choices);
    QVERIFY(draft.readAs({{}, u','}).ok());
    QCOMPARE(draft.plan().choices.meant(ImportField::Stage, u"x"_s), u"Stage"_s);
    draft.setPipeline({77});
    QCOMPARE(draft.plan().choices.meant(ImportField::Stage, u"X"_s), u"X"_s);
    QCOMPARE(draft.plan().choices.meant(ImportField::Source, u"Y"_s), u"Source"_s);
}

/// A name that may not be added takes nothing away from a record that comes back.
void TestNameChoices::wordsLeftOutKeepWhatIsThere()
{
    Importing file;
    QCOMPARE(file.import(planIn(file, u"title,source,tags\nA,Ярмарок,vip\n"_s)).created, 1);
    const Opportunity before = file.titled(u"A"_s).opportunity;
    ImportPlan plan = planIn(file,
                             u"id,title,source,tags,responsible\n%1,A2,Базар,опт,Оля\n"_s.arg(
                                 exportedId(before.id.value)));
    plan.createMissing = false;
    const ImportReport report = file.import(plan);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.leftOut.size(), 3);
    const Opportunity after = file.titled(u"A2"_s).opportunity;
    QCOMPARE(after.source, before.source);
    QCOMPARE(after.tags, before.tags);
    QCOMPARE(after.responsible, before.responsible);
    QCOMPARE(report.newNames.size(), 0);
}

/// Who is known by a phone keeps their name; the sheet's is not lost.
void TestNameChoices::anotherNameOfAKnownClient()
{
    Importing file;
    const ImportReport report = file.import(planIn(file,
                                                   u"title,client,phone,notes\n"
                                                   "A,ТОВ Ромашка,050 123 45 67,\n"
                                                   "B,Іван Петренко,+380501234567,дзвонити зранку\n"
                                                   "C,Ромашка,0501234567,\n"
                                                   "D,,067 111 22 33,\n"
                                                   "E,Ганна,067 111 22 33,\n"
                                                   "F,Ганна,067 111 22 33,\n"_s));
    QCOMPARE(report.created, 6);
    QCOMPARE(report.otherNames, 1);
    QCOMPARE(file.titled(u"B"_s).client.client.id, file.titled(u"A"_s).client.client.id);
    QCOMPARE(file.titled(u"B"_s).opportunity.notes, u"дзвонити зранку\nІван Петренко"_s);
    QCOMPARE(file.titled(u"C"_s).opportunity.notes, QString());
    // Who was known by nothing but a number has a name now.
    QCOMPARE(file.titled(u"D"_s).client.client.name, u"Ганна"_s);
    QCOMPARE(file.titled(u"E"_s).opportunity.notes + file.titled(u"F"_s).opportunity.notes,
             QString());
}

QTEST_GUILESS_MAIN(TestNameChoices)
#include "tst_name_choices.moc"
