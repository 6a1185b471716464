// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/value_reader.h"

#include "model/domain/text_keys.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

// Beginnings that all cases of a month's name share, by month.
constexpr std::array<std::array<QStringView, 3>, 12> kMonths = {{
    {u"січ", u"январ", u"january"},
    {u"лют", u"феврал", u"february"},
    {u"берез", u"март", u"march"},
    {u"квіт", u"апрел", u"april"},
    {u"трав", u"ма", u"may"},
    {u"черв", u"июн", u"june"},
    {u"лип", u"июл", u"july"},
    {u"серп", u"август", u"august"},
    {u"верес", u"сентябр", u"september"},
    {u"жовт", u"октябр", u"october"},
    {u"листоп", u"ноябр", u"november"},
    {u"груд", u"декабр", u"december"},
}};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigit);
}

/// Whether what follows a date is only a time of day.
bool isTime(QStringView rest)
{
    if (rest.isEmpty()) {
        return true;
    }
    const bool separated = rest[0] == u'T' || rest[0] == u',' || rest[0].isSpace();
    const QStringView time = rest.sliced(1).trimmed();
    return separated && time.size() >= 4 && isDigit(time[0]) && time.left(3).contains(u':');
}

QDate checked(int year, int month, int day)
{
    return year >= 1900 && year < 2200 ? QDate(year, month, day) : QDate();
}

/// Three numbers with the same mark between them, as a date begins with them.
struct Triple
{
    std::array<QStringView, 3> parts;
    QChar mark;
    QStringView rest;
};

std::optional<Triple> readTriple(QStringView text)
{
    Triple triple;
    for (size_t i = 0; i < 3; ++i) {
        const auto stop = std::find_if_not(text.cbegin(), text.cend(), isDigit);
        const qsizetype size = stop - text.cbegin();
        triple.parts[i] = text.first(size);
        text = text.sliced(size);
        if (size == 0 || size > 4) {
            return std::nullopt;
        }
        if (i == 2) {
            break;
        }
        if (text.isEmpty() || !u"./-"_s.contains(text[0]) || (i == 1 && text[0] != triple.mark)) {
            return std::nullopt;
        }
        triple.mark = text[0];
        text = text.sliced(1);
    }
    triple.rest = text;
    return triple;
}

/// The year by two or four digits, 0 for other lengths.
int readYear(QStringView digits)
{
    if (digits.size() == 2) {
        const int year = digits.toInt();
        return year < 70 ? 2000 + year : 1900 + year;
    }
    return digits.size() == 4 ? digits.toInt() : 0;
}

bool isMonthFirst(QChar mark, DateOrder order)
{
    return mark != u'.' && order == DateOrder::MonthFirst;
}

QDate readNumeric(const Triple &triple, DateOrder order)
{
    const auto &[first, second, third] = triple.parts;
    if (!isTime(triple.rest) || second.size() > 2) {
        return {};
    }
    if (first.size() == 4) {
        return third.size() > 2 ? QDate() : checked(first.toInt(), second.toInt(), third.toInt());
    }
    if (first.size() > 2) {
        return {};
    }
    const bool monthFirst = isMonthFirst(triple.mark, order);
    return checked(readYear(third),
                   (monthFirst ? first : second).toInt(),
                   (monthFirst ? second : first).toInt());
}

/// The month that a folded word names, 0 when none.
int monthOf(QStringView word)
{
    for (size_t month = 0; month < kMonths.size(); ++month) {
        for (const QStringView name : kMonths[month]) {
            // "ма" is too short to stand for all that begins with it.
            const bool whole =
                name.size() > 2 ? word.startsWith(name) : word == u"май" || word == u"мая";
            if (whole || (word.size() >= 3 && name.startsWith(word))) {
                return int(month) + 1;
            }
        }
    }
    return 0;
}

/// "12 листопада 2026 р.", "Nov 12, 2026".
QDate readWords(QStringView text)
{
    const QString folded = searchFold(text);
    const QList<QStringView> words = QStringView(folded).split(u' ');
    if (words.size() != 3) {
        return {};
    }
    const bool monthFirst = !isNumber(words[0]);
    const int month = monthOf(words[monthFirst ? 0 : 1]);
    const QStringView day = words[monthFirst ? 1 : 0];
    const bool numbers = isNumber(day) && isNumber(words[2]) && day.size() <= 2;
    return month > 0 && numbers ? checked(readYear(words[2]), month, day.toInt()) : QDate();
}

/// A spreadsheet's number of days, which may have a fraction for the time.
QDate readSerial(QStringView text)
{
    const auto stop = std::find_if_not(text.cbegin(), text.cend(), isDigit);
    const qsizetype size = stop - text.cbegin();
    const QStringView rest = text.sliced(size);
    const bool fraction =
        rest.size() > 1 && (rest[0] == u'.' || rest[0] == u',') && isNumber(rest.sliced(1));
    const int days = size == 5 ? text.first(size).toInt() : 0;
    if (days < 20000 || days > 80000 || !(rest.isEmpty() || fraction)) {
        return {};
    }
    return QDate(1899, 12, 30).addDays(days);
}

} // namespace

QDate readDate(QStringView text, DateOrder order)
{
    text = text.trimmed();
    for (const QStringView word : {u"року", u"года", u"р.", u"г.", u"р", u"г"}) {
        if (text.size() > word.size() && text.endsWith(word)) {
            text = text.chopped(word.size()).trimmed();
            break;
        }
    }
    if (const std::optional<Triple> triple = readTriple(text)) {
        return readNumeric(*triple, order);
    }
    const QDate serial = readSerial(text);
    return serial.isValid() ? serial : readWords(text);
}

DateOrder guessDateOrder(const QStringList &samples)
{
    int balance = 0; // above 0: the month comes first
    for (const QString &sample : samples) {
        const std::optional<Triple> triple = readTriple(QStringView(sample).trimmed());
        if (!triple || triple->mark == u'.' || triple->parts[0].size() > 2) {
            continue;
        }
        balance -= triple->parts[0].toInt() > 12 ? 1 : 0;
        balance += triple->parts[1].toInt() > 12 ? 1 : 0;
    }
    return balance > 0 ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

} // namespace ugoda
