// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"

#include <QByteArray>

#include <optional>

namespace ugoda {

// Who points at whom in the tables. What may be taken back, removed or merged is judged by these
// two lists alone.

/// A column in which ids of other rows stand.
struct Reference
{
    Entity target; ///< whose ids
    Entity user; ///< whose rows hold them
    const char *column;
    bool list = false; ///< ids with spaces between
    const char *narrow = nullptr; ///< a condition that an index answers; ?1 is the target's id
};

inline constexpr Reference kReferences[] = {
    {Entity::Person, Entity::Opportunity, "responsible"},
    {Entity::Person, Entity::Opportunity, "participants", true, "participants <> ''"},
    {Entity::Person, Entity::Activity, "responsible"},
    {Entity::Person, Entity::Channel, "leader"},
    {Entity::Person, Entity::Channel, "members", true},
    {Entity::Person, Entity::Pipeline, "visible_to", true},
    {Entity::Person, Entity::Setting, "value", false, "key = 'person.current'"},
    {Entity::Pipeline, Entity::Opportunity, "pipeline"},
    {Entity::Stage, Entity::Opportunity, "stage"},
    {Entity::Client, Entity::Opportunity, "client"},
    {Entity::Client, Entity::OpportunityClient, "client"},
    {Entity::Source, Entity::Opportunity, "source"},
    {Entity::Source, Entity::Opportunity, "extra_sources", true, "extra_sources <> ''"},
    {Entity::Channel, Entity::Opportunity, "channel"},
    {Entity::Channel, Entity::Stage, "channel"},
    // The index of tags is brought up to date at the end of a step, so it only narrows.
    {Entity::Tag,
     Entity::Opportunity,
     "tags",
     true,
     "id IN (SELECT opportunity FROM opportunity_tag WHERE tag = ?1)"},
    {Entity::LostReason, Entity::Opportunity, "lost_reason"},
    {Entity::ActivityType, Entity::Activity, "type"},
    {Entity::ActivityType, Entity::ActivityType, "next_types", true, "next_types <> ''"},
    {Entity::CustomField, Entity::CustomValue, "field"},
    {Entity::CustomOption,
     Entity::CustomValue,
     "value",
     true,
     "field = (SELECT field FROM custom_option WHERE id = ?1)"},
};

/// The condition on a row of `user` to hold the id ?1.
QByteArray conditionOf(const Reference &reference);

/// The row whose part a row of this kind is, and the column that names it.
struct Whole
{
    Entity entity;
    const char *column;
};

std::optional<Whole> wholeOf(Entity part);
/// Whether rows of this kind are parts of an opportunity.
bool isPartOfOpportunity(Entity entity);

} // namespace ugoda
