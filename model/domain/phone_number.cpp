// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/phone_number.h"

#include "model/domain/phone_module.h"
#include "model/domain/text_keys.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

constexpr qsizetype kKeyDigits = 9; ///< also the length of a national number in Ukraine
constexpr QStringView kUkraine = u"380";
constexpr qsizetype kUkrainianE164 = 13;

/// The two first digits of national numbers: mobile operators (075, 077 and 079 are newer than the
/// packaged tables of libphonenumber) and areas.
bool isUkrainianCode(QStringView national)
{
    static constexpr std::array<bool, 100> known = [] {
        std::array<bool, 100> table {};
        for (const int code : {39, 50, 63, 66, 67, 68, 73, 75, 77, 79, 89, 91, 92, 93, 94, 95,
                               96, 97, 98, 99, 31, 32, 33, 34, 35, 36, 37, 38, 41, 43, 44, 45,
                               46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 61, 62, 64, 65, 69}) {
            table[size_t(code)] = true;
        }
        return table;
    }();
    return known[size_t((national[0].unicode() - u'0') * 10 + national[1].unicode() - u'0')];
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The text without what exports, softphones and spreadsheets put before a number.
QString withoutPrefix(const QString &text)
{
    const QString trimmed = cleanText(text).trimmed();
    for (const QStringView prefix : {u"p:", u"tel:", u"callto:", u"sip:", u"'"}) {
        if (trimmed.startsWith(prefix, Qt::CaseInsensitive)) {
            return trimmed.sliced(prefix.size()).trimmed();
        }
    }
    return trimmed;
}

/// A number as a spreadsheet may show it: "3,80501E+11", "380501234567,00".
struct SheetForm
{
    bool matches = false;
    QString digits; ///< empty when some were lost
};

SheetForm readSheetForm(QStringView text)
{
    const auto end = std::find_if_not(text.cbegin(), text.cend(), isDigit);
    const qsizetype whole = end - text.cbegin();
    if (whole == 0 || whole == text.size()) {
        return {};
    }
    QString digits = text.left(whole).toString();
    QStringView rest = text.sliced(whole);
    if (rest.startsWith(u',') || rest.startsWith(u'.')) {
        rest = rest.sliced(1);
        const auto stop = std::find_if_not(rest.cbegin(), rest.cend(), isDigit);
        const QStringView fraction = rest.left(stop - rest.cbegin());
        rest = rest.sliced(fraction.size());
        const bool zeros =
            std::all_of(fraction.cbegin(), fraction.cend(), [](QChar c) { return c == u'0'; });
        if (rest.isEmpty() && zeros && !fraction.isEmpty() && whole >= kKeyDigits) {
            return {true, digits};
        }
        digits += fraction;
    }
    // E may be Latin or Cyrillic.
    const bool exponential = whole == 1 && rest.size() >= 2 && u"eEеЕ"_s.contains(rest[0]);
    if (!exponential) {
        return {};
    }
    rest = rest.sliced(rest[1] == u'+' ? 2 : 1);
    if (rest.isEmpty() || !std::all_of(rest.cbegin(), rest.cend(), isDigit)) {
        return {};
    }
    return {true, rest.toInt() + 1 == digits.size() ? digits : QString()};
}

/// The first number of a text: its digits, and whether a plus precedes them.
struct Extracted
{
    QString digits;
    bool plus = false;
};

bool isPhonePunctuation(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'-' || c == u'.' || c == u'/'
        || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format;
}

/// Skips words before the number ("моб. 067…") and stops at what follows it: an extension
/// ("дод. 12"), a remark, a second number.
Extracted extract(QStringView text)
{
    Extracted number;
    for (const QChar c : text) {
        const bool enough = number.digits.size() >= kKeyDigits;
        if (isDigit(c)) {
            number.digits += c;
        } else if (number.digits.isEmpty()) {
            number.plus = c == u'+' || c == u'＋' || (number.plus && isPhonePunctuation(c));
        } else if (!isPhonePunctuation(c) || (enough && c == u'/')) {
            break;
        }
    }
    return number;
}

/// The nine digits of a number in one of the Ukrainian forms, empty when it is in none.
QStringView ukrainianNational(const Extracted &number)
{
    const QStringView digits = number.digits;
    const qsizetype size = digits.size();
    if (size == 9 && !number.plus && digits[0] != u'0') {
        return digits; // a spreadsheet dropped the zero
    }
    const bool trunk = (size == 10 && digits[0] == u'0') // 0XX
        || (size == 11 && digits.startsWith(u"80")) // the old long-distance prefix
        || (size == 12 && digits.startsWith(kUkraine))
        || (size == 13 && digits.startsWith(u"3800")) // "+380 (067)"
        || (size == 14 && digits.startsWith(u"00380"));
    if (!trunk || digits[size - kKeyDigits] == u'0') {
        return {};
    }
    return digits.last(kKeyDigits);
}

/// Without the tables of the world's numbers only their length is known (E.164: at most 15 digits).
bool hasInternationalForm(QStringView text)
{
    constexpr qsizetype kFewest = 8;
    constexpr qsizetype kMost = 15;
    return text.startsWith(u'+') && text.size() > kFewest && text.size() <= kMost + 1;
}

/// What the tables make of a number; numbers without a country code are Ukrainian.
PhoneQuality lookUp(const QString &text, bool foreignIsGuessed, QString *e164)
{
    std::array<char, kPhoneRoom> written {};
    PhonePlan plan = PhonePlan::Impossible;
    if (const ReadPhone *read = phoneModule().read) {
        plan = read(text.toLatin1().constData(), written.data());
    } else if (hasInternationalForm(text)) {
        plan = PhonePlan::Possible;
        qstrncpy(written.data(), text.toLatin1().constData(), written.size());
    }
    const bool valid = plan == PhonePlan::Valid;
    if (plan == PhonePlan::Impossible || (foreignIsGuessed && !valid)) {
        return PhoneQuality::Impossible;
    }
    const QString found = QString::fromLatin1(written.data());
    // For Ukraine the tables allow lengths that only a few services have.
    const bool ukrainian = found.startsWith(u"+380");
    if (ukrainian && !valid && (found.size() != kUkrainianE164 || found[4] == u'0')) {
        return PhoneQuality::Impossible;
    }
    *e164 = found;
    return valid ? PhoneQuality::Valid : PhoneQuality::Possible;
}

} // namespace

PhoneNumber parsePhone(const QString &text)
{
    PhoneNumber phone;
    phone.raw = withoutPrefix(text);
    const SheetForm sheet = readSheetForm(phone.raw);
    if (sheet.matches && sheet.digits.isEmpty()) {
        phone.quality = PhoneQuality::Ruined;
        return phone;
    }
    const Extracted number = sheet.matches ? Extracted {sheet.digits, false} : extract(phone.raw);
    if (number.digits.isEmpty()) {
        return phone;
    }
    const QStringView national = ukrainianNational(number);
    if (!national.isEmpty() && isUkrainianCode(national)) {
        phone.e164 = u"+380"_s.append(national);
        phone.quality = PhoneQuality::Valid;
    } else if (!national.isEmpty()) {
        phone.quality = lookUp(u"+380"_s.append(national), false, &phone.e164);
    } else if (number.plus) {
        phone.quality = lookUp(u'+' + number.digits, false, &phone.e164);
    } else {
        phone.quality = lookUp(number.digits, false, &phone.e164);
        if (phone.quality == PhoneQuality::Impossible) {
            phone.quality = lookUp(u'+' + number.digits, true, &phone.e164);
        }
    }
    const QString digits = phone.e164.isEmpty() ? number.digits : phone.e164.sliced(1);
    if (digits.size() >= kKeyDigits) {
        phone.key9 = digits.last(kKeyDigits);
    }
    return phone;
}

QString formatPhone(const PhoneNumber &phone)
{
    const QStringView e164 = phone.e164;
    if (e164.isEmpty()) {
        return phone.raw;
    }
    if (e164.startsWith(u"+380") && e164.size() == kUkrainianE164) {
        const auto part = [e164](qsizetype at, qsizetype size) {
            return e164.sliced(at, size).toString();
        };
        const bool service = e164.sliced(4).startsWith(u"800") || e164.sliced(4).startsWith(u"900");
        return service
            ? QStringList {u"+380"_s, part(4, 3), part(7, 3), part(10, 3)}.join(u' ')
            : QStringList {u"+380"_s, part(4, 2), part(6, 3), part(9, 2), part(11, 2)}.join(u' ');
    }
    std::array<char, kPhoneRoom> shown {};
    const ShowPhone *show = phoneModule().show;
    return show && show(e164.toLatin1().constData(), shown.data())
        ? QString::fromLatin1(shown.data())
        : phone.raw;
}

} // namespace ugoda
