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
constexpr const char *kRedoCandidate
    = "SELECT id, undoes, label, args, count FROM change_set WHERE undone = 1 AND origin NOT IN (5, 7) AND id > "
      "ifnull((SELECT id FROM change_set WHERE origin NOT IN (5, 7) AND undone = 0 ORDER BY id DESC LIMIT 1), 0) "
      "ORDER BY id LIMIT 1";

std::optional<Step> readStep(Statement &query)
{
    if (!query.next()) {
        return {};
    }
    Step step{{query.int64(0)}, {query.int64(1)}, {query.text(2), {}, query.integer(4)}};
    if (const QString args = query.text(3); !args.isEmpty()) {
        step.label.args = args.split(QChar(0x1f));
    }
    query.reset();
    return step;
}

/// The rows of other tables that would be left pointing at a row taken back.
bool isInUse(Connection &connection, Entity entity, qint64 row)
{
    const char *column = nullptr;
    switch (entity) {
    case Entity::Client:
        column = "client";
        break;
    case Entity::Stage:
        column = "stage";
        break;
    case Entity::Pipeline:
        column = "pipeline";
        break;
    case Entity::Source:
        column = "source";
        break;
    case Entity::Channel:
        column = "channel";
        break;
    case Entity::Person:
        column = "responsible";
        break;
    case Entity::LostReason:
        column = "lost_reason";
        break;
    case Entity::Tag: {
        Statement query = connection.statement("SELECT 1 FROM opportunity_tag t JOIN opportunity o ON o.id = t.opportunity "
                                               "WHERE t.tag = ? AND o.removed = 0 LIMIT 1");
        return query.bind(row).next();
    }
    default:
        return false;
    }
    Statement query = connection.statement(
        QByteArray("SELECT 1 FROM opportunity WHERE ") + column + " = ? AND removed = 0 LIMIT 1");
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

Result<void> markUndone(Connection &connection, ChangeSetId step, bool undone)
{
    Statement mark = connection.statement("UPDATE change_set SET undone = ? WHERE id = ?");
    mark.bind(undone, step).run();
    return mark.status();
}

} // namespace

Result<ChangeSet> undoLast(Session &session)
{
    Statement query = session.connection().statement(kUndoCandidate);
    const std::optional<Step> step = readStep(query);
    if (!step) {
        return query.failed() ? query.error() : Error{ErrorCode::NothingToUndo, {}, {}};
    }
    return session.transact(
        Origin::Undo,
        [&](WriteTransaction &transaction) {
            Result<void> done = applyInverse(transaction, step->id);
            if (done) {
                done = markUndone(transaction.connection(), step->id, true);
            }
            // Taking back a "revert" makes the step it had reverted stand again.
            if (done && step->undoes.isValid()) {
                done = markUndone(transaction.connection(), step->undoes, false);
            }
            return done;
        },
        [&] { return step->label; });
}

Result<ChangeSet> redoLast(Session &session)
{
    Statement query = session.connection().statement(kRedoCandidate);
    const std::optional<Step> step = readStep(query);
    if (!step) {
        return query.failed() ? query.error() : Error{ErrorCode::NothingToRedo, {}, {}};
    }
    Statement newest = session.connection().statement(
        "SELECT max(id) FROM change_set WHERE undoes = ? AND origin = 5");
    ChangeSetId undoing;
    if (newest.bind(step->id).next()) {
        undoing = {newest.int64(0)};
    }
    newest.reset();
    return session.transact(
        Origin::Undo,
        [&](WriteTransaction &transaction) {
            Result<void> done = undoing.isValid() ? applyInverse(transaction, undoing) : Result<void>();
            if (done) {
                done = markUndone(transaction.connection(), step->id, false);
            }
            if (done && step->undoes.isValid()) {
                done = markUndone(transaction.connection(), step->undoes, true);
            }
            return done;
        },
        [&] { return step->label; });
}

Result<ChangeSet> revertStep(Session &session, ChangeSetId id)
{
    Statement query
        = session.connection().statement("SELECT id, undoes, label, args, count FROM change_set WHERE id = ? AND undone = 0");
    query.bind(id);
    const std::optional<Step> step = readStep(query);
    if (!step) {
        return query.failed() ? query.error() : Error{ErrorCode::NothingToUndo, {}, {}};
    }
    return session.transact(
        Origin::User,
        [&](WriteTransaction &transaction) {
            const Result<void> done = applyInverse(transaction, step->id);
            if (!done || !transaction.hasChanges()) {
                return done ? Result<void>(Error{ErrorCode::Conflict, step->label.code, {}}) : done;
            }
            return markUndone(transaction.connection(), step->id, true);
        },
        [&] {
            StepLabel label = step->label;
            label.code.prepend(QStringLiteral("revert."));
            return label;
        });
}

Result<UndoState> readUndoState(Connection &connection)
{
    UndoState state;
    Statement undo = connection.statement(kUndoCandidate);
    if (const std::optional<Step> step = readStep(undo)) {
        state.undo = step->label;
    }
    Statement redo = connection.statement(kRedoCandidate);
    if (const std::optional<Step> step = readStep(redo)) {
        state.redo = step->label;
    }
    if (undo.failed() || redo.failed()) {
        return undo.failed() ? undo.error() : redo.error();
    }
    return state;
}

} // namespace ugoda
