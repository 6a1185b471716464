// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/filter.h"
#include "model/domain/saved_view.h"
#include "model/store/command.h"

#include <memory>

namespace ugoda {

// Named views (row 9): what the filter shows, kept under a name. Each is one step. A name that is
// empty, too long or another view's is Invalid "name" with why as the problem; nothing is changed
// then. Their order is changed by moveEntries().

/// Keeps a filter as a view at the end of the list; `made` gets its id.
std::unique_ptr<Command> addView(const QString &name,
                                 const Filter &filter,
                                 std::shared_ptr<SavedViewId> made = {});
/// Makes a view stand for another filter.
std::unique_ptr<Command> updateView(SavedViewId view, const Filter &filter);
std::unique_ptr<Command> renameView(SavedViewId view, const QString &name);
std::unique_ptr<Command> removeView(SavedViewId view);

/// Replaces the stages, sources, tags or options `from` by `into` in every view: a part of the step
/// that removes them.
void replaceInViews(WriteTransaction &transaction,
                    Entity kind,
                    const QList<qint64> &from,
                    qint64 into);

} // namespace ugoda
