// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"

#include "model/store/backup.h"
#include "model/store/session.h"
#include "model/store/store_thread.h"
#include "model/store/undo.h"

namespace ugoda {

namespace {

/// A job that fulfils a promise with what `work` returns.
template<class T>
std::pair<QFuture<Result<T>>, std::function<bool()>> promisedJob(std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return {promise->future(), [promise, work = std::move(work)] {
                promise->addResult(work());
                promise->finish();
                return true;
            }};
}

} // namespace

Store::Store(QObject *parent)
    : QObject(parent)
    , m_session(std::make_unique<Session>())
    , m_thread(std::make_unique<StoreThread>())
{
    qRegisterMetaType<ugoda::ChangeSet>();
    m_thread->setInterrupter(
        [session = m_session.get()](bool on) { session->connection().setInterrupted(on); });
}

Store::~Store()
{
    close();
    m_thread.reset();
}

QFuture<Result<FileInfo>> Store::open(const QString &path, const OpenOptions &options)
{
    auto [future, job] =
        promisedJob<FileInfo>([this, path, options] { return m_session->open(path, options); });
    m_thread->enqueue(StoreThread::Lane::Write, job);
    return future;
}

QFuture<Result<void>> Store::close()
{
    auto [future, job] = promisedJob<void>([this] { return m_session->close(); });
    m_thread->enqueue(StoreThread::Lane::Write, job);
    return future;
}

QFuture<Result<ChangeSet>> Store::write(std::function<Result<ChangeSet>(Session &)> work)
{
    auto [future, job] = promisedJob<ChangeSet>([this, work = std::move(work)] {
        Result<ChangeSet> result = work(*m_session);
        if (result && !result->isEmpty()) {
            // Emitted before the future is fulfilled: whoever continues there finds the models
            // told.
            emit changed(*result);
        }
        return result;
    });
    m_thread->enqueue(StoreThread::Lane::Write, job);
    return future;
}

QFuture<Result<ChangeSet>> Store::submit(std::unique_ptr<Command> command)
{
    const bool bulk = command->isBulk();
    auto future = write([command = std::shared_ptr<Command>(std::move(command))](Session &session) {
        return session.run(*command);
    });
    if (bulk) {
        m_thread->enqueue(StoreThread::Lane::Background, [this] { return m_session->tidy(); });
    }
    return future;
}

QFuture<Result<ChangeSet>> Store::undo()
{
    return write([](Session &session) { return undoLast(session); });
}

QFuture<Result<ChangeSet>> Store::redo()
{
    return write([](Session &session) { return redoLast(session); });
}

QFuture<Result<ChangeSet>> Store::revert(ChangeSetId step)
{
    return write([step](Session &session) { return revertStep(session, step); });
}

QFuture<Result<ChangeSet>> Store::revertFor(ChangeSetId step, OpportunityId opportunity)
{
    return write([step, opportunity](Session &session) {
        return ugoda::revertFor(session, step, opportunity);
    });
}

QFuture<Result<void>> Store::backupTo(const QString &target)
{
    auto [future, job] =
        promisedJob<void>([this, target] { return verifiedCopy(m_session->connection(), target); });
    m_thread->enqueue(StoreThread::Lane::Write, job);
    return future;
}

void Store::enqueueRead(std::function<bool(Connection *)> read, Urgency urgency)
{
    const auto lane = urgency == Urgency::Interactive ? StoreThread::Lane::Interactive
                                                      : StoreThread::Lane::Background;
    m_thread->enqueue(lane, [this, read = std::move(read)] {
        return read(m_session->isOpen() ? &m_session->connection() : nullptr);
    });
}

} // namespace ugoda
