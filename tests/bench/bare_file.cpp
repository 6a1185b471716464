// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_file.h"

#include "tests/bench/figures.h"

#include <sqlite3.h>

namespace ugoda::bench {

namespace {

void step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE) {
        qFatal("bare statement: %s", sqlite3_errmsg(sqlite3_db_handle(statement)));
    }
    sqlite3_reset(statement);
}

sqlite3_stmt *prepared(Connection &connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql, -1, &statement, nullptr) != SQLITE_OK) {
        qFatal("%s: %s", sql, sqlite3_errmsg(connection.handle()));
    }
    return statement;
}

} // namespace

BareFile::BareFile(const QString &path)
{
    need(m_connection.open(path), "opening a bare file");
    need(m_connection.execute(
             "CREATE TABLE row(id INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i, j, k);"
             "CREATE TABLE note(id INTEGER PRIMARY KEY, row, before, after)"),
         "making bare tables");
}

void BareFile::insert(const QList<QStringList> &rows)
{
    // As much cache as an import gets.
    need(m_connection.execute("PRAGMA cache_size = -400000; BEGIN"), "begin");
    sqlite3_stmt *statement =
        prepared(m_connection,
                 "INSERT INTO row(a, b, c, d, e, f, g, h, i, j, k) VALUES(?,?,?,?,?,?,?,?,?,?,?)");
    for (const QStringList &row : rows) {
        for (int column = 0; column < row.size(); ++column) {
            const QByteArray text = row.at(column).toUtf8();
            sqlite3_bind_text(
                statement, column + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        }
        step(statement);
    }
    sqlite3_finalize(statement);
    need(m_connection.execute("COMMIT"), "commit");
    need(m_connection.execute(kPageCache), "page cache");
}

void BareFile::alter(qint64 row, int value)
{
    need(m_connection.execute("BEGIN IMMEDIATE"), "begin");
    for (const char *sql :
         {"UPDATE row SET f = ?2 WHERE id = ?1", "INSERT INTO note(row, after) VALUES(?1, ?2)"}) {
        sqlite3_stmt *statement = prepared(m_connection, sql);
        sqlite3_bind_int64(statement, 1, row);
        sqlite3_bind_int(statement, 2, value);
        step(statement);
        sqlite3_finalize(statement);
    }
    need(m_connection.execute("COMMIT"), "commit");
}

} // namespace ugoda::bench
