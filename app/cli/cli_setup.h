// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli_commands.h"

namespace ugoda::cli {

/// import-setup FILE IN.json: lays a set-up over the file's own.
Exit runImportSetup(const QStringList &given);
/// export FILE --what setup OUT.json.
Exit exportSetup(const QString &path, const QString &target);

} // namespace ugoda::cli
