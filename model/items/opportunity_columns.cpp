// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/opportunity_columns.h"

#include "model/domain/phone_number.h"
#include "model/items/custom_texts.h"
#include "model/items/default_names.h"
#include "model/items/directory.h"
#include "model/items/field_texts.h"
#include "model/items/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kContext = "ugoda::OpportunityColumns";

struct ColumnFacts
{
    QLatin1StringView key;
    const char *field; ///< in the schema, by which it has its name; null: `title` is the name
    SortColumn sort;
    const char *title = nullptr;
};

/// By OpportunityColumn.
const std::array<ColumnFacts, kOpportunityColumns> kFacts = {{
    {"title"_L1, "title", SortColumn::Title},
    {"client"_L1, "client", SortColumn::Client},
    {"stage"_L1, "stage", SortColumn::Stage},
    {"value"_L1, "value", SortColumn::Value},
    {"next"_L1,
     nullptr,
     SortColumn::NextActivity,
     QT_TRANSLATE_NOOP("ugoda::OpportunityColumns", "Next activity")},
    {"tags"_L1, "tags", SortColumn::Tags},
    {"responsible"_L1, "responsible", SortColumn::Responsible},
    {"source"_L1, "source", SortColumn::Source},
    {"channel"_L1, "channel", SortColumn::Channel},
    {"enquired"_L1, "enquired_on", SortColumn::EnquiredOn},
    {"planned"_L1, "planned_start", SortColumn::PlannedStart},
    {"closing"_L1, "expected_close", SortColumn::ExpectedClose},
    {"probability"_L1, "probability", SortColumn::Probability},
    {"closed"_L1, "closed_on", SortColumn::ClosedOn},
    {"outcome"_L1, "outcome", SortColumn::Outcome},
    {"created"_L1,
     nullptr,
     SortColumn::Created,
     QT_TRANSLATE_NOOP("ugoda::OpportunityColumns", "Created")},
    {"pipeline"_L1, "pipeline", SortColumn::Pipeline},
    {"phone"_L1,
     nullptr,
     SortColumn::Phone,
     QT_TRANSLATE_NOOP("ugoda::OpportunityColumns", "Phone")},
    {"participants"_L1, "participants", SortColumn::Participants},
    {"lost_reason"_L1, "lost_reason", SortColumn::LostReason},
    {"returns"_L1, "return_on", SortColumn::ReturnOn},
    {"touched"_L1,
     nullptr,
     SortColumn::Touched,
     QT_TRANSLATE_NOOP("ugoda::OpportunityColumns", "Last change")},
}};

const ColumnFacts &factsOf(OpportunityColumn column)
{
    return kFacts.at(size_t(column));
}

QString dateText(QDate date)
{
    return date.isValid() ? Format().fullDate(date) : QString();
}

QString valueText(const Card &card, const Directory &directory)
{
    if (!card.value) {
        return {};
    }
    const QString number = plainAmount(*card.value).replace(u"."_s, QLocale().decimalPoint());
    return card.currency == directory.currency() ? number : number + u' ' + card.currency;
}

QString outcomeText(const Card &card)
{
    if (card.outcome != Outcome::None) {
        return outcomeName(card.outcome);
    }
    return card.state == State::Postponed
        ? QCoreApplication::translate("ugoda::OpportunityColumns", "Postponed")
        : QCoreApplication::translate("ugoda::OpportunityColumns", "Open");
}

template<class Id>
QString namesText(const QList<Id> &ids, const Directory &directory)
{
    QStringList names;
    for (const Id id : ids) {
        names.append(directory.name(id));
    }
    return names.join(", "_L1);
}

QString dayOf(qint64 moment)
{
    return moment == 0 ? QString() : dateText(QDateTime::fromMSecsSinceEpoch(moment).date());
}

QString builtInText(const Card &card, OpportunityColumn column, const Directory &directory)
{
    switch (column) {
    case OpportunityColumn::Title:
        return card.title;
    case OpportunityColumn::Client:
        return card.clientName;
    case OpportunityColumn::Stage:
        // The lane in which the card stands: a closed one has left its stage.
        return directory.name(laneOf(card));
    case OpportunityColumn::Value:
        return valueText(card, directory);
    case OpportunityColumn::NextActivity:
        return QString(directory.name(card.nextType) + u' ' + dateText(card.nextDue)).trimmed();
    case OpportunityColumn::Tags:
        return namesText(card.tags, directory);
    case OpportunityColumn::Responsible:
        return directory.name(card.responsible);
    case OpportunityColumn::Source:
        return directory.name(card.source);
    case OpportunityColumn::Channel:
        return directory.name(card.channel);
    case OpportunityColumn::EnquiredOn:
        return dateText(card.enquiredOn);
    case OpportunityColumn::PlannedStart:
        return dateText(card.plannedStart);
    case OpportunityColumn::ExpectedClose:
        return dateText(card.expectedClose);
    case OpportunityColumn::Probability:
        return QLocale().toString(card.probability) + u'%';
    case OpportunityColumn::ClosedOn:
        return dateText(card.closedOn);
    case OpportunityColumn::Outcome:
        return outcomeText(card);
    case OpportunityColumn::Created:
        return dayOf(timeOfId(card.id.value));
    case OpportunityColumn::Pipeline:
        return directory.name(card.pipeline);
    case OpportunityColumn::Phone:
        return formatPhone(parsePhone(card.clientPhone));
    case OpportunityColumn::Participants:
        return namesText(card.participants, directory);
    case OpportunityColumn::LostReason:
        return directory.name(card.lostReason);
    case OpportunityColumn::ReturnOn:
        return dateText(card.returnOn);
    case OpportunityColumn::Touched:
        return dayOf(card.touchedAt);
    }
    return {};
}

} // namespace

QList<TableColumn> tableColumns(const Directory &directory)
{
    QList<TableColumn> columns;
    for (int column = 0; column < kOpportunityColumns; ++column) {
        columns.append(OpportunityColumn(column));
    }
    for (const CustomField &field : directory.data().customFields) {
        if (!field.removed && !field.archived) {
            columns.append(TableColumn(field.id));
        }
    }
    return columns;
}

QString columnKey(const TableColumn &column)
{
    return column.field.isValid() ? customKey(column.field) : QString(factsOf(column.column).key);
}

std::optional<TableColumn> columnFrom(QStringView key)
{
    for (size_t i = 0; i < kFacts.size(); ++i) {
        if (kFacts.at(i).key == key) {
            return TableColumn(OpportunityColumn(i));
        }
    }
    const CustomFieldId field = customFieldOf(key);
    return field.isValid() ? std::optional(TableColumn(field)) : std::nullopt;
}

QString columnTitle(const TableColumn &column, const Directory &directory)
{
    if (column.field.isValid()) {
        return directory.name(column.field);
    }
    const ColumnFacts &facts = factsOf(column.column);
    return facts.field ? fieldName(Entity::Opportunity, QLatin1StringView(facts.field))
                       : QCoreApplication::translate(kContext, facts.title);
}

Sort sortOf(const TableColumn &column, bool descending)
{
    return column.field.isValid() ? Sort {SortColumn::Custom, descending, column.field}
                                  : Sort {factsOf(column.column).sort, descending};
}

TableColumn columnOf(const Sort &sort)
{
    if (sort.column == SortColumn::Custom) {
        return TableColumn(sort.field);
    }
    for (size_t i = 0; i < kFacts.size(); ++i) {
        if (kFacts.at(i).sort == sort.column) {
            return OpportunityColumn(i);
        }
    }
    return OpportunityColumn::Created;
}

bool isNumeric(const TableColumn &column, const Directory &directory)
{
    if (column.field.isValid()) {
        const CustomField *field = directory.customField(column.field);
        return field && isNumeric(field->kind);
    }
    return column.column == OpportunityColumn::Value
        || column.column == OpportunityColumn::Probability;
}

QString cellText(const Card &card, const TableColumn &column, const Directory &directory)
{
    if (column.field.isValid()) {
        const CustomField *field = directory.customField(column.field);
        return field ? customCell(*field, card.custom.value(column.field), directory) : QString();
    }
    return builtInText(card, column.column, directory);
}

} // namespace ugoda
