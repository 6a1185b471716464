// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derived.h"

#include "model/store/connection.h"
#include "model/store/references.h"
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

bool Derived::next(Statement &query)
{
    const bool found = query.next();
    if (query.failed() && !m_unread) {
        m_unread = query.error();
    }
    return found;
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
    if (next(query.bind(client))) {
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
    if (entity == Entity::Opportunity) {
        return {row};
    }
    if (!isPartOfOpportunity(entity)) {
        return otherwise;
    }
    Statement query = m_connection.statement(QByteArray("SELECT opportunity FROM ")
                                             + tableName(entity) + " WHERE id = ?");
    return next(query.bind(row)) ? OpportunityId {query.int64(0)} : otherwise;
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
        if (next(query.bind(row))) {
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
    const Result<void> done = flushNoted();
    return done ? Result<void>(m_unread) : done;
}

Result<void> Derived::flushNoted()
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
    readLinks();
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
    while (next(clients)) {
        m_clients.insert(clients.int64(0));
    }
    Statement opportunities = m_connection.statement("SELECT id FROM opportunity");
    while (next(opportunities)) {
        m_opportunities.insert(opportunities.int64(0));
    }
    return m_unread;
}

Result<void> Derived::flushClient(ClientId client)
{
    Statement row = m_connection.statement(
        "SELECT name, name_key, search_text, removed FROM client WHERE id = ?");
    if (!next(row.bind(client))) {
        return {};
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
    while (next(phones)) {
        Phone phone;
        phone.raw = phones.text(0);
        phone.e164 = phones.text(1);
        text.search = joined(text.search, searchDigits(phone));
    }
    Statement emails = m_connection.statement(
        "SELECT key FROM email WHERE client = ? AND removed = 0 ORDER BY position, id");
    emails.bind(client);
    while (next(emails)) {
        text.search = joined(text.search, emails.text(0));
    }
    m_clientTexts.insert(client, text);
    noteUsersOf(client);
    if (sameKey && text.search == oldSearch) {
        return {};
    }
    m_altered.append(QStringLiteral("client %1").arg(client.value));
    Statement write =
        m_connection.statement("UPDATE client SET name_key = ?, search_text = ? WHERE id = ?");
    write.bind(text.nameKey, text.search, client).run();
    return write.status();
}

/// The cards whose text holds the client's.
void Derived::noteUsersOf(ClientId client)
{
    Statement users =
        m_connection.statement("SELECT id FROM opportunity WHERE client = ?1 UNION "
                               "SELECT opportunity FROM opportunity_client WHERE client = ?1");
    users.bind(client);
    while (next(users)) {
        m_opportunities.insert(users.int64(0));
    }
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
    while (next(further)) {
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
    if (!next(row.bind(id))) {
        return {};
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
    Statement planned = m_connection.statement(
        "SELECT due_on, due_time, type FROM activity WHERE opportunity = ? AND removed = 0 "
        "AND done_at = 0 ORDER BY due_on IS NULL, due_on, "
        "due_time IS NULL, due_time, id LIMIT 1");
    if (next(planned.bind(id))) {
        newNext = {planned.variant(0), planned.variant(1), planned.variant(2)};
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
