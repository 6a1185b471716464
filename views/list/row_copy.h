// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/items/opportunity_columns.h"

class QMimeData;

namespace ugoda {

class Directory;

/// Rows as other programs take them from the clipboard: text parted by tabs, harmless for
/// spreadsheets, and a table in HTML. The caller owns it.
QMimeData *rowsMime(const QList<Card> &cards,
                    const QList<TableColumn> &columns,
                    const Directory &directory);

} // namespace ugoda
