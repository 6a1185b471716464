// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/condition.h"

namespace ugoda {

/// How a card stands with its next activity; the order is that of the bar in a column's header.
enum class ActivityState {
    Overdue,
    Today,
    Planned,
    None
};

/// The state of an activity that is due on a day (invalid: none), as seen today.
inline ActivityState activityState(QDate due, QDate today)
{
    if (!due.isValid()) {
        return ActivityState::None;
    }
    if (due == today) {
        return ActivityState::Today;
    }
    return due < today ? ActivityState::Overdue : ActivityState::Planned;
}

/// The state of the card's next activity.
inline ActivityState activityState(const Card &card, QDate today)
{
    return activityState(card.nextDue, today);
}

/// Lets through the cards whose next activity is in a state.
inline Condition dueIn(ActivityState state, QDate today)
{
    Condition due {ConditionField::BuiltIn::NextDue, CustomKind::Date};
    switch (state) {
    case ActivityState::Overdue:
        due.to = today.addDays(-1).toString(Qt::ISODate);
        break;
    case ActivityState::Today:
        due.from = due.to = today.toString(Qt::ISODate);
        break;
    case ActivityState::Planned:
        due.from = today.addDays(1).toString(Qt::ISODate);
        break;
    case ActivityState::None:
        due.asks = Condition::Asks::Empty;
        break;
    }
    return due;
}

/// How many cards of the totals are in a state.
inline int countOf(const Totals &totals, ActivityState state)
{
    switch (state) {
    case ActivityState::Overdue:
        return totals.overdue;
    case ActivityState::Today:
        return totals.today;
    case ActivityState::Planned:
        return totals.planned;
    case ActivityState::None:
        break;
    }
    return totals.none;
}

} // namespace ugoda
