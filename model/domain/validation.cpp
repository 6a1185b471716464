// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/validation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

bool isAddressChar(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Control && !u",;:<>()[]\"\\"_s.contains(c);
}

bool hasEmptyLabel(QStringView text)
{
    return text.isEmpty() || text.startsWith(u'.') || text.endsWith(u'.') || text.contains(u"..");
}

} // namespace

bool isLongerThan(QStringView text, qsizetype letters)
{
    if (text.size() <= letters) {
        return false;
    }
    const auto second = [](QChar c) {
        return c.isLowSurrogate();
    };
    return text.size() - std::count_if(text.cbegin(), text.cend(), second) > letters;
}

std::optional<ProblemCode> problemOfName(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    return trimmed.isEmpty()              ? std::optional(ProblemCode::Empty)
        : isLongerThan(trimmed, kMaxName) ? std::optional(ProblemCode::TooLong)
                                          : std::nullopt;
}

QList<FieldProblem> problemsOf(const Opportunity &opportunity)
{
    QList<FieldProblem> problems;
    const auto add = [&problems](bool wrong, QLatin1StringView field, ProblemCode code) {
        if (wrong) {
            problems.append({QString(field), code});
        }
    };
    const QStringView title = QStringView(opportunity.title).trimmed();
    const int probability = opportunity.probability;
    add(title.isEmpty(), "title"_L1, ProblemCode::Empty);
    add(isLongerThan(title, kMaxTitle), "title"_L1, ProblemCode::TooLong);
    add(isLongerThan(opportunity.request, kMaxLongText), "request"_L1, ProblemCode::TooLong);
    add(isLongerThan(opportunity.notes, kMaxLongText), "notes"_L1, ProblemCode::TooLong);
    add(probability < 0 || probability > 100, "probability"_L1, ProblemCode::OutOfRange);
    add(opportunity.value.value_or(0) < 0, "value"_L1, ProblemCode::OutOfRange);
    return problems;
}

QList<FieldProblem> problemsOf(const Activity &activity)
{
    QList<FieldProblem> problems;
    const auto add = [&problems](bool wrong, QLatin1StringView field, ProblemCode code) {
        if (wrong) {
            problems.append({QString(field), code});
        }
    };
    add(!activity.type.isValid(), "type"_L1, ProblemCode::Empty);
    add(!activity.dueOn.isValid(), "due_on"_L1, ProblemCode::Empty);
    const qint64 time = activity.dueTime.value_or(0);
    const qint64 duration = activity.duration.value_or(1);
    add(time < 0 || time >= kMinutesOfADay, "due_time"_L1, ProblemCode::OutOfRange);
    add(duration < 1 || duration > kMinutesOfADay, "duration"_L1, ProblemCode::OutOfRange);
    add(isLongerThan(activity.summary, kMaxSummary), "summary"_L1, ProblemCode::TooLong);
    add(isLongerThan(activity.note, kMaxLongText), "note"_L1, ProblemCode::TooLong);
    return problems;
}

bool looksLikeEmail(QStringView text)
{
    constexpr qsizetype kMaxAddress = 254; // RFC 5321
    const qsizetype at = text.indexOf(u'@');
    if (at < 0 || at != text.lastIndexOf(u'@') || text.size() > kMaxAddress) {
        return false;
    }
    const QStringView domain = text.mid(at + 1);
    return std::all_of(text.cbegin(), text.cend(), isAddressChar) && !hasEmptyLabel(text.left(at))
        && !hasEmptyLabel(domain) && domain.contains(u'.');
}

} // namespace ugoda
