// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/stage_commands.h"
#include "model/store/undo.h"
#include "tests/support/people.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// What a new file begins with, and how a firm adds to it.
class TestTemplates : public QObject
{
    Q_OBJECT

private slots:
    void everyTemplateFills_data();
    void everyTemplateFills();
    void isFoundByItsKey();
    void fillsOnlyAnEmptyFile();
    void nobodyNamedIsMe();
    void isWhereUndoEnds();
    void addsPeople();
    void addsStages();
    void addedStagesAreRated();
};

void TestTemplates::everyTemplateFills_data()
{
    QTest::addColumn<int>("kind");
    for (const Template &chosen : templates()) {
        QTest::newRow(qPrintable(chosen.key)) << int(chosen.kind);
    }
}

void TestTemplates::everyTemplateFills()
{
    QFETCH(int, kind);
    SessionFile file {TemplateKind(kind)};
    const auto found = std::find_if(templates().begin(), templates().end(), [kind](const auto &t) {
        return t.kind == TemplateKind(kind);
    });
    const DirectoryData data = file.directory();
    QCOMPARE(data.pipelines.size(), 1);
    QCOMPARE(data.stages.size(), found->stages.size());
    QCOMPARE(std::count_if(
                 data.stages.begin(), data.stages.end(), [](const Stage &s) { return s.start; }),
             1);
    for (qsizetype i = 0; i < data.stages.size(); ++i) {
        QCOMPARE(data.stages.at(i).position, int(i));
        QCOMPARE(data.stages.at(i).defaultKey, found->stages.at(i).key);
        QCOMPARE(data.stages.at(i).probability, found->stages.at(i).probability);
        QCOMPARE(data.stages.at(i).pipeline, data.pipelines.first().id);
    }
    QVERIFY(!data.sources.isEmpty() && !data.channels.isEmpty() && !data.lostReasons.isEmpty());
    QCOMPARE(data.tags.size(), found->tagKeys.size());
    QCOMPARE(data.activityTypes.size(), 4);
    QCOMPARE(data.people.size(), 1);
    QCOMPARE(data.people.first().name, u"Олена Коваль"_s);
    QCOMPARE(file.connection()
                 .scalar("SELECT value FROM setting WHERE key = 'person.current'")
                 .toLongLong(),
             data.people.first().id.value);
    QCOMPARE(file.problems(), QStringList());
    // What follows is done by that person.
    const ChangeSet created = [&] {
        OpportunityEdit edit;
        edit.opportunity.title = u"Кухня"_s;
        return file.run(createOpportunity(edit));
    }();
    QCOMPARE(created.person, data.people.first().id);
}

void TestTemplates::isFoundByItsKey()
{
    QCOMPARE(findTemplate(u"goods")->kind, TemplateKind::Goods);
    QVERIFY(!findTemplate(u"nothing"));
}

void TestTemplates::fillsOnlyAnEmptyFile()
{
    SessionFile file;
    const Error error = file.refused(
        applyTemplate(templates().first(), u"X"_s, [](const QString &key) { return key; }));
    QCOMPARE(error.code, ErrorCode::Invalid);
    QCOMPARE(error.subject, u"pipeline"_s);
}

void TestTemplates::nobodyNamedIsMe()
{
    QTemporaryDir folder;
    Session session;
    OpenOptions options;
    options.create = true;
    QVERIFY(session.open(folder.filePath(u"a.ugoda"_s), options));
    QVERIFY(session.run(*applyTemplate(
        templates().first(), u"  "_s, [](const QString &key) { return key.toUpper(); })));
    QCOMPARE(session.connection().scalar("SELECT name FROM person").toString(), u"PERSON.ME"_s);
}

void TestTemplates::isWhereUndoEnds()
{
    SessionFile file;
    QCOMPARE(undoLast(file.session).error().code, ErrorCode::NothingToUndo);
}

void TestTemplates::addsPeople()
{
    SessionFile file;
    file.run(addPerson(personNamed(u" Андрій   Мельник "_s)));
    QCOMPARE(file.directory().people.last().name, u"Андрій Мельник"_s);
    QCOMPARE(file.refused(addPerson(personNamed(u"андрій мельник"_s))).problem,
             ProblemCode::Duplicate);
    QCOMPARE(file.refused(addPerson(personNamed(u" "_s))).code, ErrorCode::Invalid);
    const PersonId andriy = file.directory().people.last().id;
    file.run(setCurrentPerson(andriy));
    QCOMPARE(file.run(addPerson(personNamed(u"Ірина"_s))).person, andriy);
    QCOMPARE(file.refused(setCurrentPerson(PersonId {4})).code, ErrorCode::NotFound);
}

void TestTemplates::addedStagesAreRated()
{
    QCOMPARE(proposedProbabilities(10, 4), (QList<int> {26, 42, 58, 74}));
    QCOMPARE(proposedProbabilities(95, 2), (QList<int> {95, 95}));
    QCOMPARE(proposedProbabilities(10, 0), QList<int>());
    SessionFile file(TemplateKind::Empty);
    const PipelineId pipeline = file.directory().pipelines.first().id;
    const int first = file.stages().last().probability;
    file.run(addStage(pipeline, u"Один"_s));
    file.run(addStage(pipeline, u"Два"_s));
    const QList<Stage> stages = file.stages();
    const int one = stages.at(stages.size() - 2).probability;
    QVERIFY(one > first);
    QVERIFY(stages.last().probability > one && stages.last().probability < 90);
}

void TestTemplates::addsStages()
{
    SessionFile file;
    const PipelineId pipeline = file.directory().pipelines.first().id;
    const qsizetype count = file.stages().size();
    file.run(addStage(pipeline, u"  Гарантія "_s));
    const QList<Stage> stages = file.stages();
    QCOMPARE(stages.size(), count + 1);
    QCOMPARE(stages.last().name, u"Гарантія"_s);
    QCOMPARE(stages.last().position, int(count));
    QVERIFY(!stages.last().start);
    QCOMPARE(stages.last().probability, 90); // not less than the stage before it
    QCOMPARE(file.refused(addStage(pipeline, u"гарантія"_s)).problem, ProblemCode::Duplicate);
    QCOMPARE(file.refused(addStage(pipeline, {})).code, ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
