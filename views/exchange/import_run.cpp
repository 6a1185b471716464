// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/import_run.h"

#include "model/exchange/import_command.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"

namespace ugoda {

namespace {

constexpr int kTellInterval = 80; ///< ms

} // namespace

ImportRun::ImportRun(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(kTellInterval);
    connect(&m_timer, &QTimer::timeout, this, &ImportRun::tell);
}

ImportRun::~ImportRun()
{
    cancel();
}

void ImportRun::start(const ImportPlan &plan, bool dryRun, int expectedRows)
{
    m_expectedRows = expectedRows;
    m_progress = std::make_shared<ImportProgress>();
    m_timer.start();
    tell();
    const auto report = std::make_shared<ImportReport>();
    whenDone(m_workspace.submit(importOpportunities(plan, dryRun, report, m_progress), true),
             this,
             [this, report](const Result<ChangeSet> &done) {
                 m_timer.stop();
                 emit finished(done ? Result<ImportReport>(*report)
                                    : Result<ImportReport>(done.error()));
             });
}

void ImportRun::cancel()
{
    if (m_progress) {
        m_progress->cancel = true;
    }
}

void ImportRun::tell()
{
    const int rows = m_progress->rows;
    const qint64 total = m_progress->bytesTotal;
    double share = total > 0 ? double(m_progress->bytesRead) / double(total) : 0;
    if (m_expectedRows > 0) {
        share = double(rows) / m_expectedRows;
    }
    emit progressed(rows, qBound(0.0, share, 1.0));
}

} // namespace ugoda
