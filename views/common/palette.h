// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QStringView>

#include <array>

class QWidget;

namespace ugoda {

struct Person;

/// Which look the person chose; System follows the desktop.
enum class ThemeChoice {
    System,
    Light,
    Dark,
};

/// The word under which a choice is kept in the settings: "system", "light", "dark".
QString themeChoiceName(ThemeChoice choice);

/// The choice of a kept word; System for an unknown one.
ThemeChoice themeChoiceFrom(QStringView name);

/// What a piece of text or an icon says by its colour. Every tone but Faint reaches 4.5:1.
enum class Tone {
    Text,
    Muted,
    Faint, ///< decoration and disabled things only
    Accent,
    Good,
    Warning,
    Bad,
    OnFill, ///< white: on a filled button, a badge or an avatar
};

/// The colours of one theme by role. Plain roles (accent, good...) fill bars, dots and borders;
/// text and icons take toned(), whose colours are the same hues made readable on every ground of
/// the theme.
struct Colors
{
    bool dark;
    QColor background; ///< of a page
    QColor surface; ///< of cards, panels, menus
    QColor sunken; ///< of columns, bubbles, tracks
    QColor rail; ///< of the navigation
    QColor control; ///< of buttons and inputs
    QColor hover; ///< of a flat thing under the pointer
    QColor line;
    QColor text;
    QColor muted;
    QColor faint;
    QColor accent;
    QColor accentSoft;
    QColor good;
    QColor goodSoft;
    QColor warning;
    QColor warningSoft;
    QColor bad;
    QColor badSoft;
    std::array<QColor, 7> stages; ///< colours of stages, used in a cycle

    /// The colour for text or an icon of this tone.
    QColor toned(Tone tone) const;
    /// The soft ground that belongs to a tone; sunken for the neutral ones.
    QColor soft(Tone tone) const;
    /// The colour of the stage at this place of the pipeline (0...).
    const QColor &stage(int index) const;
};

const Colors &lightColors();
const Colors &darkColors();

/// The colours of the theme that this palette belongs to, so that painting needs no Theme at hand.
const Colors &colorsFor(const QPalette &palette);
const Colors &colorsOf(const QWidget *widget);

/// The colour of the person with this number: distinct, and white text is readable on it.
QColor personColor(qint64 index);

/// A person's own colour, or one by their place in the list; for nobody the first one.
QColor colorOfPerson(const Person *person);

/// Contrast of two opaque colours by WCAG 2: 1...21.
qreal contrast(const QColor &one, const QColor &other);

/// The colour moved towards black or white just as far as it needs to stand out from the ground by
/// the given contrast (4.5 for text). A colour chosen by a person goes through here before it
/// becomes text.
QColor readable(const QColor &color, const QColor &ground, qreal wanted = 4.5);

/// Mixes two colours: share 0 gives the first, 1 the second.
QColor mixed(const QColor &first, const QColor &second, qreal share);

} // namespace ugoda
