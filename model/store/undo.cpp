// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/undo.h"

#include "model/domain/opportunity.h"
#include "model/store/inverse.h"
#include "model/store/session.h"

namespace ugoda {

namespace {

struct Step
{
    ChangeSetId id;
    ChangeSetId undoes;
    StepLabel label;
};

// Making a file from a template is where undo ends: below it there is no file to speak of.
constexpr const char *kUndoCandidate = "SELECT id, undoes, label, args, count FROM change_set "
                                       "WHERE origin NOT IN (5, 7) AND undone = 0 "
                                       "ORDER BY id DESC LIMIT 1";
// What was undone after the newest step of a person: a new step cuts off what could be redone
// before.
constexpr const char *kRedoCandidate =
    "SELECT id, undoes, label, args, count FROM change_set s WHERE undone = 1 AND origin NOT IN "
    "(5, 7) AND id > "
    "ifnull((SELECT id FROM change_set WHERE origin NOT IN (5, 7) AND undone = 0 ORDER BY id DESC "
    "LIMIT 1), 0) "
    "AND (SELECT max(u.id) FROM change_set u WHERE u.undoes = s.id AND u.origin = 5) > "
    "(SELECT id FROM change_set WHERE origin NOT IN (5, 7) ORDER BY id DESC LIMIT 1) "
    "ORDER BY id LIMIT 1";

/// The step that a query names; no statement is left open, since what follows may open the file
/// anew.
Result<std::optional<Step>> readStep(Connection &connection, const char *sql, ChangeSetId id = {})
{
    Statement query = connection.statement(sql);
    if (id.isValid()) {
        query.bind(id);
    }
    if (!query.next()) {
        return query.failed() ? Result<std::optional<Step>>(query.error()) : std::optional<Step>();
    }
    Step step {{query.int64(0)}, {query.int64(1)}, {query.text(2), {}, query.integer(4)}};
    if (const QString args = query.text(3); !args.isEmpty()) {
        step.label.args = args.split(QChar(0x1f));
    }
    return std::optional(step);
}

/// The newest step that undid this one.
Result<ChangeSetId> undoingOf(Connection &connection, ChangeSetId step)
{
    Statement newest =
        connection.statement("SELECT max(id) FROM change_set WHERE undoes = ? AND origin = 5");
    newest.bind(step).next();
    return newest.failed() ? Result<ChangeSetId>(newest.error()) : ChangeSetId {newest.int64(0)};
}

Result<void> invertStep(WriteTransaction &transaction, ChangeSetId step)
{
    transaction.setUndoes(step);
    return Inverse(transaction, step).apply();
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
        return found ? Error {ErrorCode::NothingToUndo, {}, {}} : found.error();
    }
    const Step &step = **found;
    return session.transact(
        Origin::Undo,
        [&](WriteTransaction &transaction) {
            Result<void> done = invertStep(transaction, step.id);
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
        return found ? Error {ErrorCode::NothingToRedo, {}, {}} : found.error();
    }
    const Step &step = **found;
    return session.transact(
        Origin::Undo,
        [&](WriteTransaction &transaction) -> Result<void> {
            const Result<ChangeSetId> undoing = undoingOf(transaction.connection(), step.id);
            if (!undoing) {
                return undoing.error();
            }
            Result<void> done = invertStep(transaction, *undoing);
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
    const Result<std::optional<Step>> found = readStep(
        session.connection(),
        "SELECT id, undoes, label, args, count FROM change_set WHERE id = ? AND undone = 0",
        id);
    if (!found || !*found) {
        return found ? Error {ErrorCode::NothingToUndo, {}, {}} : found.error();
    }
    const Step &step = **found;
    return session.transact(
        Origin::User,
        [&](WriteTransaction &transaction) {
            const Result<void> done = invertStep(transaction, step.id);
            if (!done || !transaction.hasChanges()) {
                return done ? Result<void>(Error {ErrorCode::Conflict, step.label.code, {}}) : done;
            }
            return markUndone(transaction.connection(), step.id, true);
        },
        [&] {
            StepLabel label = step.label;
            label.code.prepend(QStringLiteral("revert."));
            return label;
        });
}

Result<ChangeSet> revertFor(Session &session, ChangeSetId id, OpportunityId opportunity)
{
    const Result<std::optional<Step>> found = readStep(
        session.connection(),
        "SELECT id, undoes, label, args, count FROM change_set WHERE id = ? AND undone = 0",
        id);
    if (!found || !*found) {
        return found ? Error {ErrorCode::NothingToUndo, {}, {}} : found.error();
    }
    StepLabel label {QStringLiteral("revert.") + (*found)->label.code, {}, 1};
    // No "undoes": the step stands for all the others.
    return session.transact(
        Origin::User,
        [&](WriteTransaction &transaction) {
            const Result<void> done = Inverse(transaction, id).applyTo(opportunity);
            if (!done || !transaction.hasChanges()) {
                return done ? Result<void>(Error {ErrorCode::Conflict, label.code, {}}) : done;
            }
            if (const std::optional<Opportunity> row = transaction.find<Opportunity>(opportunity)) {
                label.args = QStringList {row->title};
            }
            return transaction.status();
        },
        [&] { return label; });
}

Result<StepScope> readStepScope(Connection &connection, ChangeSetId step)
{
    // A card that only made room for another one was not changed for a person.
    Statement touched =
        connection.statement("SELECT count(DISTINCT opportunity) FROM change WHERE change_set = ? "
                             "AND field IS NOT 'rank'");
    Statement shared = connection.statement("SELECT 1 FROM change WHERE change_set = ? AND "
                                            "opportunity IS NULL AND field IS NOT NULL LIMIT 1");
    StepScope scope;
    if (touched.bind(step).next()) {
        scope.opportunities = touched.integer(0);
    }
    scope.divisible = !shared.bind(step).next();
    if (touched.failed() || shared.failed()) {
        return touched.failed() ? touched.error() : shared.error();
    }
    return scope;
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
