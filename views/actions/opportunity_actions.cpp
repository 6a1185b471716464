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
#include "views/common/icons.h"

#include <QMenu>
#include <QSet>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// What all cards have in one member; id 0 when they have nothing in common.
auto common(const QList<Card> &cards, auto Card::*member)
{
    const auto first = cards.isEmpty() ? Card().*member : cards.first().*member;
    const bool shared = std::all_of(cards.begin(), cards.end(), [first, member](const Card &card) {
        return card.*member == first;
    });
    return shared ? first : Card().*member;
}

/// A person's own text as the text of a menu entry, in which "&" has a meaning.
QString entryText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

/// Opens a question; `then` runs only when it is accepted.
template<class Dialog, class Then>
void ask(Dialog *dialog, QObject *context, Then then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, [dialog, then] { then(*dialog); });
    dialog->open();
}

/// The entries of menuFor() whose sense depends on what the cards are.
struct CardEntries
{
    QAction *activities; ///< null for several cards
    QMenu *stages;
    QAction *won;
    QAction *lost;
    QAction *reopen;
    QAction *postpone;
    QAction *takeBack;
    QAction *archive;
    QAction *unarchive;
    QAction *trash;
    QAction *restore;

    void enableFor(const QList<Card> &cards) const
    {
        const auto any = [&cards](auto test) {
            return std::any_of(cards.begin(), cards.end(), test);
        };
        const bool alive = any([](const Card &card) { return !card.removed; });
        const auto open = [](const Card &card) {
            return card.outcome == Outcome::None;
        };
        const auto postponed = [](const Card &card) {
            return card.state == State::Postponed;
        };
        if (activities) {
            activities->setEnabled(alive);
        }
        stages->setEnabled(alive);
        won->setEnabled(alive
                        && any([](const Card &card) { return card.outcome != Outcome::Won; }));
        lost->setEnabled(alive
                         && any([](const Card &card) { return card.outcome != Outcome::Lost; }));
        reopen->setEnabled(alive && any(std::not_fn(open)));
        postpone->setEnabled(alive && any(open));
        takeBack->setEnabled(alive && any(postponed));
        archive->setEnabled(alive && any([](const Card &card) { return !card.archived; }));
        unarchive->setEnabled(alive && any([](const Card &card) { return card.archived; }));
        trash->setEnabled(alive);
        restore->setEnabled(any([](const Card &card) { return card.removed; }));
        // What can't be done to any of them would only lengthen the menu.
        for (QAction *entry : {reopen, takeBack, unarchive, restore}) {
            entry->setVisible(entry->isEnabled());
        }
    }
};

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

QString OpportunityActions::subjectOf(const QList<OpportunityId> &ids, const QList<Card> &cards)
{
    return ids.size() == 1 && cards.size() == 1 ? cards.first().title
                                                : tr("%n opportunities", nullptr, int(ids.size()));
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
                 } else if (!result) {
                     emit m_workspace.failed(result.error());
                 } else if (!result->isEmpty()) {
                     step.done();
                 }
             });
}

void OpportunityActions::askRequired(const Entering &step, const QStringList &missing)
{
    const auto open = [this, step, missing](const Result<QList<Card>> &read) {
        const QList<Card> cards = read ? *read : QList<Card>();
        const QString subject = step.ids.isEmpty() ? step.title : subjectOf(step.ids, cards);
        const StageId stage = step.stage.isValid() ? step.stage : common(cards, &Card::stage);
        auto *dialog = new RequiredDialog(m_workspace, stage, subject, missing, m_window);
        ask(dialog, step.context, [this, step](const RequiredDialog &answer) {
            enter(step, answer.filling());
        });
    };
    whenDone(m_workspace.loadCards(step.ids), step.context, open);
}

void OpportunityActions::win(const QList<OpportunityId> &ids)
{
    submit(winOpportunities(ids, QDate::currentDate()),
           tr("%n opportunities won", nullptr, int(ids.size())));
}

void OpportunityActions::lose(const QList<OpportunityId> &ids)
{
    whenDone(m_workspace.loadCards(ids), this, [this, ids](const Result<QList<Card>> &read) {
        // Should the cards be unreadable, the step below fails too and is announced.
        const QList<Card> cards = read ? *read : QList<Card>();
        auto *dialog = new LostReasonDialog(m_workspace.directory(),
                                            common(cards, &Card::pipeline),
                                            subjectOf(ids, cards),
                                            m_window);
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
    whenDone(m_workspace.loadCards(ids), this, [this, ids](const Result<QList<Card>> &read) {
        auto *dialog = new PostponeDialog(subjectOf(ids, read ? *read : QList<Card>()), m_window);
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

void OpportunityActions::showActivities(OpportunityId id)
{
    whenDone(m_workspace.loadCards({id}), this, [this, id](const Result<QList<Card>> &cards) {
        if (!cards) {
            emit m_workspace.failed(cards.error());
        } else if (!cards->isEmpty()) {
            const QString title = cards->first().title;
            (new ActivityDialog(m_workspace, *this, id, title, m_window))->open();
        }
    });
}

QMenu *OpportunityActions::menuFor(const QList<OpportunityId> &ids, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](QLatin1StringView picture, const QString &text, auto action) {
        return menu->addAction(icon(picture), text, this, action);
    };
    CardEntries entries {};
    if (ids.size() == 1) {
        add("edit"_L1, tr("Open"), [this, id = ids.first()] { emit openRequested(id); });
        entries.activities =
            add("calendar"_L1, tr("Activities…"), [this, id = ids.first()] { showActivities(id); });
        menu->addSeparator();
    }
    entries.stages = menu->addMenu(icon("arrow-right"_L1), tr("Move to stage"));
    entries.won = add("trophy"_L1, tr("Won"), [this, ids] { win(ids); });
    entries.lost = add("lost"_L1, tr("Lost…"), [this, ids] { lose(ids); });
    entries.reopen = add("restore"_L1, tr("Reopen"), [this, ids] { reopen(ids); });
    entries.postpone = add("clock"_L1, tr("Postpone…"), [this, ids] { postpone(ids); });
    entries.takeBack = add("undo"_L1, tr("Take back into work"), [this, ids] { takeBack(ids); });
    menu->addSeparator();
    addPeople(menu->addMenu(icon("person"_L1), tr("Responsible")), ids);
    menu->addSeparator();
    entries.archive = add("archive"_L1, tr("Archive"), [this, ids] { archive(ids, true); });
    entries.unarchive = add("archive"_L1, tr("Unarchive"), [this, ids] { archive(ids, false); });
    entries.trash = add("trash"_L1, tr("Delete"), [this, ids] { trash(ids, true); });
    entries.restore =
        add("restore"_L1, tr("Restore from the trash"), [this, ids] { trash(ids, false); });
    addStages(entries.stages, ids, m_workspace.pipeline(), {});
    // The menu stands at once; what is true of these cards arrives a moment later.
    whenDone(m_workspace.loadCards(ids),
             menu,
             [this, menu, ids, entries](const Result<QList<Card>> &read) {
                 if (read) {
                     entries.enableFor(*read);
                     addStages(entries.stages, ids, common(*read, &Card::pipeline), *read);
                 }
             });
    return menu;
}

void OpportunityActions::addStages(QMenu *menu,
                                   const QList<OpportunityId> &ids,
                                   PipelineId pipeline,
                                   const QList<Card> &cards)
{
    menu->clear();
    const Directory &directory = m_workspace.directory();
    for (const Pipeline &owner : directory.pipelines()) {
        if (pipeline.isValid() && owner.id != pipeline) {
            continue;
        }
        if (!pipeline.isValid()) {
            menu->addSection(entryText(directory.name(owner.id)));
        }
        for (const Stage &stage : directory.stagesShown(owner.id)) {
            const bool open = std::all_of(cards.begin(), cards.end(), [&stage](const Card &card) {
                return admits(stage, card.channel);
            });
            if (!open) {
                continue;
            }
            menu->addAction(entryText(directory.name(stage.id)), this, [this, ids, id = stage.id] {
                moveTo(ids, id, {});
            });
        }
    }
}

void OpportunityActions::addPeople(QMenu *menu, const QList<OpportunityId> &ids)
{
    const Directory &directory = m_workspace.directory();
    for (const Person &person : directory.people()) {
        menu->addAction(
            directory.name(person.id), this, [this, ids, id = person.id] { assign(ids, id); });
    }
    menu->setEnabled(!menu->isEmpty());
}

} // namespace ugoda
