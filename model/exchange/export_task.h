// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export_job.h"

#include <QFuture>

#include <memory>

namespace ugoda {

class Workspace;

/// Runs exportOpportunities() on a thread of its own. GUI thread. Whoever starts it keeps the
/// workspace's store alive until it has finished: set `progress->cancel` and wait for the future.
QFuture<Result<int>> startExport(Workspace &workspace,
                                 const ExportOptions &options,
                                 std::shared_ptr<ExportProgress> progress);

/// How many rows an export of this filter has.
QFuture<Result<int>> countForExport(Workspace &workspace, const Filter &filter);

} // namespace ugoda
