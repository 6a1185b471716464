// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QObject>

namespace ugoda {

/// Dresses the application: Fusion, palette, font and style sheet of the chosen look. One instance
/// lives in app; widgets that paint take their colours with colorsOf() and need no reference to it.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Call after QApplication is made and before any widget is: remembers whether the desktop is
    /// dark. Nothing changes until apply().
    explicit Theme(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }

    bool isDark() const;
    const Colors &colors() const;

    /// Puts the look on the whole application, windows already open included.
    void apply(ThemeChoice choice);

signals:
    /// The look changed; only what neither palette nor style sheet reaches (charts) needs it.
    void changed();

private:
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
};

/// The palette of a theme with all roles and groups.
QPalette paletteFor(const Colors &colors);

/// The style sheet of a theme. What a widget is, it says by dynamic properties:
///   kind  on QPushButton: primary, success, danger, flat, link, pill (checkable or not); on
///         QToolButton: segment; on QCheckBox: switch; on QLineEdit: search, plain (no border until
///         hovered or focused); on QFrame and QWidget: card, bar, rail, surface, sunken, line;
///         on QLabel: pill, bubble
///   tone  on QLabel: muted, faint, accent, good, warning, bad
QString styleSheetFor(const Colors &colors);

/// Sets the `kind` property and repolishes a widget that is already shown.
void setKind(QWidget *widget, QStringView kind);

} // namespace ugoda
