// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/custom_values.h"
#include "model/domain/dictionaries.h"
#include "model/domain/opportunity.h"
#include "model/domain/result.h"

#include <QStringList>

namespace ugoda {

class WriteTransaction;

// What entering and leaving a stage does to an opportunity, and what it asks of it: the same on
// every road by which one becomes an open card of the stage: made there, moved, reopened, imported.
// Nothing is required where no open card enters: of closed cards (row 151), restored cards and
// moves to a system column (row 143), nor by undo and redo: a rule younger than the state that they
// bring back must not keep a person from taking a step back.

/// The capacity in which an opportunity enters a stage.
enum class Entrant {
    Card, ///< from another stage, or back into its own
    Fresh, ///< it is being made
    Lead ///< out of Unregistered: it becomes an opportunity (row 101)
};

/// `present`: the stage in which it stands, or stood when it was closed; null for a new one.
Entrant entrantFrom(const Stage *present);

/// Puts an opportunity into a stage: place, time of entry, pipeline, and the stage's probability
/// unless a person has set one (row 141). An opportunity that was closed is open again (row 45).
/// One without a channel gets that of a stage which is for one channel only.
void enterStage(Opportunity &opportunity, const Stage &stage, qint64 now);
/// The same for a stage that takes the place of one deleted (row 143): closed ones stay closed, as
/// they are, and come back to it when they are reopened.
void inheritStage(Opportunity &opportunity, const Stage &stage, qint64 now);
/// Closes it; the stage stays, so that reopening returns to it.
void close(
    Opportunity &opportunity, Outcome outcome, QDate on, LostReasonId reason, const QString &note);
/// Opens it again. The reason and note of the loss go; the history keeps them.
void reopen(Opportunity &opportunity);

/// Columns of the opportunity that a stage can require, in the order in which they are offered.
const QStringList &requirableColumns();
/// What Stage::required names: columns of the opportunity and ids of the firm's own fields.
QStringList requiredBy(const Stage &stage);
/// Whether a stage takes the records of a channel (row 138: a stage may be for one channel only). A
/// record without a channel may enter every stage, and any record a system column.
bool admits(const Stage &stage, ChannelId channel);
/// What is required of an opportunity that enters: requiredBy() without custom fields that cannot
/// be filled there; of a new one also the required custom fields; of a lead these too, and a client
/// (row 83). A system column requires nothing, save that client.
QStringList askedToEnter(WriteTransaction &transaction,
                         const Stage &stage,
                         Entrant entrant = Entrant::Card);
/// What of askedToEnter() an opportunity with these own values lacks.
QStringList missingOf(const QStringList &asked,
                      const Opportunity &opportunity,
                      const CustomValues &custom);

/// What a person gave for fields that a stage requires; it fills the empty ones of an opportunity.
struct Filling
{
    Opportunity given; ///< its columns, as far as requirable; empty ones fill nothing
    QString newClient; ///< name of a client to be made, when given.client is none
    CustomValues custom;
};

/// A lead that becomes an opportunity is somebody's (row 101): who takes it, unless it has one.
void takeOver(Opportunity &lead, PersonId person);

/// Fills what is still empty in an opportunity and its own values for a stage that it is about to
/// enter, and refuses when something is left (StageAsks, the missing fields with spaces) or when
/// the stage is not for its channel ("channel", OtherChannel). An open one that stands in the stage
/// already lacks nothing. A client that is made stays in `filling` for the next opportunity.
///
/// A lead is taken over by whoever works here. Its client needs a name (isNamed): one of whom only
/// a number is known is called by the name given from now on; where another client is given, that
/// one takes the place and the number stays as a further client.
Result<void> fillToEnter(WriteTransaction &transaction,
                         const Stage &stage,
                         Entrant entrant,
                         Opportunity &opportunity,
                         CustomValues &custom,
                         Filling &filling);

} // namespace ugoda
