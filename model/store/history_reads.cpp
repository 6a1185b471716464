// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/history_reads.h"

#include "model/store/connection.h"
#include "model/store/table.h"

namespace ugoda {

namespace {

/// Fields that place a card or serve the program: nothing that a person would call a change.
bool isSilent(const QString &field)
{
    return field == QLatin1String("rank") || field == QLatin1String("stage_since")
        || field == QLatin1String("import_key") || field == QLatin1String("key9")
        || field == QLatin1String("e164") || field == QLatin1String("key")
        || field == QLatin1String("probability_by_hand") || field == QLatin1String("position");
}

/// The text of a created row that an entry shows.
QVariant textOf(Connection &connection, Entity entity, qint64 row)
{
    const char *column = entity == Entity::Comment ? "text"
        : entity == Entity::Phone                  ? "raw"
        : entity == Entity::Email                  ? "address"
        : entity == Entity::OpportunityClient      ? "client"
        : entity == Entity::Client                 ? "name"
                                                   : nullptr;
    if (!column) {
        return {};
    }
    Statement query = connection.statement(QByteArray("SELECT ") + column + " FROM "
                                           + tableName(entity) + " WHERE id = ?");
    return query.bind(row).next() ? query.variant(0) : QVariant();
}

/// An activity that a line speaks of, and the day for which it was planned when it was made: what
/// the first change of it found, else what it has now.
void noteActivity(Connection &connection,
                  OpportunityId opportunity,
                  HistoryLine &line,
                  HistoryPage &page)
{
    const ActivityId id {line.row};
    if (!page.activities.contains(id)) {
        Statement query = connection.statement("SELECT " + columnList<Activity>()
                                               + " FROM activity WHERE id = ?");
        if (query.bind(id).next()) {
            page.activities.insert(id, readRow<Activity>(query));
        }
    }
    if (line.created) {
        Statement first = connection.statement(
            "SELECT before FROM change WHERE opportunity = ? AND entity = ? AND row = ? "
            "AND field = 'due_on' ORDER BY change_set LIMIT 1");
        first.bind(opportunity, Entity::Activity, id);
        const QDate due = page.activities.value(id).dueOn;
        line.after = first.next() ? first.variant(0)
            : due.isValid()       ? due.toString(Qt::ISODate)
                                  : QVariant();
    }
}

/// A value of a firm's own field as it was after a step: what the next change of it found, else
/// what it is now.
QVariant customValueAfter(Connection &connection,
                          OpportunityId opportunity,
                          qint64 row,
                          ChangeSetId step)
{
    Statement next = connection.statement(
        "SELECT before FROM change WHERE opportunity = ? AND entity = ? AND row = ? "
        "AND field = 'value' AND change_set > ? ORDER BY change_set LIMIT 1");
    if (next.bind(opportunity, Entity::CustomValue, row, step).next()) {
        return next.variant(0);
    }
    Statement now = connection.statement("SELECT value FROM custom_value WHERE id = ?");
    return now.bind(row).next() ? now.variant(0) : QVariant();
}

/// A value that came or went is shown as a change from nothing or to nothing.
void noteCustomValue(Connection &connection,
                     OpportunityId opportunity,
                     ChangeSetId step,
                     HistoryLine &line)
{
    Statement field = connection.statement("SELECT field FROM custom_value WHERE id = ?");
    line.customField =
        field.bind(line.row).next() ? CustomFieldId {field.int64(0)} : CustomFieldId {};
    const bool goes = line.field == QLatin1String("removed") && line.after.toInt() != 0;
    if (line.created || line.field == QLatin1String("removed")) {
        const QVariant value = customValueAfter(connection, opportunity, line.row, step);
        line.before = goes ? value : QVariant();
        line.after = goes ? QVariant() : value;
        line.field = QStringLiteral("value");
        line.created = false;
    }
}

void noteClient(Connection &connection, const HistoryLine &line, HistoryPage &page)
{
    const bool names = line.field == QLatin1String("client")
        || (line.created && line.entity == Entity::OpportunityClient);
    if (!names) {
        return;
    }
    for (const QVariant &value : {line.before, line.after}) {
        const ClientId id {value.toLongLong()};
        Statement query = connection.statement("SELECT name FROM client WHERE id = ?");
        if (id.isValid() && !page.clientNames.contains(id) && query.bind(id).next()) {
            page.clientNames.insert(id, query.text(0));
        }
    }
}

/// Gives a line what the journal does not say: the texts of created rows, names, activities.
void complete(Connection &connection,
              OpportunityId opportunity,
              ChangeSetId step,
              HistoryLine &line,
              HistoryPage &page)
{
    if (line.created) {
        line.after = textOf(connection, line.entity, line.row);
    }
    noteClient(connection, line, page);
    if (line.entity == Entity::Activity) {
        noteActivity(connection, opportunity, line, page);
    }
    if (line.entity == Entity::CustomValue) {
        noteCustomValue(connection, opportunity, step, line);
    }
}

/// Where an opportunity came from and what it was worth when it was created, which its row doesn't
/// tell later: what the first change of a field found, else what it is now.
QList<HistoryLine> firstValues(Connection &connection, OpportunityId opportunity)
{
    QList<HistoryLine> lines;
    Statement now = connection.statement("SELECT source, channel, value FROM opportunity "
                                         "WHERE id = ?");
    Statement first = connection.statement(
        "SELECT before FROM change WHERE opportunity = ? AND entity = ? AND field = ? "
        "ORDER BY change_set, seq LIMIT 1");
    if (!now.bind(opportunity).next()) {
        return lines;
    }
    int column = 0;
    for (const char *name : {"source", "channel", "value"}) {
        const QString field = QString::fromLatin1(name);
        first.bind(opportunity, Entity::Opportunity, field);
        const QVariant value = first.next() ? first.variant(0) : now.variant(column);
        first.reset();
        ++column;
        if (!value.isNull()) {
            lines.append(
                {Entity::Opportunity, opportunity.value, false, field, QVariant(), value, {}});
        }
    }
    return lines;
}

bool createsCard(const HistoryLine &line)
{
    return line.created && line.entity == Entity::Opportunity;
}

/// The currency of a card's amounts before or after a step: what the next change of it found, else
/// `now`.
QString currencyAt(Connection &connection,
                   OpportunityId opportunity,
                   ChangeSetId step,
                   bool before,
                   const QString &now)
{
    Statement next = connection.statement(
        "SELECT x.before FROM change x WHERE x.opportunity = ?1 AND x.entity = 7 "
        "AND x.field = 'currency' AND (x.change_set > ?2 OR (?3 AND x.change_set = ?2)) "
        "ORDER BY x.change_set LIMIT 1");
    return next.bind(opportunity, step, before ? 1 : 0).next() ? next.text(0) : now;
}

HistoryEntry readEntry(const Statement &query)
{
    HistoryEntry entry;
    entry.id = {query.int64(0)};
    entry.at = query.int64(1);
    entry.person = {query.int64(2)};
    entry.origin = Origin(query.integer(3));
    entry.label = {query.text(4), {}, query.integer(6)};
    if (const QString args = query.text(5); !args.isEmpty()) {
        entry.label.args = args.split(QChar(0x1f));
    }
    entry.undoes = {query.int64(7)};
    entry.undone = query.int64(8) != 0;
    return entry;
}

} // namespace

Result<HistoryPage> readHistory(Connection &connection,
                                OpportunityId opportunity,
                                ChangeSetId before,
                                int limit)
{
    HistoryPage page;
    Statement sets = connection.statement(
        "SELECT s.id, s.at, s.person, s.origin, s.label, s.args, s.count, s.undoes, s.undone FROM "
        "(SELECT DISTINCT change_set FROM change WHERE opportunity = ? AND change_set < ? ORDER BY "
        "change_set DESC LIMIT ?) x "
        "JOIN change_set s ON s.id = x.change_set ORDER BY s.id DESC");
    sets.bind(opportunity,
              before.isValid() ? before.value : std::numeric_limits<qint64>::max(),
              limit + 1);
    while (sets.next()) {
        page.entries.append(readEntry(sets));
    }
    page.more = page.entries.size() > limit;
    page.entries.resize(std::min<qsizetype>(page.entries.size(), limit));
    Statement lines = connection.statement("SELECT entity, row, field, before, after FROM change "
                                           "WHERE change_set = ? AND opportunity = ? ORDER BY seq");
    for (HistoryEntry &entry : page.entries) {
        lines.bind(entry.id, opportunity);
        while (lines.next()) {
            HistoryLine line {Entity(lines.integer(0)),
                              lines.int64(1),
                              lines.isNull(2),
                              lines.text(2),
                              lines.variant(3),
                              lines.variant(4),
                              {}};
            if (isSilent(line.field)) {
                continue;
            }
            complete(connection, opportunity, entry.id, line, page);
            entry.lines.append(line);
            if (createsCard(line)) {
                entry.lines += firstValues(connection, opportunity);
            }
        }
        lines.reset();
    }
    if (sets.failed() || lines.failed()) {
        return sets.failed() ? sets.error() : lines.error();
    }
    return page;
}

Result<JournalPage> readJournalAfter(Connection &connection, ChangeSetId step, int seq, int limit)
{
    Statement query = connection.statement(
        "SELECT s.id, s.at, s.person, s.origin, s.label, s.args, s.count, s.undoes, s.undone, "
        "x.seq, x.opportunity, "
        "o.title, o.currency, x.entity, x.row, x.field, x.before, x.after, "
        "(SELECT u.undoes FROM change_set u WHERE u.id = s.undoes), "
        "x.opportunity IS NULL AND NOT EXISTS (SELECT 1 FROM change y WHERE y.change_set = "
        "x.change_set "
        "AND (y.opportunity IS NOT NULL OR y.seq < x.seq)) "
        "FROM change x JOIN change_set s ON s.id = x.change_set LEFT JOIN opportunity o ON o.id = "
        "x.opportunity "
        "WHERE (x.change_set, x.seq) > (?, ?) ORDER BY x.change_set, x.seq LIMIT ?");
    query.bind(step.value, seq, limit);
    JournalPage page;
    HistoryPage known;
    int count = 0;
    for (; query.next(); ++count) {
        page.lastStep = {query.int64(0)};
        page.lastSeq = query.integer(9);
        JournalLine line;
        line.opportunity = {query.int64(10)};
        line.line = {Entity(query.integer(13)),
                     query.int64(14),
                     query.isNull(15),
                     query.text(15),
                     query.variant(16),
                     query.variant(17),
                     {}};
        const bool card = line.opportunity.isValid();
        if (card ? isSilent(line.line.field) : query.int64(19) == 0) {
            continue;
        }
        line.step = readEntry(query);
        line.seq = page.lastSeq;
        line.title = query.text(11);
        line.again = query.int64(18) != 0;
        if (card) {
            complete(connection, line.opportunity, line.step.id, line.line, known);
        }
        QList<HistoryLine> told {line.line};
        if (createsCard(line.line)) {
            told += firstValues(connection, line.opportunity);
        }
        for (const HistoryLine &one : std::as_const(told)) {
            line.line = one;
            if (one.field == QLatin1String("value") && one.entity == Entity::Opportunity) {
                line.currencyBefore =
                    currencyAt(connection, line.opportunity, line.step.id, true, query.text(12));
                line.currencyAfter =
                    currencyAt(connection, line.opportunity, line.step.id, false, query.text(12));
            }
            page.lines.append(line);
        }
    }
    page.more = count == limit;
    page.activities = known.activities;
    page.clientNames = known.clientNames;
    return query.failed() ? Result<JournalPage>(query.error()) : Result<JournalPage>(page);
}

} // namespace ugoda
