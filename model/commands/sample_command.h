// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/command.h"

#include <functional>
#include <memory>

namespace ugoda {

/// Fills a fresh file (after applyTemplate) with invented opportunities and their history over the
/// last half year, for trying out and for measuring. The same number gives the same data, but for
/// the dates, which end today. `nameOf` translates the shipped texts ("sample.title.3").
std::unique_ptr<Command> generateSample(int opportunities,
                                        std::function<QString(const QString &key)> nameOf);

} // namespace ugoda
