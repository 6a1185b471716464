// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/activity_reads.h"

#include "model/store/connection.h"
#include "model/store/table.h"

namespace ugoda {

Result<QList<Activity>> readActivities(Connection &connection, OpportunityId opportunity)
{
    // In the order by which the next activity of a card is told.
    Statement query = connection.statement(
        "SELECT " + columnList<Activity>()
        + " FROM activity WHERE opportunity = ? AND removed = 0 AND done_at = 0 "
          "ORDER BY due_on IS NULL, due_on, due_time IS NULL, due_time, id");
    query.bind(opportunity);
    QList<Activity> found;
    while (query.next()) {
        found.append(readRow<Activity>(query));
    }
    return query.failed() ? Result<QList<Activity>>(query.error()) : Result<QList<Activity>>(found);
}

Result<QList<OpportunityId>> readReturning(Connection &connection, QDate today)
{
    // "state = 1" in these letters: it is the condition of the partial index.
    Statement query = connection.statement(
        "SELECT id FROM opportunity WHERE state = 1 AND return_on <= ? AND removed = 0 "
        "AND archived = 0 ORDER BY return_on, id");
    query.bind(today.toString(Qt::ISODate));
    QList<OpportunityId> found;
    while (query.next()) {
        found.append(OpportunityId {query.int64(0)});
    }
    return query.failed() ? Result<QList<OpportunityId>>(query.error())
                          : Result<QList<OpportunityId>>(found);
}

} // namespace ugoda
