// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/overdue_count.h"

#include "model/store/agenda_reads.h"

#include <utility>

namespace ugoda {

OverdueCount::OverdueCount(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_read(
          workspace,
          this,
          Urgency::Background,
          [this, &workspace] {
              return
                  [person = m_person, today = workspace.clock().today()](Connection &connection) {
                      return readOverdueCount(connection, person, today);
                  };
          },
          [this](int count) {
              if (std::exchange(m_count, count) != count) {
                  emit changed();
              }
          })
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
    if (m_begun) {
        m_read.refresh();
    }
}

} // namespace ugoda
