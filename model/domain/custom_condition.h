// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/text_keys.h"

#include <QList>

namespace ugoda {

/// What a card's value of a firm's own field must be for the card to be shown (row 24).
struct CustomCondition
{
    enum class Asks {
        Match, ///< for a value that holds the text, is one of the options, lies in the range
        Filled, ///< for any value; of a flag: yes
        Empty, ///< for none; of a flag: no
    };

    CustomFieldId field;
    CustomKind kind = CustomKind::Text; ///< the field's
    Asks asks = Asks::Match;
    QString
        text {}; ///< of texts, links, phones: words in any order, found as the search finds them
    QList<CustomOptionId> options {}; ///< of lists: any of them
    QString from {}; ///< of numbers, amounts, days: the least in text form; empty: any
    QString to {}; ///< the greatest; amounts of other currencies are in no range

    bool operator==(const CustomCondition &) const = default;

    /// Whether it leaves anything out.
    bool narrows() const
    {
        return asks != Asks::Match || !searchFold(text).isEmpty() || !options.isEmpty()
            || !from.isEmpty() || !to.isEmpty();
    }
};

} // namespace ugoda
