// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/code_pages.h"

namespace ugoda {

namespace {

constexpr QStringView kWindows1251 =
    u"ЂЃ\u201aѓ\u201e\u2026\u2020\u2021\u20ac\u2030Љ\u2039ЊЌЋЏ"
    u"ђ\u2018\u2019\u201c\u201d\u2022\u2013\u2014\ufffd\u2122љ\u203aњќћџ"
    u"\u00a0ЎўЈ\u00a4Ґ\u00a6\u00a7Ё\u00a9Є\u00ab\u00ac\u00ad\u00aeЇ"
    u"\u00b0\u00b1Ііґ\u00b5\u00b6\u00b7ё\u2116є\u00bbјЅѕї"
    u"АБВГДЕЖЗИЙКЛМНОП"
    u"РСТУФХЦЧШЩЪЫЬЭЮЯ"
    u"абвгдежзийклмноп"
    u"рстуфхцчшщъыьэюя";

constexpr QStringView kIbm866 = u"АБВГДЕЖЗИЙКЛМНОП"
                                u"РСТУФХЦЧШЩЪЫЬЭЮЯ"
                                u"абвгдежзийклмноп"
                                u"\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563"
                                u"\u2551\u2557\u255d\u255c\u255b\u2510"
                                u"\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554"
                                u"\u2569\u2566\u2560\u2550\u256c\u2567"
                                u"\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518"
                                u"\u250c\u2588\u2584\u258c\u2590\u2580"
                                u"рстуфхцчшщъыьэюя"
                                u"ЁёЄєЇїЎў\u00b0\u2219\u00b7\u221a\u2116\u00a4\u25a0\u00a0";

constexpr QStringView kKoi8U =
    u"\u2500\u2502\u250c\u2510\u2514\u2518\u251c\u2524\u252c\u2534\u253c\u2580\u2584\u2588\u258c"
    u"\u2590"
    u"\u2591\u2592\u2593\u2320\u25a0\u2219\u221a\u2248\u2264\u2265\u00a0\u2321\u00b0\u00b2\u00b7"
    u"\u00f7"
    u"\u2550\u2551\u2552ёє\u2554ії\u2557\u2558\u2559\u255a\u255bґ\u255d\u255e"
    u"\u255f\u2560\u2561ЁЄ\u2563ІЇ\u2566\u2567\u2568\u2569\u256aҐ\u256c\u00a9"
    u"юабцдефгхийклмно"
    u"пярстужвьызшэщчъ"
    u"ЮАБЦДЕФГХИЙКЛМНО"
    u"ПЯРСТУЖВЬЫЗШЭЩЧЪ";

static_assert(kWindows1251.size() == 128 && kIbm866.size() == 128 && kKoi8U.size() == 128);

} // namespace

QStringView codePage(QByteArrayView encoding)
{
    if (encoding == "windows-1251") {
        return kWindows1251;
    }
    if (encoding == "IBM866") {
        return kIbm866;
    }
    return encoding == "KOI8-U" ? kKoi8U : QStringView();
}

} // namespace ugoda
