// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/client.h"
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
    /// The client of a record that came back with `present` as its client: the same one when the row
    /// gives no other name, with the phones and e-mails that it lacks. `extended` tells of those.
    ClientId clientOf(const ImportRow &row, ClientId present, bool &extended);
    /// A firm of this name, made once an import.
    ClientId company(const QString &name);

private:
    ClientId known(const ImportRow &row) const;
    ClientId make(const QString &name, QList<Phone> phones, QList<Email> emails);
    void addMissing(ClientId client, QList<Phone> phones, QList<Email> emails);
    void remember(ClientId client, const QList<Phone> &phones, const QList<Email> &emails);
    /// The row's phones that nobody has yet; `keyless`: also those too short to be told apart.
    QList<Phone> newPhones(const ImportRow &row, bool keyless) const;
    QList<Email> newEmails(const ImportRow &row) const;

    WriteTransaction &m_transaction;
    ImportReport &m_report;
    QHash<QString, ClientId> m_byPhone;
    QHash<QString, ClientId> m_byEmail;
    QHash<QString, ClientId> m_byName;
};

} // namespace ugoda
