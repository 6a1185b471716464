// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/setup_commands.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

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
Stage undefinedStage(WriteTransaction &transaction, PipelineId pipeline, const NameOf &nameOf);

} // namespace ugoda
