// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of OpportunityActions.
#include "model/commands/stage_rules.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/actions/opportunity_actions.h"
#include "views/actions/shared_value.h"
#include "views/common/icons.h"
#include "views/documents/quotation.h"

#include <QMenu>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// A person's own text as the text of a menu entry, in which "&" has a meaning.
QString entryText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

/// The entries of menuFor() whose sense depends on what the cards are.
struct CardEntries
{
    QAction *activities; ///< null for several cards
    QAction *quotation; ///< likewise; its sense depends on the channel too
    QAction *convert;
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

    void enableFor(const QList<Card> &cards, const Directory &directory) const
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
        if (quotation) {
            quotation->setVisible(
                std::all_of(cards.begin(), cards.end(), [&directory](const Card &card) {
                    return !card.removed && offersQuotations(directory, card.channel);
                }));
        }
        convert->setVisible(alive && std::all_of(cards.begin(), cards.end(), [&](const Card &card) {
                                const Stage *stage = directory.stage(card.stage);
                                return stage && stage->kind == StageKind::Unregistered
                                    && open(card);
                            }));
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
        entries.quotation =
            add("receipt"_L1, tr("Quotation…"), [this, id = ids.first()] { quote(id); });
        menu->addSeparator();
    }
    entries.convert = add("check"_L1, tr("Take into work"), [this, ids] { convert(ids); });
    entries.convert->setVisible(false); // until it is known that they are leads
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
                     entries.enableFor(*read, m_workspace.directory());
                     addStages(entries.stages, ids, shared(*read, &Card::pipeline), *read);
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
