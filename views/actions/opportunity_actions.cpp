// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/opportunity_actions.h"

#include "model/commands/opportunity_commands.h"
#include "model/items/default_names.h"
#include "model/items/format.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/actions/closing_dialogs.h"
#include "views/actions/required_dialog.h"
#include "views/activity/activity_dialog.h"
#include "views/activity/outcome_dialog.h"
#include "views/documents/quotation.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// Opens a question; `then` runs only when it is accepted.
template<class Dialog, class Then>
void ask(Dialog *dialog, QObject *context, Then then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, [dialog, then] { then(*dialog); });
    dialog->open();
}

} // namespace

OpportunityActions::OpportunityActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{ }

void OpportunityActions::submit(std::unique_ptr<Command> command, const QString &message)
{
    // A failure is announced by the workspace; a step that changed nothing needs no "Undo".
    whenDone(m_workspace.submit(std::move(command)),
             this,
             [this, message](const Result<ChangeSet> &result) {
                 if (result && !result->isEmpty()) {
                     emit done(message);
                 }
             });
}

void OpportunityActions::describe(const QList<OpportunityId> &ids,
                                  QObject *context,
                                  const std::function<void(const Described &)> &use)
{
    // Should they be unreadable, the step itself fails too and is announced.
    if (ids.size() == 1) {
        whenDone(m_workspace.loadCards(ids), context, [use](const Result<QList<Card>> &read) {
            const Card card = read ? read->value(0) : Card();
            use({card.title, card.clientName, {card.pipeline, card.stage}});
        });
        return;
    }
    whenDone(m_workspace.loadSharedPlace(ids),
             context,
             [use, count = int(ids.size())](const Result<SharedPlace> &read) {
                 use({tr("%n opportunities", nullptr, count), {}, read ? *read : SharedPlace()});
             });
}

void OpportunityActions::create(const OpportunityEdit &edit,
                                QObject *context,
                                std::function<void(OpportunityId)> made,
                                std::function<void(const Error &)> refused)
{
    const auto id = std::make_shared<OpportunityId>();
    const auto command = [edit, id](const Filling &filling) {
        return createOpportunity(edit, id, filling);
    };
    enter({command,
           edit.opportunity.stage,
           edit.opportunity.title,
           {},
           context,
           [id, made = std::move(made)] { made(*id); },
           std::move(refused)},
          {});
}

void OpportunityActions::moveTo(const QList<OpportunityId> &ids,
                                StageId stage,
                                OpportunityId before)
{
    const QString words = tr("%n opportunities moved to “%1”", nullptr, int(ids.size()));
    place(ids, stage, before, words.arg(m_workspace.directory().name(stage)));
}

void OpportunityActions::reorder(const QList<OpportunityId> &ids,
                                 StageId stage,
                                 OpportunityId before)
{
    const QString name = m_workspace.directory().name(stage);
    place(ids, stage, before, tr("Order changed in “%1”").arg(name));
}

void OpportunityActions::place(const QList<OpportunityId> &ids,
                               StageId stage,
                               OpportunityId before,
                               const QString &message)
{
    const auto command = [ids, stage, before](const Filling &filling) {
        return moveOpportunities(ids, stage, before, filling);
    };
    enter({command,
           stage,
           {},
           ids,
           this,
           [this, message] {
               emit done(message);
           }},
          {});
}

void OpportunityActions::enter(const Entering &step, const Filling &filling)
{
    whenDone(m_workspace.submit(step.command(filling), true),
             step.context,
             [this, step](const Result<ChangeSet> &result) {
                 if (!result && result.error().problem == ProblemCode::StageAsks) {
                     askRequired(step, result.error().subject.split(u' '));
                 } else if (!result && step.refused && result.error().code == ErrorCode::Invalid) {
                     step.refused(result.error());
                 } else if (!result && step.stage.isValid()
                            && result.error().problem == ProblemCode::OtherChannel) {
                     tellWhoseStage(step.stage);
                 } else if (!result) {
                     emit m_workspace.failed(result.error());
                 } else if (!result->isEmpty()) {
                     step.done();
                 }
             });
}

void OpportunityActions::tellWhoseStage(StageId id)
{
    const Directory &directory = m_workspace.directory();
    const Stage *stage = directory.stage(id);
    const QString channel = stage ? directory.name(stage->channel) : QString();
    emit declined(
        tr("The stage “%1” is only for the sales channel “%2”.").arg(directory.name(id), channel));
}

void OpportunityActions::askRequired(const Entering &step, const QStringList &missing)
{
    const auto open = [this, step, missing](const Described &cards) {
        QString subject = step.ids.isEmpty() ? step.title : cards.subject;
        if (missing.contains(u"client"_s) && !cards.client.isEmpty()) {
            subject += u" · "_s + cards.client; // the number of a lead, who has no name yet
        }
        const StageId stage = step.stage.isValid() ? step.stage : cards.place.stage;
        auto *dialog = new RequiredDialog(m_workspace, stage, subject, missing, m_window);
        ask(dialog, step.context, [this, step](const RequiredDialog &answer) {
            enter(step, answer.filling());
        });
    };
    describe(step.ids, step.context, open);
}

void OpportunityActions::convert(const QList<OpportunityId> &ids)
{
    const auto command = [ids](const Filling &filling) {
        return convertLeads(ids, filling);
    };
    enter({command,
           {},
           {},
           ids,
           this,
           [this, ids] {
               emit done(tr("%n leads taken into work", nullptr, int(ids.size())));
           }},
          {});
}

void OpportunityActions::win(const QList<OpportunityId> &ids)
{
    submit(winOpportunities(ids, QDate::currentDate()),
           tr("%n opportunities won", nullptr, int(ids.size())));
}

void OpportunityActions::lose(const QList<OpportunityId> &ids)
{
    describe(ids, this, [this, ids](const Described &cards) {
        auto *dialog = new LostReasonDialog(
            m_workspace.directory(), cards.place.pipeline, cards.subject, m_window);
        ask(dialog, this, [this, ids](const LostReasonDialog &answer) {
            submit(loseOpportunities(ids,
                                     answer.reason(),
                                     answer.newReason(),
                                     answer.note(),
                                     QDate::currentDate(),
                                     &defaultName),
                   tr("%n opportunities lost", nullptr, int(ids.size())));
        });
    });
}

void OpportunityActions::reopen(const QList<OpportunityId> &ids)
{
    const auto command = [ids](const Filling &filling) {
        return reopenOpportunities(ids, filling);
    };
    enter({command,
           {},
           {},
           ids,
           this,
           [this, ids] {
               emit done(tr("%n opportunities reopened", nullptr, int(ids.size())));
           }},
          {});
}

void OpportunityActions::postpone(const QList<OpportunityId> &ids)
{
    describe(ids, this, [this, ids](const Described &cards) {
        auto *dialog = new PostponeDialog(cards.subject, m_window);
        ask(dialog, this, [this, ids](const PostponeDialog &answer) {
            submit(postponeOpportunities(ids, answer.until(), answer.reason()),
                   tr("%n opportunities postponed until %1", nullptr, int(ids.size()))
                       .arg(Format().fullDate(answer.until())));
        });
    });
}

void OpportunityActions::takeBack(const QList<OpportunityId> &ids)
{
    submit(postponeOpportunities(ids, {}, {}),
           tr("%n opportunities taken back into work", nullptr, int(ids.size())));
}

void OpportunityActions::archive(const QList<OpportunityId> &ids, bool archived)
{
    const int count = int(ids.size());
    submit(archiveOpportunities(ids, archived),
           archived ? tr("%n opportunities archived", nullptr, count)
                    : tr("%n opportunities unarchived", nullptr, count));
}

void OpportunityActions::trash(const QList<OpportunityId> &ids, bool removed)
{
    const int count = int(ids.size());
    submit(trashOpportunities(ids, removed),
           removed ? tr("%n opportunities moved to the trash", nullptr, count)
                   : tr("%n opportunities restored from the trash", nullptr, count));
}

void OpportunityActions::assign(const QList<OpportunityId> &ids, PersonId responsible)
{
    submit(assignOpportunities(ids, responsible),
           tr("%n opportunities given to %1", nullptr, int(ids.size()))
               .arg(m_workspace.directory().name(responsible)));
}

void OpportunityActions::quote(OpportunityId id)
{
    whenDone(m_workspace.loadCards({id}), this, [this, id](const Result<QList<Card>> &cards) {
        if (!cards) {
            emit m_workspace.failed(cards.error());
            return;
        }
        const Card card = cards->value(0);
        const Directory &directory = m_workspace.directory();
        if (card.removed || !card.id.isValid()) {
            emit declined(tr("What is in the trash gets no quotation."));
        } else if (!offersQuotations(directory, card.channel)) {
            emit declined(tr("The sales channel “%1” works without quotations.")
                              .arg(directory.name(card.channel)));
        } else {
            emit quotationRequested(id);
        }
    });
}

void OpportunityActions::askOutcome(const Activity &activity)
{
    auto *dialog = new OutcomeDialog(m_workspace, activity, m_window);
    const bool open = activity.doneAt == 0;
    connect(dialog, &QDialog::accepted, this, [this, open] {
        emit done(open ? tr("Activity done") : tr("Outcome saved"));
    });
    dialog->open();
}

void OpportunityActions::changeActivity(OpportunityId id, ActivityId activity)
{
    const auto open = [this, id, activity](const Result<QList<Card>> &cards) {
        if (!cards) {
            emit m_workspace.failed(cards.error());
        } else if (!cards->isEmpty()) {
            const QString title = cards->first().title;
            auto *dialog = new ActivityDialog(m_workspace, *this, id, title, m_window);
            if (activity.isValid()) {
                dialog->change(activity);
            }
        }
    };
    whenDone(m_workspace.loadCards({id}), this, open);
}

} // namespace ugoda
