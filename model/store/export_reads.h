// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/opportunity.h"
#include "model/domain/record.h"
#include "model/domain/result.h"

namespace ugoda {

class Connection;

/// An opportunity with what an exported sheet names of its client.
struct ExportRecord
{
    Opportunity opportunity;
    QString client;
    QString phones; ///< as typed, "; " between
    QString emails;
    QDate nextDue; ///< of the next open activity
    ActivityTypeId nextType; ///< of the same
    CustomValues custom {}; ///< of the firm's own fields
};

/// The opportunities with these ids, in the same order; with `custom` also their values of the firm's
/// own fields.
Result<QList<ExportRecord>> readExportRecords(Connection &connection, const QList<OpportunityId> &ids, bool custom = false);

/// Clients after `after` by id, with phones and e-mails; at most `limit`.
Result<QList<ClientRecord>> readClientsAfter(Connection &connection, ClientId after, int limit);

/// A journal line with the names that a sheet shows.
struct JournalLine
{
    ChangeSetId step;
    int seq = 0;
    qint64 at = 0;
    PersonId person;
    QString label;
    Entity entity = Entity::Opportunity;
    qint64 row = 0;
    QString field;
    QVariant before;
    QVariant after;
    QString opportunity; ///< title of the card that it belongs to
};

/// Journal lines after (step, seq), oldest first; at most `limit`.
Result<QList<JournalLine>> readJournalAfter(Connection &connection, ChangeSetId step, int seq, int limit);

} // namespace ugoda
