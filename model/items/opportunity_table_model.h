// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/card_cache.h"
#include "model/items/opportunity_columns.h"

#include <QAbstractTableModel>

namespace ugoda {

class Workspace;
enum class Urgency;

/// The opportunities that the workspace's filter lets through, as a table (row 8): the ordered ids
/// of all of them (8 bytes each) and the cards of the rows that were looked at lately. A row whose
/// card is not there yet is blank and comes soon after it was asked for.
///
/// Rows that stay keep their persistent indexes, so selection, current row and scroll position
/// survive changes, a new order and a new filter; the model is never reset while a file is open.
/// Behind the program's columns stand those of the firm's own fields.
/// Lives in the GUI thread.
class OpportunityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// How much is read at once.
    struct Sizes
    {
        int first = 2000; ///< ids shown before the whole list is there; smaller lists come whole
        int page = 200; ///< cards read around the row asked for
        int cached = 4000; ///< cards kept
    };

    explicit OpportunityTableModel(Workspace &workspace, QObject *parent = nullptr);
    OpportunityTableModel(Workspace &workspace, const Sizes &sizes, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section,
                        Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// All ids in order.
    const QList<OpportunityId> &ids() const { return m_ids; }

    /// What stands in a section of the header.
    const TableColumn &columnAt(int section) const { return m_columns.at(section); }

    /// The section of a column; -1 when the table has no such column.
    int sectionOf(const TableColumn &column) const;
    /// The opportunity in a row; 0 outside the table.
    OpportunityId idAt(int row) const;
    /// The row of an opportunity; -1 when it is not in the table. Looks through the list.
    int rowOf(OpportunityId id) const;
    /// The rows of those that are in the list, in the order of the ids.
    QList<int> rowsOf(const QList<OpportunityId> &ids) const;

    const Sort &sortOrder() const { return m_sort; }

    /// Sorts anew, in the store. Until the answer is here the old order stays.
    void setSort(const Sort &sort);

    /// Whether the list is complete and nothing is known to have changed it.
    bool isSettled() const { return !m_readingIds; }

signals:
    void sortChanged();
    /// The list has become complete and up to date.
    void settled();

private:
    enum class Membership {
        Same,
        New
    };

    void start(Membership membership);
    void refreshIds();
    void readIds(int limit, Urgency urgency, std::function<void(const QList<OpportunityId> &)> use);
    void finishReading();
    void applyIds(const QList<OpportunityId> &ids);
    void rearrange(const QList<OpportunityId> &ids);
    void onChanged(const ChangeSet &changes);
    void onDirectoryChanged();
    void takeColumns();
    void onClosed();
    void announceAllRows();

    Workspace &m_workspace;
    const Sizes m_sizes;
    Sort m_sort;
    QList<TableColumn> m_columns;
    QList<OpportunityId> m_ids;
    int m_life = 0; ///< counts filters, orders and files: answers of an earlier one are dropped
    bool m_readingIds = false;
    bool m_idsChanged = false; ///< read the ids once more when the present reading is done
    mutable CardCache m_cards;
};

} // namespace ugoda
