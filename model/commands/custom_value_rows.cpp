// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/custom_value_rows.h"

#include "model/store/custom_lookups.h"
#include "model/store/write_transaction.h"

#include <algorithm>

namespace ugoda {

namespace {

/// The value as it is kept; Invalid when the field can't hold it.
Result<QString> keptValue(WriteTransaction &transaction, CustomFieldId id, const QString &given)
{
    const auto wrong = [id](ProblemCode why) {
        return Result<QString>(invalid(customKey(id), why));
    };
    const std::optional<CustomField> field = transaction.find<CustomField>(id);
    if (!field || field->removed) {
        return given.isEmpty() ? Result<QString>(QString()) : wrong(ProblemCode::Unknown);
    }
    const CheckedValue checked = checkedValue(field->kind, given);
    const QList<CustomOptionId> options =
        hasOptions(field->kind) ? optionsOf(checked.value) : QList<CustomOptionId>();
    const bool allThere = std::all_of(options.begin(), options.end(), [&](CustomOptionId option) {
        const std::optional<CustomOption> row = transaction.find<CustomOption>(option);
        return row && row->field == id;
    });
    return checked.problem ? wrong(*checked.problem)
        : !allThere        ? wrong(ProblemCode::Unknown)
                           : Result<QString>(checked.value);
}

void write(WriteTransaction &transaction,
           OpportunityId opportunity,
           CustomFieldId field,
           const CustomValue *row,
           const QString &value)
{
    if (!row) {
        CustomValue fresh;
        fresh.opportunity = opportunity;
        fresh.field = field;
        fresh.value = value;
        transaction.insert(fresh);
    } else if (value.isEmpty()) {
        transaction.setRemoved<CustomValue>(row->id, true);
    } else {
        CustomValue after = *row;
        after.value = value;
        transaction.update(*row, after);
    }
}

} // namespace

CustomValues customValuesIn(WriteTransaction &transaction, OpportunityId opportunity)
{
    CustomValues values;
    const QList<CustomValue> rows = customValuesOf(transaction, opportunity);
    for (const CustomValue &row : rows) {
        values.insert(row.field, row.value);
    }
    return values;
}

Result<void> alignCustomValues(WriteTransaction &transaction,
                               OpportunityId opportunity,
                               const CustomValues &seen,
                               const CustomValues &wanted)
{
    QList<CustomFieldId> fields = seen.keys();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!seen.contains(it.key())) {
            fields.append(it.key());
        }
    }
    fields.removeIf([&](CustomFieldId field) { return seen.value(field) == wanted.value(field); });
    if (fields.isEmpty()) {
        return {};
    }
    std::sort(fields.begin(), fields.end()); // the journal's order is always the same
    const QList<CustomValue> present = customValuesOf(transaction, opportunity);
    for (const CustomFieldId field : std::as_const(fields)) {
        const Result<QString> value = keptValue(transaction, field, wanted.value(field));
        if (!value) {
            return value.error();
        }
        const auto row = std::find_if(present.begin(),
                                      present.end(),
                                      [field](const CustomValue &v) { return v.field == field; });
        const QString now = row == present.end() ? QString() : row->value;
        if (now == *value) {
            continue;
        }
        if (now != seen.value(field)) {
            return Error {ErrorCode::Conflict, customKey(field), {}};
        }
        write(transaction, opportunity, field, row == present.end() ? nullptr : &*row, *value);
    }
    return {};
}

} // namespace ugoda
