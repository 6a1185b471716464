// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/opportunity_table_model.h"

#include <QWidget>

class QStackedLayout;

namespace ugoda {

class EmptyState;
class OpportunityActions;
class OpportunityTableView;
class Settings;
class TableColumns;
class Workspace;

/// The opportunities behind the workspace's filter as a table (rows 7, 8). Columns, their order and
/// widths and the sorting are the person's and kept in the settings; selection and scroll position
/// survive every change.
class OpportunityTablePage : public QWidget
{
    Q_OBJECT

public:
    OpportunityTablePage(Workspace &workspace,
                         OpportunityActions &actions,
                         Settings &settings,
                         QWidget *parent = nullptr);

    /// The selected opportunities in the order of the table.
    QList<OpportunityId> selection() const;
    /// What is shown, from left to right: an export writes the same.
    QList<TableColumn> visibleColumns() const;
    /// As TableColumns::wantedWidth().
    int wantedWidth() const;

    Sort sort() const { return m_model.sortOrder(); }

    /// Selects an opportunity and scrolls to it as soon as the list has it; `hiddenByFilter` when
    /// the filter lets it not through (row 21).
    void reveal(OpportunityId id) { reveal(QList {id}); }

    /// The same for several, of which the filter may hide some but not all.
    void reveal(const QList<OpportunityId> &ids);
    /// Opens the menu in which columns are ticked, with its corner here.
    void showColumnMenu(const QPoint &global);
    /// Gives the keyboard to the first row of the filter set last, once the list is complete.
    void focusFirst();

signals:
    void selectionChanged(const QList<ugoda::OpportunityId> &ids);
    void openRequested(ugoda::OpportunityId id);
    void hiddenByFilter(ugoda::OpportunityId id);
    /// The buttons of the empty page.
    void createRequested();
    void importRequested();
    /// A sentence for the short message at the bottom of the window.
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildView();
    void connectView();
    void connectModel();
    void restoreSort();
    void onSortIndicator(int section, Qt::SortOrder order);
    void showSort();
    void holdPosition();
    void restorePosition();
    void onSettled();
    void resolveReveal();
    void select(int row);
    void announceSelection();
    void showMenu(const QPoint &at);
    void moveToTrash();
    void copyRows();
    void showEmpty();
    void onEmptyAction();

    Workspace &m_workspace;
    OpportunityActions &m_actions;
    Settings &m_settings;
    OpportunityTableModel m_model;
    OpportunityTableView *m_view;
    TableColumns *m_columns;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QList<OpportunityId> m_announced; ///< the selection told last
    bool m_takesFirst = false; ///< focusFirst() waits for the list to be complete
    QList<OpportunityId> m_revealing; ///< wait for the list to be complete
    OpportunityId m_topId; ///< the first visible row while the list is being changed; 0: keep value
    int m_topOffset = 0; ///< px of that row above the edge
};

} // namespace ugoda
