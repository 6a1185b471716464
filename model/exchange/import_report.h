// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/column_mapping.h"
#include "model/exchange/csv_reader.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <atomic>

namespace ugoda {

/// Why a row of a file was not imported. Views turn the codes into words.
enum class ImportFault {
    None,
    NothingToName, ///< neither title nor client, phone or e-mail
    PhoneRuined, ///< a spreadsheet has rounded the number: digits are lost
    ValueUnreadable,
    DateUnreadable,
    ProbabilityUnreadable,
    UnknownStage, ///< and stages are not to be created
    TitleTooLong,
    FieldUnreadable, ///< a firm's own field can't hold it
    StageAsks, ///< fields that the stage asks for are empty; the value names them
    OtherChannel, ///< the stage is for the records of another channel
    StageLimit, ///< the stage would be one too many for its pipeline
    QuoteOpen, ///< the file ends inside quotes: the row has swallowed all rows after it
    TooManyCells, ///< more cells than the header has columns: a separator without quotes
};

/// Why a row was passed over though nothing is wrong with it.
enum class ImportSkip {
    AlreadyImported, ///< this very row, or its id, came in before
    RepeatedInFile, ///< the same row stands further up
    Unchanged, ///< the record is here already and equal
    Blank, ///< nothing but separators, as spreadsheets leave them below a table
};

/// A stable ASCII name of a reason, for programs that read a report.
QLatin1StringView keyOf(ImportFault fault);
QLatin1StringView keyOf(ImportSkip skip);

struct FaultyRow
{
    qint64 line = 0; ///< from 1
    ImportFault fault = ImportFault::None;
    QString value; ///< the text that could not be read
    QStringList cells;
};

struct SkippedRow
{
    qint64 line = 0;
    ImportSkip reason = ImportSkip::AlreadyImported;
    QString title; ///< by which a person knows the row again
};

/// What an import did, or would do: read = created + updated + skipped + faulty.
struct ImportReport
{
    int read = 0;
    int created = 0;
    int updated = 0;
    int skipped = 0;
    int faulty = 0;
    int leads = 0; ///< of those created: they wait in Unregistered
    int newClients = 0;
    int matchedClients = 0; ///< rows whose client was known by phone or e-mail
    int otherNames = 0; ///< of these: under another name, which the notes of the record keep
    QList<FaultyRow> faultyRows;
    QList<SkippedRow> skippedRows;
    QStringList newStages;
    QList<int> newStageProbabilities; ///< of these, in percent: proposals
    QMap<ImportField, QStringList> newNames; ///< of the other lists (NameChoices::listOf)
    QMap<ImportField, QMap<QString, int>> leftOut; ///< names that were not to be added → rows
    QStringList newOptions; ///< of the firm's own fields
    QMap<QString, int> unknownOutcomes; ///< words for an outcome that nobody knows → rows left open
    QMap<QString, int> unknownPipelines; ///< → rows that went into the default pipeline
    QMap<QString, int> startWords; ///< words for a new record → rows that went to the start stage
    int unstatedLosses = 0; ///< lost, and no column says why: the reason is "not stated"
    QList<CsvProblem> problems; ///< of the file itself, such as stray quotes
};

/// Shared between the import and whoever watches it. Any thread.
struct ImportProgress
{
    std::atomic<qint64> bytesRead = 0;
    std::atomic<qint64> bytesTotal = 0;
    std::atomic<int> rows = 0;
    std::atomic<bool> cancel = false;
};

} // namespace ugoda
