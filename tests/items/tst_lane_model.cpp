// SPDX-License-Identifier: GPL-3.0-or-later
// One column of the board: paging, single changes, drag and the edges of the model.
#include "model/commands/activity_commands.h"
#include "model/items/lane_model.h"
#include "model/items/opportunity_mime.h"
#include "model/items/roles.h"
#include "tests/support/test_file.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

QStringList printed(const LaneModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.index(row).data(TitleRole).toString());
    }
    return rows;
}

Card makeCard(qint64 id, qint64 rank, const Lane &lane)
{
    Card card;
    card.id = {id};
    card.rank = rank;
    card.title = QString::number(id);
    card.pipeline = lane.pipeline;
    card.stage = lane.stage;
    card.outcome = lane.outcome;
    return card;
}

} // namespace

class TestLaneModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void edgesGiveNothing();
    void cardsStandInOrder();
    void pagesFollowOnDemand();
    void lateAnswersAreDropped();
    void changedRowsAlone_data();
    void changedRowsAlone();
    void severalMovesEndInOrder();
    void beyondTheWindowNothingIsInserted();
    void activityFilterLooksThroughPages();
    void shownOnesAreThoseOfTheState();
    void readsUpToACard();
    void closedCardsNewestFirst();
    void dragCarriesIdsAndTitles();
    void dropAsksAndMovesNothing();

private:
    Lane lane(int stage = 0) const
    {
        return {m_file->workspace.pipeline(), Outcome::None, m_file->stage(stage)};
    }

    std::unique_ptr<LaneModel> loaded(const Lane &lane)
    {
        auto model = std::make_unique<LaneModel>(
            m_file->workspace, lane, [](const Card &card) { return u"card "_s + card.title; });
        model->reload({}, QDate(2025, 11, 21));
        m_file->settle();
        return model;
    }

    std::unique_ptr<TestFile> m_file;
};

void TestLaneModel::init()
{
    m_file = std::make_unique<TestFile>();
}

void TestLaneModel::cleanup()
{
    m_file.reset();
}

void TestLaneModel::edgesGiveNothing()
{
    LaneModel model(m_file->workspace, lane(), {});
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isLoaded());
    QVERIFY(!model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());

    m_file->create(u"One"_s);
    model.reload({}, QDate::currentDate());
    m_file->settle();
    QVERIFY(model.isLoaded());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0)), 0);
    QVERIFY(!model.index(-1).isValid());
    QVERIFY(!model.index(1).isValid());
    QVERIFY(!model.index(0, 1).isValid());
    QCOMPARE(model.rowOf({}), -1);
    LaneModel other(m_file->workspace, lane(), {});
    QVERIFY(!model.data(other.index(0), Qt::DisplayRole).isValid());
    QVERIFY(!other.data(model.index(0), Qt::DisplayRole).isValid());
    QCOMPARE(model.flags({}), Qt::ItemIsDropEnabled);
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.index(0).data(Qt::DecorationRole).isValid());
    QVERIFY(!model.removeRows(0, 1));
}

void TestLaneModel::cardsStandInOrder()
{
    m_file->createMany(3, u"Deal"_s, m_file->stage(1));
    const auto model = loaded(lane(1));
    QAbstractItemModelTester tester(model.get());
    QCOMPARE(printed(*model), (QStringList {u"Deal 1"_s, u"Deal 2"_s, u"Deal 3"_s}));
    const QModelIndex first = model->index(0);
    QCOMPARE(first.data(CardRole).value<Card>().title, u"Deal 1"_s);
    QCOMPARE(first.data(OpportunityIdRole).toLongLong(), model->cards().first().id.value);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"card Deal 1"_s);
    QVERIFY(!model->canFetchMore({}));
}

void TestLaneModel::pagesFollowOnDemand()
{
    const int count = LaneModel::kFirstPage + 30;
    m_file->createMany(count, u"Deal"_s);
    const auto model = loaded(lane());
    QCOMPARE(model->rowCount(), LaneModel::kFirstPage);
    QVERIFY(model->canFetchMore({}));
    QVERIFY(!model->canFetchMore(model->index(0)));
    QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
    model->fetchMore({});
    QAbstractItemModelTester tester(model.get());
    QVERIFY(!model->canFetchMore({})); // one answer at a time
    model->fetchMore({});
    m_file->settle();
    QCOMPARE(model->rowCount(), count);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(printed(*model).last(), u"Deal %1"_s.arg(count));
    QVERIFY(!model->canFetchMore({}));
    QVERIFY(!model->isCut());
}

void TestLaneModel::lateAnswersAreDropped()
{
    m_file->createMany(LaneModel::kFirstPage + 5, u"Deal"_s);
    const auto model = loaded(lane());
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy pages(model.get(), &LaneModel::pageLoaded);
    model->fetchMore({});
    Filter filter;
    filter.text = u"no such words"_s;
    model->reload(filter, QDate::currentDate());
    model->reload({}, QDate::currentDate());
    m_file->settle();
    QCOMPARE(resets.size(), 1);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(model->rowCount(), LaneModel::kFirstPage);
}

void TestLaneModel::changedRowsAlone_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<qint64>("rank");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("moves");
    QTest::newRow("to the top") << 3 << qint64(5) << QStringList {u"4"_s, u"1"_s, u"2"_s, u"3"_s}
                                << 1;
    QTest::newRow("to the bottom")
        << 0 << qint64(99) << QStringList {u"2"_s, u"3"_s, u"4"_s, u"1"_s} << 1;
    QTest::newRow("one down") << 1 << qint64(35) << QStringList {u"1"_s, u"3"_s, u"2"_s, u"4"_s}
                              << 1;
    QTest::newRow("same place") << 1 << qint64(21) << QStringList {u"1"_s, u"2"_s, u"3"_s, u"4"_s}
                                << 0;
}

void TestLaneModel::changedRowsAlone()
{
    QFETCH(int, row);
    QFETCH(qint64, rank);
    const auto model = loaded(lane());
    QAbstractItemModelTester tester(model.get());
    QHash<OpportunityId, Card> present;
    for (int id = 1; id <= 4; ++id) {
        present.insert({id}, makeCard(id, id * 10, lane()));
    }
    model->apply(present.keys(), present);
    QCOMPARE(printed(*model), (QStringList {u"1"_s, u"2"_s, u"3"_s, u"4"_s}));

    QSignalSpy moved(model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    Card card = model->cards().at(row);
    card.rank = rank;
    model->apply({card.id}, {{card.id, card}});
    QTEST(printed(*model), "expected");
    QTEST(int(moved.size()), "moves");
    QCOMPARE(changed.size(), 1);
    model->apply({card.id}, {{card.id, card}}); // nothing new
    QCOMPARE(changed.size(), 1);
    QCOMPARE(resets.size(), 0);

    card.stage = m_file->stage(1);
    model->apply({card.id}, {{card.id, card}});
    QCOMPARE(model->rowCount(), 3);
    model->apply({model->cards().first().id}, {}); // gone, or hidden by the filter
    QCOMPARE(model->rowCount(), 2);
}

void TestLaneModel::severalMovesEndInOrder()
{
    const auto model = loaded(lane());
    QAbstractItemModelTester tester(model.get());
    QHash<OpportunityId, Card> present;
    for (int id = 1; id <= 8; ++id) {
        present.insert({id}, makeCard(id, id * 10, lane()));
    }
    model->apply(present.keys(), present);
    const QPersistentModelIndex watched = model->index(6); // 7
    present[{7}].rank = 5;
    present[{2}].rank = 65;
    present[{8}].rank = 25;
    present[{1}].rank = 66;
    present.remove({4});
    present.insert({9}, makeCard(9, 1, lane()));
    model->apply({{1}, {2}, {4}, {7}, {8}, {9}}, present);
    QCOMPARE(printed(*model), u"9 7 8 3 5 6 2 1"_s.split(u' '));
    QCOMPARE(watched.row(), 1);
    QCOMPARE(watched.data(TitleRole).toString(), u"7"_s);
}

void TestLaneModel::beyondTheWindowNothingIsInserted()
{
    const QList<OpportunityId> ids = m_file->createMany(LaneModel::kFirstPage + 5, u"Deal"_s);
    const auto model = loaded(lane());
    const Card last = model->cards().last();
    Card beyond = makeCard(77, last.rank + 1, lane());
    model->apply({beyond.id}, {{beyond.id, beyond}});
    QCOMPARE(model->rowOf(beyond.id), -1);
    Card leaving = model->cards().first();
    leaving.rank = last.rank + 1;
    model->apply({leaving.id}, {{leaving.id, leaving}});
    QCOMPARE(model->rowOf(leaving.id), -1);
    Card inside = makeCard(78, last.rank - 1, lane());
    model->apply({inside.id}, {{inside.id, inside}});
    QCOMPARE(model->rowOf(inside.id), LaneModel::kFirstPage - 2);
}

void TestLaneModel::activityFilterLooksThroughPages()
{
    m_file->createMany(LaneModel::kPageSize * 7, u"Deal"_s);
    const auto model = loaded(lane());
    QAbstractItemModelTester tester(model.get());
    tester.setUseFetchMore(false);
    m_file->settle();
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    model->setActivityFilter(ActivityState::Overdue);
    m_file->settle();
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!model->canFetchMore({})); // looked through to the end
    Card card = makeCard(1, 5, lane());
    card.nextDue = QDate(2025, 11, 20);
    model->apply({card.id}, {{card.id, card}});
    QCOMPARE(printed(*model), QStringList {u"1"_s});
    card.nextDue = QDate(2025, 11, 21);
    model->apply({card.id}, {{card.id, card}});
    QCOMPARE(model->rowCount(), 0);
    model->setActivityFilter({});
    m_file->settle();
    QCOMPARE(model->rowCount(), LaneModel::kFirstPage);
    QCOMPARE(resets.size(), 2);
}

void TestLaneModel::shownOnesAreThoseOfTheState()
{
    const QDate today(2025, 11, 21); // as loaded() has it
    const QList<OpportunityId> ids = m_file->createMany(4, u"Deal"_s);
    for (int place = 0; place < 3; ++place) {
        Activity call;
        call.opportunity = ids.at(place);
        call.type = m_file->workspace.directory().activityTypes().first().id;
        call.dueOn = today.addDays(place - 1);
        m_file->submit(planActivity(call));
    }
    const auto model = loaded(lane());
    const auto shown = [&](std::optional<ActivityState> state) {
        model->setActivityFilter(state);
        return *await(model->loadShown());
    };
    QCOMPARE(shown(ActivityState::Overdue), QList {ids.at(0)});
    QCOMPARE(shown(ActivityState::Today), QList {ids.at(1)});
    QCOMPARE(shown(ActivityState::Planned), QList {ids.at(2)});
    QCOMPARE(shown(ActivityState::None), QList {ids.at(3)});
    QCOMPARE(shown({}).size(), 4);
}

void TestLaneModel::readsUpToACard()
{
    const int place = LaneModel::kFirstPage + LaneModel::kPageSize + 5;
    const QList<OpportunityId> ids = m_file->createMany(place + LaneModel::kPageSize, u"Deal"_s);
    const auto model = loaded(lane());
    const OpportunityId wanted = ids.at(place);
    QCOMPARE(model->rowOf(wanted), -1);
    model->loadUpTo(m_file->card(wanted));
    m_file->settle();
    QCOMPARE(model->rowOf(wanted), place);
    QCOMPARE(model->rowCount(), LaneModel::kFirstPage + 2 * LaneModel::kPageSize);
}

void TestLaneModel::closedCardsNewestFirst()
{
    const QList<OpportunityId> ids = m_file->createMany(3, u"Deal"_s);
    m_file->submit(winOpportunities({ids.at(0)}, QDate(2025, 11, 2)));
    m_file->submit(winOpportunities({ids.at(1)}, QDate(2025, 11, 9)));
    m_file->submit(winOpportunities({ids.at(2)}, QDate(2025, 11, 5)));
    const auto model = loaded({m_file->workspace.pipeline(), Outcome::Won, {}});
    QAbstractItemModelTester tester(model.get());
    QCOMPARE(printed(*model), (QStringList {u"Deal 2"_s, u"Deal 3"_s, u"Deal 1"_s}));
    Card card = model->cards().last();
    card.closedOn = QDate(2025, 11, 30);
    model->apply({card.id}, {{card.id, card}});
    QCOMPARE(printed(*model), (QStringList {u"Deal 1"_s, u"Deal 2"_s, u"Deal 3"_s}));
}

void TestLaneModel::dragCarriesIdsAndTitles()
{
    const QList<OpportunityId> ids = m_file->createMany(3, u"Deal"_s);
    const auto model = loaded(lane());
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(2), model->index(0)}));
    QCOMPARE(opportunityIds(data.get()), (QList {ids.at(0), ids.at(2)}));
    QCOMPARE(data->text(), u"Deal 1\nDeal 3"_s);
    QCOMPARE(model->mimeTypes(), QStringList {QString(kOpportunitiesMime)});
    QMimeData foreign;
    foreign.setData(kOpportunitiesMime, "12 x  0 7\n");
    QCOMPARE(opportunityIds(&foreign), (QList<OpportunityId> {{12}, {7}}));
    QVERIFY(opportunityIds(nullptr).isEmpty());
}

void TestLaneModel::dropAsksAndMovesNothing()
{
    const QList<OpportunityId> ids = m_file->createMany(4, u"Deal"_s);
    const auto model = loaded(lane());
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(1)}));
    QSignalSpy asked(model.get(), &LaneModel::moveRequested);
    const auto dropAt = [&](int row) {
        const bool taken = model->dropMimeData(data.get(), Qt::MoveAction, row, 0, {});
        return std::pair(taken, asked.takeLast().at(2).value<OpportunityId>());
    };
    QCOMPARE(dropAt(0), std::pair(false, ids.at(0)));
    QCOMPARE(dropAt(1), std::pair(false, ids.at(2))); // above itself: above the next that stays
    QCOMPARE(dropAt(3), std::pair(false, ids.at(3)));
    QCOMPARE(dropAt(4), std::pair(false, OpportunityId {}));
    QCOMPARE(dropAt(-1), std::pair(false, OpportunityId {}));
    QCOMPARE(dropAt(99), std::pair(false, OpportunityId {}));
    QMimeData text;
    text.setText(u"1 2"_s);
    QVERIFY(!model->canDropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    QVERIFY(!model->dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    QVERIFY(!model->dropMimeData(data.get(), Qt::IgnoreAction, 0, 0, {}));
    QVERIFY(asked.isEmpty());
    QCOMPARE(model->rowCount(), 4);
}

QTEST_GUILESS_MAIN(TestLaneModel)
#include "tst_lane_model.moc"
