// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/setup_commands.h"

namespace ugoda {

// Commands about the stages of a pipeline (rows 134 to 145, 159 to 161). Everything is one step
// that can be taken back. A refusal is Invalid with the column as the subject and the reason as the
// problem. `nameOf` tells how shipped defaults are called now: typed names are compared with what
// people see, and steps are named so.

inline constexpr int kMaxStages = 200; ///< of one pipeline; a board of more can't be worked with
inline constexpr int kMaxRotDays = 3650;

/// How likely a win is in stages that nobody has rated yet, in their order along the pipeline:
/// evenly spread between the stage before them and 90 %, both left out. A stage added at the end
/// follows the last one; those that an import makes follow the start stage, for a sheet doesn't say
/// where between the present ones they belong. The first stage of a pipeline gets 10 %. 0 % would
/// leave all that stands in them out of the forecast in silence.
QList<int> proposedProbabilities(int before, int count);
/// Adds a stage at the end of a pipeline (row 134), with a proposed probability.
std::unique_ptr<Command> addStage(PipelineId pipeline,
                                  const QString &name,
                                  NameOf nameOf = {},
                                  std::shared_ptr<StageId> createdId = {});
/// Lays what the person changed over the stage as it is now. With another name the stage stops
/// following the interface's language. Making it the start takes the mark from the present one; the
/// mark can't be taken away (Invalid "start"). A system column keeps its name (Invalid "system").
/// Pipeline, place and archive are not edited here.
std::unique_ptr<Command> editStage(const Stage &seen, const Stage &wanted, NameOf nameOf = {});
/// Puts a stage right before another one of its pipeline; 0: at the end (row 135).
std::unique_ptr<Command> moveStage(StageId stage, StageId before, NameOf nameOf = {});
/// Deletes a stage; all that stands in it (closed, archived and in the trash, too) goes to the
/// stage `target` of the same pipeline, 0: to the system column "Undefined" (row 143), named by
/// `nameOf` when it has to be made. A target that is for another channel or asks for what an open
/// card lacks is refused as by moveOpportunities, with their number in Error::count; the system
/// column takes all. The start stage stays: Invalid "start"; so do the system columns.
std::unique_ptr<Command> deleteStage(StageId stage, StageId target, NameOf nameOf);
/// Archives the open records of a stage (row 144): those of `shown` that stand in it, or all.
std::unique_ptr<Command> archiveStageRecords(StageId stage,
                                             const std::optional<QList<OpportunityId>> &shown = {},
                                             NameOf nameOf = {});
/// Brings the archived open records of a stage back (row 145).
std::unique_ptr<Command> restoreStageRecords(StageId stage, NameOf nameOf = {});

} // namespace ugoda
