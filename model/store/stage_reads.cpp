// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/stage_reads.h"

#include "model/domain/opportunity.h"
#include "model/store/filter_sql.h"
#include "model/store/id_json.h"

namespace ugoda {

Result<StageCounts> readStageCounts(Connection &connection, StageId stage)
{
    Statement query =
        connection.statement("SELECT removed, archived, outcome, state, count(*), channel "
                             "FROM opportunity WHERE stage = ? GROUP BY 1, 2, 3, 4, 6");
    query.bind(stage);
    StageCounts counts;
    while (query.next()) {
        const Outcome outcome {query.integer(2)};
        const int count = query.integer(4);
        if (query.int64(0) != 0) {
            counts.trash += count;
        } else if (query.int64(1) != 0) {
            counts.archived += count;
        } else if (outcome != Outcome::None) {
            (outcome == Outcome::Won ? counts.won : counts.lost) += count;
        } else {
            (State {query.integer(3)} == State::Postponed ? counts.postponed : counts.open) +=
                count;
            if (const ChannelId channel {query.int64(5)}; channel.isValid()) {
                counts.channels[channel] += count;
            }
        }
    }
    return query.failed() ? Result<StageCounts>(query.error()) : Result<StageCounts>(counts);
}

Result<PipelineOverview> readPipelineOverview(Connection &connection)
{
    // As the index of the board's totals is ordered.
    Statement query = connection.statement(
        "SELECT pipeline, stage, currency, count(*), sum(value) FROM opportunity "
        "WHERE removed = 0 AND archived = 0 AND outcome = 0 GROUP BY pipeline, stage, currency");
    PipelineOverview overview;
    while (query.next()) {
        const int count = query.integer(3);
        PipelineTotals &totals = overview.pipelines[{query.int64(0)}];
        totals.open += count;
        if (!query.isNull(4)) {
            totals.sums[query.text(2)] += query.int64(4);
        }
        overview.stages[{query.int64(1)}] += count;
    }
    return query.failed() ? Result<PipelineOverview>(query.error())
                          : Result<PipelineOverview>(overview);
}

Result<SharedPlace> readSharedPlace(Connection &connection, const QList<OpportunityId> &ids)
{
    Statement query = connection.statement(
        "SELECT min(pipeline), max(pipeline), min(stage), max(stage) FROM opportunity "
        "WHERE id IN (SELECT value FROM json_each(?))");
    SharedPlace place;
    if (query.bind(jsonArray(ids)).next()) {
        place.pipeline.value = query.int64(0) == query.int64(1) ? query.int64(0) : 0;
        place.stage.value = query.int64(2) == query.int64(3) ? query.int64(2) : 0;
    }
    return query.failed() ? Result<SharedPlace>(query.error()) : Result<SharedPlace>(place);
}

Result<QList<OpportunityId>> readShownInStage(Connection &connection,
                                              const Filter &filter,
                                              StageId stage)
{
    FilterSql sql(filter, FilterSql::Scope::WithinLane);
    const QByteArray from = sql.from(connection);
    Statement query = connection.statement("SELECT o.id " + from + sql.where()
                                           + "AND o.outcome = 0 AND o.stage = ?");
    sql.bind(query);
    query.bind(stage);
    QList<OpportunityId> ids;
    while (query.next()) {
        ids.append(OpportunityId {query.int64(0)});
    }
    return query.failed() ? Result<QList<OpportunityId>>(query.error())
                          : Result<QList<OpportunityId>>(ids);
}

} // namespace ugoda
