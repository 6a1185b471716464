// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/custom_conditions.h"

#include "model/domain/custom_values.h"
#include "model/items/custom_texts.h"
#include "model/items/workspace.h"
#include "views/list/filter_conditions.h"

#include <QCoreApplication>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomConditions)
};

QString rangeText(const QString &from, const QString &to)
{
    if (from.isEmpty() || to.isEmpty()) {
        //: A condition of the filter: the least or the greatest value
        return from.isEmpty() ? Words::tr("to %1").arg(to) : Words::tr("from %1").arg(from);
    }
    return from == to ? from : Words::tr("from %1 to %2").arg(from, to);
}

/// What the value must be.
QString askedText(const Workspace &workspace,
                  const CustomField &field,
                  const CustomCondition &condition)
{
    const Directory &directory = workspace.directory();
    const bool isFlag = condition.kind == CustomKind::Flag;
    switch (condition.asks) {
    case CustomCondition::Asks::Filled:
        return isFlag ? Words::tr("Yes") : Words::tr("filled in");
    case CustomCondition::Asks::Empty:
        return isFlag ? Words::tr("No") : Words::tr("empty");
    case CustomCondition::Asks::Match:
        break;
    }
    if (hasOptions(condition.kind)) {
        QStringList names;
        for (const CustomOptionId option : condition.options) {
            names.append(directory.name(option));
        }
        return alternativesText(names);
    }
    return condition.text.isEmpty() ? rangeText(customText(field, condition.from, directory),
                                                customText(field, condition.to, directory))
                                    : Words::tr("“%1”").arg(condition.text);
}

} // namespace

QList<CustomField> filterFields(const Workspace &workspace)
{
    const PipelineId pipeline = workspace.filter().pipeline;
    const Directory &directory = workspace.directory();
    return pipeline.isValid() ? directory.customFields(pipeline) : directory.customFields();
}

QString conditionText(const Workspace &workspace, const CustomCondition &condition)
{
    const CustomField *field = workspace.directory().customField(condition.field);
    return field ? u"%1: %2"_s.arg(field->name, askedText(workspace, *field, condition))
                 : QString();
}

} // namespace ugoda
