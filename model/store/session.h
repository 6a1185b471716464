// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"
#include "model/store/id_generator.h"
#include "model/store/store.h"
#include "model/store/write_transaction.h"

#include <functional>

namespace ugoda {

/// The open file as the store thread sees it: the connection, the ids, and the one way to write.
class Session
{
public:
    Result<FileInfo> open(const QString &path, const OpenOptions &options);
    Result<void> close();
    /// Whether there is a file to work on. If reopening it failed after a disk error, each call
    /// tries again.
    bool isOpen();

    Connection &connection() { return m_connection; }

    /// Runs `work` in a transaction and commits. If the disk failed, the file is reopened and read:
    /// a COMMIT that reported an error may still be on the disk.
    Result<ChangeSet> transact(Origin origin,
                               const std::function<Result<void>(WriteTransaction &)> &work,
                               const std::function<StepLabel()> &label,
                               bool dryRun = false);
    Result<ChangeSet> run(Command &command);
    /// Moves what a bulk step left in the WAL into the file. False when something more urgent came
    /// in between; a failure is no concern of the user's, since everything is in the WAL.
    bool tidy();
    /// A verified copy in the backup folder; the oldest beyond ten are dropped.
    Result<QString> backup();

private:
    /// A new file is made under another name and gets its own when it is whole and filled, so that
    /// a crash in between leaves no half-made file behind.
    Result<void> create(const QString &path, const OpenOptions &options);
    /// Gives a new file the number by which its ids differ from those of other files.
    Result<void> numberFile();
    /// Reads the number from which ids continue.
    Result<void> prepare();
    Result<ChangeSet> afterFailure(const Error &error, ChangeSetId step);
    PersonId currentPerson();

    Connection m_connection;
    IdGenerator m_ids;
    QString m_path;
    QString m_backupFolder;
    std::optional<qint64> m_sampleTime; ///< as OpenOptions says
    bool m_written = false; ///< something was committed since the file was opened
    bool m_intruded =
        false; ///< another program was in the file: after the next step all is read anew
};

} // namespace ugoda
