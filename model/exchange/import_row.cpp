// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_row.h"

#include "model/domain/text_keys.h"
#include "model/domain/validation.h"
#include "model/exchange/comment_cell.h"
#include "model/exchange/formula_guard.h"
#include "model/exchange/list_cell.h"
#include "model/exchange/outcome_words.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtNumeric>

#include <algorithm>

namespace ugoda {

namespace {

constexpr qsizetype kMaxTitle = 500;

qint64 fingerprint(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5);
    quint64 number = 0;
    for (int i = 0; i < 8; ++i) {
        number = (number << 8) | quint8(digest.at(i));
    }
    const auto positive = qint64(number >> 1);
    return positive == 0 ? 1 : positive;
}

void setFault(ImportRow &row, ImportFault fault, const QString &value)
{
    if (row.fault == ImportFault::None) {
        row.fault = fault;
        row.faultValue = value;
    }
}

void append(QString &text, const QString &more)
{
    text = text.isEmpty() ? more : text + u'\n' + more;
}

/// A cell about clients, but for the comments of their contacts.
bool takeContact(ImportRow &row, ImportField field, const QString &text)
{
    RuinedPhone ruined;
    switch (field) {
    case ImportField::Phone:
        ruined = takePhones(row.client, text);
        break;
    case ImportField::Email:
        for (const QString &other : takeEmails(row.client, text)) {
            append(row.notes, other); // no address, but someone wrote it down
        }
        break;
    case ImportField::ClientKind:
        row.client.kind = clientKindOfWord(text);
        if (!row.client.kind) {
            setFault(row, ImportFault::FieldUnreadable, text.left(60));
        }
        break;
    case ImportField::FurtherClients:
        ruined = takeFurtherClients(row.further, text);
        break;
    default:
        return false;
    }
    if (!ruined.isEmpty()) {
        setFault(row, ImportFault::PhoneRuined, ruined);
    }
    return true;
}

void takeValue(ImportRow &row, const QString &text)
{
    row.value = parseMoney(text);
    if (!row.value || row.value->minor < 0) {
        setFault(row, ImportFault::ValueUnreadable, text);
    }
}

void takeDate(ImportRow &row, QDate &date, const QString &text, DateOrder order)
{
    date = readDate(text, order);
    if (!date.isValid()) {
        setFault(row, ImportFault::DateUnreadable, text);
    }
}

void takeProbability(ImportRow &row, QString text)
{
    bool ok = false;
    const double number = text.remove(u'%').replace(u',', u'.').trimmed().toDouble(&ok);
    if (!ok || number < 0 || number > 100) {
        setFault(row, ImportFault::ProbabilityUnreadable, text);
    } else {
        row.probability = qRound(number);
    }
}

bool isYes(const QString &text)
{
    static const QSet<QString> kYes {u"1"_qs,
                                     u"yes"_qs,
                                     u"true"_qs,
                                     u"так"_qs,
                                     u"да"_qs,
                                     u"archived"_qs,
                                     u"в архіві"_qs,
                                     u"в архиве"_qs};
    return kYes.contains(searchFold(text));
}

void takeOutcome(ImportRow &row, const QString &text)
{
    const std::optional<Outcome> outcome = outcomeOfWord(text);
    row.outcome = outcome.value_or(Outcome::None);
    if (!outcome && !isOpenWord(text)) {
        row.unknownOutcome = text;
    }
}

/// Texts and lists; the rest is in takeCell().
bool takeText(ImportRow &row, ImportField field, const QString &text)
{
    switch (field) {
    case ImportField::Title:
        row.title = text;
        return true;
    case ImportField::Client:
        row.client.name = text;
        return true;
    case ImportField::Company:
        row.company = text;
        return true;
    case ImportField::Currency:
        row.currency = currencyCode(text);
        if (row.currency.isEmpty()) {
            setFault(row, ImportFault::FieldUnreadable, text.left(60));
        }
        return true;
    case ImportField::Pipeline:
        row.pipeline = text;
        return true;
    case ImportField::Stage:
        row.stage = text;
        return true;
    case ImportField::Source:
        row.source = text;
        return true;
    case ImportField::ExtraSources:
        row.extraSources = splitNames(text);
        return true;
    case ImportField::Channel:
        row.channel = text;
        return true;
    case ImportField::Tags:
        row.tags += splitNames(text);
        return true;
    case ImportField::Responsible:
        row.responsible = text;
        return true;
    case ImportField::Participants:
        row.participants = splitNames(text);
        return true;
    case ImportField::Request:
        append(row.request, text);
        return true;
    case ImportField::Notes:
        append(row.notes, text);
        return true;
    case ImportField::Comment:
        row.comments += splitComments(text);
        return true;
    case ImportField::PostponeReason:
        row.postponeReason = text;
        return true;
    case ImportField::LostReason:
        row.lostReason = text;
        return true;
    case ImportField::ClosingNote:
        row.closingNote = text;
        return true;
    default:
        return false;
    }
}

void takeCell(ImportRow &row, ImportField field, const QString &text, DateOrder order)
{
    if (takeText(row, field, text) || takeContact(row, field, text)) {
        return;
    }
    switch (field) {
    case ImportField::Id:
        row.id = idOfExport(text);
        row.key = fingerprint(QStringLiteral("id:") + text);
        break;
    case ImportField::Value:
        takeValue(row, text);
        break;
    case ImportField::Probability:
        takeProbability(row, text);
        break;
    case ImportField::EnquiredOn:
        takeDate(row, row.enquiredOn, text, order);
        break;
    case ImportField::PlannedStart:
        takeDate(row, row.plannedStart, text, order);
        break;
    case ImportField::ExpectedClose:
        takeDate(row, row.expectedClose, text, order);
        break;
    case ImportField::ClosedOn:
        takeDate(row, row.closedOn, text, order);
        break;
    case ImportField::ReturnOn:
        takeDate(row, row.returnOn, text, order);
        break;
    case ImportField::Outcome:
        takeOutcome(row, text);
        break;
    case ImportField::State: {
        const QString word = searchFold(text);
        row.state =
            word.startsWith(u"відкла") || word.startsWith(u"отлож") || word.startsWith(u"postpon")
            ? State::Postponed
            : State::Open;
        break;
    }
    case ImportField::Archived:
        row.archived = isYes(text);
        break;
    default:
        break;
    }
}

/// The texts of the firm's own fields are theirs: nothing is stripped from them.
void takeCustom(ImportRow &row, const CsvRow &source, qsizetype column, const ImportPlan &plan)
{
    const auto *field = customFieldOf(plan, column);
    QString text = withoutGuard(source.fields.at(column)).trimmed();
    text.replace(u"\r\n"_qs, u"\n"_qs);
    if (!field || text.isEmpty()) {
        return;
    }
    const bool ours = isExported(plan, source.fields);
    if (const auto read = readCustomCell(*field, text, plan.dateOrder, ours)) {
        row.custom << *read;
    } else {
        setFault(row, ImportFault::FieldUnreadable, text.left(60));
    }
}

/// "5" under "Сума, тис. грн" are five thousand; "5000 грн" there are what they are. And an amount
/// can't be of two currencies: "$100" in a row of UAH.
void settleAmount(ImportRow &row, const ImportPlan &plan)
{
    if (row.value && row.value->currency.isEmpty() && plan.unit > 1) {
        const QString &cell = row.cells.at(plan.mapping.indexOf(ImportField::Value));
        const bool bare =
            std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isLetter(); });
        if (bare && qMulOverflow(row.value->minor, qint64(plan.unit), &row.value->minor)) {
            setFault(row, ImportFault::ValueUnreadable, cell);
        }
    }
    const QString &ofValue = row.value ? row.value->currency : QString();
    if (!ofValue.isEmpty() && !row.currency.isEmpty() && ofValue != row.currency) {
        const qsizetype column = plan.mapping.indexOf(ImportField::Value);
        setFault(row,
                 ImportFault::ValueUnreadable,
                 row.cells.value(column).trimmed() + u" / "_qs + row.currency);
    }
}

/// That a row is postponed is said by its day of return or its reason alone, too.
void settleState(ImportRow &row)
{
    if (!row.state && (row.returnOn.isValid() || !row.postponeReason.isEmpty())) {
        row.state = State::Postponed;
    } else if (row.state == State::Open) {
        row.returnOn = {};
        row.postponeReason.clear();
    }
}

/// A cell without a column: a separator in a text has no quotes around it, and what stands behind
/// it is in the wrong place.
void refuseSurplus(ImportRow &row, const ImportPlan &plan)
{
    for (qsizetype column = plan.headers.size(); column < row.cells.size(); ++column) {
        const QString text = row.cells.at(column).trimmed();
        const bool taken = plan.mapping.value(column, ImportField::Ignore) != ImportField::Ignore;
        if (!plan.headers.isEmpty() && !taken && !text.isEmpty()) {
            setFault(row, ImportFault::TooManyCells, text.left(60));
        }
    }
}

/// Words that a person has said the meaning of are taken as if the sheet had the names.
void takeChoices(ImportRow &row, const NameChoices &choices)
{
    if (choices.isEmpty()) {
        return;
    }
    const auto take = [&choices](ImportField field, auto &names) {
        names = choices.meant(field, names);
    };
    take(ImportField::Pipeline, row.pipeline);
    take(ImportField::Stage, row.stage);
    take(ImportField::Source, row.source);
    take(ImportField::ExtraSources, row.extraSources);
    take(ImportField::Channel, row.channel);
    take(ImportField::Tags, row.tags);
    take(ImportField::Responsible, row.responsible);
    take(ImportField::Participants, row.participants);
    take(ImportField::LostReason, row.lostReason);
    if (const QString word = std::exchange(row.unknownOutcome, {}); !word.isEmpty()) {
        takeOutcome(row, choices.meant(ImportField::Outcome, word));
    }
}

/// A row needs a name: its title, else what was asked for, else whom it is about.
void nameRow(ImportRow &row)
{
    const ImportClient &client = row.client;
    if (client.name.isEmpty() && row.title.isEmpty()) {
        row.client.name = row.company;
        row.company.clear();
    }
    row.titleGiven = !row.title.isEmpty();
    if (!row.titleGiven) {
        row.title = !row.request.isEmpty() ? row.request.section(u'\n', 0, 0).left(200)
            : !client.name.isEmpty()       ? client.name
            : !client.phones.isEmpty()     ? formatPhone(client.phones.first().number)
                                           : client.emails.value(0).address;
    }
    row.title = row.title.simplified();
    if (row.title.isEmpty()) {
        setFault(row, ImportFault::NothingToName, {});
    } else if (row.title.size() > kMaxTitle) {
        setFault(row, ImportFault::TitleTooLong, row.title.left(60));
    }
}

} // namespace

ImportRow readImportRow(const CsvRow &source, const ImportPlan &plan)
{
    ImportRow row;
    row.line = source.line;
    row.cells = source.fields;
    if (source.cut) {
        setFault(row, ImportFault::QuoteOpen, {});
    }
    QString phoneComments;
    QString emailComments;
    for (qsizetype column = 0; column < qMin(source.fields.size(), plan.mapping.size()); ++column) {
        const ImportField field = plan.mapping.at(column);
        if (field == ImportField::Ignore) {
            continue;
        }
        if (field == ImportField::Custom) {
            takeCustom(row, source, column, plan);
            continue;
        }
        QString text = withoutGuard(source.fields.at(column)).trimmed();
        if (field == ImportField::Id || field == ImportField::Phone) {
            text = stripExportPrefix(text); // "tv:55" elsewhere is a text
        }
        if (!text.isEmpty()) {
            text.replace(u"\r\n"_qs, u"\n"_qs);
            field == ImportField::PhoneComments       ? append(phoneComments, text)
                : field == ImportField::EmailComments ? append(emailComments, text)
                                                      : takeCell(row, field, text, plan.dateOrder);
        }
    }
    // The contacts that comments belong to may stand in columns behind theirs.
    for (const QString &other : takeComments(row.client, phoneComments, emailComments)) {
        append(row.notes, other);
    }
    takeChoices(row, plan.choices);
    settleAmount(row, plan);
    settleState(row);
    refuseSurplus(row, plan);
    if (row.key == 0) {
        row.key = fingerprint(source.fields.join(QChar(0x1f)));
    }
    nameRow(row);
    row.titleKeys = TextKeys::of(row.title);
    row.client.keys = TextKeys::of(row.client.name);
    return row;
}

} // namespace ugoda
