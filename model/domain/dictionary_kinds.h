// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/change_set.h"
#include "model/domain/dictionaries.h"
#include "model/domain/saved_view.h"
#include "model/domain/text_keys.h"
#include "model/domain/validation.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <type_traits>

namespace ugoda {

// What the dictionaries have in common, so that one command, one model and one widget serve all.

/// The name, in the interface's language, of a shipped default by its key. Called on any thread.
using NameOf = std::function<QString(const QString &key)>;

/// Calls `visit(std::type_identity<Row>())` with the row type of a dictionary that people fill:
/// tag, source, lost reason, channel, activity type, choice of a custom field. Null for anything
/// else.
template<class Visit>
auto visitDictionary(Entity dictionary, Visit &&visit)
{
    switch (dictionary) {
    case Entity::Tag:
        return visit(std::type_identity<Tag>());
    case Entity::Source:
        return visit(std::type_identity<Source>());
    case Entity::LostReason:
        return visit(std::type_identity<LostReason>());
    case Entity::Channel:
        return visit(std::type_identity<Channel>());
    case Entity::ActivityType:
        return visit(std::type_identity<ActivityType>());
    case Entity::CustomOption:
        return visit(std::type_identity<CustomOption>());
    default:
        return decltype(visit(std::type_identity<Tag>()))();
    }
}

/// Likewise for everything that stands in an order of its own.
template<class Visit>
auto visitOrdered(Entity list, Visit &&visit)
{
    switch (list) {
    case Entity::Person:
        return visit(std::type_identity<Person>());
    case Entity::Pipeline:
        return visit(std::type_identity<Pipeline>());
    case Entity::Stage:
        return visit(std::type_identity<Stage>());
    case Entity::CustomField:
        return visit(std::type_identity<CustomField>());
    case Entity::SavedView:
        return visit(std::type_identity<SavedView>());
    default:
        return visitDictionary(list, visit);
    }
}

/// The pipeline or custom field to whose list a row belongs; 0: to all.
template<class Row>
qint64 ownerOf(const Row &row)
{
    if constexpr (requires { row.pipeline; }) {
        return row.pipeline.value;
    } else if constexpr (requires { row.field; }) {
        return row.field.value;
    } else {
        return 0;
    }
}

template<class Row>
void setOwner(Row &row, qint64 owner)
{
    if constexpr (requires { row.pipeline; }) {
        row.pipeline = {owner};
    } else if constexpr (requires { row.field; }) {
        row.field = {owner};
    }
}

/// The name that people see: a default's own until it is renamed.
template<class Row>
QString nameShown(const Row &row, const NameOf &nameOf)
{
    if constexpr (requires { row.defaultKey; }) {
        if (!row.defaultKey.isEmpty() && nameOf) {
            return nameOf(row.defaultKey);
        }
    }
    return row.name;
}

/// Why a name can't be given, and with a duplicate whose it is.
struct NameProblem
{
    ProblemCode code = ProblemCode::Empty;
    qint64 other = 0;
};

/// Whether `name` may become the name of the row `id` (0: a new one) in the list of `owner`. Names
/// are compared folded, with those that stand in the same lists, archived ones too.
template<class Row>
std::optional<NameProblem> nameProblem(
    const QList<Row> &all, qint64 id, qint64 owner, const QString &name, const NameOf &nameOf)
{
    if (const std::optional<ProblemCode> problem = problemOfName(name)) {
        return NameProblem {*problem, 0};
    }
    const QString trimmed = name.simplified();
    const QString folded = searchFold(trimmed);
    const auto same = [&](const QString &other) {
        return other == trimmed || (!folded.isEmpty() && searchFold(other) == folded);
    };
    const auto found = std::find_if(all.begin(), all.end(), [&](const Row &row) {
        const qint64 its = ownerOf(row);
        return !row.removed && row.id.value != id && (its == owner || its == 0 || owner == 0)
            && same(nameShown(row, nameOf));
    });
    return found == all.end()
        ? std::nullopt
        : std::optional(NameProblem {ProblemCode::Duplicate, found->id.value});
}

} // namespace ugoda
