// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArrayList>

namespace ugoda {

class Connection;

/// The indexes that an import would write to in random order, taken away for its duration and built
/// anew in one go. All within one transaction: a crash in between brings the old ones back.
class BulkIndexes
{
public:
    explicit BulkIndexes(Connection &connection)
        : m_connection(connection)
    { }

    /// Drops the indexes of opportunities, phones and e-mails.
    Result<void> defer();
    /// Makes again what defer() dropped; nothing otherwise.
    Result<void> restore();

private:
    Connection &m_connection;
    QByteArrayList m_statements; ///< that make them again
};

} // namespace ugoda
