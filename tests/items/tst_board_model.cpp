// SPDX-License-Identifier: GPL-3.0-or-later
// The board as a whole: columns, totals, changes, filters and other files.
#include "model/commands/dictionary_commands.h"
#include "model/commands/stage_commands.h"
#include "model/items/board_model.h"
#include "model/items/default_names.h"
#include "model/items/roles.h"
#include "tests/support/leads.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// "name count: titles" of every column that has cards.
QStringList printed(const BoardModel &board)
{
    QStringList lines;
    for (int column = 0; column < board.rowCount(); ++column) {
        QStringList titles;
        for (const Card &card : board.lane(column)->cards()) {
            titles.append(card.title);
        }
        if (!titles.isEmpty() || board.totals(column).count != 0) {
            lines.append(u"%1 %2: %3"_s.arg(column)
                             .arg(board.totals(column).count)
                             .arg(titles.join(u", "_s)));
        }
    }
    return lines;
}

} // namespace

class TestBoardModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void edgesGiveNothing();
    void columnsAreStagesThenOutcomes();
    void headersMoveWithTheCards();
    void closingMovesToItsColumn();
    void undoBringsEverythingBack();
    void renamedClientShowsOnCards();
    void filterNarrowsCardsAndColumns();
    void filterHidesAChangedCard();
    void channelsOffTheBoard();
    void bulkChangeReloadsOnce();
    void newStageKeepsOtherColumns();
    void systemColumnStandsWhileItHoldsSomething();
    void leadsStandInFront();
    void stageOfAnotherChannelIsHidden();
    void anotherDayTellsAnotherState();
    void anotherFile();

private:
    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<BoardModel> m_board;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_won = 0; ///< place of the won column
};

void TestBoardModel::init()
{
    m_file = std::make_unique<TestFile>();
    m_board = std::make_unique<BoardModel>(m_file->workspace, CardSentence());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_board.get());
    m_won = int(m_file->stages().size());
}

void TestBoardModel::cleanup()
{
    m_tester.reset();
    m_board.reset();
    m_file.reset();
}

void TestBoardModel::edgesGiveNothing()
{
    m_file->settle();
    QVERIFY(m_board->isLoaded());
    QVERIFY(m_board->isEmpty());
    QVERIFY(!m_board->data({}).isValid());
    QVERIFY(!m_board->index(-1).isValid());
    QVERIFY(!m_board->index(m_board->rowCount()).isValid());
    QCOMPARE(m_board->rowCount(m_board->index(0)), 0);
    QVERIFY(!m_board->data(m_board->lane(0)->index(0)).isValid());
    QVERIFY(!m_board->index(0).data(Qt::DecorationRole).isValid());
    QCOMPARE(m_board->columnOf(Lane {}), -1);
    QCOMPARE(m_board->columnOf(OpportunityId {}), -1);
    QCOMPARE(m_board->card({}), nullptr);

    Store store;
    Workspace closed(store);
    BoardModel none(closed, {});
    QCOMPARE(none.rowCount(), 0);
    QVERIFY(none.isEmpty());
}

void TestBoardModel::columnsAreStagesThenOutcomes()
{
    const QList<Stage> stages = m_file->stages();
    QCOMPARE(m_board->rowCount(), stages.size() + 2);
    for (int column = 0; column < stages.size(); ++column) {
        const QModelIndex index = m_board->index(column);
        QCOMPARE(index.data().toString(), m_file->workspace.directory().name(stages.at(column).id));
        QCOMPARE(index.data(LaneColorRole).toString(), stages.at(column).color);
        QCOMPARE(index.data(LaneProbabilityRole).toInt(), stages.at(column).probability);
    }
    QCOMPARE(m_board->lane(m_won)->lane().outcome, Outcome::Won);
    QCOMPARE(m_board->lane(m_won + 1)->lane().outcome, Outcome::Lost);
    QVERIFY(!m_board->index(m_won).data().toString().isEmpty());
    QCOMPARE(m_board->index(m_won).data(LaneProbabilityRole).toInt(), 100);
    QCOMPARE(m_board->index(m_won + 1).data(LaneProbabilityRole).toInt(), 0);
}

void TestBoardModel::headersMoveWithTheCards()
{
    const OpportunityId first = m_file->create(u"A"_s, m_file->stage(0), 150000);
    const OpportunityId second = m_file->create(u"B"_s, m_file->stage(0), 50000);
    m_file->create(u"C"_s, m_file->stage(1));
    QTRY_COMPARE(printed(*m_board), (QStringList {u"0 2: B, A"_s, u"1 1: C"_s}));
    const QString currency = m_file->card(first).currency;

    // In the moment in which the card stands in its new place the header says so.
    QStringList seen;
    QList<Totals> totals;
    connect(m_board.get(), &BoardModel::cardsChanged, this, [&] {
        seen = printed(*m_board);
        totals = {m_board->totals(0), m_board->totals(1)};
    });
    m_file->submit(moveOpportunities({first}, m_file->stage(1), {}));
    QTRY_COMPARE(seen, (QStringList {u"0 1: B"_s, u"1 2: C, A"_s}));
    QCOMPARE(totals.at(0).sums.value(currency), 50000);
    QCOMPARE(totals.at(1).sums.value(currency), 150000);
    m_file->settle(); // the reading confirms what was reckoned
    QCOMPARE(m_board->totals(0), totals.at(0));
    QCOMPARE(m_board->totals(1), totals.at(1));
    QCOMPARE(m_board->columnOf(first), 1);
    QCOMPARE(m_board->card(second)->title, u"B"_s);

    m_file->submit(moveOpportunities({second, first}, m_file->stage(2), {}));
    QTRY_COMPARE(seen, (QStringList {u"1 1: C"_s, u"2 2: B, A"_s}));
}

void TestBoardModel::closingMovesToItsColumn()
{
    const QList<OpportunityId> ids = m_file->createMany(3, u"Deal"_s);
    m_file->submit(winOpportunities({ids.at(0)}, QDate(2025, 11, 20)));
    m_file->submit(loseOpportunities({ids.at(1)}, {}, u"Dear"_s, {}, QDate(2025, 11, 20)));
    const QStringList closed {
        u"0 1: Deal 3"_s, u"%1 1: Deal 1"_s.arg(m_won), u"%1 1: Deal 2"_s.arg(m_won + 1)};
    QTRY_COMPARE(printed(*m_board), closed);
    m_file->submit(reopenOpportunities({ids.at(0), ids.at(1)}));
    QTRY_COMPARE(m_board->totals(0).count, 3);
    QTRY_COMPARE(m_board->lane(0)->rowCount(), 3);
    m_file->submit(trashOpportunities({ids.at(2)}, true));
    QTRY_COMPARE(m_board->lane(0)->rowCount(), 2);
    QCOMPARE(m_board->totals(0).count, 2);
    m_file->submit(archiveOpportunities({ids.at(0)}, true));
    QTRY_COMPARE(printed(*m_board), QStringList {u"0 1: Deal 2"_s});
}

void TestBoardModel::undoBringsEverythingBack()
{
    const QList<OpportunityId> ids = m_file->createMany(3, u"Deal"_s);
    QTRY_COMPARE(m_board->totals(0).count, 3);
    const QStringList before = printed(*m_board);
    m_file->submit(moveOpportunities({ids.at(1)}, m_file->stage(2), {}));
    QTRY_COMPARE(printed(*m_board), (QStringList {u"0 2: Deal 1, Deal 3"_s, u"2 1: Deal 2"_s}));
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(printed(*m_board), before);
    QVERIFY(await(m_file->workspace.redo()));
    QTRY_COMPARE(m_board->columnOf(ids.at(1)), 2);
}

void TestBoardModel::renamedClientShowsOnCards()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Deal"_s;
    edit.opportunity.pipeline = m_file->workspace.pipeline();
    edit.client.client.name = u"Sun"_s;
    const OpportunityId id = m_file->create(edit);
    QTRY_VERIFY(m_board->card(id));
    QCOMPARE(m_board->card(id)->clientName, u"Sun"_s);

    const Result<OpportunityRecord> seen = await(m_file->workspace.loadOpportunity(id));
    QVERIFY(seen);
    OpportunityEdit renamed;
    renamed.opportunity = seen->opportunity;
    renamed.client = seen->client;
    renamed.client.client.name = u"Moon"_s;
    m_file->submit(editOpportunity(*seen, renamed));
    QTRY_COMPARE(m_board->card(id)->clientName, u"Moon"_s);
}

void TestBoardModel::filterNarrowsCardsAndColumns()
{
    m_file->createMany(3, u"Deal"_s);
    m_file->create(u"Window"_s, m_file->stage(1));
    QTRY_COMPARE(m_board->totals(1).count, 1);
    QSignalSpy removed(m_board.get(), &QAbstractItemModel::rowsRemoved);
    Filter filter = m_file->workspace.filter();
    filter.text = u"window"_s;
    m_file->workspace.setFilter(filter);
    QTRY_COMPARE(printed(*m_board), QStringList {u"1 1: Window"_s});
    QCOMPARE(removed.size(), 0);
    filter.stages = {m_file->stage(1)};
    m_file->workspace.setFilter(filter);
    QCOMPARE(m_board->rowCount(), 1);
    filter = {};
    filter.outcomes = {Outcome::Lost};
    m_file->workspace.setFilter(filter);
    QCOMPARE(m_board->rowCount(), 1);
    QCOMPARE(m_board->lane(0)->lane().outcome, Outcome::Lost);
    m_file->workspace.setFilter({});
    QTRY_COMPARE(m_board->totals(0).count, 3);
    QCOMPARE(m_board->rowCount(), m_won + 2);
}

void TestBoardModel::filterHidesAChangedCard()
{
    Filter filter;
    filter.text = u"deal"_s;
    m_file->workspace.setFilter(filter);
    const OpportunityId shown = m_file->create(u"Deal"_s);
    m_file->create(u"Window"_s);
    QTRY_COMPARE(printed(*m_board), QStringList {u"0 1: Deal"_s});
    const Result<OpportunityRecord> seen = await(m_file->workspace.loadOpportunity(shown));
    QVERIFY(seen);
    OpportunityEdit edit;
    edit.opportunity = seen->opportunity;
    edit.opportunity.title = u"Door"_s;
    m_file->submit(editOpportunity(*seen, edit));
    QTRY_VERIFY(m_board->isEmpty());
    QCOMPARE(m_board->lane(0)->rowCount(), 0);
}

void TestBoardModel::channelsOffTheBoard()
{
    const Channel channel = m_file->workspace.directory().channels().first();
    OpportunityEdit edit;
    edit.opportunity.title = u"Канал"_s;
    edit.opportunity.channel = channel.id;
    const OpportunityId id = m_file->create(edit);
    m_file->create(u"Без каналу"_s);
    m_file->settle();
    QCOMPARE(m_board->lane(0)->rowCount(), 2);
    Channel wanted = channel;
    wanted.onBoard = false;
    m_file->submit(editEntry({Entity::Channel, &defaultName}, channel, wanted));
    m_file->settle();
    m_file->settle();
    QCOMPARE(m_board->lane(0)->rowCount(), 1);
    QCOMPARE(m_board->index(0).data(LaneTotalsRole).value<Totals>().count, 1);
    m_file->submit(moveOpportunities({id}, m_file->stage(1), {}));
    m_file->settle();
    QCOMPARE(m_board->lane(1)->rowCount(), 0); // it stays in the table alone
    (void)await(m_file->workspace.undo());
    (void)await(m_file->workspace.undo());
    m_file->settle();
    m_file->settle();
    QCOMPARE(m_board->lane(0)->rowCount(), 2);
}

void TestBoardModel::bulkChangeReloadsOnce()
{
    const QList<OpportunityId> ids = m_file->createMany(600, u"Deal"_s);
    QTRY_COMPARE(m_board->totals(0).count, 600);
    m_file->settle();
    QSignalSpy resets(m_board->lane(2), &QAbstractItemModel::modelReset);
    QVERIFY(m_file->submit(moveOpportunities(ids, m_file->stage(2), {})).bulk);
    QTRY_COMPARE(m_board->totals(2).count, 600);
    QTRY_COMPARE(m_board->lane(2)->rowCount(), LaneModel::kFirstPage);
    QCOMPARE(m_board->lane(0)->rowCount(), 0);
    QCOMPARE(resets.size(), 1);
}

void TestBoardModel::newStageKeepsOtherColumns()
{
    m_file->create(u"Deal"_s);
    QTRY_COMPARE(m_board->totals(0).count, 1);
    const LaneModel *first = m_board->lane(0);
    QSignalSpy inserted(m_board.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_board.get(), &QAbstractItemModel::rowsRemoved);
    m_file->submit(addStage(m_file->workspace.pipeline(), u"Delivery"_s));
    QTRY_COMPARE(m_board->rowCount(), m_won + 3);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(m_board->lane(0), first);
    QCOMPARE(printed(*m_board), QStringList {u"0 1: Deal"_s});
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(m_board->rowCount(), m_won + 2);
}

void TestBoardModel::systemColumnStandsWhileItHoldsSomething()
{
    const StageId doomed = m_file->stage(1);
    m_file->create(u"Deal"_s, doomed);
    QTRY_COMPARE(m_board->totals(1).count, 1);
    m_file->submit(deleteStage(doomed, {}, [](const QString &key) { return key; }));
    const Directory &directory = m_file->workspace.directory();
    const StageId system =
        directory.systemStage(m_file->workspace.pipeline(), StageKind::Undefined);
    const Lane lane {m_file->workspace.pipeline(), Outcome::None, system};
    QTRY_COMPARE(m_board->columnOf(lane), m_won - 1); // in the place of the one deleted
    QTRY_COMPARE(m_board->totals(m_won - 1).count, 1);
    QCOMPARE(m_file->stages().size(), m_won - 1); // nobody can choose it
    const OpportunityId card {m_board->lane(m_won - 1)->cards().value(0).id};
    m_file->submit(moveOpportunities({card}, m_file->stage(0), {}));
    QTRY_COMPARE(m_board->columnOf(lane), -1);
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(m_board->columnOf(lane), m_won - 1);
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(m_board->columnOf(lane), -1);
    QTRY_COMPARE(m_board->totals(1).count, 1);
}

void TestBoardModel::leadsStandInFront()
{
    const QAbstractItemModelTester tester(m_board.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const PipelineId pipeline = m_file->workspace.pipeline();
    const Directory &directory = m_file->workspace.directory();
    const StageId leads = leadsOf(*m_file);
    const Lane lane {pipeline, Outcome::None, leads};
    QVERIFY(leads.isValid());
    QCOMPARE(m_board->columnOf(lane), -1); // there are none
    QVERIFY(directory.startStage(pipeline) != leads);
    QCOMPARE(directory.order(Entity::Stage).first(), leads.value); // in the table, too
    const OpportunityId id = createLead(*m_file, u"Lead"_s, u"Olena"_s);
    QTRY_COMPARE(m_board->columnOf(lane), 0);
    QTRY_COMPARE(m_board->totals(0).count, 1);
    QCOMPARE(m_board->rowCount(), m_won + 3);
    QCOMPARE(m_board->index(0).data().toString(), u"Unregistered"_s);
    QCOMPARE(directory.stagesShown(pipeline).size(), m_won); // nobody chooses it…
    QCOMPARE(directory.stagesShown(pipeline, leads).first().id, leads); // …but where it is
    m_file->submit(convertLeads({id}));
    QTRY_COMPARE(m_board->columnOf(lane), -1);
    QTRY_COMPARE(m_board->totals(0).count, 1);
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(m_board->columnOf(lane), 0);
    QTRY_COMPARE(printed(*m_board), QStringList {u"0 1: Lead"_s});
}

void TestBoardModel::stageOfAnotherChannelIsHidden()
{
    const Directory &directory = m_file->workspace.directory();
    const auto join = [this, &directory](int place) {
        const Channel channel = directory.channels().at(place);
        Channel wanted = channel;
        wanted.members = {directory.currentPerson()};
        m_file->submit(editEntry({Entity::Channel, &defaultName}, channel, wanted));
    };
    const auto shows = [this](StageId stage) {
        for (int column = 0; column < m_board->rowCount(); ++column) {
            if (m_board->lane(column)->lane().stage == stage) {
                return true;
            }
        }
        return false;
    };
    const StageId place = m_file->stage(2);
    Stage wanted = m_file->stages().at(2);
    wanted.channel = directory.channels().at(0).id;
    m_file->submit(editStage(m_file->stages().at(2), wanted));
    m_file->settle();
    QVERIFY(shows(place)); // who is in no channel sees all
    join(1);
    QTRY_VERIFY(!shows(place));
    QVERIFY(directory.stages(wanted.pipeline).size()
            == directory.stagesShown(wanted.pipeline).size() + 1);
    QVERIFY(!directory.stagesShown(wanted.pipeline, place).isEmpty());
    OpportunityEdit edit;
    edit.opportunity.title = u"Картка"_s;
    edit.opportunity.stage = place;
    const OpportunityId id = m_file->create(edit);
    QTRY_VERIFY(shows(place)); // no card is ever hidden by this
    QTRY_COMPARE(m_board->lane(m_board->columnOf(laneOf(m_file->card(id))))->rowCount(), 1);
    m_file->submit(moveOpportunities({id}, m_file->stage(1), {}));
    QTRY_VERIFY(!shows(place));
    Filter filter;
    filter.stages = {place};
    m_file->workspace.setFilter(filter);
    QTRY_VERIFY(shows(place)); // asked for by name
    m_file->workspace.setFilter({});
    QTRY_VERIFY(!shows(place));
    join(0);
    QTRY_VERIFY(shows(place));
}

void TestBoardModel::anotherDayTellsAnotherState()
{
    m_file->create(u"Deal"_s);
    QTRY_COMPARE(m_board->totals(0).none, 1);
    QSignalSpy days(m_board.get(), &BoardModel::todayChanged);
    m_board->setToday(m_board->today());
    QCOMPARE(days.size(), 0);
    m_board->setToday(m_board->today().addDays(1));
    QCOMPARE(days.size(), 1);
    m_file->settle();
    QCOMPARE(m_board->totals(0).none, 1);
}

void TestBoardModel::anotherFile()
{
    m_file->create(u"Deal"_s);
    QTRY_COMPARE(m_board->totals(0).count, 1);
    QVERIFY(await(m_file->workspace.close()));
    QCOMPARE(m_board->rowCount(), 0);
    QVERIFY(await(m_file->workspace.open(m_file->path())));
    QTRY_COMPARE(printed(*m_board), QStringList {u"0 1: Deal"_s});
    QCOMPARE(m_board->rowCount(), m_won + 2);
}

QTEST_GUILESS_MAIN(TestBoardModel)
#include "tst_board_model.moc"
