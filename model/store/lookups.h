// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/client.h"
#include "model/domain/dictionaries.h"
#include "model/domain/opportunity.h"
#include "model/domain/setting_keys.h"

#include <QHash>

#include <optional>

namespace ugoda {

class WriteTransaction;

// What commands ask of the file within their transaction. A failure makes the transaction fail.

/// The stage in which new opportunities of a pipeline land.
std::optional<Stage> startStage(WriteTransaction &transaction, PipelineId pipeline);
/// The first pipeline that is neither removed nor archived.
PipelineId firstPipeline(WriteTransaction &transaction);
/// The pipeline for what comes in without one (row 75): the one chosen for that as long as it is in
/// use, else the first.
PipelineId inboundPipeline(WriteTransaction &transaction);
/// A rank above all open cards of a stage, or below them.
qint64 rankAtTop(WriteTransaction &transaction, StageId stage);
qint64 rankAtBottom(WriteTransaction &transaction, StageId stage);
/// A rank for each of `moving` that puts them in their order right above `below` in a stage (none:
/// at the bottom). Where there is no room the cards beneath are moved apart within the same step.
/// The moving cards themselves are ignored when neighbours are looked for.
QList<qint64> ranksBefore(WriteTransaction &transaction,
                          StageId stage,
                          OpportunityId below,
                          const QList<OpportunityId> &moving);
/// Up to `limit` open cards of a stage, `first` and those beneath it, from the top.
QList<OpportunityId> cardsFrom(WriteTransaction &transaction,
                               StageId stage,
                               OpportunityId first,
                               int limit);
/// The `limit` open cards right above `below` (none: the last ones of the stage), from the top.
QList<OpportunityId> cardsAbove(WriteTransaction &transaction,
                                StageId stage,
                                OpportunityId below,
                                int limit);
/// All rows of a dictionary, also removed ones, for matching names.
template<class Row>
QList<Row> allRows(WriteTransaction &transaction);
/// A setting of the file; with id 0 and without a value when there is none.
Setting settingOf(WriteTransaction &transaction, const QString &key);
/// Phones and e-mails of a client that are not removed, in order.
QList<Phone> phonesOf(WriteTransaction &transaction, ClientId client);
QList<Email> emailsOf(WriteTransaction &transaction, ClientId client);
/// Further clients of an opportunity that are not removed.
QList<OpportunityClient> furtherClientsOf(WriteTransaction &transaction, OpportunityId opportunity);
/// The comments of an opportunity that are not removed, without space around them.
QStringList commentsOf(WriteTransaction &transaction, OpportunityId opportunity);
/// Pairs of key and client for every phone (last nine digits) and e-mail (lower case) in use.
QHash<QString, ClientId> phoneOwners(WriteTransaction &transaction);
QHash<QString, ClientId> emailOwners(WriteTransaction &transaction);
/// Fingerprints of imported rows that are not in the trash, with their opportunities.
QHash<qint64, OpportunityId> importedRows(WriteTransaction &transaction);
/// How many opportunities the file has, the trash included.
int opportunityCount(WriteTransaction &transaction);
/// Writes a draft (content empty: removes it). Drafts have no history.
void writeDraft(WriteTransaction &transaction,
                const QString &kind,
                qint64 subject,
                const QString &content);

} // namespace ugoda
