// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/opportunity.h"

#include <optional>

namespace ugoda {

/// Whether a stage's name means the built-in end of a pipeline, in the words that people and other
/// programs use for it in three languages.
std::optional<Outcome> outcomeOfWord(QStringView word);

/// Whether a word for an outcome means that there is none yet.
bool isOpenWord(QStringView word);

/// Whether a stage's name means "new": then it is the pipeline's start stage.
bool isStartWord(QStringView word);

} // namespace ugoda
