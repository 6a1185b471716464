// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace ugoda {

/// What a column of a foreign file holds.
enum class ImportField {
    Ignore,
    Id, ///< the row's identity in the program it comes from: a repeated import skips it
    Title,
    Client,
    ClientKind, ///< a person or a firm
    Company,
    Phone,
    PhoneComments, ///< each by its phone's place
    Email,
    EmailComments,
    FurtherClients, ///< with roles, phones and e-mails
    Value,
    Currency,
    Pipeline,
    Stage,
    Source,
    ExtraSources,
    Channel,
    Tags,
    Responsible,
    Participants,
    EnquiredOn,
    PlannedStart,
    ExpectedClose,
    Probability,
    Request,
    Notes,
    Comment,
    State,
    ReturnOn,
    PostponeReason,
    Outcome,
    ClosedOn,
    LostReason,
    ClosingNote,
    Archived,
    Custom, ///< a firm's own field: ImportPlan::custom says which
};

/// All fields but Custom, in the order of the enumeration.
QList<ImportField> importFields();

/// A field's name in files and on the command line: "title", "expected_close". Never changes.
QLatin1StringView keyOf(ImportField field);

/// The field of a key, in any letter case; empty when there is none.
std::optional<ImportField> fieldOf(QStringView key);

/// Whether several columns may hold the field (two phones, tags in two columns).
bool takesSeveral(ImportField field);

/// What each column holds, judged by its header in Ukrainian, Russian or English, as other
/// programs, advertising platforms and people write it, then by its values; Ignore when neither
/// tells. Latin look-alikes in Cyrillic words are tolerated. `headers` is empty for a file without
/// a header row; `samples` are some of its rows. As many entries as the widest of all rows has
/// cells.
QList<ImportField> guessMapping(const QStringList &headers, const QList<QStringList> &samples);

/// Whether a file's first row names the columns rather than being data.
bool looksLikeHeader(const QStringList &first);

/// An id or a phone without the letters that lead exports put before it: "l:123", "p:+380…".
QString stripExportPrefix(const QString &value);

/// A record's id as sheets carry it: "u" and base 36, since spreadsheets round numbers of 18
/// digits.
QString exportedId(qint64 id);

/// The id that exportedId() wrote; 0 for an id of another program.
qint64 idOfExport(QStringView text);

} // namespace ugoda
