// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/agenda_words.h"

#include "model/items/activity_name.h"
#include "model/items/directory.h"
#include "model/items/format.h"

#include <QCoreApplication>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// The context under which the words of this file are translated.
struct AgendaWords
{
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
};

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

QString agendaGroupName(AgendaGroup group)
{
    switch (group) {
    case AgendaGroup::Overdue:
        return AgendaWords::tr("Overdue", "a group of tasks");
    case AgendaGroup::Today:
        return AgendaWords::tr("Today", "a group of tasks");
    case AgendaGroup::Later:
        break;
    }
    return AgendaWords::tr("Later", "a group of tasks");
}

QString agendaTitle(const Activity &activity, const Directory &directory)
{
    return activity.summary.isEmpty() ? directory.name(activity.type) : activity.summary;
}

QString agendaAbout(const AgendaEntry &entry)
{
    return joined({entry.title, entry.client, entry.phone}, u" · "_s);
}

QString agendaWhen(const Activity &activity, QDate today, bool ofDay)
{
    const bool isOver = activity.dueOn < today && !ofDay;
    const QString time =
        Format().timeSpan(activity.dueTime, isOver ? std::nullopt : activity.duration);
    const bool isToday = activity.dueOn == today;
    if (isToday && time.isEmpty()) {
        return AgendaWords::tr("by the end of the day");
    }
    const bool saysDay = !isToday && (!ofDay || time.isEmpty());
    return joined({saysDay ? Format().relativeDay(activity.dueOn, today) : QString(), time},
                  u", "_s);
}

QString agendaSentence(const AgendaEntry &entry, const Directory &directory, QDate today)
{
    const Activity &activity = entry.activity;
    return joined({agendaGroupName(agendaGroup(activity.dueOn, today)),
                   agendaWhen(activity, today, false),
                   activityName(directory, activity.type, activity.summary),
                   agendaAbout(entry),
                   directory.name(activity.responsible)},
                  u", "_s);
}

} // namespace ugoda
