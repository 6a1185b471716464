// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QStringList>

namespace ugoda {

class Connection;

/// Looks at a file before SQLite does, reading only: is it there, ours, not newer, writable, in a
/// folder that can be written to? With `create`: is the folder there and the name free?
Result<void> examineFile(const QString &path, bool create);

/// What is wrong with an open file, one technical line each; empty when all is well. Integrity,
/// foreign keys, the journal (no row without its "created" line, no line without its row, every
/// field as its last line left it) and what is derived.
Result<QStringList> checkFile(Connection &connection);

/// SQLite's quick check alone; for the look at every start.
Result<QStringList> quickCheck(Connection &connection);

} // namespace ugoda
