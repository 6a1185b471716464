// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>

namespace ugoda {

class PreferenceMenus;
class Settings;
class WindowActions;
class Workspace;

/// The menu bar: every action of the window, the recent files and what can be done with the chosen
/// opportunities.
class MainMenu : public QMenuBar
{
    Q_OBJECT

public:
    MainMenu(WindowActions &actions,
             PreferenceMenus &preferences,
             const Workspace &workspace,
             Settings &settings,
             QWidget *window);

    /// What can be done with the chosen opportunities, besides the fixed entries; the menu takes
    /// the actions of `menu` and owns it. Null: nothing is chosen.
    void setSelectionMenu(QMenu *menu);

signals:
    void recentChosen(const QString &path);
    /// The menu of opportunities is about to open: setSelectionMenu() now.
    void selectionMenuWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QMenu *addGroup(const QList<QAction *> &actions);
    void fillRecent();
    void retranslate();

    const Settings &m_settings;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_opportunity;
    QMenu *m_help;
    QMenu *m_selection = nullptr;
};

} // namespace ugoda
