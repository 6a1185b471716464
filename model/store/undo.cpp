// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/undo.h"

#include "model/store/session.h"
#include "model/store/table.h"

namespace ugoda {

namespace {

struct Step
{
    ChangeSetId id;
    ChangeSetId undoes;
    StepLabel label;
};

// Making a file from a template is where undo ends: below it there is no file to speak of.
constexpr const char *kUndoCandidate
    = "SELECT id, undoes, label, args, count FROM change_set WHERE origin NOT IN (5, 7) AND undone = 0 "
      "ORDER BY id DESC LIMIT 1";
// What was undone after the newest step of a person: a new step cuts off what could be redone before.
constexpr const char *kRedoCandidate
    = "SELECT id, undoes, label, args, count FROM change_set s WHERE undone = 1 AND origin NOT IN (5, 7) AND id > "
      "ifnull((SELECT id FROM change_set WHERE origin NOT IN (5, 7) AND undone = 0 ORDER BY id DESC LIMIT 1), 0) "
      "AND (SELECT max(u.id) FROM change_set u WHERE u.undoes = s.id AND u.origin = 5) > "
      "(SELECT id FROM change_set WHERE origin NOT IN (5, 7) ORDER BY id DESC LIMIT 1) "
      "ORDER BY id LIMIT 1";

/// The step that a query names; no statement is left open, since what follows may open the file anew.
Result<std::optional<Step>> readStep(Connection &connection, const char *sql, ChangeSetId id = {})
{
    Statement query = connection.statement(sql);
    if (id.isValid()) {
        query.bind(id);
    }
    if (!query.next()) {
        return query.failed() ? Result<std::optional<Step>>(query.error()) : std::optional<Step>();
    }
    Step step{{query.int64(0)}, {query.int64(1)}, {query.text(2), {}, query.integer(4)}};
    if (const QString args = query.text(3); !args.isEmpty()) {
        step.label.args = args.split(QChar(0x1f));
    }
    return std::optional(step);
}

/// Conditions by which a live opportunity o, or another part of the firm's set-up, uses a row ?1, by the
/// row's kind. Lists of ids are searched
/// as text; the tag index only narrows, for it is brought up to date at the end of the step.
const char *usesOf(Entity entity)
{
    switch (entity) {
    case Entity::Client:
        return "o.client = ?1 UNION ALL SELECT 1 FROM opportunity_client l JOIN opportunity o ON o.id = l.opportunity "
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
        return "o.id IN (SELECT opportunity FROM activity WHERE removed = 0 AND type = ?1) UNION ALL "
               "SELECT 1 FROM activity_type WHERE removed = 0 AND ' ' || next_types || ' ' LIKE '% ' || ?1 || ' %'";
    case Entity::CustomField:
        return "o.id IN (SELECT opportunity FROM custom_value WHERE removed = 0 AND field = ?1)";
    case Entity::CustomOption:
        return "o.id IN (SELECT opportunity FROM custom_value WHERE removed = 0 AND field = (SELECT field FROM "
               "custom_option WHERE id = ?1) AND ' ' || value || ' ' LIKE '% ' || ?1 || ' %')";
    default:
        return nullptr;
    }
}

/// Whether live opportunities would be left pointing at a row taken back.
bool isInUse(Connection &connection, Entity entity, qint64 row)
{
    const char *condition = usesOf(entity);
    if (!condition) {
        return false;
    }
    Statement query
        = connection.statement(QByteArray("SELECT 1 FROM opportunity o WHERE o.removed = 0 AND ") + condition + " LIMIT 1");
    return query.bind(row).next();
}

bool hasLaterSteps(Connection &connection, qint64 opportunity, ChangeSetId step)
{
    Statement query = connection.statement(
        "SELECT 1 FROM change x JOIN change_set s ON s.id = x.change_set WHERE x.opportunity = ? AND x.change_set > ? "
        "AND s.undone = 0 AND s.origin <> 5 LIMIT 1");
    return query.bind(opportunity, step).next();
}

/// Takes back one line of the journal; a value that is no longer what the line left is a conflict.
void invert(WriteTransaction &transaction, Statement &line, ChangeSetId step)
{
    const Entity entity = Entity(line.integer(0));
    const qint64 row = line.int64(1);
    const bool created = line.isNull(2);
    const QString field = created ? QStringLiteral("removed") : line.text(2);
    transaction.setSubject({line.int64(5)});
    bool done = false;
    if (!created) {
        done = transaction.replace(entity, row, field, line.variant(4), line.variant(3));
    } else if (!isInUse(transaction.connection(), entity, row)
               && !(entity == Entity::Opportunity && hasLaterSteps(transaction.connection(), row, step))) {
        done = transaction.replace(entity, row, field, 0, 1);
    }
    if (!done && !transaction.failed()) {
        transaction.addConflict(QString::fromLatin1(tableName(entity)) + QLatin1Char('/') + field);
    }
}

Result<void> applyInverse(WriteTransaction &transaction, ChangeSetId step)
{
    transaction.setUndoes(step);
    Statement lines = transaction.connection().statement(
        "SELECT entity, row, field, before, after, opportunity FROM change WHERE change_set = ? ORDER BY seq DESC");
    lines.bind(step);
    while (!transaction.failed() && lines.next()) {
        invert(transaction, lines, step);
    }
    return lines.failed() ? lines.status() : transaction.status();
}

/// The newest step that undid this one.
Result<ChangeSetId> undoingOf(Connection &connection, ChangeSetId step)
{
    Statement newest = connection.statement("SELECT max(id) FROM change_set WHERE undoes = ? AND origin = 5");
    newest.bind(step).next();
    return newest.failed() ? Result<ChangeSetId>(newest.error()) : ChangeSetId{newest.int64(0)};
}

Result<void> markUndone(Connection &connection, ChangeSetId step, bool undone)
{
    Statement mark = connection.statement("UPDATE change_set SET undone = ? WHERE id = ?");
    mark.bind(undone, step).run();
    return mark.status();
}

} // namespace

Result<ChangeSet> undoLast(Session &session)
{
    const Result<std::optional<Step>> found = readStep(session.connection(), kUndoCandidate);
    if (!found || !*found) {
        return found ? Error{ErrorCode::NothingToUndo, {}, {}} : found.error();
    }
    const Step &step = **found;
    return session.transact(
        Origin::Undo,
        [&](WriteTransaction &transaction) {
            Result<void> done = applyInverse(transaction, step.id);
            if (done) {
                done = markUndone(transaction.connection(), step.id, true);
            }
            // Taking back a "revert" makes the step it had reverted stand again.
            if (done && step.undoes.isValid()) {
                done = markUndone(transaction.connection(), step.undoes, false);
            }
            return done;
        },
        [&] { return step.label; });
}

Result<ChangeSet> redoLast(Session &session)
{
    const Result<std::optional<Step>> found = readStep(session.connection(), kRedoCandidate);
    if (!found || !*found) {
        return found ? Error{ErrorCode::NothingToRedo, {}, {}} : found.error();
    }
    const Step &step = **found;
    return session.transact(
        Origin::Undo,
        [&](WriteTransaction &transaction) -> Result<void> {
            const Result<ChangeSetId> undoing = undoingOf(transaction.connection(), step.id);
            if (!undoing) {
                return undoing.error();
            }
            Result<void> done = applyInverse(transaction, *undoing);
            if (done) {
                done = markUndone(transaction.connection(), step.id, false);
            }
            if (done && step.undoes.isValid()) {
                done = markUndone(transaction.connection(), step.undoes, true);
            }
            return done;
        },
        [&] { return step.label; });
}

Result<ChangeSet> revertStep(Session &session, ChangeSetId id)
{
    const Result<std::optional<Step>> found = readStep(session.connection(),
        "SELECT id, undoes, label, args, count FROM change_set WHERE id = ? AND undone = 0", id);
    if (!found || !*found) {
        return found ? Error{ErrorCode::NothingToUndo, {}, {}} : found.error();
    }
    const Step &step = **found;
    return session.transact(
        Origin::User,
        [&](WriteTransaction &transaction) {
            const Result<void> done = applyInverse(transaction, step.id);
            if (!done || !transaction.hasChanges()) {
                return done ? Result<void>(Error{ErrorCode::Conflict, step.label.code, {}}) : done;
            }
            return markUndone(transaction.connection(), step.id, true);
        },
        [&] {
            StepLabel label = step.label;
            label.code.prepend(QStringLiteral("revert."));
            return label;
        });
}

Result<UndoState> readUndoState(Connection &connection)
{
    const Result<std::optional<Step>> undo = readStep(connection, kUndoCandidate);
    const Result<std::optional<Step>> redo = readStep(connection, kRedoCandidate);
    if (!undo || !redo) {
        return undo ? redo.error() : undo.error();
    }
    UndoState state;
    if (*undo) {
        state.undo = (*undo)->label;
    }
    if (*redo) {
        state.redo = (*redo)->label;
    }
    return state;
}

} // namespace ugoda
