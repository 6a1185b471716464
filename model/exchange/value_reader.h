// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

namespace ugoda {

/// Which number comes first in "05/06/2026".
enum class DateOrder {
    DayFirst,
    MonthFirst
};

/// Reads a date as people and programs write it: ISO with or without a time (its own day, whatever
/// the offset), 12.11.2026, 1.2.26, 12/11/2026 by the order, a spreadsheet's number of days
/// (20000 to 80000), "12 листопада 2026", "12 ноября 2026 г.", "Nov 12, 2026". Points always mean
/// that the day comes first. Invalid for everything else, for days that no month has and for years
/// outside 1900 to 2199; a missing year is not guessed.
QDate readDate(QStringView text, DateOrder order = DateOrder::DayFirst);

/// The order by which more of a column's dates make sense; DayFirst when all are ambiguous.
DateOrder guessDateOrder(const QStringList &samples);

} // namespace ugoda
