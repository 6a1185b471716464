// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/custom_values.h"
#include "model/domain/opportunity.h"

#include <QMap>

namespace ugoda {

/// What board and table show of an opportunity: the row with its client's name and next activity.
struct Card
{
    OpportunityId id;
    int version = 0;
    bool removed = false;
    bool archived = false;
    PipelineId pipeline;
    StageId stage;
    qint64 stageSince = 0;
    qint64 rank = 0;
    QString title;
    ClientId client;
    QString clientName;
    QString clientPhone; ///< the first, as typed; not read for the board
    SourceId source;
    ChannelId channel;
    std::optional<qint64> value;
    QString currency;
    QDate enquiredOn;
    QDate plannedStart;
    QDate expectedClose;
    PersonId responsible;
    IdList<PersonTag> participants;
    IdList<TagTag> tags;
    int probability = 0;
    State state = State::Open;
    QDate returnOn;
    Outcome outcome = Outcome::None;
    QDate closedOn;
    LostReasonId lostReason;
    QDate nextDue; ///< of the next open activity
    std::optional<qint64> nextTime; ///< of the same: minutes since midnight
    ActivityTypeId nextType;
    QString nextSummary; ///< what it is about; may be empty
    PersonId nextPerson; ///< who does it
    QDate lastDue; ///< the latest day for which an open activity is planned
    qint64 touchedAt = 0; ///< of the last entry in its history, ms since 1970 UTC
    CustomValues custom; ///< of the firm's own fields; of long texts the beginning

    bool operator==(const Card &) const = default;
};

/// A column of the board: a stage's open cards, or a pipeline's won or lost ones.
struct Lane
{
    PipelineId pipeline;
    Outcome outcome = Outcome::None;
    StageId stage; ///< only when outcome is None

    bool operator==(const Lane &) const = default;
};

/// The lane in which a card stands.
inline Lane laneOf(const Card &card)
{
    return {card.pipeline, card.outcome, card.outcome == Outcome::None ? card.stage : StageId {}};
}

/// Counts and sums over everything that a filter lets through, never over what is loaded.
/// Sums are minor units by currency: different currencies are never added up.
struct Totals
{
    int count = 0;
    QMap<QString, qint64> sums;
    QMap<QString, qint64> weighted; ///< value × probability
    // by the state of the next activity:
    int overdue = 0;
    int today = 0;
    int planned = 0;
    int none = 0;

    bool operator==(const Totals &) const = default;
};

/// A piece of a lane, in order, and whether more follows.
struct CardPage
{
    QList<Card> cards;
    bool more = false;
};

/// By what the table is ordered (row 8). Created is the order of entering.
enum class SortColumn {
    Created,
    Title,
    Client,
    Stage,
    Value,
    NextActivity,
    Responsible,
    Source,
    Channel,
    EnquiredOn,
    PlannedStart,
    ExpectedClose,
    Probability,
    ClosedOn,
    Tags, ///< by the first one
    Outcome,
    Pipeline,
    Phone,
    Participants, ///< by the first one
    LostReason,
    ReturnOn,
    Touched, ///< by the last entry of the history
    Custom, ///< by a firm's own field
};

struct Sort
{
    SortColumn column = SortColumn::Created;
    bool descending = true;
    CustomFieldId field {}; ///< of SortColumn::Custom

    bool operator==(const Sort &) const = default;
};

} // namespace ugoda
