// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ugoda {

/// How many rows use an entry of a dictionary: opportunities, activities …
struct Usage
{
    int count = 0; ///< open, closed and archived ones
    int trashed = 0; ///< opportunities in the trash

    bool isEmpty() const { return count == 0 && trashed == 0; }

    bool operator==(const Usage &) const = default;
};

} // namespace ugoda
