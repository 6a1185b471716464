// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

namespace ugoda {

/// Whether what is exported may take this place. Error CannotWrite (detail kDataFile) where it
/// would replace a file of records, open or not, or one that SQLite and the lock keep beside it:
/// that would be all that a firm knows, and no undo brings it back. Any thread.
Result<void> checkSaveTarget(const QString &path);

inline constexpr char kDataFile[] = "a file with data of Ugoda";

} // namespace ugoda
