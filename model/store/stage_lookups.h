// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

namespace ugoda {

class WriteTransaction;

// What the commands about stages ask of the file within their transaction. A failure makes the
// transaction fail.

/// Every opportunity of a stage, of whatever kind (closed, archived, in the trash too), in the
/// order of the column.
QList<OpportunityId> allOfStage(WriteTransaction &transaction, StageId stage);
/// The open ones of a stage, without those in the archive and the trash.
QList<OpportunityId> openOfStage(WriteTransaction &transaction, StageId stage);
/// Those of a stage in the archive, closed ones too; the trash is left out.
QList<OpportunityId> archivedOfStage(WriteTransaction &transaction, StageId stage);

} // namespace ugoda
