// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/setup_commands.h"
#include "model/domain/text_keys.h"
#include "model/domain/validation.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

#include <algorithm>

namespace ugoda {

// What the commands about pipelines and stages have in common.

/// The stages of a template, as rows of a pipeline.
void insertStages(WriteTransaction &transaction,
                  PipelineId pipeline,
                  const Template &chosen,
                  const NameOf &nameOf);
/// The pipeline's stages that are not removed, in order; the system column is left out.
QList<Stage> stagesOf(WriteTransaction &transaction, PipelineId pipeline);
/// The pipeline's system column "Undefined" (row 143), made or brought back when it is not there.
Stage undefinedStage(WriteTransaction &transaction,
                     PipelineId pipeline,
                     const NameOf &nameOf);

/// A name as it is kept, or Invalid "name" with "empty", "too long" or (when one of `rivals` other
/// than `self` has it in any letter case) "duplicate".
template<class Row>
Result<QString> nameAmong(const QList<Row> &rivals, decltype(Row::id) self, const QString &typed)
{
    const QString name = typed.simplified();
    const auto wrong = [](const QString &reason) {
        return Error {ErrorCode::Invalid, QStringLiteral("name"), reason};
    };
    if (const std::optional<ProblemCode> problem = problemOfName(name)) {
        return wrong(*problem == ProblemCode::Empty ? QStringLiteral("empty") : QStringLiteral("too long"));
    }
    const QString folded = searchFold(name);
    const bool taken = std::any_of(rivals.begin(), rivals.end(), [&](const Row &rival) {
        return rival.id != self && !rival.removed && searchFold(rival.name) == folded;
    });
    return taken ? Result<QString>(wrong(QStringLiteral("duplicate"))) : Result<QString>(name);
}

/// Numbers rows by their order, `id` standing right before `before` (0: at the end). Writes only
/// what changes its place.
template<class Row>
Result<void> putBefore(WriteTransaction &transaction,
                       const QList<Row> &rows,
                       decltype(Row::id) id,
                       decltype(Row::id) before)
{
    const auto placeOf = [](const QList<Row> &list, decltype(Row::id) wanted) {
        return std::find_if(
                   list.begin(), list.end(), [wanted](const Row &row) { return row.id == wanted; })
            - list.begin();
    };
    QList<Row> ordered = rows;
    const qsizetype from = placeOf(ordered, id);
    if (from == ordered.size()
        || (before.isValid() && placeOf(ordered, before) == ordered.size())) {
        return Error {ErrorCode::NotFound, {}, {}};
    }
    if (id == before) {
        return {};
    }
    const Row moving = ordered.takeAt(from);
    ordered.insert(before.isValid() ? placeOf(ordered, before) : ordered.size(), moving);
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        Row after = ordered.at(i);
        after.position = int(i);
        transaction.update(ordered.at(i), after);
    }
    return transaction.status();
}

} // namespace ugoda
