// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace ugoda {

/// The thread on which everything that touches the file runs, with three queues: writes, then
/// interactive reads, then background reads. A background read is interrupted as soon as something
/// more urgent arrives, and starts again later.
class StoreThread
{
public:
    enum class Lane {
        Write,
        Interactive,
        Background
    };

    StoreThread();
    /// Runs all that is queued, then ends.
    ~StoreThread();
    Q_DISABLE_COPY_MOVE(StoreThread)

    /// Queues a job; it returns false when it was interrupted and wants to run again. Any thread.
    void enqueue(Lane lane, std::function<bool()> job);

    /// Makes a running background job stop with Interrupted (true), and lets work go on when it has
    /// ended (false). Set before the first job; called with the queue's lock held.
    void setInterrupter(std::function<void(bool)> interrupter)
    {
        m_interrupter = std::move(interrupter);
    }

private:
    void loop();
    void interruptBackground();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<bool()>> m_lanes[3];
    std::function<void(bool)> m_interrupter;
    bool m_backgroundRuns = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace ugoda
