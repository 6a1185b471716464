// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agenda.h"

namespace ugoda {

class Directory;

/// "Overdue", "Today", "Later".
QString agendaGroupName(AgendaGroup group);
/// What an activity is called in the list of tasks: what it is about, else its type.
QString agendaTitle(const Activity &activity, const Directory &directory);
/// Whose it is: "Kitchen · Olena Koval · 067 123-45-67".
QString agendaAbout(const AgendaEntry &entry);
/// When it is due, under the heading of its group: "3 d ago", "14:00 – 15:00", "24 Nov, 10:30 –
/// 11:00", "tomorrow"; of a meeting that is over, when it was to begin: "yesterday, 10:30". With
/// `ofDay` the day is said above and only the time is told, if there is one.
QString agendaWhen(const Activity &activity, QDate today, bool ofDay);
/// The row as one sentence for a screen reader.
QString agendaSentence(const AgendaEntry &entry, const Directory &directory, QDate today);

} // namespace ugoda
