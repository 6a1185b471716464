// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/opportunity.h"
#include "model/domain/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace ugoda {

/// A value that can't be taken. `field` is the column's name in the schema.
struct FieldProblem
{
    QString field;
    ProblemCode code = ProblemCode::Empty;

    bool operator==(const FieldProblem &) const = default;
};

inline constexpr qsizetype kMaxTitle = 500; ///< letters (code points)
inline constexpr qsizetype kMaxName = 200; ///< letters of an entry of a dictionary
inline constexpr qsizetype kMaxSummary = 500; ///< letters of what an activity is about
inline constexpr qint64 kMinutesOfADay = 24 * 60; ///< a meeting begins before and takes no more
inline constexpr qsizetype kMaxLongText = 1'000'000; ///< letters of a request or of notes

/// What prevents an opportunity from being stored; empty when nothing does.
QList<FieldProblem> problemsOf(const Opportunity &opportunity);

/// What prevents an activity from being planned or done.
QList<FieldProblem> problemsOf(const Activity &activity);

/// What prevents a text from being the name of a pipeline, a tag, a person …: Empty or TooLong.
std::optional<ProblemCode> problemOfName(QStringView name);

/// Whether a text is longer than so many letters (code points).
bool isLongerThan(QStringView text, qsizetype letters);

/// Whether a text can be an e-mail address: one @, a domain with a dot, nothing that only a list of
/// addresses or a sentence has. Letters of any alphabet are allowed.
bool looksLikeEmail(QStringView text);

} // namespace ugoda
