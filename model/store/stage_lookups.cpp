// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/stage_lookups.h"

#include "model/store/connection.h"
#include "model/store/statement.h"
#include "model/store/write_transaction.h"

namespace ugoda {

namespace {

QList<OpportunityId> ofStage(WriteTransaction &transaction, StageId stage, const QByteArray &which)
{
    Statement query = transaction.connection().statement(
        "SELECT id FROM opportunity WHERE stage = ? " + which + "ORDER BY rank, id");
    query.bind(stage);
    QList<OpportunityId> ids;
    while (query.next()) {
        ids.append(OpportunityId {query.int64(0)});
    }
    if (query.failed()) {
        transaction.fail(query.error());
    }
    return ids;
}

} // namespace

QList<OpportunityId> allOfStage(WriteTransaction &transaction, StageId stage)
{
    return ofStage(transaction, stage, {});
}

QList<OpportunityId> openOfStage(WriteTransaction &transaction, StageId stage)
{
    return ofStage(transaction, stage, "AND removed = 0 AND archived = 0 AND outcome = 0 ");
}

QList<OpportunityId> archivedOfStage(WriteTransaction &transaction, StageId stage)
{
    return ofStage(transaction, stage, "AND removed = 0 AND archived = 1 ");
}

} // namespace ugoda
