// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/column_mapping.h"
#include "model/items/opportunity_columns.h"

namespace ugoda {

/// The fields that stand in columns of the table, in their order, with the id in front and each
/// amount's currency behind it, so that the file can be imported again. How, when and why an
/// opportunity was closed is always among them, beside its stage: no closed one may look open.
QList<ImportField> exportFields(const QList<TableColumn> &columns);
/// Whether the table shows what is planned next.
bool exportsNextActivity(const QList<TableColumn> &columns);
/// The firm's own fields among columns of the table.
QList<CustomFieldId> exportCustomFields(const QList<TableColumn> &columns);

} // namespace ugoda
