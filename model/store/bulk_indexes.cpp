// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/bulk_indexes.h"

#include "model/store/connection.h"

namespace ugoda {

Result<void> BulkIndexes::defer()
{
    QByteArrayList names;
    {
        Statement query = m_connection.statement(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
            "AND tbl_name IN ('opportunity', 'phone', 'email')");
        while (query.next()) {
            names.append(query.text(0).toUtf8());
            m_statements.append(query.text(1).toUtf8());
        }
        if (query.failed()) {
            return query.status();
        }
    }
    for (const QByteArray &name : std::as_const(names)) {
        if (Result<void> dropped = m_connection.execute("DROP INDEX " + name); !dropped) {
            return dropped;
        }
    }
    return {};
}

Result<void> BulkIndexes::restore()
{
    for (const QByteArray &statement : std::as_const(m_statements)) {
        if (Result<void> made = m_connection.execute(statement); !made) {
            return made;
        }
    }
    m_statements.clear();
    return {};
}

} // namespace ugoda
