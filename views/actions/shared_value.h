// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"

#include <algorithm>

namespace ugoda {

/// What all cards have in one member; id 0 when they have nothing in common.
auto shared(const QList<Card> &cards, auto Card::*member)
{
    const auto first = cards.isEmpty() ? Card().*member : cards.first().*member;
    const bool same = std::all_of(cards.begin(), cards.end(), [first, member](const Card &card) {
        return card.*member == first;
    });
    return same ? first : Card().*member;
}

} // namespace ugoda
