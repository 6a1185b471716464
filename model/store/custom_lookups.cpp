// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/custom_lookups.h"

#include "model/store/connection.h"
#include "model/store/table.h"
#include "model/store/write_transaction.h"

namespace ugoda {

namespace {

QList<CustomValue> values(WriteTransaction &transaction, const QByteArray &condition, qint64 id)
{
    Statement query = transaction.connection().statement("SELECT " + columnList<CustomValue>()
                                                         + " FROM custom_value WHERE " + condition);
    query.bind(id);
    QList<CustomValue> found;
    while (query.next()) {
        found.append(readRow<CustomValue>(query));
    }
    if (query.failed()) {
        transaction.fail(query.error());
    }
    return found;
}

} // namespace

QList<CustomValue> customValuesOf(WriteTransaction &transaction, OpportunityId opportunity)
{
    return values(transaction, "opportunity = ? AND removed = 0", opportunity.value);
}

QList<CustomValue> customValuesOf(WriteTransaction &transaction, CustomFieldId field)
{
    return values(transaction, "field = ? AND removed = 0", field.value);
}

bool isUsed(WriteTransaction &transaction, CustomFieldId field)
{
    return !values(transaction, "field = ? AND removed = 0 LIMIT 1", field.value).isEmpty();
}

} // namespace ugoda
