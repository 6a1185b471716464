// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/stage_counts.h"

#include <QDate>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QWidget;

namespace ugoda {

class Command;
class Workspace;
struct Activity;
struct Card;
struct Error;
struct Filling;
struct OpportunityEdit;

/// What a person can do with opportunities, wherever they stand: board, table, form, history. One
/// place, so that every road obeys the same rules and a lost reason is asked on each (row 44).
/// Everything is undoable; `done` carries a sentence for the short message with "Undo".
class OpportunityActions : public QObject
{
    Q_OBJECT

public:
    OpportunityActions(Workspace &workspace, QWidget *window);

    /// Makes an opportunity, and asks for what its stage requires and `edit` has not; `made` hears
    /// of the new one unless `context` is gone. When the person cancels nothing is made, and
    /// `context` still has what was typed. `refused` hears what is wrong with a value.
    void create(const OpportunityEdit &edit,
                QObject *context,
                std::function<void(OpportunityId)> made,
                std::function<void(const Error &)> refused);
    /// Moves to a stage above `before` (0: bottom). Asks for what the stage requires and the cards
    /// have not; cancelling leaves them where they are.
    void moveTo(const QList<OpportunityId> &ids, StageId stage, OpportunityId before);
    /// Another place in the stage in which they stand.
    void reorder(const QList<OpportunityId> &ids, StageId stage, OpportunityId before);
    /// Takes leads out of Unregistered into work (row 101); asks like a move.
    void convert(const QList<OpportunityId> &ids);
    void win(const QList<OpportunityId> &ids);
    /// Asks for the reason first; cancelling changes nothing.
    void lose(const QList<OpportunityId> &ids);
    /// Back into the stages in which they were closed; asks like a move.
    void reopen(const QList<OpportunityId> &ids);
    /// Asks for the return date and a reason.
    void postpone(const QList<OpportunityId> &ids);
    void takeBack(const QList<OpportunityId> &ids);
    void archive(const QList<OpportunityId> &ids, bool archived);
    void trash(const QList<OpportunityId> &ids, bool removed);
    void assign(const QList<OpportunityId> &ids, PersonId responsible);

    /// Opens what is planned for one opportunity; where nothing is, what to plan (rows 26 to 29).
    void showActivities(OpportunityId id) { changeActivity(id, {}); }

    /// The same where one of them is being changed.
    void changeActivity(OpportunityId id, ActivityId activity);

    /// Asks what came of an activity; one that is open is marked done with it.
    void askOutcome(const Activity &activity);

    /// Asks for the quotation of one opportunity; where its sales channel has none (row 99), and
    /// for what is in the trash, says so.
    void quote(OpportunityId id);

    /// A menu for these cards with everything above that makes sense for them; deletes itself.
    QMenu *menuFor(const QList<OpportunityId> &ids, QWidget *parent);

signals:
    /// Show this one in the form.
    void openRequested(ugoda::OpportunityId id);
    /// Show the quotation of this one.
    void quotationRequested(ugoda::OpportunityId id);
    /// Why what was asked for is not done: a sentence for the short message.
    void declined(const QString &message);
    /// An activity was marked done without asking anything: beside "Undo" the window offers to say
    /// what came of it, with askOutcome().
    void finished(const ugoda::Activity &activity);
    /// A step succeeded: its sentence, with which the window offers "Undo".
    void done(const QString &message);

private:
    /// What a question speaks of.
    struct Described
    {
        QString subject; ///< the title of one, else how many
        QString client; ///< of one
        SharedPlace place;
    };

    /// A step by which cards enter a stage.
    struct Entering
    {
        std::function<std::unique_ptr<Command>(const Filling &)> command;
        StageId stage; ///< 0: several
        QString title; ///< of a card that is not there yet; or
        QList<OpportunityId> ids;
        QObject *context;
        std::function<void()> done;
        std::function<void(const Error &)> refused {}; ///< none: the window tells
    };

    void place(const QList<OpportunityId> &ids,
               StageId stage,
               OpportunityId before,
               const QString &message);
    /// Submits the step; where a stage asks for more than the cards have, asks the person and
    /// submits it again with what was filled in.
    void enter(const Entering &step, const Filling &filling);
    void askRequired(const Entering &step, const QStringList &missing);
    /// Says why a stage was not entered that is for another channel (row 138).
    void tellWhoseStage(StageId id);
    void submit(std::unique_ptr<Command> command, const QString &message);
    /// Reads what questions say of these cards.
    void describe(const QList<OpportunityId> &ids,
                  QObject *context,
                  const std::function<void(const Described &)> &use);
    /// Fills a menu with the stages of a pipeline (id 0: of all of them) that take these cards.
    void addStages(QMenu *menu,
                   const QList<OpportunityId> &ids,
                   PipelineId pipeline,
                   const QList<Card> &cards);
    void addPeople(QMenu *menu, const QList<OpportunityId> &ids);

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace ugoda
