// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/export_job.h"

#include "model/exchange/opportunity_cells.h"
#include "model/exchange/sheet_file.h"
#include "model/store/export_reads.h"
#include "model/store/table_reads.h"

namespace ugoda {

namespace {

constexpr qsizetype kChunk = 1000;

constexpr ImportField kClientColumns[] = {ImportField::Client,
                                          ImportField::ClientKind,
                                          ImportField::Phone,
                                          ImportField::PhoneComments,
                                          ImportField::Email,
                                          ImportField::EmailComments};

ExportClient exportClientOf(const ClientRecord &record)
{
    ExportClient client {record.client.name, record.client.kind};
    for (const Phone &phone : record.phones) {
        client.phones.append({phone.raw, phone.comment});
    }
    for (const Email &email : record.emails) {
        client.emails.append({email.address, email.comment});
    }
    return client;
}

using Records = QFuture<Result<QList<ExportRecord>>>;

/// `spent` are records already written: what one thread has allocated another frees slowly, so they
/// go back to the store's thread to be freed.
Records readChunk(Store &store,
                  const QList<OpportunityId> &ids,
                  qsizetype from,
                  ExportParts parts,
                  Records spent = {})
{
    return store.read<QList<ExportRecord>>(
        [chunk = ids.mid(from, kChunk), parts, spent = std::move(spent)](Connection &c) mutable {
            spent = {};
            return readExportRecords(c, chunk, parts);
        });
}

/// The firm's own fields that the sheet has; with all columns all that are in use.
QList<CustomField> customFieldsOf(const ExportOptions &options, const Directory &directory)
{
    QList<CustomField> fields;
    for (const CustomField &field : directory.data().customFields) {
        const bool inUse = !field.removed && !field.archived;
        if (options.columns.isEmpty() ? inUse : options.customFields.contains(field.id)) {
            fields.append(field);
        }
    }
    return fields;
}

} // namespace

Result<int> exportOpportunities(Store &store,
                                const ExportOptions &options,
                                const ExportNames &names,
                                ExportProgress &progress)
{
    const QList<qint64> order = names.directory.order(options.sort);
    const Result<QList<OpportunityId>> ids =
        store
            .read<QList<OpportunityId>>([&](Connection &c) -> Result<QList<OpportunityId>> {
                Result<QList<OpportunityId>> all =
                    readIds(c, options.filter, options.sort, order, -1);
                if (!all || !options.archivedToo) {
                    return all;
                }
                Filter archived = options.filter;
                archived.archived = true;
                Result<QList<OpportunityId>> others = readIds(c, archived, options.sort, order, -1);
                return others ? Result<QList<OpportunityId>>(*all + *others) : others;
            })
            .result();
    if (!ids) {
        return ids.error();
    }
    progress.total = int(ids->size());
    progress.rows = 0;
    const QList<ImportField> columns =
        options.columns.isEmpty() ? exportColumns() : options.columns;
    SheetFile sheet(options);
    QStringList header;
    for (const ImportField column : columns) {
        header << names.headers.value(column);
    }
    const QList<CustomField> custom = customFieldsOf(options, names.directory);
    for (const CustomField &field : custom) {
        header << field.name;
    }
    if (options.nextActivity) {
        header << names.nextActivity;
    }
    if (!sheet.write(header)) {
        return sheet.finish(0);
    }
    // The next chunk is read while this one is written.
    const ExportParts parts {!custom.isEmpty(),
                             columns.contains(ImportField::FurtherClients),
                             columns.contains(ImportField::Comment)};
    Records chunk = readChunk(store, *ids, 0, parts);
    Records spent;
    for (qsizetype from = 0; from < ids->size(); from += kChunk) {
        Records present = std::exchange(chunk, {});
        present.waitForFinished();
        if (from + kChunk < ids->size()) {
            chunk = readChunk(store, *ids, from + kChunk, parts, std::exchange(spent, {}));
        }
        {
            const Result<QList<ExportRecord>> &records = present.constBegin().operator*();
            if (!records) {
                return records.error();
            }
            for (const ExportRecord &record : *records) {
                QStringList cells = opportunityCells(record, columns, options.format, names);
                cells.append(customCells(record.custom, custom, options.format, names));
                if (options.nextActivity) {
                    cells << nextActivityCell(record, options.format, names);
                }
                if (!sheet.write(cells)) {
                    return sheet.finish(0);
                }
            }
            progress.rows += int(records->size());
        }
        spent = std::move(present);
        if (progress.cancel) {
            return Error {ErrorCode::Cancelled, options.path, {}};
        }
    }
    progress.replaced = sheet.replaced();
    return sheet.finish(progress.rows);
}

Result<int> exportClients(Store &store, const ExportOptions &options, const ExportNames &names)
{
    SheetFile sheet(options);
    QStringList headers {QStringLiteral("id")};
    for (const ImportField field : kClientColumns) {
        headers << exportHeader(field);
    }
    sheet.write(headers + QStringList {exportHeader(ImportField::Notes)});
    int rows = 0;
    ClientId last;
    for (;;) {
        const Result<QList<ClientRecord>> page =
            store
                .read<QList<ClientRecord>>(
                    [last](Connection &c) { return readClientsAfter(c, last, int(kChunk)); })
                .result();
        if (!page) {
            return page.error();
        }
        for (const ClientRecord &record : *page) {
            last = record.client.id;
            const ExportClient client = exportClientOf(record);
            QStringList cells {exportedId(last.value)};
            for (const ImportField field : kClientColumns) {
                cells << clientCell(field, client, names);
            }
            cells << record.client.note;
            QStringList words = cells.mid(1);
            for (const Phone &phone : record.phones) {
                words << phone.e164;
            }
            if (!holdsWords(words, options.filter.text)) {
                continue;
            }
            sheet.write(cells);
            ++rows;
        }
        if (page->size() < kChunk) {
            return sheet.finish(rows);
        }
    }
}

} // namespace ugoda
