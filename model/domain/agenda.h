// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"

#include <QList>
#include <QMap>

#include <array>

namespace ugoda {

/// How the page of tasks parts what is to be done, in its order.
enum class AgendaGroup {
    Overdue,
    Today,
    Later
};

inline constexpr int kAgendaGroups = 3;

/// The group of an activity that is due on a day.
inline AgendaGroup agendaGroup(QDate due, QDate today)
{
    return due < today ? AgendaGroup::Overdue
        : due == today ? AgendaGroup::Today
                       : AgendaGroup::Later;
}

/// Which open activities are asked for. Those of opportunities in the archive or in the trash never
/// are.
struct AgendaQuery
{
    PersonId person; ///< who does them, or is responsible where nobody does; invalid: everybody's
    QString text; ///< what the search finds in their opportunities; empty: any
    QDate today;
    QDate day; ///< of this day alone; invalid: of all days
    QDate until; ///< the last day of the group Later; invalid: no end
    std::array<int, kAgendaGroups> limits {}; ///< how many of each group are read at the most
};

/// An activity with what is told of its opportunity.
struct AgendaEntry
{
    Activity activity;
    QString title;
    QString client; ///< the name; may be empty
    QString phone; ///< the client's first, as typed; may be empty

    bool operator==(const AgendaEntry &) const = default;
};

/// A group: how many it has, and the first of them. What is overdue begins with the latest day,
/// everything else with the earliest; within a day times come first, in their order.
struct AgendaSection
{
    AgendaGroup group = AgendaGroup::Today;
    int count = 0;
    QList<AgendaEntry> entries;
};

struct Agenda
{
    QList<AgendaSection> sections; ///< those that have something, in their order
    QMap<QDate, int> days; ///< how many each day has, whatever day is asked for
};

/// Open opportunities for which nothing is planned.
struct Unplanned
{
    int count = 0;
    qint64 silentSince = 0; ///< the oldest last entry of their histories, ms since 1970 UTC

    bool operator==(const Unplanned &) const = default;
};

} // namespace ugoda
