// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/history_words.h"

#include "model/items/activity_name.h"
#include "model/items/custom_texts.h"
#include "model/items/directory.h"
#include "model/items/field_texts.h"

#include <QCoreApplication>
#include <QLocale>

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

/// By which route an opportunity came (row 31).
QString creationWords(Origin origin)
{
    switch (origin) {
    case Origin::User:
        return HistoryWords::tr("Opportunity created by hand");
    case Origin::Import:
        return HistoryWords::tr("Opportunity imported");
    case Origin::Call:
        return HistoryWords::tr("Opportunity created from a call");
    default:
        return HistoryWords::tr("Opportunity created");
    }
}

QString cut(const QString &value, qsizetype longest)
{
    return longest == 0 || value.size() <= longest ? value : value.first(longest - 1) + u'…';
}

/// A line about a value of a firm's own field, under the field's name.
HistoryPart customPart(const HistoryLine &line, const HistoryContext &context)
{
    const CustomField *field = context.directory.customField(line.customField);
    const auto text = [&](const QVariant &value) {
        return cut(field ? customText(*field, value.toString(), context.directory)
                         : value.toString(),
                   context.longest);
    };
    return {context.directory.name(line.customField), text(line.before), text(line.after)};
}

HistoryPart partOf(const HistoryLine &line, const HistoryContext &context)
{
    if (line.field == "removed"_L1) {
        return {removalText(line.entity, line.after.toInt() != 0), {}, {}};
    }
    if (line.entity == Entity::CustomValue) {
        return customPart(line, context);
    }
    static const QHash<Entity, QString> textOfCreated {{Entity::Phone, u"raw"_s},
                                                       {Entity::Email, u"address"_s},
                                                       {Entity::Activity, u"due_on"_s},
                                                       {Entity::OpportunityClient, u"client"_s}};
    const QString field = line.created ? textOfCreated.value(line.entity, u"name"_s) : line.field;
    const auto text = [&](const QVariant &value, const QString &currency) {
        const FieldContext words {context.directory, QLocale(), context.clientNames, currency};
        return cut(fieldValue(words, line.entity, field, value), context.longest);
    };
    return {fieldName(line.entity, field),
            text(line.before, context.currencyBefore),
            text(line.after, context.currencyAfter)};
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
                                                {u"convert"_s, u"check"_s},
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
                                                {u"activity.note"_s, u"check"_s},
                                                {u"activity.cancel"_s, u"close"_s}};
    return icons.value(entry.label.code, u"edit"_s);
}

QString historyHead(const HistoryEntry &entry, bool again)
{
    switch (historyKind(entry)) {
    case HistoryKind::Undo:
        return again ? HistoryWords::tr("Done again") : HistoryWords::tr("Undone");
    case HistoryKind::Created:
        return creationWords(entry.origin);
    case HistoryKind::Outcome:
        return entry.label.code == "won"_L1 ? HistoryWords::tr("Won") : HistoryWords::tr("Lost");
    case HistoryKind::Activity:
        return entry.label.code == "activity"_L1       ? HistoryWords::tr("Activity planned")
            : entry.label.code == "activity.done"_L1   ? HistoryWords::tr("Activity done")
            : entry.label.code == "activity.note"_L1   ? HistoryWords::tr("Outcome of the activity")
            : entry.label.code == "activity.cancel"_L1 ? HistoryWords::tr("Activity cancelled")
                                                       : HistoryWords::tr("Activity changed");
    default:
        return entry.label.code == "return"_L1 ? HistoryWords::tr("Came back by itself")
                                               : QString();
    }
}

QString historyTitle(const HistoryEntry &entry,
                     bool again,
                     const Activity &activity,
                     const Directory &directory)
{
    const QString head = historyHead(entry, again);
    if (!activity.id.isValid()) {
        return head;
    }
    const QString name = activityName(directory, activity.type, activity.summary);
    return head.isEmpty() ? name : u"%1: %2"_s.arg(head, name);
}

QList<HistoryPart> historyParts(const HistoryEntry &entry, const HistoryContext &context)
{
    const HistoryKind kind = historyKind(entry);
    QList<HistoryPart> parts;
    for (const HistoryLine &line : entry.lines) {
        // A created comment is the entry itself; rows without a text (the opportunity, a new tag)
        // are named by the head or by the field that refers to them.
        const bool told = line.created && (line.entity == Entity::Comment || line.after.isNull());
        if (told || (kind == HistoryKind::Outcome && line.field == "outcome"_L1)
            || (kind == HistoryKind::Activity && saidByHead(line))) {
            continue;
        }
        parts.append(partOf(line, context));
    }
    return parts;
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
