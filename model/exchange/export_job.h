// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/filter.h"
#include "model/exchange/column_mapping.h"
#include "model/exchange/csv_writer.h"
#include "model/items/directory.h"
#include "model/store/store.h"

#include <atomic>

namespace ugoda {

/// What to write and how. `columns` empty: every field, the firm's own in use too.
struct ExportOptions
{
    QString path;
    CsvFormat format;
    Filter filter;
    Sort sort;
    QList<ImportField> columns;
    QList<CustomFieldId> customFields {}; ///< the firm's own, behind the columns
    bool archivedToo = false; ///< behind the others: a sheet of all that the file holds
    bool nextActivity = false; ///< what is planned next, last of all; no import takes it back
};

/// Watched and cancelled from any thread.
struct ExportProgress
{
    std::atomic<int> rows = 0;
    std::atomic<int> total = 0;
    std::atomic<qint64> replaced = 0; ///< characters that the encoding lacks, "?" stands for them
    std::atomic<bool> cancel = false;
};

/// The columns that an export of opportunities can have, in their usual order.
QList<ImportField> exportColumns();
/// A column's header in the interface's language: a word that the import recognises.
QString exportHeader(ImportField field);

/// The texts that an export needs, fetched in the GUI thread (they follow the interface's
/// language).
struct ExportNames
{
    explicit ExportNames(const Directory &directory);

    Directory directory;
    QHash<ImportField, QString> headers;
    QHash<std::pair<int, qint64>, QString> names; ///< (entity, id)
    QString won;
    QString lost;
    QString open;
    QString postponed;
    QString yes;
    QString company; ///< a kind of client
    QString person; ///< the other
    QString nextActivity; ///< its header
};

/// Writes what a filter lets through. The file appears when it is complete. Blocks: any thread but
/// the GUI's. Returns the number of rows. Errors: CannotWrite, Cancelled.
Result<int> exportOpportunities(Store &store,
                                const ExportOptions &options,
                                const ExportNames &names,
                                ExportProgress &progress);
/// Clients with all that is known of them: those in whose row all words of the filter's text stand.
Result<int> exportClients(Store &store, const ExportOptions &options, const ExportNames &names);
/// The whole journal, oldest first, in the words of the history panel: a row for each altered
/// field. Steps that touch no card have a row with their name. Of the filter only the text counts:
/// a row must have all its words.
Result<int> exportHistory(Store &store, const ExportOptions &options, const ExportNames &names);

} // namespace ugoda
