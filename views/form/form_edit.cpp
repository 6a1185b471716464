// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/money.h"
#include "model/domain/phone_number.h"
#include "model/domain/title_template.h"
#include "model/items/default_names.h"
#include "model/items/directory.h"
#include "model/items/format.h"
#include "views/form/form_state.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

constexpr std::array kDates = {field::kEnquiredOn, field::kPlannedStart, field::kExpectedClose};

QDate dateIn(const FormState &state, QLatin1StringView name)
{
    return QDate::fromString(state[name].toString(), Qt::ISODate);
}

QString textIn(const FormState &state, QLatin1StringView name)
{
    return state[name].toString().trimmed();
}

void addContactProblems(const FormState &state, QList<FieldProblem> *problems)
{
    const auto at = [](QLatin1StringView name, qsizetype place) {
        return name + u'/' + QString::number(place);
    };
    const QJsonArray phones = state[field::kPhones].toArray();
    for (qsizetype i = 0; i < phones.size(); ++i) {
        const QString text = phones[i][part::kText].toString().trimmed();
        const PhoneQuality quality = parsePhone(text).quality;
        if (quality == PhoneQuality::Ruined)
            problems->append({at(field::kPhones, i), ProblemCode::PhoneRuined});
        else if (quality == PhoneQuality::Empty && !text.isEmpty())
            problems->append({at(field::kPhones, i), ProblemCode::NotAPhone});
    }
    const QJsonArray emails = state[field::kEmails].toArray();
    for (qsizetype i = 0; i < emails.size(); ++i) {
        const QString text = emails[i][part::kText].toString().trimmed();
        if (!text.isEmpty() && !looksLikeEmail(text))
            problems->append({at(field::kEmails, i), ProblemCode::NotAnEmail});
    }
}

bool hasContacts(const FormState &state)
{
    for (const QLatin1StringView name : {field::kPhones, field::kEmails}) {
        const QJsonArray rows = state[name].toArray();
        if (std::any_of(rows.begin(), rows.end(), [](const QJsonValue &row) {
                return !row[part::kText].toString().trimmed().isEmpty();
            }))
            return true;
    }
    return false;
}

void addNumberProblems(const FormState &state, QList<FieldProblem> *problems)
{
    const QString value = textIn(state, field::kValue);
    const std::optional<ParsedMoney> money = parseMoney(value);
    if (!value.isEmpty() && !money)
        problems->append({field::kValue, ProblemCode::NotANumber});
    else if (money && money->minor < 0)
        problems->append({field::kValue, ProblemCode::OutOfRange});
    const QString probability = textIn(state, field::kProbability);
    bool isNumber = false;
    const int percent = probability.toInt(&isNumber);
    if (!probability.isEmpty() && !isNumber)
        problems->append({field::kProbability, ProblemCode::NotANumber});
    else if (percent < 0 || percent > 100)
        problems->append({field::kProbability, ProblemCode::OutOfRange});
}

/// The client's row known by this number, or an empty one to fill.
template<class Row>
Row knownRow(const QList<Row> &rows, qint64 id, ClientId client, int position)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [id](const Row &row) { return row.id.value == id && id != 0; });
    Row row = found == rows.end() ? Row() : *found;
    row.id = {id};
    row.client = client;
    row.position = position;
    return row;
}

ClientRecord clientOf(const FormState &state, const ClientRecord &known)
{
    ClientRecord record;
    const qint64 id = state[field::kClient][part::kId].toInteger();
    if (id != 0 && known.client.id.value == id)
        record.client = known.client;
    record.client.id = {id};
    record.client.name = state[field::kClient][part::kName].toString().trimmed();
    const QJsonValue kind = state[field::kClient][part::kKind];
    record.client.kind = kind.isDouble() ? ClientKind(kind.toInt()) : guessKind(record.client.name);
    const QJsonArray phones = state[field::kPhones].toArray();
    for (const QJsonValue &line : phones) {
        const QString text = line[part::kText].toString().trimmed();
        Phone row = knownRow(
            known.phones, line[part::kId].toInteger(), record.client.id, int(record.phones.size()));
        if (row.raw != text) {
            const PhoneNumber number = parsePhone(text);
            row.raw = number.raw;
            row.e164 = number.e164;
            row.key9 = number.key9;
        }
        row.comment = line[part::kComment].toString().trimmed();
        if (!text.isEmpty())
            record.phones.append(row);
    }
    const QJsonArray emails = state[field::kEmails].toArray();
    for (const QJsonValue &line : emails) {
        Email row = knownRow(
            known.emails, line[part::kId].toInteger(), record.client.id, int(record.emails.size()));
        row.address = line[part::kText].toString().trimmed();
        row.key = row.address.toLower();
        row.comment = line[part::kComment].toString().trimmed();
        if (!row.address.isEmpty())
            record.emails.append(row);
    }
    return record;
}

QList<FurtherClient> furtherOf(const FormState &state, OpportunityId opportunity)
{
    QList<FurtherClient> clients;
    const QJsonArray further = state[field::kFurther].toArray();
    for (const QJsonValue &line : further) {
        FurtherClient one;
        one.link.id = {line[part::kLink].toInteger()};
        one.link.opportunity = opportunity;
        one.link.client = {line[field::kClient].toInteger()};
        one.link.role = line[part::kRole].toString().trimmed();
        one.name = line[part::kName].toString().trimmed();
        clients.append(one);
    }
    return clients;
}

/// The names of new rows in a list of ids and names.
QStringList newNames(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (item.isString())
            names.append(item.toString());
    }
    return names;
}

/// A role that nobody has.
bool hasNamelessFurther(const FormState &state)
{
    const QJsonArray further = state[field::kFurther].toArray();
    return std::any_of(further.begin(), further.end(), [](const QJsonValue &line) {
        return line[field::kClient].toInteger() == 0
            && line[part::kName].toString().trimmed().isEmpty();
    });
}

} // namespace

QList<FieldProblem> problemsOf(const FormState &state,
                               const QList<CustomField> &fields,
                               const QString &proposed)
{
    QList<FieldProblem> problems;
    const auto addLongerThan = [&](QLatin1StringView name, qsizetype letters) {
        if (state[name].toString().toUcs4().size() > letters)
            problems.append({name, ProblemCode::TooLong});
    };
    const bool hasClient = !state[field::kClient][part::kName].toString().trimmed().isEmpty();
    if (textIn(state, field::kTitle).isEmpty() && proposed.isEmpty())
        problems.append({field::kTitle, ProblemCode::Empty});
    addLongerThan(field::kTitle, kMaxTitle);
    if (!hasClient && hasContacts(state))
        problems.append({field::kClient, ProblemCode::Empty});
    addContactProblems(state, &problems);
    if (hasNamelessFurther(state))
        problems.append({field::kFurther, ProblemCode::Empty});
    if (state[field::kResponsible][part::kTypedOnly].toBool())
        problems.append({field::kResponsible, ProblemCode::Unknown});
    for (const QLatin1StringView name :
         {field::kExtraSources, field::kParticipants, field::kTags}) {
        if (state[name].toArray().last()[part::kTypedOnly].toBool())
            problems.append({name, ProblemCode::Unknown});
    }
    addNumberProblems(state, &problems);
    for (const QLatin1StringView name : kDates) {
        if (!textIn(state, name).isEmpty() && !dateIn(state, name).isValid())
            problems.append({name, ProblemCode::NotADate});
    }
    for (const CustomField &custom : fields) {
        const QString key = customKey(custom.id);
        const CheckedValue checked = checkedValue(custom.kind, state[key].toString());
        if (checked.problem)
            problems.append({key, *checked.problem});
        else if (custom.required && checked.value.isEmpty())
            problems.append({key, ProblemCode::Empty});
    }
    addLongerThan(field::kRequest, kMaxLongText);
    addLongerThan(field::kNotes, kMaxLongText);
    return problems;
}

bool isBlank(const QJsonValue &value)
{
    if (value.isObject())
        return value[part::kId].toInteger() == 0
            && value[part::kName].toString().trimmed().isEmpty();
    return value.isString() ? value.toString().trimmed().isEmpty() : value.toInteger() == 0;
}

CustomValues customIn(const FormState &state, const CustomValues &seen)
{
    CustomValues values = seen;
    for (auto it = state.begin(); it != state.end(); ++it) {
        const CustomFieldId id = customFieldOf(it.key());
        if (!id.isValid())
            continue;
        if (const QString value = it.value().toString(); value.isEmpty())
            values.remove(id);
        else
            values.insert(id, value);
    }
    return values;
}

QString proposedTitle(const FormState &state, const Directory &directory)
{
    const QJsonValue source = state[field::kSource];
    const QJsonArray tags = state[field::kTags].toArray();
    QStringList names;
    for (const QJsonValue &tag : tags) {
        if (!tag.isObject()) // which is no tag yet
            names.append(tag.isString() ? tag.toString() : directory.name(TagId {tag.toInteger()}));
    }
    const QDate day = dateIn(state, field::kEnquiredOn);
    return titleFrom(directory.firm().title,
                     {{u"client"_s, state[field::kClient][part::kName].toString()},
                      {u"source"_s,
                       idIn(source) == 0 ? source[part::kName].toString()
                                         : directory.name(SourceId {idIn(source)})},
                      {u"date"_s, day.isValid() ? Format().fullDate(day) : QString()},
                      {u"tag"_s, names.join(u", "_s)}});
}

OpportunityEdit editOf(const FormState &state,
                       const Opportunity &seen,
                       const ClientRecord &client,
                       int automaticProbability)
{
    OpportunityEdit edit;
    edit.nameOf = &defaultName;
    edit.client = clientOf(state, client);
    Opportunity &it = edit.opportunity;
    it = seen;
    it.pipeline = {state[field::kPipeline].toInteger()};
    it.stage = {state[field::kStage].toInteger()};
    it.title = textIn(state, field::kTitle);
    it.client = edit.client.client.id;
    it.source = {state[field::kSource][part::kId].toInteger()};
    if (!it.source.isValid())
        edit.newSource = state[field::kSource][part::kName].toString().trimmed();
    it.extraSources = idList<SourceTag>(state[field::kExtraSources]);
    it.channel = {idIn(state[field::kChannel])};
    if (!it.channel.isValid())
        edit.newChannel = state[field::kChannel][part::kName].toString().trimmed();
    const std::optional<ParsedMoney> money = parseMoney(textIn(state, field::kValue));
    it.value = money ? std::optional(money->minor) : std::nullopt;
    it.currency = state[field::kCurrency].toString();
    it.enquiredOn = dateIn(state, field::kEnquiredOn);
    it.plannedStart = dateIn(state, field::kPlannedStart);
    it.expectedClose = dateIn(state, field::kExpectedClose);
    it.responsible = {idIn(state[field::kResponsible])};
    if (!it.responsible.isValid())
        edit.newResponsible = state[field::kResponsible][part::kName].toString().trimmed();
    it.participants = idList<PersonTag>(state[field::kParticipants]);
    edit.newParticipants = newNames(state[field::kParticipants]);
    it.tags = idList<TagTag>(state[field::kTags]);
    edit.newTags = newNames(state[field::kTags]);
    it.probabilityByHand = !textIn(state, field::kProbability).isEmpty();
    it.probability =
        it.probabilityByHand ? textIn(state, field::kProbability).toInt() : automaticProbability;
    it.request = state[field::kRequest].toString();
    it.notes = state[field::kNotes].toString();
    it.closingNote = state[field::kClosingNote].toString();
    edit.further = furtherOf(state, it.id);
    return edit;
}

} // namespace ugoda
