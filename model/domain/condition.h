// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/text_keys.h"

#include <QList>

namespace ugoda {

/// What a condition is on: a day or an amount of every opportunity (rows 16, 17), or a firm's own
/// field (row 24).
struct ConditionField
{
    enum class BuiltIn {
        None, ///< it is the firm's own
        Value,
        EnquiredOn,
        PlannedStart,
        ExpectedClose,
        ClosedOn,
        NextDue ///< the day of the next activity; none: nothing is planned
    };

    ConditionField() = default;

    ConditionField(BuiltIn field)
        : builtIn(field)
    { }

    ConditionField(CustomFieldId field)
        : custom(field)
    { }

    BuiltIn builtIn = BuiltIn::None;
    CustomFieldId custom;

    bool operator==(const ConditionField &) const = default;

    bool isValid() const { return builtIn != BuiltIn::None || custom.isValid(); }
};

inline constexpr ConditionField::BuiltIn kConditionFields[] = {
    ConditionField::BuiltIn::Value,
    ConditionField::BuiltIn::EnquiredOn,
    ConditionField::BuiltIn::PlannedStart,
    ConditionField::BuiltIn::ExpectedClose,
    ConditionField::BuiltIn::ClosedOn,
    ConditionField::BuiltIn::NextDue,
};

/// What a card's value of a field must be for the card to be shown.
struct Condition
{
    enum class Asks {
        Match, ///< for a value that holds the text, is one of the options, lies in the range
        Filled, ///< for any value; of a flag: yes
        Empty, ///< for none; of a flag: no
    };

    ConditionField field;
    CustomKind kind = CustomKind::Text; ///< the field's
    Asks asks = Asks::Match;
    QString
        text {}; ///< of texts, links, phones: words in any order, found as the search finds them
    QList<CustomOptionId> options {}; ///< of lists: any of them
    bool orEmpty = false; ///< of lists: beside the options, no value fits too
    QString from {}; ///< of numbers, amounts, days: the least in text form; empty: any
    QString to {}; ///< the greatest; amounts of other currencies are in no range

    bool operator==(const Condition &) const = default;

    /// Whether it leaves anything out.
    bool narrows() const
    {
        return asks != Asks::Match || !searchFold(text).isEmpty() || !options.isEmpty()
            || !from.isEmpty() || !to.isEmpty();
    }
};

} // namespace ugoda
