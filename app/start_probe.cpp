// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_probe.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace ugoda {

namespace {

constexpr int kQuitAfter = 300; ///< ms

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Resident memory in kB; 0 where the system does not tell it this way.
qint64 residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return 0;
}

} // namespace

StartProbe *StartProbe::create(QObject *parent)
{
    const qint64 start = qEnvironmentVariable("UGODA_START_T0").toLongLong();
    return start > 0 ? new StartProbe(start, parent) : nullptr;
}

StartProbe::StartProbe(qint64 start, QObject *parent)
    : QObject(parent)
    , m_start(start)
{
    qApp->installEventFilter(this);
}

bool StartProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (m_done || event->type() != QEvent::Paint) {
        return false;
    }
    // A column paints on its viewport; one with rows shows cards.
    auto *column = qobject_cast<QAbstractItemView *>(watched->parent());
    if (!column || column->viewport() != watched || !column->model()
        || column->model()->rowCount() == 0) {
        return false;
    }
    m_done = true;
    // Posted, so that it runs after the paint that is about to happen and its neighbours.
    QTimer::singleShot(0, this, [this] {
        const double elapsed = double(now() - m_start) / 1e6;
        QTimer::singleShot(kQuitAfter, this, [elapsed] {
            std::printf("first_paint_ms=%.1f rss_kb=%lld\n",
                        elapsed,
                        static_cast<long long>(residentMemory()));
            std::fflush(stdout);
            QApplication::closeAllWindows();
        });
    });
    return false;
}

} // namespace ugoda
