// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/command_base.h"
#include "model/commands/stage_rows.h"
#include "model/items/default_names.h"
#include "tests/support/test_file.h"

namespace ugoda {

/// The column of leads of the pipeline on the board, made when it is not there.
inline StageId leadsOf(TestFile &file)
{
    const PipelineId pipeline = file.workspace.pipeline();
    file.submit(
        command("template", [pipeline](WriteTransaction &transaction, StepLabel &) -> Result<void> {
            systemStage(transaction, pipeline, StageKind::Unregistered, &defaultName);
            return transaction.status();
        }));
    file.settle();
    return file.workspace.directory().systemStage(pipeline, StageKind::Unregistered);
}

/// A lead in it; without a name it has no client.
inline OpportunityId createLead(TestFile &file, const QString &title, const QString &client = {})
{
    OpportunityEdit edit;
    edit.opportunity.title = title;
    edit.opportunity.stage = leadsOf(file);
    edit.client.client.name = client;
    return file.create(edit);
}

} // namespace ugoda
