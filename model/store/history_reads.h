// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/domain/result.h"

namespace ugoda {

class Connection;

/// A page of an opportunity's history, newest first, older than `before` (0: from the newest).
/// Fields that only place the card (rank, stage_since, version keys) are left out.
Result<HistoryPage> readHistory(Connection &connection,
                                OpportunityId opportunity,
                                ChangeSetId before,
                                int limit);

/// A line of the journal with the step and the card that it belongs to.
struct JournalLine
{
    HistoryEntry step; ///< without lines
    bool again = false; ///< the step did an undone one again
    int seq = 0;
    OpportunityId opportunity; ///< 0: a step that touches no card; then it is the step's first line
    QString title; ///< of the card, now
    QString currencyBefore; ///< of its amounts before the step
    QString currencyAfter;
    HistoryLine line; ///< without meaning where there is no card
};

/// A piece of the journal, oldest first.
struct JournalPage
{
    QList<JournalLine> lines;
    QHash<ActivityId, Activity> activities; ///< as in HistoryPage
    QHash<ClientId, QString> clientNames;
    ChangeSetId lastStep; ///< where the next piece begins
    int lastSeq = 0;
    bool more = false;
};

/// The journal behind (step, seq), without what the history leaves out; looks at `limit` lines.
Result<JournalPage> readJournalAfter(Connection &connection, ChangeSetId step, int seq, int limit);

} // namespace ugoda
