// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/stage_rules.h"
#include "model/domain/dictionary_kinds.h"
#include "model/domain/record.h"
#include "model/store/command.h"

#include <memory>

namespace ugoda {

/// What a form hands over: the opportunity and the contacts edited with it.
struct OpportunityEdit
{
    Opportunity opportunity;
    ClientRecord client; ///< client.id 0 with a name: a new client of its kind; empty name: none
    QList<FurtherClient> further; ///< link.client 0 with a name: a new client is made
    QStringList newTags; ///< names typed that no tag has yet
    QString newSource; ///< likewise
    CustomValues custom {}; ///< of the firm's own fields, in their text form; a missing one is none
    NameOf nameOf {}; ///< how shipped defaults are called now: typed names are compared with these
    QString newChannel {}; ///< a name typed that no channel has yet
    QString newResponsible {}; ///< likewise of a person, who is added to the firm's
    QStringList newParticipants {}; ///< likewise
};

// Each function makes one intention. Rules hold on every road: form, drag, keyboard, bulk, import.

/// Makes an opportunity (rows 10 to 21). Pipeline 0: that of inbound contacts; stage 0: the start
/// stage; title empty: Invalid "title", for a form proposes one (titleFrom). It goes to the top of
/// its stage, which may ask for more than it has: `filling` as for moveOpportunities. `createdId`
/// receives its id when the step succeeded.
std::unique_ptr<Command> createOpportunity(const OpportunityEdit &edit,
                                           std::shared_ptr<OpportunityId> createdId = {},
                                           const Filling &filling = {});
/// Lays what the person changed (from `seen` to `wanted`) over the present state; a field that was
/// changed meanwhile by another road is a Conflict. Stage, outcome and archive are not edited here.
/// A new channel that the stage does not admit is Invalid "channel". Also removes the form's draft.
std::unique_ptr<Command> editOpportunity(const OpportunityRecord &seen,
                                         const OpportunityEdit &wanted);
/// Moves cards to a stage, above `before` (0: at the bottom), keeping their order. Reopens closed
/// ones (row 45). Entering a stage sets the probability unless it was set by hand. Where the stage
/// requires more than a card has, its empty fields are taken from `filling`; what fillToEnter()
/// then refuses is told for all cards together, and nothing moves.
std::unique_ptr<Command> moveOpportunities(const QList<OpportunityId> &ids,
                                           StageId stage,
                                           OpportunityId before,
                                           const Filling &filling = {});
/// Like moveOpportunities, to the top of the stage.
std::unique_ptr<Command> moveToTop(const QList<OpportunityId> &ids, StageId stage);
/// Takes leads into work (row 101): out of Unregistered to the top of the start stage of their
/// pipelines, with a person responsible. What it requires is treated as by moveOpportunities; cards
/// that are no leads stay as they are.
std::unique_ptr<Command> convertLeads(const QList<OpportunityId> &ids, const Filling &filling = {});
/// Closes as won on a day (row 43).
std::unique_ptr<Command> winOpportunities(const QList<OpportunityId> &ids,
                                          QDate on,
                                          const QString &note = {});
/// Closes as lost. A reason is required (row 44): an existing one, or the name of one that may be
/// new (`nameOf` tells how shipped ones are called now); otherwise LostReasonRequired.
std::unique_ptr<Command> loseOpportunities(const QList<OpportunityId> &ids,
                                           LostReasonId reason,
                                           const QString &newReason,
                                           const QString &note,
                                           QDate on,
                                           const NameOf &nameOf = {});
/// Back to the stage in which they were, with its probability (row 45). What the stage requires is
/// treated as by moveOpportunities.
std::unique_ptr<Command> reopenOpportunities(const QList<OpportunityId> &ids,
                                             const Filling &filling = {});
/// Sets aside until a day (row 36), or takes back into work (an invalid date).
std::unique_ptr<Command> postponeOpportunities(const QList<OpportunityId> &ids,
                                               QDate until,
                                               const QString &reason);
std::unique_ptr<Command> archiveOpportunities(const QList<OpportunityId> &ids, bool archived);
/// Moves to the trash, or back (row 25).
std::unique_ptr<Command> trashOpportunities(const QList<OpportunityId> &ids, bool removed);
/// Writes a comment (row 3). Empty text is Invalid.
std::unique_ptr<Command> addComment(OpportunityId opportunity, const QString &text);
/// Gives several opportunities a responsible person.
std::unique_ptr<Command> assignOpportunities(const QList<OpportunityId> &ids, PersonId responsible);
/// Keeps or (empty content) drops the draft of a form. No history, no undo.
std::unique_ptr<Command> saveDraft(const QString &kind, qint64 subject, const QString &content);

} // namespace ugoda
