// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// Won, lost, reopened, set aside, archived, thrown away.
class TestClose : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wins();
    void winsTodayUnlessTold();
    void losesOnlyWithAReason();
    void losesWithAKnownReason();
    void losesWithANewReason();
    void reasonTypedAgainIsTheSame();
    void reopensAsItWas();
    void closingEndsAPause();
    void pausesAndTakesBack();
    void archives();
    void throwsAwayAndRestores();
    void severalAtOnceOrNone();
    void changingTheOutcome();

private:
    std::unique_ptr<SessionFile> m_file;
    OpportunityId m_id;
};

void TestClose::init()
{
    m_file = std::make_unique<SessionFile>();
    m_id = m_file->create(u"Кухня"_s, m_file->stage(2));
}

void TestClose::wins()
{
    const Opportunity before = m_file->row(m_id);
    m_file->run(winOpportunities({m_id}, QDate(2026, 2, 3), u"аванс 50%"_s));
    const Opportunity after = m_file->row(m_id);
    QCOMPARE(after.outcome, Outcome::Won);
    QCOMPARE(after.closedOn, QDate(2026, 2, 3));
    QCOMPARE(after.closingNote, u"аванс 50%"_s);
    QCOMPARE(after.stage, before.stage);
    QCOMPARE(after.probability, before.probability);
    // Won already: nothing to do.
    QVERIFY(m_file->run(winOpportunities({m_id}, QDate(2026, 5, 5))).isEmpty());
}

void TestClose::winsTodayUnlessTold()
{
    m_file->run(winOpportunities({m_id}, {}));
    QVERIFY(qAbs(m_file->row(m_id).closedOn.daysTo(QDate::currentDate())) <= 1);
}

void TestClose::losesOnlyWithAReason()
{
    QCOMPARE(m_file->refused(loseOpportunities({m_id}, {}, {}, u"note"_s, {})).code,
             ErrorCode::LostReasonRequired);
    QCOMPARE(m_file->refused(loseOpportunities({m_id}, {}, u"  "_s, {}, {})).code,
             ErrorCode::LostReasonRequired);
    QCOMPARE(m_file->refused(loseOpportunities({m_id}, LostReasonId {3}, {}, {}, {})).code,
             ErrorCode::NotFound);
    QCOMPARE(m_file->row(m_id).outcome, Outcome::None);
}

void TestClose::losesWithAKnownReason()
{
    const LostReasonId reason = m_file->directory().lostReasons.at(1).id;
    m_file->run(loseOpportunities({m_id}, reason, {}, u"дорого"_s, QDate(2026, 2, 3)));
    const Opportunity row = m_file->row(m_id);
    QCOMPARE(row.outcome, Outcome::Lost);
    QCOMPARE(row.lostReason, reason);
    QCOMPARE(row.closingNote, u"дорого"_s);
}

void TestClose::losesWithANewReason()
{
    const qsizetype before = m_file->directory().lostReasons.size();
    m_file->run(loseOpportunities({m_id}, {}, u" Переїхали  до іншого міста "_s, {}, {}));
    const QList<LostReason> reasons = m_file->directory().lostReasons;
    QCOMPARE(reasons.size(), before + 1);
    QCOMPARE(reasons.last().name, u"Переїхали до іншого міста"_s);
    QCOMPARE(m_file->row(m_id).lostReason, reasons.last().id);
}

void TestClose::reasonTypedAgainIsTheSame()
{
    m_file->run(loseOpportunities({m_id}, {}, u"Об'єм замалий"_s, {}, {}));
    const qsizetype count = m_file->directory().lostReasons.size();
    const OpportunityId other = m_file->create(u"Шафа"_s);
    m_file->run(loseOpportunities({other}, {}, u"ОБʼЄМ  ЗАМАЛИЙ"_s, {}, {}));
    QCOMPARE(m_file->directory().lostReasons.size(), count);
    QCOMPARE(m_file->row(other).lostReason, m_file->row(m_id).lostReason);
}

void TestClose::reopensAsItWas()
{
    const OpportunityId above = m_file->create(u"Шафа"_s, m_file->stage(2));
    m_file->edit(m_id, [](OpportunityEdit &edit) {
        edit.opportunity.probability = 33;
        edit.opportunity.probabilityByHand = true;
    });
    const Opportunity before = m_file->row(m_id);
    m_file->run(loseOpportunities({m_id}, {}, u"Дорого"_s, u"note"_s, {}));
    m_file->run(reopenOpportunities({m_id}));
    const Opportunity after = m_file->row(m_id);
    QCOMPARE(after.stage, before.stage);
    QCOMPARE(after.stageSince, before.stageSince);
    QCOMPARE(after.probability, 33);
    QCOMPARE(after.outcome, Outcome::None);
    QVERIFY(!after.closedOn.isValid() && !after.lostReason.isValid());
    QCOMPARE(after.closingNote, QString());
    QVERIFY(after.rank < m_file->row(above).rank);
    QVERIFY(m_file->run(reopenOpportunities({m_id})).isEmpty());
}

void TestClose::closingEndsAPause()
{
    m_file->run(postponeOpportunities({m_id}, QDate(2027, 1, 1), u"після свят"_s));
    m_file->run(winOpportunities({m_id}, {}));
    QCOMPARE(m_file->row(m_id).state, State::Open);
    QVERIFY(!m_file->row(m_id).returnOn.isValid());
    m_file->undo();
    QCOMPARE(m_file->row(m_id).state, State::Postponed);
    QCOMPARE(m_file->row(m_id).postponeReason, u"після свят"_s);
}

void TestClose::pausesAndTakesBack()
{
    const QStringList rows = m_file->dump();
    const ChangeSet paused =
        m_file->run(postponeOpportunities({m_id}, QDate(2027, 1, 1), u"після свят"_s));
    QCOMPARE(paused.label.code, u"postpone"_s);
    QCOMPARE(m_file->row(m_id).returnOn, QDate(2027, 1, 1));
    const ChangeSet back = m_file->run(postponeOpportunities({m_id}, {}, {}));
    QCOMPARE(back.label.code, u"takeback"_s);
    QCOMPARE(m_file->dump(), rows);
}

void TestClose::archives()
{
    m_file->run(archiveOpportunities({m_id}, true));
    QVERIFY(m_file->row(m_id).archived);
    QCOMPARE(m_file->titles(m_file->stage(2)), QStringList());
    m_file->run(archiveOpportunities({m_id}, false));
    QCOMPARE(m_file->titles(m_file->stage(2)), QStringList {u"Кухня"_s});
}

void TestClose::throwsAwayAndRestores()
{
    const QStringList rows = m_file->dump();
    m_file->run(trashOpportunities({m_id}, true));
    QCOMPARE(m_file->titles(m_file->stage(2)), QStringList());
    QCOMPARE(m_file->refused(winOpportunities({m_id}, {})).code, ErrorCode::NotFound);
    m_file->run(trashOpportunities({m_id}, false));
    QCOMPARE(m_file->dump(), rows);
    QCOMPARE(m_file->problems(), QStringList());
}

void TestClose::severalAtOnceOrNone()
{
    const OpportunityId other = m_file->create(u"Шафа"_s);
    QCOMPARE(m_file->refused(winOpportunities({m_id, OpportunityId {1}, other}, {})).code,
             ErrorCode::NotFound);
    const ChangeSet both = m_file->run(winOpportunities({m_id, other}, {}));
    QCOMPARE(both.label.count, 2);
    QCOMPARE(both.opportunities(), (QList<OpportunityId> {m_id, other}));
}

void TestClose::changingTheOutcome()
{
    m_file->run(loseOpportunities({m_id}, {}, u"Дорого"_s, u"note"_s, QDate(2026, 1, 1)));
    m_file->run(winOpportunities({m_id}, QDate(2026, 2, 1)));
    QCOMPARE(m_file->row(m_id).outcome, Outcome::Won);
    QVERIFY(!m_file->row(m_id).lostReason.isValid());
    QCOMPARE(m_file->row(m_id).closedOn, QDate(2026, 2, 1));
}

QTEST_GUILESS_MAIN(TestClose)
#include "tst_close.moc"
