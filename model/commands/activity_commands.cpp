// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/activity_commands.h"

#include "model/commands/command_base.h"
#include "model/domain/dictionaries.h"
#include "model/domain/validation.h"

namespace ugoda {

namespace {

/// The opportunity for which something is planned; the step is named after it.
Result<Opportunity> ownerOf(WriteTransaction &transaction, OpportunityId id, StepLabel &label)
{
    const Result<Opportunity> owner =
        present<Opportunity>(transaction, id, QStringLiteral("opportunity"));
    if (owner) {
        label.args = {owner->title};
    }
    return owner;
}

/// An activity that is neither done nor cancelled.
Result<Activity> openActivity(WriteTransaction &transaction, ActivityId id, StepLabel &label)
{
    const std::optional<Activity> activity = transaction.find<Activity>(id);
    if (!activity || activity->removed || activity->doneAt != 0) {
        return Error {ErrorCode::NotFound, QStringLiteral("activity"), {}};
    }
    const Result<Opportunity> owner = ownerOf(transaction, activity->opportunity, label);
    return owner ? Result<Activity>(*activity) : Result<Activity>(owner.error());
}

/// Other activities than meetings are for a day (row 119).
bool hasTime(WriteTransaction &transaction, ActivityTypeId id)
{
    const std::optional<ActivityType> type = transaction.find<ActivityType>(id);
    return type && type->category == ActivityCategory::Meeting;
}

/// Writes an activity that is or was done. What was planned before these rules may be done all the
/// same: only what came of it is checked.
Result<void> writeDone(WriteTransaction &transaction, const Activity &before, const Activity &after)
{
    const QList<FieldProblem> problems = problemsOf(after);
    for (const FieldProblem &problem : problems) {
        if (problem.field == QLatin1String("note")) {
            return invalid(problem.field, problem.code);
        }
    }
    transaction.update(before, after);
    return {};
}

Result<void> checked(const QList<FieldProblem> &problems)
{
    return problems.isEmpty()
        ? Result<void>()
        : Result<void>(invalid(problems.first().field, problems.first().code));
}

} // namespace

std::unique_ptr<Command> planActivity(const Activity &planned)
{
    return command(
        "activity", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            const Result<Opportunity> owner = ownerOf(transaction, planned.opportunity, label);
            if (!owner) {
                return owner.error();
            }
            Activity fresh;
            fresh.opportunity = planned.opportunity;
            fresh.type = planned.type;
            fresh.summary = planned.summary.simplified();
            fresh.dueOn = planned.dueOn;
            fresh.responsible = planned.responsible;
            if (planned.dueTime && hasTime(transaction, planned.type)) {
                fresh.dueTime = planned.dueTime;
                fresh.duration = planned.duration;
            }
            if (Result<void> fine = checked(problemsOf(fresh)); !fine) {
                return fine;
            }
            transaction.insert(fresh);
            return {};
        });
}

std::unique_ptr<Command> editActivity(const Activity &seen, const Activity &wanted)
{
    return command("activity.edit",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<Activity> now = openActivity(transaction, seen.id, label);
                       if (!now) {
                           return now.error();
                       }
                       Activity before = seen;
                       Activity after = seen;
                       after.type = wanted.type;
                       after.summary = wanted.summary.simplified();
                       after.dueOn = wanted.dueOn;
                       after.responsible = wanted.responsible;
                       after.dueTime = wanted.dueTime;
                       const bool typeStays = wanted.type == seen.type;
                       if (!hasTime(transaction, typeStays ? now->type : wanted.type)) {
                           // Nor does a time stay that somebody gave meanwhile.
                           before.dueTime = now->dueTime;
                           before.duration = now->duration;
                           after.dueTime.reset();
                       }
                       after.duration = after.dueTime ? wanted.duration : std::nullopt;
                       if (Result<void> fine = checked(problemsOf(after)); !fine) {
                           return fine;
                       }
                       transaction.merge(before, after);
                       return {};
                   });
}

std::unique_ptr<Command> finishActivity(ActivityId id, const QString &note)
{
    return command("activity.done",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const std::optional<Activity> known = transaction.find<Activity>(id);
                       if (known && !known->removed && known->doneAt != 0) {
                           return {};
                       }
                       const Result<Activity> now = openActivity(transaction, id, label);
                       if (!now) {
                           return now.error();
                       }
                       Activity after = *now;
                       after.doneAt = transaction.now();
                       after.note = note.trimmed();
                       return writeDone(transaction, *now, after);
                   });
}

std::unique_ptr<Command> noteActivity(ActivityId id, const QString &note)
{
    return command(
        "activity.note", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            const std::optional<Activity> done = transaction.find<Activity>(id);
            if (!done || done->removed || done->doneAt == 0) {
                return Error {ErrorCode::NotFound, QStringLiteral("activity"), {}};
            }
            const Result<Opportunity> owner = ownerOf(transaction, done->opportunity, label);
            if (!owner) {
                return owner.error();
            }
            Activity after = *done;
            after.note = note.trimmed();
            return writeDone(transaction, *done, after);
        });
}

std::unique_ptr<Command> cancelActivity(ActivityId id)
{
    return command("activity.cancel",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<Activity> now = openActivity(transaction, id, label);
                       if (!now) {
                           return now.error();
                       }
                       transaction.setRemoved<Activity>(id, true);
                       return {};
                   });
}

} // namespace ugoda
