// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/dictionaries.h"
#include "model/domain/opportunity.h"
#include "model/domain/result.h"

#include <QSet>
#include <QStringList>

namespace ugoda {

class WriteTransaction;

// What entering and leaving a stage does to an opportunity, and what it asks of it: the same on
// every road.

/// Puts an opportunity into a stage: place, time of entry, pipeline, and the stage's probability
/// unless a person has set one (row 141). An opportunity that was closed is open again (row 45).
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
/// What of it an opportunity lacks; `filled` are its own fields that have a value.
QStringList missingToEnter(const Stage &stage,
                           const Opportunity &opportunity,
                           const QSet<CustomFieldId> &filled);

/// What a person gave for fields that a stage requires: by it the empty ones of an opportunity are
/// filled.
struct Filling
{
    Opportunity given; ///< its columns, as far as requirable; empty ones fill nothing
    QString newClient; ///< name of a client to be made, when given.client is none
    QList<CustomValue> custom; ///< only field and value count
};

/// Fills what is still empty in an opportunity for a stage that it is about to enter, and refuses
/// (Invalid "required", the missing fields with spaces in the detail) when something is left. An
/// opportunity that stands in the stage already lacks nothing. A client that is made stays in
/// `filling` for the next opportunity.
Result<void> fillToEnter(WriteTransaction &transaction,
                         Opportunity &opportunity,
                         const Stage &stage,
                         Filling &filling);

} // namespace ugoda
