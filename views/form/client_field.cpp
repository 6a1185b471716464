// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/client_field.h"

#include "model/domain/phone_number.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/icons.h"
#include "views/form/type_ahead.h"

#include <QAction>

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

ClientField::ClientField(Workspace &workspace, QWidget *parent)
    : SuffixEdit(parent)
    , m_workspace(workspace)
    , m_list(new TypeAhead(this))
    , m_clear(addAction(icon("close"_L1), QLineEdit::TrailingPosition))
{
    connect(this, &QLineEdit::textEdited, this, &ClientField::onTextEdited);
    connect(m_list, &TypeAhead::listRequested, this, &ClientField::search);
    connect(m_list, &TypeAhead::chosen, this, [this](qint64 id, const QString &name) {
        setClient({id}, name);
        emit edited();
        emit clientChosen({id});
    });
    connect(m_list, &TypeAhead::createRequested, this, &ClientField::createRequested);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        onTextEdited({});
    });
    retranslate();
}

void ClientField::setClient(ClientId id, const QString &name)
{
    m_client = id;
    if (text() != name)
        setText(name);
    refresh();
}

void ClientField::retranslate()
{
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    refresh();
}

void ClientField::focusInEvent(QFocusEvent *event)
{
    SuffixEdit::focusInEvent(event);
    refresh();
}

void ClientField::focusOutEvent(QFocusEvent *event)
{
    SuffixEdit::focusOutEvent(event);
    refresh();
}

void ClientField::refresh()
{
    const bool isNew = !m_client.isValid() && !text().trimmed().isEmpty();
    setSuffix(isNew ? tr("· new") : QString());
    m_clear->setVisible(hasFocus() && !text().isEmpty());
}

void ClientField::onTextEdited(const QString &text)
{
    m_client = {};
    refresh();
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
    whenDone(m_workspace.findClients(asked, kMostHits),
             this,
             [this, asked](const Result<QList<ClientHit>> &hits) {
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
    m_list->offer(choices, text.isEmpty() ? QString() : tr("Create “%1”").arg(text));
}

} // namespace ugoda
