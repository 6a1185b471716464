// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_clients.h"

#include "model/domain/client.h"
#include "model/domain/text_keys.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

namespace ugoda {

ImportClients::ImportClients(WriteTransaction &transaction, ImportReport &report)
    : m_transaction(transaction)
    , m_report(report)
    , m_byPhone(phoneOwners(transaction))
    , m_byEmail(emailOwners(transaction))
{
}

ClientId ImportClients::known(const ImportRow &row) const
{
    for (const PhoneNumber &phone : row.phones) {
        if (const ClientId owner = m_byPhone.value(phone.key9); !phone.key9.isEmpty() && owner.isValid()) {
            return owner;
        }
    }
    for (const QString &email : row.emails) {
        if (const ClientId owner = m_byEmail.value(email.toLower()); owner.isValid()) {
            return owner;
        }
    }
    return {};
}

ClientId ImportClients::make(const QString &name)
{
    Client client;
    client.name = name;
    client.kind = guessKind(name);
    m_transaction.insert(client);
    ++m_report.newClients;
    return client.id;
}

ClientId ImportClients::company(const QString &name)
{
    const QString key = searchFold(name);
    const auto found = m_byName.constFind(key);
    if (found != m_byName.constEnd()) {
        return *found;
    }
    const ClientId made = make(name);
    m_byName.insert(key, made);
    return made;
}

ClientId ImportClients::clientOf(const ImportRow &row)
{
    const bool reachable = !row.phones.isEmpty() || !row.emails.isEmpty();
    if (!reachable) {
        return row.client.isEmpty() ? ClientId{} : company(row.client);
    }
    ClientId client = known(row);
    const bool isNew = !client.isValid();
    if (isNew) {
        client = make(!row.client.isEmpty()    ? row.client
                          : !row.phones.isEmpty() ? formatPhone(row.phones.first())
                                                  : row.emails.first());
    } else {
        ++m_report.matchedClients;
    }
    addContacts(client, row, isNew);
    return client;
}

void ImportClients::addContacts(ClientId client, const ImportRow &row, bool isNew)
{
    // What a known client has not yet stands behind what it has.
    int position = isNew ? 0 : 1000;
    for (const PhoneNumber &number : row.phones) {
        if (!number.key9.isEmpty() && m_byPhone.contains(number.key9)) {
            continue;
        }
        if (number.key9.isEmpty() && !isNew) {
            continue;
        }
        Phone phone;
        phone.client = client;
        phone.position = position++;
        phone.raw = number.raw;
        phone.e164 = number.e164;
        phone.key9 = number.key9;
        m_transaction.insert(phone);
        if (!number.key9.isEmpty()) {
            m_byPhone.insert(number.key9, client);
        }
    }
    position = isNew ? 0 : 1000;
    for (const QString &address : row.emails) {
        const QString key = address.toLower();
        if (m_byEmail.contains(key)) {
            continue;
        }
        Email email;
        email.client = client;
        email.position = position++;
        email.address = address;
        email.key = key;
        m_transaction.insert(email);
        m_byEmail.insert(key, client);
    }
}

} // namespace ugoda
