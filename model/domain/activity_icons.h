// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace ugoda {

/// The icons that a type of activity can have, in the order in which they are offered.
inline constexpr std::array kActivityIcons = {QLatin1StringView("phone"),
                                              QLatin1StringView("mail"),
                                              QLatin1StringView("calendar"),
                                              QLatin1StringView("check"),
                                              QLatin1StringView("users"),
                                              QLatin1StringView("comment"),
                                              QLatin1StringView("clock"),
                                              QLatin1StringView("send"),
                                              QLatin1StringView("file"),
                                              QLatin1StringView("receipt")};

} // namespace ugoda
