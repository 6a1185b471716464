// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/condition.h"
#include "model/domain/ids.h"
#include "model/domain/opportunity.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace ugoda {

/// Which opportunities a page shows: one value shared by board, table and export (row 9).
/// Empty lists mean "any". Values of one list are alternatives; different lists must all hold.
struct Filter
{
    QString text; ///< found by search: any order of words, all must be present
    PipelineId pipeline; ///< that of the board; none: any
    QList<PipelineId> further; ///< beside it, in the table alone: all that a person sees
    QList<StageId> stages;
    PersonId mine; ///< those where this person is responsible or a participant (row 38); invalid:
                   ///< everybody's
    QList<PersonId> responsible;
    QList<SourceId> sources;
    QList<TagId> tags;
    QList<Outcome> outcomes; ///< empty: any
    QList<ChannelId>
        hiddenChannels; ///< set by the board: their records stand in the table alone (row 100)
    bool archived = false; ///< show archived instead of current ones
    bool trash = false; ///< show removed instead of current ones
    QList<Condition> conditions {}; ///< on the values of fields: all must hold, one for a field

    bool operator==(const Filter &) const = default;

    /// Whether anything but the pipeline narrows the view.
    bool narrows() const
    {
        return mine.isValid() || !text.trimmed().isEmpty() || !stages.isEmpty()
            || !responsible.isEmpty() || !sources.isEmpty() || !tags.isEmpty()
            || !outcomes.isEmpty() || !conditions.isEmpty() || archived || trash;
    }

    /// The condition on a field; one without a field when there is none.
    Condition conditionOn(const ConditionField &field) const
    {
        const auto found = std::find_if(conditions.begin(),
                                        conditions.end(),
                                        [&field](const Condition &c) { return c.field == field; });
        return found == conditions.end() ? Condition() : *found;
    }

    /// Puts a condition in the place of that on the same field; one that narrows nothing ends it.
    void setCondition(const Condition &condition)
    {
        const auto known =
            std::find_if(conditions.begin(), conditions.end(), [&condition](const Condition &c) {
                return c.field == condition.field;
            });
        if (known == conditions.end() && condition.narrows()) {
            conditions.append(condition);
        } else if (known != conditions.end() && condition.narrows()) {
            *known = condition;
        } else if (known != conditions.end()) {
            conditions.erase(known);
        }
    }

    /// Without anything that narrows the view: the pipelines alone.
    Filter cleared() const
    {
        Filter all;
        all.pipeline = pipeline;
        all.further = further;
        return all;
    }

    /// Whether nothing narrows the view but whose records they are.
    bool narrowsToMineOnly() const
    {
        Filter others = *this;
        others.mine = {};
        return mine.isValid() && !others.narrows();
    }
};

} // namespace ugoda
