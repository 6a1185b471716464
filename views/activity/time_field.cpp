// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/time_field.h"

#include "model/domain/validation.h"
#include "model/items/format.h"

#include <QKeyEvent>
#include <QRegularExpression>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHour = 60;
constexpr int kQuarter = 15;
constexpr int kBeforeTheFirst = 9 * kHour - kQuarter; ///< where the keys begin in an empty field

/// 12 for the second half of the day, 0 for the first; none when the word says neither.
std::optional<int> halfOfDay(const QString &word)
{
    const auto plain = [](QString text) {
        return text.remove(u'.').toCaseFolded();
    };
    const QString said = plain(word);
    const QLocale locale = Format().locale();
    if (said == "pm"_L1 || said == plain(locale.pmText())) {
        return 12;
    }
    return said == "am"_L1 || said == plain(locale.amText()) ? std::optional(0) : std::nullopt;
}

} // namespace

TimeField::TimeField(QWidget *parent)
    : QLineEdit(parent)
{ }

std::optional<qint64> TimeField::minute() const
{
    const QTime shown = Format().locale().toTime(text().trimmed(), QLocale::ShortFormat);
    if (shown.isValid()) {
        return shown.hour() * kHour + shown.minute();
    }
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:., -]?(\\d{2}))?(?: ?(\\D+))?$"_s);
    const QRegularExpressionMatch read = form.match(text().simplified());
    int hour = read.captured(1).toInt();
    const int minute = read.captured(2).toInt();
    if (!read.hasMatch() || hour > 23 || minute >= kHour) {
        return {};
    }
    if (const QString word = read.captured(3); !word.isEmpty()) {
        const std::optional<int> half = halfOfDay(word);
        if (!half || hour < 1 || hour > 12) {
            return {};
        }
        hour = hour % 12 + *half;
    }
    return hour * kHour + minute;
}

void TimeField::setMinute(std::optional<qint64> minute)
{
    setText(Format().timeSpan(minute));
}

void TimeField::retranslate()
{
    if (const std::optional<qint64> read = minute()) {
        setMinute(read);
    }
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return move(kQuarter);
    case Qt::Key_Down:
        return move(-kQuarter);
    case Qt::Key_PageUp:
        return move(kHour);
    case Qt::Key_PageDown:
        return move(-kHour);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    retranslate();
}

void TimeField::move(int minutes)
{
    const qint64 from = minute().value_or(kBeforeTheFirst);
    setMinute(std::clamp<qint64>(from + minutes, 0, kMinutesOfADay - 1));
    selectAll();
}

} // namespace ugoda
