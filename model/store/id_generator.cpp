// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/id_generator.h"

#include "model/domain/ids.h"

#include <algorithm>

namespace ugoda {

namespace {

constexpr int kCounterBits = id_bits::kCounter;
constexpr int kCopyBits = id_bits::kCopy;
constexpr qint64 kCounterMask = (qint64(1) << kCounterBits) - 1;

} // namespace

void IdGenerator::reset(int copy, qint64 last)
{
    m_copy = copy;
    // From the next millisecond on: within this one an id of another copy may be the larger number.
    m_last = ((last >> (kCounterBits + kCopyBits)) << kCounterBits) | kCounterMask;
}

qint64 IdGenerator::next(qint64 nowMs)
{
    // Time and counter are one number: when the counter of a millisecond is used up it runs over
    // into the next one, and a clock that stands or goes back only makes it count on.
    const qint64 fresh = std::max<qint64>(nowMs - id_bits::kEpochMs, 1) << kCounterBits;
    m_last = std::max(fresh, m_last + 1);
    const qint64 time = m_last >> kCounterBits;
    return (((time << kCopyBits) | m_copy) << kCounterBits) | (m_last & kCounterMask);
}

} // namespace ugoda
