// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_plan.h"

namespace ugoda {

/// A stage as a sheet names it.
struct NamedStage
{
    QString pipeline; ///< empty: the sheet names none
    QString stage;

    bool operator==(const NamedStage &) const = default;
};

/// The stages that a file names, each once, in the order in which they appear: how many are new
/// must be known before the first of them is made. Looks at the beginning of the file, where they
/// all stand as a rule; a file that can't be read names none. Any thread.
QList<NamedStage> stagesNamedIn(const ImportPlan &plan);

} // namespace ugoda
