// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/domain/result.h"

namespace ugoda {

class Connection;

/// Everything the form shows; error NotFound when there is no such opportunity.
Result<OpportunityRecord> readOpportunity(Connection &connection, OpportunityId id);
/// A client with phones and e-mails; error NotFound.
Result<ClientRecord> readClient(Connection &connection, ClientId id);
/// Clients whose name, phone or e-mail contain all words of the text, best first (name begins with
/// it).
Result<QList<ClientHit>> findClients(Connection &connection, const QString &text, int limit);
/// Clients that have this phone (last nine digits) or e-mail (lower case).
Result<QList<ClientHit>> clientsByKeys(Connection &connection,
                                       const QString &key9,
                                       const QString &emailKey);
/// The firm's small tables.
Result<DirectoryData> readDirectory(Connection &connection);
/// The draft of a form; empty content when there is none.
Result<Draft> readDraft(Connection &connection, const QString &kind, qint64 subject);
/// All drafts, newest first.
Result<QList<Draft>> readDrafts(Connection &connection);

} // namespace ugoda
