// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_plan.h"
#include "model/exchange/import_report.h"
#include "model/store/command.h"

#include <memory>

namespace ugoda {

/// Imports a file as one step that undo reverts. A dry run is the same run, rolled back at its end,
/// so that its report says exactly what the import will do.
///
/// Clients are matched by phone (last nine digits), then by e-mail. A row that came in before, or
/// that stands twice in the file, is skipped; a row whose id is a record of this file updates it.
/// `report` is filled when the command has ended; `progress` may be watched and cancelled from any
/// thread. Errors: CannotRead; Cancelled, with nothing imported.
std::unique_ptr<Command> importOpportunities(const ImportPlan &plan,
                                             bool dryRun,
                                             std::shared_ptr<ImportReport> report,
                                             std::shared_ptr<ImportProgress> progress);

/// Saves the faulty rows with line and reason in words, in a form that can be mended and imported
/// again.
Result<void> saveFaultyRows(const QString &path,
                            const ImportPlan &plan,
                            const ImportReport &report);

} // namespace ugoda
