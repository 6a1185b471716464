// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_source.h"

#include <QFile>

namespace ugoda {

namespace {

constexpr qsizetype kBatchRows = 500;
constexpr size_t kBatchesAhead = 6;

} // namespace

ImportSource::ImportSource(const ImportPlan &plan, ImportProgress &progress)
    : m_plan(plan)
    , m_progress(progress)
    , m_thread([this] { readAll(); })
{ }

ImportSource::~ImportSource()
{
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

const QList<ImportRow> &ImportSource::nextBatch()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_done || !m_batches.empty(); });
    m_spent.swap(m_current);
    m_current.clear();
    if (!m_batches.empty()) {
        m_current = std::move(m_batches.front());
        m_batches.pop_front();
    }
    lock.unlock();
    m_changed.notify_all();
    return m_current;
}

bool ImportSource::push(QList<ImportRow> batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_abandoned || m_batches.size() < kBatchesAhead; });
    m_batches.push_back(std::move(batch));
    const QList<ImportRow> spent = std::exchange(m_spent, {});
    const bool wanted = !m_abandoned;
    lock.unlock();
    m_changed.notify_all();
    return wanted;
}

void ImportSource::readAll()
{
    Error error;
    QList<CsvProblem> problems;
    QFile file(m_plan.path);
    if (!file.open(QIODevice::ReadOnly)) {
        error = {ErrorCode::CannotRead, m_plan.path, file.errorString()};
    } else {
        m_progress.bytesTotal = file.size();
        CsvReader reader(&file, m_plan.csv);
        QList<ImportRow> batch;
        CsvRow row;
        bool wanted = true;
        bool header = m_plan.hasHeader;
        while (wanted && reader.next(row)) {
            if (std::exchange(header, false)) {
                continue;
            }
            batch.append(readImportRow(row, m_plan));
            if (batch.size() == kBatchRows) {
                m_progress.bytesRead = reader.bytesRead();
                wanted = push(std::exchange(batch, {}));
            }
        }
        if (wanted && !batch.isEmpty()) {
            push(std::move(batch));
        }
        m_progress.bytesRead = reader.bytesRead();
        error = reader.error();
        problems = reader.problems();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_error = error;
        m_problems = problems;
        m_done = true;
    }
    m_changed.notify_all();
}

} // namespace ugoda
