// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/format.h"

#include <cstdlib>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNoBreakSpace(0x00A0);
constexpr int kMinorPerUnit = 100;

/// Whether the currency stands before the number and the percent sign close to it.
bool signsHug(const QLocale &locale)
{
    return locale.language() == QLocale::English || locale.language() == QLocale::C;
}

} // namespace

Format::Format(const QLocale &locale)
    : m_locale(locale)
{
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
}

QString Format::money(const Money &amount) const
{
    return money(amount, amount.minor % kMinorPerUnit != 0);
}

QString Format::editableMoney(const Money &amount) const
{
    return money(amount, true);
}

QString Format::money(const Money &amount, bool withDecimals) const
{
    const bool negative = amount.minor < 0;
    // The magnitude of the smallest qint64 has no qint64: its units have.
    const qint64 units = std::llabs(amount.minor / kMinorPerUnit);
    const qint64 rest = std::llabs(amount.minor % kMinorPerUnit);
    QString number = m_locale.toString(units);
    if (withDecimals)
        number += m_locale.decimalPoint() + u"%1"_s.arg(rest, 2, 10, QChar(u'0'));
    const QString sign = currencySign(amount.currency);
    const QString minus = negative ? m_locale.negativeSign() : QString();
    if (sign.isEmpty())
        return minus + number;
    if (signsHug(m_locale))
        return minus + sign + (sign.size() > 1 ? QString(kNoBreakSpace) : QString()) + number;
    return minus + number + kNoBreakSpace + sign;
}

QString Format::money(const std::optional<Money> &amount) const
{
    return amount ? money(*amount) : u"—"_s;
}

QString Format::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Format::percent(int value) const
{
    return m_locale.toString(value) + percentSign();
}

QString Format::percentSign() const
{
    return signsHug(m_locale) ? m_locale.percent() : kNoBreakSpace + m_locale.percent();
}

QString Format::compactDate(QDate date, QDate today) const
{
    if (!date.isValid())
        return u"—"_s;
    const QString day = m_locale.toString(date.day());
    const QString month = shortMonth(date);
    const QString text = monthFirst() ? month + kNoBreakSpace + day : day + kNoBreakSpace + month;
    return date.year() == today.year() ? text : text + kNoBreakSpace + QString::number(date.year());
}

QString Format::relativeDay(QDate date, QDate today) const
{
    constexpr int kLongest = 30;
    if (!date.isValid())
        return compactDate(date, today);
    const qint64 away = today.daysTo(date);
    if (away == 0)
        return tr("today");
    if (away == -1)
        return tr("yesterday");
    if (away == 1)
        return tr("tomorrow");
    if (away < 0 && away >= -kLongest)
        return tr("%n d ago", "days, short", static_cast<int>(-away));
    return compactDate(date, today);
}

QString Format::fullDate(QDate date) const
{
    return m_locale.toString(date, fullDatePattern());
}

QString Format::fullDatePattern() const
{
    QString pattern = m_locale.dateFormat(QLocale::ShortFormat);
    return pattern.contains(u"yyyy"_s) ? pattern : pattern.replace(u"yy"_s, u"yyyy"_s);
}

QString Format::time(QTime time) const
{
    return m_locale.toString(time, QLocale::ShortFormat);
}

QString Format::timeSpan(std::optional<qint64> from, std::optional<qint64> minutes) const
{
    if (!from)
        return {};
    const auto at = [](qint64 minute) {
        constexpr int kSeconds = 60;
        return QTime(0, 0).addSecs(static_cast<int>(minute) * kSeconds);
    };
    return minutes ? time(at(*from)) + u" – "_s + time(at(*from + *minutes)) : time(at(*from));
}

QString Format::dateTime(const QDateTime &moment) const
{
    const QDateTime local = moment.toLocalTime();
    return fullDate(local.date()) + u' ' + time(local.time());
}

QString Format::dayHeading(QDate date, QDate today) const
{
    if (date == today)
        return tr("Today");
    if (date == today.addDays(-1))
        return tr("Yesterday");
    const QString text = m_locale.toString(date, monthFirst() ? u"MMMM d"_s : u"d MMMM"_s);
    return date.year() == today.year() ? text : text + u' ' + QString::number(date.year());
}

QString Format::daysShort(int days) const
{
    return tr("%n d", "days, short", days);
}

QString Format::days(int days) const
{
    return tr("%n day(s)", nullptr, days);
}

QString Format::duration(int seconds) const
{
    constexpr int kMinute = 60;
    constexpr int kHour = 3600;
    if (seconds < kMinute)
        return tr("%1 s", "seconds").arg(seconds);
    const QString minutes = tr("%1 min").arg(seconds % kHour / kMinute);
    if (seconds < kHour)
        return minutes;
    const QString hours = tr("%1 h", "hours").arg(seconds / kHour);
    return seconds % kHour < kMinute ? hours : hours + u' ' + minutes;
}

bool Format::monthFirst() const
{
    return m_locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
}

/// Three letters: CLDR's own short names ("лист.", "нояб.") are uneven and end with a dot.
QString Format::shortMonth(QDate date) const
{
    const QString month = m_locale.monthName(date.month(), QLocale::ShortFormat);
    switch (m_locale.language()) {
    case QLocale::Ukrainian:
    case QLocale::Russian:
    case QLocale::English:
    case QLocale::C:
        return month.left(3);
    default:
        return month;
    }
}

QString currencySign(const QString &code)
{
    constexpr std::pair<QLatin1StringView, QStringView> kSigns[] = {
        {"UAH"_L1, u"₴"},
        {"USD"_L1, u"$"},
        {"EUR"_L1, u"€"},
        {"GBP"_L1, u"£"},
        {"PLN"_L1, u"zł"},
        {"CZK"_L1, u"Kč"},
    };
    for (const auto &[known, sign] : kSigns) {
        if (code == known)
            return sign.toString();
    }
    return code;
}

} // namespace ugoda
