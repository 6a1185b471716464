// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/opportunity.h"
#include "model/domain/record.h"
#include "model/domain/result.h"

namespace ugoda {

class Connection;

/// A phone or an e-mail as typed.
struct ExportContact
{
    QString text;
    QString comment;
};

/// A client as an exported sheet names them.
struct ExportClient
{
    QString name;
    ClientKind kind = ClientKind::Person;
    QString role {}; ///< of a further client
    QList<ExportContact> phones {};
    QList<ExportContact> emails {};
};

struct ExportComment
{
    QString text;
    qint64 at = 0; ///< ms since 1970 UTC
    PersonId person;
};

/// An opportunity with what an exported sheet names of its client.
struct ExportRecord
{
    Opportunity opportunity;
    ExportClient client;
    QDate nextDue; ///< of the next open activity
    ActivityTypeId nextType; ///< of the same
    CustomValues custom {}; ///< of the firm's own fields
    QList<ExportClient> further {};
    QList<ExportComment> comments {};
};

/// What is read beside the opportunities themselves.
struct ExportParts
{
    bool custom = false;
    bool further = false;
    bool comments = false;
};

/// The opportunities with these ids, in the same order, with the parts asked for.
Result<QList<ExportRecord>> readExportRecords(Connection &connection,
                                              const QList<OpportunityId> &ids,
                                              ExportParts parts = {});

/// Clients after `after` by id, with phones and e-mails; at most `limit`.
Result<QList<ClientRecord>> readClientsAfter(Connection &connection, ClientId after, int limit);

} // namespace ugoda
