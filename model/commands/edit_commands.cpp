// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/command_base.h"
#include "model/commands/opportunity_commands.h"
#include "model/commands/stage_rules.h"
#include "model/domain/phone_number.h"
#include "model/domain/text_keys.h"
#include "model/domain/validation.h"
#include "model/store/lookups.h"

namespace ugoda {

namespace {

constexpr char kDraftKind[] = "opportunity";

template<class Row>
typename std::remove_const_t<decltype(Row::id)> findOrAdd(WriteTransaction &transaction, const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty()) {
        return {};
    }
    int position = 0;
    const QList<Row> all = allRows<Row>(transaction);
    for (const Row &known : all) {
        position = std::max(position, known.position + 1);
        if (!known.removed && searchFold(known.name) == searchFold(name)) {
            return known.id;
        }
    }
    Row fresh;
    fresh.name = name;
    fresh.position = position;
    transaction.insert(fresh);
    return fresh.id;
}

/// Brings a client's phones or e-mails to what the form shows: by id, new ones without.
template<class Row>
void alignContacts(WriteTransaction &transaction, ClientId client, const QList<Row> &present, QList<Row> wanted)
{
    QSet<qint64> kept;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        Row &row = wanted[i];
        row.client = client;
        row.position = int(i);
        const auto known = std::find_if(present.begin(), present.end(), [&row](const Row &p) { return p.id == row.id; });
        if (row.id.isValid() && known != present.end()) {
            kept.insert(row.id.value);
            transaction.update(*known, row);
        } else {
            row.id = {};
            transaction.insert(row);
        }
    }
    for (const Row &row : present) {
        if (!kept.contains(row.id.value)) {
            transaction.setRemoved<Row>(row.id, true);
        }
    }
}

QList<Phone> readablePhones(const QList<Phone> &typed)
{
    QList<Phone> phones;
    for (Phone phone : typed) {
        const PhoneNumber number = parsePhone(phone.raw);
        if (number.quality == PhoneQuality::Empty && phone.raw.trimmed().isEmpty()) {
            continue;
        }
        phone.raw = phone.raw.trimmed();
        phone.e164 = number.e164;
        phone.key9 = number.key9;
        phones.append(phone);
    }
    return phones;
}

QList<Email> readableEmails(const QList<Email> &typed)
{
    QList<Email> emails;
    for (Email email : typed) {
        email.address = email.address.trimmed();
        email.key = email.address.toLower();
        if (!email.address.isEmpty()) {
            emails.append(email);
        }
    }
    return emails;
}

/// Makes or alters the client that the form shows; returns its id.
Result<ClientId> saveClient(WriteTransaction &transaction, const ClientRecord &wanted)
{
    Client client = wanted.client;
    client.name = client.name.simplified();
    const QList<Phone> phones = readablePhones(wanted.phones);
    const QList<Email> emails = readableEmails(wanted.emails);
    if (!client.id.isValid() && client.name.isEmpty()) {
        if (phones.isEmpty() && emails.isEmpty()) {
            return ClientId{};
        }
        client.name = phones.isEmpty() ? emails.first().address : formatPhone(parsePhone(phones.first().raw));
    }
    if (client.name.isEmpty()) {
        return Error{ErrorCode::Invalid, QStringLiteral("client"), {}};
    }
    if (!client.id.isValid()) {
        client.kind = guessKind(client.name);
        transaction.insert(client);
    } else if (const std::optional<Client> before = transaction.find<Client>(client.id)) {
        Client after = *before;
        after.name = client.name;
        after.kind = client.kind;
        after.note = client.note;
        after.removed = false;
        transaction.update(*before, after);
    } else {
        return Error{ErrorCode::NotFound, QStringLiteral("client"), {}};
    }
    alignContacts(transaction, client.id, phonesOf(transaction, client.id), phones);
    alignContacts(transaction, client.id, emailsOf(transaction, client.id), emails);
    return client.id;
}

void alignFurther(WriteTransaction &transaction, OpportunityId id, const QList<OpportunityClient> &wanted)
{
    QSet<qint64> kept;
    const QList<OpportunityClient> present = furtherClientsOf(transaction, id);
    for (OpportunityClient link : wanted) {
        link.opportunity = id;
        const auto known = std::find_if(
            present.begin(), present.end(), [&link](const OpportunityClient &p) { return p.client == link.client; });
        if (known == present.end()) {
            link.id = {};
            transaction.insert(link);
        } else {
            kept.insert(known->id.value);
            link.id = known->id;
            transaction.update(*known, link);
        }
    }
    for (const OpportunityClient &link : present) {
        if (!kept.contains(link.id.value)) {
            transaction.setRemoved<OpportunityClient>(link.id, true);
        }
    }
}

/// Fills in what the form left to the program, and refuses what can't be kept.
Result<void> complete(WriteTransaction &transaction, const OpportunityEdit &edit, Opportunity &opportunity)
{
    for (const QString &name : edit.newTags) {
        const TagId tag = findOrAdd<Tag>(transaction, name);
        if (tag.isValid() && !opportunity.tags.contains(tag)) {
            opportunity.tags.append(tag);
        }
    }
    if (!edit.newSource.simplified().isEmpty()) {
        opportunity.source = findOrAdd<Source>(transaction, edit.newSource);
    }
    opportunity.title = opportunity.title.simplified();
    if (opportunity.title.isEmpty()) {
        // Row 12: a missing title is proposed from client and source.
        const std::optional<Client> client
            = opportunity.client.isValid() ? transaction.find<Client>(opportunity.client) : std::nullopt;
        const std::optional<Source> source
            = opportunity.source.isValid() ? transaction.find<Source>(opportunity.source) : std::nullopt;
        opportunity.title = client && source ? client->name + QStringLiteral(" — ") + source->name
            : client                         ? client->name
                                             : QString();
    }
    const QList<FieldProblem> problems = problemsOf(opportunity);
    if (!problems.isEmpty()) {
        return Error{ErrorCode::Invalid, problems.first().field, {}};
    }
    return {};
}

} // namespace

std::unique_ptr<Command> createOpportunity(const OpportunityEdit &edit, std::shared_ptr<OpportunityId> createdId)
{
    return command("create", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
        Opportunity opportunity = edit.opportunity;
        opportunity.id = {transaction.nextId()};
        transaction.setSubject(opportunity.id);
        if (!opportunity.pipeline.isValid()) {
            opportunity.pipeline = firstPipeline(transaction);
        }
        const std::optional<Stage> stage = opportunity.stage.isValid() ? transaction.find<Stage>(opportunity.stage)
                                                                       : startStage(transaction, opportunity.pipeline);
        if (!stage || stage->removed) {
            return Error{ErrorCode::NotFound, QStringLiteral("stage"), {}};
        }
        const Result<ClientId> client = saveClient(transaction, edit.client);
        if (!client) {
            return client.error();
        }
        opportunity.client = *client;
        opportunity.stage = {};
        enterStage(opportunity, *stage, transaction.now());
        opportunity.rank = rankAtTop(transaction, stage->id);
        if (!opportunity.enquiredOn.isValid()) {
            opportunity.enquiredOn = transaction.today();
        }
        if (Result<void> done = complete(transaction, edit, opportunity); !done) {
            return done;
        }
        transaction.insert(opportunity);
        alignFurther(transaction, opportunity.id, edit.further);
        writeDraft(transaction, QString::fromLatin1(kDraftKind), 0, {});
        label.args = {opportunity.title};
        if (createdId) {
            *createdId = opportunity.id;
        }
        return {};
    });
}

std::unique_ptr<Command> editOpportunity(const OpportunityRecord &seen, const OpportunityEdit &wanted)
{
    return command("edit", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
        Opportunity after = wanted.opportunity;
        transaction.setSubject(seen.opportunity.id);
        const Result<ClientId> client = saveClient(transaction, wanted.client);
        if (!client) {
            return client.error();
        }
        after.client = *client;
        if (Result<void> done = complete(transaction, wanted, after); !done) {
            return done;
        }
        // Stage, place and outcome have commands of their own.
        const Opportunity &before = seen.opportunity;
        after.pipeline = before.pipeline;
        after.stage = before.stage;
        after.stageSince = before.stageSince;
        after.rank = before.rank;
        after.outcome = before.outcome;
        after.archived = before.archived;
        transaction.merge(before, after);
        alignFurther(transaction, before.id, wanted.further);
        writeDraft(transaction, QString::fromLatin1(kDraftKind), before.id.value, {});
        label.args = {after.title};
        return {};
    });
}

std::unique_ptr<Command> addComment(OpportunityId opportunity, const QString &text)
{
    return command("comment", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
        const std::optional<Opportunity> owner = transaction.find<Opportunity>(opportunity);
        if (!owner) {
            return Error{ErrorCode::NotFound, QStringLiteral("opportunity"), {}};
        }
        Comment comment;
        comment.opportunity = opportunity;
        comment.text = text.trimmed();
        if (comment.text.isEmpty()) {
            return Error{ErrorCode::Invalid, QStringLiteral("text"), {}};
        }
        transaction.insert(comment);
        writeDraft(transaction, QStringLiteral("comment"), opportunity.value, {});
        label.args = {owner->title};
        return {};
    });
}

std::unique_ptr<Command> saveDraft(const QString &kind, qint64 subject, const QString &content)
{
    return command("draft", [=](WriteTransaction &transaction, StepLabel &) -> Result<void> {
        writeDraft(transaction, kind, subject, content);
        return {};
    });
}

} // namespace ugoda
