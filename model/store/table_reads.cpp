// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/table_reads.h"

#include "model/store/card_sql.h"
#include "model/store/custom_reads.h"
#include "model/store/filter_sql.h"
#include "model/store/id_json.h"

namespace ugoda {

namespace {

/// What a sort orders by; a "%" stands for the direction. What has no value comes last in both:
/// nobody sorts by a date to see those without one. Dictionaries go by the place of their id in a
/// list that is bound as JSON.
QByteArray orderText(SortColumn column)
{
    switch (column) {
    case SortColumn::Title:
        return "o.title_key %, o.id %";
    case SortColumn::Client:
        return "o.client_key %, o.id %";
    case SortColumn::Value:
        return "o.value % NULLS LAST, o.id %";
    case SortColumn::NextActivity:
        return "o.next_due % NULLS LAST, o.id %";
    case SortColumn::EnquiredOn:
        return "o.enquired_on % NULLS LAST, o.id %";
    case SortColumn::PlannedStart:
        return "o.planned_start % NULLS LAST, o.id %";
    case SortColumn::ExpectedClose:
        return "o.expected_close % NULLS LAST, o.id %";
    case SortColumn::ClosedOn:
        return "o.closed_on % NULLS LAST, o.id %";
    case SortColumn::Probability:
        return "o.probability %, o.id %";
    case SortColumn::Stage:
        return "o.outcome %, place.key %, o.rank %, o.id %";
    case SortColumn::Outcome:
        return "o.outcome %, o.state %, o.id %";
    case SortColumn::Responsible:
    case SortColumn::Source:
    case SortColumn::Channel:
    case SortColumn::Tags:
    case SortColumn::Pipeline:
    case SortColumn::Participants:
    case SortColumn::LostReason:
    case SortColumn::Custom:
        return "place.key % NULLS LAST, o.id %";
    case SortColumn::Phone:
        return "(SELECT coalesce(nullif(e164, ''), raw) FROM phone WHERE client = o.client "
               "AND removed = 0 ORDER BY position, id LIMIT 1) % NULLS LAST, o.id %";
    case SortColumn::ReturnOn:
        return "o.return_on % NULLS LAST, o.id %";
    case SortColumn::Touched:
        return "o.touched_at %, o.id %";
    case SortColumn::Created:
        break;
    }
    return "o.id %";
}

QByteArray dictionaryColumn(SortColumn column)
{
    switch (column) {
    case SortColumn::Stage:
        return "o.stage";
    case SortColumn::Responsible:
        return "o.responsible";
    case SortColumn::Source:
        return "o.source";
    case SortColumn::Channel:
        return "o.channel";
    case SortColumn::Tags:
        return "CAST(o.tags AS INTEGER)"; // ids with blanks between: the first
    case SortColumn::Pipeline:
        return "o.pipeline";
    case SortColumn::Participants:
        return "CAST(o.participants AS INTEGER)";
    case SortColumn::LostReason:
        return "o.lost_reason";
    case SortColumn::Custom:
        return "o.id"; // which stand in the order of their values
    default:
        return {};
    }
}

/// The first phone of each card's client.
Result<void> addPhones(Connection &connection, QList<Card> &cards)
{
    QList<ClientId> clients;
    for (const Card &card : std::as_const(cards)) {
        if (card.client.isValid()) {
            clients.append(card.client);
        }
    }
    Statement query = connection.statement(
        "SELECT client, raw FROM phone WHERE removed = 0 AND client IN (SELECT value FROM "
        "json_each(?)) ORDER BY position DESC, id DESC");
    query.bind(jsonArray(clients));
    QHash<ClientId, QString> first;
    while (query.next()) {
        first.insert({query.int64(0)}, query.text(1));
    }
    for (Card &card : cards) {
        card.clientPhone = first.value(card.client);
    }
    return query.status();
}

} // namespace

Result<QList<OpportunityId>> readIds(Connection &connection,
                                     const Filter &filter,
                                     const Sort &sort,
                                     const QList<qint64> &order,
                                     int limit)
{
    FilterSql sql(filter);
    const QByteArray dictionary = dictionaryColumn(sort.column);
    Result<QList<qint64>> places = order;
    if (sort.column == SortColumn::Custom) {
        places = readCustomOrder(connection, sort.field, order);
    }
    if (!places) {
        return places.error();
    }
    QByteArray text = "SELECT o.id " + sql.from(connection);
    QByteArray where = sql.where();
    if (!dictionary.isEmpty()) {
        text = "WITH place AS MATERIALIZED (SELECT key, value FROM json_each(?)) " + text
            + "LEFT JOIN place ON place.value = " + dictionary + ' ';
    }
    text += where + "ORDER BY "
        + orderText(sort.column).replace("%", sort.descending ? "DESC" : "ASC") + " LIMIT ?";
    Statement query = connection.statement(text);
    if (!dictionary.isEmpty()) {
        query.bind(jsonArray(*places));
    }
    sql.bind(query);
    query.bind(limit);
    QList<OpportunityId> ids;
    while (query.next()) {
        ids.append(OpportunityId {query.int64(0)});
    }
    return query.failed() ? Result<QList<OpportunityId>>(query.error())
                          : Result<QList<OpportunityId>>(ids);
}

Result<QList<Card>> readCards(Connection &connection, const QList<OpportunityId> &ids)
{
    Statement query = connection.statement(QByteArray("SELECT ") + kCardColumns
                                           + "FROM json_each(?) wanted CROSS JOIN opportunity o ON "
                                             "o.id = wanted.value ORDER BY wanted.key");
    query.bind(jsonArray(ids));
    QList<Card> cards;
    while (query.next()) {
        cards.append(readCard(query));
    }
    if (query.failed()) {
        return query.error();
    }
    if (Result<void> phones = addPhones(connection, cards); !phones) {
        return phones.error();
    }
    const Result<void> filled = addCustomValues(connection, cards);
    return filled ? Result<QList<Card>>(cards) : Result<QList<Card>>(filled.error());
}

Result<QList<OpportunityId>> readMatching(Connection &connection,
                                          const Filter &filter,
                                          const QList<OpportunityId> &ids)
{
    FilterSql sql(filter);
    Statement query = connection.statement("SELECT o.id " + sql.from(connection) + sql.where()
                                           + "AND o.id IN (SELECT value FROM json_each(?))");
    sql.bind(query);
    query.bind(jsonArray(ids));
    QList<OpportunityId> matching;
    while (query.next()) {
        matching.append(OpportunityId {query.int64(0)});
    }
    return query.failed() ? Result<QList<OpportunityId>>(query.error())
                          : Result<QList<OpportunityId>>(matching);
}

Result<Totals> readTotals(Connection &connection, const Filter &filter, QDate today)
{
    FilterSql sql(filter);
    const QString day = today.toString(Qt::ISODate);
    Statement query = connection.statement(QByteArray("SELECT ") + kTotalsColumns
                                           + sql.from(connection) + sql.where() + "GROUP BY 1");
    query.bind(day, day);
    sql.bind(query);
    Totals totals;
    while (query.next()) {
        addTotals(totals, query, 0);
    }
    return query.failed() ? Result<Totals>(query.error()) : Result<Totals>(totals);
}

} // namespace ugoda
