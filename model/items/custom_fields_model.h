// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/items/latest_read.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace ugoda {

class Command;
struct ChangeSet;

/// The firm's own fields as a table to edit in place (rows 24, 93): name, kind, pipeline, whether
/// it is required and stands on the card, how often it is used. The last row takes the name of a
/// new field. What is changed is submitted as a command; the rows follow once it is done.
class CustomFieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Kind, ///< Qt::EditRole: int of CustomKind
        InPipeline, ///< Qt::EditRole: id, 0 for every pipeline
        Required,
        OnCard,
        Used,
        Handle, ///< nothing to read: rows are dragged by it
        ColumnCount
    };

    /// bool: the name that the row shows was refused; it can be corrected.
    static constexpr int RefusedRole = Qt::UserRole + 1;

    explicit CustomFieldsModel(Workspace &workspace, QObject *parent = nullptr);

    /// Lists archived fields too, in their places.
    void setArchivedShown(bool shown);
    /// The field of a row; id 0 for the last row and outside.
    CustomField field(int row) const;
    /// -1 when it is not listed.
    int rowOf(CustomFieldId id) const;

    /// How many opportunities have a value of it.
    int use(CustomFieldId id) const { return m_use.value(id); }

    /// Puts a field right before another one (id 0: at the end).
    void move(CustomFieldId id, CustomFieldId before);
    void archive(CustomFieldId id, bool archived);
    /// Removes a field that is not used.
    void remove(CustomFieldId id);
    /// The words follow a new language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section,
                        Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Moves by a command; false, since the view must not remove rows itself.
    bool dropMimeData(const QMimeData *data,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex &parent) override;

signals:
    void added(ugoda::CustomFieldId id);
    /// A change was not taken; id 0: a new field.
    void refused(ugoda::CustomFieldId id, const ugoda::Error &error);

private:
    using Use = QHash<CustomFieldId, int>;

    void refresh();
    void takeUse(const Use &use);
    void keepRefused(CustomFieldId id, const QString &typed);
    /// `typed` is the name that the row keeps when it is refused.
    void submit(CustomFieldId id, std::unique_ptr<Command> command, const QString &typed = {});
    void add(const QString &name);
    QString text(const CustomField &field, int column) const;

    Workspace &m_workspace;
    bool m_archivedShown = false;
    QList<CustomField> m_fields;
    QHash<CustomFieldId, QString> m_refused; ///< names as they were typed
    Use m_use;
    LatestRead<Use> m_count;
};

} // namespace ugoda
