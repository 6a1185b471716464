// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"

namespace ugoda {

/// How a card stands with its next activity; the order is that of the bar in a column's header.
enum class ActivityState {
    Overdue,
    Today,
    Planned,
    None
};

/// The state of the card's next activity as seen on a day.
inline ActivityState activityState(const Card &card, QDate today)
{
    if (!card.nextDue.isValid()) {
        return ActivityState::None;
    }
    if (card.nextDue == today) {
        return ActivityState::Today;
    }
    return card.nextDue < today ? ActivityState::Overdue : ActivityState::Planned;
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
