// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export_job.h"
#include "model/store/export_reads.h"

namespace ugoda {

/// The cells of one exported opportunity, one for each column; what the import reads back as the
/// same values.
QStringList opportunityCells(const ExportRecord &record, const QList<ImportField> &columns, const CsvFormat &format, const ExportNames &names);

} // namespace ugoda
