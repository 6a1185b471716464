// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace ugoda {

/// How far apart neighbours are placed when one end is free: 32 halvings fit in between.
inline constexpr qint64 kRankStep = qint64(1) << 32;

/// A rank strictly between two neighbours (smaller is higher), so that moving one card rewrites one
/// row. A missing neighbour means the end of the stage; with neither, 0. Empty when there is no
/// room (or the neighbours are out of order): the caller renumbers the stage and asks again.
std::optional<qint64> rankBetween(std::optional<qint64> above, std::optional<qint64> below);

} // namespace ugoda
