// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/write_transaction.h"

#include "model/store/bulk_indexes.h"
#include "model/store/connection.h"
#include "model/store/derived.h"
#include "model/store/id_generator.h"
#include "model/store/journal_value.h"
#include "model/store/journal_writer.h"
#include "model/store/table.h"

#include <QDateTime>
#include <QTimeZone>

namespace ugoda {

namespace {

template<class Row>
OpportunityId opportunityOf(const Row &row, OpportunityId subject)
{
    if constexpr (std::is_same_v<Row, Opportunity>) {
        return row.id;
    } else if constexpr (requires { row.opportunity; }) {
        return row.opportunity;
    } else {
        return subject;
    }
}

template<class Row>
QByteArray insertStatement()
{
    QByteArray columns = columnList<Row>();
    qsizetype count = columns.count(',') + 1;
    for (const char *derived : Derived::columnsOf(Table<Row>::kEntity)) {
        columns += QByteArray(", ") + derived;
        ++count;
    }
    QByteArray marks = QByteArray("?,").repeated(count);
    marks.chop(1);
    return QByteArray("INSERT INTO ") + Table<Row>::kName + '(' + columns + ") VALUES(" + marks
        + ')';
}

} // namespace

WriteTransaction::WriteTransaction(
    Connection &connection, IdGenerator &ids, PersonId person, Origin origin, qint64 now)
    : m_connection(connection)
    , m_ids(ids)
    , m_derived(std::make_unique<Derived>(connection, now))
    , m_indexes(std::make_unique<BulkIndexes>(connection))
    , m_journal(std::make_unique<JournalWriter>(connection))
    , m_person(person)
    , m_now(now)
{
    m_changes.id = {ids.next(now)};
    m_changes.origin = origin;
    if (const Result<void> begun = connection.execute("BEGIN IMMEDIATE"); !begun) {
        m_error = begun.error();
    } else {
        m_open = true;
    }
}

WriteTransaction::~WriteTransaction()
{
    rollback();
}

void WriteTransaction::rollback()
{
    if (m_open) {
        m_open = false;
        // After a full disk SQLite may have rolled back by itself; then there is nothing to end.
        if (!m_connection.isAutocommit()) {
            m_connection.execute("ROLLBACK");
        }
    }
}

void WriteTransaction::fail(const Error &error)
{
    if (!failed()) {
        m_error = error;
    }
}

bool WriteTransaction::run(Statement &statement)
{
    return !failed() && note(statement.run() ? Result<void>() : statement.status());
}

bool WriteTransaction::note(const Result<void> &done)
{
    if (!failed() && !done) {
        m_error = done.error();
    }
    if (!failed() && m_connection.isAutocommit()) {
        m_error = {ErrorCode::WriteFailed,
                   {},
                   QStringLiteral("the transaction was ended by the database")};
    }
    return !failed();
}

void WriteTransaction::beginNextStep(const StepLabel &finished, qint64 at)
{
    if (!failed() && hasChanges()) {
        writeChangeSet(finished);
        m_rows.giveUp();
        m_sequence = 0;
    }
    m_now = at;
    m_derived->setNow(at);
    m_changes.id = {m_ids.next(at)};
}

qint64 WriteTransaction::nextId()
{
    return m_ids.next(m_now);
}

QDate WriteTransaction::today() const
{
    // Asking the system for the time zone at every row of an import costs as much as writing a row.
    if (m_todayOf != m_now) {
        m_todayOf = m_now;
        m_today = QDateTime::fromMSecsSinceEpoch(m_now).date();
    }
    return m_today;
}

template<class Row>
std::optional<Row> WriteTransaction::find(decltype(Row::id) id)
{
    static const QByteArray sql =
        "SELECT " + columnList<Row>() + " FROM " + Table<Row>::kName + " WHERE id = ?";
    if (failed()) {
        return {};
    }
    Statement query = m_connection.statement(sql.constData());
    query.bind(id);
    if (query.next()) {
        return readRow<Row>(query);
    }
    if (query.failed()) {
        fail(query.error());
    }
    return {};
}

template<class Row>
bool WriteTransaction::insert(Row &row)
{
    static const QByteArray sql = insertStatement<Row>();
    if (failed()) {
        return false;
    }
    if (!row.id.isValid()) {
        row.id = {nextId()};
    }
    row.version = 1;
    Statement statement = m_connection.statement(sql.constData());
    statement.bind(row.id, row.version, row.removed);
    forEachColumn<Row>([&](const auto &c) { statement.bind(row.*c.member); });
    m_derived->bindForInsert(statement, row);
    if (!run(statement)) {
        return false;
    }
    if (!note(m_derived->inserted(row))) {
        return false;
    }
    const OpportunityId opportunity = opportunityOf(row, m_subject);
    journal(Table<Row>::kEntity, row.id.value, opportunity, nullptr);
    return !failed();
}

bool WriteTransaction::insertOpportunity(Opportunity &opportunity, const TextKeys &ofTitle)
{
    m_derived->expectName(ofTitle);
    return insert(opportunity);
}

bool WriteTransaction::insertClient(Client &client,
                                    QList<Phone> &phones,
                                    QList<Email> &emails,
                                    const TextKeys &ofName)
{
    m_derived->expectContacts(phones, emails);
    m_derived->expectName(ofName);
    insert(client);
    for (Phone &phone : phones) {
        phone.client = client.id;
        insert(phone);
    }
    for (Email &email : emails) {
        email.client = client.id;
        insert(email);
    }
    return !failed();
}

template<class Row>
bool WriteTransaction::update(const Row &before, const Row &after)
{
    if (failed()) {
        return false;
    }
    QList<FieldChange> changes;
    QByteArray assignments = "version = version + 1";
    const auto compare = [&](const char *name, const auto &old, const auto &fresh) {
        if (!(old == fresh)) {
            assignments += QByteArray(", ") + name + " = ?";
            changes.append({QString::fromLatin1(name), journalValue(old), journalValue(fresh)});
        }
    };
    compare("removed", before.removed, after.removed);
    forEachColumn<Row>([&](const auto &c) { compare(c.name, before.*c.member, after.*c.member); });
    if (changes.isEmpty()) {
        return true;
    }
    Statement statement = m_connection.statement(QByteArray("UPDATE ") + Table<Row>::kName + " SET "
                                                 + assignments + " WHERE id = ?");
    for (const FieldChange &change : std::as_const(changes)) {
        statement.bind(change.after);
    }
    statement.bind(before.id);
    if (!run(statement)) {
        return false;
    }
    const OpportunityId opportunity = opportunityOf(after, m_subject);
    for (const FieldChange &change : std::as_const(changes)) {
        journal(Table<Row>::kEntity, before.id.value, opportunity, &change);
        m_derived->changed(Table<Row>::kEntity, before.id.value, change.field);
    }
    return !failed();
}

template<class Row>
bool WriteTransaction::merge(const Row &seen, const Row &wanted)
{
    const std::optional<Row> current = find<Row>(seen.id);
    if (!current || current->removed) {
        fail({ErrorCode::NotFound, QString::fromLatin1(Table<Row>::kName), {}});
        return false;
    }
    Row result = *current;
    forEachColumn<Row>([&](const auto &c) {
        if (seen.*c.member == wanted.*c.member || (*current).*c.member == wanted.*c.member) {
            return;
        }
        if (!((*current).*c.member == seen.*c.member)) {
            fail({ErrorCode::Conflict, QString::fromLatin1(c.name), {}});
        }
        result.*c.member = wanted.*c.member;
    });
    return !failed() && update(*current, result);
}

template<class Row>
bool WriteTransaction::setRemoved(decltype(Row::id) id, bool removed)
{
    const std::optional<Row> row = find<Row>(id);
    if (!row) {
        fail({ErrorCode::NotFound, QString::fromLatin1(Table<Row>::kName), {}});
        return false;
    }
    Row after = *row;
    after.removed = removed;
    return update(*row, after);
}

bool WriteTransaction::replace(Entity entity,
                               qint64 row,
                               const QString &field,
                               const QVariant &expected,
                               const QVariant &value)
{
    if (failed()) {
        return false;
    }
    const char *table = tableName(entity);
    if (!table || !isColumn(entity, field)) {
        fail({ErrorCode::FileDamaged, field, QStringLiteral("the journal names an unknown field")});
        return false;
    }
    const QByteArray name = field.toLatin1();
    Statement statement =
        m_connection.statement(QByteArray("UPDATE ") + table + " SET version = version + 1, " + name
                               + " = ? WHERE id = ? AND " + name + " IS ? RETURNING id");
    statement.bind(value, row, expected);
    const bool replaced = statement.next();
    if (statement.failed()) {
        fail(statement.error());
        return false;
    }
    statement.reset();
    if (replaced) {
        const FieldChange change {field, expected, value};
        journal(entity, row, m_derived->opportunityOf(entity, row, m_subject), &change);
        m_derived->changed(entity, row, field);
    }
    return replaced;
}

void WriteTransaction::journal(Entity entity,
                               qint64 row,
                               OpportunityId opportunity,
                               const FieldChange *change)
{
    note(m_journal->add({m_changes.id,
                         ++m_sequence,
                         entity,
                         row,
                         change ? std::optional(*change) : std::nullopt,
                         opportunity}));
    m_rows.add(entity, row, opportunity, change);
}

void WriteTransaction::deferIndexes()
{
    note(m_indexes->defer());
}

bool WriteTransaction::writeChangeSet(const StepLabel &label)
{
    Statement statement =
        m_connection.statement("INSERT INTO change_set(id, at, person, origin, label, args, count, "
                               "undoes) VALUES(?,?,?,?,?,?,?,?)");
    statement.bind(m_changes.id,
                   m_now,
                   m_person,
                   m_changes.origin,
                   label.code,
                   label.args.join(QChar(0x1f)),
                   label.count,
                   m_changes.undoes);
    return run(statement);
}

Result<ChangeSet> WriteTransaction::commit(const StepLabel &label)
{
    if (!failed() && note(m_indexes->restore()) && note(m_derived->flush()) && hasChanges()
        && note(m_journal->flush())) {
        writeChangeSet(label);
    }
    if (failed()) {
        rollback();
        return m_error;
    }
    m_open = false;
    if (const Result<void> done = m_connection.execute("COMMIT"); !done) {
        m_open = true;
        m_error = done.error();
        rollback();
        return m_error;
    }
    m_changes.at = m_now;
    m_changes.person = m_person;
    m_changes.label = label;
    return m_changes;
}

#define UGODA_JOURNALED(Row)                                                                       \
    template std::optional<Row> WriteTransaction::find<Row>(decltype(Row::id));                    \
    template bool WriteTransaction::insert<Row>(Row &);                                            \
    template bool WriteTransaction::update<Row>(const Row &, const Row &);                         \
    template bool WriteTransaction::merge<Row>(const Row &, const Row &);                          \
    template bool WriteTransaction::setRemoved<Row>(decltype(Row::id), bool);
UGODA_JOURNALED(Person)
UGODA_JOURNALED(Pipeline)
UGODA_JOURNALED(Stage)
UGODA_JOURNALED(Client)
UGODA_JOURNALED(Phone)
UGODA_JOURNALED(Email)
UGODA_JOURNALED(Opportunity)
UGODA_JOURNALED(OpportunityClient)
UGODA_JOURNALED(Source)
UGODA_JOURNALED(Channel)
UGODA_JOURNALED(Tag)
UGODA_JOURNALED(LostReason)
UGODA_JOURNALED(ActivityType)
UGODA_JOURNALED(CustomField)
UGODA_JOURNALED(CustomOption)
UGODA_JOURNALED(CustomValue)
UGODA_JOURNALED(Activity)
UGODA_JOURNALED(Comment)
UGODA_JOURNALED(Setting)
UGODA_JOURNALED(SavedView)
#undef UGODA_JOURNALED

} // namespace ugoda
