// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/history_words.h"

#include "model/items/custom_texts.h"
#include "model/items/directory.h"

#include <QCoreApplication>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// Gives this file's words a context of their own for the translators.
struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

bool creates(const HistoryEntry &entry, Entity entity)
{
    return std::any_of(entry.lines.begin(), entry.lines.end(), [entity](const HistoryLine &line) {
        return line.created && line.entity == entity;
    });
}

} // namespace

QString commentText(const HistoryEntry &entry)
{
    const auto found =
        std::find_if(entry.lines.begin(), entry.lines.end(), [](const HistoryLine &line) {
            return line.created && line.entity == Entity::Comment;
        });
    return found == entry.lines.end() ? QString() : found->after.toString();
}

ActivityId activityOf(const HistoryEntry &entry)
{
    const auto found =
        std::find_if(entry.lines.begin(), entry.lines.end(), [](const HistoryLine &line) {
            return line.entity == Entity::Activity;
        });
    return found == entry.lines.end() ? ActivityId {} : ActivityId {found->row};
}

bool saidByHead(const HistoryLine &line)
{
    return line.entity == Entity::Activity
        && (line.field == "done_at"_L1 || line.field == "removed"_L1);
}

HistoryKind historyKind(const HistoryEntry &entry)
{
    // Taken back for this card only, it names no step that it undoes.
    if (entry.undoes.isValid() || entry.label.code.startsWith("revert."_L1)) {
        return HistoryKind::Undo;
    }
    if (creates(entry, Entity::Opportunity)) {
        return HistoryKind::Created;
    }
    if (creates(entry, Entity::Comment)) {
        return HistoryKind::Comment;
    }
    const bool closes = entry.label.code == "won"_L1 || entry.label.code == "lost"_L1;
    if (entry.label.code.startsWith("activity"_L1) && activityOf(entry).isValid()) {
        return HistoryKind::Activity;
    }
    return closes ? HistoryKind::Outcome : HistoryKind::Change;
}

QString historyIcon(const HistoryEntry &entry)
{
    switch (historyKind(entry)) {
    case HistoryKind::Undo:
        return u"undo"_s;
    case HistoryKind::Created:
        return entry.origin == Origin::Import ? u"import"_s
            : entry.origin == Origin::Call    ? u"phone"_s
                                              : u"star"_s;
    case HistoryKind::Comment:
        return u"comment"_s;
    default:
        break;
    }
    static const QHash<QString, QString> icons {{u"move"_s, u"arrow-right"_s},
                                                {u"won"_s, u"trophy"_s},
                                                {u"lost"_s, u"lost"_s},
                                                {u"reopen"_s, u"restore"_s},
                                                {u"postpone"_s, u"clock"_s},
                                                {u"takeback"_s, u"restore"_s},
                                                {u"archive"_s, u"archive"_s},
                                                {u"unarchive"_s, u"archive"_s},
                                                {u"trash"_s, u"trash"_s},
                                                {u"restore"_s, u"restore"_s},
                                                {u"assign"_s, u"person"_s},
                                                {u"import"_s, u"import"_s},
                                                {u"return"_s, u"restore"_s},
                                                {u"activity"_s, u"calendar"_s},
                                                {u"activity.done"_s, u"check"_s},
                                                {u"activity.cancel"_s, u"close"_s}};
    return icons.value(entry.label.code, u"edit"_s);
}

QString historyHead(const HistoryEntry &entry, bool again)
{
    switch (historyKind(entry)) {
    case HistoryKind::Undo:
        return again ? HistoryWords::tr("Done again") : HistoryWords::tr("Undone");
    case HistoryKind::Created:
        return entry.origin == Origin::Import ? HistoryWords::tr("Opportunity imported")
            : entry.origin == Origin::Call    ? HistoryWords::tr("Opportunity created from a call")
                                              : HistoryWords::tr("Opportunity created");
    case HistoryKind::Outcome:
        return entry.label.code == "won"_L1 ? HistoryWords::tr("Won") : HistoryWords::tr("Lost");
    case HistoryKind::Activity:
        return entry.label.code == "activity"_L1       ? HistoryWords::tr("Activity planned")
            : entry.label.code == "activity.done"_L1   ? HistoryWords::tr("Activity done")
            : entry.label.code == "activity.cancel"_L1 ? HistoryWords::tr("Activity cancelled")
                                                       : HistoryWords::tr("Activity changed");
    default:
        return entry.label.code == "return"_L1 ? HistoryWords::tr("Came back by itself")
                                               : QString();
    }
}

HistoryPart customPart(const HistoryLine &line, const Directory &directory)
{
    constexpr qsizetype kMost = 200; // letters of a long text that a line of history shows
    const CustomField *field = directory.customField(line.customField);
    const auto text = [&](const QVariant &value) {
        const QString words = field ? customText(*field, value.toString(), directory) : value.toString();
        return words.size() > kMost ? words.left(kMost - 1) + u'…' : words;
    };
    return {directory.name(line.customField), text(line.before), text(line.after)};
}

QString partSentence(const HistoryPart &part)
{
    if (part.before.isEmpty() && part.after.isEmpty()) {
        return part.field;
    }
    if (part.before.isEmpty()) {
        return HistoryWords::tr("%1: %2").arg(part.field, part.after);
    }
    return part.after.isEmpty()
        ? HistoryWords::tr("%1: %2 removed").arg(part.field, part.before)
        : HistoryWords::tr("%1: from %2 to %3").arg(part.field, part.before, part.after);
}

QString entrySentence(const QString &person, const QString &time, const QStringList &words)
{
    const QString said = words.join("; "_L1);
    return person.isEmpty() ? HistoryWords::tr("%1: %2").arg(time, said)
                            : HistoryWords::tr("%1, %2: %3").arg(person, time, said);
}

} // namespace ugoda
