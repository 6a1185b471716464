// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/filter_conditions.h"

#include "model/domain/filter_json.h"
#include "model/items/default_names.h"
#include "model/items/workspace.h"

#include <QCoreApplication>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilterConditions)
};

template<class TagOfId>
QList<qint64> numbers(const QList<Id<TagOfId>> &ids)
{
    QList<qint64> result;
    for (const Id<TagOfId> id : ids) {
        result.append(id.value);
    }
    return result;
}

template<class TagOfId>
void assign(QList<Id<TagOfId>> &ids, const QList<qint64> &values)
{
    ids.clear();
    for (const qint64 value : values) {
        ids.append(Id<TagOfId> {value});
    }
}

QString conditionName(Outcome outcome)
{
    return outcome == Outcome::None ? Words::tr("Open") : outcomeName(outcome);
}

/// The stages of the pipelines shown; of several with their names.
QList<FilterOption> stageOptions(const Workspace &workspace)
{
    const Directory &directory = workspace.directory();
    const QList<Pipeline> all = directory.pipelines();
    const Filter &filter = workspace.filter();
    QList<FilterOption> options;
    for (const Pipeline &pipeline : all) {
        if (pipeline.id != filter.pipeline && !filter.further.contains(pipeline.id)) {
            continue;
        }
        const QString prefix =
            !filter.further.isEmpty() ? directory.name(pipeline.id) + u" · "_s : QString();
        const StageId leads = directory.systemStage(pipeline.id, StageKind::Unregistered);
        const QList<Stage> stages = directory.stagesShown(pipeline.id, leads);
        for (const Stage &stage : stages) {
            options.append({stage.id.value, prefix + directory.name(stage.id), stage.color});
        }
    }
    return options;
}

/// Whoever works here, marked so unless the name says it.
QString nameOfMe(const Directory &directory)
{
    const QString name = directory.name(directory.currentPerson());
    return name == defaultName(u"person.me"_s) ? name : Words::tr("%1 (me)").arg(name);
}

QList<FilterOption> personOptions(const Directory &directory)
{
    QList<FilterOption> options;
    const PersonId me = directory.currentPerson();
    const QList<Person> people = directory.people();
    for (const Person &person : people) {
        if (person.id == me) {
            options.prepend({person.id.value, nameOfMe(directory), {}});
        } else {
            options.append({person.id.value, directory.name(person.id), {}});
        }
    }
    return options;
}

QString valueName(const Directory &directory, FilterField field, qint64 value)
{
    switch (field) {
    case FilterField::Stage:
        return directory.name(StageId {value});
    case FilterField::Responsible:
        return directory.name(PersonId {value});
    case FilterField::Source:
        return directory.name(SourceId {value});
    case FilterField::Tag:
        return directory.name(TagId {value});
    case FilterField::Outcome:
        return conditionName(Outcome(value));
    }
    return {};
}

} // namespace

QString fieldName(FilterField field)
{
    switch (field) {
    case FilterField::Stage:
        return Words::tr("Stage");
    case FilterField::Responsible:
        return Words::tr("Responsible");
    case FilterField::Source:
        return Words::tr("Source");
    case FilterField::Tag:
        return Words::tr("Tag");
    case FilterField::Outcome:
        return Words::tr("Outcome");
    }
    return {};
}

QList<FilterOption> filterOptions(const Workspace &workspace, FilterField field)
{
    const Directory &directory = workspace.directory();
    QList<FilterOption> options;
    switch (field) {
    case FilterField::Stage:
        return stageOptions(workspace);
    case FilterField::Responsible:
        return personOptions(directory);
    case FilterField::Source: {
        const QList<Source> sources = directory.sources();
        for (const Source &source : sources) {
            options.append({source.id.value, directory.name(source.id), {}});
        }
        return options;
    }
    case FilterField::Tag: {
        const QList<Tag> tags = directory.tags();
        for (const Tag &tag : tags) {
            options.append({tag.id.value, directory.name(tag.id), tag.color});
        }
        return options;
    }
    case FilterField::Outcome:
        for (const Outcome outcome : {Outcome::None, Outcome::Won, Outcome::Lost}) {
            options.append({qint64(outcome), conditionName(outcome), {}});
        }
        return options;
    }
    return options;
}

QList<qint64> chosenValues(const Filter &filter, FilterField field)
{
    switch (field) {
    case FilterField::Stage:
        return numbers(filter.stages);
    case FilterField::Responsible:
        return numbers(filter.responsible);
    case FilterField::Source:
        return numbers(filter.sources);
    case FilterField::Tag:
        return numbers(filter.tags);
    case FilterField::Outcome: {
        QList<qint64> values;
        for (const Outcome outcome : filter.outcomes) {
            values.append(qint64(outcome));
        }
        return values;
    }
    }
    return {};
}

void setChosenValues(Filter &filter, FilterField field, const QList<qint64> &values)
{
    switch (field) {
    case FilterField::Stage:
        assign(filter.stages, values);
        break;
    case FilterField::Responsible:
        assign(filter.responsible, values);
        break;
    case FilterField::Source:
        assign(filter.sources, values);
        break;
    case FilterField::Tag:
        assign(filter.tags, values);
        break;
    case FilterField::Outcome:
        filter.outcomes.clear();
        for (const qint64 value : values) {
            filter.outcomes.append(Outcome(value));
        }
        break;
    }
}

void filterByTag(Workspace &workspace, TagId tag)
{
    Filter filter = workspace.filter();
    filter.tags = {tag};
    workspace.setFilter(filter);
}

QStringList goneConditions(const Workspace &workspace, const SavedView &view)
{
    const Directory &directory = workspace.directory();
    const Filter asked = filterFromJson(view.filter, directory.currentPerson());
    const Filter left = workspace.filterOf(view);
    QStringList gone;
    const Pipeline *pipeline = directory.pipeline(asked.pipeline);
    if (asked.pipeline.isValid() && (!pipeline || pipeline->removed || pipeline->archived)) {
        gone.append(Words::tr("Pipeline"));
    }
    for (const FilterField field : kFilterFields) {
        if (!chosenValues(asked, field).isEmpty() && chosenValues(left, field).isEmpty()) {
            gone.append(fieldName(field));
        }
    }
    for (const Condition &condition : asked.conditions) {
        if (condition.narrows() && !left.conditionOn(condition.field).narrows()) {
            gone.append(directory.name(condition.field.custom));
        }
    }
    return gone;
}

QString alternativesText(const QStringList &names)
{
    return names.size() > kMostNamed ? Words::tr("%n chosen", nullptr, int(names.size()))
                                     : names.join(Words::tr(" or "));
}

QString conditionText(const Workspace &workspace, FilterField field)
{
    const QList<qint64> values = chosenValues(workspace.filter(), field);
    QStringList names;
    for (const qint64 value : values) {
        names.append(valueName(workspace.directory(), field, value));
    }
    //: A condition of the filter: the field and the values it may have
    return Words::tr("%1: %2").arg(fieldName(field), alternativesText(names));
}

} // namespace ugoda
