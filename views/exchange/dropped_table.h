// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace ugoda {

/// The table file (CSV, TSV or a workbook, which the wizard explains) that is being dragged onto
/// the window; empty when it is something else or more than one file.
QString droppedTable(const QMimeData *data);

/// What a file dialog offers for tables, as QFileDialog wants it.
QString tableFilters();

} // namespace ugoda
