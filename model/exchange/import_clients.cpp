// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_clients.h"

#include "model/domain/client.h"
#include "model/domain/text_keys.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace ugoda {

namespace {

/// What stands around a number: "дод. 12", "Олена". A client's number that is here already is not
/// added once more, but this would be lost with it.
QString remarkOf(const ImportPhone &phone)
{
    const QString &raw = phone.number.raw;
    if (!phone.comment.isEmpty()
        || std::none_of(raw.cbegin(), raw.cend(), [](QChar c) { return c.isLetter(); })) {
        return phone.comment;
    }
    static const QRegularExpression kNumber(QStringLiteral(R"(\+?[\d(][\d\s().\-–]{7,}\d)"));
    return QString(raw).remove(kNumber).simplified();
}

} // namespace

ImportClients::ImportClients(WriteTransaction &transaction, ImportReport &report)
    : m_transaction(transaction)
    , m_report(report)
    , m_byPhone(phoneOwners(transaction))
    , m_byEmail(emailOwners(transaction))
{ }

ClientId ImportClients::known(const ImportClient &wanted) const
{
    for (const ImportPhone &phone : wanted.phones) {
        const QString &key = phone.number.key9;
        if (const ClientId owner = m_byPhone.value(key); !key.isEmpty() && owner.isValid()) {
            return owner;
        }
    }
    for (const ImportEmail &email : wanted.emails) {
        if (const ClientId owner = m_byEmail.value(email.address.toLower()); owner.isValid()) {
            return owner;
        }
    }
    return {};
}

QList<Phone> ImportClients::newPhones(const ImportClient &wanted, bool keyless) const
{
    QList<Phone> phones;
    for (const ImportPhone &given : wanted.phones) {
        const PhoneNumber &number = given.number;
        if (number.key9.isEmpty() ? !keyless : m_byPhone.contains(number.key9)) {
            continue;
        }
        Phone phone;
        phone.position = int(phones.size());
        phone.raw = number.raw;
        phone.e164 = number.e164;
        phone.key9 = number.key9;
        phone.comment = given.comment;
        phones.append(phone);
    }
    return phones;
}

QList<Email> ImportClients::newEmails(const ImportClient &wanted) const
{
    QList<Email> emails;
    for (const ImportEmail &given : wanted.emails) {
        const QString key = given.address.toLower();
        if (m_byEmail.contains(key)) {
            continue;
        }
        Email email;
        email.position = int(emails.size());
        email.address = given.address;
        email.key = key;
        email.comment = given.comment;
        emails.append(email);
    }
    return emails;
}

void ImportClients::remember(ClientId client,
                             const QList<Phone> &phones,
                             const QList<Email> &emails)
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

ClientId ImportClients::make(const ImportClient &wanted)
{
    Client client;
    client.name = !wanted.name.isEmpty() ? wanted.name.simplified()
        : !wanted.phones.isEmpty()       ? formatPhone(wanted.phones.first().number)
                                         : wanted.emails.first().address;
    client.kind = wanted.kind.value_or(guessKind(client.name));
    QList<Phone> phones = newPhones(wanted, true);
    QList<Email> emails = newEmails(wanted);
    const bool keyed = !wanted.keys.search.isEmpty();
    m_transaction.insertClient(
        client, phones, emails, keyed ? wanted.keys : TextKeys::of(client.name));
    remember(client.id, phones, emails);
    if (keyed) {
        m_names.insert(client.id, wanted.keys.search);
    }
    ++m_report.newClients;
    return client.id;
}

ClientId ImportClients::findOrMake(const ImportClient &wanted, bool &found)
{
    found = false;
    if (wanted.isNothing()) {
        return {};
    }
    if (!wanted.isReachable()) {
        ClientId &named = m_byName[searchFold(wanted.name)];
        named = named.isValid() ? named : make(wanted);
        return named;
    }
    const ClientId client = known(wanted);
    found = client.isValid();
    if (!found) {
        return make(wanted);
    }
    addMissing(client, wanted);
    comment(client, wanted, true);
    return client;
}

ClientId ImportClients::clientOf(const ImportRow &row)
{
    bool found = false;
    const ClientId client = findOrMake(row.client, found);
    m_report.matchedClients += found ? 1 : 0;
    return client;
}

QString ImportClients::otherName(const ImportClient &wanted, ClientId client)
{
    const QString &key = wanted.keys.search;
    if (!client.isValid() || key.isEmpty()) {
        return {};
    }
    auto name = m_names.constFind(client);
    if (name == m_names.cend()) {
        const std::optional<Client> row = m_transaction.find<Client>(client);
        if (row && !isNamed(*row)) {
            rewrite(*row, wanted);
        }
        name = m_names.insert(client, row && isNamed(*row) ? searchFold(row->name) : key);
    }
    const bool same = name->contains(key) || key.contains(*name); // "Коваль" and "Олена Коваль"
    return same ? QString() : wanted.name;
}

ClientId ImportClients::clientOf(const ImportRow &row, ClientId present, bool &altered)
{
    if (isSame(row.client, present)) {
        altered = amend(present, row.client);
        return present;
    }
    const ClientId other = clientOf(row);
    return other.isValid() ? other : present;
}

ClientId ImportClients::further(const ImportClient &wanted)
{
    bool found = false;
    return findOrMake(wanted, found);
}

bool ImportClients::isSame(const ImportClient &wanted, ClientId present) const
{
    const std::optional<Client> client = m_transaction.find<Client>(present);
    return client
        && (wanted.name.isEmpty() || searchFold(wanted.name) == searchFold(client->name)
            || searchFold(wanted.name) == searchFold(m_former.value(present).name)
            || known(wanted) == present);
}

bool ImportClients::amend(ClientId present, const ImportClient &wanted)
{
    const std::optional<Client> client = m_transaction.find<Client>(present);
    const bool rewritten = client && rewrite(*client, wanted);
    const bool commented = comment(present, wanted, false);
    return addMissing(present, wanted) || rewritten || commented;
}

bool ImportClients::rewrite(const Client &client, const ImportClient &wanted)
{
    const bool again = m_former.contains(client.id);
    const Client former = m_former.value(client.id);
    Client after = client;
    const QString name = wanted.name.simplified();
    if (!name.isEmpty() && !(again && name == former.name)) {
        after.name = name;
    }
    if (wanted.kind && !(again && *wanted.kind == former.kind)) {
        after.kind = *wanted.kind;
    }
    if (after == client) {
        return false;
    }
    m_transaction.update(client, after);
    if (!again) {
        m_former.insert(client.id, client);
    }
    return true;
}

bool ImportClients::comment(ClientId client, const ImportClient &wanted, bool emptyOnly)
{
    bool altered = false;
    const auto put = [&](const auto &contact, const QString &comment) {
        const auto former = m_formerComments.constFind(contact.id.value);
        const bool untouched = former != m_formerComments.cend() && *former == comment;
        if (comment.isEmpty() || comment == contact.comment || untouched
            || (emptyOnly && !contact.comment.isEmpty())) {
            return;
        }
        auto after = contact;
        after.comment = comment;
        m_transaction.update(contact, after);
        if (former == m_formerComments.cend()) {
            m_formerComments.insert(contact.id.value, contact.comment);
        }
        altered = true;
    };
    const auto isSaid = [](const auto &contact) {
        return !contact.comment.isEmpty();
    };
    const auto said = [emptyOnly](const Phone &phone, const ImportPhone &given) {
        const QString remark = emptyOnly ? remarkOf(given) : given.comment;
        return phone.raw.contains(remark) ? QString() : remark;
    };
    if (std::any_of(wanted.phones.begin(), wanted.phones.end(), [](const ImportPhone &phone) {
            return !remarkOf(phone).isEmpty();
        })) {
        const QList<Phone> phones = phonesOf(m_transaction, client);
        for (const Phone &phone : phones) {
            for (const ImportPhone &given : wanted.phones) {
                if (phone.key9.isEmpty() ? phone.raw == given.number.raw
                                         : phone.key9 == given.number.key9) {
                    put(phone, said(phone, given));
                }
            }
        }
    }
    if (std::any_of(wanted.emails.begin(), wanted.emails.end(), isSaid)) {
        const QList<Email> emails = emailsOf(m_transaction, client);
        for (const Email &email : emails) {
            for (const ImportEmail &given : wanted.emails) {
                if (email.key == given.address.toLower()) {
                    put(email, given.comment);
                }
            }
        }
    }
    return altered;
}

bool ImportClients::addMissing(ClientId client, const ImportClient &wanted)
{
    // Behind what the client has already.
    constexpr int kBehind = 1000;
    QList<Phone> phones = newPhones(wanted, false);
    QList<Email> emails = newEmails(wanted);
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
    return !phones.isEmpty() || !emails.isEmpty();
}

} // namespace ugoda
