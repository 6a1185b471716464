// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ugoda {

class Directory;
class Settings;
struct Lane;

/// Whether a column stands folded: as the person left it, else as its stage says; Won and Lost are
/// folded until somebody wants them (rows 140 and 142).
bool isLaneFolded(const Lane &lane, const Directory &directory, const Settings &settings);

/// Remembers the wish of the person at work.
void keepLaneFolded(const Lane &lane, bool folded, const Directory &directory, Settings &settings);

} // namespace ugoda
