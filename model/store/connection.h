// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/store/file_lock.h"
#include "model/store/statement.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <mutex>

namespace ugoda {

/// The page cache of everyday work: 16 MB.
inline constexpr char kPageCache[] = "PRAGMA cache_size = -16000";
inline constexpr char kTempStore[] = "PRAGMA temp_store = MEMORY";
/// The WAL is moved into the file whenever it has this many pages.
inline constexpr char kCheckpoints[] = "PRAGMA wal_autocheckpoint = 1000";

/// The one connection to the open file: exclusive, WAL, synchronous=FULL, so that what COMMIT has
/// acknowledged survives a power cut. Opened by Qt's driver, used through its handle.
/// Lives in the store thread only, but for setInterrupted().
class Connection
{
public:
    Connection() = default;
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Opens the file (created when missing) and takes the lock. Errors: FileInUse, FileDamaged,
    /// WriteFailed, SqliteMismatch when the program's SQLite is not the driver's.
    Result<void> open(const QString &path);
    void close();
    /// Before a write: whether the file is still this program's alone (FileLock::renew). When not,
    /// the connection is closed without touching the file, which another program has been in.
    bool isStillOurs();

    bool isOpen() const { return m_handle != nullptr; }

    QString path() const { return m_path; }

    /// The statement for this text, prepared once and kept.
    Statement statement(const QByteArray &sql);
    /// The same for a text that lives as long as the program (a literal, a static): found by its
    /// address, because an import asks for one eight hundred thousand times.
    Statement statement(const char *lasting);

    /// The texts of all statements prepared so far; for tests of how they will run.
    QList<QByteArray> preparedTexts() const { return m_statements.keys(); }

    /// Runs a statement without parameters and rows.
    Result<void> execute(const QByteArray &sql);
    /// First column of the first row; invalid when there is none.
    QVariant scalar(const QByteArray &sql);

    /// Whether no transaction is open. After a failed statement SQLite may have rolled back by
    /// itself.
    bool isAutocommit() const;
    /// While set, every statement that takes long ends with Interrupted, the running one too. Any
    /// thread.
    void setInterrupted(bool interrupted);

    bool interrupted() const { return m_interrupted; }

    /// Copies the file as it is to `target` with SQLite's backup API; false with the reason
    /// otherwise.
    Result<void> backupTo(const QString &target);

    sqlite3 *handle() const { return m_handle; }

private:
    void closeDriver();
    Result<void> openDriver();
    Result<void> configure();
    /// The one place where m_handle changes: setInterrupted() may be looking at it.
    void setHandle(sqlite3 *handle);

    QString m_name; ///< of the QSqlDatabase
    QString m_path;
    std::mutex m_handleGuard; ///< held where m_handle changes, and where another thread uses it
    sqlite3 *m_handle = nullptr;
    FileLock m_lock;
    std::atomic<bool> m_interrupted = false;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
    QHash<const void *, sqlite3_stmt *> m_byAddress; ///< of texts that last; owned by m_statements
};

} // namespace ugoda
