// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/result.h"

#include <QList>

#include <optional>

namespace ugoda {

class Connection;

/// The journal's lines of one transaction, written some dozens at a time. Nothing reads them back
/// before COMMIT, so they may wait.
class JournalWriter
{
public:
    struct Line
    {
        ChangeSetId set;
        int sequence;
        Entity entity;
        qint64 row;
        std::optional<FieldChange> change; ///< none: the row was created
        OpportunityId opportunity;
    };

    explicit JournalWriter(Connection &connection)
        : m_connection(connection)
    { }

    /// Takes a line; writes when enough have come together.
    Result<void> add(Line line);
    /// Writes the lines that still wait.
    Result<void> flush();

private:
    Connection &m_connection;
    QList<Line> m_lines;
};

} // namespace ugoda
