// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "views/common/palette.h"

#include <QByteArray>
#include <QList>

namespace ugoda {

class Directory;

/// The next activity as a card tells it. Icon, word and tone differ by state, so that colour is
/// never the only mark.
struct ActivityWords
{
    QString text;
    QByteArray icon;
    Tone tone = Tone::Muted;
};

/// When an activity of a type is due: the day in words, the icon and tone of its state. An invalid
/// day: "not planned".
ActivityWords dueWords(QDate due, ActivityTypeId type, const Directory &directory, QDate today);
/// Likewise with the time of a meeting: "29 Nov, 14:30 – 15:30".
ActivityWords dueWords(const Activity &activity, const Directory &directory, QDate today);

/// An activity as one sentence: "overdue, 2 d ago: Call · Agree on the price, Olena Koval". What is
/// empty is left out.
QString activitySentence(const Activity &activity, const Directory &directory, QDate today);

/// What the tooltip of a card's activity mark says (row 29): the soonest activities, one a line,
/// and how many more there are; what to do when nothing is planned. HTML, everything of the
/// person's own escaped.
QString activityTip(const QList<Activity> &activities, const Directory &directory, QDate today);

} // namespace ugoda
