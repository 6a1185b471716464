// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/row_notes.h"

namespace ugoda {

namespace {

constexpr qsizetype kBulkRows = 500;

} // namespace

void RowNotes::add(Entity entity, qint64 row, OpportunityId opportunity, const FieldChange *change)
{
    RowChange *entry = entryOf(entity, row, opportunity);
    if (!entry) {
        return;
    }
    if (change) {
        entry->fields.append(*change);
    } else {
        entry->created = true;
    }
}

void RowNotes::giveUp()
{
    m_changes.bulk = true;
    m_changes.rows.clear();
    m_index.clear();
}

RowChange *RowNotes::entryOf(Entity entity, qint64 row, OpportunityId opportunity)
{
    if (m_changes.bulk) {
        return nullptr;
    }
    const std::pair<int, qint64> key {int(entity), row};
    const auto found = m_index.constFind(key);
    if (found != m_index.constEnd()) {
        return &m_changes.rows[*found];
    }
    if (m_changes.rows.size() >= kBulkRows) {
        giveUp();
        return nullptr;
    }
    m_index.insert(key, m_changes.rows.size());
    m_changes.rows.append({entity, row, opportunity, false, {}});
    return &m_changes.rows.last();
}

} // namespace ugoda
