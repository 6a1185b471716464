// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/exchange/import_plan.h"
#include "model/exchange/import_report.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace ugoda {

class Workspace;

/// Runs an import, or its check without writing, and tells how far it is. GUI thread; the work is
/// the store's. Ends the work when it is deleted meanwhile.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    explicit ImportRun(Workspace &workspace, QObject *parent);
    ~ImportRun() override;

    bool isRunning() const { return m_timer.isActive(); }

    /// One run at a time. `expectedRows`: how many rows the file has, 0 if nobody knows yet.
    void start(const ImportPlan &plan, bool dryRun, int expectedRows);
    /// Asks the work to stop; `finished` follows with Error::Cancelled, or with the report when it
    /// was too late.
    void cancel();

signals:
    /// Rows done and the share of the work from 0 to 1; 1 while the end is being written.
    void progressed(int rows, double share);
    void finished(const ugoda::Result<ugoda::ImportReport> &report);

private:
    void tell();

    Workspace &m_workspace;
    std::shared_ptr<ImportProgress> m_progress;
    QTimer m_timer;
    int m_expectedRows = 0;
};

} // namespace ugoda
