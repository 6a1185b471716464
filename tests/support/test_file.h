// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/opportunity_commands.h"
#include "model/commands/setup_commands.h"
#include "model/items/workspace.h"
#include "model/store/store.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>

namespace ugoda {

/// Runs the event loop until a future has finished and gives its result. After 30 s (a hang, not a
/// measure of speed) or when the future was dropped without an answer: Error Internal.
template<class T>
Result<T> await(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(30000, &loop, &QEventLoop::quit);
    // The watcher answers through the event loop also when the future has finished already, so what
    // was posted before is handled first.
    watcher.setFuture(future);
    loop.exec();
    if (!future.isFinished() || future.resultCount() == 0) {
        return Error {ErrorCode::Internal, {}, QStringLiteral("no answer")};
    }
    return future.result();
}

/// A real file in a folder of its own, filled from a template, with store and workspace over it:
/// what the tests of item models and pages stand on. Lives in the test's thread; the folder goes
/// with it. Every helper ends the program with a message when the step fails, so that a test may
/// take its answer as given.
class TestFile
{
public:
    /// Makes and opens the file. The person "Олена Коваль" works at this machine.
    explicit TestFile(TemplateKind kind = TemplateKind::Services);
    ~TestFile();

    QString path() const;
    /// The stages of the pipeline on the board, in order.
    QList<Stage> stages() const;

    StageId stage(int place) const { return stages().at(place).id; }

    /// Makes an opportunity at the top of a stage (none: the start stage); `value` in minor units.
    OpportunityId create(const QString &title,
                         StageId stage = {},
                         std::optional<qint64> value = {});
    /// Likewise with everything that a form can give.
    OpportunityId create(const OpportunityEdit &edit);
    /// Makes `count` opportunities "<title> 1"…"<title> count" so that the first stands on top.
    QList<OpportunityId> createMany(int count, const QString &title, StageId stage = {});
    /// Runs a command to its end.
    ChangeSet submit(std::unique_ptr<Command> command);
    /// The card as the file has it now.
    Card card(OpportunityId id);
    /// Waits until the store has answered all that was asked before and the answers were handled.
    void settle();

    QTemporaryDir folder;
    Store store;
    Workspace workspace;
};

} // namespace ugoda
