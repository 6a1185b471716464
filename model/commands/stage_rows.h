// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/setup_commands.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

namespace ugoda {

/// Under which key the interface names the column of leads.
inline constexpr char kUnregisteredKey[] = "stage.unregistered";

// What the commands about pipelines and stages have in common.

/// The stages of a template, as rows of a pipeline.
void insertStages(WriteTransaction &transaction,
                  PipelineId pipeline,
                  const Template &chosen,
                  const NameOf &nameOf);
/// The pipeline's stages that are not removed, in order; the system columns are left out.
QList<Stage> stagesOf(WriteTransaction &transaction, PipelineId pipeline);
/// The pipeline's system column of a kind, made or brought back when it is not there. Nothing goes
/// stale in it, and what enters Unregistered has the probability 0.
Stage systemStage(WriteTransaction &transaction,
                  PipelineId pipeline,
                  StageKind kind,
                  const NameOf &nameOf);

} // namespace ugoda
