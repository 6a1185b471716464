// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/board_reads.h"

#include "model/store/card_sql.h"
#include "model/store/custom_reads.h"
#include "model/store/filter_sql.h"

namespace ugoda {

namespace {

/// Each repeats the condition of its partial index. "<>" and not ">": SQLite would take that for a
/// range to search and then sort.
QByteArray laneCondition(const Lane &lane)
{
    return lane.outcome == Outcome::None
        ? QByteArray("AND o.outcome = 0 AND o.stage = ? ")
        : QByteArray("AND o.outcome <> 0 AND o.pipeline = ? AND o.outcome = ? ");
}

void bindLane(Statement &statement, const Lane &lane)
{
    if (lane.outcome == Outcome::None) {
        statement.bind(lane.stage);
    } else {
        statement.bind(lane.pipeline, lane.outcome);
    }
}

} // namespace

Result<CardPage> readLane(Connection &connection,
                          const Filter &filter,
                          const Lane &lane,
                          const std::optional<Card> &after,
                          int limit)
{
    FilterSql sql(filter, FilterSql::Scope::WithinLane);
    const bool open = lane.outcome == Outcome::None;
    // Said outright: from the file's statistics SQLite now and then takes the index of totals and
    // sorts.
    const QByteArray index = filter.trash || filter.archived ? ""
        : open                                               ? "opportunity_board"
                                                             : "opportunity_closed";
    QByteArray text = QByteArray("SELECT ") + kCardColumns + sql.from(connection, index)
        + sql.where() + laneCondition(lane);
    if (after) {
        text += open ? "AND (o.rank, o.id) > (?, ?) " : "AND (o.closed_on, o.id) < (?, ?) ";
    }
    text += open ? "ORDER BY o.rank, o.id LIMIT ?" : "ORDER BY o.closed_on DESC, o.id DESC LIMIT ?";
    Statement query = connection.statement(text);
    sql.bind(query);
    bindLane(query, lane);
    if (after && open) {
        query.bind(after->rank, after->id);
    } else if (after) {
        query.bind(after->closedOn, after->id);
    }
    query.bind(limit + 1);
    CardPage page;
    while (query.next()) {
        page.cards.append(readCard(query));
    }
    if (query.failed()) {
        return query.error();
    }
    page.more = page.cards.size() > limit;
    page.cards.resize(std::min<qsizetype>(page.cards.size(), limit));
    const Result<void> filled = addCustomValues(connection, page.cards);
    return filled ? Result<CardPage>(page) : Result<CardPage>(filled.error());
}

Result<QList<LaneTotals>> readLaneTotals(Connection &connection,
                                         const Filter &filter,
                                         PipelineId pipeline,
                                         QDate today)
{
    FilterSql sql(filter, FilterSql::Scope::WithinLane);
    const QString day = today.toString(Qt::ISODate);
    // Grouped as the index is ordered, so that nothing is sorted; closed cards' stages are put
    // together here.
    Statement query = connection.statement(
        QByteArray("SELECT o.outcome, o.stage, ") + kTotalsColumns + sql.from(connection)
        + sql.where() + "AND o.pipeline = ? GROUP BY o.outcome, o.stage, o.currency");
    query.bind(day, day);
    sql.bind(query);
    query.bind(pipeline);
    QList<LaneTotals> lanes;
    while (query.next()) {
        const Outcome outcome {query.integer(0)};
        const Lane lane {
            pipeline, outcome, outcome == Outcome::None ? StageId {query.int64(1)} : StageId {}};
        if (lanes.isEmpty() || !(lanes.last().lane == lane)) {
            lanes.append({lane, {}});
        }
        addTotals(lanes.last().totals, query, 2);
    }
    return query.failed() ? Result<QList<LaneTotals>>(query.error())
                          : Result<QList<LaneTotals>>(lanes);
}

} // namespace ugoda
