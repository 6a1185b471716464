// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/result.h"

#include <QSet>

namespace ugoda {

class Statement;
class WriteTransaction;

/// Applies the inverse of one step of the journal inside a transaction. Values changed since are
/// left alone and named as conflicts of the transaction; fields that depend on them (the closing
/// day on its outcome) stay with them.
///
/// A card that the step made and that has been worked on since stays, and stays whole: with all
/// that the step made for it, its clients and their contacts. The same holds for anything else the
/// step made that is in use: what the step made as part of it stays with it.
class Inverse
{
public:
    Inverse(WriteTransaction &transaction, ChangeSetId step);

    /// Takes the whole step back.
    Result<void> apply();
    /// Takes back what the step did to one opportunity. One that it made goes to the trash whole,
    /// even if it has been worked on since: nothing is lost there. What the firm shares (stages,
    /// tags) stays as it is.
    Result<void> applyTo(OpportunityId opportunity);

private:
    Result<void> invertLines(const char *sql, OpportunityId opportunity);
    void invert(Statement &line);
    /// Finds the stages, outcomes and states that the step changed and something else did since;
    /// to be called before anything is taken back.
    Result<void> noteOvertaken();
    void takeBackCreation(Entity entity, qint64 row);
    /// Whether a query has a row; what can't be read makes the transaction fail.
    bool finds(Statement &query);
    /// Whether live rows would be left pointing at a row taken back.
    bool isInUse(Entity entity, qint64 row);
    /// Whether a card has been worked on after the step; making room for another one is no work.
    bool hasLaterSteps(OpportunityId opportunity);
    bool isRemoved(Entity entity, qint64 row);
    bool isKept(Entity entity, qint64 row);
    /// Keeps a card with everything that it and its parts point at.
    void keepWhole(OpportunityId opportunity);

    void keep(Entity entity, qint64 row) { m_kept.insert({int(entity), row}); }

    WriteTransaction &m_transaction;
    ChangeSetId m_step;
    QSet<std::pair<qint64, QString>> m_overtaken; ///< (opportunity, field): see noteOvertaken()
    QSet<std::pair<int, qint64>> m_kept; ///< (entity, row) of what must not be taken back
};

} // namespace ugoda
