// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_custom.h"

#include "model/commands/custom_value_rows.h"
#include "model/domain/text_keys.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

#include <QSet>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// Yes, no, or neither.
std::optional<bool> flagOf(const QString &text)
{
    static const QSet<QString> kYes {
        u"1"_s, u"yes"_s, u"true"_s, u"так"_s, u"да"_s, u"x"_s, u"v"_s};
    static const QSet<QString> kNo {u"0"_s, u"no"_s, u"false"_s, u"ні"_s, u"нет"_s, u""_s};
    const QString word = searchFold(text);
    return kYes.contains(word) ? std::optional(true)
        : kNo.contains(word)   ? std::optional(false)
                               : std::nullopt;
}

} // namespace

std::optional<ImportCustom> readCustomCell(const CustomField &field,
                                           const QString &text,
                                           DateOrder order,
                                           bool exported)
{
    ImportCustom cell {field.id, field.kind, text};
    switch (field.kind) {
    case CustomKind::Number:
        cell.value = readNumber(text, exported ? QChar() : QChar(u',')).value_or(text);
        break;
    case CustomKind::Money: {
        const std::optional<ParsedMoney> money = parseMoney(text);
        if (!money || money->minor < 0) {
            return {};
        }
        cell.value = QString::number(money->minor) + u' ' + money->currency;
        return cell;
    }
    case CustomKind::Date:
        cell.value = readDate(text, order).toString(Qt::ISODate);
        if (cell.value.isEmpty()) {
            return {};
        }
        break;
    case CustomKind::Flag: {
        const std::optional<bool> yes = flagOf(text);
        if (!yes) {
            return {};
        }
        cell.value = *yes ? u"1"_s : QString();
        return cell;
    }
    case CustomKind::List:
    case CustomKind::Lists:
        return cell;
    default:
        break;
    }
    const CheckedValue checked = checkedValue(field.kind, cell.value);
    cell.value = checked.value;
    return checked.problem ? std::nullopt : std::optional(cell);
}

QStringList optionNamesIn(const QString &cell,
                          bool several,
                          const std::function<bool(const QString &)> &isKnown)
{
    if (!several || isKnown(cell)) { // a name may hold the mark that parts names
        return {cell.simplified()};
    }
    QStringList names;
    const QStringList parts = cell.split(cell.contains(u';') ? u';' : u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        names << part.simplified();
    }
    return names;
}

ImportCustomWriter::ImportCustomWriter(WriteTransaction &transaction,
                                       bool createMissing,
                                       ImportReport &report)
    : m_transaction(transaction)
    , m_createMissing(createMissing)
    , m_report(report)
{
    const QList<CustomOption> all = allRows<CustomOption>(transaction);
    for (const CustomOption &option : all) {
        m_nextPosition = std::max(m_nextPosition, option.position + 1);
        if (!option.removed) {
            m_options[option.field].insert(searchFold(option.name), option.id);
        }
    }
}

bool ImportCustomWriter::write(OpportunityId opportunity,
                               const QList<ImportCustom> &cells,
                               const QString &currency)
{
    if (cells.isEmpty()) {
        return false;
    }
    const CustomValues seen = customValuesIn(m_transaction, opportunity);
    const CustomValues wanted = laidOver(seen, cells, currency);
    if (const Result<void> done = alignCustomValues(m_transaction, opportunity, seen, wanted);
        !done) {
        m_transaction.fail(done.error());
    }
    return wanted != seen;
}

CustomValues ImportCustomWriter::expected(const CustomValues &seen,
                                          const QList<ImportCustom> &cells,
                                          const QString &currency)
{
    m_rehearsing = true;
    const CustomValues values = laidOver(seen, cells, currency);
    m_rehearsing = false;
    return values;
}

CustomValues ImportCustomWriter::laidOver(CustomValues values,
                                          const QList<ImportCustom> &cells,
                                          const QString &currency)
{
    for (const ImportCustom &cell : cells) {
        const QString value = valueOf(cell, currency);
        if (value.isEmpty() && cell.kind == CustomKind::Flag) {
            values.remove(cell.field);
        } else if (!value.isEmpty()) {
            values.insert(cell.field, value);
        }
    }
    return values;
}

QString ImportCustomWriter::valueOf(const ImportCustom &cell, const QString &currency)
{
    switch (cell.kind) {
    case CustomKind::Money:
        return cell.value.endsWith(u' ') ? cell.value + currency : cell.value;
    case CustomKind::List:
    case CustomKind::Lists:
        return optionsOfNames(cell.field, cell.value, cell.kind == CustomKind::Lists);
    default:
        return cell.value;
    }
}

QString ImportCustomWriter::optionsOfNames(CustomFieldId field, const QString &names, bool several)
{
    const QStringList parts = optionNamesIn(names, several, [this, field](const QString &name) {
        return m_options.value(field).contains(searchFold(name));
    });
    QList<CustomOptionId> options;
    for (const QString &part : parts) {
        if (const CustomOptionId id = option(field, part); id.isValid()) {
            options.append(id);
        }
    }
    return optionsValue(options);
}

CustomOptionId ImportCustomWriter::option(CustomFieldId field, const QString &name)
{
    QHash<QString, CustomOptionId> &known = m_options[field];
    const QString key = searchFold(name);
    if (known.contains(key) || name.isEmpty()) {
        return known.value(key);
    }
    const bool isMade = m_createMissing && !problemOfName(name);
    if (m_rehearsing) {
        return {isMade ? -1 : 0};
    }
    if (!isMade) {
        ++m_report.leftOut[ImportField::Custom][name];
        return {};
    }
    CustomOption fresh;
    fresh.field = field;
    fresh.name = name;
    fresh.position = m_nextPosition++;
    m_transaction.insert(fresh);
    known.insert(key, fresh.id);
    m_report.newOptions << name;
    return fresh.id;
}

} // namespace ugoda
