// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session.h"

#include "model/store/backup.h"
#include "model/store/file_check.h"
#include "model/store/file_place.h"
#include "model/store/migrations.h"
#include "model/store/sql_text.h"
#include "model/store/table.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <utility>

namespace ugoda {

namespace {

/// Settings while very many rows are written. More page cache: with the ordinary one, pages of the
/// indexes go out to the WAL and come back again and again (measured: half the speed of an import).
/// Sorting for indexes in one block of memory, which SQLite does where it might use a file. And
/// COMMIT ends with the WAL on the disk; moving it into the file comes after the answer:
/// Session::tidy().
class BulkSettings
{
public:
    explicit BulkSettings(Connection &connection)
        : m_connection(connection)
    {
        m_connection.execute("PRAGMA cache_size = -400000");
        m_connection.execute("PRAGMA temp_store = DEFAULT");
        m_connection.execute("PRAGMA wal_autocheckpoint = 0");
    }

    ~BulkSettings()
    {
        m_connection.execute(kCheckpoints);
        m_connection.execute(kTempStore);
        m_connection.execute(kPageCache);
        m_connection.execute("PRAGMA shrink_memory");
    }
    Q_DISABLE_COPY_MOVE(BulkSettings)

private:
    Connection &m_connection;
};

} // namespace

Result<FileInfo> Session::open(const QString &path, const OpenOptions &options)
{
    m_connection.close();
    m_path.clear();
    m_sampleTime = options.sampleTime;
    FileInfo info {realPath(path), false, false};
    m_backupFolder =
        options.backupFolder.isEmpty() ? backupFolderOf(info.path) : options.backupFolder;
    if (Result<void> usable = examineFile(info.path, options.create); !usable) {
        return usable.error();
    }
    if (options.create) {
        if (Result<void> created = create(info.path, options); !created) {
            return created.error();
        }
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
        const Result<QString> copied = backup();
        const Result<void> migrated =
            copied ? migrate(m_connection, newestSchema()) : Result<void>(copied.error());
        if (!migrated) {
            m_connection.close();
            return migrated.error();
        }
        info.migrated = true;
    }
    if (Result<void> prepared = prepare(); !prepared) {
        m_connection.close();
        return prepared.error();
    }
    m_path = info.path;
    return info;
}

Result<void> Session::create(const QString &path, const OpenOptions &options)
{
    const QString unfinished = path + QStringLiteral(".new");
    const auto discard = [&unfinished] {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-wal"));
    };
    discard();
    m_path = unfinished;
    Result<void> done = m_connection.open(unfinished);
    if (done) {
        done = migrate(m_connection, newestSchema());
    }
    if (done) {
        done = numberFile();
    }
    if (done) {
        done = prepare();
    }
    for (const std::shared_ptr<Command> &command : options.fill) {
        if (const Result<ChangeSet> filled = done ? run(*command) : done.error(); !filled) {
            done = filled.error();
        }
    }
    if (done) {
        done = m_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    m_connection.close();
    m_path.clear();
    m_written = false;
    // Clients' data is for the owner's eyes; SQLite gives the files beside it the same permissions.
    if (done) {
        QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
        done = QFileInfo::exists(path) // it was not there when this began
            ? Error {ErrorCode::CannotWrite, path, QStringLiteral("exists")}
            : placeFile(unfinished, path);
    }
    if (!done) {
        discard();
    }
    return done;
}

Result<void> Session::numberFile()
{
    const int number = m_sampleTime ? 0 : QRandomGenerator::global()->bounded(1024);
    Statement write =
        m_connection.statement("INSERT OR REPLACE INTO file_info(key, value) VALUES('copy', ?)");
    return write.bind(QString::number(number)).run() ? Result<void>() : Result<void>(write.error());
}

Result<void> Session::prepare()
{
    Statement copy = m_connection.statement("SELECT value FROM file_info WHERE key = 'copy'");
    const int number = copy.next() ? copy.integer(0) : 0;
    qint64 last = 0;
    QByteArrayList tables {"change_set"};
    for (const Entity entity : journaledEntities()) {
        tables.append(tableName(entity));
    }
    for (const QByteArray &table : std::as_const(tables)) {
        // A table that can't be read must not pass for an empty one: ids would begin anew.
        Statement newest = m_connection.statement("SELECT max(id) FROM " + table);
        if (!newest.next()) {
            return newest.status();
        }
        last = std::max(last, newest.int64(0));
    }
    m_ids.reset(number, last);
    return copy.status();
}

bool Session::isOpen()
{
    if (m_connection.isOpen()) {
        return true;
    }
    // Opening a file that has gone would make an empty one in its place.
    if (m_path.isEmpty() || !QFileInfo::exists(m_path) || !m_connection.open(m_path)) {
        return false;
    }
    if (const Result<int> schema = schemaOf(m_connection); !schema || *schema != newestSchema()) {
        m_connection.close();
    }
    return m_connection.isOpen();
}

Result<void> Session::close()
{
    m_path.clear();
    // A file that was only read is not modified, a damaged one least of all.
    if (std::exchange(m_written, false) && m_connection.isOpen() && m_connection.isStillOurs()) {
        m_connection.execute("PRAGMA optimize");
    }
    m_connection.close();
    return {};
}

PersonId Session::currentPerson()
{
    return {m_connection
                .scalar("SELECT value FROM setting WHERE key = 'person.current' AND removed = 0")
                .toLongLong()};
}

Result<ChangeSet> Session::transact(Origin origin,
                                    const std::function<Result<void>(WriteTransaction &)> &work,
                                    const std::function<StepLabel()> &label,
                                    bool dryRun)
{
    if (m_connection.isOpen() && !m_connection.isStillOurs()) {
        m_intruded = true;
        if (!isOpen()) {
            return Error {ErrorCode::FileInUse, m_path, {}};
        }
    }
    if (!isOpen()) {
        return Error {ErrorCode::FileClosed, m_path, {}};
    }
    ChangeSetId step;
    Error error;
    {
        WriteTransaction transaction(m_connection,
                                     m_ids,
                                     currentPerson(),
                                     origin,
                                     m_sampleTime.value_or(QDateTime::currentMSecsSinceEpoch()));
        step = transaction.id();
        if (const Result<void> done = work(transaction); !done) {
            transaction.fail(done.error());
        }
        if (dryRun && !transaction.failed()) {
            return ChangeSet {};
        }
        Result<ChangeSet> committed =
            transaction.commit(transaction.failed() ? StepLabel {} : label());
        if (committed) {
            m_written = true;
            committed->bulk |= std::exchange(m_intruded, false);
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
    if (!isOpen()) {
        return error;
    }
    Statement written =
        m_connection.statement("SELECT at, origin, label, count FROM change_set WHERE id = ?");
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
    const auto settings = command.isBulk() ? std::make_unique<BulkSettings>(m_connection) : nullptr;
    return transact(
        command.origin(),
        [&command](WriteTransaction &transaction) { return command.run(transaction); },
        [&command] { return command.label(); },
        command.isDryRun());
}

bool Session::tidy()
{
    return !m_connection.isOpen() || m_connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        || !m_connection.interrupted();
}

Result<QString> Session::backup()
{
    return makeBackup(m_connection, m_backupFolder);
}

} // namespace ugoda
