// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/condition_windows.h"

#include "model/domain/custom_values.h"
#include "model/items/workspace.h"
#include "views/common/parts.h"
#include "views/list/check_list_popup.h"
#include "views/list/condition_popup.h"
#include "views/list/conditions.h"

#include <QCoreApplication>
#include <QMenu>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Conditions)
};

// Beside the numbers of options, which are far greater.
constexpr qint64 kEmpty = 0; ///< of a flag: no
constexpr qint64 kFilled = 1; ///< of a flag: yes

/// The condition that ticked values stand for: filled and empty together ask nothing.
Condition ticked(const CustomField &field, const QList<qint64> &values)
{
    Condition condition {field.id, field.kind};
    const bool filled = values.contains(kFilled);
    const bool empty = values.contains(kEmpty);
    if (filled && empty) {
        return condition;
    }
    for (const qint64 value : values) {
        if (value > kFilled) {
            condition.options.append(CustomOptionId {value});
        }
    }
    if (filled || (empty && condition.options.isEmpty())) {
        condition.options.clear();
        condition.asks = filled ? Condition::Asks::Filled : Condition::Asks::Empty;
    }
    condition.orEmpty = empty && !condition.options.isEmpty();
    return condition;
}

QList<qint64> tickedOf(const Condition &condition)
{
    QList<qint64> values;
    for (const CustomOptionId option : condition.options) {
        values.append(option.value);
    }
    if (condition.asks == Condition::Asks::Filled) {
        values.append(kFilled);
    }
    if (condition.asks == Condition::Asks::Empty || condition.orEmpty) {
        values.append(kEmpty);
    }
    return values;
}

QList<FilterOption> optionsOf(const Workspace &workspace, const CustomField &field)
{
    if (field.kind == CustomKind::Flag) {
        return {{kFilled, Words::tr("Yes"), {}}, {kEmpty, Words::tr("No"), {}}};
    }
    QList<FilterOption> options;
    const QList<CustomOption> all = workspace.directory().customOptions(field.id);
    for (const CustomOption &option : all) {
        options.append({option.id.value, option.name, {}});
    }
    options.append({kFilled, Words::tr("Filled in"), {}});
    options.append({kEmpty, Words::tr("Empty"), {}});
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

void openCondition(Workspace &workspace,
                   const ConditionField &on,
                   const QWidget *anchor,
                   QWidget *parent)
{
    const std::optional<CustomField> known = askedField(workspace, on);
    if (!known) {
        return;
    }
    const CustomField &field = *known;
    const auto apply = [&workspace](const Condition &condition) {
        Filter filter = workspace.filter();
        filter.setCondition(condition);
        workspace.setFilter(filter);
    };
    const Condition present = workspace.filter().conditionOn(on);
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
    auto *popup = new ConditionPopup(workspace, on, field, present, parent);
    QObject::connect(popup, &ConditionPopup::conditionChanged, parent, apply);
    showBelow(popup, anchor);
}

void addFieldsMenu(QMenu *menu,
                   const Workspace &workspace,
                   const std::function<void(const ConditionField &)> &open)
{
    for (const ConditionField::BuiltIn field : kConditionFields) {
        menu->addAction(askedField(workspace, field)->name, menu, [open, field] { open(field); });
    }
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
