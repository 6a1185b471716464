// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli_commands.h"

namespace ugoda::cli {

// The commands that read and write sheets. Arguments without the command's name.

/// import FILE CSV: imports, or with --dry-run only says what would happen.
Exit runImport(const QStringList &given);
/// rows CSV: the rows as the importer reads them, as JSON.
Exit runRows(const QStringList &given);
/// export FILE OUT.csv.
Exit runExport(const QStringList &given);

} // namespace ugoda::cli
