// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace ugoda {

class NavButton;
class PersonButton;
class PersonMenu;
class Workspace;
class WindowActions;

/// The navigation at the left: the pages, and at the bottom the settings and who works here. 196 px
/// wide, 56 folded to icons.
class NavRail : public QFrame
{
    Q_OBJECT

public:
    NavRail(Workspace &workspace, WindowActions &actions, QWidget *parent);

    void setFolded(bool folded);

protected:
    void changeEvent(QEvent *event) override;

private:
    NavButton *addPage(QLatin1StringView icon, QAction *action);
    void showPerson();
    void retranslate();

    Workspace &m_workspace;
    PersonMenu *m_people;
    QLabel *m_name;
    NavButton *m_board;
    NavButton *m_table;
    NavButton *m_settings;
    PersonButton *m_person;
    bool m_folded = false;
};

} // namespace ugoda
