// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quit_signals.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ugoda {

#ifdef Q_OS_UNIX

namespace {

int writingEnd = -1; // all that a signal's handler may use

/// Only write() is safe here. Should the pipe be full, enough has been said already.
void onSignal(int)
{
    const int kept = errno;
    [[maybe_unused]] const ssize_t written = write(writingEnd, "q", 1);
    errno = kept;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends {};
    if (pipe(ends.data()) != 0) {
        return; // the system ends the program as it always did
    }
    for (const int end : ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    writingEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit received();
    });

    struct sigaction action
    { };

    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGTERM, SIGHUP, SIGINT}) {
        sigaction(number, &action, nullptr);
    }
}

#else

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{ }

#endif

} // namespace ugoda
