// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/dictionary_commands.h"
#include "model/items/default_names.h"
#include "views/common/parts.h"

#include <memory>

class QVBoxLayout;

namespace ugoda {

class FieldRow;
class Workspace;

/// The fields of one entry of a dictionary beside or beneath its list. What a person changes is one
/// step at once; what can't be taken is said beneath its field, which keeps what was typed.
class EntryDetails : public CardFrame
{
    Q_OBJECT

public:
    EntryDetails(Workspace &workspace, QWidget *parent);

    /// Shows an entry; 0: none.
    void setEntry(qint64 id);
    /// Whether it stands beside its list, where it is no wider than it needs to be, or beneath it.
    void setBeside(bool beside);
    /// Puts the words of the moment's language and the entry as it is now.
    virtual void retranslate() = 0;

protected:
    /// Shows the fields of the entry as they are now; false when it is gone.
    virtual bool showFields() = 0;

    qint64 entry() const { return m_entry; }

    Workspace &workspace() const { return m_workspace; }

    /// A field with its label at the left; its problems are those of the column `name`.
    FieldRow *addField(QLatin1StringView name, QWidget *editor);

    QVBoxLayout *rows() const { return m_rows; }

    void setEmptyWords(const QString &text);

    /// Makes the step of what has become of a row.
    template<class Row>
    void save(const Row &seen, const Row &wanted)
    {
        if (!(seen == wanted)) {
            run(editEntry({entityOf(seen), &defaultName}, seen, wanted));
        }
    }

private:
    static constexpr Entity entityOf(const Tag &) { return Entity::Tag; }

    static constexpr Entity entityOf(const Channel &) { return Entity::Channel; }

    static constexpr Entity entityOf(const ActivityType &) { return Entity::ActivityType; }

    void run(std::unique_ptr<Command> command);
    void refresh();

    Workspace &m_workspace;
    qint64 m_entry = 0;
    QWidget *m_fields;
    QVBoxLayout *m_rows;
    QLabel *m_empty;
    QHash<QString, FieldRow *> m_byName;
};

/// Shows a value in a line unless the person is writing there.
void showIn(QLineEdit *field, const QString &value);

} // namespace ugoda
