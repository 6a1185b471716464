// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/directory.h"

#include "model/domain/people.h"
#include "model/domain/setting_keys.h"
#include "model/domain/text_keys.h"
#include "model/items/default_names.h"

#include <algorithm>

namespace ugoda {

namespace {

template<class Row>
bool isListed(const Row &row)
{
    if constexpr (requires { row.archived; }) {
        return !row.removed && !row.archived;
    } else if constexpr (requires { row.active; }) {
        return !row.removed && row.active;
    } else {
        return !row.removed;
    }
}

template<class Row>
QList<Row> listed(const QList<Row> &rows)
{
    QList<Row> result;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(result), isListed<Row>);
    return result;
}

template<class Row>
QString shownName(const Row *row)
{
    if (!row) {
        return {};
    }
    if constexpr (requires { row->defaultKey; }) {
        if (!row->defaultKey.isEmpty()) {
            return defaultName(row->defaultKey);
        }
    }
    return row->name;
}

template<class Row>
QList<qint64> alphabetical(const QList<Row> &rows)
{
    QList<std::pair<QString, qint64>> keyed;
    for (const Row &row : rows) {
        keyed.append({sortKey(shownName(&row)), row.id.value});
    }
    std::sort(keyed.begin(), keyed.end());
    QList<qint64> ids;
    for (const auto &[key, id] : std::as_const(keyed)) {
        ids.append(id);
    }
    return ids;
}

} // namespace

Directory::Directory(DirectoryData data)
    : m_data(std::move(data))
{
    const auto index = [this](Entity entity, const auto &rows) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            m_places.insert({int(entity), rows.at(i).id.value}, i);
        }
    };
    index(Entity::Person, m_data.people);
    index(Entity::Pipeline, m_data.pipelines);
    index(Entity::Stage, m_data.stages);
    index(Entity::Source, m_data.sources);
    index(Entity::Channel, m_data.channels);
    index(Entity::Tag, m_data.tags);
    index(Entity::LostReason, m_data.lostReasons);
    index(Entity::ActivityType, m_data.activityTypes);
    index(Entity::CustomField, m_data.customFields);
    index(Entity::CustomOption, m_data.customOptions);
    index(Entity::SavedView, m_data.savedViews);
}

#define UGODA_LOOKUP(Row, function, entity, list)                                                  \
    const Row *Directory::function(Row##Id id) const                                               \
    {                                                                                              \
        const auto found = m_places.constFind({int(entity), id.value});                            \
        return found == m_places.constEnd() ? nullptr : &m_data.list.at(*found);                   \
    }                                                                                              \
    QString Directory::name(Row##Id id) const                                                      \
    {                                                                                              \
        return shownName(function(id));                                                            \
    }
UGODA_LOOKUP(Person, person, Entity::Person, people)
UGODA_LOOKUP(Pipeline, pipeline, Entity::Pipeline, pipelines)
UGODA_LOOKUP(Stage, stage, Entity::Stage, stages)
UGODA_LOOKUP(Source, source, Entity::Source, sources)
UGODA_LOOKUP(Channel, channel, Entity::Channel, channels)
UGODA_LOOKUP(Tag, tag, Entity::Tag, tags)
UGODA_LOOKUP(LostReason, lostReason, Entity::LostReason, lostReasons)
UGODA_LOOKUP(ActivityType, activityType, Entity::ActivityType, activityTypes)
UGODA_LOOKUP(CustomField, customField, Entity::CustomField, customFields)
UGODA_LOOKUP(CustomOption, customOption, Entity::CustomOption, customOptions)
UGODA_LOOKUP(SavedView, savedView, Entity::SavedView, savedViews)
#undef UGODA_LOOKUP

QString Directory::name(const Lane &lane) const
{
    return lane.outcome == Outcome::None ? name(lane.stage) : outcomeName(lane.outcome);
}

QList<Person> Directory::people() const
{
    return listed(m_data.people);
}

QList<Pipeline> Directory::pipelines() const
{
    return listed(m_data.pipelines);
}

QList<Source> Directory::sources() const
{
    return listed(m_data.sources);
}

QList<Channel> Directory::channels() const
{
    return listed(m_data.channels);
}

QList<Tag> Directory::tags() const
{
    return listed(m_data.tags);
}

QList<ActivityType> Directory::activityTypes() const
{
    return listed(m_data.activityTypes);
}

QList<SavedView> Directory::savedViews() const
{
    return listed(m_data.savedViews);
}

QList<Stage> Directory::stages(PipelineId pipeline) const
{
    QList<Stage> result = listed(m_data.stages);
    result.removeIf(
        [pipeline](const Stage &stage) { return stage.isSystem() || stage.pipeline != pipeline; });
    return result;
}

QList<LostReason> Directory::lostReasons(PipelineId pipeline) const
{
    QList<LostReason> result = listed(m_data.lostReasons);
    const QStringList hidden = setting(hiddenReasonsKey(pipeline)).split(u' ');
    result.removeIf([&](const LostReason &r) {
        return r.defaultKey == QLatin1String(kUnstatedReason)
            || (r.pipeline.isValid() ? r.pipeline != pipeline
                                     : hidden.contains(QString::number(r.id.value)));
    });
    return result;
}

QList<CustomField> Directory::customFields() const
{
    return listed(m_data.customFields);
}

QList<CustomField> Directory::customFields(PipelineId pipeline) const
{
    QList<CustomField> result = customFields();
    result.removeIf([pipeline](const CustomField &f) {
        return f.pipeline.isValid() && f.pipeline != pipeline;
    });
    return result;
}

QList<CustomOption> Directory::customOptions(CustomFieldId field) const
{
    QList<CustomOption> result = listed(m_data.customOptions);
    result.removeIf([field](const CustomOption &option) { return option.field != field; });
    return result;
}

QString Directory::initials(PersonId id) const
{
    const Person *found = person(id);
    return !found                   ? QString()
        : found->initials.isEmpty() ? initialsOf(found->name)
                                    : found->initials;
}

PersonId Directory::currentPerson() const
{
    return {setting(kCurrentPerson).toLongLong()};
}

ChannelId Directory::defaultChannel(StageId id) const
{
    const Stage *into = stage(id);
    return into && into->channel.isValid()
        ? into->channel
        : ugoda::defaultChannel(m_data.channels, currentPerson());
}

QString Directory::setting(const QString &key, const QString &otherwise) const
{
    return settingIn(m_data.settings, key, otherwise);
}

FirmProfile Directory::firm() const
{
    FirmProfile profile;
    for (const FirmField &field : kFirmFields) {
        profile.*field.text = setting(QString::fromLatin1(field.key));
    }
    return profile;
}

QString Directory::currency() const
{
    return setting(kFirmCurrency, QString::fromUtf16(kDefaultCurrency));
}

StageId Directory::startStage(PipelineId pipeline) const
{
    const QList<Stage> all = stages(pipeline);
    const auto start =
        std::find_if(all.begin(), all.end(), [](const Stage &stage) { return stage.start; });
    return start != all.end() ? start->id : all.isEmpty() ? StageId {} : all.first().id;
}

StageId Directory::systemStage(PipelineId pipeline, StageKind kind) const
{
    const auto found =
        std::find_if(m_data.stages.begin(), m_data.stages.end(), [=](const Stage &stage) {
            return stage.kind == kind && !stage.removed && stage.pipeline == pipeline;
        });
    return found == m_data.stages.end() ? StageId {} : found->id;
}

bool Directory::isVisibleTo(const Pipeline &pipeline, PersonId person) const
{
    return pipeline.visibleTo.isEmpty() || pipeline.visibleTo.contains(person);
}

bool Directory::isVisibleTo(const Stage &stage, PersonId person) const
{
    const auto isIn = [person](const Channel &channel) {
        return !channel.removed && (channel.leader == person || channel.members.contains(person));
    };
    const Channel *its = channel(stage.channel);
    return !its || !person.isValid() || isIn(*its)
        || std::none_of(m_data.channels.begin(), m_data.channels.end(), isIn);
}

QList<Stage> Directory::stagesShown(PipelineId pipeline, StageId also) const
{
    QList<Stage> shown = listed(m_data.stages);
    shown.removeIf([this, pipeline, also, person = currentPerson()](const Stage &stage) {
        return stage.pipeline != pipeline
            || (stage.id != also && (stage.isSystem() || !isVisibleTo(stage, person)));
    });
    return shown;
}

const Channel *Directory::keptOffBoard(ChannelId id) const
{
    const Channel *its = channel(id);
    return its && !its->removed && !its->onBoard ? its : nullptr;
}

PipelineId Directory::inboundPipeline(PipelineId otherwise) const
{
    const PipelineId chosen {setting(kInboundPipeline).toLongLong()};
    const QList<Pipeline> all = pipelines();
    const bool stands =
        std::any_of(all.begin(), all.end(), [chosen](const Pipeline &p) { return p.id == chosen; });
    return stands ? chosen : otherwise.isValid() || all.isEmpty() ? otherwise : all.first().id;
}

QList<qint64> Directory::order(Entity dictionary) const
{
    switch (dictionary) {
    case Entity::Person:
        return alphabetical(m_data.people);
    case Entity::Source:
        return alphabetical(m_data.sources);
    case Entity::Channel:
        return alphabetical(m_data.channels);
    case Entity::Tag:
        return alphabetical(m_data.tags);
    case Entity::LostReason:
        return alphabetical(m_data.lostReasons);
    case Entity::Pipeline: {
        QList<qint64> ids;
        for (const Pipeline &pipeline : m_data.pipelines) {
            ids.append(pipeline.id.value);
        }
        return ids;
    }
    case Entity::Stage: {
        QList<qint64> ids;
        for (const Pipeline &owner : m_data.pipelines) {
            for (const Stage &stage : m_data.stages) {
                if (stage.pipeline == owner.id) {
                    ids.append(stage.id.value);
                }
            }
        }
        return ids;
    }
    default:
        return {};
    }
}

QList<qint64> Directory::order(const Sort &sort) const
{
    switch (sort.column) {
    case SortColumn::Stage:
        return order(Entity::Stage);
    case SortColumn::Responsible:
        return order(Entity::Person);
    case SortColumn::Source:
        return order(Entity::Source);
    case SortColumn::Channel:
        return order(Entity::Channel);
    case SortColumn::Tags:
        return order(Entity::Tag);
    case SortColumn::Pipeline:
        return order(Entity::Pipeline);
    case SortColumn::Participants:
        return order(Entity::Person);
    case SortColumn::LostReason:
        return order(Entity::LostReason);
    case SortColumn::Custom: {
        QList<qint64> ids;
        for (const CustomOption &option : m_data.customOptions) {
            if (option.field == sort.field) {
                ids.append(option.id.value);
            }
        }
        return ids;
    }
    default:
        return {};
    }
}

} // namespace ugoda
