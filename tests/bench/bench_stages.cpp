// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/dictionary_commands.h"
#include "model/commands/opportunity_commands.h"
#include "model/commands/stage_commands.h"
#include "model/items/default_names.h"
#include "model/store/board_reads.h"
#include "model/store/record_reads.h"
#include "model/store/session.h"
#include "model/store/stage_reads.h"
#include "model/store/undo.h"
#include "tests/bench/board_scene.h"
#include "tests/bench/figures.h"

#include <algorithm>

namespace ugoda::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 40; ///< with Won and Lost

DirectoryData directoryOf(Session &session)
{
    return need(readDirectory(session.connection()), "directory");
}

/// Prints how long a step takes, and how long its undo.
void benchStep(Session &session, const QString &name, Command &command)
{
    const double step = timed([&] { need(session.run(command), "step"); });
    const double back = timed([&] { need(undoLast(session), "undo"); });
    printFigure({name + u", once"_s, ms(step), {}, {}, u"undo %1"_s.arg(ms(back))});
}

/// Steps of the set-up that touch thousands of opportunities each.
void benchSetup(Session &session)
{
    const DirectoryData directory = directoryOf(session);
    const Stage &stage = directory.stages.at(1);
    const auto count = need(readStageCounts(session.connection(), stage.id), "count");
    benchStep(session,
              u"deleting a stage with %1 opportunities"_s.arg(count.all()),
              *deleteStage(stage.id, {}, defaultName));
    benchStep(session,
              u"archiving the records of a stage (%1 open)"_s.arg(count.open),
              *archiveStageRecords(stage.id));
    if (directory.tags.size() > 1) {
        benchStep(session,
                  u"merging one tag into another"_s,
                  *mergeEntries({Entity::Tag, defaultName},
                                {directory.tags.at(0).id.value},
                                directory.tags.at(1).id.value));
    }
}

/// Adds stages until the board has kColumns and gives each of them its share of the open cards.
void spread(Session &session)
{
    const DirectoryData directory = directoryOf(session);
    const PipelineId pipeline = directory.pipelines.first().id;
    QList<Stage> first = directory.stages;
    first.removeIf(
        [pipeline](const Stage &stage) { return stage.pipeline != pipeline || stage.isSystem(); });
    const int more = kColumns - 2 - int(first.size());
    for (int i = 0; i < more; ++i) {
        const auto made = std::make_shared<StageId>();
        need(session.run(*addStage(pipeline, u"Column %1"_s.arg(i + 1), {}, made)), "stage");
        const Lane from {pipeline, Outcome::None, first.at(i % first.size()).id};
        const int all = need(readStageCounts(session.connection(), from.stage), "count").open;
        const int share = all / (2 + (more - i) / int(first.size()));
        const CardPage cards = need(readLane(session.connection(), {}, from, {}, share), "cards");
        QList<OpportunityId> ids;
        for (const Card &card : cards.cards) {
            ids.append(card.id);
        }
        need(session.run(*moveToTop(ids, *made)), "spread");
    }
}

} // namespace

void benchStages(const Scene &scene)
{
    const QString path = scene.copy();
    {
        Session session;
        need(session.open(path, {}), "opening a copy");
        benchSetup(session);
        spread(session);
        need(session.close(), "closing");
    }
    const QString what = u"a board of %1 columns"_s.arg(kColumns);
    {
        BoardScene board(scene, path);
        benchPainting(board, what);
    }
    benchStart(scene, path, what);
}

} // namespace ugoda::bench
