// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrations.h"

#include "model/store/connection.h"
#include "model/store/sql_text.h"

namespace ugoda {

Result<int> schemaOf(Connection &connection)
{
    Statement query = connection.statement("SELECT (SELECT * FROM pragma_application_id), "
                                           "(SELECT * FROM pragma_user_version)");
    if (!query.next()) {
        return query.failed() ? query.error() : Error{ErrorCode::FileDamaged, connection.path(), {}};
    }
    if (query.integer(0) != kApplicationId) {
        return Error{ErrorCode::NotOurFile, connection.path(), {}};
    }
    if (query.integer(1) > newestSchema()) {
        return Error{ErrorCode::SchemaNewer, connection.path(), QString::number(query.integer(1))};
    }
    return query.integer(1);
}

Result<void> migrate(Connection &connection, int target)
{
    for (int step = connection.scalar("SELECT * FROM pragma_user_version").toInt() + 1; step <= target; ++step) {
        QList<QByteArray> statements{"BEGIN IMMEDIATE"};
        statements += sqlParts(QStringLiteral("schema/%1").arg(step, 4, 10, QLatin1Char('0')));
        statements += "PRAGMA user_version = " + QByteArray::number(step);
        statements += "PRAGMA application_id = " + QByteArray::number(kApplicationId);
        statements += "COMMIT";
        for (const QByteArray &statement : std::as_const(statements)) {
            if (Result<void> done = connection.execute(statement); !done) {
                connection.execute("ROLLBACK");
                return done;
            }
        }
    }
    return {};
}

} // namespace ugoda
