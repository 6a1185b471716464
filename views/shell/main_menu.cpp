// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_menu.h"

#include "model/items/workspace.h"
#include "views/board/card_menu.h"
#include "views/common/settings.h"
#include "views/shell/preference_menus.h"
#include "views/shell/window_actions.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace ugoda {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(WindowActions &actions,
                   PreferenceMenus &preferences,
                   const Workspace &workspace,
                   Settings &settings,
                   QWidget *window)
    : QMenuBar(window)
    , m_settings(settings)
    , m_recent(new QMenu(this))
{
    // A null stands for a separator.
    m_file = addGroup({actions[Act::NewFile],
                       actions[Act::OpenFile],
                       m_recent->menuAction(),
                       nullptr,
                       actions[Act::Import],
                       actions[Act::Export],
                       actions[Act::SaveCopy],
                       nullptr,
                       actions[Act::Quit]});
    m_edit = addGroup({actions[Act::Undo],
                       actions[Act::Redo],
                       nullptr,
                       actions[Act::Delete],
                       nullptr,
                       actions[Act::Find],
                       nullptr,
                       actions[Act::Settings]});
    auto *cards = new CardMenu(workspace, settings, this);
    m_view = addGroup({actions[Act::ShowBoard],
                       actions[Act::ShowTable],
                       actions[Act::ShowTasks],
                       nullptr,
                       actions[Act::Mine],
                       actions[Act::Views],
                       cards->menuAction(),
                       nullptr,
                       actions[Act::ShowHistory],
                       actions[Act::FoldRail],
                       nullptr,
                       preferences.language()->menuAction(),
                       preferences.theme()->menuAction()});
    m_opportunity = addGroup({actions[Act::Create],
                              actions[Act::Open],
                              actions[Act::Comment],
                              actions[Act::Activities],
                              nullptr});
    m_help =
        addGroup({actions[Act::Handbook], actions[Act::Shortcuts], nullptr, actions[Act::About]});
    connect(m_recent, &QMenu::aboutToShow, this, &MainMenu::fillRecent);
    connect(m_file, &QMenu::aboutToShow, this, [this] {
        m_recent->menuAction()->setEnabled(!m_settings.list(Settings::Key::RecentFiles).isEmpty());
    });
    connect(m_view, &QMenu::aboutToShow, this, [&workspace, cards] {
        cards->setEnabled(workspace.isOpen());
    });
    connect(m_opportunity, &QMenu::aboutToShow, this, &MainMenu::selectionMenuWanted);
    retranslate();
}

QMenu *MainMenu::addGroup(const QList<QAction *> &actions)
{
    QMenu *menu = addMenu(QString());
    for (QAction *action : actions) {
        if (action) {
            menu->addAction(action);
        } else {
            menu->addSeparator();
        }
    }
    return menu;
}

void MainMenu::setSelectionMenu(QMenu *menu)
{
    // Taken away with the menu that owns them.
    delete m_selection;
    m_selection = menu;
    if (menu) {
        menu->setParent(this, menu->windowFlags());
        m_opportunity->addActions(menu->actions());
    }
}

void MainMenu::fillRecent()
{
    m_recent->clear();
    const QStringList paths = m_settings.list(Settings::Key::RecentFiles);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        QString words = u"%1 — %2"_s.arg(file.fileName(), QDir::toNativeSeparators(file.path()));
        QAction *action = m_recent->addAction(words.replace(u'&', u"&&"_s));
        action->setEnabled(file.exists());
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
}

void MainMenu::changeEvent(QEvent *event)
{
    QMenuBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("&Recent files"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_opportunity->setTitle(tr("&Opportunity"));
    m_help->setTitle(tr("&Help"));
}

} // namespace ugoda
