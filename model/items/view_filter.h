// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/filter.h"
#include "model/domain/saved_view.h"

namespace ugoda {

class Directory;

/// The filter for which a named view stands now. "Mine" are those of whoever works here; stages,
/// sources, tags and people that are gone are left out; instead of a pipeline that is no longer in
/// use it holds for that of `present`.
Filter viewFilter(const SavedView &view, const Filter &present, const Directory &directory);

} // namespace ugoda
