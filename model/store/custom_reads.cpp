// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/custom_reads.h"

#include "model/store/connection.h"
#include "model/store/id_json.h"

#include <algorithm>

namespace ugoda {

namespace {

/// So much of a text is on a card: more is never seen in a line.
constexpr int kCardLetters = 300;

template<class T>
Result<T> resultOf(const Statement &query, T value)
{
    return query.failed() ? Result<T>(query.error()) : Result<T>(std::move(value));
}

} // namespace

Result<QHash<CustomFieldId, int>> readCustomUse(Connection &connection)
{
    Statement query = connection.statement(
        "SELECT field, count(*) FROM custom_value WHERE removed = 0 GROUP BY field");
    QHash<CustomFieldId, int> use;
    while (query.next()) {
        use.insert(CustomFieldId {query.int64(0)}, query.integer(1));
    }
    return resultOf(query, use);
}

Result<CustomValues> readCustomValues(Connection &connection, OpportunityId opportunity)
{
    const auto values = readCustomValues(connection, QList<OpportunityId> {opportunity});
    return values ? Result<CustomValues>(values->value(opportunity))
                  : Result<CustomValues>(values.error());
}

Result<QHash<OpportunityId, CustomValues>> readCustomValues(
    Connection &connection, const QList<OpportunityId> &opportunities, int letters)
{
    Statement query =
        connection.statement("SELECT v.opportunity, v.field, CASE WHEN ?2 > 0 THEN substr(v.value, "
                             "1, ?2) ELSE v.value END "
                             "FROM json_each(?1) wanted CROSS JOIN custom_value v ON v.opportunity "
                             "= wanted.value AND v.removed = 0 ORDER BY v.id");
    query.bind(jsonArray(opportunities), letters);
    QHash<OpportunityId, CustomValues> values;
    while (query.next()) {
        values[OpportunityId {query.int64(0)}].insert(CustomFieldId {query.int64(1)},
                                                      query.text(2));
    }
    return resultOf(query, values);
}

Result<void> addCustomValues(Connection &connection, QList<Card> &cards)
{
    Statement any = connection.statement("SELECT 1 FROM custom_value LIMIT 1");
    if (cards.isEmpty() || !any.next()) {
        return any.status();
    }
    QList<OpportunityId> ids;
    ids.reserve(cards.size());
    for (const Card &card : std::as_const(cards)) {
        ids.append(card.id);
    }
    const auto values = readCustomValues(connection, ids, kCardLetters);
    if (!values) {
        return values.error();
    }
    for (Card &card : cards) {
        card.custom = values->value(card.id);
    }
    return {};
}

Result<QList<qint64>> readCustomOrder(Connection &connection,
                                      CustomFieldId field,
                                      const QList<qint64> &options)
{
    QHash<CustomOptionId, int> places;
    for (qsizetype i = 0; i < options.size(); ++i) {
        places.insert(CustomOptionId {options.at(i)}, int(i));
    }
    Statement query =
        connection.statement("SELECT v.opportunity, v.value, f.kind FROM custom_field f CROSS JOIN "
                             "custom_value v ON v.field = f.id AND v.removed = 0 "
                             "WHERE f.id = ?");
    query.bind(field);
    QList<std::pair<CustomSortKey, qint64>> keyed;
    while (query.next()) {
        keyed.append(
            {customSortKey(CustomKind(query.integer(2)), query.text(1), places), query.int64(0)});
    }
    std::sort(keyed.begin(), keyed.end());
    QList<qint64> order;
    order.reserve(keyed.size());
    for (const auto &[key, opportunity] : std::as_const(keyed)) {
        order.append(opportunity);
    }
    return resultOf(query, order);
}

} // namespace ugoda
