// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/result.h"
#include "model/store/command.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace ugoda {

class Connection;
class Session;
class StoreThread;

/// What opening a file found out.
struct FileInfo
{
    QString path;
    bool migrated = false;
    bool uncleanStop = false; ///< the program that had it open last did not close it
};

/// How soon a read is wanted. A background read (counts, id lists, checks) gives way to everything
/// else: it is interrupted and starts again later.
enum class Urgency {
    Interactive,
    Background
};

/// How to open a file.
struct OpenOptions
{
    bool create = false; ///< make it when it is missing; fails when it exists
    QString backupFolder; ///< where verified copies go; empty: a folder "backups" beside the file
    /// For sample data: all steps happen at this time (ms since 1970 UTC), and a file that is made
    /// gets the copy number 0, so that its ids are the same in every such file. Empty: the clock.
    std::optional<qint64> sampleTime {};
    /// What a new file begins with, a step each: they are in it before it has its name.
    QList<std::shared_ptr<Command>> fill {};
};

/// The open file. All work happens on one thread of its own with one connection; answers come as
/// futures. `changed` is emitted after COMMIT on the store thread; receivers in other threads get
/// it through their event loop.
///
/// Writes go before reads. Commands that fail leave nothing behind. Functions may be called from
/// any thread; the command line waits on the futures, the window continues with `whenDone()`.
class Store : public QObject
{
    Q_OBJECT

public:
    explicit Store(QObject *parent = nullptr);
    ~Store() override;

    QFuture<Result<FileInfo>> open(const QString &path, const OpenOptions &options = {});
    /// Finishes what is under way, then closes. After it every call answers FileClosed.
    QFuture<Result<void>> close();

    /// Runs a command in one transaction. A command that changes nothing gives an empty change set.
    QFuture<Result<ChangeSet>> submit(std::unique_ptr<Command> command);
    /// Reverts the newest step that is not undone. Error: NothingToUndo.
    QFuture<Result<ChangeSet>> undo();
    /// Redoes what the last undo reverted. Error: NothingToRedo.
    QFuture<Result<ChangeSet>> redo();
    /// Reverts one step out of order, as a step of its own (the history's "undo").
    QFuture<Result<ChangeSet>> revert(ChangeSetId step);
    /// The same for one opportunity only.
    QFuture<Result<ChangeSet>> revertFor(ChangeSetId step, OpportunityId opportunity);

    /// Runs a read function of the `*_reads.h` headers on the store thread.
    template<class T>
    QFuture<Result<T>> read(std::function<Result<T>(Connection &)> function,
                            Urgency urgency = Urgency::Interactive)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        enqueueRead(
            [promise, function = std::move(function)](Connection *connection) {
                Result<T> result = connection ? function(*connection)
                                              : Result<T>(Error {ErrorCode::FileClosed, {}, {}});
                if (!result.ok() && result.error().code == ErrorCode::Interrupted) {
                    return false;
                }
                promise->addResult(std::move(result));
                promise->finish();
                return true;
            },
            urgency);
        return future;
    }

    /// Copies the file as it is to `target` and verifies the copy by opening it.
    QFuture<Result<void>> backupTo(const QString &target);

signals:
    void changed(const ugoda::ChangeSet &changes);

private:
    /// `read` gets null when no file is open; false: it was interrupted and wants to run again.
    void enqueueRead(std::function<bool(Connection *)> read, Urgency urgency);
    QFuture<Result<ChangeSet>> write(std::function<Result<ChangeSet>(Session &)> work);

    std::unique_ptr<Session> m_session; ///< touched on the store thread only
    std::unique_ptr<StoreThread> m_thread; ///< after the session, so that it ends first
};

} // namespace ugoda
