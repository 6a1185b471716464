// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/opportunity_commands.h"
#include "model/store/board_reads.h"
#include "model/store/record_reads.h"
#include "model/store/session.h"
#include "model/store/undo.h"
#include "tests/bench/bare_file.h"
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"
#include "tests/bench/workload.h"

namespace ugoda::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMoves = 200;
constexpr int kCards = 200;
constexpr int kSelected = 5000;

/// Drops cards by turns, and by turns with them alters a bare row: whatever else the machine does,
/// it does to both.
void benchCommit(const Scene &scene, Session &session)
{
    const DirectoryData directory = need(readDirectory(session.connection()), "directory");
    const StageId from = directory.stages.at(0).id;
    const StageId to = directory.stages.at(1).id;
    const PipelineId pipeline = directory.pipelines.first().id;
    const CardPage cards = need(
        readLane(session.connection(), {}, {pipeline, Outcome::None, from}, {}, kCards), "cards");
    const CardPage others = need(
        readLane(session.connection(), {}, {pipeline, Outcome::None, to}, {}, kCards), "cards");
    const QString path = scene.folder.filePath(u"bare-copy.sqlite"_s);
    QFile::remove(path);
    BareFile bare(path);
    Workload workload;
    QList<QStringList> rows;
    while (rows.size() < scene.rows) {
        rows += workload.next();
    }
    bare.insert(rows);
    Samples commits;
    Samples floor;
    for (int move = 0; move < kMoves; ++move) {
        const Card &card = cards.cards.at(move % cards.cards.size());
        const Card &above = others.cards.at((move * 7) % others.cards.size());
        const auto command = moveOpportunities({card.id}, to, above.id);
        commits.add(timed([&] { need(session.run(*command), "move"); }));
        floor.add(timed([&] { bare.alter(1 + (move * 499) % scene.rows, move); }));
    }
    printFigure(
        {u"commit of a drop (card, journal, derived values)"_s,
         ms(commits.median()),
         ms(commits.p95()),
         u"<= 2 x the floor"_s,
         u"%1 (p95 %2), bare UPDATE + INSERT; %3 x"_s.arg(ms(floor.median()), ms(floor.p95()))
             .arg(commits.median() / floor.median(), 0, 'f', 1)});
}

/// Drops a whole selection into another column: between two cards there, then back.
void benchManyMoves(Session &session)
{
    const DirectoryData directory = need(readDirectory(session.connection()), "directory");
    const Lane from {directory.pipelines.first().id, Outcome::None, directory.stages.at(0).id};
    const Lane to {from.pipeline, Outcome::None, directory.stages.at(1).id};
    const CardPage cards = need(readLane(session.connection(), {}, from, {}, kSelected), "cards");
    const CardPage others = need(readLane(session.connection(), {}, to, {}, 2), "cards");
    QList<OpportunityId> ids;
    for (const Card &card : cards.cards) {
        ids.append(card.id);
    }
    const auto there = moveOpportunities(ids, to.stage, others.cards.at(1).id);
    const double first = timed([&] { need(session.run(*there), "move"); });
    // Within one column the cards to be moved stand in each other's way.
    const auto beneath = moveOpportunities(ids, to.stage, {});
    const double second = timed([&] { need(session.run(*beneath), "move"); });
    printFigure({u"drop of %1 selected cards, once"_s.arg(ids.size()),
                 ms(first),
                 {},
                 {},
                 u"to the bottom of their column %1"_s.arg(ms(second))});
}

} // namespace

void benchWrites(const Scene &scene)
{
    {
        Session session;
        need(session.open(scene.copy(), {}), "opening a copy");
        benchCommit(scene, session);
        benchManyMoves(session);
        need(session.close(), "closing");
    }
    Session session;
    need(session.open(scene.copy(), {}), "opening a copy");
    const double time = timed([&] { need(undoLast(session), "undo"); });
    printFigure({u"undo of the whole import, once"_s, ms(time), {}, {}, {}});
    need(session.close(), "closing");
}

} // namespace ugoda::bench
