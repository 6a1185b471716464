// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/result.h"
#include "model/exchange/column_mapping.h"
#include "model/exchange/csv_reader.h"
#include "model/exchange/name_choices.h"
#include "model/exchange/value_reader.h"

namespace ugoda {

/// How a file is to be understood: guessed from its beginning, shown to the person, corrected.
struct ImportPlan
{
    QString path;
    CsvOptions csv;
    bool hasHeader = true;
    QStringList headers; ///< empty names where the file has no header row
    QList<ImportField> mapping; ///< by column
    QHash<qsizetype, CustomFieldId> custom; ///< of the columns of ImportField::Custom
    QList<CustomField> customFields; ///< the firm's own that columns may hold
    DateOrder dateOrder = DateOrder::DayFirst;
    PipelineId pipeline; ///< 0: the first
    QString currency; ///< of amounts that name none; empty: the file's own
    int unit = 1; ///< of bare numbers in the column of amounts: 1000 under "Сума, тис. грн"
    bool createMissing = true; ///< stages, sources, tags and people that the file names and we lack
    NameChoices choices; ///< what words of the file stand for
    QList<QStringList> samples; ///< the first rows, for the preview
};

/// The firm's own field that a column holds; null when it holds none.
const CustomField *customFieldOf(const ImportPlan &plan, qsizetype column);
/// Says what a column holds. A field that only one column can hold leaves the other one, which is
/// returned; -1 for none.
qsizetype assignColumn(ImportPlan &plan, qsizetype column, ImportField field);
/// Likewise a firm's own field.
qsizetype assignColumn(ImportPlan &plan, qsizetype column, CustomFieldId field);
/// Whether a column holds days.
bool isDateColumn(const ImportPlan &plan, qsizetype column);
/// Whether a field holds a day.
bool isDateField(ImportField field);

/// Whether this program wrote a row: it has an ID of it.
bool isExported(const ImportPlan &plan, const QStringList &cells);

/// Reads a file's beginning and guesses the plan; `csv` overrides encoding and separator.
/// Errors: CannotRead; MalformedInput when it holds no row
/// or is a workbook of a spreadsheet program or no text at all (`detail` is then "workbook" or
/// "binary"). A header equal to the
/// name of one of the firm's own fields, in any letter case, means that field.
Result<ImportPlan> planImport(const QString &path,
                              const CsvOptions &csv = {},
                              const QList<CustomField> &customFields = {});

/// Guesses headers, mapping and dates anew after the person has said whether there is a header row.
void guessColumns(ImportPlan &plan, bool hasHeader, const QList<QStringList> &firstRows);

} // namespace ugoda
