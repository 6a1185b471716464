// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/money.h"

#include <QtNumeric>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

struct CurrencyWord
{
    QStringView word;
    QStringView code;
};

// A word stands for all that begin with it where it is long enough to be unmistakable ("гривень").
constexpr std::array<CurrencyWord, 32> kCurrencyWords = {{
    {u"₴", u"UAH"},       {u"грн", u"UAH"},     {u"гр", u"UAH"},       {u"гривень", u"UAH"},
    {u"гривня", u"UAH"},  {u"гривні", u"UAH"},  {u"гривен", u"UAH"},   {u"гривны", u"UAH"},
    {u"гривна", u"UAH"},  {u"$", u"USD"},       {u"дол", u"USD"},      {u"долл", u"USD"},
    {u"доларів", u"USD"}, {u"долари", u"USD"},  {u"долларов", u"USD"}, {u"баксов", u"USD"},
    {u"€", u"EUR"},       {u"євро", u"EUR"},    {u"евро", u"EUR"},     {u"£", u"GBP"},
    {u"zł", u"PLN"},      {u"злотих", u"PLN"},  {u"злотых", u"PLN"},   {u"долар", u"USD"},
    {u"доллар", u"USD"},  {u"доллары", u"USD"}, {u"dollar", u"USD"},   {u"dollars", u"USD"},
    {u"euro", u"EUR"},    {u"euros", u"EUR"},   {u"hryvnia", u"UAH"},  {u"злотий", u"PLN"},
}};

// ISO 4217, the codes of currencies in use.
constexpr QStringView kCurrencyCodes =
    u" AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR "
    "KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
    "MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR "
    "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS "
    "UAH UGX USD UYU UZS VED VES VND VUV WST XAF XAG XAU XCD XOF XPD XPF XPT YER ZAR ZMW ";

constexpr std::array<QStringView, 29> kApproximateWords = {
    u"від",    u"от",    u"до",      u"from",      u"up",       u"to",         u"about",
    u"approx", u"около", u"близько", u"приблизно", u"примерно", u"орієнтовно", u"ориентировочно",
    u"понад",  u"более", u"більше",  u"десь",      u"где-то",   u"бл",         u"ок",
    u"ca",     u"≈",     u"~",       u"±",         u">",        u"<",          u"≥",
    u"≤"};

struct Multiplier
{
    QStringView word;
    int zeros;
};

constexpr std::array<Multiplier, 17> kMultipliers = {{
    {u"тис", 3},
    {u"тисяч", 3},
    {u"тисячі", 3},
    {u"тисяча", 3},
    {u"тыс", 3},
    {u"тысяч", 3},
    {u"тысячи", 3},
    {u"к", 3},
    {u"k", 3},
    {u"млн", 6},
    {u"мільйон", 6},
    {u"мільйони", 6},
    {u"миллион", 6},
    {u"mln", 6},
    {u"million", 6},
    {u"млрд", 9},
    {u"bn", 9},
}};

/// What the words around the number say.
struct Words
{
    QString currency;
    int zeros = 0;
    bool approximate = false;
};

template<class List>
bool holds(const List &list, QStringView word)
{
    return std::find(list.cbegin(), list.cend(), word) != list.cend();
}

QString currencyOf(QStringView word)
{
    const QString upper = word.toString().toUpper();
    if (upper.size() == 3 && kCurrencyCodes.contains(QString(u' ' + upper + u' '))) {
        return upper;
    }
    const auto known = std::find_if(kCurrencyWords.cbegin(),
                                    kCurrencyWords.cend(),
                                    [word](const CurrencyWord &each) { return each.word == word; });
    return known == kCurrencyWords.cend() ? QString() : known->code.toString();
}

bool takeWord(QStringView word, bool afterNumber, Words &words)
{
    while (word.endsWith(u'.') || word.endsWith(u':')) {
        word.chop(1);
    }
    if (word.isEmpty()) {
        return true;
    }
    if (const QString currency = currencyOf(word); !currency.isEmpty()) {
        const bool fits = words.currency.isEmpty() || words.currency == currency;
        words.currency = currency;
        return fits;
    }
    if (holds(kApproximateWords, word) || (afterNumber && word == u"+")) {
        words.approximate = true;
        return true;
    }
    const auto factor = std::find_if(kMultipliers.cbegin(),
                                     kMultipliers.cend(),
                                     [word](const Multiplier &each) { return each.word == word; });
    if (!afterNumber || words.zeros != 0 || factor == kMultipliers.cend()) {
        return false;
    }
    words.zeros = factor->zeros;
    return true;
}

/// Reads all words of a part; false when one is unknown. Signs of currency need no space.
bool takeWords(QStringView part, bool afterNumber, Words &words)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= part.size(); ++i) {
        const bool end = i == part.size() || part[i] == u' ';
        const bool sign = !end && u"₴$€£≈~±><≥≤+"_s.contains(part[i]);
        if (!end && !sign) {
            continue;
        }
        if (!takeWord(part.sliced(begin, i - begin), afterNumber, words)
            || (sign && !takeWord(part.sliced(i, 1), afterNumber, words))) {
            return false;
        }
        begin = i + 1;
    }
    return true;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isGroupMark(QChar c)
{
    return c == u' ' || c == u'\'' || c == u'’';
}

/// Digits before and after the decimal mark.
struct Digits
{
    QString whole;
    QString fraction;
};

/// The place of the decimal mark in a number, -1 when it has none, -2 when its marks make no sense.
qsizetype decimalMark(QStringView number)
{
    const auto points = number.count(u'.');
    const auto commas = number.count(u',');
    const qsizetype last = std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    if (points + commas == 0) {
        return -1;
    }
    if (points > 0 && commas > 0) {
        return number.count(number[last]) == 1 ? last : -2;
    }
    if (points + commas > 1) {
        return -1;
    }
    const bool spaced = std::any_of(number.cbegin(), number.cend(), isGroupMark);
    const bool group =
        number.size() - last == 4 && last > 0 && last <= 3 && !number.startsWith(u'0') && !spaced;
    return group ? -1 : last;
}

std::optional<Digits> readDigits(QStringView number)
{
    const qsizetype mark = decimalMark(number);
    if (mark == -2) {
        return std::nullopt;
    }
    Digits digits;
    const QStringView whole = mark < 0 ? number : number.left(mark);
    qsizetype group = 0; // digits since the last group mark
    bool grouped = false;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits.whole += c;
            ++group;
            continue;
        }
        if (grouped ? group != 3 : group > 3 || group == 0) {
            return std::nullopt;
        }
        grouped = true;
        group = 0;
    }
    if (grouped && group != 3) {
        return std::nullopt;
    }
    if (mark >= 0) {
        const QStringView fraction = number.sliced(mark + 1);
        if (!std::all_of(fraction.cbegin(), fraction.cend(), isDigit)) {
            return std::nullopt;
        }
        digits.fraction = fraction.toString();
    }
    return digits;
}

/// The digits times 10^zeros, in minor units, halves away from zero; empty on overflow.
std::optional<qint64> toMinor(const Digits &digits, int zeros)
{
    const QString shifted = digits.fraction.leftJustified(zeros + 2, u'0');
    qint64 minor = 0;
    const auto append = [&minor](QStringView part) {
        return std::all_of(part.cbegin(), part.cend(), [&minor](QChar c) {
            return !qMulOverflow(minor, qint64(10), &minor)
                && !qAddOverflow(minor, qint64(c.unicode() - u'0'), &minor);
        });
    };
    if (!append(digits.whole) || !append(QStringView(shifted).left(zeros + 2))) {
        return std::nullopt;
    }
    const bool up = shifted.size() > zeros + 2 && shifted[zeros + 2] >= u'5';
    if (up && qAddOverflow(minor, qint64(1), &minor)) {
        return std::nullopt;
    }
    return minor;
}

} // namespace

std::optional<ParsedMoney> parseMoney(QStringView text)
{
    const QString plain = text.toString().simplified().toLower();
    auto first = std::find_if(plain.cbegin(), plain.cend(), isDigit);
    // ".5" is a half, "грн.500" are five hundred.
    const auto isMark = [](QChar c) {
        return c == u'.' || c == u',';
    };
    if (first != plain.cbegin() && isMark(*(first - 1))
        && (first - 1 == plain.cbegin() || !(first - 2)->isLetter())) {
        --first;
    }
    auto last = first;
    while (last != plain.cend()
           && (isDigit(*last) || isGroupMark(*last) || *last == u'.' || *last == u',')) {
        ++last;
    }
    while (last != first && !isDigit(*(last - 1))) {
        --last;
    }
    if (first == last) {
        return std::nullopt;
    }
    const qsizetype from = first - plain.cbegin();
    const qsizetype to = last - plain.cbegin();
    QStringView before = QStringView(plain).left(from).trimmed();
    QStringView after = QStringView(plain).sliced(to).trimmed();
    if (after.startsWith(u",-") || after.startsWith(u".-")) {
        after = after.sliced(2); // "500,-"
    }
    // The minus stands at either end of what precedes the number: "-$5", "$-5".
    bool negative = false;
    if (before.startsWith(u'-') || before.startsWith(u'−')) {
        negative = true;
        before = before.sliced(1);
    } else if (before.endsWith(u'-') || before.endsWith(u'−')) {
        negative = true;
        before.chop(1);
    } else if (before.endsWith(u'+')) {
        before.chop(1);
    }
    Words words;
    if (!takeWords(before, false, words) || !takeWords(after, true, words)) {
        return std::nullopt;
    }
    const std::optional<Digits> digits = readDigits(QStringView(plain).sliced(from, to - from));
    const std::optional<qint64> minor = digits ? toMinor(*digits, words.zeros) : std::nullopt;
    if (!minor) {
        return std::nullopt;
    }
    return ParsedMoney {negative ? -*minor : *minor, words.currency, words.approximate};
}

QString currencyCode(QStringView text)
{
    QString word = text.toString().simplified().toLower();
    while (word.endsWith(u'.')) {
        word.chop(1);
    }
    return currencyOf(word);
}

QString plainAmount(qint64 minor)
{
    const quint64 amount = minor < 0 ? 0 - quint64(minor) : quint64(minor);
    return (minor < 0 ? u"-"_s : QString()) + QString::number(amount / 100)
        + u".%1"_s.arg(amount % 100, 2, 10, QChar(u'0'));
}

} // namespace ugoda
