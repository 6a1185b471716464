// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/store/command.h"

#include <memory>

namespace ugoda {

// What is done with the activities of opportunities (rows 26 to 29). Each function makes one
// intention; the card's next activity follows by itself.

/// Plans an activity for an opportunity that is not in the trash. Without a type or a day, or with
/// a summary that is too long, or a time outside the day: Invalid, naming the field. Only a type of
/// the category meeting keeps a time, and only a time a duration (row 119).
std::unique_ptr<Command> planActivity(const Activity &planned);
/// Lays what the person changed (from `seen` to `wanted`) over the activity as it is now: type,
/// summary, day, time and person. Refused as by planActivity(); NotFound once it is done or
/// cancelled.
std::unique_ptr<Command> editActivity(const Activity &seen, const Activity &wanted);
/// Marks it done now, with what came of it (may be empty). One that is done already stays as it is.
std::unique_ptr<Command> finishActivity(ActivityId id, const QString &note);
/// Says afterwards what came of an activity that is done (may be empty); NotFound while it is open.
std::unique_ptr<Command> noteActivity(ActivityId id, const QString &note);
/// Gives the activity up; the history keeps it.
std::unique_ptr<Command> cancelActivity(ActivityId id);

} // namespace ugoda
