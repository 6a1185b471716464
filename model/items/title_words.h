// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ugoda {

// The template of names (title_template.h) as people read and write it: its places are words of
// their language. The file keeps the keys, so that it means the same in every language.

/// A stored template with the words of the interface's language in its braces.
QString titleShown(const QString &stored);

/// A template as it was typed, with the words of any language of the program, as it is stored. What
/// is no place stays as it is.
QString titleStored(const QString &typed);

/// All places as they may be typed: "{client}, {source}, …".
QString titlePlaces();

} // namespace ugoda
