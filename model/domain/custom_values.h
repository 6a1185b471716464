// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/money.h"
#include "model/domain/validation.h"

#include <QHash>

#include <optional>

namespace ugoda {

/// The values of one opportunity's own fields in their text form (see CustomKind); a field without
/// a value is not in it.
using CustomValues = QHash<CustomFieldId, QString>;

inline constexpr int kMaxCustomFields = 100; ///< in use at a time
inline constexpr int kCardFields = 3; ///< so many of those marked for the card are shown on it

/// A value as it would be kept, or why it can't be.
struct CheckedValue
{
    QString value; ///< in its one normal form; empty: no value
    std::optional<ProblemCode> problem;
};

/// Checks a value's text form by the field's kind and brings it into normal form (row 24). Whether
/// options exist is the command's to know.
CheckedValue checkedValue(CustomKind kind, const QString &text);

/// The name of a firm's own field among the fields of a form, in errors and in FieldProblem.
QString customKey(CustomFieldId field);
/// The field of such a name; id 0 for any other name.
CustomFieldId customFieldOf(QStringView key);

/// Reads a number as a person types it and gives the text form: group marks go, the last of "," and
/// "." is the decimal mark. One mark alone that is not the decimal point of the language parts
/// thousands when exactly three digits follow it, as in parseMoney(): "12.500" where one writes
/// "12,5". Without a decimal point (a program has written the number) one mark is always the
/// decimal one. Empty when it is no number or has more than 15 digits before or 6 behind the mark.
std::optional<QString> readNumber(QStringView typed, QChar decimalPoint);

/// The text form of an amount, and back.
QString moneyValue(const Money &money);
std::optional<Money> moneyOf(QStringView value);
/// The text form of chosen options, and back.
QString optionsValue(const QList<CustomOptionId> &options);
QList<CustomOptionId> optionsOf(QStringView value);
/// What the open button of a link opens: the value with a scheme; empty when it is no web address.
QString linkAddress(const QString &value);

/// What a search finds of a value: the text as searchFold() folds it, of a phone the digits. Empty
/// for kinds without words of their own; options are found by their names, which only the file
/// knows.
QString customSearchText(CustomKind kind, const QString &value);

bool hasOptions(CustomKind kind);
/// Whether values stand at the right of their column.
bool isNumeric(CustomKind kind);

/// By which values stand in order: numbers, amounts, days and places of options by `number`, texts
/// by `text`.
struct CustomSortKey
{
    double number = 0;
    QString text;

    bool operator==(const CustomSortKey &) const = default;

    bool operator<(const CustomSortKey &other) const
    {
        return number != other.number ? number < other.number : text < other.text;
    }
};

/// `places` holds the place of each option in its list.
CustomSortKey customSortKey(CustomKind kind,
                            const QString &value,
                            const QHash<CustomOptionId, int> &places);

} // namespace ugoda
