// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ugoda {

/// Writes the last `count` decimal digits of a number that is not negative, with zeros before it.
/// For days, which go by the hundred thousand through import and export: the forms that printf and
/// QDate offer take ten times as long. `Character` is char or QChar.
template<class Character>
void putDigits(Character *to, int count, int number)
{
    for (; count > 0; number /= 10) {
        to[--count] = Character(u'0' + number % 10);
    }
}

} // namespace ugoda
