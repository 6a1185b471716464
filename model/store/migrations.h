// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

namespace ugoda {

class Connection;

/// Marks a SQLite file as ours ("UGOD"), read at offset 68 of the file.
inline constexpr qint32 kApplicationId = 0x55474F44;

/// The file's schema number. Errors: NotOurFile (another program's), SchemaNewer (a newer
/// program's).
Result<int> schemaOf(Connection &connection);

/// Runs the numbered steps of resources/sql/schema up to `target`, each in a transaction of its own
/// that also records its number: a step that fails leaves the file as it was before it. The last
/// one also brings what is derived up to date.
Result<void> migrate(Connection &connection, int target);

} // namespace ugoda
