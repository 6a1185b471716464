// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/form_state.h"

#include "model/domain/money.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

constexpr auto kWas = "was"_L1;
constexpr auto kIs = "is"_L1;
constexpr std::array kOfClient = {field::kClient, field::kPhones, field::kEmails};

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

qint64 clientIn(const FormState &state)
{
    return state[field::kClient][part::kId].toInteger();
}

QJsonArray furtherLines(const OpportunityRecord &record)
{
    QJsonArray lines;
    for (const FurtherClient &further : record.further) {
        lines.append(QJsonObject {{part::kLink, further.link.id.value},
                                  {field::kClient, further.link.client.value},
                                  {part::kName, further.name},
                                  {part::kRole, further.link.role}});
    }
    return lines;
}

/// The same apart from the numbers of rows, which a save gives to new ones.
bool alike(const QJsonValue &one, const QJsonValue &other)
{
    const auto plain = [](const QJsonValue &value) {
        QJsonArray rows = value.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject row = rows[i].toObject();
            if (!row.isEmpty()) {
                row.remove(part::kId);
                row.remove(part::kLink);
                rows[i] = row;
            }
        }
        return rows;
    };
    return one == other || (one.isArray() && other.isArray() && plain(one) == plain(other));
}

bool isOfClient(const QString &name)
{
    return std::find(kOfClient.begin(), kOfClient.end(), name) != kOfClient.end();
}

} // namespace

QJsonObject contactLine(qint64 id, const QString &text, const QString &comment)
{
    return {{part::kId, id}, {part::kText, text}, {part::kComment, comment}};
}

QJsonArray phoneLines(const ClientRecord &client)
{
    QJsonArray lines;
    for (const Phone &phone : client.phones)
        lines.append(contactLine(phone.id.value, phone.raw, phone.comment));
    return lines;
}

QJsonArray emailLines(const ClientRecord &client)
{
    QJsonArray lines;
    for (const Email &email : client.emails)
        lines.append(contactLine(email.id.value, email.address, email.comment));
    return lines;
}

FormState stateOf(const OpportunityRecord &record)
{
    const Opportunity &it = record.opportunity;
    return {
        {field::kPipeline, it.pipeline.value},
        {field::kStage, it.stage.value},
        {field::kTitle, it.title},
        {field::kClient,
         QJsonObject {{part::kId, record.client.client.id.value},
                      {part::kName, record.client.client.name},
                      {part::kKind, int(record.client.client.kind)}}},
        {field::kPhones, phoneLines(record.client)},
        {field::kEmails, emailLines(record.client)},
        {field::kFurther, furtherLines(record)},
        {field::kSource, oneOf(it.source.value)},
        {field::kExtraSources, idArray(it.extraSources)},
        {field::kChannel, oneOf(it.channel.value)},
        {field::kValue, it.value ? plainAmount(*it.value) : QString()},
        {field::kCurrency, it.currency},
        {field::kEnquiredOn, isoDate(it.enquiredOn)},
        {field::kPlannedStart, isoDate(it.plannedStart)},
        {field::kExpectedClose, isoDate(it.expectedClose)},
        {field::kResponsible, oneOf(it.responsible.value)},
        {field::kParticipants, idArray(it.participants)},
        {field::kTags, idArray(it.tags)},
        {field::kProbability, it.probabilityByHand ? QString::number(it.probability) : QString()},
        {field::kRequest, it.request},
        {field::kNotes, it.notes},
        {field::kClosingNote, it.closingNote}};
}

MergedForm mergeForm(const FormState &seen, const FormState &typed, const FormState &present)
{
    MergedForm merged {present, {}};
    const bool otherClient = clientIn(present) != clientIn(seen);
    const bool ownClient =
        std::any_of(kOfClient.begin(), kOfClient.end(), [&](QLatin1StringView name) {
            return typed[name] != seen[name];
        });
    const bool keepsClient = ownClient && (otherClient || clientIn(typed) != clientIn(seen));
    for (auto it = present.begin(); it != present.end(); ++it) {
        const QString name = it.key();
        const QJsonValue mine = typed.value(name);
        if (keepsClient && isOfClient(name)) {
            merged.state[name] = mine;
            if (name == field::kClient && otherClient && clientIn(typed) != clientIn(present))
                merged.theirs[name] = it.value();
        } else if (mine != seen.value(name) && !alike(mine, it.value())) {
            merged.state[name] = mine;
            if (!alike(seen.value(name), it.value()))
                merged.theirs[name] = it.value();
        }
    }
    return merged;
}

FormState withTheirs(FormState state, const FormState &present, const QString &name)
{
    state[name] = present[name];
    if (name == field::kClient) {
        for (const QLatin1StringView part : kOfClient)
            state[part] = present[part];
    }
    return state;
}

QString draftOf(const FormState &seen, const FormState &typed)
{
    QJsonObject changed;
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const QJsonValue was = seen.value(it.key());
        if (was != it.value())
            changed[it.key()] = QJsonObject {{kWas, was}, {kIs, it.value()}};
    }
    if (changed.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(changed).toJson(QJsonDocument::Compact));
}

MergedForm withDraft(const QString &draft, const FormState &present)
{
    const QJsonObject changed = QJsonDocument::fromJson(draft.toUtf8()).object();
    FormState seen = present;
    FormState typed = present;
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        // A field that this version doesn't know can't be shown.
        if (present.contains(it.key())) {
            seen[it.key()] = it.value()[kWas];
            typed[it.key()] = it.value()[kIs];
        }
    }
    return mergeForm(seen, typed, present);
}

} // namespace ugoda
