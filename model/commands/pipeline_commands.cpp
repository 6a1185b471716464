// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/pipeline_commands.h"

#include "model/commands/command_base.h"
#include "model/commands/custom_field_commands.h"
#include "model/commands/dictionary_rows.h"
#include "model/commands/put_setting.h"
#include "model/commands/stage_rows.h"
#include "model/commands/stage_rules.h"

namespace ugoda {

namespace {

Result<void> checkPeople(WriteTransaction &transaction, const IdList<PersonTag> &people)
{
    for (const PersonId person : people) {
        if (!transaction.find<Person>(person)) {
            return Error {ErrorCode::NotFound, QStringLiteral("person"), {}};
        }
    }
    return transaction.status();
}

QStringList hiddenReasons(WriteTransaction &transaction, PipelineId pipeline)
{
    return settingOf(transaction, hiddenReasonsKey(pipeline))
        .value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// A copy of a row under a pipeline of its own, as if it were new.
template<class Row>
void insertCopy(WriteTransaction &transaction, Row copy, PipelineId pipeline)
{
    copy.id = {};
    copy.pipeline = pipeline;
    transaction.insert(copy);
}

/// What a stage requires, with the copies of fields in their originals' places.
QString requiredOfCopy(const Stage &stage, const QHash<CustomFieldId, CustomFieldId> &copies)
{
    QStringList required = requiredBy(stage);
    for (QString &name : required) {
        if (const CustomFieldId copy = copies.value({name.toLongLong()}); copy.isValid()) {
            name = QString::number(copy.value);
        }
    }
    return required.join(QLatin1Char(' '));
}

Result<void> copyContent(WriteTransaction &transaction, PipelineId from, PipelineId to)
{
    const Result<QHash<CustomFieldId, CustomFieldId>> fields =
        copyCustomFields(transaction, from, to);
    if (!fields) {
        return fields.error();
    }
    for (Stage stage : stagesOf(transaction, from)) {
        if (!stage.archived) {
            stage.required = requiredOfCopy(stage, *fields);
            insertCopy(transaction, stage, to);
        }
    }
    for (const LostReason &reason : allRows<LostReason>(transaction)) {
        if (reason.pipeline == from && !reason.removed && !reason.archived) {
            insertCopy(transaction, reason, to);
        }
    }
    if (const QStringList hidden = hiddenReasons(transaction, from); !hidden.isEmpty()) {
        putSetting(transaction, hiddenReasonsKey(to), hidden.join(QLatin1Char(' ')));
    }
    return {};
}

/// Adds those of the shipped tags whose names are free.
void addTags(WriteTransaction &transaction, const QStringList &keys, const NameOf &nameOf)
{
    QList<Tag> all = allRows<Tag>(transaction);
    for (const QString &key : keys) {
        Tag tag = newEntry<Tag>(nameOf(key), positionAtEnd(all));
        tag.defaultKey = key;
        if (!nameProblem(all, 0, 0, tag.name, nameOf)) {
            transaction.insert(tag);
            all.append(tag);
        }
    }
}

} // namespace

std::unique_ptr<Command> addPipeline(const NewPipeline &wanted,
                                     NameOf nameOf,
                                     std::shared_ptr<PipelineId> createdId)
{
    return command(
        "pipeline.add", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            const QList<Pipeline> all = allRows<Pipeline>(transaction);
            const Result<QString> name = checkedName(all, 0, 0, wanted.name, nameOf);
            if (!name) {
                return name.error();
            }
            if (Result<void> known = checkPeople(transaction, wanted.visibleTo); !known) {
                return known;
            }
            if (wanted.copyOf.isValid()) {
                if (const Result<Pipeline> original = present<Pipeline>(transaction, wanted.copyOf);
                    !original) {
                    return original.error();
                }
            }
            Pipeline pipeline;
            pipeline.name = *name;
            pipeline.visibleTo = wanted.visibleTo;
            pipeline.position = positionAtEnd(all);
            const Template *chosen = wanted.chosen ? wanted.chosen : findTemplate(u"empty");
            const QString key = QStringLiteral("template.") + chosen->key;
            if (wanted.chosen && nameOf(key) == *name) {
                pipeline.defaultKey = key;
            }
            transaction.insert(pipeline);
            if (wanted.copyOf.isValid()) {
                if (Result<void> copied = copyContent(transaction, wanted.copyOf, pipeline.id);
                    !copied) {
                    return copied;
                }
            } else {
                insertStages(transaction, pipeline.id, *chosen, nameOf);
            }
            addTags(transaction, wanted.tagKeys, nameOf);
            if (createdId) {
                *createdId = pipeline.id;
            }
            label.args = {*name};
            return {};
        });
}

std::unique_ptr<Command> editPipeline(const Pipeline &seen, const Pipeline &wanted, NameOf nameOf)
{
    return command(
        "pipeline.edit", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            const Result<Pipeline> named =
                renamed(allRows<Pipeline>(transaction), seen, wanted, nameOf);
            if (!named) {
                return named.error();
            }
            if (Result<void> known = checkPeople(transaction, wanted.visibleTo); !known) {
                return known;
            }
            Pipeline after = seen;
            after.visibleTo = wanted.visibleTo;
            after.name = named->name;
            after.defaultKey = named->defaultKey;
            transaction.merge(seen, after);
            label.args = {nameShown(after, nameOf)};
            return {};
        });
}

std::unique_ptr<Command> archivePipeline(PipelineId id, bool archived, NameOf nameOf)
{
    return command(archived ? "pipeline.archive" : "pipeline.restore",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<Pipeline> pipeline = present<Pipeline>(transaction, id);
                       if (!pipeline) {
                           return pipeline.error();
                       }
                       const QList<Pipeline> all = allRows<Pipeline>(transaction);
                       const bool last =
                           std::none_of(all.begin(), all.end(), [id](const Pipeline &p) {
                               return p.id != id && !p.removed && !p.archived;
                           });
                       if (archived && last) {
                           return invalid(QStringLiteral("pipeline"), ProblemCode::Needed);
                       }
                       Pipeline after = *pipeline;
                       after.archived = archived;
                       transaction.update(*pipeline, after);
                       label.args = {nameShown(after, nameOf)};
                       return {};
                   });
}

std::unique_ptr<Command> movePipeline(PipelineId id, PipelineId before, NameOf nameOf)
{
    return command("pipeline.move",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<Pipeline> pipeline = present<Pipeline>(transaction, id);
                       if (!pipeline) {
                           return pipeline.error();
                       }
                       QList<Pipeline> all = allRows<Pipeline>(transaction);
                       all.removeIf([](const Pipeline &p) { return p.removed; });
                       label.args = {nameShown(*pipeline, nameOf)};
                       return putBefore(transaction, all, {id.value}, before.value);
                   });
}

void mergeHiddenReasons(WriteTransaction &transaction,
                        const QList<LostReason> &merged,
                        const LostReason &into)
{
    const auto nameOf = [](const LostReason &reason) {
        return QString::number(reason.id.value);
    };
    const QList<Pipeline> pipelines = allRows<Pipeline>(transaction);
    for (const Pipeline &pipeline : pipelines) {
        const QStringList hidden = hiddenReasons(transaction, pipeline.id);
        const auto isOffered = [&](const LostReason &reason) {
            const bool isHere = !reason.pipeline.isValid() || reason.pipeline == pipeline.id;
            return isHere && !reason.archived && !hidden.contains(nameOf(reason));
        };
        QStringList left = hidden;
        for (const LostReason &reason : merged) {
            left.removeAll(nameOf(reason));
        }
        if (std::any_of(merged.begin(), merged.end(), isOffered)) {
            left.removeAll(nameOf(into));
        }
        if (left != hidden) {
            putSetting(transaction, hiddenReasonsKey(pipeline.id), left.join(QLatin1Char(' ')));
        }
    }
}

std::unique_ptr<Command> offerReason(PipelineId id,
                                     LostReasonId reason,
                                     bool offered,
                                     NameOf nameOf)
{
    return command(offered ? "reason.offer" : "reason.hide",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<Pipeline> pipeline = present<Pipeline>(transaction, id);
                       if (!pipeline) {
                           return pipeline.error();
                       }
                       const Result<LostReason> row = present<LostReason>(transaction, reason);
                       if (!row) {
                           return row.error();
                       }
                       if (row->pipeline.isValid()) {
                           return invalid(QStringLiteral("reason"), ProblemCode::Unfitting);
                       }
                       QStringList hidden = hiddenReasons(transaction, id);
                       const QString name = QString::number(reason.value);
                       if (hidden.contains(name) != offered) {
                           return {};
                       }
                       offered ? void(hidden.removeAll(name)) : hidden.append(name);
                       putSetting(transaction, hiddenReasonsKey(id), hidden.join(QLatin1Char(' ')));
                       label.args = {nameShown(*row, nameOf)};
                       return {};
                   });
}

std::unique_ptr<Command> setInboundPipeline(PipelineId id, NameOf nameOf)
{
    return command("pipeline.inbound",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<Pipeline> pipeline = present<Pipeline>(transaction, id);
                       if (!pipeline) {
                           return pipeline.error();
                       }
                       putSetting(transaction, kInboundPipeline, QString::number(id.value));
                       label.args = {nameShown(*pipeline, nameOf)};
                       return {};
                   });
}

} // namespace ugoda
