// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QString>

namespace ugoda {

/// What the filter shows, kept under a name for everybody in the file (row 9).
struct SavedView
{
    SavedViewId id;
    int version = 0;
    bool removed = false;
    QString name;
    int position = 0;
    QString filter; ///< as text of filter_json.h, which doesn't say who works here

    bool operator==(const SavedView &) const = default;
};

} // namespace ugoda
