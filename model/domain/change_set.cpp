// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/change_set.h"

#include <QSet>

#include <algorithm>

namespace ugoda {

bool RowChange::touches(QLatin1StringView field) const
{
    return std::any_of(fields.cbegin(), fields.cend(), [field](const FieldChange &change) {
        return change.field == field;
    });
}

bool ChangeSet::touches(Entity entity) const
{
    return std::any_of(rows.cbegin(), rows.cend(), [entity](const RowChange &row) {
        return row.entity == entity;
    });
}

QList<OpportunityId> ChangeSet::opportunities() const
{
    QList<OpportunityId> ids;
    QSet<OpportunityId> seen;
    for (const RowChange &row : rows) {
        const OpportunityId card =
            row.entity == Entity::Opportunity ? OpportunityId {row.id} : row.opportunity;
        if (card.isValid() && !seen.contains(card)) {
            seen.insert(card);
            ids.append(card);
        }
    }
    return ids;
}

OpportunityId ChangeSet::broughtBack() const
{
    for (const RowChange &row : rows) {
        for (const FieldChange &field : row.fields) {
            if (row.entity == Entity::Opportunity && field.field == QLatin1String("removed")
                && field.after.toInt() == 0) {
                return {row.id};
            }
        }
    }
    return {};
}

} // namespace ugoda
