// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace ugoda {

/// Tells when another day begins: one timer that fires at midnight, nothing in between. After the
/// machine has slept over midnight, check() catches up; whoever notices a person at work calls it.
/// Lives in the GUI thread.
class DayClock : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    /// `now` tells the local time; tests give their own.
    explicit DayClock(Now now = &QDateTime::currentDateTime, QObject *parent = nullptr);

    /// The day that was announced last.
    QDate today() const { return m_today; }

    /// Takes another source of time and looks at it at once.
    void setNow(Now now);
    /// Looks at the time and announces a day that began meanwhile.
    void check();

signals:
    void dayBegan(const QDate &today);

private:
    Now m_now;
    QDate m_today;
    QTimer m_midnight;
};

} // namespace ugoda
