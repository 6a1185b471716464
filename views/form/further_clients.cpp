// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/further_clients.h"

#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/form/client_field.h"
#include "views/form/field_row.h"
#include "views/form/form_state.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

FurtherClients::FurtherClients(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rowsLayout(new QVBoxLayout)
    , m_add(button({}, "link"_L1, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    m_rowsLayout->setSpacing(4);
    all->addLayout(m_rowsLayout);
    m_add->setIcon(icon("plus"_L1, Tone::Accent));
    auto *below = new QHBoxLayout;
    below->setContentsMargins(kFormInset - 4, 0, 0, 0); // less the button's own padding
    below->addWidget(m_add);
    below->addStretch();
    all->addLayout(below);
    connect(m_add, &QPushButton::clicked, this, [this] {
        insertRow();
        retranslate();
        m_rows.last().client->setFocus();
    });
    setFocusProxy(m_add);
    retranslate();
}

QJsonArray FurtherClients::value() const
{
    QJsonArray value;
    for (const Row &row : m_rows) {
        const QString name = row.client->text();
        if (!name.isEmpty() || !row.role->text().isEmpty())
            value.append(QJsonObject {{part::kLink, row.link},
                                      {"client"_L1, row.client->client().value},
                                      {part::kName, name},
                                      {part::kRole, row.role->text()}});
    }
    return value;
}

void FurtherClients::setValue(const QJsonArray &value)
{
    while (m_rows.size() > value.size())
        delete m_rows.takeLast().box;
    while (m_rows.size() < value.size())
        insertRow();
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QJsonObject line = value[i].toObject();
        Row &row = m_rows[i];
        row.link = line[part::kLink].toInteger();
        row.client->setClient({line["client"_L1].toInteger()}, line[part::kName].toString());
        if (row.role->text() != line[part::kRole].toString())
            row.role->setText(line[part::kRole].toString());
    }
    retranslate();
}

void FurtherClients::retranslate()
{
    m_add->setText(tr("Further client"));
    for (const Row &row : std::as_const(m_rows)) {
        row.role->setPlaceholderText(tr("Role"));
        row.role->setAccessibleName(tr("Role of the further client"));
        row.client->retranslate();
        row.client->setPlaceholderText(tr("Name, phone or e-mail"));
        row.client->setAccessibleName(tr("Further client"));
        row.remove->setToolTip(tr("Remove this client"));
        row.remove->setAccessibleName(tr("Remove this client"));
    }
}

void FurtherClients::insertRow()
{
    Row row;
    row.box = new QWidget(this);
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    auto *left = new QWidget(row.box);
    auto *about = new QHBoxLayout(left);
    about->setContentsMargins(kFormInset, 0, 0, 0);
    row.role = new QLineEdit(left);
    about->addWidget(row.role);
    auto *right = new QWidget(row.box);
    auto *choice = new QHBoxLayout(right);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(2);
    row.client = new ClientField(m_workspace, right);
    row.remove = iconButton("minus"_L1, {}, right);
    row.remove->setFixedSize(24, 32);
    choice->addWidget(row.client, 1);
    choice->addWidget(row.remove);
    addLabelled(line, left, right);
    m_rowsLayout->addWidget(row.box);
    row.box->show(); // at once, not by the layout later: it gets the focus
    connect(row.role, &QLineEdit::textEdited, this, &FurtherClients::edited);
    connect(row.client, &ClientField::edited, this, &FurtherClients::edited);
    connect(row.client, &ClientField::createRequested, row.role, qOverload<>(&QWidget::setFocus));
    connect(row.remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
    m_rows.append(row);
    // New rows would come after the whole form.
    setTabOrder(m_add->previousInFocusChain(), row.role);
    setTabOrder(row.role, row.client);
    setTabOrder(row.client, row.remove);
    setTabOrder(row.remove, m_add);
}

void FurtherClients::removeRow(QWidget *box)
{
    m_rows.removeIf([box](const Row &row) { return row.box == box; });
    // Its button is still handling the click.
    box->hide();
    box->deleteLater();
    m_add->setFocus();
    emit edited();
}

} // namespace ugoda
