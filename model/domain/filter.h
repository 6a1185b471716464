// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/custom_condition.h"
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
    PipelineId pipeline;
    QList<StageId> stages;
    PersonId mine; ///< those where this person is responsible or a participant (row 38); invalid: everybody's
    QList<PersonId> responsible;
    QList<SourceId> sources;
    QList<TagId> tags;
    QList<Outcome> outcomes; ///< empty: any
    QList<ChannelId> hiddenChannels; ///< set by the board: their records stand in the table alone (row 100)
    bool archived = false; ///< show archived instead of current ones
    bool trash = false; ///< show removed instead of current ones
    QList<CustomCondition> custom {}; ///< on the firm's own fields: all must hold, one for a field

    bool operator==(const Filter &) const = default;

    /// Whether anything but the pipeline narrows the view.
    bool narrows() const
    {
        return mine.isValid() || !text.trimmed().isEmpty() || !stages.isEmpty() || !responsible.isEmpty()
            || !sources.isEmpty() || !tags.isEmpty() || !outcomes.isEmpty() || !custom.isEmpty()
            || archived || trash;
    }

    /// The condition on a firm's own field; one without a field when there is none.
    CustomCondition customOf(CustomFieldId field) const
    {
        const auto found = std::find_if(
            custom.begin(), custom.end(), [field](const CustomCondition &c) { return c.field == field; });
        return found == custom.end() ? CustomCondition() : *found;
    }

    /// Puts a condition in the place of that on the same field; one that narrows nothing ends it.
    void setCustom(const CustomCondition &condition)
    {
        const auto known = std::find_if(custom.begin(), custom.end(), [&condition](const CustomCondition &c) {
            return c.field == condition.field;
        });
        if (known == custom.end() && condition.narrows()) {
            custom.append(condition);
        } else if (known != custom.end() && condition.narrows()) {
            *known = condition;
        } else if (known != custom.end()) {
            custom.erase(known);
        }
    }

    /// Without anything that narrows the view: the pipeline alone.
    Filter cleared() const
    {
        Filter all;
        all.pipeline = pipeline;
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
