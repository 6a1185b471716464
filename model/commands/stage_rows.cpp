// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/stage_rows.h"

#include <algorithm>

namespace ugoda {

namespace {

constexpr char kUndefinedKey[] = "stage.undefined";
constexpr char kUndefinedColor[] = "#7A869A";
/// Behind every stage that is ever added.
constexpr int kUndefinedPosition = 1'000'000;

} // namespace

void insertStages(WriteTransaction &transaction,
                  PipelineId pipeline,
                  const Template &chosen,
                  const NameOf &nameOf)
{
    int position = 0;
    for (const TemplateStage &from : chosen.stages) {
        Stage stage;
        stage.pipeline = pipeline;
        stage.name = nameOf(from.key);
        stage.defaultKey = from.key;
        stage.color = from.color;
        stage.position = position++;
        stage.start = from.start;
        stage.probability = from.probability;
        transaction.insert(stage);
    }
}

QList<Stage> stagesOf(WriteTransaction &transaction, PipelineId pipeline)
{
    QList<Stage> stages = allRows<Stage>(transaction);
    stages.removeIf(
        [pipeline](const Stage &s) { return s.removed || s.undefined || s.pipeline != pipeline; });
    return stages;
}

Stage undefinedStage(WriteTransaction &transaction, PipelineId pipeline, const NameOf &nameOf)
{
    const QList<Stage> all = allRows<Stage>(transaction);
    const auto found = std::find_if(all.begin(), all.end(), [pipeline](const Stage &s) {
        return s.undefined && s.pipeline == pipeline;
    });
    if (found != all.end()) {
        Stage back = *found;
        back.removed = false;
        transaction.update(*found, back);
        return back;
    }
    Stage fresh;
    fresh.pipeline = pipeline;
    fresh.defaultKey = QLatin1String(kUndefinedKey);
    fresh.name = nameOf(fresh.defaultKey);
    fresh.color = QLatin1String(kUndefinedColor);
    fresh.position = kUndefinedPosition;
    fresh.setsProbability = false;
    fresh.undefined = true;
    transaction.insert(fresh);
    return fresh;
}

} // namespace ugoda
