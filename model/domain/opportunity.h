// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "model/domain/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ugoda {

/// Independent of the stage: open, or set aside until a date.
enum class State : int {
    Open = 0,
    Postponed = 1
};

/// How the opportunity ended; independent of the stage, which stays so that reopening returns to
/// it.
enum class Outcome : int {
    None = 0,
    Won = 1,
    Lost = 2
};

/// One request of a client on its way to a sale: the card of the board (rows 2, 12 to 19, 33 to 45,
/// 50 to 62).
struct Opportunity
{
    OpportunityId id;
    int version = 0; ///< counts updates; a command that saw an older one is in conflict
    bool removed = false; ///< in the trash

    PipelineId pipeline;
    StageId stage;
    qint64 stageSince = 0; ///< when it entered the stage, ms since 1970 UTC
    qint64 rank = 0; ///< place within the stage, smaller is higher
    QString title;
    ClientId client;
    SourceId source;
    IdList<SourceTag> extraSources;
    ChannelId channel;
    std::optional<qint64> value; ///< estimated value in minor units; none differs from zero
    QString currency = QString::fromUtf16(kDefaultCurrency);
    QDate enquiredOn;
    QDate plannedStart;
    QDate expectedClose;
    PersonId responsible;
    IdList<PersonTag> participants;
    IdList<TagTag> tags;
    int probability = 0; ///< percent, 0 to 100
    bool probabilityByHand = false; ///< set by a person: entering a stage leaves it alone
    State state = State::Open;
    QDate returnOn; ///< when a postponed opportunity comes back
    QString postponeReason;
    Outcome outcome = Outcome::None;
    QDate closedOn;
    LostReasonId lostReason;
    QString closingNote;
    bool archived = false;
    qint64 importKey = 0; ///< fingerprint of the imported row, by which a repeated import skips it
    QString request;
    QString notes;

    bool operator==(const Opportunity &) const = default;
};

/// A further client of an opportunity, beside the main one (row 61).
struct OpportunityClient
{
    OpportunityClientId id;
    int version = 0;
    bool removed = false;
    OpportunityId opportunity;
    ClientId client;
    QString role;

    bool operator==(const OpportunityClient &) const = default;
};

} // namespace ugoda
