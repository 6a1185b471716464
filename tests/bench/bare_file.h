// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"

#include <QStringList>

namespace ugoda::bench {

/// The floor of what the store does: one table without indexes and prepared statements, in a file
/// opened with the store's own pragmas.
class BareFile
{
public:
    explicit BareFile(const QString &path);

    /// Inserts the rows in one transaction.
    void insert(const QList<QStringList> &rows);
    /// Alters one row and writes a line about it, in a transaction of its own.
    void alter(qint64 row, int value);

private:
    Connection m_connection;
};

} // namespace ugoda::bench
