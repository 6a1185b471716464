// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/export_reads.h"

#include "model/store/connection.h"
#include "model/store/custom_reads.h"
#include "model/store/id_json.h"
#include "model/store/record_reads.h"
#include "model/store/table.h"

namespace ugoda {

namespace {

/// Ids of the phones or e-mails of one row that were met already.
using Contacts = QVarLengthArray<qint64, 8>;

/// Adds the contact whose id, text and comment begin at a column, once: phones and e-mails multiply
/// each other.
void addContact(QList<ExportContact> &list, Contacts &met, const Statement &query, int column)
{
    const qint64 id = query.int64(column);
    if (id != 0 && !met.contains(id)) {
        met.append(id);
        list.append({query.text(column + 1), query.text(column + 2)});
    }
}

/// Joined and put together by addContact(): a group for each row takes half as long again. In the
/// order of the indexes, which is that of the client's form.
QByteArray contactColumns()
{
    return "p.id, p.raw, p.comment, e.id, e.address, e.comment ";
}

QByteArray contactJoins()
{
    return "LEFT JOIN phone p INDEXED BY phone_by_client ON p.client = c.id AND p.removed = 0 "
           "LEFT JOIN email e INDEXED BY email_by_client ON e.client = c.id AND e.removed = 0 ";
}

Result<QHash<OpportunityId, QList<ExportClient>>> readFurther(Connection &connection,
                                                              const QList<OpportunityId> &ids)
{
    static const QByteArray sql = "SELECT l.opportunity, l.id, c.name, c.kind, l.role, "
        + contactColumns()
        + "FROM json_each(?) wanted CROSS JOIN opportunity_client l ON l.opportunity = "
          "wanted.value AND l.removed = 0 "
          "JOIN client c ON c.id = l.client "
        + contactJoins() + "ORDER BY l.id, p.position, p.id, e.position, e.id";
    Statement query = connection.statement(sql);
    query.bind(jsonArray(ids));
    QHash<OpportunityId, QList<ExportClient>> further;
    qint64 link = 0;
    Contacts phones;
    Contacts emails;
    while (query.next()) {
        QList<ExportClient> &list = further[OpportunityId {query.int64(0)}];
        if (std::exchange(link, query.int64(1)) != query.int64(1)) {
            list.append({query.text(2), ClientKind(query.integer(3)), query.text(4)});
            phones.clear();
            emails.clear();
        }
        addContact(list.last().phones, phones, query, 5);
        addContact(list.last().emails, emails, query, 8);
    }
    return query.failed() ? Result<QHash<OpportunityId, QList<ExportClient>>>(query.error())
                          : Result<QHash<OpportunityId, QList<ExportClient>>>(further);
}

Result<QHash<OpportunityId, QList<ExportComment>>> readComments(Connection &connection,
                                                                const QList<OpportunityId> &ids)
{
    Statement query = connection.statement(
        "SELECT m.opportunity, m.text, s.at, s.person FROM json_each(?) wanted "
        "CROSS JOIN comment m ON m.opportunity = wanted.value AND m.removed = 0 "
        "LEFT JOIN change x ON x.opportunity = m.opportunity AND x.entity = 17 AND x.row = m.id "
        "AND x.field IS NULL "
        "LEFT JOIN change_set s ON s.id = x.change_set ORDER BY m.id");
    query.bind(jsonArray(ids));
    QHash<OpportunityId, QList<ExportComment>> comments;
    while (query.next()) {
        comments[OpportunityId {query.int64(0)}].append(
            {query.text(1), query.int64(2), {query.int64(3)}});
    }
    return query.failed() ? Result<QHash<OpportunityId, QList<ExportComment>>>(query.error())
                          : Result<QHash<OpportunityId, QList<ExportComment>>>(comments);
}

/// Gives the records a part that was read apart from them.
template<class Part>
Result<void> lay(QList<ExportRecord> &records,
                 const Result<QHash<OpportunityId, Part>> &read,
                 Part ExportRecord::*member)
{
    if (!read) {
        return read.error();
    }
    for (ExportRecord &record : records) {
        record.*member = read->value(record.opportunity.id);
    }
    return {};
}

} // namespace

Result<QList<ExportRecord>> readExportRecords(Connection &connection,
                                              const QList<OpportunityId> &ids,
                                              ExportParts parts)
{
    // Nested loops keep the order of `ids`; to ask for it would sort whole rows once more.
    static const QByteArray sql = "SELECT " + columnList<Opportunity>("o.")
        + ", c.name, c.kind, o.next_due, o.next_type, " + contactColumns()
        + "FROM json_each(?) wanted CROSS JOIN opportunity o ON o.id = wanted.value "
          "LEFT JOIN client c ON c.id = o.client "
        + contactJoins();
    constexpr int kFirst = 3 + int(std::tuple_size_v<decltype(Table<Opportunity>::kColumns)>);
    Statement query = connection.statement(sql);
    query.bind(jsonArray(ids));
    QList<ExportRecord> records;
    records.reserve(ids.size());
    Contacts phones;
    Contacts emails;
    while (query.next()) {
        if (records.isEmpty() || records.last().opportunity.id.value != query.int64(0)) {
            records.append({readRow<Opportunity>(query),
                            {query.text(kFirst), ClientKind(query.integer(kFirst + 1))},
                            query.date(kFirst + 2),
                            {query.int64(kFirst + 3)}});
            phones.clear();
            emails.clear();
        }
        addContact(records.last().client.phones, phones, query, kFirst + 4);
        addContact(records.last().client.emails, emails, query, kFirst + 7);
    }
    Result<void> done = query.failed() ? Result<void>(query.error()) : Result<void>();
    if (done && parts.custom) {
        done = lay(records, readCustomValues(connection, ids), &ExportRecord::custom);
    }
    if (done && parts.further) {
        done = lay(records, readFurther(connection, ids), &ExportRecord::further);
    }
    if (done && parts.comments) {
        done = lay(records, readComments(connection, ids), &ExportRecord::comments);
    }
    return done ? Result<QList<ExportRecord>>(records) : Result<QList<ExportRecord>>(done.error());
}

Result<QList<ClientRecord>> readClientsAfter(Connection &connection, ClientId after, int limit)
{
    Statement query = connection.statement(
        "SELECT id FROM client WHERE id > ? AND removed = 0 ORDER BY id LIMIT ?");
    query.bind(after.value, limit);
    QList<ClientRecord> records;
    while (query.next()) {
        const Result<ClientRecord> record = readClient(connection, {query.int64(0)});
        if (!record) {
            return record.error();
        }
        records.append(*record);
    }
    return query.failed() ? Result<QList<ClientRecord>>(query.error())
                          : Result<QList<ClientRecord>>(records);
}

} // namespace ugoda
