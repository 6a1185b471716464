// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/result.h"

#include <optional>

namespace ugoda {

class Connection;
class Session;

// Undo is one generic piece of code: the journal holds every before and after, so the inverse of
// any step can be applied, in this run of the program or years later, as a step of its own. A value
// that was changed since is left alone and named in ChangeSet::conflicts.

/// Reverts the newest step that stands (Ctrl+Z). Error: NothingToUndo.
Result<ChangeSet> undoLast(Session &session);
/// Does again the step that was undone last (Ctrl+Shift+Z). Error: NothingToRedo.
Result<ChangeSet> redoLast(Session &session);
/// Reverts one step out of order, as an ordinary step that Ctrl+Z can take back.
Result<ChangeSet> revertStep(Session &session, ChangeSetId step);
/// Reverts what one step did to one opportunity, as a step of its own; for the others it stands.
/// One that the step made goes to the trash. Errors: NothingToUndo, Conflict when nothing is left
/// to take back.
Result<ChangeSet> revertFor(Session &session, ChangeSetId step, OpportunityId opportunity);
/// How far a step reaches.
Result<StepScope> readStepScope(Connection &connection, ChangeSetId step);

/// The steps that undo and redo would take now; empty where there is none.
struct UndoState
{
    std::optional<StepLabel> undo;
    std::optional<StepLabel> redo;
};

Result<UndoState> readUndoState(Connection &connection);

} // namespace ugoda
