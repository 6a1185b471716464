// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derived.h"

#include "model/domain/text_keys.h"
#include "model/store/connection.h"
#include "model/store/table.h"

namespace ugoda {

namespace {

constexpr const char *kOpportunityColumns[] = {"title_key", "client_key", "search_text"};
constexpr const char *kClientColumns[] = {"name_key", "search_text"};

QString joined(const QString &left, const QString &right)
{
    return left.isEmpty() ? right : right.isEmpty() ? left : left + QLatin1Char(' ') + right;
}

} // namespace

Derived::Derived(Connection &connection)
    : m_connection(connection)
{
}

std::span<const char *const> Derived::columnsOf(Entity entity)
{
    switch (entity) {
    case Entity::Opportunity:
        return kOpportunityColumns;
    case Entity::Client:
        return kClientColumns;
    default:
        return {};
    }
}

QString Derived::searchDigits(const Phone &phone)
{
    QString digits;
    for (const QChar c : phone.e164.isEmpty() ? phone.raw : phone.e164) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return digits;
}

void Derived::bindForInsert(Statement &statement, const Client &row)
{
    const ClientText text{sortKey(row.name), searchFold(row.name), true, false};
    statement.bind(text.nameKey, text.search);
    m_clientTexts.insert(row.id, text);
}

void Derived::bindForInsert(Statement &statement, const Opportunity &row)
{
    QString clientKey;
    QString search = searchFold(row.title);
    if (row.client.isValid()) {
        ClientText &client = textOf(row.client);
        client.used = true;
        clientKey = client.nameKey;
        search = joined(search, client.search);
    }
    statement.bind(sortKey(row.title), clientKey, search);
    m_insertedText = search;
}

Result<void> Derived::inserted(const Opportunity &row)
{
    Statement index = m_connection.statement("INSERT INTO opportunity_search(rowid, search_text) VALUES(?,?)");
    index.bind(row.id, m_insertedText).run();
    Statement link = m_connection.statement("INSERT OR IGNORE INTO opportunity_tag(tag, opportunity) VALUES(?,?)");
    for (const TagId tag : row.tags) {
        link.bind(tag, row.id).run();
    }
    return index.failed() ? index.status() : link.status();
}

Derived::ClientText &Derived::textOf(ClientId client)
{
    const auto found = m_clientTexts.find(client);
    if (found != m_clientTexts.end()) {
        return *found;
    }
    ClientText text;
    Statement query = m_connection.statement("SELECT name_key, search_text FROM client WHERE id = ?");
    if (query.bind(client).next()) {
        text.nameKey = query.text(0);
        text.search = query.text(1);
    }
    return *m_clientTexts.insert(client, text);
}

void Derived::addToClient(ClientId client, const QString &text)
{
    ClientText &known = textOf(client);
    if (known.fresh && !known.used) {
        known.search = joined(known.search, text);
        m_freshDirty.insert(client.value);
    } else {
        m_clients.insert(client.value);
    }
}

OpportunityId Derived::opportunityOf(Entity entity, qint64 row, OpportunityId otherwise)
{
    switch (entity) {
    case Entity::Opportunity:
        return {row};
    case Entity::OpportunityClient:
    case Entity::Activity:
    case Entity::Comment:
    case Entity::CustomValue: {
        Statement query = m_connection.statement(
            QByteArray("SELECT opportunity FROM ") + tableName(entity) + " WHERE id = ?");
        return query.bind(row).next() ? OpportunityId{query.int64(0)} : otherwise;
    }
    default:
        return otherwise;
    }
}

void Derived::changed(Entity entity, qint64 row, const QString &field)
{
    switch (entity) {
    case Entity::Opportunity:
        if (field == QLatin1String("title") || field == QLatin1String("client") || field == QLatin1String("tags")) {
            m_opportunities.insert(row);
        }
        break;
    case Entity::Client:
        if (field == QLatin1String("name")) {
            m_clients.insert(row);
        }
        break;
    case Entity::Phone:
    case Entity::Email: {
        Statement query = m_connection.statement(
            QByteArray("SELECT client FROM ") + tableName(entity) + " WHERE id = ?");
        if (query.bind(row).next()) {
            m_clients.insert(query.int64(0));
        }
        break;
    }
    default:
        if (const OpportunityId opportunity = opportunityOf(entity, row, {}); opportunity.isValid()) {
            m_opportunities.insert(opportunity.value);
        }
        break;
    }
}

Result<void> Derived::flush()
{
    Statement grown = m_connection.statement("UPDATE client SET search_text = ? WHERE id = ?");
    for (const qint64 id : std::as_const(m_freshDirty)) {
        if (!m_clients.contains(id)) {
            grown.bind(m_clientTexts.value({id}).search, id).run();
        }
    }
    if (grown.failed()) {
        return grown.error();
    }
    for (const qint64 id : std::as_const(m_clients)) {
        if (Result<void> done = flushClient({id}); !done) {
            return done;
        }
    }
    for (const qint64 id : std::as_const(m_opportunities)) {
        if (Result<void> done = flushOpportunity(id); !done) {
            return done;
        }
    }
    m_freshDirty.clear();
    m_clients.clear();
    m_opportunities.clear();
    return {};
}

Result<void> Derived::flushClient(ClientId client)
{
    Statement name = m_connection.statement("SELECT name FROM client WHERE id = ?");
    if (!name.bind(client).next()) {
        return name.status();
    }
    ClientText text{sortKey(name.text(0)), searchFold(name.text(0)), false, false};
    Statement phones = m_connection.statement(
        "SELECT raw, e164 FROM phone WHERE client = ? AND removed = 0 ORDER BY position, id");
    phones.bind(client);
    while (phones.next()) {
        Phone phone;
        phone.raw = phones.text(0);
        phone.e164 = phones.text(1);
        text.search = joined(text.search, searchDigits(phone));
    }
    Statement emails
        = m_connection.statement("SELECT key FROM email WHERE client = ? AND removed = 0 ORDER BY position, id");
    emails.bind(client);
    while (emails.next()) {
        text.search = joined(text.search, emails.text(0));
    }
    m_clientTexts.insert(client, text);
    Statement write = m_connection.statement("UPDATE client SET name_key = ?, search_text = ? WHERE id = ?");
    write.bind(text.nameKey, text.search, client).run();
    Statement users = m_connection.statement("SELECT id FROM opportunity WHERE client = ?1 UNION "
                                             "SELECT opportunity FROM opportunity_client WHERE client = ?1");
    users.bind(client);
    while (users.next()) {
        m_opportunities.insert(users.int64(0));
    }
    for (const Statement *statement : {&phones, &emails, &write, &users}) {
        if (statement->failed()) {
            return statement->error();
        }
    }
    return {};
}

QString Derived::searchTextOf(const QString &title, ClientId client, qint64 opportunity)
{
    QString search = searchFold(title);
    if (client.isValid()) {
        search = joined(search, textOf(client).search);
    }
    Statement further = m_connection.statement(
        "SELECT client FROM opportunity_client WHERE opportunity = ? AND removed = 0 ORDER BY id");
    further.bind(opportunity);
    while (further.next()) {
        search = joined(search, textOf({further.int64(0)}).search);
    }
    return search;
}

Result<void> Derived::flushOpportunity(qint64 id)
{
    Statement row = m_connection.statement("SELECT title, client, tags, search_text FROM opportunity WHERE id = ?");
    if (!row.bind(id).next()) {
        return row.status();
    }
    const QString title = row.text(0);
    const ClientId client{row.int64(1)};
    const auto tags = row.get<IdList<TagTag>>(2);
    const QString oldText = row.text(3);
    row.reset();
    const QString newText = searchTextOf(title, client, id);
    const QString clientKey = client.isValid() ? textOf(client).nameKey : QString();
    if (newText != oldText) {
        Statement drop = m_connection.statement(
            "INSERT INTO opportunity_search(opportunity_search, rowid, search_text) VALUES('delete',?,?)");
        Statement add = m_connection.statement("INSERT INTO opportunity_search(rowid, search_text) VALUES(?,?)");
        if (!drop.bind(id, oldText).run() || !add.bind(id, newText).run()) {
            return drop.failed() ? drop.error() : add.error();
        }
    }
    Statement write = m_connection.statement(
        "UPDATE opportunity SET title_key = ?1, client_key = ?2, search_text = ?3, "
        "next_due = (SELECT a.due_on FROM activity a WHERE a.opportunity = ?4 AND a.removed = 0 AND a.done_at = 0 "
        "ORDER BY a.due_on, a.id LIMIT 1), "
        "next_type = (SELECT a.type FROM activity a WHERE a.opportunity = ?4 AND a.removed = 0 AND a.done_at = 0 "
        "ORDER BY a.due_on, a.id LIMIT 1) WHERE id = ?4");
    write.bind(sortKey(title), clientKey, newText, id).run();
    Statement unlink = m_connection.statement(
        "DELETE FROM opportunity_tag WHERE opportunity = ?1 AND tag IN (SELECT id FROM tag)");
    unlink.bind(id).run();
    Statement link = m_connection.statement("INSERT OR IGNORE INTO opportunity_tag(tag, opportunity) VALUES(?,?)");
    for (const TagId tag : tags) {
        link.bind(tag, id).run();
    }
    for (const Statement *statement : {&write, &unlink, &link}) {
        if (statement->failed()) {
            return statement->error();
        }
    }
    return {};
}

} // namespace ugoda
