// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_text.h"

#include "model/items/activity_name.h"
#include "model/items/activity_state.h"
#include "model/items/directory.h"
#include "model/items/format.h"

#include <QCoreApplication>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostInTip = 5;

/// The context under which the words of this file are translated.
struct ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(ActivityText)
};

} // namespace

ActivityWords dueWords(QDate due, ActivityTypeId type, const Directory &directory, QDate today)
{
    const QString day = due.isValid() ? Format().relativeDay(due, today) : QString();
    switch (activityState(due, today)) {
    case ActivityState::Overdue:
        return {day, "warning"_ba, Tone::Bad};
    case ActivityState::Today:
        return {day, "clock"_ba, Tone::Warning};
    case ActivityState::Planned: {
        const ActivityType *known = directory.activityType(type);
        const bool hasIcon = known && !known->icon.isEmpty();
        return {day, hasIcon ? known->icon.toLatin1() : "calendar"_ba, Tone::Good};
    }
    case ActivityState::None:
        break;
    }
    return {ActivityText::tr("not planned"), "unplanned"_ba, Tone::Muted};
}

ActivityWords dueWords(const Activity &activity, const Directory &directory, QDate today)
{
    ActivityWords due = dueWords(activity.dueOn, activity.type, directory, today);
    if (const QString time = Format().timeSpan(activity.dueTime, activity.duration);
        !time.isEmpty()) {
        due.text += u", "_s + time;
    }
    return due;
}

QString activitySentence(const Activity &activity, const Directory &directory, QDate today)
{
    const ActivityWords due = dueWords(activity, directory, today);
    const QString when = activityState(activity.dueOn, today) == ActivityState::Overdue
        ? ActivityText::tr("overdue, %1").arg(due.text)
        : due.text;
    QString what = activityName(directory, activity.type, activity.summary);
    if (const QString person = directory.name(activity.responsible); !person.isEmpty()) {
        what += u", "_s + person;
    }
    return ActivityText::tr("%1: %2", "when: what, who").arg(when, what);
}

QString activityTip(const QList<Activity> &activities, const Directory &directory, QDate today)
{
    if (activities.isEmpty()) {
        return u"<p>%1</p>"_s.arg(
            ActivityText::tr("No activity is planned. Click to plan one.").toHtmlEscaped());
    }
    QString lines;
    for (const Activity &activity : activities.first(std::min(activities.size(), kMostInTip))) {
        lines +=
            u"<div>%1</div>"_s.arg(activitySentence(activity, directory, today).toHtmlEscaped());
    }
    if (const qsizetype more = activities.size() - kMostInTip; more > 0) {
        lines += u"<div>%1</div>"_s.arg(
            ActivityText::tr("and %n more", nullptr, int(more)).toHtmlEscaped());
    }
    return lines;
}

} // namespace ugoda
