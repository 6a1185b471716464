// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/form/form_state.h"

#include <QMap>
#include <QObject>

#include <functional>

class QWidget;

namespace ugoda {

class FieldRow;

/// Knows every field of a form: how to read it, fill it and speak about it. The blocks enter their
/// fields here, and the form works on all of them alike.
class FieldBook : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        FieldRow *row = nullptr; ///< null: speaks for itself
        QWidget *focus = nullptr;
        std::function<QJsonValue()> read;
        std::function<void(const QJsonValue &)> fill;
    };

    using QObject::QObject;

    void add(const QString &field, const Entry &entry);
    void remove(const QString &field);
    /// The row of a field; null when there is none.
    FieldRow *row(const QString &field) const;
    QWidget *focusOf(const QString &field) const;
    /// The fields whose row holds a widget: an amount shares its row with the currency.
    QStringList fieldsOf(const QWidget *widget) const;

    QStringList fields() const { return m_entries.keys(); }

    FormState state() const;
    QJsonValue value(const QString &field) const;
    /// Fills the fields that differ, so that cursor and selection of the others stay; edited() is
    /// not emitted.
    void setState(const FormState &state);
    /// Fills every field, as for another record: also what a value leaves out is gone then, such as
    /// a row in which nothing was written.
    void reset(const FormState &state);

public slots:
    /// To which the editors' signals are connected.
    void touch();

signals:
    /// The person changed something.
    void edited();

private:
    static void fill(const Entry &entry, const QJsonValue &value);

    QMap<QString, Entry> m_entries;
    bool m_filling = false;
};

} // namespace ugoda
