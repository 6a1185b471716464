// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/exchange/import_report.h"

namespace ugoda {

// Why something was not imported, in the language of the interface.

/// Why a row was not; `value` as in FaultyRow.
QString importFaultWords(ImportFault fault, const QString &value);
/// "Line 5: Phone ruined by a spreadsheet: digits are lost (3,80501E+11)".
QString importProblemLine(const FaultyRow &row);
/// The header of a column of such lines, which the import recognises as one without data.
QString importProblemHeader();
/// Why a file can't be read as a sheet: the MalformedInput of planImport().
QString unreadableSheetWords(const Error &error);

} // namespace ugoda
