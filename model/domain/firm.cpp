// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/firm.h"

#include "model/domain/custom_values.h"
#include "model/domain/phone_number.h"
#include "model/domain/title_template.h"

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxAddress = 500; ///< letters
constexpr qsizetype kUkrainianIban = 29;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLatin(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// Empty, or digits only and as many as one of these.
bool hasDigits(const QString &text, std::initializer_list<qsizetype> lengths)
{
    return text.isEmpty()
        || (std::all_of(text.begin(), text.end(), isDigit)
            && std::find(lengths.begin(), lengths.end(), text.size()) != lengths.end());
}

QString withoutSpaces(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

std::optional<ProblemCode> problemOfLogo(const QString &logo)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(logo.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !decoded.decoded.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"))) {
        return ProblemCode::OutOfRange;
    }
    return decoded.decoded.size() > kMaxLogo ? std::optional(ProblemCode::TooLong) : std::nullopt;
}

std::optional<ProblemCode> problemOfPhone(const QString &phone)
{
    switch (parsePhone(phone).quality) {
    case PhoneQuality::Possible:
    case PhoneQuality::Valid:
        return std::nullopt;
    case PhoneQuality::Ruined:
        return ProblemCode::PhoneRuined;
    default:
        return ProblemCode::NotAPhone;
    }
}

} // namespace

FirmProfile tidied(FirmProfile profile)
{
    for (const FirmField &field : kFirmFields) {
        QString &text = profile.*field.text;
        text = text.trimmed();
    }
    for (QString *number : {&profile.code, &profile.vat, &profile.iban}) {
        *number = withoutSpaces(*number);
    }
    profile.iban = profile.iban.toUpper();
    return profile;
}

QList<FieldProblem> problemsOf(const FirmProfile &profile)
{
    QList<FieldProblem> problems;
    const auto note = [&problems](const char *key, std::optional<ProblemCode> code) {
        if (code) {
            problems.append({QString::fromLatin1(key), *code});
        }
    };
    const auto unless = [](bool fine, ProblemCode code) {
        return fine ? std::nullopt : std::optional(code);
    };
    note("firm.name", unless(!isLongerThan(profile.name, kMaxName), ProblemCode::TooLong));
    note("firm.address", unless(!isLongerThan(profile.address, kMaxAddress), ProblemCode::TooLong));
    note("firm.code", unless(hasDigits(profile.code, {8, 10}), ProblemCode::OutOfRange));
    note("firm.vat", unless(hasDigits(profile.vat, {9, 10, 11, 12}), ProblemCode::OutOfRange));
    note("firm.phone", profile.phone.isEmpty() ? std::nullopt : problemOfPhone(profile.phone));
    note("firm.email",
         unless(profile.email.isEmpty() || looksLikeEmail(profile.email), ProblemCode::NotAnEmail));
    note("firm.site",
         unless(profile.site.isEmpty() || !linkAddress(profile.site).isEmpty(),
                ProblemCode::NotALink));
    note("firm.iban",
         unless(profile.iban.isEmpty() || isIban(profile.iban), ProblemCode::OutOfRange));
    note("firm.bank", unless(!isLongerThan(profile.bank, kMaxName), ProblemCode::TooLong));
    note("firm.logo", profile.logo.isEmpty() ? std::nullopt : problemOfLogo(profile.logo));
    const auto known = std::find(std::begin(kCardNouns), std::end(kCardNouns), profile.noun);
    note("firm.noun", unless(known != std::end(kCardNouns), ProblemCode::OutOfRange));
    note("firm.title", unless(isTitleTemplate(profile.title), ProblemCode::OutOfRange));
    note("firm.title", unless(!isLongerThan(profile.title, kMaxName), ProblemCode::TooLong));
    return problems;
}

bool isIban(QStringView iban)
{
    const bool wellFormed = iban.size() >= 15 && iban.size() <= 34 && isLatin(iban[0])
        && isLatin(iban[1]) && isDigit(iban[2]) && isDigit(iban[3])
        && std::all_of(iban.begin(), iban.end(), [](QChar c) { return isDigit(c) || isLatin(c); });
    if (!wellFormed || (iban.startsWith("UA"_L1) && iban.size() != kUkrainianIban)) {
        return false;
    }
    int rest = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        // The first four signs come last; a letter counts as two digits from A = 10.
        const QChar c = iban[(i + 4) % iban.size()];
        rest = isDigit(c) ? (rest * 10 + c.digitValue()) % 97
                          : (rest * 100 + c.unicode() - u'A' + 10) % 97;
    }
    return rest == 1;
}

QString groupedIban(const QString &iban)
{
    QString grouped;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        if (i > 0 && i % 4 == 0) {
            grouped += u' ';
        }
        grouped += iban.at(i);
    }
    return grouped;
}

} // namespace ugoda
