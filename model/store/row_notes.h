// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"

#include <QHash>

namespace ugoda {

/// Fills the rows of a change set while its transaction writes: one entry for each row, with every
/// field that changed. More than 500 rows are no longer listed one by one: the set is `bulk` then.
class RowNotes
{
public:
    /// Writes into `changes`, which outlives it.
    explicit RowNotes(ChangeSet &changes)
        : m_changes(changes)
    { }

    /// Notes a changed field, or, without one, that the row was created.
    void add(Entity entity, qint64 row, OpportunityId opportunity, const FieldChange *change);
    /// Forgets the rows: from now on the set is only `bulk`.
    void giveUp();

private:
    RowChange *entryOf(Entity entity, qint64 row, OpportunityId opportunity);

    ChangeSet &m_changes;
    QHash<std::pair<int, qint64>, qsizetype> m_index;
};

} // namespace ugoda
