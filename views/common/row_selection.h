// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>

#include <algorithm>

namespace ugoda {

/// A selection of these rows (each once) by their first cell, as few ranges as they make: Qt
/// compares each range with every other.
inline QItemSelection rowSelection(const QAbstractItemModel &model, QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype first = 0, end = 0; first < rows.size(); first = end) {
        while (end < rows.size() && rows.at(end) - rows.at(first) == end - first) {
            ++end;
        }
        selection.select(model.index(rows.at(first), 0), model.index(rows.at(end - 1), 0));
    }
    return selection;
}

} // namespace ugoda
