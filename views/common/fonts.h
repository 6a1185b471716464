// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace ugoda {

/// The steps of the type scale; the numbers are px at the base of 13.
enum class TextStyle {
    Base, ///< 13
    BaseStrong, ///< 13 semibold
    Secondary, ///< 12
    Tag, ///< 11
    DayHeading, ///< 11 semibold, capitals
    PanelTitle, ///< 15 semibold
    PageTitle, ///< 18 semibold
    KeyFigure, ///< 20 semibold
};

/// The application's font: the family that the desktop uses for its interface, 13 px, numbers of
/// equal width where Qt can ask for them (6.7 and later).
QFont baseFont();

/// The font of a step in the family and scale that the widget has by default.
QFont font(const QWidget *widget, TextStyle style);

} // namespace ugoda
