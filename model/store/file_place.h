// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

namespace ugoda {

/// The name under which SQLite knows a file: links are followed, since its -wal lies beside the
/// real one, and two names of one file must not pass for two files. Of a file that is still to be
/// made, the folder is followed.
QString realPath(const QString &path);

/// Puts a whole, closed file under a name, in place of the one that has it; there is always one of
/// the two. A -wal left beside the name belongs to a file that is gone: SQLite would play it into
/// the new one, so it is set aside as `NAME-wal.old`. Errors: FileInUse; CannotWrite.
Result<void> placeFile(const QString &from, const QString &to);

/// Copies a file that nobody has open to a free name, with what its last program had not yet put
/// into it. Error: CannotWrite; nothing is left of the copy then.
Result<void> copyClosedFile(const QString &source, const QString &target);

} // namespace ugoda
