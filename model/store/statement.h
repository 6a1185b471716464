// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "model/domain/result.h"

#include <QDate>
#include <QString>
#include <QVarLengthArray>
#include <QVariant>

#include <charconv>
#include <optional>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace ugoda {

/// SQLite's last failure on a handle as an Error (disk full, damaged, interrupted …).
Error sqliteError(sqlite3 *handle, int resultCode);

/// A prepared statement in use: bind, step, read columns; resets itself at the end of its scope so
/// that the connection can hand it out again. Works on the handle of Qt's own driver: binding
/// through QSqlQuery costs about three times as much for each written row.
///
/// After the first failure every call does nothing; see failed() and error(). Store thread only.
class Statement
{
public:
    Statement(sqlite3 *handle, sqlite3_stmt *statement, Error error = {});
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the next parameters in order, beginning with ?1.
    template<class... Values>
    Statement &bind(const Values &...values)
    {
        (bindNext(values), ...);
        return *this;
    }

    /// Moves to the next row; false at the end or on failure.
    bool next();
    /// Runs a statement that gives no rows, and makes it ready for the next set of values.
    bool run();
    /// Makes it ready for new values before all rows have been read.
    void reset();

    bool isNull(int column) const;
    qint64 int64(int column) const;

    int integer(int column) const { return static_cast<int>(int64(column)); }

    QString text(int column) const;
    /// The text as it lies in the file (UTF-8), until the next row or reset.
    std::string_view bytes(int column) const;
    /// A calendar date in ISO form; invalid for anything else.
    QDate date(int column) const;
    QVariant variant(int column) const;

    /// Reads a column as the type of a domain member.
    template<class T>
    T get(int column) const
    {
        if constexpr (std::is_same_v<T, QString>) {
            return text(column);
        } else if constexpr (std::is_same_v<T, QDate>) {
            return date(column);
        } else if constexpr (std::is_same_v<T, bool>) {
            return int64(column) != 0;
        } else if constexpr (std::is_same_v<T, std::optional<qint64>>) {
            return isNull(column) ? std::nullopt : std::optional(int64(column));
        } else if constexpr (requires { T {}.value; }) {
            return T {int64(column)};
        } else if constexpr (requires { typename T::value_type; }) {
            return idList<T>(bytes(column));
        } else {
            return static_cast<T>(int64(column));
        }
    }

    bool failed() const { return bool(m_error); }

    const Error &error() const { return m_error; }

    /// Failure, or nothing.
    Result<void> status() const { return failed() ? Result<void>(m_error) : Result<void>(); }

    /// The stored form of a list of ids and back: numbers with a space between.
    template<class List>
    static QString idText(const List &ids)
    {
        QString text;
        for (const auto &id : ids) {
            if (!text.isEmpty()) {
                text += QLatin1Char(' ');
            }
            text += QString::number(id.value);
        }
        return text;
    }

    template<class List>
    static List idList(std::string_view text)
    {
        List ids;
        const char *next = text.data();
        const char *const end = next + text.size();
        while (next != end) {
            qint64 id = 0;
            const auto [after, failure] = std::from_chars(next, end, id);
            if (failure != std::errc()) {
                break;
            }
            ids.append(typename List::value_type {id});
            next = after != end ? after + 1 : after;
        }
        return ids;
    }

private:
    template<class T>
    void bindNext(const T &value)
    {
        ++m_parameter;
        if constexpr (std::is_same_v<T, QString>) {
            bindText(value);
        } else if constexpr (std::is_same_v<T, QDate>) {
            bindDate(value);
        } else if constexpr (std::is_same_v<T, QVariant>) {
            bindVariant(value);
        } else if constexpr (std::is_same_v<T, std::nullptr_t>) {
            bindNull();
        } else if constexpr (std::is_same_v<T, std::optional<qint64>>) {
            value ? bindInt(*value) : bindNull();
        } else if constexpr (requires { value.value; }) {
            value.value != 0 ? bindInt(value.value) : bindNull();
        } else if constexpr (requires { typename T::value_type; }) {
            bindText(idText(value));
        } else {
            bindInt(static_cast<qint64>(value));
        }
    }

    void bindInt(qint64 value);
    void bindText(const QString &value);
    void bindDate(QDate value);
    void bindNull();
    void bindVariant(const QVariant &value);
    void note(int resultCode);

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_parameter = 0;
    QVarLengthArray<QByteArray, 32>
        m_texts; ///< bound without a copy, so they live until the next reset
    Error m_error;
};

} // namespace ugoda
