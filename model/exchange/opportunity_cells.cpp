// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/opportunity_cells.h"

#include "model/domain/digits.h"
#include "model/exchange/comment_cell.h"
#include "model/exchange/list_cell.h"
#include "model/items/default_names.h"
#include "model/items/field_texts.h"

#include <QCoreApplication>

namespace ugoda {

namespace {

struct ExportColumn
{
    ImportField field;
    const char *column; ///< in the schema, by which it has its name; null: `header` is the name
    const char *header = nullptr;
};

// Words that the import's header list knows in each language.
constexpr ExportColumn kColumns[] = {
    {ImportField::Id, nullptr, QT_TRANSLATE_NOOP("ExportHeader", "ID")},
    {ImportField::Title, nullptr, QT_TRANSLATE_NOOP("ExportHeader", "Title")},
    {ImportField::Client, "client"},
    {ImportField::ClientKind, nullptr, QT_TRANSLATE_NOOP("ExportHeader", "Client type")},
    {ImportField::Phone, nullptr, QT_TRANSLATE_NOOP("ExportHeader", "Phone")},
    {ImportField::PhoneComments, nullptr, QT_TRANSLATE_NOOP("ExportHeader", "Phone comments")},
    {ImportField::Email, nullptr, QT_TRANSLATE_NOOP("ExportHeader", "E-mail")},
    {ImportField::EmailComments, nullptr, QT_TRANSLATE_NOOP("ExportHeader", "E-mail comments")},
    {ImportField::FurtherClients, nullptr, QT_TRANSLATE_NOOP("ExportHeader", "Further clients")},
    {ImportField::Value, "value"},
    {ImportField::Currency, "currency"},
    {ImportField::Pipeline, "pipeline"},
    {ImportField::Stage, "stage"},
    {ImportField::Outcome, "outcome"},
    {ImportField::ClosedOn, "closed_on"},
    {ImportField::LostReason, "lost_reason"},
    {ImportField::ClosingNote, "closing_note"},
    {ImportField::Probability, "probability"},
    {ImportField::Source, "source"},
    {ImportField::ExtraSources, "extra_sources"},
    {ImportField::Channel, "channel"},
    {ImportField::Tags, "tags"},
    {ImportField::Responsible, "responsible"},
    {ImportField::Participants, "participants"},
    {ImportField::EnquiredOn, "enquired_on"},
    {ImportField::PlannedStart, "planned_start"},
    {ImportField::ExpectedClose, "expected_close"},
    {ImportField::State, "state"},
    {ImportField::ReturnOn, "return_on"},
    {ImportField::PostponeReason, "postpone_reason"},
    {ImportField::Archived, "archived"},
    {ImportField::Request, "request"},
    {ImportField::Notes, "notes"},
    {ImportField::Comment, nullptr, QT_TRANSLATE_NOOP("ExportHeader", "Comments")},
};

/// Days stand as spreadsheets of the format's country write them; both forms are read back.
QString dayText(QDate date, const CsvFormat &format)
{
    if (!date.isValid()) {
        return {};
    }
    // By hand: QDate's own forms go through printf, and a sheet has five dates in a row.
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    QString text(10, format.decimalComma ? u'.' : u'-');
    QChar *const at = text.data();
    putDigits(at + (format.decimalComma ? 6 : 0), 4, year);
    putDigits(at + (format.decimalComma ? 3 : 5), 2, month);
    putDigits(at + (format.decimalComma ? 0 : 8), 2, day);
    return text;
}

template<class Ids>
QString nameList(Entity entity, const Ids &ids, const ExportNames &names)
{
    QStringList list;
    for (const auto id : ids) {
        list << names.names.value({int(entity), id.value});
    }
    return joinItems(list);
}

QString dictionaryCell(ImportField field, const Opportunity &row, const ExportNames &names)
{
    const auto name = [&names](Entity entity, auto id) {
        return names.names.value({int(entity), id.value});
    };
    switch (field) {
    case ImportField::Pipeline:
        return name(Entity::Pipeline, row.pipeline);
    case ImportField::Stage:
        return name(Entity::Stage, row.stage);
    case ImportField::Source:
        return name(Entity::Source, row.source);
    case ImportField::Channel:
        return name(Entity::Channel, row.channel);
    case ImportField::Responsible:
        return name(Entity::Person, row.responsible);
    case ImportField::LostReason:
        return name(Entity::LostReason, row.lostReason);
    case ImportField::ExtraSources:
        return nameList(Entity::Source, row.extraSources, names);
    case ImportField::Tags:
        return nameList(Entity::Tag, row.tags, names);
    case ImportField::Participants:
        return nameList(Entity::Person, row.participants, names);
    default:
        return {};
    }
}

QString textsOf(const QList<ExportContact> &contacts)
{
    QStringList list;
    for (const ExportContact &contact : contacts) {
        list << contact.text;
    }
    return joinItems(list);
}

/// Empty when there are none; otherwise one for each contact.
QString commentsOf(const QList<ExportContact> &contacts)
{
    QStringList list;
    for (const ExportContact &contact : contacts) {
        list << contact.comment;
    }
    const auto isEmpty = [](const QString &comment) {
        return comment.isEmpty();
    };
    return std::all_of(list.cbegin(), list.cend(), isEmpty) ? QString() : joinItems(list);
}

const QString &kindWord(ClientKind kind, const ExportNames &names)
{
    return kind == ClientKind::Company ? names.company : names.person;
}

/// A line for each: "Марко Данилюк (архітектор); +380 67 123 45 67; marko@example.com". The kind is
/// named where the name does not tell it.
QString furtherClientsCell(const QList<ExportClient> &clients, const ExportNames &names)
{
    QStringList lines;
    for (const ExportClient &client : clients) {
        QStringList items {withRemark(client.name, client.role)};
        if (client.kind != guessKind(client.name)) {
            items << kindWord(client.kind, names);
        }
        for (const ExportContact &contact : client.phones + client.emails) {
            items << withRemark(contact.text, contact.comment);
        }
        lines << joinItems(items);
    }
    return lines.join(u'\n');
}

QString commentsCell(const QList<ExportComment> &comments, const ExportNames &names)
{
    QStringList blocks;
    for (const ExportComment &comment : comments) {
        blocks << commentBlock(comment.text,
                               QDateTime::fromMSecsSinceEpoch(comment.at),
                               names.directory.name(comment.person));
    }
    return joinComments(blocks);
}

QString cell(ImportField field,
             const ExportRecord &record,
             const CsvFormat &format,
             const ExportNames &names)
{
    const Opportunity &row = record.opportunity;
    switch (field) {
    case ImportField::Id:
        return exportedId(row.id.value);
    case ImportField::Title:
        return row.title;
    case ImportField::Client:
    case ImportField::ClientKind:
    case ImportField::Phone:
    case ImportField::PhoneComments:
    case ImportField::Email:
    case ImportField::EmailComments:
        return row.client.isValid() ? clientCell(field, record.client, names) : QString();
    case ImportField::FurtherClients:
        return furtherClientsCell(record.further, names);
    case ImportField::Comment:
        return commentsCell(record.comments, names);
    case ImportField::Value:
        return row.value ? format.amount(*row.value) : QString();
    case ImportField::Currency:
        return row.currency;
    case ImportField::Outcome:
        return row.outcome == Outcome::Won ? names.won
            : row.outcome == Outcome::Lost ? names.lost
                                           : names.open;
    case ImportField::ClosedOn:
        return dayText(row.closedOn, format);
    case ImportField::ClosingNote:
        return row.closingNote;
    case ImportField::Probability:
        return QString::number(row.probability);
    case ImportField::EnquiredOn:
        return dayText(row.enquiredOn, format);
    case ImportField::PlannedStart:
        return dayText(row.plannedStart, format);
    case ImportField::ExpectedClose:
        return dayText(row.expectedClose, format);
    case ImportField::State:
        return row.state == State::Postponed ? names.postponed : QString();
    case ImportField::ReturnOn:
        return dayText(row.returnOn, format);
    case ImportField::PostponeReason:
        return row.postponeReason;
    case ImportField::Archived:
        return row.archived ? names.yes : QString();
    case ImportField::Request:
        return row.request;
    case ImportField::Notes:
        return row.notes;
    default:
        return dictionaryCell(field, row, names);
    }
}

QString customCell(const CustomField &field,
                   const QString &value,
                   const CsvFormat &format,
                   const ExportNames &names)
{
    if (value.isEmpty()) {
        return {};
    }
    switch (field.kind) {
    case CustomKind::Number:
        return format.decimalComma ? QString(value).replace(u'.', u',') : value;
    case CustomKind::Money: {
        const std::optional<Money> money = moneyOf(value);
        if (!money) {
            return value;
        }
        const QString amount = format.amount(money->minor);
        return money->currency == names.directory.currency() ? amount
                                                             : amount + u' ' + money->currency;
    }
    case CustomKind::Date:
        return dayText(QDate::fromString(value, Qt::ISODate), format);
    case CustomKind::Flag:
        return names.yes;
    case CustomKind::List:
    case CustomKind::Lists: {
        QStringList list;
        const QList<CustomOptionId> options = optionsOf(value);
        for (const CustomOptionId option : options) {
            list << names.directory.name(option);
        }
        return list.join(QStringLiteral("; "));
    }
    default:
        return value;
    }
}

} // namespace

QList<ImportField> exportColumns()
{
    QList<ImportField> fields;
    for (const ExportColumn &column : kColumns) {
        fields << column.field;
    }
    return fields;
}

QString exportHeader(ImportField field)
{
    for (const ExportColumn &column : kColumns) {
        if (column.field == field) {
            return column.column ? fieldName(Entity::Opportunity, QLatin1StringView(column.column))
                                 : QCoreApplication::translate("ExportHeader", column.header);
        }
    }
    return QString(keyOf(field));
}

ExportNames::ExportNames(const Directory &from)
    : directory(from)
    , won(defaultName(QStringLiteral("outcome.won")))
    , lost(defaultName(QStringLiteral("outcome.lost")))
    , open(QCoreApplication::translate("ExportHeader", "Open", "outcome of an opportunity"))
    , postponed(QCoreApplication::translate("ExportHeader", "Postponed"))
    , yes(QCoreApplication::translate("ExportHeader", "yes"))
    , company(QCoreApplication::translate("FieldValue", "Company"))
    , person(QCoreApplication::translate("FieldValue", "Private person"))
    , nextActivity(QCoreApplication::translate("ExportHeader", "Next activity"))
{
    for (const ExportColumn &column : kColumns) {
        headers.insert(column.field, exportHeader(column.field));
    }
    const auto add = [this](Entity entity, const auto &rows) {
        for (const auto &row : rows) {
            names.insert({int(entity), row.id.value}, directory.name(row.id));
        }
    };
    const DirectoryData &data = directory.data();
    add(Entity::Person, data.people);
    add(Entity::Pipeline, data.pipelines);
    add(Entity::Stage, data.stages);
    add(Entity::Source, data.sources);
    add(Entity::Channel, data.channels);
    add(Entity::Tag, data.tags);
    add(Entity::LostReason, data.lostReasons);
}

QString clientCell(ImportField field, const ExportClient &client, const ExportNames &names)
{
    switch (field) {
    case ImportField::Client:
        return client.name;
    case ImportField::ClientKind:
        return kindWord(client.kind, names);
    case ImportField::Phone:
        return textsOf(client.phones);
    case ImportField::PhoneComments:
        return commentsOf(client.phones);
    case ImportField::Email:
        return textsOf(client.emails);
    case ImportField::EmailComments:
        return commentsOf(client.emails);
    default:
        return {};
    }
}

QStringList opportunityCells(const ExportRecord &record,
                             const QList<ImportField> &columns,
                             const CsvFormat &format,
                             const ExportNames &names)
{
    QStringList cells;
    cells.reserve(columns.size());
    for (const ImportField column : columns) {
        cells << cell(column, record, format, names);
    }
    return cells;
}

QString nextActivityCell(const ExportRecord &record,
                         const CsvFormat &format,
                         const ExportNames &names)
{
    return (names.directory.name(record.nextType) + u' ' + dayText(record.nextDue, format))
        .trimmed();
}

QStringList customCells(const CustomValues &values,
                        const QList<CustomField> &fields,
                        const CsvFormat &format,
                        const ExportNames &names)
{
    QStringList cells;
    for (const CustomField &field : fields) {
        cells << customCell(field, values.value(field.id), format, names);
    }
    return cells;
}

} // namespace ugoda
