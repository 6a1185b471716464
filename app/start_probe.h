// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ugoda {

/// Measures the start for the benchmarks. When the environment variable UGODA_START_T0 holds the
/// CLOCK_MONOTONIC time in ns taken just before the program was started, prints
/// `first_paint_ms=… rss_kb=…` once the board has painted cards, and quits 300 ms later.
class StartProbe : public QObject
{
    Q_OBJECT

public:
    /// A probe when the variable is set, else null. The application owns it.
    static StartProbe *create(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StartProbe(qint64 start, QObject *parent);

    qint64 m_start;
    bool m_done = false;
};

} // namespace ugoda
