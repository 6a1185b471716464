// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionary_kinds.h"
#include "model/domain/record.h"
#include "model/domain/usage.h"
#include "model/items/latest_read.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

namespace ugoda {

class Workspace;
struct ChangeSet;
struct Error;

/// The rows of a dictionary within the directory's data, removed ones too.
template<class Row>
const QList<Row> &rowsOf(const DirectoryData &data)
{
    if constexpr (std::is_same_v<Row, Tag>) {
        return data.tags;
    } else if constexpr (std::is_same_v<Row, Source>) {
        return data.sources;
    } else if constexpr (std::is_same_v<Row, LostReason>) {
        return data.lostReasons;
    } else if constexpr (std::is_same_v<Row, Channel>) {
        return data.channels;
    } else if constexpr (std::is_same_v<Row, ActivityType>) {
        return data.activityTypes;
    } else {
        static_assert(std::is_same_v<Row, CustomOption>);
        return data.customOptions;
    }
}

/// What DictionaryModel answers beyond the name (Qt::DisplayRole and Qt::EditRole).
enum EntryRole {
    EntryIdRole = Qt::UserRole + 1, ///< qint64
    EntryColorRole, ///< "#RRGGBB"; empty where a dictionary has no colours
    EntryGroupRole, ///< QString: of a tag
    EntryIconRole, ///< QString: of an activity type
    EntryUsageRole, ///< int: how many rows use it; invalid until it is counted
    EntryTrashedRole, ///< int: likewise in the trash
    EntryArchivedRole, ///< bool
    EntryDefaultRole, ///< bool: a shipped default under its own name
};

/// The entries of one dictionary in their order, as the workspace's directory has them. A change
/// alters, moves, adds and removes single rows, so that selection and scroll position stay.
/// Renaming (setData) and moving (mime drop) are submitted as commands: the rows follow once they
/// are done.
class DictionaryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `dictionary` is one of visitDictionary; `workspace` outlives the model.
    DictionaryModel(Workspace &workspace, Entity dictionary, QObject *parent = nullptr);

    Entity dictionary() const { return m_dictionary; }

    /// Lists what belongs to this pipeline or field alone (0: what belongs to none).
    void setOwner(qint64 owner);

    qint64 owner() const { return m_owner; }

    /// Lists archived ones too, in their places.
    void setArchivedShown(bool shown);
    /// Lists only what has this text in its name or group.
    void setSearch(const QString &text);
    /// Keeps the usage counted while it changes; a reading of all records each time.
    void setCounting(bool counting);

    QModelIndex indexOf(qint64 id) const;
    /// Why the entry (0: a new one) can't have this name; a duplicate names its like.
    std::optional<NameProblem> problemOf(qint64 id, const QString &name) const;
    /// Whether an entry of this dictionary is archived, shown here or not.
    bool isArchived(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data,
                         Qt::DropAction action,
                         int row,
                         int column,
                         const QModelIndex &parent) const override;
    /// Moves the entries by a command; false, since the view must not remove rows itself.
    bool dropMimeData(const QMimeData *data,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex &parent) override;
    /// Puts an entry so many places down (up when negative).
    void shift(qint64 id, int places);

signals:
    /// A name or place was not taken.
    void refused(qint64 id, const ugoda::Error &error);

private:
    using UsageById = QHash<qint64, Usage>;

    struct Entry
    {
        qint64 id = 0;
        QString name;
        QString color;
        QString group;
        QString icon;
        bool archived = false;
        bool isDefault = false;

        bool operator==(const Entry &) const = default;
    };

    template<class Row>
    static Entry entryOf(const Row &row);
    QString spoken(const Entry &entry) const;
    QList<Entry> wanted() const;
    void refresh();
    void onChanged(const ChangeSet &changes);
    void takeUsage(const UsageById &usage);
    void move(const QList<qint64> &ids, qint64 before);

    Workspace &m_workspace;
    Entity m_dictionary;
    qint64 m_owner = 0;
    bool m_archivedShown = false;
    QString m_search; ///< folded
    QList<Entry> m_entries;
    bool m_counting = false;
    std::optional<UsageById> m_usage;
    QTimer m_recount; ///< so that many changes are counted once
    LatestRead<UsageById> m_count;
};

} // namespace ugoda
