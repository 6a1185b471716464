// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/client.h"

#include "model/domain/text_keys.h"
#include "model/domain/validation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

// ФОП, ИП and ЧП are left out on purpose: they stand before a person's name.
constexpr std::array<QStringView, 42> kLegalForms = {
    u"тов",  u"тзов", u"тдв", u"пп",  u"ат",   u"пат", u"прат", u"ват", u"зат",  u"кп",  u"дп",
    u"фг",   u"сфг",  u"пмп", u"нвп", u"нвф",  u"тд",  u"го",   u"бф",  u"осбб", u"ооо", u"зао",
    u"оао",  u"пао",  u"ао",  u"нпп", u"осмд", u"мчп", u"тоо",  u"llc", u"ltd",  u"inc", u"gmbh",
    u"corp", u"plc",  u"llp", u"ag",  u"kg",   u"sa",  u"oy",   u"ab",  u"tov"};

bool isQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'«':
    case u'»':
    case u'“':
    case u'”':
    case u'„':
        return true;
    default:
        return false;
    }
}

} // namespace

ClientKind guessKind(QStringView name)
{
    if (std::any_of(name.cbegin(), name.cend(), isQuote)) {
        return ClientKind::Company;
    }
    const QString folded = searchFold(name);
    if (folded.endsWith(u" sp z o o"_s)) {
        return ClientKind::Company;
    }
    for (const QStringView word : QStringView(folded).tokenize(u' ')) {
        if (std::find(kLegalForms.cbegin(), kLegalForms.cend(), word) != kLegalForms.cend()) {
            return ClientKind::Company;
        }
    }
    return ClientKind::Person;
}

bool isNamed(const Client &client)
{
    const bool written = std::any_of(
        client.name.cbegin(), client.name.cend(), [](QChar letter) { return letter.isLetter(); });
    return written && !looksLikeEmail(client.name);
}

} // namespace ugoda
