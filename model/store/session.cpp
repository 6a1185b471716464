// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session.h"

#include "model/store/backup.h"
#include "model/store/file_check.h"
#include "model/store/migrations.h"
#include "model/store/sql_text.h"
#include "model/store/table.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace ugoda {

namespace {

/// A new file is made under another name and renamed when it is whole, so that a crash in between
/// leaves no half-made file behind.
Result<void> createFile(const QString &path)
{
    const QString unfinished = path + QStringLiteral(".new");
    QFile::remove(unfinished);
    QFile::remove(unfinished + QStringLiteral("-wal"));
    {
        Connection connection;
        if (Result<void> opened = connection.open(unfinished); !opened) {
            return opened;
        }
        if (Result<void> migrated = migrate(connection, newestSchema()); !migrated) {
            return migrated;
        }
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    if (!QFile::rename(unfinished, path)) {
        return Error{ErrorCode::WriteFailed, path, QStringLiteral("rename")};
    }
    return {};
}

} // namespace

Result<FileInfo> Session::open(const QString &path, const OpenOptions &options)
{
    m_connection.close();
    FileInfo info{QFileInfo(path).absoluteFilePath(), false, false, false};
    m_path = info.path;
    m_backupFolder = options.backupFolder.isEmpty() ? QFileInfo(m_path).absolutePath() + QStringLiteral("/backups")
                                                    : options.backupFolder;
    if (Result<void> usable = examineFile(info.path, options.create); !usable) {
        return usable.error();
    }
    if (options.create) {
        if (Result<void> created = createFile(info.path); !created) {
            return created.error();
        }
        info.created = true;
    }
    const QFileInfo wal(info.path + QStringLiteral("-wal"));
    info.uncleanStop = wal.exists() && wal.size() > 0;
    if (Result<void> opened = m_connection.open(info.path); !opened) {
        return opened.error();
    }
    const Result<int> schema = schemaOf(m_connection);
    if (!schema) {
        m_connection.close();
        return schema.error();
    }
    if (*schema < newestSchema()) {
        Result<void> migrated = backup().ok() ? migrate(m_connection, newestSchema())
                                              : Result<void>(Error{ErrorCode::WriteFailed, m_backupFolder, {}});
        if (!migrated) {
            m_connection.close();
            return migrated.error();
        }
        info.migrated = true;
    }
    if (Result<void> prepared = prepare(info.created); !prepared) {
        m_connection.close();
        return prepared.error();
    }
    return info;
}

Result<void> Session::prepare(bool fresh)
{
    if (fresh) {
        Statement write = m_connection.statement("INSERT OR REPLACE INTO file_info(key, value) VALUES('copy', ?)");
        if (!write.bind(QString::number(QRandomGenerator::global()->bounded(1024))).run()) {
            return write.error();
        }
    }
    const int copy = m_connection.scalar("SELECT value FROM file_info WHERE key = 'copy'").toInt();
    qint64 last = m_connection.scalar("SELECT max(id) FROM change_set").toLongLong();
    for (const Entity entity : journaledEntities()) {
        last = std::max(last, m_connection.scalar(QByteArray("SELECT max(id) FROM ") + tableName(entity)).toLongLong());
    }
    m_ids.reset(copy, last);
    return {};
}

Result<void> Session::close()
{
    if (m_connection.isOpen()) {
        m_connection.execute("PRAGMA optimize");
    }
    m_connection.close();
    return {};
}

PersonId Session::currentPerson()
{
    return {m_connection.scalar("SELECT value FROM setting WHERE key = 'person.current' AND removed = 0").toLongLong()};
}

Result<ChangeSet> Session::transact(Origin origin, const std::function<Result<void>(WriteTransaction &)> &work,
                                    const std::function<StepLabel()> &label, bool dryRun)
{
    if (!m_connection.isOpen()) {
        return Error{ErrorCode::FileClosed, m_path, {}};
    }
    ChangeSetId step;
    Error error;
    {
        WriteTransaction transaction(m_connection, m_ids, currentPerson(), origin, QDateTime::currentMSecsSinceEpoch());
        step = transaction.id();
        if (const Result<void> done = work(transaction); !done) {
            transaction.fail(done.error());
        }
        if (dryRun && !transaction.failed()) {
            return ChangeSet{};
        }
        Result<ChangeSet> committed = transaction.commit(transaction.failed() ? StepLabel{} : label());
        if (committed) {
            return committed;
        }
        error = committed.error();
    }
    return afterFailure(error, step);
}

Result<ChangeSet> Session::afterFailure(const Error &error, ChangeSetId step)
{
    const bool disk = error.code == ErrorCode::DiskFull || error.code == ErrorCode::WriteFailed
        || error.code == ErrorCode::FileDamaged;
    if (!disk) {
        return error;
    }
    m_connection.close();
    if (!m_connection.open(m_path)) {
        return error;
    }
    Statement written = m_connection.statement("SELECT at, origin, label, count FROM change_set WHERE id = ?");
    if (!written.bind(step).next()) {
        return error;
    }
    ChangeSet changes;
    changes.id = step;
    changes.at = written.int64(0);
    changes.origin = Origin(written.integer(1));
    changes.label = {written.text(2), {}, written.integer(3)};
    changes.bulk = true; // what it altered was not kept: everybody reads anew
    return changes;
}

Result<ChangeSet> Session::run(Command &command)
{
    if (command.wantsBackup() && !command.isDryRun()) {
        if (const Result<QString> copy = backup(); !copy) {
            return copy.error();
        }
    }
    return transact(
        command.origin(), [&command](WriteTransaction &transaction) { return command.run(transaction); },
        [&command] { return command.label(); }, command.isDryRun());
}

Result<QString> Session::backup()
{
    return makeBackup(m_connection, m_backupFolder);
}

} // namespace ugoda
