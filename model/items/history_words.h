// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/items/history_model.h"

namespace ugoda {

class Directory;

// The words and pictures of history entries that follow from their codes alone.

/// The text of the comment that a step wrote; empty when it wrote none.
QString commentText(const HistoryEntry &entry);
/// What an entry is. A step that reverts another is an Undo, whatever it touched.
HistoryKind historyKind(const HistoryEntry &entry);
/// The name of the icon that stands before an entry.
QString historyIcon(const HistoryEntry &entry);
/// The activity that a step planned, changed, finished or gave up; id 0 when it did nothing of it.
ActivityId activityOf(const HistoryEntry &entry);
/// Whether the head of an entry about an activity says what this line does.
bool saidByHead(const HistoryLine &line);
/// What was done, where the altered fields don't say it; `again`: the entry is a redo.
QString historyHead(const HistoryEntry &entry, bool again);
/// A line about a value of a firm's own field, under the field's name.
HistoryPart customPart(const HistoryLine &line, const Directory &directory);
/// "Stage: from New to Call", for screen readers.
QString partSentence(const HistoryPart &part);
/// "Olena Koval, 10:42: …"; words may be empty.
QString entrySentence(const QString &person, const QString &time, const QStringList &words);

} // namespace ugoda
