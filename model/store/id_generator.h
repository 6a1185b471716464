// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ugoda {

/// Makes row ids: 41 bits of milliseconds since 2020, 10 bits of a random number of this file's
/// copy, 12 bits of counter. Each is larger than the one before, even when the clock is set back,
/// so the order of ids is the order of events. Copies of a file make different ones, so that they
/// can be merged later.
class IdGenerator
{
public:
    /// `copy` is the file copy's number (0 to 1023), `last` the largest id in the file.
    void reset(int copy, qint64 last);
    /// The next id at the given time, ms since 1970 UTC.
    qint64 next(qint64 nowMs);

private:
    int m_copy = 0;
    qint64 m_last = 0; ///< time and counter of the last id, without the copy's number
};

} // namespace ugoda
