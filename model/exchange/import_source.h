// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_row.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace ugoda {

/// Reads the rows of a file on a thread of its own, a few batches ahead of the writing, so that
/// reading and writing take turns on two cores. Made and used on one thread.
class ImportSource
{
public:
    ImportSource(const ImportPlan &plan, ImportProgress &progress);
    ~ImportSource();
    Q_DISABLE_COPY_MOVE(ImportSource)

    /// The next rows, until the next call; empty at the end.
    const QList<ImportRow> &nextBatch();

    /// After the end: what was wrong with the file.
    const Error &error() const { return m_error; }

    const QList<CsvProblem> &problems() const { return m_problems; }

private:
    void readAll();
    bool push(QList<ImportRow> batch);

    const ImportPlan &m_plan;
    ImportProgress &m_progress;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QList<ImportRow>> m_batches;
    QList<ImportRow> m_current; ///< what nextBatch() gave last
    QList<ImportRow> m_spent; ///< given before; freed by the reading thread, which has more time
    bool m_done = false;
    bool m_abandoned = false;
    Error m_error;
    QList<CsvProblem> m_problems;
    std::thread m_thread;
};

} // namespace ugoda
