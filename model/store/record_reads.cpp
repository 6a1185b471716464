// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/record_reads.h"

#include "model/domain/text_keys.h"
#include "model/store/connection.h"
#include "model/store/custom_reads.h"
#include "model/store/filter_sql.h"
#include "model/store/table.h"

namespace ugoda {

namespace {

constexpr char kHitColumns[] =
    "SELECT c.id, c.kind, c.name, "
    "(SELECT raw FROM phone WHERE client = c.id AND removed = 0 ORDER BY position, id LIMIT 1), "
    "(SELECT address FROM email WHERE client = c.id AND removed = 0 ORDER BY position, id LIMIT 1) "
    "FROM client c ";

QList<ClientHit> hitsOf(Statement &query)
{
    QList<ClientHit> hits;
    while (query.next()) {
        hits.append({{query.int64(0)},
                     ClientKind(query.integer(1)),
                     query.text(2),
                     query.text(3),
                     query.text(4)});
    }
    return hits;
}

template<class Row>
QList<Row> rowsOf(Connection &connection, const QByteArray &tail, qint64 value, Error &error)
{
    Statement query =
        connection.statement("SELECT " + columnList<Row>() + " FROM " + Table<Row>::kName + tail);
    if (value != 0) {
        query.bind(value);
    }
    QList<Row> rows;
    while (query.next()) {
        rows.append(readRow<Row>(query));
    }
    if (query.failed() && !error) {
        error = query.error();
    }
    return rows;
}

Result<ClientRecord> clientRecord(Connection &connection, ClientId id)
{
    Error error;
    const QList<Client> found = rowsOf<Client>(connection, " WHERE id = ?", id.value, error);
    if (error || found.isEmpty()) {
        return error ? error : Error {ErrorCode::NotFound, QStringLiteral("client"), {}};
    }
    ClientRecord record {found.first(), {}, {}, 0};
    const QByteArray tail = " WHERE client = ? AND removed = 0 ORDER BY position, id";
    record.phones = rowsOf<Phone>(connection, tail, id.value, error);
    record.emails = rowsOf<Email>(connection, tail, id.value, error);
    Statement count =
        connection.statement("SELECT count(*) FROM opportunity WHERE client = ? AND removed = 0");
    if (count.bind(id).next()) {
        record.opportunities = count.integer(0);
    }
    return error ? Result<ClientRecord>(error) : Result<ClientRecord>(record);
}

} // namespace

Result<ClientRecord> readClient(Connection &connection, ClientId id)
{
    return clientRecord(connection, id);
}

Result<OpportunityRecord> readOpportunity(Connection &connection, OpportunityId id)
{
    Error error;
    const QList<Opportunity> found =
        rowsOf<Opportunity>(connection, " WHERE id = ?", id.value, error);
    if (error || found.isEmpty()) {
        return error ? error : Error {ErrorCode::NotFound, QStringLiteral("opportunity"), {}};
    }
    OpportunityRecord record;
    record.opportunity = found.first();
    if (record.opportunity.client.isValid()) {
        const Result<ClientRecord> client = clientRecord(connection, record.opportunity.client);
        if (!client) {
            return client.error();
        }
        record.client = *client;
    }
    const auto links = rowsOf<OpportunityClient>(
        connection, " WHERE opportunity = ? AND removed = 0 ORDER BY id", id.value, error);
    for (const OpportunityClient &link : links) {
        Statement name = connection.statement("SELECT name FROM client WHERE id = ?");
        record.further.append({link, name.bind(link.client).next() ? name.text(0) : QString()});
    }
    const Result<CustomValues> custom = readCustomValues(connection, id);
    if (error || !custom) {
        return error ? error : custom.error();
    }
    record.custom = *custom;
    return record;
}

Result<QList<ClientHit>> findClients(Connection &connection, const QString &text, int limit)
{
    const QString folded = searchFold(text.left(kMaxSearchText));
    QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool digitsOnly =
        !words.isEmpty() && std::all_of(folded.begin(), folded.end(), [](QChar c) {
            return c.isDigit() || c == QLatin1Char(' ');
        });
    if (digitsOnly) {
        words = {words.join(QString()).right(9)};
    }
    QByteArray sql = QByteArray(kHitColumns) + "WHERE c.removed = 0 ";
    for (qsizetype i = 0; i < words.size(); ++i) {
        sql += "AND instr(c.search_text, ?) ";
    }
    sql += "ORDER BY substr(c.search_text, 1, ?) <> ?, c.name_key LIMIT ?";
    Statement query = connection.statement(sql);
    for (const QString &word : std::as_const(words)) {
        query.bind(word);
    }
    query.bind(folded.size(), folded, limit);
    const QList<ClientHit> hits = hitsOf(query);
    return query.failed() ? Result<QList<ClientHit>>(query.error())
                          : Result<QList<ClientHit>>(hits);
}

Result<QList<ClientHit>> clientsByKeys(Connection &connection,
                                       const QString &key9,
                                       const QString &emailKey)
{
    Statement query =
        connection.statement(QByteArray(kHitColumns)
                             + "WHERE c.removed = 0 AND (c.id IN (SELECT client FROM phone WHERE "
                               "key9 = ?1 AND key9 <> '' AND removed = 0) "
                               "OR c.id IN (SELECT client FROM email WHERE key = ?2 AND key <> '' "
                               "AND removed = 0)) ORDER BY c.id");
    query.bind(key9, emailKey);
    const QList<ClientHit> hits = hitsOf(query);
    return query.failed() ? Result<QList<ClientHit>>(query.error())
                          : Result<QList<ClientHit>>(hits);
}

Result<DirectoryData> readDirectory(Connection &connection)
{
    Error error;
    DirectoryData data;
    const QByteArray order = " ORDER BY position, id";
    data.people = rowsOf<Person>(connection, order, 0, error);
    data.pipelines = rowsOf<Pipeline>(connection, order, 0, error);
    data.stages = rowsOf<Stage>(connection, order, 0, error);
    data.sources = rowsOf<Source>(connection, order, 0, error);
    data.channels = rowsOf<Channel>(connection, order, 0, error);
    data.tags = rowsOf<Tag>(connection, order, 0, error);
    data.lostReasons = rowsOf<LostReason>(connection, order, 0, error);
    data.activityTypes = rowsOf<ActivityType>(connection, order, 0, error);
    data.customFields = rowsOf<CustomField>(connection, order, 0, error);
    data.customOptions = rowsOf<CustomOption>(connection, order, 0, error);
    data.savedViews = rowsOf<SavedView>(connection, order, 0, error);
    data.settings = rowsOf<Setting>(connection, " ORDER BY id", 0, error);
    return error ? Result<DirectoryData>(error) : Result<DirectoryData>(data);
}

Result<Draft> readDraft(Connection &connection, const QString &kind, qint64 subject)
{
    Statement query =
        connection.statement("SELECT id, content, at FROM draft WHERE kind = ? AND subject = ?");
    query.bind(kind, subject);
    Draft draft {{}, kind, subject, {}, 0};
    if (query.next()) {
        draft.id = {query.int64(0)};
        draft.content = query.text(1);
        draft.at = query.int64(2);
    }
    return query.failed() ? Result<Draft>(query.error()) : Result<Draft>(draft);
}

Result<QList<Draft>> readDrafts(Connection &connection)
{
    Statement query =
        connection.statement("SELECT id, kind, subject, content, at FROM draft ORDER BY at DESC");
    QList<Draft> drafts;
    while (query.next()) {
        drafts.append(
            {{query.int64(0)}, query.text(1), query.int64(2), query.text(3), query.int64(4)});
    }
    return query.failed() ? Result<QList<Draft>>(query.error()) : Result<QList<Draft>>(drafts);
}

} // namespace ugoda
