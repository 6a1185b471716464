// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/typing_delegate.h"

#include <span>

class QAbstractItemModel;
class QLabel;
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

/// Words beneath a cell of a table about what is wrong there; above it in the last row.
class CellProblem : public QObject
{
    Q_OBJECT

public:
    explicit CellProblem(QTableView *table);

    void show(const QModelIndex &cell, const QString &words);
    void hide();
    QString words() const;

private:
    QTableView *m_table;
    QLabel *m_bubble;
};

/// Edits the cells of such a table. The name of a new row can't be entered empty: the field stays
/// and nameMissing() tells; leaving it gives it up.
class EntryTableDelegate : public TypingDelegate
{
    Q_OBJECT

public:
    using TypingDelegate::TypingDelegate;

    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

signals:
    void nameMissing(const QModelIndex &cell) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ugoda
