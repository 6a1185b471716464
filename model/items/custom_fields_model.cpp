// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/custom_fields_model.h"

#include "model/commands/custom_field_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/items/custom_texts.h"
#include "model/items/default_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "model/store/custom_reads.h"

#include <QMimeData>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMime = "application/x-ugoda-custom-field"_L1;

} // namespace

CustomFieldsModel::CustomFieldsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_count(
          workspace,
          this,
          Urgency::Background,
          [] { return &readCustomUse; },
          [this](const Use &use) { takeUse(use); })
{
    connect(&workspace, &Workspace::directoryChanged, this, &CustomFieldsModel::refresh);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.bulk || changes.touches(Entity::CustomValue)) {
            m_count.refresh();
        }
    });
    refresh();
    m_count.refresh();
}

void CustomFieldsModel::setArchivedShown(bool shown)
{
    m_archivedShown = shown;
    refresh();
}

CustomField CustomFieldsModel::field(int row) const
{
    return m_fields.value(row);
}

int CustomFieldsModel::rowOf(CustomFieldId id) const
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [id](const CustomField &f) { return f.id == id; });
    return found == m_fields.end() ? -1 : int(std::distance(m_fields.begin(), found));
}

void CustomFieldsModel::move(CustomFieldId id, CustomFieldId before)
{
    submit(id, moveEntries({Entity::CustomField, &defaultName}, {id.value}, before.value));
}

void CustomFieldsModel::archive(CustomFieldId id, bool archived)
{
    submit(id, archiveCustomField(id, archived));
}

void CustomFieldsModel::remove(CustomFieldId id)
{
    submit(id, removeCustomField(id));
}

void CustomFieldsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CustomFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size()) + 1;
}

int CustomFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CustomFieldsModel::text(const CustomField &field, int column) const
{
    switch (column) {
    case Name:
        return field.name;
    case Kind:
        return customKindName(field.kind);
    case InPipeline:
        return field.pipeline.isValid() ? m_workspace.directory().name(field.pipeline) : tr("All");
    case Used:
        return QLocale().toString(use(field.id));
    default:
        return {};
    }
}

QVariant CustomFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int column = index.column();
    const auto refused = m_refused.constFind(field(index.row()).id);
    const bool isRefused = column == Name && refused != m_refused.constEnd();
    if (role == RefusedRole) {
        return isRefused;
    }
    if (isRefused && (role == Qt::DisplayRole || role == Qt::EditRole)) {
        return *refused;
    }
    if (index.row() == m_fields.size()) {
        return role == Qt::DisplayRole && column == Name ? tr("+ Add a field") : QVariant();
    }
    const CustomField &field = m_fields.at(index.row());
    if (column == Handle) {
        return role == Qt::ToolTipRole ? tr("Drag to another place, or press Alt+Up or Alt+Down")
            : role == Qt::AccessibleTextRole ? QVariant(tr("Place of “%1”").arg(field.name))
                                             : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return column == Name && field.archived ? tr("%1 (archived)").arg(field.name)
                                                : text(field, column);
    case Qt::EditRole:
        return column == Kind      ? QVariant(int(field.kind))
            : column == InPipeline ? QVariant(field.pipeline.value)
                                   : QVariant(text(field, column));
    case Qt::CheckStateRole:
        if (column == Required || column == OnCard) {
            return (column == Required ? field.required : field.onCard) ? Qt::Checked
                                                                        : Qt::Unchecked;
        }
        return {};
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal).toString(), text(field, column));
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    default:
        return {};
    }
}

bool CustomFieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.row() == m_fields.size()) {
        add(value.toString());
        return false;
    }
    const CustomField seen = field(index.row());
    CustomField wanted = seen;
    const QString typed = index.column() == Name ? value.toString() : QString();
    if (role == Qt::CheckStateRole) {
        (index.column() == Required ? wanted.required : wanted.onCard) =
            value.toInt() == Qt::Checked;
    } else if (index.column() == Name) {
        wanted.name = value.toString().simplified();
    } else if (index.column() == Kind) {
        wanted.kind = CustomKind(value.toInt());
    } else if (index.column() == InPipeline) {
        wanted.pipeline = {value.toLongLong()};
    }
    if (wanted != seen) {
        submit(seen.id, editCustomField(seen, wanted), typed);
    } else if (index.column() == Name) {
        keepRefused(seen.id, {});
    }
    return false; // the row follows when it is done
}

void CustomFieldsModel::add(const QString &name)
{
    if (name.trimmed().isEmpty()) {
        return keepRefused({}, {});
    }
    CustomField fresh;
    fresh.name = name;
    const auto id = std::make_shared<CustomFieldId>();
    whenDone(m_workspace.submit(addCustomField(fresh, {}, id), true),
             this,
             [this, id, name](const Result<ChangeSet> &done) {
                 keepRefused({}, done ? QString() : name);
                 if (done) {
                     emit added(*id);
                 } else {
                     emit refused({}, done.error());
                 }
             });
}

/// Shows in a row what was typed and could not be taken; empty: the name that it has.
void CustomFieldsModel::keepRefused(CustomFieldId id, const QString &typed)
{
    if (typed.isEmpty() && m_refused.remove(id) == 0) {
        return;
    }
    if (!typed.isEmpty()) {
        m_refused.insert(id, typed);
    }
    const QModelIndex cell = index(id.isValid() ? rowOf(id) : rowCount() - 1, Name);
    emit dataChanged(cell, cell);
}

void CustomFieldsModel::submit(CustomFieldId id,
                               std::unique_ptr<Command> command,
                               const QString &typed)
{
    whenDone(m_workspace.submit(std::move(command), true),
             this,
             [this, id, typed](const Result<ChangeSet> &done) {
                 keepRefused(id, done ? QString() : typed);
                 if (!done) {
                     emit refused(id, done.error());
                 }
             });
}

QVariant CustomFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((section == Used ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case InPipeline:
        return tr("Pipeline");
    case Required:
        return tr("Required");
    case OnCard:
        return tr("On the card");
    case Used:
        return tr("Used");
    default:
        return {};
    }
}

Qt::ItemFlags CustomFieldsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.row() == m_fields.size()) {
        return index.column() == Name ? base | Qt::ItemIsEditable : base;
    }
    const bool isCheck = index.column() == Required || index.column() == OnCard;
    const bool isFixed = index.column() == Used || index.column() == Handle
        || (index.column() == Kind && use(m_fields.at(index.row()).id) > 0);
    return base | Qt::ItemIsDragEnabled
        | (isCheck       ? Qt::ItemIsUserCheckable
               : isFixed ? Qt::NoItemFlags
                         : Qt::ItemIsEditable);
}

QStringList CustomFieldsModel::mimeTypes() const
{
    return {kMime};
}

QMimeData *CustomFieldsModel::mimeData(const QModelIndexList &indexes) const
{
    auto *mime = new QMimeData;
    mime->setData(
        kMime, QByteArray::number(indexes.isEmpty() ? 0 : field(indexes.first().row()).id.value));
    return mime;
}

bool CustomFieldsModel::dropMimeData(
    const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const CustomFieldId id {data->data(kMime).toLongLong()};
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_fields.size());
    if (id.isValid() && field(before).id != id) {
        move(id, field(before).id);
    }
    return false;
}

void CustomFieldsModel::refresh()
{
    QList<CustomField> fields = m_workspace.directory().data().customFields;
    fields.removeIf(
        [this](const CustomField &f) { return f.removed || (f.archived && !m_archivedShown); });
    if (fields != m_fields) {
        beginResetModel();
        m_fields = fields;
        endResetModel();
    }
}

void CustomFieldsModel::takeUse(const Use &use)
{
    if (use != m_use) {
        m_use = use;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

} // namespace ugoda
