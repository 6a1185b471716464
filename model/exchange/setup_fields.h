// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/dictionaries.h"

#include <QStringList>

namespace ugoda {

// What stands in the file of a set-up for each kind of row, said once for writing and reading: `io`
// has text, color, icon, flag, number, choice, target, link, links and required.

inline constexpr int kSetupVersion = 1;
inline constexpr char kSetupFormat[] = "ugoda-setup";
inline constexpr int kMaxSetupDays = 3650;

inline const QStringList &customKindWords()
{
    static const QStringList words {QStringLiteral("text"),
                                    QStringLiteral("longText"),
                                    QStringLiteral("number"),
                                    QStringLiteral("money"),
                                    QStringLiteral("date"),
                                    QStringLiteral("flag"),
                                    QStringLiteral("list"),
                                    QStringLiteral("lists"),
                                    QStringLiteral("link"),
                                    QStringLiteral("phone")};
    return words;
}

/// The list in which the rows of an id stand: names refer into it.
inline const char *listOf(PersonId)
{
    return "people";
}

inline const char *listOf(ChannelId)
{
    return "channels";
}

inline const char *listOf(PipelineId)
{
    return "pipelines";
}

inline const char *listOf(ActivityTypeId)
{
    return "activityTypes";
}

inline const char *listOf(LostReasonId)
{
    return "lostReasons";
}

inline const char *listOf(CustomFieldId)
{
    return "customFields";
}

template<class Io>
void fields(Io &io, Person &row)
{
    io.text("initials", row.initials);
    io.color("color", row.color);
    io.text("phone", row.phone);
    io.text("email", row.email);
    io.flag("active", row.active);
}

template<class Io>
void fields(Io &io, Channel &row)
{
    io.flag("archived", row.archived);
    io.flag("quotations", row.quotations);
    io.flag("onBoard", row.onBoard);
    io.flag("leads", row.leads);
    io.link("leader", row.leader);
    io.links("members", row.members);
    io.target("target", row.target);
    io.choice("dashContent",
              row.dashContent,
              {QStringLiteral("pipeline"), QStringLiteral("sales"), QStringLiteral("invoices")});
    io.choice("dashSpan",
              row.dashSpan,
              {QStringLiteral("week"),
               QStringLiteral("month"),
               QStringLiteral("quarter"),
               QStringLiteral("year")});
    io.choice("dashGroup",
              row.dashGroup,
              {QStringLiteral("day"),
               QStringLiteral("week"),
               QStringLiteral("month"),
               QStringLiteral("person"),
               QStringLiteral("stage")});
}

template<class Io>
void fields(Io &io, Pipeline &row)
{
    io.flag("archived", row.archived);
    io.links("visibleTo", row.visibleTo);
}

template<class Io>
void fields(Io &io, Stage &row)
{
    io.color("color", row.color);
    io.flag("start", row.start);
    io.number("probability", row.probability, 100);
    io.flag("setsProbability", row.setsProbability);
    io.flag("folded", row.folded);
    io.flag("archived", row.archived);
    io.link("channel", row.channel);
    io.number("rotDays", row.rotDays, kMaxSetupDays);
    io.required("required", row.required);
}

template<class Io>
void fields(Io &io, Source &row)
{
    io.flag("archived", row.archived);
}

template<class Io>
void fields(Io &io, Tag &row)
{
    io.color("color", row.color);
    io.text("group", row.group);
    io.flag("archived", row.archived);
}

template<class Io>
void fields(Io &io, LostReason &row)
{
    io.flag("archived", row.archived);
}

template<class Io>
void fields(Io &io, ActivityType &row)
{
    io.icon("icon", row.icon);
    io.number("days", row.days, kMaxSetupDays);
    io.choice("category", row.category, {QStringLiteral("other"), QStringLiteral("meeting")});
    io.text("outcome", row.outcome);
    io.links("next", row.nextTypes);
    io.flag("archived", row.archived);
}

template<class Io>
void fields(Io &io, CustomField &row)
{
    io.choice("kind", row.kind, customKindWords());
    io.flag("required", row.required);
    io.flag("onCard", row.onCard);
    io.flag("archived", row.archived);
}

template<class Io>
void fields(Io &io, CustomOption &row)
{
    io.flag("archived", row.archived);
}

} // namespace ugoda
