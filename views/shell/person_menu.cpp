// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/person_menu.h"

#include "model/commands/setup_commands.h"
#include "model/items/workspace.h"
#include "views/actions/person_dialog.h"
#include "views/common/icons.h"

#include <QActionGroup>
#include <QMenu>

namespace ugoda {

using namespace Qt::StringLiterals;

PersonMenu::PersonMenu(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{ }

QMenu *PersonMenu::menu()
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const PersonId me = m_workspace.directory().currentPerson();
    const QList<Person> people = m_workspace.directory().people();
    for (const Person &person : people) {
        QString name = person.name;
        QAction *action = menu->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(person.id == me);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = person.id] {
            m_workspace.submit(setCurrentPerson(id));
        });
    }
    menu->addSeparator();
    menu->addAction(icon("plus"_L1), tr("Add a person…"), this, &PersonMenu::add);
    return menu;
}

void PersonMenu::add()
{
    (new PersonDialog(m_workspace, m_window))->open();
}

} // namespace ugoda
