// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/stage_actions.h"

#include "model/commands/stage_commands.h"
#include "model/items/default_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/actions/stage_dialog.h"
#include "views/actions/stage_questions.h"
#include "views/common/error_presenter.h"
#include "views/common/icons.h"

#include <QMenu>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

StageActions::StageActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{ }

void StageActions::submit(std::unique_ptr<Command> command, const QString &message)
{
    whenDone(m_workspace.submit(std::move(command)),
             this,
             [this, message](const Result<ChangeSet> &result) {
                 if (result && !result->isEmpty() && !message.isEmpty()) {
                     emit done(message);
                 }
             });
}

void StageActions::edit(StageId id, const QString &column)
{
    if (const Stage *stage = m_workspace.directory().stage(id)) {
        auto *dialog = new StageDialog(m_workspace, *stage, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (!column.isEmpty()) {
            dialog->beginAt(column);
        }
        dialog->open();
    }
}

void StageActions::remove(StageId id)
{
    const Stage *stage = m_workspace.directory().stage(id);
    if (stage && (stage->start || stage->isSystem())) {
        emit refused(ErrorPresenter::line(
            invalid(stage->start ? u"start"_s : u"system"_s, ProblemCode::Needed)));
        return;
    }
    whenDone(m_workspace.loadStageCounts(id), this, [this, id](const Result<StageCounts> &counts) {
        if (!counts) {
            emit m_workspace.failed(counts.error());
            return;
        }
        auto *dialog = new DeleteStageDialog(m_workspace, id, *counts, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const QString message =
            tr("The stage “%1” is deleted").arg(m_workspace.directory().name(id));
        connect(dialog, &QDialog::accepted, this, [this, message] { emit done(message); });
        dialog->open();
    });
}

void StageActions::archiveRecords(StageId id, const Shown &shownIds)
{
    if (!shownIds) {
        askToArchive(id, std::nullopt);
        return;
    }
    whenDone(shownIds(), this, [this, id](const Result<QList<OpportunityId>> &shown) {
        if (shown) {
            askToArchive(id, *shown);
        } else {
            emit m_workspace.failed(shown.error());
        }
    });
}

void StageActions::askToArchive(StageId id, const std::optional<QList<OpportunityId>> &shown)
{
    const auto ask = [this, id, shown](const Result<StageCounts> &counts) {
        if (!counts) {
            emit m_workspace.failed(counts.error());
            return;
        }
        const int all = counts->open + counts->postponed;
        auto *dialog = new ArchiveRecordsDialog(
            m_workspace.directory().name(id), all, shown ? int(shown->size()) : all, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, id, shown, all, dialog] {
            const bool few = dialog->onlyShown();
            submit(archiveStageRecords(id, few ? shown : std::nullopt, &defaultName),
                   tr("%n opportunities archived", nullptr, few ? int(shown->size()) : all));
        });
        dialog->open();
    };
    whenDone(m_workspace.loadStageCounts(id), this, ask);
}

void StageActions::restoreRecords(StageId id)
{
    submit(
        restoreStageRecords(id, &defaultName),
        tr("The records of “%1” are back from the archive").arg(m_workspace.directory().name(id)));
}

void StageActions::move(StageId stage, StageId before)
{
    submit(moveStage(stage, before, &defaultName), {});
}

void StageActions::shift(StageId id, int places)
{
    const Stage *stage = m_workspace.directory().stage(id);
    if (!stage || places == 0) {
        return;
    }
    const QList<Stage> all = m_workspace.directory().stages(stage->pipeline);
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Stage &one) { return one.id == id; });
    const qsizetype to = (found - all.begin()) + places;
    if (found == all.end() || to < 0 || to >= all.size()) {
        return;
    }
    const qsizetype below = places > 0 ? to + 1 : to;
    move(id, below < all.size() ? all.at(below).id : StageId {});
}

void StageActions::fillMenu(QMenu *menu, StageId id, const Shown &shown)
{
    const Stage *stage = m_workspace.directory().stage(id);
    if (!stage) {
        return;
    }
    const auto add = [menu](QLatin1StringView picture, const QString &text) {
        return menu->addAction(icon(picture), text);
    };
    connect(add("edit"_L1, tr("Edit stage…")), &QAction::triggered, this, [this, id] { edit(id); });
    connect(add("archive"_L1, tr("Archive records…")),
            &QAction::triggered,
            this,
            [this, id, shown] { archiveRecords(id, shown); });
    connect(add("restore"_L1, tr("Restore records")), &QAction::triggered, this, [this, id] {
        restoreRecords(id);
    });
    menu->addSeparator();
    QAction *gone = add("trash"_L1, tr("Delete stage…"));
    gone->setEnabled(!stage->start && !stage->isSystem());
    gone->setToolTip(stage->start ? tr("The start stage stays: make another one the start first")
                                  : QString());
    menu->setToolTipsVisible(true);
    connect(gone, &QAction::triggered, this, [this, id] { remove(id); });
}

} // namespace ugoda
