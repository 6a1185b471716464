// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>

#include <memory>
#include <utility>

namespace ugoda {

/// Continues on the GUI thread with a future's result, unless `context` is gone by then. Always by
/// an event of its own, also when the answer is there already, so that nobody is called back while
/// still asking. To be called on the GUI thread. Takes the place of QFuture::then, which in Qt 6.4
/// runs its function twice, and crashes, when the work ends while then() is called, and asserts
/// when its context was destroyed while the work was under way.
template<class T, class Function>
void whenDone(QFuture<T> future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher,
                     &QFutureWatcherBase::finished,
                     watcher,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         function(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace ugoda
