// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/custom_field_commands.h"

#include "model/commands/command_base.h"
#include "model/domain/dictionary_kinds.h"
#include "model/store/custom_lookups.h"
#include "model/store/lookups.h"

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

Error refused(QLatin1StringView what, QLatin1StringView why)
{
    return Error {ErrorCode::Invalid, what, why};
}

template<class Row>
Result<QString> checkedName(WriteTransaction &transaction, const Row &row)
{
    const auto problem =
        nameProblem(allRows<Row>(transaction), row.id.value, ownerOf(row), row.name, {});
    if (!problem) {
        return row.name.simplified();
    }
    return problem->code == ProblemCode::Empty  ? refused("name"_L1, "empty"_L1)
        : problem->code == ProblemCode::TooLong ? refused("name"_L1, "too long"_L1)
                                                : refused("name"_L1, "duplicate"_L1);
}

/// The field as it may be kept.
Result<CustomField> checkedField(WriteTransaction &transaction, CustomField field)
{
    const std::optional<Pipeline> pipeline =
        field.pipeline.isValid() ? transaction.find<Pipeline>(field.pipeline) : std::nullopt;
    if (field.pipeline.isValid() && (!pipeline || pipeline->removed)) {
        return Error {ErrorCode::NotFound, u"pipeline"_s, {}};
    }
    const Result<QString> name = checkedName(transaction, field);
    if (!name) {
        return name.error();
    }
    field.name = *name;
    return field;
}

bool isFull(WriteTransaction &transaction)
{
    const QList<CustomField> all = allRows<CustomField>(transaction);
    return std::count_if(all.begin(),
                         all.end(),
                         [](const CustomField &f) { return !f.removed && !f.archived; })
        >= kMaxCustomFields;
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
        const Result<QString> name = checkedName(transaction, option);
        if (!name) {
            return Error {ErrorCode::Invalid, u"option"_s, name.error().detail};
        }
        option.name = *name;
        transaction.insert(option);
    }
    return {};
}

Error notThere()
{
    return Error {ErrorCode::NotFound, u"field"_s, {}};
}

} // namespace

std::unique_ptr<Command> addCustomField(const CustomField &field,
                                        const QStringList &options,
                                        std::shared_ptr<CustomFieldId> createdId)
{
    return command("field.add",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       if (isFull(transaction)) {
                           return refused("field"_L1, "full"_L1);
                       }
                       CustomField asked = field;
                       asked.id = {};
                       Result<CustomField> fresh = checkedField(transaction, asked);
                       if (!fresh) {
                           return fresh.error();
                       }
                       fresh->archived = false;
                       fresh->position = 0;
                       const QList<CustomField> all = allRows<CustomField>(transaction);
                       for (const CustomField &known : all) {
                           fresh->position = std::max(fresh->position, known.position + 1);
                       }
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
    return command(
        "field.edit", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            const std::optional<CustomField> present = transaction.find<CustomField>(seen.id);
            if (!present || present->removed) {
                return notThere();
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
            if (after->kind != present->kind && isUsed(transaction, seen.id)) {
                return refused("kind"_L1, "used"_L1);
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
                       const std::optional<CustomField> before =
                           transaction.find<CustomField>(field);
                       if (!before || before->removed) {
                           return notThere();
                       }
                       if (before->archived && !archived && isFull(transaction)) {
                           return refused("field"_L1, "full"_L1);
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
    return command(
        "field.remove", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            const std::optional<CustomField> before = transaction.find<CustomField>(field);
            if (!before || before->removed) {
                return notThere();
            }
            if (isUsed(transaction, field)) {
                return refused("field"_L1, "used"_L1);
            }
            transaction.setRemoved<CustomField>(field, true);
            label.args = {before->name};
            return {};
        });
}

} // namespace ugoda
