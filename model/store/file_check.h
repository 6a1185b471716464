// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QList>
#include <QStringList>

namespace ugoda {

class Connection;

/// Looks at a file before SQLite does, reading only: is it there, ours, not newer, writable, in a
/// folder that can be written to? With `create`: is the folder there and the name free?
Result<void> examineFile(const QString &path, bool create);

enum class FileProblemKind {
    Structure, ///< SQLite's integrity check; `what` is its text
    Reference, ///< a row of the table `what` refers to one that is not there
    RowWithoutJournal, ///< "table id"
    JournalWithoutRow, ///< "table id"
    UnknownField, ///< the journal names a column that there is not
    UnlikeJournal, ///< "table id: field"
    StepWithoutChanges, ///< or changes without their step; the step's id
    SearchIndex, ///< FTS's integrity check; `what` is its text
    Derived, ///< what the program would compute otherwise now
};

/// One thing that is wrong with a file; who shows it finds the words.
struct FileProblem
{
    FileProblemKind kind = FileProblemKind::Structure;
    QString what; ///< technical: a place in the file

    bool operator==(const FileProblem &) const = default;
};

/// What is wrong with an open file; empty when all is well. Integrity, foreign keys, the journal
/// (no row without its "created" line, no line without its row, every field as its last line left
/// it) and what is derived.
Result<QList<FileProblem>> checkFile(Connection &connection);

/// SQLite's quick check alone; for the look at every start.
Result<QStringList> quickCheck(Connection &connection);

} // namespace ugoda
