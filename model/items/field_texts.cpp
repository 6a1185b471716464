// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/field_texts.h"

#include "model/items/default_names.h"
#include "model/items/directory.h"
#include "model/items/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNoBreakSpace(0x00A0);
constexpr Entity kAny = Entity(0); ///< a column that means the same wherever it stands

/// How a column's values are written.
enum class Form {
    Text,
    Flag,
    Percent,
    Money,
    Date,
    Moment,
    Minute,
    Minutes,
    Person,
    People,
    Pipeline,
    Stage,
    Client,
    Source,
    Sources,
    Channel,
    Tags,
    LostReason,
    ActivityType,
    State,
    Outcome,
    ClientKind,
};

struct Field
{
    Entity entity;
    const char *column;
    const char *name;
    Form form = Form::Text;
};

const Field kFields[] = {
    {Entity::Opportunity, "title", QT_TRANSLATE_NOOP("FieldName", "Name")},
    {kAny, "pipeline", QT_TRANSLATE_NOOP("FieldName", "Pipeline"), Form::Pipeline},
    {kAny, "stage", QT_TRANSLATE_NOOP("FieldName", "Stage"), Form::Stage},
    {Entity::OpportunityClient,
     "client",
     QT_TRANSLATE_NOOP("FieldName", "Further client"),
     Form::Client},
    {kAny, "client", QT_TRANSLATE_NOOP("FieldName", "Client"), Form::Client},
    {kAny, "source", QT_TRANSLATE_NOOP("FieldName", "Source"), Form::Source},
    {kAny, "extra_sources", QT_TRANSLATE_NOOP("FieldName", "Further sources"), Form::Sources},
    {kAny, "channel", QT_TRANSLATE_NOOP("FieldName", "Sales channel"), Form::Channel},
    {Entity::Opportunity, "value", QT_TRANSLATE_NOOP("FieldName", "Estimated value"), Form::Money},
    {kAny, "value", QT_TRANSLATE_NOOP("FieldName", "Value")},
    {kAny, "currency", QT_TRANSLATE_NOOP("FieldName", "Currency")},
    {kAny, "enquired_on", QT_TRANSLATE_NOOP("FieldName", "Enquiry date"), Form::Date},
    {kAny, "planned_start", QT_TRANSLATE_NOOP("FieldName", "Expected date"), Form::Date},
    {kAny, "expected_close", QT_TRANSLATE_NOOP("FieldName", "Expected closing"), Form::Date},
    {kAny, "responsible", QT_TRANSLATE_NOOP("FieldName", "Responsible"), Form::Person},
    {kAny, "participants", QT_TRANSLATE_NOOP("FieldName", "Participants"), Form::People},
    {kAny, "tags", QT_TRANSLATE_NOOP("FieldName", "Tags"), Form::Tags},
    {kAny, "probability", QT_TRANSLATE_NOOP("FieldName", "Probability"), Form::Percent},
    {kAny,
     "probability_by_hand",
     QT_TRANSLATE_NOOP("FieldName", "Probability set by hand"),
     Form::Flag},
    {kAny, "state", QT_TRANSLATE_NOOP("FieldName", "State"), Form::State},
    {kAny, "return_on", QT_TRANSLATE_NOOP("FieldName", "Return date"), Form::Date},
    {kAny, "postpone_reason", QT_TRANSLATE_NOOP("FieldName", "Reason to postpone")},
    {kAny, "outcome", QT_TRANSLATE_NOOP("FieldName", "Outcome"), Form::Outcome},
    {kAny, "closed_on", QT_TRANSLATE_NOOP("FieldName", "Closed on"), Form::Date},
    {kAny, "lost_reason", QT_TRANSLATE_NOOP("FieldName", "Lost reason"), Form::LostReason},
    {kAny, "closing_note", QT_TRANSLATE_NOOP("FieldName", "Closing note")},
    {kAny, "archived", QT_TRANSLATE_NOOP("FieldName", "Archived"), Form::Flag},
    {kAny, "removed", QT_TRANSLATE_NOOP("FieldName", "In the trash"), Form::Flag},
    {kAny, "request", QT_TRANSLATE_NOOP("FieldName", "Request")},
    {kAny, "notes", QT_TRANSLATE_NOOP("FieldName", "Notes")},
    {Entity::Client, "name", QT_TRANSLATE_NOOP("FieldName", "Client")},
    {Entity::Client, "kind", QT_TRANSLATE_NOOP("FieldName", "Kind of client"), Form::ClientKind},
    {Entity::Client, "note", QT_TRANSLATE_NOOP("FieldName", "Note on the client")},
    {Entity::Phone, "raw", QT_TRANSLATE_NOOP("FieldName", "Phone")},
    {Entity::Phone, "comment", QT_TRANSLATE_NOOP("FieldName", "Comment to phone")},
    {Entity::Email, "address", QT_TRANSLATE_NOOP("FieldName", "E-mail")},
    {Entity::Email, "comment", QT_TRANSLATE_NOOP("FieldName", "Comment to e-mail")},
    {Entity::OpportunityClient, "role", QT_TRANSLATE_NOOP("FieldName", "Role")},
    {Entity::Activity, "type", QT_TRANSLATE_NOOP("FieldName", "Activity type"), Form::ActivityType},
    {Entity::Activity, "summary", QT_TRANSLATE_NOOP("FieldName", "Activity")},
    {Entity::Activity, "due_on", QT_TRANSLATE_NOOP("FieldName", "Due date"), Form::Date},
    {Entity::Activity, "due_time", QT_TRANSLATE_NOOP("FieldName", "Time"), Form::Minute},
    {Entity::Activity, "duration", QT_TRANSLATE_NOOP("FieldName", "Duration"), Form::Minutes},
    {Entity::Activity, "done_at", QT_TRANSLATE_NOOP("FieldName", "Done"), Form::Moment},
    {Entity::Comment, "text", QT_TRANSLATE_NOOP("FieldName", "Comment")},
    {Entity::Person, "name", QT_TRANSLATE_NOOP("FieldName", "Person's name")},
    {Entity::Person, "phone", QT_TRANSLATE_NOOP("FieldName", "Phone")},
    {Entity::Person, "email", QT_TRANSLATE_NOOP("FieldName", "E-mail")},
    {Entity::Person, "initials", QT_TRANSLATE_NOOP("FieldName", "Initials")},
    {Entity::Person, "active", QT_TRANSLATE_NOOP("FieldName", "Works here"), Form::Flag},
    {Entity::Stage, "start", QT_TRANSLATE_NOOP("FieldName", "Start stage"), Form::Flag},
    {Entity::Stage,
     "sets_probability",
     QT_TRANSLATE_NOOP("FieldName", "Change probability automatically"),
     Form::Flag},
    {Entity::Stage, "folded", QT_TRANSLATE_NOOP("FieldName", "Fold in pipeline"), Form::Flag},
    {Entity::ActivityType, "days", QT_TRANSLATE_NOOP("FieldName", "Days")},
    {Entity::ActivityType, "icon", QT_TRANSLATE_NOOP("FieldName", "Icon")},
    {Entity::CustomField, "kind", QT_TRANSLATE_NOOP("FieldName", "Kind of field")},
    {Entity::CustomField, "required", QT_TRANSLATE_NOOP("FieldName", "Required"), Form::Flag},
    {Entity::CustomField, "on_card", QT_TRANSLATE_NOOP("FieldName", "On the card"), Form::Flag},
    {Entity::Setting, "key", QT_TRANSLATE_NOOP("FieldName", "Setting")},
    {kAny, "name", QT_TRANSLATE_NOOP("FieldName", "Name")},
    {kAny, "note", QT_TRANSLATE_NOOP("FieldName", "Note")},
    {kAny, "color", QT_TRANSLATE_NOOP("FieldName", "Colour")},
    {kAny, "position", QT_TRANSLATE_NOOP("FieldName", "Place in the list")},
};

const Field *find(Entity entity, const QString &column)
{
    const auto matches = [&column](Entity wanted) {
        return [&column, wanted](const Field &field) {
            return field.entity == wanted && column == QLatin1StringView(field.column);
        };
    };
    for (const Entity wanted : {entity, kAny}) {
        const auto found = std::find_if(std::begin(kFields), std::end(kFields), matches(wanted));
        if (found != std::end(kFields)) {
            return found;
        }
    }
    return nullptr;
}

QString word(const char *text)
{
    return QCoreApplication::translate("FieldValue", text);
}

/// Names of a list of ids, "3 7 12" in the file.
template<class IdType>
QString names(const Directory &directory, const QString &ids)
{
    QStringList all;
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts)) {
        all.append(directory.name(IdType {id.toLongLong()}));
    }
    return all.join(", "_L1);
}

QString stateWord(int state)
{
    return State(state) == State::Postponed ? word(QT_TRANSLATE_NOOP("FieldValue", "Postponed"))
                                            : word(QT_TRANSLATE_NOOP("FieldValue", "Open"));
}

QString outcomeWord(int outcome)
{
    if (Outcome(outcome) != Outcome::None) {
        return outcomeName(Outcome(outcome));
    }
    return word(QT_TRANSLATE_NOOP("FieldValue", "Open"));
}

QString yesOrNo(bool yes)
{
    return yes ? word(QT_TRANSLATE_NOOP("FieldValue", "Yes"))
               : word(QT_TRANSLATE_NOOP("FieldValue", "No"));
}

QString kindWord(int kind)
{
    return ClientKind(kind) == ClientKind::Company
        ? word(QT_TRANSLATE_NOOP("FieldValue", "Company"))
        : word(QT_TRANSLATE_NOOP("FieldValue", "Private person"));
}

/// Values that name a row, or several, of the firm's small tables.
QString reference(const FieldContext &context, Form form, const QVariant &value)
{
    const qint64 id = value.toLongLong();
    const Directory &directory = context.directory;
    switch (form) {
    case Form::Person:
        return directory.name(PersonId {id});
    case Form::Pipeline:
        return directory.name(PipelineId {id});
    case Form::Stage:
        return directory.name(StageId {id});
    case Form::Source:
        return directory.name(SourceId {id});
    case Form::Channel:
        return directory.name(ChannelId {id});
    case Form::LostReason:
        return directory.name(LostReasonId {id});
    case Form::ActivityType:
        return directory.name(ActivityTypeId {id});
    case Form::Client:
        return context.clientNames.value(ClientId {id});
    case Form::People:
        return names<PersonId>(directory, value.toString());
    case Form::Sources:
        return names<SourceId>(directory, value.toString());
    case Form::Tags:
        return names<TagId>(directory, value.toString());
    default:
        return value.toString();
    }
}

} // namespace

QString fieldName(Entity entity, const QString &field)
{
    const Field *known = find(entity, field);
    return known ? QCoreApplication::translate("FieldName", known->name) : field;
}

QString removalText(Entity entity, bool removed)
{
    const auto text = [removed](const char *gone, const char *back) {
        return QCoreApplication::translate("Removal", removed ? gone : back);
    };
    switch (entity) {
    case Entity::Opportunity:
        return text(QT_TRANSLATE_NOOP("Removal", "Moved to the trash"),
                    QT_TRANSLATE_NOOP("Removal", "Restored from the trash"));
    case Entity::Comment:
        return text(QT_TRANSLATE_NOOP("Removal", "Comment removed"),
                    QT_TRANSLATE_NOOP("Removal", "Comment restored"));
    case Entity::Phone:
        return text(QT_TRANSLATE_NOOP("Removal", "Phone removed"),
                    QT_TRANSLATE_NOOP("Removal", "Phone restored"));
    case Entity::Email:
        return text(QT_TRANSLATE_NOOP("Removal", "E-mail removed"),
                    QT_TRANSLATE_NOOP("Removal", "E-mail restored"));
    case Entity::Client:
    case Entity::OpportunityClient:
        return text(QT_TRANSLATE_NOOP("Removal", "Client removed"),
                    QT_TRANSLATE_NOOP("Removal", "Client restored"));
    case Entity::Activity:
        return text(QT_TRANSLATE_NOOP("Removal", "Activity removed"),
                    QT_TRANSLATE_NOOP("Removal", "Activity restored"));
    default:
        return text(QT_TRANSLATE_NOOP("Removal", "Entry removed"),
                    QT_TRANSLATE_NOOP("Removal", "Entry restored"));
    }
}

QString fieldValue(const FieldContext &context,
                   Entity entity,
                   const QString &field,
                   const QVariant &value)
{
    const Field *known = find(entity, field);
    if (value.isNull() || !known) {
        return value.toString();
    }
    switch (known->form) {
    case Form::Text:
        return value.toString();
    case Form::Flag:
        return yesOrNo(value.toInt() != 0);
    case Form::Percent:
        return Format(context.locale).percent(value.toInt());
    case Form::Money:
        return Format(context.locale).money(Money {value.toLongLong(), context.currency});
    case Form::Date:
        return Format(context.locale).fullDate(QDate::fromString(value.toString(), Qt::ISODate));
    case Form::Moment:
        return value.toLongLong() == 0
            ? QString()
            : Format(context.locale)
                  .fullDate(QDateTime::fromMSecsSinceEpoch(value.toLongLong()).date());
    case Form::Minute:
        return Format(context.locale).timeSpan(value.toLongLong());
    case Form::Minutes:
        return Format(context.locale).duration(value.toInt() * 60);
    case Form::State:
        return stateWord(value.toInt());
    case Form::Outcome:
        return outcomeWord(value.toInt());
    case Form::ClientKind:
        return kindWord(value.toInt());
    default:
        return reference(context, known->form, value);
    }
}

} // namespace ugoda
