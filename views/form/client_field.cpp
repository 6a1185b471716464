// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/client_field.h"

#include "model/domain/phone_number.h"
#include "model/items/workspace.h"
#include "views/form/type_ahead.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHits = 12;

QString detailOf(const ClientHit &hit)
{
    QStringList parts {hit.phone.isEmpty() ? QString() : formatPhone(parsePhone(hit.phone)),
                       hit.email};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ClientField::ClientField(Workspace &workspace, bool mayCreate, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_mayCreate(mayCreate)
    , m_list(new TypeAhead(this))
{
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &ClientField::onTextEdited);
    connect(m_list, &TypeAhead::listRequested, this, &ClientField::search);
    connect(m_list, &TypeAhead::chosen, this, [this](qint64 id, const QString &name) {
        setClient({id}, name);
        emit edited();
        emit clientChosen({id});
    });
    connect(m_list, &TypeAhead::createRequested, this, &ClientField::createRequested);
}

void ClientField::setClient(ClientId id, const QString &name)
{
    m_client = id;
    if (text() != name)
        setText(name);
}

void ClientField::onTextEdited(const QString &text)
{
    m_client = {};
    emit edited();
    if (text.trimmed().isEmpty())
        m_list->close();
    else
        search();
}

void ClientField::search()
{
    // One question at a time; when its answer comes and the text is another by then, the next one.
    if (m_searching)
        return;
    m_searching = true;
    const QString asked = text().trimmed();
    m_workspace.findClients(asked, kMostHits)
        .then(this, [this, asked](const Result<QList<ClientHit>> &hits) {
            m_searching = false;
            if (text().trimmed() != asked)
                return search();
            if (hits && !m_client.isValid())
                showHits(asked, *hits);
        });
}

void ClientField::showHits(const QString &text, const QList<ClientHit> &hits)
{
    QList<Choice> choices;
    for (const ClientHit &hit : hits)
        choices.append({hit.id.value, hit.name, detailOf(hit)});
    m_list->offer(choices,
                  m_mayCreate && !text.isEmpty() ? tr("Create “%1”").arg(text) : QString());
}

} // namespace ugoda
