// SPDX-License-Identifier: GPL-3.0-or-later
// The short messages of MainWindow, and the steps that they offer to take back.
#include "model/domain/activity.h"
#include "model/items/step_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/actions/opportunity_actions.h"
#include "views/common/toast.h"
#include "views/shell/main_window.h"
#include "views/shell/window_actions.h"
#include "views/shell/work_page.h"

#include <QStackedWidget>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

Toast *MainWindow::toast()
{
    if (!m_toast) {
        m_toast = new Toast(this);
    }
    return m_toast;
}

void MainWindow::showMessage(const QString &text, bool undoable)
{
    if (undoable) {
        offerStep(text, true);
    } else {
        toast()->showMessage(text);
    }
}

void MainWindow::offerStep(const QString &text, bool undo, const Toast::Button &further)
{
    m_offeredStep = text;
    toast()->showMessage(
        text, undo ? tr("Undo") : tr("Redo"), [this, undo] { takeStep(undo); }, further);
}

void MainWindow::tellOfSteps()
{
    connect(m_opportunities, &OpportunityActions::done, this, [this](const QString &text) {
        showMessage(text, true);
    });
    connect(m_opportunities, &OpportunityActions::finished, this, [this](const Activity &activity) {
        offerStep(tr("Activity done"), true, {tr("What came of it?"), [this, activity] {
                                                  m_opportunities->askOutcome(activity);
                                              }});
    });
    connect(m_opportunities, &OpportunityActions::declined, this, [this](const QString &text) {
        showMessage(text, false);
    });
}

void MainWindow::endMessage(const QString &text)
{
    if (m_toast && m_toast->isVisible() && m_toast->text() == text) {
        m_toast->dismiss();
    }
}

void MainWindow::offerDraft()
{
    whenDone(m_workspace.loadDrafts(), this, [this](const Result<QList<Draft>> &drafts) {
        const QList<Draft> kept = drafts ? *drafts : QList<Draft>();
        const auto form = std::find_if(kept.begin(), kept.end(), [](const Draft &draft) {
            return draft.kind == u"opportunity"_s;
        });
        if (form == kept.end()) {
            return toast()->withdrawOffer(); // one of another file
        }
        toast()->showOffer([] { return tr("A form was not finished; what was typed is kept."); },
                           [] { return tr("Continue"); },
                           [this, id = OpportunityId {form->subject}] { work()->openForm(id); });
    });
}

void MainWindow::takeStep(bool undo)
{
    if (m_steps.isActive() && m_toast && m_toast->isVisible() && m_toast->text() == working()) {
        return; // a second press means the step under way, not the one before it
    }
    m_steps.start();
    whenDone(undo ? m_workspace.undo() : m_workspace.redo(),
             this,
             [this, undo](const Result<ChangeSet> &step) {
                 m_steps.stop();
                 if (step) {
                     onStepTaken(*step, undo);
                 } else if (m_toast) {
                     m_toast->dismiss();
                 }
             });
}

void MainWindow::onStepTaken(const ChangeSet &step, bool undo)
{
    if (const OpportunityId there = step.broughtBack(); there.isValid() && m_work) {
        m_work->reveal(there);
    }
    // To undo an undo is to do the thing again.
    const std::optional<StepLabel> back = stepTakenBack(step.label);
    const QString words = undo != back.has_value() ? tr("Undone: %1") : tr("Done again: %1");
    const QString what = words.arg(stepName(back.value_or(step.label)));
    if (!step.conflicts.isEmpty()) {
        const QString stays = tr("%n value(s) changed since then stay as they are.",
                                 nullptr,
                                 int(step.conflicts.size()));
        showMessage(what + u". "_s + stays, false);
        return;
    }
    offerStep(what, !undo);
}

void MainWindow::showSteps()
{
    const auto name = [](const std::optional<StepLabel> &step) {
        return step ? stepName(*step) : QString();
    };
    const bool open = m_work && m_pages->currentWidget() == m_work;
    m_actions->setStep(Act::Undo, open ? name(m_workspace.undoStep()) : QString());
    m_actions->setStep(Act::Redo, open ? name(m_workspace.redoStep()) : QString());
}

} // namespace ugoda
