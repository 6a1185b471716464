// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QIcon>
#include <QLatin1StringView>
#include <QRect>

class QPainter;

namespace ugoda {

/// The icon resources/icons/<name>.svg. Its colour is that of the tone in the theme of the moment
/// (a theme change needs no new icon): grey when disabled, accent when checked or selected unless
/// the tone says something by itself. An unknown name gives an empty picture and a warning.
QIcon icon(QLatin1StringView name, Tone tone = Tone::Muted);

/// Paints an icon in one colour into a rectangle, sharp at the device's pixel ratio. For delegates.
void paintIcon(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &color);

/// The program's own icon, in colour.
QIcon applicationIcon();

} // namespace ugoda
