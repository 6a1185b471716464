// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

#include <utility>

namespace ugoda {

/// Continues on the GUI thread with a future's result, unless `context` is gone by then. To be
/// called on the GUI thread. Takes the place of QFuture::then(context, …), which in Qt 6.4 asserts
/// when the context was destroyed while the work was under way.
template<class T, class Function>
void whenDone(QFuture<T> future, QObject *context, Function function)
{
    future.then(QCoreApplication::instance(),
                [guard = QPointer<QObject>(context),
                 function = std::move(function)](const T &result) mutable {
                    if (guard) {
                        function(result);
                    }
                });
}

/// Likewise, and passes the result on to whoever continues with the future that it gives.
template<class T, class Function>
QFuture<T> passedOn(QFuture<T> future, QObject *context, Function function)
{
    return future.then(QCoreApplication::instance(),
                       [guard = QPointer<QObject>(context),
                        function = std::move(function)](const T &result) mutable {
                           if (guard) {
                               function(result);
                           }
                           return result;
                       });
}

} // namespace ugoda
