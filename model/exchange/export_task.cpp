// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/export_task.h"

#include "model/items/workspace.h"
#include "model/store/table_reads.h"

#include <QPromise>
#include <QThreadPool>

namespace ugoda {

QFuture<Result<int>> startExport(Workspace &workspace,
                                 const ExportOptions &options,
                                 std::shared_ptr<ExportProgress> progress)
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    QFuture<Result<int>> future = promise->future();
    QThreadPool::globalInstance()->start([promise,
                                          options,
                                          progress = std::move(progress),
                                          &store = workspace.store(),
                                          names = ExportNames(workspace.directory())] {
        promise->addResult(exportOpportunities(store, options, names, *progress));
        promise->finish();
    });
    return future;
}

QFuture<Result<int>> countForExport(Workspace &workspace, const Filter &filter)
{
    return workspace.read<int>([filter](Connection &connection) -> Result<int> {
        const Result<QList<OpportunityId>> ids = readIds(connection, filter, {}, {}, -1);
        return ids ? Result<int>(int(ids->size())) : Result<int>(ids.error());
    });
}

} // namespace ugoda
