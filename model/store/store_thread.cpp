// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store_thread.h"

namespace ugoda {

StoreThread::StoreThread()
    : m_thread([this] { loop(); })
{ }

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        interruptBackground();
    }
    m_wake.notify_one();
    m_thread.join();
}

void StoreThread::enqueue(Lane lane, std::function<bool()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_lanes[int(lane)].push_back(std::move(job));
        if (lane != Lane::Background) {
            interruptBackground();
        }
    }
    m_wake.notify_one();
}

void StoreThread::interruptBackground()
{
    if (m_backgroundRuns && m_interrupter) {
        m_interrupter(true);
    }
}

void StoreThread::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] {
            return m_stop || !m_lanes[0].empty() || !m_lanes[1].empty() || !m_lanes[2].empty();
        });
        int lane = 0;
        while (lane < 3 && m_lanes[lane].empty()) {
            ++lane;
        }
        if (lane == 3) {
            return;
        }
        const std::function<bool()> job = std::move(m_lanes[lane].front());
        m_lanes[lane].pop_front();
        m_backgroundRuns = lane == int(Lane::Background);
        lock.unlock();
        const bool finished = job();
        lock.lock();
        if (m_backgroundRuns && m_interrupter) {
            m_interrupter(false);
        }
        m_backgroundRuns = false;
        if (!finished) {
            m_lanes[lane].push_front(job);
        }
    }
}

} // namespace ugoda
