// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/stage_rows.h"

#include <algorithm>

namespace ugoda {

namespace {

constexpr char kUndefinedKey[] = "stage.undefined";
constexpr char kSystemColor[] = "#7A869A";
/// Behind every stage that is ever added; with the other sign before all of them.
constexpr int kSystemPosition = 1'000'000;

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
        [pipeline](const Stage &s) { return s.removed || s.isSystem() || s.pipeline != pipeline; });
    return stages;
}

Stage systemStage(WriteTransaction &transaction,
                  PipelineId pipeline,
                  StageKind kind,
                  const NameOf &nameOf)
{
    const QList<Stage> all = allRows<Stage>(transaction);
    const auto found = std::find_if(all.begin(), all.end(), [=](const Stage &s) {
        return s.kind == kind && s.pipeline == pipeline;
    });
    if (found != all.end()) {
        Stage back = *found;
        back.removed = false;
        transaction.update(*found, back);
        return back;
    }
    const bool leads = kind == StageKind::Unregistered;
    Stage fresh;
    fresh.pipeline = pipeline;
    fresh.defaultKey = QLatin1String(leads ? kUnregisteredKey : kUndefinedKey);
    fresh.name = nameOf(fresh.defaultKey);
    fresh.color = QLatin1String(kSystemColor);
    fresh.position = leads ? -kSystemPosition : kSystemPosition;
    fresh.setsProbability = leads; // nobody knows yet what may come of a lead: 0
    fresh.kind = kind;
    transaction.insert(fresh);
    return fresh;
}

} // namespace ugoda
