// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionary_kinds.h"
#include "model/domain/result.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

namespace ugoda {

/// The name as it will stand in the list of `owner`, or why the row `id` (0: a new one) can't have
/// it.
template<class Row>
Result<QString> checkedName(
    const QList<Row> &all, qint64 id, qint64 owner, const QString &typed, const NameOf &nameOf)
{
    const std::optional<NameProblem> problem = nameProblem(all, id, owner, typed, nameOf);
    return problem ? Result<QString>(invalid(QStringLiteral("name"), problem->code))
                   : Result<QString>(typed.simplified());
}

/// `wanted` with the name that it gets. A changed name clears defaultKey. An unchanged name is not
/// validated: a clash that exists only in another language must not block other edits.
template<class Row>
Result<Row> renamed(const QList<Row> &all, const Row &seen, const Row &wanted, const NameOf &nameOf)
{
    Row after = wanted;
    if (wanted.name == seen.name && wanted.defaultKey == seen.defaultKey) {
        return after;
    }
    if (wanted.name != seen.name) {
        after.defaultKey.clear();
    }
    const Result<QString> name =
        checkedName(all, seen.id.value, 0, nameShown(after, nameOf), nameOf);
    if (!name) {
        return name.error();
    }
    if (after.defaultKey.isEmpty()) {
        after.name = *name;
    }
    return after;
}

/// Numbers the rows of a list by their order, those with these ids right before `before` (0: at the
/// end) in the given order. Writes only what changes its place. NotFound when one is not in the
/// list.
template<class Row>
Result<void> putBefore(WriteTransaction &transaction,
                       QList<Row> rows,
                       const QList<qint64> &ids,
                       qint64 before)
{
    const auto find = [&rows](qint64 id) {
        return std::find_if(
            rows.begin(), rows.end(), [id](const Row &row) { return row.id.value == id; });
    };
    QList<Row> moving;
    for (const qint64 id : ids) {
        const auto row = find(id);
        if (row == rows.end()) {
            return Error {ErrorCode::NotFound, {}, {}};
        }
        moving.append(*row);
    }
    const auto wanted = find(before);
    if (before != 0 && wanted == rows.end()) {
        return Error {ErrorCode::NotFound, {}, {}};
    }
    const auto moves = [&ids](const Row &row) {
        return ids.contains(row.id.value);
    };
    // The rows that move are no neighbours.
    const auto below = std::find_if_not(wanted, rows.end(), moves);
    const qint64 next = below == rows.end() ? 0 : below->id.value;
    rows.removeIf(moves);
    auto place = find(next);
    for (const Row &row : moving) {
        place = rows.insert(place, row) + 1;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Row after = rows.at(i);
        after.position = int(i);
        transaction.update(rows.at(i), after);
    }
    return transaction.status();
}

/// The row of a dictionary that people see under this name, in any letter case; made at the end of
/// the list when there is none. Id 0 for an empty name; Invalid `field` for one that can't be kept.
template<class Row>
Result<decltype(Row::id)> findOrAdd(WriteTransaction &transaction,
                                    const QString &field,
                                    const QString &typed,
                                    const NameOf &nameOf)
{
    using Id = decltype(Row::id);
    if (typed.simplified().isEmpty()) {
        return Id {};
    }
    const QList<Row> all = allRows<Row>(transaction);
    const std::optional<NameProblem> problem = nameProblem(all, 0, 0, typed, nameOf);
    if (problem) {
        return problem->code == ProblemCode::Duplicate ? Result<Id>(Id {problem->other})
                                                       : Result<Id>(invalid(field, problem->code));
    }
    Row fresh = newEntry<Row>(typed, positionAtEnd(all));
    transaction.insert(fresh);
    return fresh.id;
}

} // namespace ugoda
