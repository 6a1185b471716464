// SPDX-License-Identifier: GPL-3.0-or-later
// Names of shipped stages and pipelines are compared, and named in steps, as people see them.
#include "model/commands/pipeline_commands.h"
#include "model/commands/stage_commands.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// The window of somebody with another language than the one in which the file was made.
QString shown(const QString &key)
{
    return u"Shown "_s + key;
}

} // namespace

class TestShownNames : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_file = std::make_unique<SessionFile>(); }

    void stages();
    void pipelines();
    void stepsOfStages();
    void stepsOfPipelines();
    void anotherColorIsNoOtherName();

private:
    Stage stage(int place) { return m_file->stages().at(place); }

    Pipeline pipeline() { return m_file->directory().pipelines.first(); }

    std::unique_ptr<SessionFile> m_file;
};

void TestShownNames::stages()
{
    const QString seen = shown(stage(2).defaultKey);
    const PipelineId owner = pipeline().id;
    QCOMPARE(m_file->refused(addStage(owner, seen, shown)).problem, ProblemCode::Duplicate);
    Stage wanted = stage(1);
    wanted.name = seen.toUpper();
    QCOMPARE(m_file->refused(editStage(stage(1), wanted, shown)).problem, ProblemCode::Duplicate);
    // The name in the file's first language stands nowhere.
    m_file->run(addStage(owner, stage(2).name, shown));
    QCOMPARE(m_file->stages().last().name, stage(2).name);
    // Nor is it the stage's own while another one is shown.
    wanted = stage(3);
    wanted.defaultKey.clear();
    m_file->run(editStage(stage(3), wanted, shown));
    QVERIFY(stage(3).defaultKey.isEmpty());
}

void TestShownNames::pipelines()
{
    const QString seen = shown(pipeline().defaultKey);
    QCOMPARE(m_file->refused(addPipeline({seen, {}, nullptr, {}}, shown)).problem,
             ProblemCode::Duplicate);
    m_file->run(addPipeline({pipeline().name, {}, nullptr, {}}, shown));
    const Pipeline other = m_file->directory().pipelines.last();
    Pipeline wanted = other;
    wanted.name = seen;
    QCOMPARE(m_file->refused(editPipeline(other, wanted, shown)).problem, ProblemCode::Duplicate);
}

void TestShownNames::stepsOfStages()
{
    const Stage one = stage(1);
    const QStringList seen {shown(one.defaultKey)};
    Stage wanted = one;
    wanted.probability = 3;
    QCOMPARE(m_file->run(editStage(one, wanted, shown)).label.args, seen);
    QCOMPARE(m_file->run(moveStage(one.id, {}, shown)).label.args, seen);
    m_file->create(u"A"_s, one.id);
    QCOMPARE(m_file->run(archiveStageRecords(one.id, {}, shown)).label.args, seen);
    QCOMPARE(m_file->run(restoreStageRecords(one.id, shown)).label.args, seen);
    QCOMPARE(m_file->run(deleteStage(one.id, {}, shown)).label.args, seen);
}

void TestShownNames::stepsOfPipelines()
{
    const Pipeline one = pipeline();
    const QStringList seen {shown(one.defaultKey)};
    m_file->run(addPipeline({u"Друга"_s, {}, nullptr, {}}, shown));
    Pipeline wanted = one;
    wanted.visibleTo = {m_file->directory().people.first().id};
    QCOMPARE(m_file->run(editPipeline(one, wanted, shown)).label.args, seen);
    QCOMPARE(m_file->run(movePipeline(one.id, {}, shown)).label.args, seen);
    QCOMPARE(m_file->run(setInboundPipeline(one.id, shown)).label.args, seen);
    QCOMPARE(m_file->run(archivePipeline(one.id, true, shown)).label.args, seen);
}

void TestShownNames::anotherColorIsNoOtherName()
{
    // Alike only in the language of the moment.
    const Stage other = stage(2);
    m_file->run(addStage(pipeline().id, shown(other.defaultKey)));
    Stage wanted = other;
    wanted.color = u"#123456"_s;
    m_file->run(editStage(other, wanted, shown));
    QCOMPARE(stage(2).color, u"#123456"_s);
    QCOMPARE(stage(2).defaultKey, other.defaultKey);
}

QTEST_GUILESS_MAIN(TestShownNames)
#include "tst_shown_names.moc"
