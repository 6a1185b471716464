// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"

namespace ugoda {

/// Initial stage and responsible person of an imported or called-in record whose stage nobody has
/// chosen.
struct Arrival
{
    /// Ordinary: in the start stage; Unregistered: as a lead, to be qualified first (rows 74, 101).
    StageKind stage = StageKind::Ordinary;
    PersonId responsible; ///< unless somebody is named
};

/// The same on every road that leads in. `channel`: the one that the record has, null for none;
/// `person`: who lets it in. A lead is nobody's until it is taken into work.
Arrival arrivalOf(const Channel *channel, PersonId person);

} // namespace ugoda
