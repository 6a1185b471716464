// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "model/exchange/import_row.h"

#include <QHash>

namespace ugoda {

class WriteTransaction;

/// Finds or makes the client of an imported row: by phone, by e-mail, else by name among the clients
/// of this import that have neither.
class ImportClients
{
public:
    ImportClients(WriteTransaction &transaction, ImportReport &report);

    /// The row's client; id 0 when the row names none.
    ClientId clientOf(const ImportRow &row);
    /// A firm of this name, made once an import.
    ClientId company(const QString &name);

private:
    ClientId known(const ImportRow &row) const;
    ClientId make(const QString &name);
    void addContacts(ClientId client, const ImportRow &row, bool isNew);

    WriteTransaction &m_transaction;
    ImportReport &m_report;
    QHash<QString, ClientId> m_byPhone;
    QHash<QString, ClientId> m_byEmail;
    QHash<QString, ClientId> m_byName;
};

} // namespace ugoda
