// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lookups.h"

#include "model/domain/rank.h"
#include "model/store/connection.h"
#include "model/store/table.h"
#include "model/store/write_transaction.h"

#include <QDateTime>
#include <QSet>

namespace ugoda {

namespace {

constexpr int kSpreadCards = 64;

template<class Row>
QList<Row> rows(WriteTransaction &transaction, const QByteArray &tail, qint64 value = 0)
{
    Statement query = transaction.connection().statement("SELECT " + columnList<Row>() + " FROM "
                                                         + Table<Row>::kName + tail);
    if (value != 0) {
        query.bind(value);
    }
    QList<Row> found;
    while (query.next()) {
        found.append(readRow<Row>(query));
    }
    if (query.failed()) {
        transaction.fail(query.error());
    }
    return found;
}

/// Rank and id of an open card in a stage.
struct Place
{
    qint64 rank = 0;
    OpportunityId id;
};

std::optional<Place> placeOf(WriteTransaction &transaction,
                             const char *sql,
                             const std::function<void(Statement &)> &bind)
{
    Statement query = transaction.connection().statement(sql);
    bind(query);
    if (query.next()) {
        return Place {query.int64(0), {query.int64(1)}};
    }
    if (query.failed()) {
        transaction.fail(query.error());
    }
    return {};
}

constexpr char kTop[] = "SELECT rank, id FROM opportunity WHERE removed = 0 AND archived = 0 AND "
                        "outcome = 0 AND stage = ? "
                        "ORDER BY rank, id LIMIT 1";
constexpr char kBottom[] =
    "SELECT rank, id FROM opportunity WHERE removed = 0 AND archived = 0 AND outcome = 0 AND "
    "stage = ? ORDER BY rank DESC, id DESC LIMIT 1";

/// The rank of the first open card that does not move along, from the bottom of a stage or from
/// above a card of rank and id.
std::optional<qint64> rankAbove(WriteTransaction &transaction,
                                StageId stage,
                                const Place *below,
                                const QSet<OpportunityId> &moving)
{
    QByteArray sql = "SELECT rank, id FROM opportunity WHERE removed = 0 AND archived = 0 AND "
                     "outcome = 0 AND stage = ? ";
    if (below) {
        sql += "AND (rank, id) < (?, ?) ";
    }
    Statement query = transaction.connection().statement(sql + "ORDER BY rank DESC, id DESC");
    if (below) {
        query.bind(stage, below->rank, below->id);
    } else {
        query.bind(stage);
    }
    while (query.next()) {
        if (!moving.contains(OpportunityId {query.int64(1)})) {
            return query.int64(0);
        }
    }
    if (query.failed()) {
        transaction.fail(query.error());
    }
    return {};
}

/// Moves the cards from `first` on apart, so that there is room above it; those of `moving` go
/// elsewhere anyway.
void spread(WriteTransaction &transaction,
            StageId stage,
            const Place &first,
            const QSet<OpportunityId> &moving)
{
    Statement query = transaction.connection().statement(
        "SELECT id FROM opportunity WHERE removed = 0 AND archived = 0 AND outcome = 0 AND stage = "
        "? AND (rank, id) >= (?, ?) "
        "ORDER BY rank, id");
    query.bind(stage, first.rank, first.id);
    QList<OpportunityId> crowd;
    while (query.next()) {
        const OpportunityId id {query.int64(0)};
        if (!moving.contains(id)) {
            crowd.append(id);
        }
    }
    qint64 rank = first.rank;
    for (qsizetype i = 0; i < crowd.size(); ++i) {
        rank += kRankStep;
        const std::optional<Opportunity> card = transaction.find<Opportunity>(crowd.at(i));
        // Once a card stands far enough below, those beneath it need no move.
        if (!card || (i >= kSpreadCards && card->rank >= rank)) {
            return;
        }
        Opportunity moved = *card;
        moved.rank = rank;
        transaction.update(*card, moved);
    }
}

} // namespace

std::optional<Stage> startStage(WriteTransaction &transaction, PipelineId pipeline)
{
    const QList<Stage> stages =
        rows<Stage>(transaction,
                    " WHERE pipeline = ? AND removed = 0 AND archived = 0 "
                    "AND kind = 0 ORDER BY start DESC, position, id LIMIT 1",
                    pipeline.value);
    return stages.isEmpty() ? std::nullopt : std::optional(stages.first());
}

PipelineId firstPipeline(WriteTransaction &transaction)
{
    const QList<Pipeline> all = rows<Pipeline>(
        transaction, " WHERE removed = 0 AND archived = 0 ORDER BY position, id LIMIT 1");
    return all.isEmpty() ? PipelineId {} : all.first().id;
}

PipelineId inboundPipeline(WriteTransaction &transaction)
{
    const PipelineId chosen {settingOf(transaction, kInboundPipeline).value.toLongLong()};
    const std::optional<Pipeline> pipeline = transaction.find<Pipeline>(chosen);
    return pipeline && !pipeline->removed && !pipeline->archived ? pipeline->id
                                                                 : firstPipeline(transaction);
}

qint64 rankAtTop(WriteTransaction &transaction, StageId stage)
{
    const auto top = placeOf(transaction, kTop, [stage](Statement &query) { query.bind(stage); });
    return top ? top->rank - kRankStep : 0;
}

qint64 rankAtBottom(WriteTransaction &transaction, StageId stage)
{
    const auto bottom =
        placeOf(transaction, kBottom, [stage](Statement &query) { query.bind(stage); });
    return bottom ? bottom->rank + kRankStep : 0;
}

QList<qint64> ranksBefore(WriteTransaction &transaction,
                          StageId stage,
                          OpportunityId below,
                          const QList<OpportunityId> &moving)
{
    const std::optional<Opportunity> under =
        below.isValid() ? transaction.find<Opportunity>(below) : std::optional<Opportunity>();
    const QSet<OpportunityId> together(moving.begin(), moving.end());
    if (!under || under->stage != stage || under->outcome != Outcome::None || under->removed
        || under->archived) {
        return ranksBetween(rankAbove(transaction, stage, nullptr, together), {}, moving.size());
    }
    const Place lower {under->rank, under->id};
    const std::optional<qint64> above = rankAbove(transaction, stage, &lower, together);
    const QList<qint64> ranks = ranksBetween(above, lower.rank, moving.size());
    if (!ranks.isEmpty()) {
        return ranks;
    }
    spread(transaction, stage, lower, together);
    return ranksBetween(above, lower.rank + kRankStep, moving.size());
}

namespace {

QList<OpportunityId> idsOf(WriteTransaction &transaction, Statement &query)
{
    QList<OpportunityId> ids;
    while (query.next()) {
        ids.append(OpportunityId {query.int64(0)});
    }
    if (query.failed()) {
        transaction.fail(query.error());
    }
    return ids;
}

} // namespace

QList<OpportunityId> cardsFrom(WriteTransaction &transaction,
                               StageId stage,
                               OpportunityId first,
                               int limit)
{
    Statement query = transaction.connection().statement(
        "SELECT id FROM opportunity WHERE removed = 0 AND archived = 0 AND outcome = 0 AND stage = "
        "?1 AND (rank, id) >= "
        "(SELECT rank, id FROM opportunity WHERE id = ?2) ORDER BY rank, id LIMIT ?3");
    query.bind(stage, first, limit);
    return idsOf(transaction, query);
}

QList<OpportunityId> cardsAbove(WriteTransaction &transaction,
                                StageId stage,
                                OpportunityId below,
                                int limit)
{
    QByteArray sql = "SELECT id FROM opportunity WHERE removed = 0 AND archived = 0 AND outcome = "
                     "0 AND stage = ? ";
    if (below.isValid()) {
        sql += "AND (rank, id) < (SELECT rank, id FROM opportunity WHERE id = ?) ";
    }
    Statement query =
        transaction.connection().statement(sql + "ORDER BY rank DESC, id DESC LIMIT ?");
    query.bind(stage);
    if (below.isValid()) {
        query.bind(below);
    }
    query.bind(limit);
    QList<OpportunityId> ids = idsOf(transaction, query);
    std::reverse(ids.begin(), ids.end());
    return ids;
}

template<class Row>
QList<Row> allRows(WriteTransaction &transaction)
{
    if constexpr (requires { Row {}.position; }) {
        return rows<Row>(transaction, " ORDER BY position, id");
    } else {
        return rows<Row>(transaction, " ORDER BY id");
    }
}

template QList<Person> allRows<Person>(WriteTransaction &);
template QList<Pipeline> allRows<Pipeline>(WriteTransaction &);
template QList<Stage> allRows<Stage>(WriteTransaction &);
template QList<Source> allRows<Source>(WriteTransaction &);
template QList<Channel> allRows<Channel>(WriteTransaction &);
template QList<Tag> allRows<Tag>(WriteTransaction &);
template QList<LostReason> allRows<LostReason>(WriteTransaction &);
template QList<ActivityType> allRows<ActivityType>(WriteTransaction &);
template QList<CustomField> allRows<CustomField>(WriteTransaction &);
template QList<CustomOption> allRows<CustomOption>(WriteTransaction &);
template QList<SavedView> allRows<SavedView>(WriteTransaction &);
template QList<Setting> allRows<Setting>(WriteTransaction &);

Setting settingOf(WriteTransaction &transaction, const QString &key)
{
    static const QByteArray sql = "SELECT " + columnList<Setting>()
        + " FROM setting WHERE key = ? AND removed = 0 ORDER BY id LIMIT 1";
    Statement query = transaction.connection().statement(sql);
    if (query.bind(key).next()) {
        return readRow<Setting>(query);
    }
    if (query.failed()) {
        transaction.fail(query.error());
    }
    Setting none;
    none.key = key;
    return none;
}

QList<Phone> phonesOf(WriteTransaction &transaction, ClientId client)
{
    return rows<Phone>(
        transaction, " WHERE client = ? AND removed = 0 ORDER BY position, id", client.value);
}

QList<Email> emailsOf(WriteTransaction &transaction, ClientId client)
{
    return rows<Email>(
        transaction, " WHERE client = ? AND removed = 0 ORDER BY position, id", client.value);
}

QList<OpportunityClient> furtherClientsOf(WriteTransaction &transaction, OpportunityId opportunity)
{
    return rows<OpportunityClient>(
        transaction, " WHERE opportunity = ? AND removed = 0 ORDER BY id", opportunity.value);
}

QStringList commentsOf(WriteTransaction &transaction, OpportunityId opportunity)
{
    QStringList texts;
    const QList<Comment> all = rows<Comment>(
        transaction, " WHERE opportunity = ? AND removed = 0 ORDER BY id", opportunity.value);
    for (const Comment &comment : all) {
        texts << comment.text.trimmed();
    }
    return texts;
}

namespace {

template<class Key, class Value>
QHash<Key, Value> pairs(WriteTransaction &transaction, const char *sql)
{
    QHash<Key, Value> found;
    Statement query = transaction.connection().statement(sql);
    while (query.next()) {
        found.insert(query.get<Key>(0), Value {query.int64(1)});
    }
    if (query.failed()) {
        transaction.fail(query.error());
    }
    return found;
}

} // namespace

// Newest first, so that the oldest owner of a key is the one that stays in the hash.
QHash<QString, ClientId> phoneOwners(WriteTransaction &transaction)
{
    return pairs<QString, ClientId>(
        transaction,
        "SELECT p.key9, p.client FROM phone p JOIN client c ON c.id = p.client AND c.removed = 0 "
        "WHERE p.key9 <> '' AND p.removed = 0 ORDER BY p.id DESC");
}

QHash<QString, ClientId> emailOwners(WriteTransaction &transaction)
{
    return pairs<QString, ClientId>(
        transaction,
        "SELECT e.key, e.client FROM email e JOIN client c ON c.id = e.client AND c.removed = 0 "
        "WHERE e.removed = 0 ORDER BY e.id DESC");
}

QHash<qint64, OpportunityId> importedRows(WriteTransaction &transaction)
{
    return pairs<qint64, OpportunityId>(
        transaction,
        "SELECT import_key, id FROM opportunity WHERE import_key <> 0 AND removed = 0");
}

int opportunityCount(WriteTransaction &transaction)
{
    return transaction.connection().scalar("SELECT count(*) FROM opportunity").toInt();
}

void writeDraft(WriteTransaction &transaction,
                const QString &kind,
                qint64 subject,
                const QString &content)
{
    Statement statement = content.isEmpty()
        ? transaction.connection().statement("DELETE FROM draft WHERE kind = ? AND subject = ?")
        : transaction.connection().statement(
            "INSERT INTO draft(kind, subject, content, at, id) VALUES(?,?,?,?,?) ON CONFLICT(kind, "
            "subject) "
            "DO UPDATE SET content = excluded.content, at = excluded.at");
    statement.bind(kind, subject);
    if (!content.isEmpty()) {
        statement.bind(content, transaction.now(), transaction.nextId());
    }
    if (!statement.run()) {
        transaction.fail(statement.error());
    }
}

} // namespace ugoda
