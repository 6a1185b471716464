// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QActionGroup;
class QMenu;
class QWidget;

namespace ugoda {

class Settings;

/// The menus of language and look, for the menu bar and for the rail. They write the settings; the
/// application listens to these.
class PreferenceMenus : public QObject
{
    Q_OBJECT

public:
    PreferenceMenus(Settings &settings, QWidget *window);

    QMenu *language() const { return m_language; }

    QMenu *theme() const { return m_theme; }

    /// Texts and marks as they are now.
    void refresh();

private:
    Settings &m_settings;
    QMenu *m_language;
    QMenu *m_theme;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
};

} // namespace ugoda
