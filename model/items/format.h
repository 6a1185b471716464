// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <optional>

namespace ugoda {

/// Writes amounts, dates and durations for people: numbers, month names and order by the locale,
/// words ("today") in the language of the interface. Cheap to copy. Reading amounts back is
/// parseMoney() of model/domain/money.h. `today` is a parameter so that tests and long paints see
/// one day; it defaults to the day of the call.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    explicit Format(const QLocale &locale = QLocale());

    const QLocale &locale() const { return m_locale; }

    /// "86 000 ₴", "1 284,50 ₴", "$1,200": no decimals when they are zero.
    QString money(const Money &amount) const;
    /// The same, "—" for no amount.
    QString money(const std::optional<Money> &amount) const;
    /// The same, always with decimals, as a person edits it: "86 000,00 ₴", "$1,200.00".
    /// Without a currency only the number.
    QString editableMoney(const Money &amount) const;
    QString number(qint64 value) const;
    /// A whole percentage: "25 %" or "25%", as the locale writes it.
    QString percent(int value) const;
    /// What stands behind the number of percent(), with the gap before it.
    QString percentSign() const;

    /// "26 лис"; with the year when it is not this year's: "26 лис 2025". "—" for no date.
    QString compactDate(QDate date, QDate today = QDate::currentDate()) const;
    /// "вчора", "сьогодні", "завтра", "3 дн тому" up to a month back, otherwise compactDate().
    QString relativeDay(QDate date, QDate today = QDate::currentDate()) const;
    /// "05.12.2026"
    QString fullDate(QDate date) const;
    /// What fullDate() writes by, for fields that take a day: "dd.MM.yyyy".
    QString fullDatePattern() const;
    /// "10:42"
    QString time(QTime time) const;
    /// From a minute of the day on, for so many minutes: "14:30 – 15:30", "14:30" where it is not
    /// known for how long; empty for no time.
    QString timeSpan(std::optional<qint64> from, std::optional<qint64> minutes = {}) const;
    /// Of a moment in UTC or local time, shown in the machine's zone: "05.12.2026 10:42".
    QString dateTime(const QDateTime &moment) const;
    /// Heads the entries of a day: "Сьогодні", "Вчора", "20 листопада", "20 листопада 2025".
    QString dayHeading(QDate date, QDate today = QDate::currentDate()) const;

    /// "2 дн", where there is little room.
    QString daysShort(int days) const;
    /// "2 дні"
    QString days(int days) const;
    /// How long a call or meeting took: "45 с", "4 хв", "1 год 5 хв".
    QString duration(int seconds) const;

private:
    QString money(const Money &amount, bool withDecimals) const;
    bool monthFirst() const;
    QString shortMonth(QDate date) const;

    QLocale m_locale;
};

/// The sign of a currency by its ISO 4217 code, the code itself where there is none.
QString currencySign(const QString &code);

} // namespace ugoda
