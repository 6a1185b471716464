// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/overdue_count.h"

#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "model/store/agenda_reads.h"

#include <utility>

namespace ugoda {

OverdueCount::OverdueCount(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, &OverdueCount::refresh);
    connect(&workspace.clock(), &DayClock::dayBegan, this, &OverdueCount::refresh);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        // An opportunity takes its activities along into archive and trash.
        if (changes.bulk || changes.touches(Entity::Activity)
            || changes.touches(Entity::Opportunity)) {
            refresh();
        }
    });
}

void OverdueCount::begin()
{
    m_begun = true;
    refresh();
}

void OverdueCount::setPerson(PersonId person)
{
    if (std::exchange(m_person, person) != person) {
        refresh();
    }
}

void OverdueCount::refresh()
{
    m_outdated = true;
    if (!m_begun || m_reading || !m_workspace.isOpen()) {
        return;
    }
    m_outdated = false;
    m_reading = true;
    const auto read = [person = m_person,
                       today = m_workspace.clock().today()](Connection &connection) {
        return readOverdueCount(connection, person, today);
    };
    const auto use = [this](const Result<int> &count) {
        m_reading = false;
        if (m_outdated) {
            refresh();
        } else if (count && std::exchange(m_count, *count) != *count) {
            emit changed();
        } else if (!count && count.error().code != ErrorCode::FileClosed) {
            emit m_workspace.failed(count.error());
        }
    };
    whenDone(m_workspace.read<int>(read, Urgency::Background), this, use);
}

} // namespace ugoda
