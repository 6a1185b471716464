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

QList<Phone> ImportClients::newPhones(const ImportRow &row, bool keyless) const
{
    QList<Phone> phones;
    for (const PhoneNumber &number : row.phones) {
        if (number.key9.isEmpty() ? !keyless : m_byPhone.contains(number.key9)) {
            continue;
        }
        Phone phone;
        phone.position = int(phones.size());
        phone.raw = number.raw;
        phone.e164 = number.e164;
        phone.key9 = number.key9;
        phones.append(phone);
    }
    return phones;
}

QList<Email> ImportClients::newEmails(const ImportRow &row) const
{
    QList<Email> emails;
    for (const QString &address : row.emails) {
        const QString key = address.toLower();
        if (m_byEmail.contains(key)) {
            continue;
        }
        Email email;
        email.position = int(emails.size());
        email.address = address;
        email.key = key;
        emails.append(email);
    }
    return emails;
}

void ImportClients::remember(ClientId client, const QList<Phone> &phones, const QList<Email> &emails)
{
    for (const Phone &phone : phones) {
        if (!phone.key9.isEmpty()) {
            m_byPhone.insert(phone.key9, client);
        }
    }
    for (const Email &email : emails) {
        m_byEmail.insert(email.key, client);
    }
}

ClientId ImportClients::make(const QString &name, const TextKeys &keys, QList<Phone> phones, QList<Email> emails)
{
    Client client;
    client.name = name;
    client.kind = guessKind(name);
    m_transaction.insertClient(client, phones, emails, keys);
    remember(client.id, phones, emails);
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
    const ClientId made = make(name, TextKeys::of(name), {}, {});
    m_byName.insert(key, made);
    return made;
}

ClientId ImportClients::clientOf(const ImportRow &row)
{
    const bool reachable = !row.phones.isEmpty() || !row.emails.isEmpty();
    if (!reachable) {
        return row.client.isEmpty() ? ClientId{} : company(row.client);
    }
    const ClientId client = known(row);
    if (!client.isValid()) {
        const QString name = !row.client.isEmpty() ? row.client
            : !row.phones.isEmpty()                ? formatPhone(row.phones.first())
                                                   : row.emails.first();
        return make(name, row.client.isEmpty() ? TextKeys::of(name) : row.clientKeys, newPhones(row, true), newEmails(row));
    }
    ++m_report.matchedClients;
    addMissing(client, newPhones(row, false), newEmails(row));
    return client;
}

ClientId ImportClients::clientOf(const ImportRow &row, ClientId present, bool &altered)
{
    const std::optional<Client> client = m_transaction.find<Client>(present);
    const bool same = client
        && (row.client.isEmpty() || searchFold(row.client) == searchFold(client->name)
            || searchFold(row.client) == searchFold(m_formerNames.value(present)) || known(row) == present);
    if (same) {
        const QList<Phone> phones = newPhones(row, false);
        const QList<Email> emails = newEmails(row);
        altered = rename(*client, row.client.simplified()) || !phones.isEmpty() || !emails.isEmpty();
        addMissing(present, phones, emails);
        return present;
    }
    const ClientId other = clientOf(row);
    return other.isValid() ? other : present;
}

bool ImportClients::rename(const Client &client, const QString &name)
{
    if (name.isEmpty() || name == client.name || name == m_formerNames.value(client.id)) {
        return false;
    }
    Client renamed = client;
    renamed.name = name;
    m_transaction.update(client, renamed);
    if (!m_formerNames.contains(client.id)) {
        m_formerNames.insert(client.id, client.name);
    }
    return true;
}

void ImportClients::addMissing(ClientId client, QList<Phone> phones, QList<Email> emails)
{
    // Behind what the client has already.
    constexpr int kBehind = 1000;
    for (Phone &phone : phones) {
        phone.client = client;
        phone.position += kBehind;
        m_transaction.insert(phone);
    }
    for (Email &email : emails) {
        email.client = client;
        email.position += kBehind;
        m_transaction.insert(email);
    }
    remember(client, phones, emails);
}

} // namespace ugoda
