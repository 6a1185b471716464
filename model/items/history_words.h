// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"

namespace ugoda {

class Directory;

// The words and pictures of history entries that follow from their codes alone.

/// What a row of a history is.
enum class HistoryKind {
    Day, ///< the heading of the entries below it
    Change,
    Comment,
    Created,
    Outcome,
    Activity, ///< something planned, changed, done or given up
    Undo, ///< an entry that took another back, or did it again
};

/// One altered field of an entry, as words in the interface's language; either value may be empty.
struct HistoryPart
{
    QString field;
    QString before;
    QString after;

    bool operator==(const HistoryPart &) const = default;
};

/// The text of the comment that a step wrote; empty when it wrote none.
QString commentText(const HistoryEntry &entry);
/// What an entry is. A step that reverts another is an Undo, whatever it touched.
HistoryKind historyKind(const HistoryEntry &entry);
/// The name of the icon that stands before an entry.
QString historyIcon(const HistoryEntry &entry);
/// The activity that a step planned, changed, finished or gave up; id 0 when it did nothing of the
/// kind.
ActivityId activityOf(const HistoryEntry &entry);
/// Whether the head of an entry about an activity says what this line does.
bool saidByHead(const HistoryLine &line);
/// What was done, where the altered fields don't say it; `again`: the entry is a redo.
QString historyHead(const HistoryEntry &entry, bool again);

/// What the words of an entry need beside it.
struct HistoryContext
{
    const Directory &directory;
    QHash<ClientId, QString> clientNames; ///< of the clients to whom lines refer
    QString currencyBefore {}; ///< ISO code of amounts before the step
    QString currencyAfter {};
    qsizetype longest = 0; ///< so many letters of a value are given; 0: all
};

/// What was done, with the activity that it was done to (id 0: none).
QString historyTitle(const HistoryEntry &entry,
                     bool again,
                     const Activity &activity,
                     const Directory &directory);
/// The altered fields that the head does not tell of.
QList<HistoryPart> historyParts(const HistoryEntry &entry, const HistoryContext &context);
/// "Stage: from New to Call", for screen readers.
QString partSentence(const HistoryPart &part);
/// "Olena Koval, 10:42: …"; words may be empty.
QString entrySentence(const QString &person, const QString &time, const QStringList &words);

} // namespace ugoda
