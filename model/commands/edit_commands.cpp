// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/command_base.h"
#include "model/commands/custom_value_rows.h"
#include "model/commands/dictionary_rows.h"
#include "model/commands/opportunity_commands.h"
#include "model/commands/person_rows.h"
#include "model/commands/stage_rules.h"
#include "model/domain/phone_number.h"
#include "model/domain/text_keys.h"
#include "model/domain/validation.h"
#include "model/store/lookups.h"

namespace ugoda {

namespace {

constexpr char kDraftKind[] = "opportunity";

template<class Row>
const Row *withId(const QList<Row> &rows, const Row &row)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&row](const Row &r) { return r.id == row.id; });
    return row.id.isValid() && found != rows.end() ? &*found : nullptr;
}

/// Brings a client's phones or e-mails from what the form had `seen` to what it shows now: by id,
/// new ones without. What came or went meanwhile by another road is left as it is.
template<class Row>
void alignContacts(WriteTransaction &transaction,
                   ClientId client,
                   const QList<Row> &present,
                   const QList<Row> &seen,
                   const QList<Row> &wanted)
{
    int place = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        Row row = wanted.at(i);
        const Row *known = withId(present, row);
        const Row *before = withId(seen, row);
        row.client = client;
        // The order counts, not the numbers: gaps that removed rows have left stay.
        row.position = known ? std::max(known->position, place) : place;
        place = row.position + 1;
        if (known) {
            transaction.merge(before ? *before : *known, row);
        } else if (!before || !(wanted.at(i) == *before)) {
            row.id = {};
            transaction.insert(row);
        }
    }
    for (const Row &row : seen) {
        if (!withId(wanted, row) && withId(present, row)) {
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

/// Makes or alters the client that the form shows; returns its id. `seen` is the record as the form
/// got it, empty when it began without this client.
Result<ClientId> saveClient(WriteTransaction &transaction,
                            const ClientRecord &wanted,
                            const ClientRecord &seen = {})
{
    Client client = wanted.client;
    client.name = client.name.simplified();
    const QList<Phone> phones = readablePhones(wanted.phones);
    const QList<Email> emails = readableEmails(wanted.emails);
    if (!client.id.isValid() && client.name.isEmpty()) {
        if (phones.isEmpty() && emails.isEmpty()) {
            return ClientId {};
        }
        client.name =
            phones.isEmpty() ? emails.first().address : formatPhone(parsePhone(phones.first().raw));
    }
    if (client.name.isEmpty()) {
        return invalid(QStringLiteral("client"), ProblemCode::Empty);
    }
    QList<Phone> knownPhones;
    QList<Email> knownEmails;
    if (!client.id.isValid()) {
        transaction.insert(client);
    } else if (const std::optional<Client> present = transaction.find<Client>(client.id)) {
        knownPhones = phonesOf(transaction, client.id);
        knownEmails = emailsOf(transaction, client.id);
        if (present->removed) {
            transaction.setRemoved<Client>(client.id, false);
        }
        transaction.merge(seen.client.id == client.id ? seen.client : *present, client);
    } else {
        return Error {ErrorCode::NotFound, QStringLiteral("client"), {}};
    }
    const bool sameClient = client.id.isValid() && seen.client.id == client.id;
    alignContacts(
        transaction, client.id, knownPhones, sameClient ? seen.phones : knownPhones, phones);
    alignContacts(
        transaction, client.id, knownEmails, sameClient ? seen.emails : knownEmails, emails);
    return client.id;
}

/// A client of whom nothing but the name is known; id 0 without one.
ClientId newClient(WriteTransaction &transaction, const QString &typed)
{
    Client client;
    client.name = typed.simplified();
    client.kind = guessKind(client.name);
    if (!client.name.isEmpty()) {
        transaction.insert(client);
    }
    return client.id;
}

void alignFurther(WriteTransaction &transaction,
                  OpportunityId id,
                  const QList<FurtherClient> &seen,
                  const QList<FurtherClient> &wanted)
{
    QSet<qint64> kept;
    const QList<OpportunityClient> known = furtherClientsOf(transaction, id);
    for (const FurtherClient &one : wanted) {
        OpportunityClient link = one.link;
        link.opportunity = id;
        if (!link.client.isValid()) {
            link.client = newClient(transaction, one.name);
        }
        if (!link.client.isValid()) {
            continue;
        }
        const auto same =
            std::find_if(known.begin(), known.end(), [&link](const OpportunityClient &k) {
                return k.client == link.client;
            });
        if (same == known.end()) {
            link.id = {};
            transaction.insert(link);
        } else {
            kept.insert(same->id.value);
            link.id = same->id;
            transaction.update(*same, link);
        }
    }
    for (const FurtherClient &before : seen) {
        const OpportunityClient &link = before.link;
        const bool present =
            std::any_of(known.begin(), known.end(), [&link](const OpportunityClient &k) {
                return k.id == link.id;
            });
        if (present && !kept.contains(link.id.value)) {
            transaction.setRemoved<OpportunityClient>(link.id, true);
        }
    }
}

/// Makes what only names were typed of: tags, source and channel (rows 48, 103 and 107).
Result<void> addNamed(WriteTransaction &transaction,
                      const OpportunityEdit &edit,
                      Opportunity &opportunity)
{
    for (const QString &name : edit.newTags) {
        const Result<TagId> tag =
            findOrAdd<Tag>(transaction, QStringLiteral("tags"), name, edit.nameOf);
        if (!tag) {
            return tag.error();
        }
        if (tag->isValid() && !opportunity.tags.contains(*tag)) {
            opportunity.tags.append(*tag);
        }
    }
    const Result<SourceId> source =
        findOrAdd<Source>(transaction, QStringLiteral("source"), edit.newSource, edit.nameOf);
    const Result<ChannelId> channel =
        findOrAdd<Channel>(transaction, QStringLiteral("channel"), edit.newChannel, edit.nameOf);
    if (!source || !channel) {
        return source ? channel.error() : source.error();
    }
    opportunity.source = source->isValid() ? *source : opportunity.source;
    opportunity.channel = channel->isValid() ? *channel : opportunity.channel;
    return {};
}

/// Makes the people of whom only names were typed.
Result<void> addPeople(WriteTransaction &transaction,
                       const OpportunityEdit &edit,
                       Opportunity &opportunity)
{
    if (!edit.newResponsible.simplified().isEmpty()) {
        const Result<PersonId> person = findOrAddPerson(transaction, edit.newResponsible);
        if (!person) {
            return invalid(QStringLiteral("responsible"), ProblemCode::TooLong);
        }
        opportunity.responsible = *person;
    }
    for (const QString &name : edit.newParticipants) {
        const Result<PersonId> person = findOrAddPerson(transaction, name);
        if (!person) {
            return invalid(QStringLiteral("participants"), ProblemCode::TooLong);
        }
        if (!opportunity.participants.contains(*person)) {
            opportunity.participants.append(*person);
        }
    }
    return {};
}

/// Fills in what the form left to the program, and refuses what can't be kept.
Result<void> complete(WriteTransaction &transaction,
                      const OpportunityEdit &edit,
                      Opportunity &opportunity)
{
    Result<void> done = addNamed(transaction, edit, opportunity);
    done = done ? addPeople(transaction, edit, opportunity) : done;
    opportunity.title = opportunity.title.simplified();
    const QList<FieldProblem> problems = problemsOf(opportunity);
    return !done || problems.isEmpty()
        ? done
        : Result<void>(invalid(problems.first().field, problems.first().code));
}

} // namespace

std::unique_ptr<Command> createOpportunity(const OpportunityEdit &edit,
                                           std::shared_ptr<OpportunityId> createdId,
                                           const Filling &filling)
{
    return command("create", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
        Opportunity opportunity = edit.opportunity;
        opportunity.id = {transaction.nextId()};
        transaction.setSubject(opportunity.id);
        if (!opportunity.pipeline.isValid()) {
            opportunity.pipeline = inboundPipeline(transaction);
        }
        const std::optional<Stage> stage = opportunity.stage.isValid()
            ? transaction.find<Stage>(opportunity.stage)
            : startStage(transaction, opportunity.pipeline);
        if (!stage || stage->removed) {
            return Error {ErrorCode::NotFound, QStringLiteral("stage"), {}};
        }
        const Result<ClientId> client = saveClient(transaction, edit.client);
        if (!client) {
            return client.error();
        }
        opportunity.client = *client;
        opportunity.stage = {};
        opportunity.rank = rankAtTop(transaction, stage->id);
        if (!opportunity.enquiredOn.isValid()) {
            opportunity.enquiredOn = transaction.today();
        }
        CustomValues custom = edit.custom;
        Filling given = filling;
        Result<void> done = complete(transaction, edit, opportunity);
        done = done ? fillToEnter(transaction, *stage, Entrant::Fresh, opportunity, custom, given)
                    : done;
        if (!done) {
            return done;
        }
        enterStage(opportunity, *stage, transaction.now());
        transaction.insert(opportunity);
        alignFurther(transaction, opportunity.id, {}, edit.further);
        if (done = alignCustomValues(transaction, opportunity.id, {}, custom); !done) {
            return done;
        }
        writeDraft(transaction, QString::fromLatin1(kDraftKind), 0, {});
        label.args = {opportunity.title};
        if (createdId) {
            *createdId = opportunity.id;
        }
        return {};
    });
}

std::unique_ptr<Command> editOpportunity(const OpportunityRecord &seen,
                                         const OpportunityEdit &wanted)
{
    return command("edit", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
        Opportunity after = wanted.opportunity;
        transaction.setSubject(seen.opportunity.id);
        const Result<ClientId> client = saveClient(transaction, wanted.client, seen.client);
        if (!client) {
            return client.error();
        }
        after.client = *client;
        if (Result<void> done = complete(transaction, wanted, after); !done) {
            return done;
        }
        // Stage, place and outcome have commands of their own.
        const Opportunity &before = seen.opportunity;
        const std::optional<Stage> stage = transaction.find<Stage>(before.stage);
        if (stage && after.channel != before.channel && !admits(*stage, after.channel)) {
            return invalid(QStringLiteral("channel"), ProblemCode::OtherChannel);
        }
        after.pipeline = before.pipeline;
        after.stage = before.stage;
        after.stageSince = before.stageSince;
        after.rank = before.rank;
        after.outcome = before.outcome;
        after.archived = before.archived;
        transaction.merge(before, after);
        alignFurther(transaction, before.id, seen.further, wanted.further);
        if (Result<void> done =
                alignCustomValues(transaction, before.id, seen.custom, wanted.custom);
            !done) {
            return done;
        }
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
            return Error {ErrorCode::NotFound, QStringLiteral("opportunity"), {}};
        }
        Comment comment;
        comment.opportunity = opportunity;
        comment.text = text.trimmed();
        if (comment.text.isEmpty()) {
            return invalid(QStringLiteral("text"), ProblemCode::Empty);
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
