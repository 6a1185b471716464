// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/rank.h"

#include <QtNumeric>

namespace ugoda {

namespace {

/// The rank `steps` times kRankStep away from an only neighbour.
bool stepAway(qint64 neighbour, qint64 steps, qint64 &rank)
{
    qint64 distance = 0;
    return !qMulOverflow(steps, kRankStep, &distance) && !qAddOverflow(neighbour, distance, &rank);
}

} // namespace

QList<qint64> ranksBetween(std::optional<qint64> above,
                           std::optional<qint64> below,
                           qsizetype count)
{
    quint64 gap = 0;
    if (above && below) {
        // The distance of two qint64 may need 64 bits.
        gap = quint64(*below) - quint64(*above);
        if (*above >= *below || gap <= quint64(count)) {
            return {};
        }
    }
    QList<qint64> ranks;
    ranks.reserve(count);
    for (qsizetype place = 0; place < count; ++place) {
        qint64 rank = place * kRankStep;
        if (above && below) {
            rank = qint64(quint64(*above) + gap / quint64(count + 1) * quint64(place + 1));
        } else if ((above && !stepAway(*above, place + 1, rank))
                   || (below && !stepAway(*below, place - count, rank))) {
            return {};
        }
        ranks.append(rank);
    }
    return ranks;
}

} // namespace ugoda
