// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/step_undoer.h"

#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/parts.h"
#include "views/common/theme.h"

#include <QBoxLayout>
#include <QPushButton>

namespace ugoda {

UndoScopeDialog::UndoScopeDialog(const QString &step, const StepScope &scope, QWidget *parent)
    : QuestionDialog(tr("Undo the whole step?"), step, parent)
{
    const QString sentence = scope.divisible
        ? tr("This step changed %Ln opportunities. Undo it for all of them, or only for this one?",
             nullptr,
             scope.opportunities)
        : tr("This step changed %Ln opportunities together with what they share, so it can only be "
             "undone for all of them.",
             nullptr,
             scope.opportunities);
    QLabel *words = label(sentence, this);
    words->setWordWrap(true);
    body()->addWidget(words);
    cancelButton()->setText(tr("Do not undo"));
    acceptButton()->setText(tr("For all %Ln", nullptr, scope.opportunities));
    connect(this, &QDialog::accepted, this, &UndoScopeDialog::allChosen);
    if (!scope.divisible) {
        return;
    }
    // The lesser step is the one that Enter takes.
    auto *one = new QPushButton(tr("Only for this one"), this);
    setKind(one, u"primary");
    auto *buttons = qobject_cast<QBoxLayout *>(acceptButton()->parentWidget()->layout());
    buttons->insertWidget(buttons->indexOf(acceptButton()), one);
    setTabOrder(one, acceptButton());
    acceptButton()->setAutoDefault(false);
    one->setDefault(true);
    one->setFocus();
    connect(one, &QPushButton::clicked, this, [this] {
        reject();
        emit onlyThisChosen();
    });
}

StepUndoer::StepUndoer(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{ }

void StepUndoer::undo(ChangeSetId step, const QString &name, OpportunityId card)
{
    whenDone(m_workspace.loadStepScope(step),
             this,
             [this, step, name, card](const Result<StepScope> &scope) {
                 if (!scope) {
                     emit m_workspace.failed(scope.error());
                 } else if (scope->opportunities > 1) {
                     ask(step, name, card, *scope);
                 } else {
                     tellWhenDone(m_workspace.revert(step), name);
                 }
             });
}

void StepUndoer::ask(ChangeSetId step,
                     const QString &name,
                     OpportunityId card,
                     const StepScope &scope)
{
    auto *dialog = new UndoScopeDialog(name, scope, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UndoScopeDialog::allChosen, this, [this, step, name] {
        tellWhenDone(m_workspace.revert(step), name);
    });
    connect(dialog, &UndoScopeDialog::onlyThisChosen, this, [this, step, name, card] {
        tellWhenDone(m_workspace.revertFor(step, card), tr("%1, only for this one").arg(name));
    });
    dialog->open();
}

void StepUndoer::tellWhenDone(const QFuture<Result<ChangeSet>> &work, const QString &name)
{
    whenDone(work, this, [this, name](const Result<ChangeSet> &result) {
        if (!result && result.error().code == ErrorCode::Conflict) {
            emit declined(
                tr("Nothing undone: what “%1” changed was changed again since.").arg(name));
            return;
        }
        if (!result) {
            emit m_workspace.failed(result.error());
            return;
        }
        if (result->isEmpty()) {
            return;
        }
        QString message = tr("Undone: %1").arg(name);
        if (const int kept = int(result->conflicts.size()); kept > 0) {
            message += QLatin1String(". ")
                + tr("%n values changed since then stay as they are.", nullptr, kept);
        }
        emit done(message);
    });
}

} // namespace ugoda
