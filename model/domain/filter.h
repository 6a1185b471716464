// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "model/domain/opportunity.h"

#include <QList>
#include <QString>

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

    bool operator==(const Filter &) const = default;

    /// Whether anything but the pipeline narrows the view.
    bool narrows() const
    {
        return mine.isValid() || !text.trimmed().isEmpty() || !stages.isEmpty() || !responsible.isEmpty()
            || !sources.isEmpty() || !tags.isEmpty() || !outcomes.isEmpty() || archived || trash;
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
