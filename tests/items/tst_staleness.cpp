// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/staleness.h"

#include <QDateTime>
#include <QTest>

using namespace ugoda;

/// When a quiet card counts as stale.
class TestStaleness : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void staleAfterItsStagesDays();
    void neverWhereTheStageGivesNoDays();
    void pausedWhilePostponed();
    void pausedWhileSomethingIsPlanned();
    void closedAndArchivedCardsAreNotStale();

private:
    const QDate m_today {2026, 11, 22};
    Card m_card;
    Stage m_stage;
};

void TestStaleness::init()
{
    m_card = {};
    m_card.touchedAt = QDateTime(m_today.addDays(-10), QTime(23, 59)).toMSecsSinceEpoch();
    m_stage = {};
    m_stage.rotDays = 10;
}

void TestStaleness::staleAfterItsStagesDays()
{
    QCOMPARE(staleDays(m_card, &m_stage, m_today), 10);
    QCOMPARE(staleDays(m_card, &m_stage, m_today.addDays(-1)), 0);
    QCOMPARE(staleDays(m_card, &m_stage, m_today.addDays(5)), 15);
    m_card.touchedAt = QDateTime(m_today, QTime(1, 0)).toMSecsSinceEpoch();
    QCOMPARE(staleDays(m_card, &m_stage, m_today), 0);
}

void TestStaleness::neverWhereTheStageGivesNoDays()
{
    m_stage.rotDays = 0;
    QCOMPARE(staleDays(m_card, &m_stage, m_today.addDays(1000)), 0);
    QCOMPARE(staleDays(m_card, nullptr, m_today), 0);
}

void TestStaleness::pausedWhilePostponed()
{
    m_card.state = State::Postponed;
    QCOMPARE(staleDays(m_card, &m_stage, m_today), 0);
}

void TestStaleness::pausedWhileSomethingIsPlanned()
{
    m_card.nextDue = m_today.addDays(-2); // overdue, but more is planned
    m_card.lastDue = m_today.addDays(3);
    QCOMPARE(staleDays(m_card, &m_stage, m_today), 0);
    m_card.lastDue = m_today;
    QCOMPARE(staleDays(m_card, &m_stage, m_today), 0);
    m_card.lastDue = m_today.addDays(-1); // overdue: nobody is at it
    QCOMPARE(staleDays(m_card, &m_stage, m_today), 10);
}

void TestStaleness::closedAndArchivedCardsAreNotStale()
{
    m_card.outcome = Outcome::Won;
    QCOMPARE(staleDays(m_card, &m_stage, m_today), 0);
    m_card.outcome = Outcome::None;
    m_card.archived = true;
    QCOMPARE(staleDays(m_card, &m_stage, m_today), 0);
}

QTEST_GUILESS_MAIN(TestStaleness)
#include "tst_staleness.moc"
