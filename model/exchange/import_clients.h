// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/client.h"
#include "model/exchange/import_row.h"

#include <QHash>

namespace ugoda {

class WriteTransaction;

/// Finds or makes the client of an imported row: by phone, by e-mail, else by name among the
/// clients of this import that have neither.
class ImportClients
{
public:
    ImportClients(WriteTransaction &transaction, ImportReport &report);

    /// The row's client; id 0 when the row names none.
    ClientId clientOf(const ImportRow &row);
    /// The client of a record that came back with `present` as its client: the same one when the
    /// row gives no other name, or gives a phone or e-mail of theirs, which makes the name a new
    /// one for them; with what else the row says of them. `altered` tells of either.
    ClientId clientOf(const ImportRow &row, ClientId present, bool &altered);
    /// The name that a row gives to a client whom a phone or e-mail has found under another one;
    /// empty when it is the same. A client who had no name yet takes it.
    QString otherName(const ImportClient &wanted, ClientId client);
    /// A client beside the main one; id 0 when nothing is said of them.
    ClientId further(const ImportClient &wanted);
    /// Whether a client is the one that is wanted, by name or by a phone or e-mail.
    bool isSame(const ImportClient &wanted, ClientId present) const;
    /// Lays what is said of a client over them: their name, kind, comments of contacts, and
    /// contacts that they lack. \return whether anything has changed
    bool amend(ClientId present, const ImportClient &wanted);

private:
    ClientId known(const ImportClient &wanted) const;
    ClientId findOrMake(const ImportClient &wanted, bool &found);
    ClientId make(const ImportClient &wanted);
    /// Gives a client the name and kind of a row unless they are those from before the import: then
    /// another row has changed them, and this one was not touched.
    bool rewrite(const Client &client, const ImportClient &wanted);
    /// Likewise the comments of contacts; `emptyOnly`: of those that have none.
    bool comment(ClientId client, const ImportClient &wanted, bool emptyOnly);
    /// Adds the contacts that nobody has yet.
    bool addMissing(ClientId client, const ImportClient &wanted);
    void remember(ClientId client, const QList<Phone> &phones, const QList<Email> &emails);
    /// The phones that nobody has yet; `keyless`: also those too short to be told apart.
    QList<Phone> newPhones(const ImportClient &wanted, bool keyless) const;
    QList<Email> newEmails(const ImportClient &wanted) const;

    WriteTransaction &m_transaction;
    ImportReport &m_report;
    QHash<QString, ClientId> m_byPhone;
    QHash<QString, ClientId> m_byEmail;
    QHash<QString, ClientId> m_byName;
    QHash<ClientId, QString> m_names; ///< folded, of the clients that have one
    QHash<ClientId, Client> m_former; ///< of the clients that this import has rewritten
    QHash<qint64, QString> m_formerComments; ///< of their contacts, by id
};

} // namespace ugoda
