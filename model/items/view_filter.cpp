// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/view_filter.h"

#include "model/domain/filter_json.h"
#include "model/items/directory.h"

namespace ugoda {

namespace {

template<class Row>
bool isGone(const Row *row)
{
    return !row || row->removed;
}

} // namespace

Filter viewFilter(const SavedView &view, const Filter &present, const Directory &directory)
{
    Filter filter = filterFromJson(view.filter, directory.currentPerson());
    const auto inUse = [&directory](PipelineId id) {
        const Pipeline *pipeline = directory.pipeline(id);
        return !isGone(pipeline) && !pipeline->archived;
    };
    if (!inUse(filter.pipeline)) {
        filter.pipeline = {};
    }
    filter.stages.removeIf([&](StageId id) {
        const Stage *stage = directory.stage(id);
        return isGone(stage) || !inUse(stage->pipeline);
    });
    filter.responsible.removeIf([&](PersonId id) { return isGone(directory.person(id)); });
    filter.sources.removeIf([&](SourceId id) { return isGone(directory.source(id)); });
    filter.tags.removeIf([&](TagId id) { return isGone(directory.tag(id)); });
    if (!filter.pipeline.isValid()) {
        filter.pipeline = present.pipeline;
    }
    return filter;
}

} // namespace ugoda
