// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace tells, and in which order.
#include "model/commands/activity_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/items/board_model.h"
#include "model/items/default_names.h"
#include "model/items/filter_totals.h"
#include "model/items/when_done.h"
#include "model/store/session.h"
#include "tests/support/session_file.h"
#include "tests/support/test_file.h"

#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void changesAreToldInTheirOrder();
    void answerComesAfterTheChange();
    void anUnreadableDirectoryOpensNothing();
    void closingInBetweenIsNoFailure();
    void totalsKnowTheDayOfTheClock();
    void thePipelineIsNamedFromTheStart();
    void newOnesGoWhereThePersonLooks();
    void anArchivedPipelineGivesWay();
    void totalsOfTheBoardLeaveOutWhatItDoesNotShow();
};

/// A step with a new tag waits for the directory; the plain one behind it must not overtake it.
void TestWorkspace::changesAreToldInTheirOrder()
{
    TestFile file;
    QStringList told;
    connect(&file.workspace, &Workspace::changed, this, [&told](const ChangeSet &changes) {
        told.append(changes.label.args.value(0));
    });
    const auto create = [&file](const QString &title, const QStringList &tags) {
        OpportunityEdit edit;
        edit.opportunity.title = title;
        edit.newTags = tags;
        return file.workspace.submit(createOpportunity(edit));
    };
    (void)create(u"1"_s, {u"дуб"_s});
    (void)create(u"2"_s, {});
    (void)create(u"3"_s, {u"сосна"_s});
    QVERIFY(await(create(u"4"_s, {})));
    QCOMPARE(told, (QStringList {u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

void TestWorkspace::answerComesAfterTheChange()
{
    TestFile file;
    QSignalSpy told(&file.workspace, &Workspace::changed);
    OpportunityEdit edit;
    edit.opportunity.title = u"Вікна"_s;
    edit.newTags = {u"дуб"_s};
    qsizetype toldBefore = -1;
    whenDone(file.workspace.submit(createOpportunity(edit)), this, [&](const Result<ChangeSet> &) {
        toldBefore = told.size();
    });
    QTRY_VERIFY(toldBefore >= 0);
    QCOMPARE(toldBefore, 1);
}

/// Not only the board but table and totals, too, are those of the pipeline that the window names.
void TestWorkspace::thePipelineIsNamedFromTheStart()
{
    TestFile file;
    const PipelineId first = file.stages().first().pipeline;
    QCOMPARE(file.workspace.filter().pipeline, first);
    const auto second = std::make_shared<PipelineId>();
    file.submit(addPipeline({u"Друга"_s, {}, nullptr, {}}, &defaultName, second));
    file.workspace.setFilter({});
    QCOMPARE(file.workspace.filter().pipeline, first);
    QVERIFY(await(file.workspace.open(file.path())));
    file.settle();
    QCOMPARE(file.workspace.filter().pipeline, first);
}

/// Row 75: where nobody chose a pipeline.
void TestWorkspace::newOnesGoWhereThePersonLooks()
{
    TestFile file;
    const PipelineId first = file.workspace.pipeline();
    const auto second = std::make_shared<PipelineId>();
    const auto third = std::make_shared<PipelineId>();
    file.submit(addPipeline({u"Друга"_s, {}, nullptr, {}}, &defaultName, second));
    file.submit(addPipeline({u"Третя"_s, {}, nullptr, {}}, &defaultName, third));
    Filter all;
    all.pipeline = *second;
    all.further = {first, *third};
    file.workspace.setFilter(all);
    QCOMPARE(file.workspace.pipelineForNew(), *second); // as long as none takes inbound contacts
    QCOMPARE(file.workspace.directory().inboundPipeline(), first);
    file.submit(setInboundPipeline(*third));
    file.settle();
    QCOMPARE(file.workspace.pipelineForNew(), *third);
    QCOMPARE(file.workspace.directory().inboundPipeline(), *third);
    all.further.clear();
    file.workspace.setFilter(all);
    QCOMPARE(file.workspace.pipelineForNew(), *second);
}

void TestWorkspace::anArchivedPipelineGivesWay()
{
    TestFile file;
    const PipelineId first = file.workspace.pipeline();
    const auto second = std::make_shared<PipelineId>();
    file.submit(addPipeline({u"Друга"_s, {}, nullptr, {}}, &defaultName, second));
    Filter filter;
    filter.pipeline = *second;
    filter.stages = {file.workspace.directory().startStage(*second)};
    filter.text = u"котел"_s;
    file.workspace.setFilter(filter);
    QSignalSpy changed(&file.workspace, &Workspace::filterChanged);
    file.submit(archivePipeline(*second, true));
    file.settle();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(file.workspace.filter().pipeline, first);
    QVERIFY(file.workspace.filter().stages.isEmpty());
    QCOMPARE(file.workspace.filter().text, u"котел"_s);
    // So does one whose making is taken back, and one beside it in the table.
    await(file.workspace.undo());
    file.settle();
    filter.pipeline = first;
    filter.stages.clear();
    filter.further = {*second};
    file.workspace.setFilter(filter);
    QCOMPARE(file.workspace.filter().further, QList<PipelineId> {*second});
    await(file.workspace.undo());
    file.settle();
    QVERIFY(file.workspace.filter().further.isEmpty());
}

void TestWorkspace::totalsOfTheBoardLeaveOutWhatItDoesNotShow()
{
    TestFile file;
    const Channel site = file.workspace.directory().channels().first();
    OpportunityEdit edit;
    edit.opportunity.title = u"Вікна"_s;
    edit.opportunity.channel = site.id;
    file.create(edit);
    file.create(u"Двері"_s);
    FilterTotals totals(file.workspace);
    totals.setOnBoard(true);
    QTRY_COMPARE(totals.totals().count, 2);
    Channel off = site;
    off.onBoard = false;
    file.submit(editEntry({Entity::Channel, &defaultName}, site, off));
    QTRY_COMPARE(totals.totals().count, 1);
    totals.setOnBoard(false);
    QTRY_COMPARE(totals.totals().count, 2);
}

/// The file before has other stages and people: they must not stand beside the new one's cards.
void TestWorkspace::anUnreadableDirectoryOpensNothing()
{
    TestFile file;
    TestFile broken;
    QVERIFY(await(broken.store.close()));
    {
        Session session;
        QVERIFY(session.open(broken.path(), {}));
        mustExecute(session.connection(),
                    "ALTER TABLE lost_reason RENAME COLUMN position TO place");
    }
    QSignalSpy opened(&file.workspace, &Workspace::opened);
    QVERIFY(!await(file.workspace.open(broken.path())));
    QCOMPARE(opened.size(), 0);
    QVERIFY(!file.workspace.isOpen());
    QVERIFY(file.workspace.directory().people().isEmpty());
    QVERIFY(await(file.workspace.open(file.path()))); // nothing is in the way
    QCOMPARE(opened.size(), 1);
    QVERIFY(!file.workspace.directory().people().isEmpty());
}

/// A step that was written just before the file is closed makes every model ask in vain.
void TestWorkspace::closingInBetweenIsNoFailure()
{
    TestFile file;
    const BoardModel board(file.workspace, {});
    const FilterTotals totals(file.workspace);
    file.settle();
    QSignalSpy failed(&file.workspace, &Workspace::failed);
    QSignalSpy changed(&file.workspace, &Workspace::changed);
    OpportunityEdit edit;
    edit.opportunity.title = u"Вікна"_s;
    edit.newTags = {u"дуб"_s}; // the directory is read, too
    (void)file.workspace.submit(createOpportunity(edit));
    QVERIFY(await(file.workspace.close()));
    QTRY_COMPARE(changed.size(), 1);
    for (int round = 0; round < 4; ++round) { // until the last answer is here
        (void)await(file.workspace.read<int>([](Connection &) { return Result<int>(0); }));
    }
    QCOMPARE(failed.size(), 0);
}

void TestWorkspace::totalsKnowTheDayOfTheClock()
{
    TestFile file;
    const OpportunityId id = file.create(u"Вікна"_s);
    const QDate day = QDate::currentDate();
    Activity call;
    call.opportunity = id;
    call.type = file.workspace.directory().activityTypes().first().id;
    call.dueOn = day;
    file.submit(planActivity(call));
    const FilterTotals totals(file.workspace);
    QTRY_COMPARE(totals.totals().today, 1);
    file.workspace.clock().setNow([day] { return day.addDays(1).startOfDay(); });
    QTRY_COMPARE(totals.totals().overdue, 1);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
