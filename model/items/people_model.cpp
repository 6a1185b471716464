// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/people_model.h"

#include "model/commands/dictionary_commands.h"
#include "model/commands/people_commands.h"
#include "model/domain/text_keys.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"

#include <QIODevice>
#include <QMimeData>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

const QString kMime = u"application/x-ugoda-person"_s;

/// The text of a person that a column shows and changes.
QString *textOf(Person &person, int column)
{
    switch (column) {
    case PeopleModel::Name:
        return &person.name;
    case PeopleModel::Initials:
        return &person.initials;
    case PeopleModel::Phone:
        return &person.phone;
    case PeopleModel::Email:
        return &person.email;
    default:
        return nullptr;
    }
}

} // namespace

PeopleModel::PeopleModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::directoryChanged, this, &PeopleModel::load);
    load();
}

void PeopleModel::load()
{
    QList<Person> people;
    const QList<Person> &all = m_workspace.directory().data().people;
    std::copy_if(all.begin(), all.end(), std::back_inserter(people), [](const Person &person) {
        return !person.removed;
    });
    std::stable_sort(people.begin(), people.end(), [](const Person &a, const Person &b) {
        return a.position < b.position;
    });
    const bool sameRows = std::equal(people.begin(),
                                     people.end(),
                                     m_people.begin(),
                                     m_people.end(),
                                     [](const Person &a, const Person &b) { return a.id == b.id; });
    if (sameRows) {
        // An editor that is open stays.
        m_people = people;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_people = people;
    endResetModel();
}

int PeopleModel::rowOf(PersonId id) const
{
    const auto found = std::find_if(
        m_people.begin(), m_people.end(), [id](const Person &person) { return person.id == id; });
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size()) + 1;
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    Person person = this->person(index.row());
    const auto refused = m_refused.constFind({person.id, index.column()});
    if (role == RefusedRole) {
        return refused != m_refused.constEnd();
    }
    if (refused != m_refused.constEnd() && (role == Qt::DisplayRole || role == Qt::EditRole)) {
        return *refused;
    }
    if (!person.id.isValid()) {
        return index.column() == Name && role == Qt::DisplayRole ? tr("+ Add a person")
                                                                 : QVariant();
    }
    if (index.column() == Handle) {
        return role == Qt::ToolTipRole ? tr("Drag to another place, or press Alt+Up or Alt+Down")
            : role == Qt::AccessibleTextRole ? QVariant(tr("Place of “%1”").arg(person.name))
                                             : QVariant();
    }
    if (index.column() == Active) {
        return role == Qt::CheckStateRole ? QVariant(person.active ? Qt::Checked : Qt::Unchecked)
            : role == Qt::AccessibleTextRole
            ? QVariant(person.active ? tr("Active") : tr("Inactive"))
            : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    if (index.column() == Initials) {
        return m_workspace.directory().initials(person.id);
    }
    return *textOf(person, index.column());
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Initials:
        return tr("Initials");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    case Active:
        return tr("Active");
    default:
        return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    const bool placeholder = !person(index.row()).id.isValid();
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (placeholder) {
        return index.column() == Name ? flags | Qt::ItemIsEditable : flags;
    }
    flags |= Qt::ItemIsDragEnabled;
    return index.column() == Handle ? flags
        : index.column() == Active  ? flags | Qt::ItemIsUserCheckable
                                    : flags | Qt::ItemIsEditable;
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Person person = this->person(index.row());
    if (index.column() == Active && role == Qt::CheckStateRole && person.id.isValid()) {
        submit(setPersonActive(person.id, value.toInt() == Qt::Checked), person.id);
        return true;
    }
    QString *text = role == Qt::EditRole ? textOf(person, index.column()) : nullptr;
    // What is shown counts: initials that are made from the name are not to be fixed by a look.
    if (!text || data(index, Qt::EditRole).toString() == value.toString()) {
        return false;
    }
    if (m_refused.remove({person.id, index.column()}) > 0) {
        emit dataChanged(index, index);
    }
    const Person seen = person;
    *text = value.toString();
    if (!person.id.isValid()) {
        if (!person.name.simplified().isEmpty()) {
            submit(addPerson(person), {}, Name, *text);
        }
    } else if (data(index, Qt::EditRole).toString() != *text) {
        submit(editPerson(seen, person), person.id, index.column(), *text);
    }
    return true;
}

void PeopleModel::edit(const Person &wanted)
{
    submit(editPerson(person(rowOf(wanted.id)), wanted), wanted.id);
}

void PeopleModel::submit(std::unique_ptr<Command> command,
                         PersonId id,
                         int column,
                         const QString &typed)
{
    whenDone(m_workspace.submit(std::move(command), true),
             this,
             [this, id, column, typed](const Result<ChangeSet> &done) {
                 if (!done && column >= 0) {
                     m_refused.insert({id, column}, typed);
                     const QModelIndex cell =
                         index(id.isValid() ? rowOf(id) : rowCount() - 1, column);
                     emit dataChanged(cell, cell);
                 }
                 if (!done) {
                     emit refused(id, done.error());
                 } else if (!id.isValid() && !m_people.isEmpty()) {
                     emit added(m_people.last().id);
                 }
             });
}

void PeopleModel::move(PersonId id, PersonId before)
{
    if (id != before) {
        submit(moveEntries({Entity::Person, {}}, {id.value}, before.value), id);
    }
}

void PeopleModel::remove(PersonId id)
{
    if (id.isValid()) {
        submit(removePerson(id), id);
    }
}

QStringList PeopleModel::mimeTypes() const
{
    return {kMime};
}

QMimeData *PeopleModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(kMime, QByteArray::number(person(indexes.value(0).row()).id.value));
    return data;
}

bool PeopleModel::dropMimeData(
    const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const PersonId id {data->data(kMime).toLongLong()};
    if (rowOf(id) >= 0) {
        move(id, person(row >= 0 ? row : parent.row()).id);
    }
    // Nothing has moved yet: the rows follow the file.
    return false;
}

void PeopleModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ugoda
