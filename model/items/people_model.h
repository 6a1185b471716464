// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"
#include "model/domain/result.h"

#include <QAbstractTableModel>

namespace ugoda {

class Workspace;

/// The people of the firm, inactive ones too, in their order, and a last row in which a name typed
/// makes another person. Editing submits commands; what they refuse is told by refused(), and the
/// cell keeps what was typed until it is typed anew. Dragging rows changes the order.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Initials,
        Phone,
        Email,
        Active,
        Handle, ///< nothing to read: rows are dragged by it
        ColumnCount
    };

    /// bool: what the cell shows was refused.
    static constexpr int RefusedRole = Qt::UserRole + 1;

    explicit PeopleModel(Workspace &workspace, QObject *parent = nullptr);

    /// The person of a row; without an id in the last one.
    Person person(int row) const { return m_people.value(row); }

    /// The row of a person, -1 when there is none.
    int rowOf(PersonId id) const;

    /// Puts a person before another one (none: at the end).
    void move(PersonId id, PersonId before);

    /// Removes a person whom nothing names; refused() tells of anybody else.
    void remove(PersonId id);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex &parent) override;

    /// Headings and placeholder in the language of the moment.
    void retranslate();
    /// Lays changed fields over a person; refused() tells of a failure.
    void edit(const Person &wanted);

signals:
    /// A person was added by typing a name.
    void added(ugoda::PersonId id);
    /// A change was not taken; id 0: a new person.
    void refused(ugoda::PersonId id, const ugoda::Error &error);

private:
    void load();
    /// `column` is the one typed into, -1 when the change has none.
    void submit(std::unique_ptr<class Command> command,
                PersonId id,
                int column = -1,
                const QString &typed = {});

    Workspace &m_workspace;
    QList<Person> m_people;
    QHash<std::pair<PersonId, int>, QString> m_refused; ///< what was typed, by person and column
};

} // namespace ugoda
