// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/conditions.h"

#include "model/domain/custom_values.h"
#include "model/items/custom_texts.h"
#include "model/items/opportunity_columns.h"
#include "model/items/workspace.h"
#include "views/list/filter_conditions.h"

#include <QCoreApplication>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Conditions)
};

QString rangeText(const QString &from, const QString &to)
{
    if (from.isEmpty() || to.isEmpty()) {
        //: A condition of the filter: the least or the greatest value
        return from.isEmpty() ? Words::tr("to %1").arg(to) : Words::tr("from %1").arg(from);
    }
    return from == to ? from : u"%1 – %2"_s.arg(from, to);
}

/// What the value must be.
QString askedText(const Workspace &workspace, const CustomField &field, const Condition &condition)
{
    const Directory &directory = workspace.directory();
    const bool isFlag = condition.kind == CustomKind::Flag;
    switch (condition.asks) {
    case Condition::Asks::Filled:
        return isFlag ? Words::tr("Yes") : Words::tr("filled in");
    case Condition::Asks::Empty:
        return isFlag ? Words::tr("No") : Words::tr("empty");
    case Condition::Asks::Match:
        break;
    }
    if (hasOptions(condition.kind)) {
        QStringList names;
        for (const CustomOptionId option : condition.options) {
            names.append(directory.name(option));
        }
        if (condition.orEmpty) {
            names.append(Words::tr("empty"));
        }
        return alternativesText(names);
    }
    return condition.text.isEmpty() ? rangeText(customText(field, condition.from, directory),
                                                customText(field, condition.to, directory))
                                    : Words::tr("“%1”").arg(condition.text);
}

OpportunityColumn columnOf(ConditionField::BuiltIn field)
{
    switch (field) {
    case ConditionField::BuiltIn::EnquiredOn:
        return OpportunityColumn::EnquiredOn;
    case ConditionField::BuiltIn::PlannedStart:
        return OpportunityColumn::PlannedStart;
    case ConditionField::BuiltIn::ExpectedClose:
        return OpportunityColumn::ExpectedClose;
    case ConditionField::BuiltIn::ClosedOn:
        return OpportunityColumn::ClosedOn;
    case ConditionField::BuiltIn::NextDue:
        return OpportunityColumn::NextActivity;
    case ConditionField::BuiltIn::Value:
    case ConditionField::BuiltIn::None:
        break;
    }
    return OpportunityColumn::Value;
}

} // namespace

QList<CustomField> filterFields(const Workspace &workspace)
{
    const Filter &filter = workspace.filter();
    const Directory &directory = workspace.directory();
    return filter.further.isEmpty() ? directory.customFields(filter.pipeline)
                                    : directory.customFields();
}

std::optional<CustomField> askedField(const Workspace &workspace, const ConditionField &field)
{
    const Directory &directory = workspace.directory();
    if (field.builtIn == ConditionField::BuiltIn::None) {
        const CustomField *own = directory.customField(field.custom);
        return own ? std::optional(*own) : std::nullopt;
    }
    CustomField builtIn;
    builtIn.name = columnTitle(columnOf(field.builtIn), directory);
    builtIn.kind =
        field.builtIn == ConditionField::BuiltIn::Value ? CustomKind::Money : CustomKind::Date;
    return builtIn;
}

QString conditionText(const Workspace &workspace, const Condition &condition)
{
    const std::optional<CustomField> field = askedField(workspace, condition.field);
    return field ? u"%1: %2"_s.arg(field->name, askedText(workspace, *field, condition))
                 : QString();
}

} // namespace ugoda
