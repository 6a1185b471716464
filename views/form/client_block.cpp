// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/client_block.h"

#include "model/domain/phone_number.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/common/problem_words.h"
#include "views/form/client_field.h"
#include "views/form/contact_rows.h"
#include "views/form/field_book.h"
#include "views/form/field_row.h"
#include "views/form/form_state.h"
#include "views/form/further_clients.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// The rows of a client and behind them those typed before it was chosen, unless it has them.
QJsonArray withTyped(const QJsonArray &known, const QJsonArray &typed)
{
    QJsonArray all = known;
    const auto digits = [](const QJsonValue &line) {
        const QString text = line[part::kText].toString().trimmed();
        const QString key = parsePhone(text).key9;
        return key.isEmpty() ? text.toLower() : key;
    };
    for (const QJsonValue &line : typed) {
        const bool isTyped = line[part::kId].toInteger() == 0 && !digits(line).isEmpty();
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const QJsonValue &row) {
            return digits(row) == digits(line);
        });
        if (isTyped && !isKnown)
            all.append(line);
    }
    return all;
}

} // namespace

ClientBlock::ClientBlock(Workspace &workspace, FieldBook &book, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_heading(label({}, TextStyle::DayHeading, Tone::Muted, this))
    , m_clientBox(new QWidget(this))
    , m_client(new ClientField(workspace, m_clientBox))
    , m_kindButton(iconButton("person"_L1, {}, m_clientBox))
    , m_phones(new ContactRows(ContactRows::Kind::Phones, this))
    , m_emails(new ContactRows(ContactRows::Kind::Emails, this))
    , m_further(new FurtherClients(workspace, this))
    , m_clientRow(new FieldRow(m_clientBox, true, this))
    , m_phonesRow(new FieldRow(m_phones, false, this))
    , m_emailsRow(new FieldRow(m_emails, false, this))
    , m_furtherRow(new FieldRow(m_further, false, this))
{
    auto *line = new QHBoxLayout(m_clientBox);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(m_client, 1);
    line->addWidget(m_kindButton);
    m_clientBox->setFocusProxy(m_client);
    m_kindButton->setFixedSize(28, 32);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    m_heading->setContentsMargins(kFormInset, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_heading),
                          static_cast<QWidget *>(m_clientRow),
                          static_cast<QWidget *>(m_phonesRow),
                          static_cast<QWidget *>(m_emailsRow),
                          static_cast<QWidget *>(m_furtherRow)})
        all->addWidget(part);
    enter(book);
    connect(m_kindButton, &QToolButton::clicked, this, [this] {
        giveKind(kind() == ClientKind::Person ? ClientKind::Company : ClientKind::Person,
                 m_client->client());
        m_book.touch();
    });
    connect(m_client, &QLineEdit::textChanged, this, &ClientBlock::showKind);
    connect(m_client, &ClientField::edited, this, &ClientBlock::onClientEdited);
    connect(m_client, &ClientField::clientChosen, this, &ClientBlock::choose);
    connect(
        m_client, &ClientField::createRequested, this, [this] { m_phones->edit(0)->setFocus(); });
    connect(m_clientRow, &FieldRow::hintActivated, this, [this] {
        m_client->setClient(m_known.client.id, m_known.client.name);
        adopt(m_known);
    });
    connect(m_phones, &ContactRows::edited, &book, &FieldBook::touch);
    connect(m_emails, &ContactRows::edited, &book, &FieldBook::touch);
    connect(m_further, &FurtherClients::edited, &book, &FieldBook::touch);
    connect(m_phones, &ContactRows::finished, this, &ClientBlock::lookForOwner);
    connect(m_phones, &ContactRows::hintActivated, this, [this](qsizetype place) {
        const ClientHit owner = m_owners.value(place);
        m_client->setClient(owner.id, owner.name);
        choose(owner.id);
    });
    retranslate();
}

void ClientBlock::setKnown(const ClientRecord &client)
{
    m_known = client;
    m_owners.clear();
    m_clientRow->setHint({});
}

void ClientBlock::findKnown(std::function<void()> next)
{
    const ClientId id = m_client->client();
    if (!id.isValid() || id == m_known.client.id) {
        if (next)
            next();
        return;
    }
    whenDone(m_workspace.loadClient(id),
             this,
             [this, id, next = std::move(next)](const Result<ClientRecord> &client) {
                 if (client && m_client->client() == id)
                     setKnown(*client);
                 else if (m_client->client() == id)
                     m_client->setClient({},
                                         m_client->text()); // it is gone: the name makes a new one
                 if (next)
                     next();
             });
}

void ClientBlock::showProblems(const QList<FieldProblem> &problems, bool all)
{
    if (all) {
        m_phones->visitAll();
        m_emails->visitAll();
    }
    const auto show = [&problems](ContactRows *rows, QLatin1StringView name) {
        for (qsizetype i = 0; i < rows->count(); ++i) {
            const QString field = name + u'/' + QString::number(i);
            const auto found =
                std::find_if(problems.begin(), problems.end(), [&field](const FieldProblem &p) {
                    return p.field == field;
                });
            const bool speaks = found != problems.end() && rows->isVisited(i);
            rows->setProblem(i, speaks ? problemWords(*found) : QString());
        }
    };
    show(m_phones, field::kPhones);
    show(m_emails, field::kEmails);
}

bool ClientBlock::focusProblem(const QString &name)
{
    const qsizetype place = name.section(u'/', 1).toInt();
    const bool isPhone = name.startsWith(field::kPhones + u'/');
    if (!isPhone && !name.startsWith(field::kEmails + u'/'))
        return false;
    (isPhone ? m_phones : m_emails)->edit(place)->setFocus();
    return true;
}

void ClientBlock::retranslate()
{
    m_heading->setText(tr("Client"));
    m_clientRow->setLabel(tr("&Client"));
    m_client->setPlaceholderText(tr("Name, phone or e-mail"));
    m_client->retranslate();
    showKind();
    m_phones->retranslate();
    m_emails->retranslate();
    m_further->retranslate();
    for (FieldRow *row : {m_clientRow, m_phonesRow, m_emailsRow, m_furtherRow})
        row->retranslate();
}

void ClientBlock::enter(FieldBook &book)
{
    book.add(field::kClient,
             {m_clientRow,
              m_client,
              [this] {
                  return QJsonObject {{part::kId, m_client->client().value},
                                      {part::kName, m_client->text()},
                                      {part::kKind, int(kind())}};
              },
              [this](const QJsonValue &value) {
                  const auto kind = ClientKind(value[part::kKind].toInt());
                  const bool guessed =
                      idIn(value) == 0 && kind == guessKind(value[part::kName].toString());
                  giveKind(guessed ? std::nullopt : std::optional(kind), {idIn(value)});
                  m_client->setClient({value[part::kId].toInteger()},
                                      value[part::kName].toString());
              }});
    const auto addRows = [&book](QLatin1StringView name, FieldRow *row, auto *rows) {
        book.add(name,
                 {row,
                  rows,
                  [rows] { return QJsonValue(rows->value()); },
                  [rows](const QJsonValue &value) {
                      rows->setValue(value.toArray());
                  }});
    };
    addRows(field::kPhones, m_phonesRow, m_phones);
    addRows(field::kEmails, m_emailsRow, m_emails);
    addRows(field::kFurther, m_furtherRow, m_further);
}

void ClientBlock::choose(ClientId id)
{
    whenDone(m_workspace.loadClient(id), this, [this, id](const Result<ClientRecord> &client) {
        if (client && m_client->client() == id)
            adopt(*client);
    });
}

void ClientBlock::adopt(const ClientRecord &client)
{
    setKnown(client);
    giveKind(client.client.kind, client.client.id);
    m_phones->setValue(withTyped(phoneLines(client), m_phones->value()));
    m_emails->setValue(withTyped(emailLines(client), m_emails->value()));
    m_book.touch();
}

void ClientBlock::onClientEdited()
{
    if (!m_client->client().isValid() && m_known.client.id.isValid()) {
        // Another client is being typed: kind and numbers of the former one are not theirs.
        if (m_kindOf.isValid())
            giveKind(std::nullopt, {});
        m_phones->setValue(withTyped({}, m_phones->value()));
        m_emails->setValue(withTyped({}, m_emails->value()));
        m_clientRow->setHint(m_client->text().trimmed().isEmpty()
                                 ? tr("No client.")
                                 : tr("A new client unless you choose one from the list."),
                             tr("Back to “%1”").arg(m_known.client.name));
    }
    m_book.touch();
}

ClientKind ClientBlock::kind() const
{
    return m_kind.value_or(guessKind(m_client->text()));
}

void ClientBlock::giveKind(std::optional<ClientKind> kind, ClientId of)
{
    m_kind = kind;
    m_kindOf = of;
    showKind();
}

void ClientBlock::showKind()
{
    const bool isCompany = kind() == ClientKind::Company;
    m_kindButton->setIcon(icon(isCompany ? "building"_L1 : "person"_L1));
    m_kindButton->setVisible(!m_client->text().trimmed().isEmpty());
    m_kindButton->setAccessibleName(isCompany ? tr("Kind of client: company")
                                              : tr("Kind of client: private person"));
    m_kindButton->setToolTip(isCompany ? tr("A company. Press to make it a private person.")
                                       : tr("A private person. Press to make it a company."));
}

void ClientBlock::lookForOwner(qsizetype place)
{
    m_owners.remove(place);
    m_book.touch();
    const QString typed = m_phones->edit(place)->text();
    const PhoneNumber phone = parsePhone(typed);
    m_phones->setHint(place,
                      phone.quality == PhoneQuality::Impossible
                          ? tr("No whole phone number; it is kept as it stands.")
                          : QString(),
                      {});
    if (phone.key9.isEmpty())
        return;
    whenDone(m_workspace.findClientsByPhone(phone.key9),
             this,
             [this, place, typed](const Result<QList<ClientHit>> &hits) {
                 if (hits && place < m_phones->count() && m_phones->edit(place)->text() == typed)
                     hintOwner(place, *hits);
             });
}

void ClientBlock::hintOwner(qsizetype place, const QList<ClientHit> &hits)
{
    const auto other = std::find_if(hits.begin(), hits.end(), [this](const ClientHit &hit) {
        return hit.id != m_client->client();
    });
    if (other == hits.end())
        return;
    m_owners.insert(place, *other);
    m_phones->setHint(place, tr("“%1” has this phone.").arg(other->name), tr("Use this client"));
}

} // namespace ugoda
