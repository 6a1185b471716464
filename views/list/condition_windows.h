// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/list/filter_conditions.h"

#include <functional>

class QMenu;
class QWidget;

namespace ugoda {

/// Opens, below `anchor`, what a condition is chosen in; every change goes into the workspace's
/// filter at once. The window belongs to `parent`.
void openCondition(Workspace &workspace, FilterField field, const QWidget *anchor, QWidget *parent);
/// The same for a field's value; nothing happens when there is no such field.
void openCondition(Workspace &workspace,
                   const ConditionField &field,
                   const QWidget *anchor,
                   QWidget *parent);

/// Adds the days and amounts of every opportunity on which a condition can be put and, if there
/// are any, a menu of the firm's own fields.
void addFieldsMenu(QMenu *menu,
                   const Workspace &workspace,
                   const std::function<void(const ConditionField &)> &open);

} // namespace ugoda
