// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/dictionary_model.h"

#include "model/commands/dictionary_commands.h"
#include "model/items/default_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "model/store/usage_reads.h"

#include <QMimeData>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kEntriesMime {"application/x-ugoda-entries"};
constexpr int kRecountDelay = 400; ///< ms

QList<qint64> idsIn(const QMimeData &data)
{
    QList<qint64> ids;
    const QList<QByteArray> parts = data.data(kEntriesMime).split(' ');
    for (const QByteArray &part : parts) {
        ids.append(part.toLongLong());
    }
    return ids;
}

} // namespace

DictionaryModel::DictionaryModel(Workspace &workspace, Entity dictionary, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_dictionary(dictionary)
    , m_count(
          workspace,
          this,
          Urgency::Background,
          [this] {
              return [dictionary = m_dictionary, owner = m_owner](Connection &connection) {
                  return readUsage(connection, dictionary, owner);
              };
          },
          [this](const UsageById &usage) { takeUsage(usage); })
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(kRecountDelay);
    connect(&m_recount, &QTimer::timeout, this, [this] { m_count.refresh(); });
    connect(&workspace, &Workspace::directoryChanged, this, &DictionaryModel::refresh);
    connect(&workspace, &Workspace::changed, this, &DictionaryModel::onChanged);
    m_entries = wanted();
}

void DictionaryModel::setOwner(qint64 owner)
{
    if (m_owner != owner) {
        m_owner = owner;
        m_usage.reset();
        refresh();
        setCounting(m_counting);
    }
}

void DictionaryModel::setArchivedShown(bool shown)
{
    m_archivedShown = shown;
    refresh();
}

void DictionaryModel::setSearch(const QString &text)
{
    m_search = searchFold(text);
    refresh();
}

void DictionaryModel::setCounting(bool counting)
{
    m_counting = counting;
    if (counting) {
        m_count.refresh();
    }
}

QModelIndex DictionaryModel::indexOf(qint64 id) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()));
}

std::optional<NameProblem> DictionaryModel::problemOf(qint64 id, const QString &name) const
{
    return visitDictionary(m_dictionary, [&]<class Row>(std::type_identity<Row>) {
        return nameProblem(
            rowsOf<Row>(m_workspace.directory().data()), id, m_owner, name, &defaultName);
    });
}

bool DictionaryModel::isArchived(qint64 id) const
{
    return visitDictionary(m_dictionary, [&]<class Row>(std::type_identity<Row>) {
        const QList<Row> &rows = rowsOf<Row>(m_workspace.directory().data());
        return std::any_of(rows.begin(), rows.end(), [id](const Row &row) {
            return row.id.value == id && row.archived;
        });
    });
}

int DictionaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant DictionaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry.name;
    case EntryIdRole:
        return entry.id;
    case EntryColorRole:
        return entry.color;
    case EntryGroupRole:
        return entry.group;
    case EntryIconRole:
        return entry.icon;
    case EntryUsageRole:
        return m_usage ? QVariant(m_usage->value(entry.id).count) : QVariant();
    case EntryTrashedRole:
        return m_usage ? QVariant(m_usage->value(entry.id).trashed) : QVariant();
    case EntryArchivedRole:
        return entry.archived;
    case EntryDefaultRole:
        return entry.isDefault;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    default:
        return {};
    }
}

/// A row as one sentence: what is painted beside the name too.
QString DictionaryModel::spoken(const Entry &entry) const
{
    QStringList parts {entry.name, entry.group};
    if (entry.archived) {
        parts.append(tr("archived"));
    }
    if (m_usage) {
        parts.append(tr("used %n times", nullptr, m_usage->value(entry.id).count));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool DictionaryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    const qint64 id = m_entries.at(index.row()).id;
    whenDone(
        m_workspace.submit(renameEntry({m_dictionary, &defaultName}, id, value.toString()), true),
        this,
        [this, id](const Result<ChangeSet> &done) {
            if (!done) {
                emit refused(id, done.error());
            }
        });
    return true;
}

Qt::ItemFlags DictionaryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // between rows only
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

QStringList DictionaryModel::mimeTypes() const
{
    return {QString(kEntriesMime)};
}

QMimeData *DictionaryModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QByteArrayList ids;
    for (const int row : std::as_const(rows)) {
        ids.append(QByteArray::number(m_entries.at(row).id));
    }
    auto *data = new QMimeData;
    data->setData(kEntriesMime, ids.join(' '));
    return data;
}

bool DictionaryModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent) const
{
    if (!data || action != Qt::MoveAction || parent.isValid() || row < 0
        || !data->hasFormat(kEntriesMime)) {
        return false;
    }
    const QList<qint64> ids = idsIn(*data);
    return std::all_of(ids.begin(), ids.end(), [this](qint64 id) { return indexOf(id).isValid(); });
}

bool DictionaryModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent)) {
        move(idsIn(*data), row < rowCount() ? m_entries.at(row).id : 0);
    }
    return false;
}

void DictionaryModel::shift(qint64 id, int places)
{
    const QModelIndex from = indexOf(id);
    const int to = from.row() + places;
    if (!from.isValid() || places == 0 || to < 0 || to >= rowCount()) {
        return;
    }
    const int below = places < 0 ? to : to + 1;
    move({id}, below < rowCount() ? m_entries.at(below).id : 0);
}

void DictionaryModel::move(const QList<qint64> &ids, qint64 before)
{
    whenDone(m_workspace.submit(moveEntries({m_dictionary, &defaultName}, ids, before), true),
             this,
             [this, id = ids.first()](const Result<ChangeSet> &done) {
                 if (!done) {
                     emit refused(id, done.error());
                 }
             });
}

template<class Row>
DictionaryModel::Entry DictionaryModel::entryOf(const Row &row)
{
    Entry entry;
    entry.id = row.id.value;
    entry.name = nameShown(row, &defaultName);
    entry.archived = row.archived;
    if constexpr (requires { row.color; }) {
        entry.color = row.color;
    }
    if constexpr (requires { row.group; }) {
        entry.group = row.group;
    }
    if constexpr (requires { row.icon; }) {
        entry.icon = row.icon;
    }
    if constexpr (requires { row.defaultKey; }) {
        entry.isDefault = !row.defaultKey.isEmpty();
    }
    return entry;
}

QList<DictionaryModel::Entry> DictionaryModel::wanted() const
{
    return visitDictionary(m_dictionary, [this]<class Row>(std::type_identity<Row>) {
        QList<Entry> entries;
        for (const Row &row : rowsOf<Row>(m_workspace.directory().data())) {
            if (row.removed || ownerOf(row) != m_owner || (row.archived && !m_archivedShown)) {
                continue;
            }
            const Entry entry = entryOf(row);
            if (m_search.isEmpty()
                || searchFold(entry.name + u' ' + entry.group).contains(m_search)) {
                entries.append(entry);
            }
        }
        return entries;
    });
}

/// Brings the rows one by one to what they are to be.
void DictionaryModel::refresh()
{
    const QList<Entry> target = wanted();
    const auto placeIn = [](const QList<Entry> &list, qint64 id) {
        return int(std::find_if(list.begin(),
                                list.end(),
                                [id](const Entry &entry) { return entry.id == id; })
                   - list.begin());
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (placeIn(target, m_entries.at(row).id) == target.size()) {
            beginRemoveRows({}, row, row);
            m_entries.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < int(target.size()); ++row) {
        const int present = placeIn(m_entries, target.at(row).id);
        if (present == rowCount()) {
            beginInsertRows({}, row, row);
            m_entries.insert(row, target.at(row));
            endInsertRows();
        } else if (present != row) {
            beginMoveRows({}, present, present, {}, row);
            m_entries.move(present, row);
            endMoveRows();
        }
        if (m_entries.at(row) != target.at(row)) {
            m_entries[row] = target.at(row);
            emit dataChanged(index(row), index(row));
        }
    }
}

void DictionaryModel::onChanged(const ChangeSet &changes)
{
    if (m_counting
        && (changes.bulk || changes.touches(Entity::Opportunity)
            || changes.touches(Entity::Activity) || changes.touches(Entity::CustomValue)
            || changes.touches(m_dictionary))) {
        m_recount.start();
    }
}

void DictionaryModel::takeUsage(const UsageById &usage)
{
    if (m_usage && *m_usage == usage) {
        return;
    }
    m_usage = usage;
    if (!m_entries.isEmpty()) {
        emit dataChanged(index(0),
                         index(rowCount() - 1),
                         {EntryUsageRole, EntryTrashedRole, Qt::AccessibleTextRole});
    }
}

} // namespace ugoda
