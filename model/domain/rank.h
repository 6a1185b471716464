// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace ugoda {

/// How far apart neighbours are placed when one end is free: 32 halvings fit in between.
inline constexpr qint64 kRankStep = qint64(1) << 32;

/// `count` ranks in order strictly between two neighbours (smaller is higher), evenly apart, so
/// that moving cards rewrites their rows alone. A missing neighbour means the end of the stage;
/// with neither, they begin at 0. Empty when there is no room (or the neighbours are out of order):
/// the caller renumbers the stage and asks again.
QList<qint64> ranksBetween(std::optional<qint64> above,
                           std::optional<qint64> below,
                           qsizetype count);

} // namespace ugoda
