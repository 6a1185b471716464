// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/field_book.h"

#include "views/form/field_row.h"

#include <QLineEdit>
#include <QScopedValueRollback>

namespace ugoda {

void FieldBook::add(const QString &field, const Entry &entry)
{
    m_entries.insert(field, entry);
}

void FieldBook::remove(const QString &field)
{
    m_entries.remove(field);
}

FieldRow *FieldBook::row(const QString &field) const
{
    return m_entries.value(field).row;
}

QWidget *FieldBook::focusOf(const QString &field) const
{
    return m_entries.value(field).focus;
}

QStringList FieldBook::fieldsOf(const QWidget *widget) const
{
    QStringList fields;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (widget && it->row && it->row->isAncestorOf(widget))
            fields.append(it.key());
    }
    return fields;
}

FormState FieldBook::state() const
{
    FormState state;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        state.insert(it.key(), it->read());
    return state;
}

QJsonValue FieldBook::value(const QString &field) const
{
    const auto found = m_entries.constFind(field);
    return found == m_entries.constEnd() ? QJsonValue() : found->read();
}

void FieldBook::setState(const FormState &state)
{
    const QScopedValueRollback filling(m_filling, true);
    for (auto it = state.begin(); it != state.end(); ++it) {
        const auto entry = m_entries.constFind(it.key());
        if (entry != m_entries.constEnd() && entry->read() != it.value())
            fill(*entry, it.value());
    }
}

void FieldBook::reset(const FormState &state)
{
    const QScopedValueRollback filling(m_filling, true);
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        fill(*it, state.value(it.key()));
}

void FieldBook::fill(const Entry &entry, const QJsonValue &value)
{
    entry.fill(value);
    // A long text shows its beginning, unless somebody is about to go on writing it.
    auto *edit = qobject_cast<QLineEdit *>(entry.focus);
    if (edit && !edit->hasFocus())
        edit->setCursorPosition(0);
}

void FieldBook::touch()
{
    if (!m_filling)
        emit edited();
}

} // namespace ugoda
