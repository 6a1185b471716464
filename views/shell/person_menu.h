// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace ugoda {

class Workspace;

/// Who works at this machine: the menu of the firm's people, of which one is "me", with a way to
/// add another. Not an account; there are no passwords.
class PersonMenu : public QObject
{
    Q_OBJECT

public:
    PersonMenu(Workspace &workspace, QWidget *window);

    /// A menu of the people as they are now; deletes itself when it closes.
    QMenu *menu();
    /// Asks for a name and adds the person.
    void add();

private:
    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace ugoda
