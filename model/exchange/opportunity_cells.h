// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export_job.h"
#include "model/store/export_reads.h"

namespace ugoda {

/// The cells of one exported opportunity, one for each column; what the import reads back as the
/// same values.
QStringList opportunityCells(const ExportRecord &record,
                             const QList<ImportField> &columns,
                             const CsvFormat &format,
                             const ExportNames &names);

/// A cell about a client: name, kind, phones, e-mails and their comments; empty for other fields.
QString clientCell(ImportField field, const ExportClient &client, const ExportNames &names);

/// What is planned next, as the table shows it: the type and its day.
QString nextActivityCell(const ExportRecord &record,
                         const CsvFormat &format,
                         const ExportNames &names);

/// The cells of the firm's own fields: numbers and amounts as the format writes them, options by
/// their names, the currency of an amount only where it is not the firm's own.
QStringList customCells(const CustomValues &values,
                        const QList<CustomField> &fields,
                        const CsvFormat &format,
                        const ExportNames &names);

} // namespace ugoda
