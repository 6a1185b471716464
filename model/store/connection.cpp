// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"

#include "model/domain/custom_values.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace ugoda {

namespace {

/// Of SQLite's machine; well under a millisecond.
constexpr int kStepsBetweenLooks = 2000;

sqlite3 *driverHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) {
        return nullptr;
    }
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// custom_search_text(kind, value) in SQL is customSearchText(): what is stored and what is looked
/// for are folded by the same function.
void customSearchTextInSql(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *bytes =
        static_cast<const char *>(static_cast<const void *>(sqlite3_value_text(arguments[1])));
    const QByteArray text =
        customSearchText(CustomKind(sqlite3_value_int(arguments[0])),
                         QString::fromUtf8(bytes, sqlite3_value_bytes(arguments[1])))
            .toUtf8();
    sqlite3_result_text(context, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

} // namespace

Connection::~Connection()
{
    close();
}

Result<void> Connection::open(const QString &path)
{
    close();
    m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_path = path;
    Result<void> opened = openDriver();
    if (opened) {
        opened = m_lock.take(path);
    }
    if (opened) {
        opened = configure();
    }
    if (!opened) {
        close();
        return Error {opened.error().code, path, opened.error().detail};
    }
    return {};
}

Result<void> Connection::openDriver()
{
    // Nobody asks SQLite how much memory it holds, and counting takes a lock at every allocation.
    // Refused, with no harm, once SQLite is in use.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=300"));
    if (!database.open()) {
        return Error {ErrorCode::WriteFailed, m_path, database.lastError().text()};
    }
    setHandle(driverHandle(database));
    return m_handle
        ? Result<void>()
        : Error {ErrorCode::SqliteMismatch, m_path, QStringLiteral("the driver gives no handle")};
}

Result<void> Connection::configure()
{
    // sqlite3_interrupt() alone is lost when no statement happens to run at that moment.
    sqlite3_progress_handler(
        m_handle,
        kStepsBetweenLooks,
        [](void *flag) { return int(static_cast<std::atomic<bool> *>(flag)->load()); },
        &m_interrupted);
    sqlite3_create_function_v2(m_handle,
                               "custom_search_text",
                               2,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                               nullptr,
                               customSearchTextInSql,
                               nullptr,
                               nullptr,
                               nullptr);
    // Two copies of SQLite in one process would break the lock, and the handle could not be used.
    const QString driverSource = scalar("SELECT sqlite_source_id()").toString();
    if (!driverSource.isEmpty() && driverSource != QLatin1String(sqlite3_sourceid())) {
        return Error {ErrorCode::SqliteMismatch, m_path, driverSource};
    }
    // EXCLUSIVE comes before the first read in WAL: then no -shm file is needed and a second copy
    // of the program is refused at once.
    const char *const settings[] = {
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA trusted_schema = OFF",
        "PRAGMA cell_size_check = ON",
        "PRAGMA foreign_keys = ON",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        kTempStore,
        kPageCache,
        kCheckpoints,
    };
    for (const char *setting : settings) {
        if (Result<void> done = execute(setting); !done) {
            return done;
        }
    }
    if (scalar("PRAGMA journal_mode").toString() != QLatin1String("wal")) {
        return Error {
            ErrorCode::WriteFailed, m_path, QStringLiteral("the file system refuses WAL")};
    }
    return {};
}

bool Connection::isStillOurs()
{
    if (!m_handle || m_lock.renew()) {
        return true;
    }
    // Moving the WAL into the file now would lay old pages over those that the other one wrote.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    closeDriver();
    return false;
}

void Connection::close()
{
    if (isStillOurs()) {
        closeDriver();
    }
}

void Connection::closeDriver()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements)) {
        sqlite3_finalize(statement);
    }
    m_statements.clear();
    m_byAddress.clear();
    setHandle(nullptr);
    if (!m_name.isEmpty()) {
        {
            QSqlDatabase database = QSqlDatabase::database(m_name, false);
            database.close();
        }
        QSqlDatabase::removeDatabase(m_name);
        m_name.clear();
    }
    m_lock.release();
}

Statement Connection::statement(const QByteArray &sql)
{
    if (!m_handle) {
        return {nullptr, nullptr, Error {ErrorCode::FileClosed, m_path, {}}};
    }
    if (const auto found = m_statements.constFind(sql); found != m_statements.constEnd()) {
        // A statement still in use further up is left alone: this use gets its own copy of the
        // text.
        if (sqlite3_stmt_busy(*found) == 0) {
            return {m_handle, *found};
        }
        return statement(sql + ' ');
    }
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v3(
        m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    if (code != SQLITE_OK) {
        return {m_handle, nullptr, sqliteError(m_handle, code)};
    }
    m_statements.insert(QByteArray(sql.constData(), sql.size()), prepared);
    return {m_handle, prepared};
}

Statement Connection::statement(const char *lasting)
{
    const auto known = m_byAddress.constFind(lasting);
    if (known != m_byAddress.constEnd() && sqlite3_stmt_busy(*known) == 0) {
        return {m_handle, *known};
    }
    const auto text = QByteArray::fromRawData(lasting, qsizetype(qstrlen(lasting)));
    Statement made = statement(text);
    if (known == m_byAddress.constEnd() && !made.failed()) {
        m_byAddress.insert(lasting, m_statements.value(text));
    }
    return made;
}

Result<void> Connection::execute(const QByteArray &sql)
{
    if (!m_handle) {
        return Error {ErrorCode::FileClosed, m_path, {}};
    }
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(m_handle, code));
}

QVariant Connection::scalar(const QByteArray &sql)
{
    Statement query = statement(sql);
    return query.next() ? query.variant(0) : QVariant();
}

bool Connection::isAutocommit() const
{
    return !m_handle || sqlite3_get_autocommit(m_handle) != 0;
}

void Connection::setHandle(sqlite3 *handle)
{
    const std::lock_guard lock(m_handleGuard);
    m_handle = handle;
}

void Connection::setInterrupted(bool interrupted)
{
    m_interrupted = interrupted;
    // The flag alone does not end a checkpoint; the file may be closed at this very moment.
    const std::lock_guard lock(m_handleGuard);
    if (interrupted && m_handle) {
        sqlite3_interrupt(m_handle);
    }
}

Result<void> Connection::backupTo(const QString &target)
{
    sqlite3 *copy = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(target).constData(),
                               &copy,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(copy, "main", m_handle, "main");
        if (backup) {
            sqlite3_backup_step(backup, -1);
            code = sqlite3_backup_finish(backup);
        } else {
            code = sqlite3_errcode(copy);
        }
    }
    Error error;
    if (code != SQLITE_OK) {
        error = sqliteError(copy, code);
        error.subject = target;
    }
    sqlite3_close(copy);
    return error ? Result<void>(error) : Result<void>();
}

} // namespace ugoda
