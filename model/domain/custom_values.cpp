// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/custom_values.h"

#include "model/domain/phone_number.h"
#include "model/domain/text_keys.h"

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKeyPrefix = "custom/"_L1;
constexpr qsizetype kMostWholeDigits = 15; ///< a double keeps them all
constexpr qsizetype kMostDecimals = 6;
constexpr qsizetype kMaxLink = 2000; ///< letters; browsers take no more

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

CheckedValue wrong(const QString &text, ProblemCode code)
{
    return {text, code};
}

CheckedValue checkedText(const QString &text, qsizetype letters)
{
    return isLongerThan(text, letters) ? wrong(text, ProblemCode::TooLong)
                                       : CheckedValue {text, {}};
}

CheckedValue checkedMoney(const QString &text)
{
    const std::optional<Money> money = moneyOf(text);
    if (!money) {
        return wrong(text, ProblemCode::NotANumber);
    }
    return money->minor < 0 ? wrong(text, ProblemCode::OutOfRange)
                            : CheckedValue {moneyValue(*money), {}};
}

CheckedValue checkedDate(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? CheckedValue {date.toString(Qt::ISODate), {}}
                          : wrong(text, ProblemCode::NotADate);
}

CheckedValue checkedOptions(const QString &text, bool several)
{
    const QList<CustomOptionId> options = optionsOf(text);
    const bool allRead =
        std::all_of(options.begin(), options.end(), [](CustomOptionId id) { return id.value > 0; });
    return !allRead || (!several && options.size() > 1) ? wrong(text, ProblemCode::OutOfRange)
                                                        : CheckedValue {optionsValue(options), {}};
}

CheckedValue checkedPhone(const QString &text)
{
    switch (parsePhone(text).quality) {
    case PhoneQuality::Ruined:
        return wrong(text, ProblemCode::PhoneRuined);
    case PhoneQuality::Empty:
    case PhoneQuality::Impossible:
        return wrong(text, ProblemCode::NotAPhone);
    default:
        return {text, {}};
    }
}

bool isGroupMark(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'’';
}

/// Whether a number with one mark could have it between thousands, as parseMoney() takes it:
/// "12.500" but not "0.500" or "1234.500".
bool isGroupedOnce(QStringView number, qsizetype mark)
{
    const qsizetype first = isDigit(number.front()) ? 0 : 1;
    return number.size() - mark == 4 && mark > first && mark - first <= 3 && number[first] != u'0';
}

/// Digits with at most one point, normal: no needless zeros. Empty when it is none.
std::optional<QString> normalNumber(QString text)
{
    const bool isNegative = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (isNegative || text.startsWith(u'+')) {
        text.remove(0, 1);
    }
    const qsizetype point = text.indexOf(u'.');
    QString whole = point < 0 ? text : text.first(point);
    QString decimals = point < 0 ? QString() : text.mid(point + 1);
    if ((whole.isEmpty() && decimals.isEmpty()) || !std::all_of(whole.begin(), whole.end(), isDigit)
        || !std::all_of(decimals.begin(), decimals.end(), isDigit)) {
        return {};
    }
    while (whole.size() > 1 && whole.startsWith(u'0')) {
        whole.remove(0, 1);
    }
    while (decimals.endsWith(u'0')) {
        decimals.chop(1);
    }
    if (whole.size() > kMostWholeDigits || decimals.size() > kMostDecimals) {
        return {};
    }
    const QString number =
        (whole.isEmpty() ? u"0"_s : whole) + (decimals.isEmpty() ? QString() : u'.' + decimals);
    return isNegative && number != "0"_L1 ? u'-' + number : number;
}

CheckedValue checkedNumber(const QString &text)
{
    const std::optional<QString> number = normalNumber(text);
    return number ? CheckedValue {*number, {}} : wrong(text, ProblemCode::NotANumber);
}

} // namespace

CheckedValue checkedValue(CustomKind kind, const QString &text)
{
    const QString clean = cleanText(text);
    const QString line = clean.simplified();
    if (line.isEmpty()) {
        return {};
    }
    switch (kind) {
    case CustomKind::Text:
        return checkedText(line, kMaxTitle);
    case CustomKind::LongText:
        return checkedText(clean, kMaxLongText);
    case CustomKind::Number:
        return checkedNumber(line);
    case CustomKind::Money:
        return checkedMoney(line);
    case CustomKind::Date:
        return checkedDate(line);
    case CustomKind::Flag:
        return line == "1"_L1 ? CheckedValue {line, {}} : wrong(line, ProblemCode::OutOfRange);
    case CustomKind::List:
    case CustomKind::Lists:
        return checkedOptions(line, kind == CustomKind::Lists);
    case CustomKind::Link:
        return linkAddress(line).isEmpty() ? wrong(line, ProblemCode::NotALink)
                                           : checkedText(line, kMaxLink);
    case CustomKind::Phone:
        return checkedPhone(line);
    }
    return wrong(line, ProblemCode::OutOfRange);
}

QString customKey(CustomFieldId field)
{
    return kKeyPrefix + QString::number(field.value);
}

CustomFieldId customFieldOf(QStringView key)
{
    return key.startsWith(kKeyPrefix) ? CustomFieldId {key.mid(kKeyPrefix.size()).toLongLong()}
                                      : CustomFieldId {};
}

std::optional<QString> readNumber(QStringView typed, QChar decimalPoint)
{
    QString text;
    for (const QChar c : typed.trimmed()) {
        if (!isGroupMark(c)) {
            text += c;
        }
    }
    const qsizetype last = std::max(text.lastIndexOf(u','), text.lastIndexOf(u'.'));
    if (last < 0) {
        return normalNumber(text);
    }
    const QChar mark = text.at(last);
    const QChar other = mark == u',' ? u'.' : u',';
    const bool spaced = text.size() < typed.trimmed().size();
    const bool groups = !text.contains(other)
        && (text.count(mark) > 1
            || (!decimalPoint.isNull() && mark != decimalPoint && !spaced
                && isGroupedOnce(text, last)));
    text.remove(other);
    groups ? text.remove(mark) : text.replace(mark, u'.');
    return normalNumber(text);
}

QString moneyValue(const Money &money)
{
    return QString::number(money.minor) + u' ' + money.currency;
}

std::optional<Money> moneyOf(QStringView value)
{
    const qsizetype space = value.indexOf(u' ');
    bool isNumber = false;
    const qint64 minor = value.left(std::max<qsizetype>(space, 0)).toLongLong(&isNumber);
    const QStringView currency = value.mid(space + 1);
    const bool isCode =
        currency.size() == 3 && std::all_of(currency.begin(), currency.end(), [](QChar c) {
            return c >= u'A' && c <= u'Z';
        });
    return isNumber && isCode ? std::optional(Money {minor, currency.toString()}) : std::nullopt;
}

QString optionsValue(const QList<CustomOptionId> &options)
{
    QStringList ids;
    for (const CustomOptionId id : options) {
        const QString text = QString::number(id.value);
        if (!ids.contains(text)) {
            ids.append(text);
        }
    }
    return ids.join(u' ');
}

QList<CustomOptionId> optionsOf(QStringView value)
{
    QList<CustomOptionId> options;
    const QList<QStringView> ids = value.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView id : ids) {
        options.append(CustomOptionId {id.toLongLong()});
    }
    return options;
}

QString linkAddress(const QString &value)
{
    const QString text = value.trimmed();
    const qsizetype scheme = text.indexOf("://"_L1);
    const QString folded = text.left(scheme).toLower();
    const bool hasScheme = scheme > 0 && (folded == "http"_L1 || folded == "https"_L1);
    const QString rest = hasScheme ? text.mid(scheme + 3) : text;
    const auto end = std::find_if(
        rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const QString host = rest.left(std::distance(rest.begin(), end));
    const bool isAddress = (hasScheme || scheme < 0) && !host.isEmpty() && !host.startsWith(u'.')
        && (host.contains(u'.') || host.startsWith("localhost"_L1)) && !host.contains(u'@')
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return !isAddress ? QString() : hasScheme ? text : "https://"_L1 + text;
}

QString customSearchText(CustomKind kind, const QString &value)
{
    switch (kind) {
    case CustomKind::Text:
    case CustomKind::LongText:
    case CustomKind::Link:
        return searchFold(value);
    case CustomKind::Phone:
        return digitsOf(value);
    default:
        return {};
    }
}

bool hasOptions(CustomKind kind)
{
    return kind == CustomKind::List || kind == CustomKind::Lists;
}

bool isNumeric(CustomKind kind)
{
    return kind == CustomKind::Number || kind == CustomKind::Money;
}

CustomSortKey customSortKey(CustomKind kind,
                            const QString &value,
                            const QHash<CustomOptionId, int> &places)
{
    switch (kind) {
    case CustomKind::Number:
        return {value.toDouble(), {}};
    case CustomKind::Money: {
        const Money money = moneyOf(value).value_or(Money {});
        return {double(money.minor), money.currency};
    }
    case CustomKind::Date:
        return {double(QDate::fromString(value, Qt::ISODate).toJulianDay()), {}};
    case CustomKind::Flag:
        return {};
    case CustomKind::List:
    case CustomKind::Lists: {
        const QList<CustomOptionId> options = optionsOf(value);
        return {options.isEmpty() ? 0 : double(places.value(options.first())), value};
    }
    default:
        return {0, sortKey(value)};
    }
}

} // namespace ugoda
