// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/custom_field_commands.h"

#include "model/commands/command_base.h"
#include "model/commands/dictionary_rows.h"
#include "model/store/custom_lookups.h"

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// The field as it may be kept.
Result<CustomField> checkedField(WriteTransaction &transaction, CustomField field)
{
    if (field.pipeline.isValid()) {
        if (const Result<Pipeline> owner = present<Pipeline>(transaction, field.pipeline); !owner) {
            return owner.error();
        }
    }
    const Result<QString> name = checkedName(
        allRows<CustomField>(transaction), field.id.value, ownerOf(field), field.name, {});
    if (!name) {
        return name.error();
    }
    field.name = *name;
    return field;
}

bool isInUse(const CustomField &field)
{
    return !field.removed && !field.archived;
}

/// Whether so many fields can be added.
bool hasRoomFor(const QList<CustomField> &all, qsizetype more)
{
    return std::count_if(all.begin(), all.end(), isInUse) + more <= kMaxCustomFields;
}

Result<void> addOptions(WriteTransaction &transaction,
                        CustomFieldId field,
                        const QStringList &names)
{
    int position = 0;
    for (const QString &typed : names) {
        CustomOption option;
        option.field = field;
        option.name = typed;
        option.position = position++;
        const Result<QString> name =
            checkedName(allRows<CustomOption>(transaction), 0, field.value, option.name, {});
        if (!name) {
            return invalid(u"option"_s, *name.error().problem);
        }
        option.name = *name;
        transaction.insert(option);
    }
    return {};
}

} // namespace

std::unique_ptr<Command> addCustomField(const CustomField &field,
                                        const QStringList &options,
                                        std::shared_ptr<CustomFieldId> createdId)
{
    return command("field.add",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const QList<CustomField> all = allRows<CustomField>(transaction);
                       if (!hasRoomFor(all, 1)) {
                           return invalid(u"field"_s, ProblemCode::TooMany);
                       }
                       CustomField asked = field;
                       asked.id = {};
                       Result<CustomField> fresh = checkedField(transaction, asked);
                       if (!fresh) {
                           return fresh.error();
                       }
                       fresh->archived = false;
                       fresh->position = positionAtEnd(all);
                       transaction.insert(*fresh);
                       label.args = {fresh->name};
                       if (createdId) {
                           *createdId = fresh->id;
                       }
                       return hasOptions(fresh->kind) ? addOptions(transaction, fresh->id, options)
                                                      : Result<void>();
                   });
}

std::unique_ptr<Command> editCustomField(const CustomField &seen, const CustomField &wanted)
{
    return command("field.edit",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<CustomField> now = present<CustomField>(transaction, seen.id);
                       if (!now) {
                           return now.error();
                       }
                       CustomField asked = wanted;
                       asked.id = seen.id;
                       asked.removed = seen.removed;
                       asked.archived = seen.archived;
                       asked.position = seen.position;
                       const Result<CustomField> after = checkedField(transaction, asked);
                       if (!after) {
                           return after.error();
                       }
                       if (after->kind != now->kind && isUsed(transaction, seen.id)) {
                           return invalid(u"kind"_s, ProblemCode::InUse);
                       }
                       transaction.merge(seen, *after);
                       label.args = {after->name};
                       return {};
                   });
}

std::unique_ptr<Command> archiveCustomField(CustomFieldId field, bool archived)
{
    return command(archived ? "field.archive" : "field.unarchive",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<CustomField> before = present<CustomField>(transaction, field);
                       if (!before) {
                           return before.error();
                       }
                       if (before->archived && !archived
                           && !hasRoomFor(allRows<CustomField>(transaction), 1)) {
                           return invalid(u"field"_s, ProblemCode::TooMany);
                       }
                       CustomField after = *before;
                       after.archived = archived;
                       transaction.update(*before, after);
                       label.args = {after.name};
                       return {};
                   });
}

std::unique_ptr<Command> removeCustomField(CustomFieldId field)
{
    return command("field.remove",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<CustomField> before = present<CustomField>(transaction, field);
                       if (!before) {
                           return before.error();
                       }
                       if (isUsed(transaction, field)) {
                           return invalid(u"field"_s, ProblemCode::InUse);
                       }
                       transaction.setRemoved<CustomField>(field, true);
                       label.args = {before->name};
                       return {};
                   });
}

Result<QHash<CustomFieldId, CustomFieldId>> copyCustomFields(WriteTransaction &transaction,
                                                             PipelineId from,
                                                             PipelineId to)
{
    const QList<CustomField> all = allRows<CustomField>(transaction);
    QList<CustomField> own = all;
    own.removeIf([from](const CustomField &f) { return f.pipeline != from || !isInUse(f); });
    if (!hasRoomFor(all, own.size())) {
        return invalid(u"field"_s, ProblemCode::TooMany);
    }
    QHash<CustomFieldId, CustomFieldId> copies;
    int position = positionAtEnd(all);
    for (CustomField field : std::as_const(own)) {
        const CustomFieldId original = std::exchange(field.id, {});
        field.pipeline = to;
        field.position = position++;
        transaction.insert(field);
        copies.insert(original, field.id);
    }
    for (CustomOption option : allRows<CustomOption>(transaction)) {
        if (copies.contains(option.field) && !option.removed && !option.archived) {
            option.id = {};
            option.field = copies.value(option.field);
            transaction.insert(option);
        }
    }
    return copies;
}

} // namespace ugoda
