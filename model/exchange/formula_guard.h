// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ugoda {

/// A cell's text made harmless for spreadsheets, which run what begins with = + - @ tab or CR as a
/// formula: an apostrophe stands before it. Plain numbers and phones stay as they are. A text that
/// itself begins with an apostrophe and such a sign gets one more, so that withoutGuard() gives
/// back every text exactly.
QString guarded(const QString &text);

/// The text as it was before guarded().
QString withoutGuard(const QString &text);

} // namespace ugoda
