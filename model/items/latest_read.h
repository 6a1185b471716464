// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/when_done.h"
#include "model/items/workspace.h"

#include <functional>
#include <utility>

namespace ugoda {

/// A piece of the file that is kept up to date: one reading at a time, and what is asked for during
/// one is read after it, so that only the newest answer is used. Nothing is read, and no answer
/// used, while no file is open; other failures are announced by the workspace. A member of the
/// QObject that it is given; GUI thread.
template<class T>
class LatestRead
{
public:
    using Read = std::function<Result<T>(Connection &)>;

    /// `prepare` gives the read function with the values of the moment, `use` takes the answer.
    LatestRead(Workspace &workspace,
               QObject *owner,
               Urgency urgency,
               std::function<Read()> prepare,
               std::function<void(const T &)> use)
        : m_workspace(workspace)
        , m_owner(owner)
        , m_urgency(urgency)
        , m_prepare(std::move(prepare))
        , m_use(std::move(use))
    { }

    Q_DISABLE_COPY_MOVE(LatestRead)

    /// What was read may be so no longer.
    void refresh()
    {
        m_outdated = true;
        if (m_reading || !m_workspace.isOpen()) {
            return;
        }
        m_outdated = false;
        m_reading = true;
        whenDone(m_workspace.read<T>(m_prepare(), m_urgency),
                 m_owner,
                 [this](const Result<T> &result) { onRead(result); });
    }

private:
    void onRead(const Result<T> &result)
    {
        m_reading = false;
        if (m_outdated) {
            refresh();
        } else if (!result) {
            m_workspace.announceReadError(result.error());
        } else if (m_workspace.isOpen()) {
            m_use(*result);
        }
    }

    Workspace &m_workspace;
    QObject *m_owner;
    Urgency m_urgency;
    std::function<Read()> m_prepare;
    std::function<void(const T &)> m_use;
    bool m_reading = false;
    bool m_outdated = false; ///< something changed since the reading under way began
};

} // namespace ugoda
