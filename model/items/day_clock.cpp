// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/day_clock.h"

namespace ugoda {

DayClock::DayClock(Now now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
    , m_today(m_now().date())
{
    m_midnight.setSingleShot(true);
    // A coarse timer may run out a few seconds early; then check() sets it once more.
    m_midnight.setTimerType(Qt::PreciseTimer);
    connect(&m_midnight, &QTimer::timeout, this, &DayClock::check);
    check();
}

void DayClock::setNow(Now now)
{
    m_now = std::move(now);
    check();
}

void DayClock::check()
{
    const QDateTime now = m_now();
    m_midnight.start(std::chrono::milliseconds(
        std::max<qint64>(1, now.msecsTo(now.date().addDays(1).startOfDay()))));
    if (now.date() != m_today) {
        m_today = now.date();
        emit dayBegan(m_today);
    }
}

} // namespace ugoda
