// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ugoda {

/// The currency of a file unless its owner chooses another.
inline constexpr char16_t kDefaultCurrency[] = u"UAH";

/// An amount in minor units (kopecks, cents) with its ISO 4217 code. Sums of different
/// currencies are never added up.
struct Money
{
    qint64 minor = 0;
    QString currency = QString::fromUtf16(kDefaultCurrency);

    bool operator==(const Money &) const = default;
};

/// What a person's way of writing an amount means.
struct ParsedMoney
{
    qint64 minor = 0;
    QString currency; ///< empty when the text names none
    bool approximate = false; ///< "from 5000", "≈ 300": the number was taken, the word left out
};

/// Reads an amount as people write it in uk, ru and en: "1 234,50 ₴", "1,234.50", "12 тис", "$302",
/// "от 5000", with spaces, no-break and thin spaces as group marks. Empty when it is no amount.
/// A single separator followed by exactly three digits is a group mark ("12.500" is 12500) unless
/// the text starts with 0.
std::optional<ParsedMoney> parseMoney(QStringView text);

/// The ISO 4217 code of a currency by its code, sign or word: "usd", "₴", "грн.", "доллары". Empty
/// for everything else.
QString currencyCode(QStringView text);

/// The number alone with a dot and exactly two decimals, for files read by programs: "1234.50".
QString plainAmount(qint64 minor);

} // namespace ugoda
