// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <utility>

namespace ugoda {

/// Reserves a file for one program, in addition to SQLite's own lock, which does not last on POSIX
/// systems: as soon as anything in a process closes a descriptor of the file, the record locks of
/// the whole process on it are gone. A file dialog that looks into files to tell their kind is
/// enough. Then a second program would be let in, move the WAL into the file and delete it, and
/// what the first one writes is lost.
///
/// Two things prevent that. An flock() on a small file beside it (`name.ugoda-lock`), which depends
/// on one descriptor alone: every Ugoda asks for it first. And the record locks are taken anew
/// before each write, so that other programs that know SQLite are kept out as well; renew() tells
/// when one got in.
///
/// Windows keeps its locks with the handle: nothing is done there. Store thread.
class FileLock
{
public:
    FileLock() = default;
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Takes the lock of a file that exists, before SQLite reads it. Error: FileInUse. Where the
    /// lock file can't be made SQLite can't write either and says why.
    Result<void> take(const QString &path);
    /// Before a write: whether the file is still this program's alone, with the WAL that it has
    /// been writing. False: another program has been in, or still is; what is open must be opened
    /// anew.
    bool renew();
    /// After SQLite has closed the file: closing the descriptors here would take its locks away.
    void release();

private:
    QString m_path;
    int m_lock = -1; ///< descriptor of the lock file
    int m_record = -1; ///< descriptor of the file itself, for the record locks
    std::pair<quint64, quint64> m_wal; ///< device and number of the -wal; zeros: not yet seen
};

} // namespace ugoda
