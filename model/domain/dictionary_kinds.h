// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/change_set.h"
#include "model/domain/dictionaries.h"
#include "model/domain/saved_view.h"
#include "model/domain/stage_colors.h"
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

/// The names by which a row is known: the one in the file, and for a default the one shown. A sheet
/// written in another language finds the same row.
template<class Row>
QStringList namesOf(const Row &row, const NameOf &nameOf)
{
    return {row.name, nameShown(row, nameOf)};
}

/// A name as a person typed it or a sheet has it, to be compared with those of rows in any letter
/// case.
class TypedName
{
public:
    explicit TypedName(const QString &typed)
        : m_text(typed.simplified())
        , m_folded(searchFold(m_text))
    { }

    bool isSame(const QString &name) const
    {
        return name == m_text || (!m_folded.isEmpty() && searchFold(name) == m_folded);
    }

private:
    QString m_text;
    QString m_folded;
};

/// Whether a row is known by a name: namesOf().
template<class Row>
bool isCalled(const Row &row, const TypedName &name, const NameOf &nameOf)
{
    const QStringList names = namesOf(row, nameOf);
    return std::any_of(
        names.begin(), names.end(), [&name](const QString &own) { return name.isSame(own); });
}

/// The place behind all rows of a list.
template<class Row>
int positionAtEnd(const QList<Row> &rows)
{
    int position = 0;
    for (const Row &row : rows) {
        position = std::max(position, row.position + 1);
    }
    return position;
}

/// A new entry at this place of the list of `owner`, with all that one has besides its name.
template<class Row>
Row newEntry(const QString &name, int position, qint64 owner = 0)
{
    Row row;
    row.name = name.simplified();
    row.position = position;
    setOwner(row, owner);
    if constexpr (std::is_same_v<Row, Tag>) {
        row.color = stageColor(position + 1);
    } else if constexpr (std::is_same_v<Row, Person>) {
        row.color = stageColor(position + 2);
    } else if constexpr (std::is_same_v<Row, ActivityType>) {
        row.icon = QStringLiteral("check");
    }
    return row;
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
    const TypedName typed(name);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Row &row) {
        const qint64 its = ownerOf(row);
        return !row.removed && row.id.value != id && (its == owner || its == 0 || owner == 0)
            && typed.isSame(nameShown(row, nameOf));
    });
    return found == all.end()
        ? std::nullopt
        : std::optional(NameProblem {ProblemCode::Duplicate, found->id.value});
}

} // namespace ugoda
