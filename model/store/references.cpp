// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/references.h"

namespace ugoda {

QByteArray conditionOf(const Reference &reference)
{
    const QByteArray column = reference.column;
    const QByteArray narrow =
        reference.narrow ? QByteArray(reference.narrow) + " AND " : QByteArray();
    return narrow
        + (reference.list ? "instr(' ' || " + column + " || ' ', ' ' || ?1 || ' ') > 0"
                          : column + " = ?1");
}

std::optional<Whole> wholeOf(Entity part)
{
    switch (part) {
    case Entity::Phone:
    case Entity::Email:
        return Whole {Entity::Client, "client"};
    case Entity::OpportunityClient:
    case Entity::CustomValue:
    case Entity::Activity:
    case Entity::Comment:
        return Whole {Entity::Opportunity, "opportunity"};
    case Entity::Stage:
        return Whole {Entity::Pipeline, "pipeline"};
    case Entity::CustomOption:
        return Whole {Entity::CustomField, "field"};
    default:
        return {};
    }
}

bool isPartOfOpportunity(Entity entity)
{
    const std::optional<Whole> whole = wholeOf(entity);
    return whole && whole->entity == Entity::Opportunity;
}

} // namespace ugoda
