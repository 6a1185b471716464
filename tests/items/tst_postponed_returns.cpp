// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/opportunity_commands.h"
#include "model/items/postponed_returns.h"
#include "tests/support/test_file.h"

#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// Postponed opportunities come back on their day, at the opening and at midnight (row 36).
class TestPostponedReturns : public QObject
{
    Q_OBJECT

private slots:
    void dayBeginsByTheClock();
    void timerRunsOutAtMidnight();
    void comeBackAtTheOpening();
    void comeBackWhenTheDayBegins();
    void closedFileIsLeftAlone();
};

void TestPostponedReturns::dayBeginsByTheClock()
{
    QDateTime now(QDate(2026, 11, 20), QTime(10, 0));
    DayClock clock([&now] { return now; });
    QSignalSpy began(&clock, &DayClock::dayBegan);
    now = now.addSecs(3600);
    clock.check();
    QVERIFY(began.isEmpty());
    now = now.addDays(2);
    clock.check();
    clock.check();
    QCOMPARE(began.size(), 1);
    QCOMPARE(clock.today(), QDate(2026, 11, 22));
}

void TestPostponedReturns::timerRunsOutAtMidnight()
{
    const QDate day(2026, 11, 20);
    QDateTime now(day, QTime(23, 59, 59, 999));
    DayClock clock([&now] { return now; });
    QSignalSpy began(&clock, &DayClock::dayBegan);
    now = day.addDays(1).startOfDay();
    QTRY_COMPARE(began.size(), 1); // by its own timer, which runs out in a millisecond
    QCOMPARE(clock.today(), day.addDays(1));
}

void TestPostponedReturns::comeBackAtTheOpening()
{
    TestFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const OpportunityId later = file.create(u"Шафа"_s);
    const QDate today = file.workspace.clock().today();
    file.submit(postponeOpportunities({id}, today, {}));
    file.submit(postponeOpportunities({later}, today.addDays(1), {}));
    PostponedReturns returns(file.workspace);
    QSignalSpy returned(&returns, &PostponedReturns::returned);
    QTRY_COMPARE(returned.size(), 1);
    QCOMPARE(returned.first().first().toInt(), 1);
    QCOMPARE(file.card(id).state, State::Open);
    QCOMPARE(file.card(later).state, State::Postponed);
    QVERIFY(await(file.workspace.undo()));
    QCOMPARE(file.card(id).state, State::Postponed);
    // The next opening finds it again.
    QVERIFY(await(file.workspace.open(file.path())));
    QTRY_COMPARE(returned.size(), 2);
}

void TestPostponedReturns::comeBackWhenTheDayBegins()
{
    TestFile file;
    const QList<OpportunityId> ids = file.createMany(3, u"Кухня"_s);
    const QDateTime now = QDateTime::currentDateTime();
    file.submit(postponeOpportunities(ids, now.date().addDays(1), {}));
    PostponedReturns returns(file.workspace);
    QSignalSpy returned(&returns, &PostponedReturns::returned);
    QSignalSpy changed(&file.workspace, &Workspace::changed);
    file.settle();
    QVERIFY(returned.isEmpty());
    file.workspace.clock().setNow([now] { return now.addDays(1); });
    QTRY_COMPARE(returned.size(), 1);
    QCOMPARE(returned.first().first().toInt(), 3);
    QCOMPARE(changed.size(), 1); // one step
    QCOMPARE(file.workspace.undoStep()->code, u"return"_s);
}

void TestPostponedReturns::closedFileIsLeftAlone()
{
    TestFile file;
    PostponedReturns returns(file.workspace);
    QVERIFY(await(file.workspace.close()));
    QSignalSpy failed(&file.workspace, &Workspace::failed);
    file.workspace.clock().setNow([] { return QDateTime::currentDateTime().addDays(1); });
    await(file.workspace.loadDrafts()); // asked later, so answered later
    QVERIFY(failed.isEmpty());
}

QTEST_GUILESS_MAIN(TestPostponedReturns)
#include "tst_postponed_returns.moc"
