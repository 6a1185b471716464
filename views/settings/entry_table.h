// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace ugoda {

inline constexpr int kEntryRowHeight = 34;
inline constexpr int kEntryHeaderHeight = 32;

/// What all tables of the settings have in common: whole rows of a height, one of them chosen, as
/// tall as their rows, without a grid; Tab leaves them.
void dressSettingsTable(QTableView *table, int rowHeight);

/// A table of the settings whose cells are edited in place and whose rows are dragged, on a card of
/// its own (its parent widget). The first column, the name, takes what the widths of the others
/// leave, which outlive the table and grow with their headings.
QTableView *entryTable(QAbstractItemModel *model, std::span<const int> widths, QWidget *page);

} // namespace ugoda
