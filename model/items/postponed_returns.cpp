// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/postponed_returns.h"

#include "model/commands/return_command.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "model/store/activity_reads.h"

namespace ugoda {

PostponedReturns::PostponedReturns(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, &PostponedReturns::look);
    connect(&workspace.clock(), &DayClock::dayBegan, this, &PostponedReturns::look);
    look();
}

void PostponedReturns::look()
{
    if (!m_workspace.isOpen()) {
        return;
    }
    const QDate today = m_workspace.clock().today();
    const auto due = m_workspace.read<QList<OpportunityId>>(
        [today](Connection &connection) { return readReturning(connection, today); });
    whenDone(due, this, [this, today](const Result<QList<OpportunityId>> &ids) {
        if (!ids) {
            m_workspace.announceReadError(ids.error());
            return;
        }
        if (ids->isEmpty()) {
            return;
        }
        whenDone(m_workspace.submit(returnOpportunities(*ids, today)),
                 this,
                 [this](const Result<ChangeSet> &done) {
                     if (done && !done->isEmpty()) {
                         emit returned(done->label.count);
                     }
                 });
    });
}

} // namespace ugoda
