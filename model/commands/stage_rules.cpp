// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/stage_rules.h"

#include "model/domain/client.h"
#include "model/store/stage_lookups.h"
#include "model/store/write_transaction.h"

#include <algorithm>

namespace ugoda {

namespace {

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

void arrive(Opportunity &opportunity, const Stage &stage, qint64 now)
{
    opportunity.pipeline = stage.pipeline;
    opportunity.stage = stage.id;
    opportunity.stageSince = now;
    if (stage.setsProbability && !opportunity.probabilityByHand) {
        opportunity.probability = stage.probability;
    }
}

/// Leaves out the firm's own fields that nobody could fill: taken away, or of another pipeline.
void dropUnfillable(WriteTransaction &transaction, const Stage &stage, QStringList &missing)
{
    missing.removeIf([&](const QString &name) {
        if (findRequirable(name)) {
            return false;
        }
        const std::optional<CustomField> field =
            transaction.find<CustomField>(CustomFieldId {name.toLongLong()});
        return !field || field->removed || field->archived
            || (field->pipeline.isValid() && field->pipeline != stage.pipeline);
    });
}

/// Takes over what was given for one missing field; false when nothing was.
bool fill(WriteTransaction &transaction,
          Opportunity &opportunity,
          const QString &name,
          const Filling &filling)
{
    if (const Requirable *column = findRequirable(name)) {
        column->take(opportunity, filling.given);
        return !column->isEmpty(opportunity);
    }
    const CustomFieldId field {name.toLongLong()};
    const auto given =
        std::find_if(filling.custom.begin(), filling.custom.end(), [field](const CustomValue &v) {
            return v.field == field && !v.value.isEmpty();
        });
    if (given == filling.custom.end()) {
        return false;
    }
    if (const std::optional<CustomValue> empty = customValue(transaction, opportunity.id, field)) {
        CustomValue filled = *empty;
        filled.value = given->value;
        return transaction.update(*empty, filled);
    }
    CustomValue value;
    value.opportunity = opportunity.id;
    value.field = field;
    value.value = given->value;
    return transaction.insert(value);
}

} // namespace

void enterStage(Opportunity &opportunity, const Stage &stage, qint64 now)
{
    reopen(opportunity);
    if (opportunity.stage != stage.id) {
        arrive(opportunity, stage, now);
    }
}

void inheritStage(Opportunity &opportunity, const Stage &stage, qint64 now)
{
    if (opportunity.outcome == Outcome::None) {
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

QStringList missingToEnter(const Stage &stage,
                           const Opportunity &opportunity,
                           const QSet<CustomFieldId> &filled)
{
    QStringList missing = requiredBy(stage);
    missing.removeIf([&](const QString &name) {
        const Requirable *column = findRequirable(name);
        return column ? !column->isEmpty(opportunity)
                      : filled.contains(CustomFieldId {name.toLongLong()});
    });
    return missing;
}

Result<void> fillToEnter(WriteTransaction &transaction,
                         Opportunity &opportunity,
                         const Stage &stage,
                         Filling &filling)
{
    if (stage.required.isEmpty() || opportunity.stage == stage.id) {
        return {};
    }
    QStringList missing =
        missingToEnter(stage, opportunity, filledFields(transaction, opportunity.id));
    dropUnfillable(transaction, stage, missing);
    if (missing.contains(QStringLiteral("client")) && !filling.given.client.isValid()
        && !filling.newClient.simplified().isEmpty()) {
        Client client;
        client.name = filling.newClient.simplified();
        client.kind = guessKind(client.name);
        transaction.insert(client);
        filling.given.client = client.id;
    }
    missing.removeIf(
        [&](const QString &name) { return fill(transaction, opportunity, name, filling); });
    if (!missing.isEmpty()) {
        return Error {
            ErrorCode::Invalid, QStringLiteral("required"), missing.join(QLatin1Char(' '))};
    }
    return transaction.status();
}

} // namespace ugoda
