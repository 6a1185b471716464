// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/rank.h"

#include <QtNumeric>

namespace ugoda {

std::optional<qint64> rankBetween(std::optional<qint64> above, std::optional<qint64> below)
{
    qint64 rank = 0;
    if (above && below) {
        if (*above >= *below) {
            return std::nullopt;
        }
        // The distance of two qint64 may need 64 bits.
        const quint64 gap = quint64(*below) - quint64(*above);
        rank = qint64(quint64(*above) + gap / 2);
        return gap < 2 ? std::nullopt : std::optional(rank);
    }
    if (above && qAddOverflow(*above, kRankStep, &rank)) {
        return std::nullopt;
    }
    if (below && qSubOverflow(*below, kRankStep, &rank)) {
        return std::nullopt;
    }
    return rank;
}

} // namespace ugoda
