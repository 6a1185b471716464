// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/setup_commands.h"

namespace ugoda {

// Commands about pipelines (rows 75, 147, 152 to 165). Everything is one step that can be taken
// back. A refusal is Invalid with the column as the subject and the reason as the problem. `nameOf`
// tells how shipped defaults are called now, as for stages.

/// Replaces lost reasons by the one that they are merged into, in the lists of those left out: a
/// part of the step that merges them. A pipeline that offered one of them offers what they became.
void mergeHiddenReasons(WriteTransaction &transaction,
                        const QList<LostReason> &merged,
                        const LostReason &into);

/// What a new pipeline begins with.
struct NewPipeline
{
    QString name; ///< as typed; the template's own name keeps following the interface's language
    IdList<PersonTag> visibleTo; ///< empty: everybody
    const Template *chosen = nullptr; ///< its stages; templates() lives for ever
    PipelineId copyOf; ///< or the stages, lost reasons and own fields of this one
    QStringList tagKeys {}; ///< starter tags that the file gets where it lacks them (row 64)
};

/// Adds a pipeline at the end of their list; without template and original it gets those of the
/// empty template. `createdId` receives its id when the step succeeded.
std::unique_ptr<Command> addPipeline(const NewPipeline &wanted,
                                     NameOf nameOf,
                                     std::shared_ptr<PipelineId> createdId = {});
/// Lays what the person changed of name and visibility over the pipeline as it is now. With another
/// name it stops following the interface's language.
std::unique_ptr<Command> editPipeline(const Pipeline &seen,
                                      const Pipeline &wanted,
                                      NameOf nameOf = {});
/// Archives a pipeline or brings it back. The last one stays: Invalid "pipeline", Needed.
std::unique_ptr<Command> archivePipeline(PipelineId pipeline, bool archived, NameOf nameOf = {});
/// Puts a pipeline right before another one; 0: at the end.
std::unique_ptr<Command> movePipeline(PipelineId pipeline, PipelineId before, NameOf nameOf = {});
/// Offers a common lost reason in a pipeline, or leaves it out there (row 163); cards that have it
/// keep it. Invalid "reason", Unfitting for one that belongs to a single pipeline.
std::unique_ptr<Command> offerReason(PipelineId pipeline,
                                     LostReasonId reason,
                                     bool offered,
                                     NameOf nameOf = {});
/// Makes a pipeline the one for inbound contacts.
std::unique_ptr<Command> setInboundPipeline(PipelineId pipeline, NameOf nameOf = {});

} // namespace ugoda
