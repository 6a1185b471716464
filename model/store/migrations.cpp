// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrations.h"

#include "model/store/connection.h"
#include "model/store/derived.h"
#include "model/store/sql_text.h"

namespace ugoda {

namespace {

Result<void> runAll(Connection &connection, const QList<QByteArray> &statements)
{
    Result<void> done;
    for (const QByteArray &statement : statements) {
        if (done) {
            done = connection.execute(statement);
        }
    }
    return done;
}

/// What is derived may be made from more than in the schema before.
Result<void> deriveAnew(Connection &connection)
{
    Derived derived(connection, 0);
    const Result<void> noted = derived.noteAll();
    return noted ? derived.flush() : noted;
}

} // namespace

Result<int> schemaOf(Connection &connection)
{
    Statement query = connection.statement("SELECT (SELECT * FROM pragma_application_id), "
                                           "(SELECT * FROM pragma_user_version)");
    if (!query.next()) {
        return query.failed() ? query.error()
                              : Error {ErrorCode::FileDamaged, connection.path(), {}};
    }
    if (query.integer(0) != kApplicationId) {
        return Error {ErrorCode::NotOurFile, connection.path(), {}};
    }
    if (query.integer(1) > newestSchema()) {
        return Error {ErrorCode::SchemaNewer, connection.path(), QString::number(query.integer(1))};
    }
    return query.integer(1);
}

Result<void> migrate(Connection &connection, int target)
{
    for (int step = connection.scalar("SELECT * FROM pragma_user_version").toInt() + 1;
         step <= target;
         ++step) {
        Result<void> done = runAll(connection, {"BEGIN IMMEDIATE"});
        if (done) {
            done = runAll(connection,
                          sqlParts(QStringLiteral("schema/%1").arg(step, 4, 10, QLatin1Char('0'))));
        }
        if (done && step == newestSchema()) {
            done = runAll(connection, sqlParts(QStringLiteral("views")));
        }
        if (done && step == newestSchema()) {
            done = deriveAnew(connection);
        }
        if (done) {
            done = runAll(connection,
                          {"PRAGMA user_version = " + QByteArray::number(step),
                           "PRAGMA application_id = " + QByteArray::number(kApplicationId),
                           "COMMIT"});
        }
        if (!done) {
            connection.execute("ROLLBACK");
            return done;
        }
    }
    return {};
}

} // namespace ugoda
