// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derived.h"

#include "model/store/connection.h"
#include "model/store/table.h"

namespace ugoda {

namespace {

constexpr const char *kOpportunityColumns[] = {
    "title_key", "client_key", "search_text", "touched_at"};
constexpr const char *kClientColumns[] = {"name_key", "search_text"};

QString joined(const QString &left, const QString &right)
{
    if (left.isEmpty() || right.isEmpty()) {
        return left.isEmpty() ? right : left;
    }
    QString both;
    both.reserve(left.size() + 1 + right.size());
    return both.append(left).append(QLatin1Char(' ')).append(right);
}

} // namespace

Derived::Derived(Connection &connection, qint64 now)
    : m_connection(connection)
    , m_now(now)
{ }

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
    return digitsOf(phone.e164.isEmpty() ? phone.raw : phone.e164);
}

void Derived::expectContacts(const QList<Phone> &phones, const QList<Email> &emails)
{
    m_expectation = {};
    for (const Phone &phone : phones) {
        m_expectation.search = joined(m_expectation.search, searchDigits(phone));
    }
    for (const Email &email : emails) {
        m_expectation.search = joined(m_expectation.search, email.key);
    }
    m_expectation.hasEmail = !emails.isEmpty();
    m_expectation.expected = int(phones.size() + emails.size());
}

TextKeys Derived::keysOf(const QString &name)
{
    const std::optional<TextKeys> expected = std::exchange(m_expectedName, {});
    return expected ? *expected : TextKeys::of(name);
}

void Derived::bindForInsert(Statement &statement, const Client &row)
{
    ClientText text = std::exchange(m_expectation, {});
    const TextKeys keys = keysOf(row.name);
    text.nameKey = keys.sort;
    text.search = joined(keys.search, text.search);
    text.fresh = true;
    statement.bind(text.nameKey, text.search);
    m_clientTexts.insert(row.id, text);
}

void Derived::bindForInsert(Statement &statement, const Opportunity &row)
{
    QString clientKey;
    const TextKeys keys = keysOf(row.title);
    QString search = keys.search;
    if (row.client.isValid()) {
        ClientText &client = textOf(row.client);
        client.used = true;
        clientKey = client.nameKey;
        search = joined(search, client.search);
    }
    statement.bind(keys.sort, clientKey, search, m_now);
    m_insertedText = search;
}

Result<void> Derived::inserted(const Opportunity &row)
{
    Statement index =
        m_connection.statement("INSERT INTO opportunity_search(rowid, search_text) VALUES(?,?)");
    index.bind(row.id, m_insertedText).run();
    for (const TagId tag : row.tags) {
        m_newLinks.append({tag, row.id});
    }
    return index.status();
}

Derived::ClientText &Derived::textOf(ClientId client)
{
    const auto found = m_clientTexts.find(client);
    if (found != m_clientTexts.end()) {
        return *found;
    }
    ClientText text;
    Statement query =
        m_connection.statement("SELECT name_key, search_text FROM client WHERE id = ?");
    if (query.bind(client).next()) {
        text.nameKey = query.text(0);
        text.search = query.text(1);
    }
    return *m_clientTexts.insert(client, text);
}

void Derived::addToClient(ClientId client, const QString &text, bool isEmail)
{
    ClientText &known = textOf(client);
    if (known.expected > 0) {
        --known.expected;
        return;
    }
    if (known.fresh && !known.used && (isEmail || !known.hasEmail)) {
        known.search = joined(known.search, text);
        known.hasEmail = isEmail;
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
        Statement query = m_connection.statement(QByteArray("SELECT opportunity FROM ")
                                                 + tableName(entity) + " WHERE id = ?");
        return query.bind(row).next() ? OpportunityId {query.int64(0)} : otherwise;
    }
    default:
        return otherwise;
    }
}

void Derived::touch(OpportunityId opportunity)
{
    m_touched.insert(opportunity.value, m_now);
}

Result<void> Derived::flushTouched()
{
    Statement write = m_connection.statement("UPDATE opportunity SET touched_at = ? WHERE id = ?");
    for (auto it = m_touched.constBegin(); it != m_touched.constEnd() && !write.failed(); ++it) {
        write.bind(it.value(), it.key()).run();
    }
    m_touched.clear();
    return write.status();
}

void Derived::changed(Entity entity, qint64 row, const QString &field)
{
    // Taking back an import moves very many to the trash, where nothing grows stale.
    if (entity == Entity::Opportunity && field != QLatin1String("removed")) {
        touch({row});
    }
    switch (entity) {
    case Entity::Opportunity:
        if (field == QLatin1String("title") || field == QLatin1String("client")
            || field == QLatin1String("tags")) {
            m_opportunities.insert(row);
        }
        break;
    case Entity::Client:
        if (field == QLatin1String("name") || field == QLatin1String("removed")) {
            m_clients.insert(row);
        }
        break;
    case Entity::Phone:
    case Entity::Email: {
        Statement query = m_connection.statement(QByteArray("SELECT client FROM ")
                                                 + tableName(entity) + " WHERE id = ?");
        if (query.bind(row).next()) {
            m_clients.insert(query.int64(0));
        }
        break;
    }
    case Entity::CustomOption:
        if (field == QLatin1String("name")) {
            noteUsersOf(CustomOptionId {row});
        }
        break;
    default:
        if (const OpportunityId opportunity = opportunityOf(entity, row, {});
            opportunity.isValid()) {
            m_opportunities.insert(opportunity.value);
            touch(opportunity);
        }
        break;
    }
}

Result<void> Derived::flush()
{
    if (Result<void> linked = flushNewLinks(); !linked) {
        return linked;
    }
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
    if (Result<void> read = readLinks(); !read) {
        return read;
    }
    for (const qint64 id : std::as_const(m_opportunities)) {
        if (Result<void> done = flushOpportunity(id); !done) {
            return done;
        }
    }
    m_freshDirty.clear();
    m_clients.clear();
    m_opportunities.clear();
    m_optionTexts.clear();
    return flushTouched();
}

Result<void> Derived::noteAll()
{
    Statement clients = m_connection.statement("SELECT id FROM client");
    while (clients.next()) {
        m_clients.insert(clients.int64(0));
    }
    Statement opportunities = m_connection.statement("SELECT id FROM opportunity");
    while (opportunities.next()) {
        m_opportunities.insert(opportunities.int64(0));
    }
    return clients.failed() ? clients.status() : opportunities.status();
}

Result<void> Derived::flushClient(ClientId client)
{
    Statement row = m_connection.statement(
        "SELECT name, name_key, search_text, removed FROM client WHERE id = ?");
    if (!row.bind(client).next()) {
        return row.status();
    }
    // Only cards in the trash still speak of a removed client, and they keep its text: this is what
    // makes taking back an import quick. Coming back it is computed anew.
    if (row.int64(3) != 0) {
        return {};
    }
    ClientText text {sortKey(row.text(0)), searchFold(row.text(0)), false, false, false, 0};
    const bool sameKey = text.nameKey == row.text(1);
    const QString oldSearch = row.text(2);
    Statement phones = m_connection.statement(
        "SELECT raw, e164 FROM phone WHERE client = ? AND removed = 0 ORDER BY position, id");
    phones.bind(client);
    while (phones.next()) {
        Phone phone;
        phone.raw = phones.text(0);
        phone.e164 = phones.text(1);
        text.search = joined(text.search, searchDigits(phone));
    }
    Statement emails = m_connection.statement(
        "SELECT key FROM email WHERE client = ? AND removed = 0 ORDER BY position, id");
    emails.bind(client);
    while (emails.next()) {
        text.search = joined(text.search, emails.text(0));
    }
    if (phones.failed() || emails.failed()) {
        return phones.failed() ? phones.error() : emails.error();
    }
    m_clientTexts.insert(client, text);
    if (sameKey && text.search == oldSearch) {
        return noteUsersOf(client);
    }
    m_altered.append(QStringLiteral("client %1").arg(client.value));
    Statement write =
        m_connection.statement("UPDATE client SET name_key = ?, search_text = ? WHERE id = ?");
    return write.bind(text.nameKey, text.search, client).run() ? noteUsersOf(client)
                                                               : write.status();
}

/// The cards whose text holds the client's.
Result<void> Derived::noteUsersOf(ClientId client)
{
    Statement users =
        m_connection.statement("SELECT id FROM opportunity WHERE client = ?1 UNION "
                               "SELECT opportunity FROM opportunity_client WHERE client = ?1");
    users.bind(client);
    while (users.next()) {
        m_opportunities.insert(users.int64(0));
    }
    return users.status();
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
    const QStringList own = ownTextsOf(opportunity);
    return joined(search, own.join(QLatin1Char(' ')));
}

Result<void> Derived::flushOpportunity(qint64 id)
{
    Statement row = m_connection.statement(
        "SELECT title, client, tags, search_text, title_key, client_key, next_due, next_time, "
        "next_type FROM opportunity WHERE id = ?");
    if (!row.bind(id).next()) {
        return row.status();
    }
    const QString title = row.text(0);
    const ClientId client {row.int64(1)};
    const auto tags = row.get<IdList<TagTag>>(2);
    const QString oldText = row.text(3);
    const QStringList oldKeys {row.text(4), row.text(5)};
    const QList<QVariant> oldNext {row.variant(6), row.variant(7), row.variant(8)};
    row.reset();
    const QString newText = searchTextOf(title, client, id);
    const QStringList newKeys {sortKey(title),
                               client.isValid() ? textOf(client).nameKey : QString()};
    QList<QVariant> newNext {{}, {}, {}};
    Statement next = m_connection.statement(
        "SELECT due_on, due_time, type FROM activity WHERE opportunity = ? AND removed = 0 "
        "AND done_at = 0 ORDER BY due_on IS NULL, due_on, "
        "due_time IS NULL, due_time, id LIMIT 1");
    if (next.bind(id).next()) {
        newNext = {next.variant(0), next.variant(1), next.variant(2)};
    }
    if (next.failed()) {
        return next.error();
    }
    if (newText != oldText) {
        Statement drop =
            m_connection.statement("INSERT INTO opportunity_search(opportunity_search, rowid, "
                                   "search_text) VALUES('delete',?,?)");
        Statement add = m_connection.statement(
            "INSERT INTO opportunity_search(rowid, search_text) VALUES(?,?)");
        if (!drop.bind(id, oldText).run() || !add.bind(id, newText).run()) {
            return drop.failed() ? drop.error() : add.error();
        }
    }
    if (newText != oldText || newKeys != oldKeys || newNext != oldNext) {
        m_altered.append(QStringLiteral("opportunity %1").arg(id));
        Statement write = m_connection.statement(
            "UPDATE opportunity SET title_key = ?, client_key = ?, search_text = ?, "
            "next_due = ?, next_time = ?, next_type = ? WHERE id = ?");
        if (!write
                 .bind(newKeys.first(),
                       newKeys.last(),
                       newText,
                       newNext.at(0),
                       newNext.at(1),
                       newNext.at(2),
                       id)
                 .run()) {
            return write.status();
        }
    }
    return flushTags(id, tags);
}

} // namespace ugoda
