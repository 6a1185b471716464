// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/statement.h"

#include "model/domain/digits.h"
#include "model/domain/text_keys.h"

#include <cerrno>
#include <sqlite3.h>

namespace ugoda {

namespace {

/// SQLite calls only ENOSPC "full"; a quota or a limit on the size of files means the same to a
/// person. The WAL, into which everything goes first, keeps its own last error.
bool isOutOfSpace([[maybe_unused]] sqlite3 *handle)
{
#ifdef Q_OS_UNIX
    for (const int which : {SQLITE_FCNTL_JOURNAL_POINTER, SQLITE_FCNTL_FILE_POINTER}) {
        sqlite3_file *file = nullptr;
        int cause = 0;
        if (handle && sqlite3_file_control(handle, "main", which, &file) == SQLITE_OK && file
            && file->pMethods
            && file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &cause) == SQLITE_OK
            && (cause == ENOSPC || cause == EDQUOT || cause == EFBIG)) {
            return true;
        }
    }
#endif
    return false;
}

} // namespace

Error sqliteError(sqlite3 *handle, int resultCode)
{
    const QString detail =
        QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(resultCode));
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {}, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::FileDamaged, {}, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::FileInUse, {}, detail};
    case SQLITE_READONLY:
        return {ErrorCode::FileReadOnly, {}, detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Interrupted, {}, detail};
    case SQLITE_IOERR:
        return {isOutOfSpace(handle) ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {}, detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::WriteFailed, {}, detail};
    default:
        return {ErrorCode::Internal, {}, detail};
    }
}

Statement::Statement(sqlite3 *handle, sqlite3_stmt *statement, Error error)
    : m_handle(handle)
    , m_statement(statement)
    , m_error(std::move(error))
{ }

Statement::Statement(Statement &&other) noexcept
    : m_handle(other.m_handle)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_parameter(other.m_parameter)
    , m_texts(std::move(other.m_texts))
    , m_error(std::move(other.m_error))
{ }

Statement::~Statement()
{
    reset();
}

bool Statement::next()
{
    if (failed()) {
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        note(code);
    }
    return false;
}

bool Statement::run()
{
    if (failed()) {
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW) {
        note(code);
    }
    reset();
    return !failed();
}

void Statement::reset()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    m_texts.clear();
    m_parameter = 0;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string_view Statement::bytes(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, size_t(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

QDate Statement::date(int column) const
{
    // By hand: a table's page has hundreds of dates, and QDate's own reading takes ten times as
    // long.
    const std::string_view text = bytes(column);
    constexpr size_t kIsoLength = 10; // "2026-11-22"
    if (text.size() != kIsoLength || text[4] != '-' || text[7] != '-') {
        return {};
    }
    const auto number = [text](size_t from, size_t count) {
        int value = 0;
        for (const char c : text.substr(from, count)) {
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

QVariant Statement::variant(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return int64(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

void Statement::note(int resultCode)
{
    if (resultCode != SQLITE_OK && !failed()) {
        m_error = sqliteError(m_handle, resultCode);
    }
}

void Statement::bindInt(qint64 value)
{
    if (!failed()) {
        note(sqlite3_bind_int64(m_statement, m_parameter, value));
    }
}

void Statement::bindNull()
{
    if (!failed()) {
        note(sqlite3_bind_null(m_statement, m_parameter));
    }
}

void Statement::bindText(const QString &value)
{
    if (failed()) {
        return;
    }
    if (value.isEmpty()) {
        note(sqlite3_bind_text(m_statement, m_parameter, "", 0, SQLITE_STATIC));
        return;
    }
    // A lone surrogate or NUL would damage the text; this is the one place all text passes through.
    const QByteArray &utf8 = m_texts.emplace_back(cleanText(value).toUtf8());
    note(sqlite3_bind_text(
        m_statement, m_parameter, utf8.constData(), int(utf8.size()), SQLITE_STATIC));
}

void Statement::bindDate(QDate value)
{
    int year = 0;
    int month = 0;
    int day = 0;
    value.getDate(&year, &month, &day); // zeros when there is none
    constexpr int kLastYear = 9999; // ISO dates have four digits for it
    if (failed() || day == 0 || year < 0 || year > kLastYear) {
        bindNull();
        return;
    }
    QByteArray &text = m_texts.emplace_back(10, '-');
    putDigits(text.data(), 4, year);
    putDigits(text.data() + 5, 2, month);
    putDigits(text.data() + 8, 2, day);
    note(sqlite3_bind_text(
        m_statement, m_parameter, text.constData(), int(text.size()), SQLITE_STATIC));
}

void Statement::bindVariant(const QVariant &value)
{
    if (value.isNull()) {
        bindNull();
    } else if (value.typeId() == QMetaType::QString) {
        bindText(value.toString());
    } else {
        bindInt(value.toLongLong());
    }
}

} // namespace ugoda
