// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/stage_rules.h"

#include "model/domain/client.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

#include <algorithm>

namespace ugoda {

namespace {

constexpr QLatin1String kClient("client");

/// A column that a stage can require: whether it is empty, and taking it over from what was given.
struct Requirable
{
    const char *column;
    bool (*isEmpty)(const Opportunity &);
    void (*take)(Opportunity &, const Opportunity &);
};

template<auto Member>
bool isUnset(const Opportunity &opportunity)
{
    const auto &value = opportunity.*Member;
    if constexpr (requires { value.has_value(); }) {
        return !value.has_value();
    } else if constexpr (requires { value.isValid(); }) {
        return !value.isValid();
    } else {
        return value.isEmpty();
    }
}

template<auto Member>
void take(Opportunity &to, const Opportunity &from)
{
    to.*Member = from.*Member;
}

template<auto Member>
constexpr Requirable requirable(const char *column)
{
    return {column, &isUnset<Member>, &take<Member>};
}

void takeValue(Opportunity &to, const Opportunity &from)
{
    to.value = from.value;
    to.currency = from.currency;
}

constexpr Requirable kRequirable[] = {
    requirable<&Opportunity::client>("client"),
    {"value", &isUnset<&Opportunity::value>, &takeValue},
    requirable<&Opportunity::source>("source"),
    requirable<&Opportunity::channel>("channel"),
    requirable<&Opportunity::responsible>("responsible"),
    requirable<&Opportunity::plannedStart>("planned_start"),
    requirable<&Opportunity::expectedClose>("expected_close"),
    requirable<&Opportunity::request>("request"),
    requirable<&Opportunity::notes>("notes"),
};

const Requirable *findRequirable(const QString &name)
{
    const auto found =
        std::find_if(std::begin(kRequirable), std::end(kRequirable), [&name](const Requirable &r) {
            return name == QLatin1String(r.column);
        });
    return found == std::end(kRequirable) ? nullptr : &*found;
}

/// The client of an opportunity of whom no name is known.
std::optional<Client> namelessClientOf(WriteTransaction &transaction,
                                       const Opportunity &opportunity)
{
    const std::optional<Client> client =
        opportunity.client.isValid() ? transaction.find<Client>(opportunity.client) : std::nullopt;
    return client && !isNamed(*client) ? client : std::nullopt;
}

/// Leaves out a client given of whom no name is known either.
void demandName(WriteTransaction &transaction, Filling &filling)
{
    if (namelessClientOf(transaction, filling.given)) {
        filling.given.client = {};
    }
}

/// Sees to it that filling.given has the client whom a card lacks, if anybody was given; `nameless`
/// is the one who stood there.
void giveClient(WriteTransaction &transaction,
                OpportunityId opportunity,
                const std::optional<Client> &nameless,
                Filling &filling)
{
    const QString name = filling.newClient.simplified();
    transaction.setSubject(opportunity);
    if (filling.given.client.isValid() && nameless) {
        OpportunityClient link;
        link.opportunity = opportunity;
        link.client = nameless->id;
        transaction.insert(link);
    } else if (!filling.given.client.isValid() && !name.isEmpty()) {
        Client client = nameless.value_or(Client());
        client.name = name;
        client.kind = guessKind(name);
        nameless ? transaction.update(*nameless, client) : transaction.insert(client);
        filling.given.client = client.id;
    }
}

void takeChannel(Opportunity &opportunity, const Stage &stage)
{
    if (!opportunity.channel.isValid()) {
        opportunity.channel = stage.channel;
    }
}

void arrive(Opportunity &opportunity, const Stage &stage, qint64 now)
{
    opportunity.pipeline = stage.pipeline;
    opportunity.stage = stage.id;
    opportunity.stageSince = now;
    if (stage.setsProbability && !opportunity.probabilityByHand) {
        opportunity.probability = stage.probability;
    }
}

/// Whether somebody could fill a firm's own field: not one taken away, or of another pipeline.
bool isFillable(const CustomField &field, const Stage &stage)
{
    return !field.removed && !field.archived
        && (!field.pipeline.isValid() || field.pipeline == stage.pipeline);
}

} // namespace

Entrant entrantFrom(const Stage *present)
{
    return !present                                ? Entrant::Fresh
        : present->kind == StageKind::Unregistered ? Entrant::Lead
                                                   : Entrant::Card;
}

void enterStage(Opportunity &opportunity, const Stage &stage, qint64 now)
{
    reopen(opportunity);
    takeChannel(opportunity, stage);
    if (opportunity.stage != stage.id) {
        arrive(opportunity, stage, now);
    }
}

void inheritStage(Opportunity &opportunity, const Stage &stage, qint64 now)
{
    if (opportunity.outcome == Outcome::None) {
        takeChannel(opportunity, stage);
        arrive(opportunity, stage, now);
    } else {
        opportunity.stage = stage.id;
    }
}

void close(
    Opportunity &opportunity, Outcome outcome, QDate on, LostReasonId reason, const QString &note)
{
    opportunity.outcome = outcome;
    opportunity.closedOn = on;
    opportunity.lostReason = reason;
    opportunity.closingNote = note;
    opportunity.state = State::Open;
    opportunity.returnOn = {};
    opportunity.postponeReason.clear();
}

void reopen(Opportunity &opportunity)
{
    opportunity.outcome = Outcome::None;
    opportunity.closedOn = {};
    opportunity.lostReason = {};
    opportunity.closingNote.clear();
}

const QStringList &requirableColumns()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Requirable &column : kRequirable) {
            all.append(QLatin1String(column.column));
        }
        return all;
    }();
    return names;
}

QStringList requiredBy(const Stage &stage)
{
    return stage.required.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool admits(const Stage &stage, ChannelId channel)
{
    return stage.isSystem() || !stage.channel.isValid() || !channel.isValid()
        || stage.channel == channel;
}

QStringList askedToEnter(WriteTransaction &transaction, const Stage &stage, Entrant entrant)
{
    const bool lead = entrant == Entrant::Lead && stage.kind != StageKind::Unregistered;
    QStringList asked = stage.isSystem() ? QStringList() : requiredBy(stage);
    if (lead && !asked.contains(kClient)) {
        asked.prepend(kClient);
    }
    asked.removeIf([&](const QString &name) {
        if (findRequirable(name)) {
            return stage.channel.isValid() && name == QLatin1String("channel"); // which it gives
        }
        const std::optional<CustomField> field = transaction.find<CustomField>({name.toLongLong()});
        return !field || !isFillable(*field, stage);
    });
    if (!stage.isSystem() && entrant != Entrant::Card) {
        for (const CustomField &field : allRows<CustomField>(transaction)) {
            const QString name = QString::number(field.id.value);
            if (field.required && isFillable(field, stage) && !asked.contains(name)) {
                asked.append(name);
            }
        }
    }
    return asked;
}

QStringList missingOf(const QStringList &asked,
                      const Opportunity &opportunity,
                      const CustomValues &custom)
{
    QStringList missing = asked;
    missing.removeIf([&](const QString &name) {
        const Requirable *column = findRequirable(name);
        return column ? !column->isEmpty(opportunity)
                      : !custom.value(CustomFieldId {name.toLongLong()}).isEmpty();
    });
    return missing;
}

void takeOver(Opportunity &lead, PersonId person)
{
    if (!lead.responsible.isValid()) {
        lead.responsible = person;
    }
}

Result<void> fillToEnter(WriteTransaction &transaction,
                         const Stage &stage,
                         Entrant entrant,
                         Opportunity &opportunity,
                         CustomValues &custom,
                         Filling &filling)
{
    if (opportunity.stage == stage.id && opportunity.outcome == Outcome::None) {
        return {};
    }
    if (!admits(stage, opportunity.channel)) {
        return invalid(QStringLiteral("channel"), ProblemCode::OtherChannel);
    }
    const QStringList asked = askedToEnter(transaction, stage, entrant);
    std::optional<Client> nameless;
    if (entrant == Entrant::Lead && asked.contains(kClient)) {
        takeOver(opportunity, transaction.person());
        nameless = namelessClientOf(transaction, opportunity);
        opportunity.client = nameless ? ClientId {} : opportunity.client;
        demandName(transaction, filling);
    }
    const QStringList missing = missingOf(asked, opportunity, custom);
    if (missing.contains(kClient)) {
        giveClient(transaction, opportunity.id, nameless, filling);
    }
    QStringList left;
    for (const QString &name : missing) {
        const CustomFieldId field {name.toLongLong()};
        const Requirable *column = findRequirable(name);
        if (column) {
            column->take(opportunity, filling.given);
        } else if (filling.custom.contains(field)) {
            custom.insert(field, filling.custom.value(field));
        }
        if (column ? column->isEmpty(opportunity) : custom.value(field).isEmpty()) {
            left.append(name);
        }
    }
    return left.isEmpty()
        ? transaction.status()
        : Result<void>(invalid(left.join(QLatin1Char(' ')), ProblemCode::StageAsks));
}

} // namespace ugoda
