// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/entry_details.h"

#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/form/field_row.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeast = 340; ///< for its labels
constexpr int kMost = 400; ///< beside a list

} // namespace

EntryDetails::EntryDetails(Workspace &workspace, QWidget *parent)
    : CardFrame(parent)
    , m_workspace(workspace)
    , m_fields(new QWidget(this))
    , m_rows(new QVBoxLayout(m_fields))
    , m_empty(label({}, TextStyle::Base, Tone::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 12, 16, 16);
    column->addWidget(m_fields);
    column->addWidget(m_empty);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 0, 0, 0);
    m_fields->hide();
    setMinimumWidth(kLeast);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&workspace, &Workspace::directoryChanged, this, &EntryDetails::refresh);
}

void EntryDetails::setEntry(qint64 id)
{
    if (m_entry != id) {
        m_entry = id;
        for (FieldRow *row : std::as_const(m_byName)) {
            row->setProblem({});
        }
        refresh();
    }
}

void EntryDetails::setBeside(bool beside)
{
    setMaximumWidth(beside ? kMost : QWIDGETSIZE_MAX);
}

FieldRow *EntryDetails::addField(QLatin1StringView name, QWidget *editor)
{
    auto *row = new FieldRow(editor, true, m_fields);
    m_rows->addWidget(row);
    m_byName.insert(QString(name), row);
    return row;
}

void EntryDetails::setEmptyWords(const QString &text)
{
    m_empty->setText(text);
}

void EntryDetails::run(std::unique_ptr<Command> command)
{
    whenDone(m_workspace.submit(std::move(command), true),
             this,
             [this, id = m_entry](const Result<ChangeSet> &done) {
                 if (id != m_entry) {
                     return;
                 }
                 const QString field = done ? QString() : done.error().subject;
                 for (auto it = m_byName.constBegin(); it != m_byName.constEnd(); ++it) {
                     it.value()->setProblem(it.key() == field ? tr("This value does not fit.")
                                                              : QString());
                 }
                 if (!done && !m_byName.contains(field)) {
                     emit m_workspace.failed(done.error());
                 }
             });
}

void EntryDetails::refresh()
{
    const bool shown = m_entry != 0 && showFields();
    m_fields->setVisible(shown);
    m_empty->setVisible(!shown);
}

void showIn(QLineEdit *field, const QString &value)
{
    if (!field->hasFocus() || !field->isModified()) {
        field->setText(value);
    }
}

} // namespace ugoda
