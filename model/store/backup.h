// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

namespace ugoda {

class Connection;

/// Copies the open file to `target` (which appears only when it is whole) and verifies the copy by
/// opening it: integrity, and as many journal entries as the original.
Result<void> verifiedCopy(Connection &connection, const QString &target);

/// A verified copy in `folder`, named after the file and the moment; keeps the ten newest.
/// Returns its path.
Result<QString> makeBackup(Connection &connection, const QString &folder);

/// Where the backups of a file go unless OpenOptions says otherwise: a folder beside it.
QString backupFolderOf(const QString &path);

/// The newest backup there; empty when there is none.
QString newestBackup(const QString &path);

} // namespace ugoda
