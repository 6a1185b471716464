// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/export_reads.h"

#include "model/store/custom_reads.h"
#include "model/store/id_json.h"
#include "model/store/record_reads.h"
#include "model/store/connection.h"
#include "model/store/table.h"

namespace ugoda {

namespace {

/// Ids of the phones or e-mails of one row that were met already.
using Contacts = QVarLengthArray<qint64, 8>;

/// Adds the contact whose id and text begin at a column, once: phones and e-mails multiply each other.
void addContact(QString &list, Contacts &met, const Statement &query, int column)
{
    const qint64 id = query.int64(column);
    if (id != 0 && !met.contains(id)) {
        met.append(id);
        list = list.isEmpty() ? query.text(column + 1) : list + QStringLiteral("; ") + query.text(column + 1);
    }
}

} // namespace

Result<QList<ExportRecord>> readExportRecords(Connection &connection, const QList<OpportunityId> &ids, bool custom)
{
    static const QByteArray sql = "SELECT " + columnList<Opportunity>("o.")
        // Joined and put together below: a group for each row takes half as long again. In the order of the
        // indexes, which is that of the client's form.
        + ", c.name, o.next_due, o.next_type, p.id, p.raw, e.id, e.address "
          "FROM json_each(?) wanted CROSS JOIN opportunity o ON o.id = wanted.value "
          "LEFT JOIN client c ON c.id = o.client "
          "LEFT JOIN phone p INDEXED BY phone_by_client ON p.client = o.client AND p.removed = 0 "
          "LEFT JOIN email e INDEXED BY email_by_client ON e.client = o.client AND e.removed = 0 ORDER BY wanted.key";
    constexpr int kFirst = 3 + int(std::tuple_size_v<decltype(Table<Opportunity>::kColumns)>);
    Statement query = connection.statement(sql);
    query.bind(jsonArray(ids));
    QList<ExportRecord> records;
    records.reserve(ids.size());
    Contacts phones;
    Contacts emails;
    while (query.next()) {
        if (records.isEmpty() || records.last().opportunity.id.value != query.int64(0)) {
            records.append({readRow<Opportunity>(query), query.text(kFirst), {}, {}, query.date(kFirst + 1), {query.int64(kFirst + 2)}, {}});
            phones.clear();
            emails.clear();
        }
        addContact(records.last().phones, phones, query, kFirst + 3);
        addContact(records.last().emails, emails, query, kFirst + 5);
    }
    if (custom && !query.failed()) {
        const auto values = readCustomValues(connection, ids);
        if (!values) {
            return values.error();
        }
        for (ExportRecord &record : records) {
            record.custom = values->value(record.opportunity.id);
        }
    }
    return query.failed() ? Result<QList<ExportRecord>>(query.error()) : Result<QList<ExportRecord>>(records);
}

Result<QList<ClientRecord>> readClientsAfter(Connection &connection, ClientId after, int limit)
{
    Statement query = connection.statement("SELECT id FROM client WHERE id > ? AND removed = 0 ORDER BY id LIMIT ?");
    query.bind(after.value, limit);
    QList<ClientRecord> records;
    while (query.next()) {
        const Result<ClientRecord> record = readClient(connection, {query.int64(0)});
        if (!record) {
            return record.error();
        }
        records.append(*record);
    }
    return query.failed() ? Result<QList<ClientRecord>>(query.error()) : Result<QList<ClientRecord>>(records);
}

Result<QList<JournalLine>> readJournalAfter(Connection &connection, ChangeSetId step, int seq, int limit)
{
    Statement query = connection.statement(
        "SELECT x.change_set, x.seq, s.at, s.person, s.label, x.entity, x.row, x.field, x.before, x.after, "
        "(SELECT title FROM opportunity WHERE id = x.opportunity) FROM change x JOIN change_set s ON s.id = x.change_set "
        "WHERE (x.change_set, x.seq) > (?, ?) ORDER BY x.change_set, x.seq LIMIT ?");
    query.bind(step.value, seq, limit);
    QList<JournalLine> lines;
    while (query.next()) {
        lines.append({{query.int64(0)}, query.integer(1), query.int64(2), {query.int64(3)}, query.text(4), Entity(query.integer(5)),
                      query.int64(6), query.text(7), query.variant(8), query.variant(9), query.text(10)});
    }
    return query.failed() ? Result<QList<JournalLine>>(query.error()) : Result<QList<JournalLine>>(lines);
}

} // namespace ugoda
