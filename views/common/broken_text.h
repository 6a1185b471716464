// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QFont;

namespace ugoda {

/// A text broken into at most so many lines of this width in px, the last one elided.
QStringList brokenText(const QString &text, const QFont &font, int width, int lines = 2);

} // namespace ugoda
