// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/stage_lookups.h"

#include "model/store/connection.h"
#include "model/store/statement.h"
#include "model/store/write_transaction.h"

namespace ugoda {

namespace {

template<class Id>
QList<Id> idsOf(WriteTransaction &transaction, Statement &query)
{
    QList<Id> ids;
    while (query.next()) {
        ids.append(Id {query.int64(0)});
    }
    if (query.failed()) {
        transaction.fail(query.error());
    }
    return ids;
}

} // namespace

QList<OpportunityId> allOfStage(WriteTransaction &transaction, StageId stage)
{
    Statement query = transaction.connection().statement(
        "SELECT id FROM opportunity WHERE stage = ? ORDER BY rank, id");
    query.bind(stage);
    return idsOf<OpportunityId>(transaction, query);
}

QList<OpportunityId> openOfStage(WriteTransaction &transaction, StageId stage, bool archived)
{
    Statement query = transaction.connection().statement(
        "SELECT id FROM opportunity WHERE stage = ? AND removed = 0 AND archived = ? AND outcome = "
        "0 ORDER BY rank, id");
    query.bind(stage, archived);
    return idsOf<OpportunityId>(transaction, query);
}

} // namespace ugoda
