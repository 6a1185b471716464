// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/inverse.h"

#include "model/store/connection.h"
#include "model/store/references.h"
#include "model/store/table.h"
#include "model/store/write_transaction.h"

namespace ugoda {

namespace {

#define UGODA_LINES                                                                                \
    "SELECT entity, row, field, before, after, opportunity FROM change WHERE change_set = ?1 AND " \
    "entity "
#define UGODA_BACKWARDS " ORDER BY seq DESC"

// First what uses, then what is used; first a whole, then its parts: opportunities, what belongs to
// them, their clients and other wholes, the parts of these, the rest.
constexpr const char *kOfAll[] = {
    UGODA_LINES "= 7" UGODA_BACKWARDS,
    UGODA_LINES "IN (8, 14, 16, 17, 20)" UGODA_BACKWARDS,
    UGODA_LINES "IN (2, 4, 13)" UGODA_BACKWARDS,
    UGODA_LINES "IN (3, 5, 6, 19)" UGODA_BACKWARDS,
    UGODA_LINES "IN (1, 9, 10, 11, 12, 15, 18)" UGODA_BACKWARDS,
};
constexpr const char *kOfOne[] = {
    UGODA_LINES "= 7 AND opportunity = ?2" UGODA_BACKWARDS,
    UGODA_LINES "IN (8, 14, 16, 17) AND opportunity = ?2" UGODA_BACKWARDS,
    UGODA_LINES "= 4 AND opportunity = ?2" UGODA_BACKWARDS,
    UGODA_LINES "IN (5, 6) AND opportunity = ?2" UGODA_BACKWARDS,
};

#undef UGODA_LINES
#undef UGODA_BACKWARDS

/// Finds a live row that points at the row ?1 of this kind; empty when nothing can.
QByteArray liveUseStatement(Entity target)
{
    QByteArray sql;
    for (const Reference &reference : kReferences) {
        if (reference.target != target) {
            continue;
        }
        const QByteArray user = tableName(reference.user);
        sql += (sql.isEmpty() ? "" : " UNION ALL ") + ("SELECT 1 FROM " + user)
            + " WHERE removed = 0 AND " + conditionOf(reference);
        if (isPartOfOpportunity(reference.user)) {
            sql += " AND (SELECT o.removed FROM opportunity o WHERE o.id = " + user
                + ".opportunity) = 0";
        }
    }
    return sql.isEmpty() ? sql : sql + " LIMIT 1";
}

/// The field on which a field of an opportunity depends (closed_on: outcome), or an empty string. A
/// dependent field is reverted only together with it: a card that was moved on keeps the place and
/// the probability of where it stands.
QString leaderOf(const QString &field)
{
    static const QHash<QString, QString> leaders {
        {QStringLiteral("rank"), QStringLiteral("stage")},
        {QStringLiteral("stage_since"), QStringLiteral("stage")},
        {QStringLiteral("probability"), QStringLiteral("stage")},
        {QStringLiteral("probability_by_hand"), QStringLiteral("stage")},
        {QStringLiteral("closed_on"), QStringLiteral("outcome")},
        {QStringLiteral("lost_reason"), QStringLiteral("outcome")},
        {QStringLiteral("closing_note"), QStringLiteral("outcome")},
        {QStringLiteral("return_on"), QStringLiteral("state")},
        {QStringLiteral("postpone_reason"), QStringLiteral("state")},
    };
    return leaders.value(field);
}

} // namespace

Inverse::Inverse(WriteTransaction &transaction, ChangeSetId step)
    : m_transaction(transaction)
    , m_step(step)
{ }

Result<void> Inverse::apply()
{
    Result<void> done = noteOvertaken();
    for (const char *sql : kOfAll) {
        done = done ? invertLines(sql, {}) : done;
    }
    return done;
}

Result<void> Inverse::applyTo(OpportunityId opportunity)
{
    Statement made =
        m_transaction.connection().statement("SELECT 1 FROM change WHERE change_set = ? AND "
                                             "opportunity = ? AND entity = ? AND field IS NULL");
    if (made.bind(m_step, opportunity, Entity::Opportunity).next()) {
        made.reset();
        m_transaction.replace(
            Entity::Opportunity, opportunity.value, QStringLiteral("removed"), 0, 1);
        return m_transaction.status();
    }
    Result<void> done = made.failed() ? made.status() : noteOvertaken();
    for (const char *sql : kOfOne) {
        done = done ? invertLines(sql, opportunity) : done;
    }
    return done;
}

Result<void> Inverse::invertLines(const char *sql, OpportunityId opportunity)
{
    Statement lines = m_transaction.connection().statement(sql);
    lines.bind(m_step);
    if (opportunity.isValid()) {
        lines.bind(opportunity);
    }
    while (!m_transaction.failed() && lines.next()) {
        invert(lines);
    }
    return lines.failed() ? lines.status() : m_transaction.status();
}

void Inverse::invert(Statement &line)
{
    const Entity entity = Entity(line.integer(0));
    const qint64 row = line.int64(1);
    m_transaction.setSubject({line.int64(5)});
    if (line.isNull(2)) {
        takeBackCreation(entity, row);
        return;
    }
    const QString field = line.text(2);
    if (entity == Entity::Opportunity && m_overtaken.contains({row, leaderOf(field)})) {
        return;
    }
    if (!m_transaction.replace(entity, row, field, line.variant(4), line.variant(3))
        && !m_transaction.failed()) {
        m_transaction.addConflict(QString::fromLatin1(tableName(entity)) + QLatin1Char('/')
                                  + field);
    }
}

Result<void> Inverse::noteOvertaken()
{
    Statement lines = m_transaction.connection().statement(
        "SELECT x.row, x.field FROM change x JOIN opportunity o ON o.id = x.row "
        "WHERE x.change_set = ? AND x.entity = 7 AND (x.field = 'stage' AND o.stage IS NOT x.after "
        "OR x.field = 'outcome' AND o.outcome IS NOT x.after "
        "OR x.field = 'state' AND o.state IS NOT x.after)");
    lines.bind(m_step);
    while (lines.next()) {
        m_overtaken.insert({lines.int64(0), lines.text(1)});
    }
    return lines.status();
}

void Inverse::takeBackCreation(Entity entity, qint64 row)
{
    if (isKept(entity, row)) {
        return;
    }
    const bool worked = entity == Entity::Opportunity && hasLaterSteps({row});
    if (!worked && !isInUse(entity, row)) {
        // Nothing happens to what has been removed since.
        m_transaction.replace(entity, row, QStringLiteral("removed"), 0, 1);
        return;
    }
    worked ? keepWhole({row}) : keep(entity, row);
    if (!isRemoved(entity, row)) {
        m_transaction.addConflict(QString::fromLatin1(tableName(entity))
                                  + QLatin1String("/removed"));
    }
}

bool Inverse::finds(Statement &query)
{
    const bool found = query.next();
    if (query.failed()) {
        m_transaction.fail(query.error());
    }
    return found;
}

bool Inverse::isInUse(Entity entity, qint64 row)
{
    const QByteArray sql = liveUseStatement(entity);
    if (sql.isEmpty()) {
        return false;
    }
    Statement query = m_transaction.connection().statement(sql);
    return finds(query.bind(row));
}

bool Inverse::hasLaterSteps(OpportunityId opportunity)
{
    Statement query = m_transaction.connection().statement(
        "SELECT 1 FROM change x JOIN change_set s ON s.id = x.change_set "
        "WHERE x.opportunity = ? AND x.change_set > ? AND x.field IS NOT 'rank' "
        "AND s.undone = 0 AND s.origin <> 5 LIMIT 1");
    return finds(query.bind(opportunity, m_step));
}

bool Inverse::isRemoved(Entity entity, qint64 row)
{
    Statement query = m_transaction.connection().statement(
        QByteArray("SELECT 1 FROM ") + tableName(entity) + " WHERE id = ? AND removed <> 0");
    return finds(query.bind(row));
}

bool Inverse::isKept(Entity entity, qint64 row)
{
    if (m_kept.contains({int(entity), row})) {
        return true;
    }
    const std::optional<Whole> whole = wholeOf(entity);
    if (!whole || m_kept.isEmpty()) {
        return false;
    }
    Statement query = m_transaction.connection().statement(
        QByteArray("SELECT ") + whole->column + " FROM " + tableName(entity) + " WHERE id = ?");
    return finds(query.bind(row)) && m_kept.contains({int(whole->entity), query.int64(0)});
}

void Inverse::keepWhole(OpportunityId opportunity)
{
    keep(Entity::Opportunity, opportunity.value);
    for (const Reference &reference : kReferences) {
        const bool itself = reference.user == Entity::Opportunity;
        if (!itself && !isPartOfOpportunity(reference.user)) {
            continue;
        }
        Statement query = m_transaction.connection().statement(
            QByteArray("SELECT ") + reference.column + " FROM " + tableName(reference.user)
            + (itself ? " WHERE id = ?" : " WHERE opportunity = ? AND removed = 0"));
        query.bind(opportunity);
        while (finds(query)) {
            const auto ids = query.get<IdList<struct AnyTag>>(0);
            for (const auto &id : ids) {
                keep(reference.target, id.value);
            }
        }
    }
}

} // namespace ugoda
