// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/condition_windows.h"

#include "model/domain/custom_values.h"
#include "model/items/workspace.h"
#include "views/common/parts.h"
#include "views/list/check_list_popup.h"
#include "views/list/condition_popup.h"
#include "views/list/custom_conditions.h"

#include <QCoreApplication>
#include <QMenu>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomConditions)
};

/// The condition that ticked values stand for: yes and no together ask nothing.
CustomCondition ticked(const CustomField &field, const QList<qint64> &values)
{
    CustomCondition condition {field.id, field.kind};
    if (field.kind == CustomKind::Flag) {
        condition.asks = values.size() != 1 ? CustomCondition::Asks::Match
            : values.first() == 1           ? CustomCondition::Asks::Filled
                                            : CustomCondition::Asks::Empty;
        return condition;
    }
    for (const qint64 value : values) {
        condition.options.append(CustomOptionId {value});
    }
    return condition;
}

QList<qint64> tickedOf(const CustomCondition &condition)
{
    QList<qint64> values;
    if (condition.asks != CustomCondition::Asks::Match) {
        values.append(condition.asks == CustomCondition::Asks::Filled ? 1 : 0);
    }
    for (const CustomOptionId option : condition.options) {
        values.append(option.value);
    }
    return values;
}

QList<FilterOption> optionsOf(const Workspace &workspace, const CustomField &field)
{
    if (field.kind == CustomKind::Flag) {
        return {{1, Words::tr("Yes"), {}}, {0, Words::tr("No"), {}}};
    }
    QList<FilterOption> options;
    const QList<CustomOption> all = workspace.directory().customOptions(field.id);
    for (const CustomOption &option : all) {
        options.append({option.id.value, option.name, {}});
    }
    return options;
}

} // namespace

void openCondition(Workspace &workspace, FilterField field, const QWidget *anchor, QWidget *parent)
{
    auto *popup = new CheckListPopup(fieldName(field),
                                     filterOptions(workspace, field),
                                     chosenValues(workspace.filter(), field),
                                     parent);
    QObject::connect(popup,
                     &CheckListPopup::chosenChanged,
                     parent,
                     [&workspace, field](const QList<qint64> &values) {
                         Filter filter = workspace.filter();
                         setChosenValues(filter, field, values);
                         workspace.setFilter(filter);
                     });
    showBelow(popup, anchor);
}

void openCondition(Workspace &workspace, CustomFieldId id, const QWidget *anchor, QWidget *parent)
{
    const CustomField *known = workspace.directory().customField(id);
    if (!known) {
        return;
    }
    const CustomField field = *known;
    const auto apply = [&workspace](const CustomCondition &condition) {
        Filter filter = workspace.filter();
        filter.setCustom(condition);
        workspace.setFilter(filter);
    };
    const CustomCondition present = workspace.filter().customOf(field.id);
    if (field.kind == CustomKind::Flag || hasOptions(field.kind)) {
        auto *popup =
            new CheckListPopup(field.name, optionsOf(workspace, field), tickedOf(present), parent);
        QObject::connect(
            popup,
            &CheckListPopup::chosenChanged,
            parent,
            [apply, field](const QList<qint64> &values) { apply(ticked(field, values)); });
        showBelow(popup, anchor);
        return;
    }
    auto *popup = new ConditionPopup(workspace, field, present, parent);
    QObject::connect(popup, &ConditionPopup::conditionChanged, parent, apply);
    showBelow(popup, anchor);
}

void addFieldsMenu(QMenu *menu,
                   const Workspace &workspace,
                   const std::function<void(CustomFieldId)> &open)
{
    const QList<CustomField> fields = filterFields(workspace);
    if (fields.isEmpty()) {
        return;
    }
    QMenu *own = menu->addMenu(Words::tr("Custom fields"));
    for (const CustomField &field : fields) {
        own->addAction(
            QString(field.name).replace(u"&"_s, u"&&"_s), own, [open, id = field.id] { open(id); });
    }
}

} // namespace ugoda
