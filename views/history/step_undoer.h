// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/result.h"
#include "views/actions/closing_dialogs.h"

#include <QFuture>

namespace ugoda {

class Workspace;

/// Asks how far a step of many opportunities is taken back when that is wished in the history of
/// one of them: for this one only, or for all.
class UndoScopeDialog : public QuestionDialog
{
    Q_OBJECT

public:
    /// `step` is what the step is called.
    UndoScopeDialog(const QString &step, const StepScope &scope, QWidget *parent);

signals:
    void onlyThisChosen();
    void allChosen();
};

/// Takes back steps of the history, whichever they are. One that reaches beyond the card in whose
/// history it is shown is never taken back without a question.
class StepUndoer : public QObject
{
    Q_OBJECT

public:
    /// Questions appear over `window`.
    StepUndoer(Workspace &workspace, QWidget *window);

    /// Takes back a step called `name`, seen in the history of a card.
    void undo(ChangeSetId step, const QString &name, OpportunityId card);

signals:
    /// It is done: a sentence that says what, and how many values stay because they were changed
    /// since.
    void done(const QString &message);
    /// Nothing could be undone, and why, in a sentence.
    void declined(const QString &message);

private:
    void ask(ChangeSetId step, const QString &name, OpportunityId card, const StepScope &scope);
    void tellWhenDone(const QFuture<Result<ChangeSet>> &work, const QString &name);

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace ugoda
