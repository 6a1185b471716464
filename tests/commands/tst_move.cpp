// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/stage_commands.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// Cards go where they are dropped, and their stage's rules with them.
class TestMove : public QObject
{
    Q_OBJECT

private slots:
    void veryManyAreBulk();
    void init();
    void putsCardsBetweenNeighbours_data();
    void putsCardsBetweenNeighbours();
    void dropWhereTheyStandWritesNothing_data();
    void dropWhereTheyStandWritesNothing();
    void goesToAnotherStage();
    void neighbourElsewhereMeansTheBottom();
    void noRoomSpreadsTheCardsBeneath();
    void manyCardsIntoOneGap();
    void topKeepsTheirOrder();
    void probabilityFollowsTheStage();
    void probabilityByHandStays();
    void stageThatSetsNoneLeavesIt();
    void closedCardReopens();
    void refusesWhatIsNotThere();
    void labelNamesTheCards();

private:
    OpportunityId card(const QString &title) { return m_cards.value(title); }

    QList<OpportunityId> cards(const QStringList &titles)
    {
        QList<OpportunityId> ids;
        for (const QString &title : titles) {
            ids.append(card(title));
        }
        return ids;
    }

    QString order(int stage) { return m_file->titles(m_file->stage(stage)).join(QString()); }

    std::unique_ptr<SessionFile> m_file;
    QHash<QString, OpportunityId> m_cards;
};

void TestMove::init()
{
    m_file = std::make_unique<SessionFile>();
    for (const QString &title : {u"F"_s, u"E"_s, u"D"_s, u"C"_s, u"B"_s, u"A"_s}) {
        m_cards.insert(title, m_file->create(title));
    }
    QCOMPARE(order(0), u"ABCDEF"_s);
}

void TestMove::putsCardsBetweenNeighbours_data()
{
    QTest::addColumn<QStringList>("moved");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("result");
    const auto add =
        [](const char *name, const QStringList &moved, const char *before, const char *to) {
            QTest::newRow(name) << moved << QString::fromLatin1(before) << QString::fromLatin1(to);
        };
    add("up", {u"E"_s}, "B", "AEBCDF");
    add("down", {u"B"_s}, "E", "ACDBEF");
    add("to the top", {u"D"_s}, "A", "DABCEF");
    add("to the bottom", {u"B"_s}, "", "ACDEFB");
    add("next place up", {u"C"_s}, "B", "ACBDEF");
    add("next place down", {u"C"_s}, "E", "ABDCEF");
    add("several, keeping their order", {u"B"_s, u"E"_s}, "D", "ACBEDF");
    add("several in the order given", {u"E"_s, u"B"_s}, "D", "ACEBDF");
    add("several to the top", {u"C"_s, u"F"_s}, "A", "CFABDE");
    add("several to the bottom", {u"A"_s, u"C"_s}, "", "BDEFAC");
    add("among themselves", {u"B"_s, u"C"_s, u"E"_s}, "C", "ABCEDF");
    add("several upon the last of them", {u"A"_s, u"F"_s}, "F", "BCDEAF");
    add("all", {u"F"_s, u"E"_s, u"D"_s, u"C"_s, u"B"_s, u"A"_s}, "", "FEDCBA");
}

void TestMove::putsCardsBetweenNeighbours()
{
    QFETCH(QStringList, moved);
    QFETCH(QString, before);
    QFETCH(QString, result);
    const ChangeSet changes =
        m_file->run(moveOpportunities(cards(moved), m_file->stage(0), card(before)));
    QCOMPARE(order(0), result);
    // Only what was moved is altered, and only its place.
    for (const RowChange &row : changes.rows) {
        QVERIFY(cards(moved).contains(OpportunityId {row.id}));
        QCOMPARE(row.fields.size(), 1);
        QCOMPARE(row.fields.first().field, u"rank"_s);
    }
    m_file->undo();
    QCOMPARE(order(0), u"ABCDEF"_s);
}

void TestMove::dropWhereTheyStandWritesNothing_data()
{
    QTest::addColumn<QStringList>("moved");
    QTest::addColumn<QString>("before");
    QTest::newRow("above itself") << QStringList {u"C"_s} << u"C"_s;
    QTest::newRow("above the next") << QStringList {u"C"_s} << u"D"_s;
    QTest::newRow("top above itself") << QStringList {u"A"_s} << u"A"_s;
    QTest::newRow("last to the bottom") << QStringList {u"F"_s} << QString();
    QTest::newRow("last above itself") << QStringList {u"F"_s} << u"F"_s;
    QTest::newRow("several") << QStringList {u"B"_s, u"C"_s} << u"D"_s;
    QTest::newRow("several upon the first") << QStringList {u"B"_s, u"C"_s} << u"B"_s;
    QTest::newRow("several upon the last") << QStringList {u"B"_s, u"C"_s} << u"C"_s;
}

void TestMove::dropWhereTheyStandWritesNothing()
{
    QFETCH(QStringList, moved);
    QFETCH(QString, before);
    const QStringList rows = m_file->dump();
    QVERIFY(m_file->run(moveOpportunities(cards(moved), m_file->stage(0), card(before))).isEmpty());
    QCOMPARE(m_file->dump(), rows);
}

void TestMove::goesToAnotherStage()
{
    m_file->run(moveToTop(cards({u"A"_s, u"B"_s, u"C"_s}), m_file->stage(1)));
    QCOMPARE(order(1), u"ABC"_s);
    m_file->run(moveOpportunities(cards({u"E"_s, u"D"_s}), m_file->stage(1), card(u"B"_s)));
    QCOMPARE(order(1), u"AEDBC"_s);
    QCOMPARE(order(0), u"F"_s);
    QCOMPARE(m_file->row(card(u"E"_s)).pipeline, m_file->stages().first().pipeline);
    m_file->undo();
    QCOMPARE(order(1), u"ABC"_s);
    QCOMPARE(order(0), u"DEF"_s);
}

void TestMove::neighbourElsewhereMeansTheBottom()
{
    m_file->run(moveToTop({card(u"A"_s)}, m_file->stage(1)));
    m_file->run(moveOpportunities({card(u"B"_s)}, m_file->stage(1), card(u"F"_s)));
    QCOMPARE(order(1), u"AB"_s);
    m_file->run(winOpportunities({card(u"A"_s)}, {}));
    m_file->run(moveOpportunities({card(u"C"_s)}, m_file->stage(1), card(u"A"_s)));
    QCOMPARE(order(1), u"BC"_s);
}

void TestMove::noRoomSpreadsTheCardsBeneath()
{
    // As an import or a file of many years may leave them: all at one place, by id.
    m_file->write([&](WriteTransaction &transaction) {
        for (const OpportunityId id : cards({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s})) {
            const Opportunity before = *transaction.find<Opportunity>(id);
            Opportunity after = before;
            after.rank = 5;
            transaction.update(before, after);
        }
        return transaction.status();
    });
    QCOMPARE(order(0), u"FEDCBA"_s);
    const QStringList rows = m_file->dump();
    m_file->run(moveOpportunities({card(u"F"_s)}, m_file->stage(0), card(u"B"_s)));
    QCOMPARE(order(0), u"EDCFBA"_s);
    m_file->run(moveOpportunities({card(u"A"_s)}, m_file->stage(0), card(u"D"_s)));
    QCOMPARE(order(0), u"EADCFB"_s);
    m_file->undo();
    m_file->undo();
    QCOMPARE(m_file->dump(), rows);
    QCOMPARE(m_file->problems(), QStringList());
}

void TestMove::manyCardsIntoOneGap()
{
    QStringList expected {u"A"_s};
    QList<OpportunityId> many;
    for (int i = 0; i < 150; ++i) {
        const QString title = QString::number(i);
        many.append(m_file->create(title, m_file->stage(1)));
        expected.append(title);
    }
    m_file->run(moveOpportunities(many, m_file->stage(0), card(u"B"_s)));
    expected << u"B"_s << u"C"_s << u"D"_s << u"E"_s << u"F"_s;
    QCOMPARE(m_file->titles(m_file->stage(0)), expected);
    QCOMPARE(m_file->problems(), QStringList());
}

void TestMove::topKeepsTheirOrder()
{
    m_file->run(moveToTop(cards({u"C"_s, u"E"_s}), m_file->stage(0)));
    QCOMPARE(order(0), u"CEABDF"_s);
}

void TestMove::probabilityFollowsTheStage()
{
    const Opportunity before = m_file->row(card(u"A"_s));
    QCOMPARE(before.probability, m_file->stages().at(0).probability);
    m_file->run(moveToTop({before.id}, m_file->stage(3)));
    const Opportunity after = m_file->row(before.id);
    QCOMPARE(after.probability, m_file->stages().at(3).probability);
    QVERIFY(after.stageSince >= before.stageSince);
    m_file->run(moveOpportunities({before.id}, m_file->stage(3), {}));
    QCOMPARE(m_file->row(before.id).stageSince, after.stageSince);
}

void TestMove::probabilityByHandStays()
{
    const OpportunityId id = card(u"A"_s);
    m_file->edit(id, [](OpportunityEdit &edit) {
        edit.opportunity.probability = 77;
        edit.opportunity.probabilityByHand = true;
    });
    m_file->run(moveToTop({id}, m_file->stage(2)));
    QCOMPARE(m_file->row(id).probability, 77);
}

void TestMove::stageThatSetsNoneLeavesIt()
{
    m_file->write([&](WriteTransaction &transaction) {
        const Stage before = *transaction.find<Stage>(m_file->stage(2));
        Stage after = before;
        after.setsProbability = false;
        transaction.update(before, after);
        return transaction.status();
    });
    m_file->run(moveToTop({card(u"A"_s)}, m_file->stage(2)));
    QCOMPARE(m_file->row(card(u"A"_s)).probability, m_file->stages().at(0).probability);
}

void TestMove::closedCardReopens()
{
    const OpportunityId id = card(u"A"_s);
    m_file->run(loseOpportunities({id}, {}, u"Дорого"_s, u"шкода"_s, QDate(2026, 1, 2)));
    const QStringList lost = m_file->dump();
    m_file->run(moveOpportunities({id}, m_file->stage(0), card(u"C"_s)));
    const Opportunity row = m_file->row(id);
    QCOMPARE(row.outcome, Outcome::None);
    QVERIFY(!row.closedOn.isValid());
    QVERIFY(!row.lostReason.isValid());
    QCOMPARE(order(0), u"BACDEF"_s);
    m_file->undo();
    QCOMPARE(m_file->dump(), lost);
}

void TestMove::refusesWhatIsNotThere()
{
    const OpportunityId id = card(u"A"_s);
    QCOMPARE(m_file->refused(moveOpportunities({id}, StageId {5}, {})).code, ErrorCode::NotFound);
    QCOMPARE(m_file->refused(moveToTop({id, OpportunityId {9}}, m_file->stage(1))).code,
             ErrorCode::NotFound);
    m_file->run(trashOpportunities({id}, true));
    QCOMPARE(m_file->refused(moveToTop({id}, m_file->stage(1))).code, ErrorCode::NotFound);
}

void TestMove::labelNamesTheCards()
{
    const ChangeSet one = m_file->run(moveToTop({card(u"A"_s)}, m_file->stage(1)));
    QCOMPARE(one.label, (StepLabel {u"move"_s, {u"A"_s}, 1}));
    const ChangeSet two = m_file->run(moveToTop(cards({u"B"_s, u"C"_s}), m_file->stage(1)));
    QCOMPARE(two.label.count, 2);
}

/// Steps on very many cards get the memory for it, and only these.
void TestMove::veryManyAreBulk()
{
    const QList<OpportunityId> many(100'000, OpportunityId {5});
    const QList<OpportunityId> few(20, OpportunityId {5});
    QVERIFY(moveOpportunities(many, StageId {3}, {})->isBulk());
    QVERIFY(archiveOpportunities(many, true)->isBulk());
    QVERIFY(trashOpportunities(many, true)->isBulk());
    QVERIFY(assignOpportunities(many, PersonId {4})->isBulk());
    QVERIFY(winOpportunities(many, {})->isBulk());
    QVERIFY(archiveStageRecords(StageId {3}, {})->isBulk());
    QVERIFY(!archiveStageRecords(StageId {3}, few)->isBulk());
    QVERIFY(!archiveOpportunities(few, true)->isBulk());
    QVERIFY(!moveOpportunities(few, StageId {3}, {})->isBulk());
}

QTEST_GUILESS_MAIN(TestMove)
#include "tst_move.moc"
