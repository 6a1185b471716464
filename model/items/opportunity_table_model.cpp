// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/opportunity_table_model.h"

#include "model/items/roles.h"
#include "model/items/row_difference.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "model/store/table_reads.h"

#include <QSet>

namespace ugoda {

namespace {

/// The first ids in their new places, the others behind them as they stood: what can be shown of a
/// new order before all of it is known.
QList<OpportunityId> provisional(const QList<OpportunityId> &first, const QList<OpportunityId> &old)
{
    const QSet<OpportunityId> moved(first.begin(), first.end());
    QList<OpportunityId> result = first;
    result.reserve(old.size() + first.size());
    std::copy_if(old.begin(), old.end(), std::back_inserter(result), [&moved](OpportunityId id) {
        return !moved.contains(id);
    });
    return result;
}

/// Whether a change may add, remove or move rows of the table.
bool affectsList(const ChangeSet &changes, const Filter &filter)
{
    if (changes.bulk || changes.touches(Entity::Opportunity) || changes.touches(Entity::Activity)
        || changes.touches(Entity::Client) || changes.touches(Entity::CustomValue)) {
        return true;
    }
    // The search looks at phones and e-mail addresses as well.
    return !filter.text.isEmpty();
}

} // namespace

OpportunityTableModel::OpportunityTableModel(Workspace &workspace, QObject *parent)
    : OpportunityTableModel(workspace, Sizes(), parent)
{ }

OpportunityTableModel::OpportunityTableModel(Workspace &workspace,
                                             const Sizes &sizes,
                                             QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_sizes(sizes)
    , m_columns(tableColumns(workspace.directory()))
    , m_cards(workspace, sizes.page, sizes.cached)
{
    connect(&m_cards, &CardCache::arrived, this, &OpportunityTableModel::announceAllRows);
    connect(&workspace, &Workspace::opened, this, [this] { start(Membership::New); });
    connect(&workspace, &Workspace::filterChanged, this, [this] { start(Membership::New); });
    connect(&workspace, &Workspace::closed, this, &OpportunityTableModel::onClosed);
    connect(&workspace, &Workspace::changed, this, &OpportunityTableModel::onChanged);
    connect(
        &workspace, &Workspace::directoryChanged, this, &OpportunityTableModel::onDirectoryChanged);
    if (workspace.isOpen()) {
        start(Membership::New);
    }
}

int OpportunityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int OpportunityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant OpportunityTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        if (const Card *card = m_cards.find(m_ids, index.row())) {
            return cellText(*card, m_columns.at(index.column()), m_workspace.directory());
        }
        return {};
    case CardRole:
        if (const Card *card = m_cards.find(m_ids, index.row())) {
            return QVariant::fromValue(*card);
        }
        return {};
    case OpportunityIdRole:
        return m_ids.at(index.row()).value;
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant OpportunityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const TableColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column, m_workspace.directory());
    case ColumnKeyRole:
        return columnKey(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (isNumeric(column, m_workspace.directory()) ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter));
    default:
        return {};
    }
}

Qt::ItemFlags OpportunityTableModel::flags(const QModelIndex &index) const
{
    // Qt asks about the root as well; checkIndex() would complain of it.
    if (!index.isValid() || !checkIndex(index)) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int OpportunityTableModel::sectionOf(const TableColumn &column) const
{
    return int(m_columns.indexOf(column));
}

OpportunityId OpportunityTableModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : OpportunityId {};
}

int OpportunityTableModel::rowOf(OpportunityId id) const
{
    return int(m_ids.indexOf(id));
}

QList<int> OpportunityTableModel::rowsOf(const QList<OpportunityId> &ids) const
{
    QHash<OpportunityId, int> places;
    for (const OpportunityId id : ids) {
        places.insert(id, -1);
    }
    for (qsizetype row = 0; row < m_ids.size(); ++row) {
        if (const auto place = places.find(m_ids.at(row)); place != places.end()) {
            *place = int(row);
        }
    }
    QList<int> rows;
    for (const OpportunityId id : ids) {
        if (const int row = places.value(id); row >= 0) {
            rows.append(row);
        }
    }
    return rows;
}

void OpportunityTableModel::setSort(const Sort &sort)
{
    if (m_sort == sort) {
        return;
    }
    m_sort = sort;
    emit sortChanged();
    if (m_workspace.isOpen()) {
        start(Membership::Same);
    }
}

/// Reads the list for a new filter, order or file: a first piece at once, the rest behind all else.
void OpportunityTableModel::start(Membership membership)
{
    ++m_life;
    m_readingIds = true;
    m_idsChanged = false;
    readIds(
        m_sizes.first, Urgency::Interactive, [this, membership](const QList<OpportunityId> &ids) {
            if (ids.size() < m_sizes.first) {
                applyIds(ids);
                finishReading();
                return;
            }
            applyIds(membership == Membership::Same ? provisional(ids, m_ids) : ids);
            readIds(-1, Urgency::Background, [this](const QList<OpportunityId> &all) {
                applyIds(all);
                finishReading();
            });
        });
}

void OpportunityTableModel::refreshIds()
{
    if (m_readingIds) {
        m_idsChanged = true;
        return;
    }
    m_readingIds = true;
    readIds(-1, Urgency::Background, [this](const QList<OpportunityId> &all) {
        applyIds(all);
        finishReading();
    });
}

void OpportunityTableModel::readIds(int limit,
                                    Urgency urgency,
                                    std::function<void(const QList<OpportunityId> &)> use)
{
    const auto read = [filter = m_workspace.filter(),
                       sort = m_sort,
                       order = m_workspace.directory().order(m_sort),
                       limit](Connection &connection) {
        return ugoda::readIds(connection, filter, sort, order, limit);
    };
    const auto answered =
        [this, life = m_life, use = std::move(use)](const Result<QList<OpportunityId>> &ids) {
            if (life != m_life) {
                return;
            }
            if (ids) {
                use(*ids);
                return;
            }
            // The rows shown stay; the next change reads the list again.
            m_workspace.announceReadError(ids.error());
            finishReading();
        };
    whenDone(m_workspace.read<QList<OpportunityId>>(read, urgency), this, answered);
}

void OpportunityTableModel::finishReading()
{
    m_readingIds = false;
    if (std::exchange(m_idsChanged, false)) {
        refreshIds();
    } else {
        emit settled();
    }
}

/// Replaces the list by the one difference between both, so that views keep what they hold.
void OpportunityTableModel::applyIds(const QList<OpportunityId> &ids)
{
    const auto [first, gone, come] = rowDifference(m_ids, ids);
    if (gone == 0 && come == 0) {
        return;
    }
    if (gone == 0) {
        beginInsertRows({}, first, first + come - 1);
        m_ids = ids;
        endInsertRows();
    } else if (come == 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_ids = ids;
        endRemoveRows();
    } else {
        rearrange(ids);
    }
}

void OpportunityTableModel::rearrange(const QList<OpportunityId> &ids)
{
    // With the hint the header keeps its widths even when the first row goes.
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<OpportunityId, int> places;
    for (const QModelIndex &index : before) {
        places.insert(m_ids.at(index.row()), -1);
    }
    QModelIndexList after;
    after.reserve(before.size());
    if (!places.isEmpty()) {
        for (qsizetype row = 0; row < ids.size(); ++row) {
            const auto place = places.find(ids.at(row));
            if (place != places.end()) {
                *place = int(row);
            }
        }
    }
    const QList<OpportunityId> old = std::exchange(m_ids, ids);
    for (const QModelIndex &index : before) {
        const int row = places.value(old.at(index.row()));
        after.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void OpportunityTableModel::onChanged(const ChangeSet &changes)
{
    if (m_cards.markStale(changes)) {
        announceAllRows();
    }
    if (affectsList(changes, m_workspace.filter())) {
        refreshIds();
    }
}

void OpportunityTableModel::onDirectoryChanged()
{
    takeColumns();
    emit headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    announceAllRows();
    if (m_workspace.isOpen() && !m_workspace.directory().order(m_sort).isEmpty()) {
        refreshIds();
    }
}

/// The columns of the firm's own fields come and go together, so that they stand in their order.
void OpportunityTableModel::takeColumns()
{
    const QList<TableColumn> columns = tableColumns(m_workspace.directory());
    if (columns == m_columns) {
        return;
    }
    if (m_columns.size() > kOpportunityColumns) {
        beginRemoveColumns({}, kOpportunityColumns, int(m_columns.size()) - 1);
        m_columns.remove(kOpportunityColumns, m_columns.size() - kOpportunityColumns);
        endRemoveColumns();
    }
    if (columns.size() > kOpportunityColumns) {
        beginInsertColumns({}, kOpportunityColumns, int(columns.size()) - 1);
        m_columns = columns;
        endInsertColumns();
    }
    if (m_sort.field.isValid() && !columns.contains(columnOf(m_sort))) {
        setSort({});
    }
}

void OpportunityTableModel::onClosed()
{
    ++m_life;
    m_readingIds = false;
    m_idsChanged = false;
    applyIds({});
    m_cards.clear();
}

void OpportunityTableModel::announceAllRows()
{
    if (!m_ids.isEmpty()) {
        emit dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
    }
}

} // namespace ugoda
