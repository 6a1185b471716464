// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/inverse.h"

#include "model/domain/opportunity.h"
#include "model/store/connection.h"
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

/// Conditions by which a live opportunity o, or another part of the firm's set-up, uses a row ?1,
/// by the row's kind. Lists of ids are searched as text; the tag index only narrows, for it is
/// brought up to date at the end of the step.
const char *usesOf(Entity entity)
{
    switch (entity) {
    case Entity::Client:
        return "o.client = ?1 UNION ALL SELECT 1 FROM opportunity_client l JOIN opportunity o ON "
               "o.id = l.opportunity "
               "WHERE o.removed = 0 AND l.removed = 0 AND l.client = ?1";
    case Entity::Stage:
        return "o.stage = ?1";
    case Entity::Pipeline:
        return "o.pipeline = ?1";
    case Entity::Source:
        return "(o.source = ?1 OR ' ' || o.extra_sources || ' ' LIKE '% ' || ?1 || ' %')";
    case Entity::Channel:
        return "o.channel = ?1 UNION ALL SELECT 1 FROM stage WHERE removed = 0 AND channel = ?1";
    case Entity::Person:
        return "(o.responsible = ?1 OR ' ' || o.participants || ' ' LIKE '% ' || ?1 || ' %')";
    case Entity::LostReason:
        return "o.lost_reason = ?1";
    case Entity::Tag:
        return "o.id IN (SELECT opportunity FROM opportunity_tag WHERE tag = ?1) "
               "AND ' ' || o.tags || ' ' LIKE '% ' || ?1 || ' %'";
    case Entity::ActivityType:
        return "o.id IN (SELECT opportunity FROM activity WHERE removed = 0 AND type = ?1) UNION "
               "ALL "
               "SELECT 1 FROM activity_type WHERE removed = 0 AND ' ' || next_types || ' ' LIKE '% "
               "' || ?1 || ' %'";
    case Entity::CustomField:
        return "o.id IN (SELECT opportunity FROM custom_value WHERE removed = 0 AND field = ?1)";
    case Entity::CustomOption:
        return "o.id IN (SELECT opportunity FROM custom_value WHERE removed = 0 AND field = "
               "(SELECT field FROM "
               "custom_option WHERE id = ?1) AND ' ' || value || ' ' LIKE '% ' || ?1 || ' %')";
    default:
        return nullptr;
    }
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

/// Whether live opportunities would be left pointing at a row taken back.
bool isInUse(Connection &connection, Entity entity, qint64 row)
{
    const char *condition = usesOf(entity);
    if (!condition) {
        return false;
    }
    Statement query =
        connection.statement(QByteArray("SELECT 1 FROM opportunity o WHERE o.removed = 0 AND ")
                             + condition + " LIMIT 1");
    return query.bind(row).next();
}

/// Whether a card has been worked on after a step.
bool hasLaterSteps(Connection &connection, qint64 opportunity, ChangeSetId step)
{
    Statement query =
        connection.statement("SELECT 1 FROM change x JOIN change_set s ON s.id = x.change_set "
                             "WHERE x.opportunity = ? AND x.change_set > ? "
                             "AND s.undone = 0 AND s.origin <> 5 LIMIT 1");
    return query.bind(opportunity, step).next();
}

/// The row whose part a row of this kind is.
struct Whole
{
    Entity entity;
    const char *column;
};

std::optional<Whole> wholeOf(Entity part)
{
    switch (part) {
    case Entity::Phone:
    case Entity::Email:
        return Whole {Entity::Client, "client"};
    case Entity::OpportunityClient:
    case Entity::CustomValue:
    case Entity::Activity:
    case Entity::Comment:
        return Whole {Entity::Opportunity, "opportunity"};
    case Entity::Stage:
        return Whole {Entity::Pipeline, "pipeline"};
    case Entity::CustomOption:
        return Whole {Entity::CustomField, "field"};
    default:
        return {};
    }
}

bool isRemoved(Connection &connection, Entity entity, qint64 row)
{
    Statement query = connection.statement(QByteArray("SELECT 1 FROM ") + tableName(entity)
                                           + " WHERE id = ? AND removed <> 0");
    return query.bind(row).next();
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
    Connection &connection = m_transaction.connection();
    if (isKept(entity, row)) {
        return;
    }
    const bool worked = entity == Entity::Opportunity && hasLaterSteps(connection, row, m_step);
    if (!worked && !isInUse(connection, entity, row)) {
        // Nothing happens to what has been removed since.
        m_transaction.replace(entity, row, QStringLiteral("removed"), 0, 1);
        return;
    }
    worked ? keepWhole({row}) : keep(entity, row);
    if (!isRemoved(connection, entity, row)) {
        m_transaction.addConflict(QString::fromLatin1(tableName(entity))
                                  + QLatin1String("/removed"));
    }
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
    return query.bind(row).next() && m_kept.contains({int(whole->entity), query.int64(0)});
}

void Inverse::keepWhole(OpportunityId opportunity)
{
    keep(Entity::Opportunity, opportunity.value);
    const std::optional<Opportunity> row = m_transaction.find<Opportunity>(opportunity);
    if (!row) {
        return;
    }
    const auto keepAll = [this](Entity entity, const auto &ids) {
        for (const auto id : ids) {
            keep(entity, id.value);
        }
    };
    keep(Entity::Stage, row->stage.value);
    keep(Entity::Client, row->client.value);
    keep(Entity::Source, row->source.value);
    keep(Entity::Channel, row->channel.value);
    keep(Entity::Person, row->responsible.value);
    keep(Entity::LostReason, row->lostReason.value);
    keepAll(Entity::Source, row->extraSources);
    keepAll(Entity::Person, row->participants);
    keepAll(Entity::Tag, row->tags);
    Statement further = m_transaction.connection().statement(
        "SELECT client FROM opportunity_client WHERE opportunity = ? AND removed = 0");
    further.bind(opportunity);
    while (further.next()) {
        keep(Entity::Client, further.int64(0));
    }
}

} // namespace ugoda
