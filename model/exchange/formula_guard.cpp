// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/formula_guard.h"

#include <algorithm>

namespace ugoda {

namespace {

bool isFormulaSign(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
        return true;
    default:
        return false;
    }
}

/// Whether apostrophes and then a sign begin the text.
bool isGuarded(QStringView text)
{
    const auto sign = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'\''; });
    return sign != text.cbegin() && sign != text.cend() && isFormulaSign(*sign);
}

/// "-12,5", "+380 67 123-45-67": nothing that a formula could be made of.
bool isNumberOrPhone(QStringView text)
{
    const bool plus = text.startsWith(u'+');
    if (!plus && !text.startsWith(u'-')) {
        return false;
    }
    const QStringView rest = text.sliced(1);
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    const auto fits = [&isDigit, plus](QChar c) {
        return isDigit(c) || c == u' ' || c == QChar(QChar::Nbsp) || c == u'.' || c == u','
            || (plus && (c == u'(' || c == u')' || c == u'-'));
    };
    return std::all_of(rest.cbegin(), rest.cend(), fits)
        && std::any_of(rest.cbegin(), rest.cend(), isDigit);
}

} // namespace

QString guarded(const QString &text)
{
    const bool formula = !text.isEmpty() && isFormulaSign(text[0]) && !isNumberOrPhone(text);
    return formula || isGuarded(text) ? u'\'' + text : text;
}

QString withoutGuard(const QString &text)
{
    return isGuarded(text) ? text.sliced(1) : text;
}

} // namespace ugoda
