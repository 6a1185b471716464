// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArrayList>

namespace ugoda {

class Connection;

/// The indexes that an import would write to in random order, dropped for its duration and rebuilt
/// in one go. All within one transaction: a crash in between brings the old ones back.
class BulkIndexes
{
public:
    explicit BulkIndexes(Connection &connection)
        : m_connection(connection)
    { }

    /// Drops the indexes of opportunities, phones and e-mails.
    Result<void> defer();
    /// Recreates what defer() dropped; otherwise does nothing.
    Result<void> restore();

private:
    Connection &m_connection;
    QByteArrayList m_statements; ///< that make them again
};

} // namespace ugoda
