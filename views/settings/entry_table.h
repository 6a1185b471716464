// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/typing_delegate.h"
#include "views/settings/settings_columns.h"

class QAbstractItemModel;
class QLabel;
class QTableView;
class QWidget;

namespace ugoda {

/// What all tables of the settings have in common: whole rows of one height, one of them chosen,
/// without a grid; Tab leaves them. Their columns share the width as SettingsColumns says; the
/// table has its model.
void dressSettingsTable(QTableView *table, std::span<const ColumnNeed> needs);

/// A table of the settings whose cells are edited in place and whose rows are dragged, on a card of
/// its own (its parent widget).
QTableView *entryTable(QAbstractItemModel *model, std::span<const ColumnNeed> needs, QWidget *page);

/// Words about what is wrong in a cell of a table: beneath it, in the last row at its right, where
/// nothing stands.
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
