// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace ugoda {

/// How many opportunities a stage holds, by kind; each counts once, under the first that is true of
/// it: in the trash, archived, won, lost, postponed, open.
struct StageCounts
{
    int open = 0;
    int postponed = 0;
    int won = 0;
    int lost = 0;
    int archived = 0;
    int trash = 0;
    QHash<ChannelId, int> channels {}; ///< of the open and postponed ones that have a channel

    int all() const { return open + postponed + won + lost + archived + trash; }

    bool operator==(const StageCounts &) const = default;
};

/// The pipeline and the stage that opportunities have in common; id 0 where they differ.
struct SharedPlace
{
    PipelineId pipeline;
    StageId stage;

    bool operator==(const SharedPlace &) const = default;
};

/// What stands in a pipeline: open (with postponed) opportunities and their value by currency, in
/// minor units.
struct PipelineTotals
{
    int open = 0;
    QMap<QString, qint64> sums;

    bool operator==(const PipelineTotals &) const = default;
};

/// Of all pipelines and stages at once: what the settings show.
struct PipelineOverview
{
    QHash<PipelineId, PipelineTotals> pipelines;
    QHash<StageId, int> stages; ///< open ones, with postponed
};

} // namespace ugoda
