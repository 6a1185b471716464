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
    /// gives no other name, or gives a phone or e-mail of theirs, which makes the name a new one for
    /// them; with the phones and e-mails that they lack. `altered` tells of either.
    ClientId clientOf(const ImportRow &row, ClientId present, bool &altered);
    /// A firm of this name, made once an import.
    ClientId company(const QString &name);

private:
    ClientId known(const ImportRow &row) const;
    ClientId make(const QString &name, const TextKeys &keys, QList<Phone> phones, QList<Email> emails);
    /// Gives a client the row's name unless it is the one from before the import: then another row
    /// has renamed them, and this one was not touched.
    bool rename(const Client &client, const QString &name);
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
    QHash<ClientId, QString> m_formerNames; ///< of the clients that this import has renamed
};

} // namespace ugoda
