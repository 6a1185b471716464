// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/nav_rail.h"

#include "model/items/overdue_count.h"
#include "model/items/workspace.h"
#include "views/agenda/agenda_scope.h"
#include "views/common/icons.h"
#include "views/common/nav_button.h"
#include "views/common/painting.h"
#include "views/common/parts.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/shell/person_menu.h"
#include "views/shell/window_actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLogo = 20;
constexpr int kAvatar = 20;
constexpr int kAvatarLeft = 9;

void popUpAbove(QMenu *menu, const QWidget *button)
{
    const QPoint corner = button->mapToGlobal(QPoint(0, 0));
    menu->popup(corner - QPoint(0, menu->sizeHint().height() + 4));
}

} // namespace

/// An entry with the disc of a person in place of the icon.
class PersonButton : public NavButton
{
public:
    using NavButton::NavButton;

    void setPerson(const QString &initials, const QColor &color)
    {
        m_initials = initials;
        m_color = color;
        setIcon(initials.isEmpty() ? ugoda::icon("person"_L1) : QIcon());
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        NavButton::paintEvent(event);
        if (m_initials.isEmpty()) {
            return;
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int left = width() <= NavRail::kFoldedWidth ? (width() - kAvatar) / 2 : kAvatarLeft;
        const QRect disc(left, (height() - kAvatar) / 2, kAvatar, kAvatar);
        paintAvatar(
            &painter, QStyle::visualRect(layoutDirection(), rect(), disc), m_initials, m_color);
    }

private:
    QString m_initials;
    QColor m_color;
};

NavRail::NavRail(Workspace &workspace,
                 const Settings &settings,
                 WindowActions &actions,
                 QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_preferences(settings)
    , m_overdue(new OverdueCount(workspace, this))
    , m_people(new PersonMenu(workspace, window()))
{
    setKind(this, u"rail");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 12);
    column->setSpacing(2);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(9, 5, 8, 11);
    brand->setSpacing(8);
    auto *logo = new QLabel(this);
    logo->setPixmap(applicationIcon().pixmap(kLogo, kLogo));
    m_name = label(u"Ugoda"_s, TextStyle::PanelTitle, Tone::Text, this);
    brand->addWidget(logo);
    brand->addWidget(m_name, 1);
    column->addLayout(brand);
    m_board = addPage("board"_L1, actions[Act::ShowBoard]);
    m_table = addPage("table"_L1, actions[Act::ShowTable]);
    m_tasks = addPage("clock"_L1, actions[Act::ShowTasks]);
    column->addStretch();
    m_settings = addPage("gear"_L1, actions[Act::Settings]);
    m_person = new PersonButton("person"_L1, {}, this);
    m_person->setCheckable(false);
    connect(
        m_person, &NavButton::clicked, this, [this] { popUpAbove(m_people->menu(), m_person); });
    column->addWidget(m_person);
    connect(&workspace, &Workspace::directoryChanged, this, &NavRail::showPerson);
    connect(&workspace, &Workspace::directoryChanged, this, &NavRail::chooseOverdue);
    connect(&settings, &Settings::changed, this, &NavRail::chooseOverdue);
    connect(m_overdue, &OverdueCount::changed, this, &NavRail::showOverdue);
    setFixedWidth(kWidth);
    retranslate();
}

NavButton *NavRail::addPage(QLatin1StringView icon, QAction *action)
{
    auto *page = new NavButton(icon, {}, this);
    page->setChecked(action->isChecked());
    // The page shown decides what is checked, not the click.
    connect(page, &NavButton::clicked, this, [page, action] {
        action->trigger();
        page->setChecked(action->isChecked());
    });
    connect(action, &QAction::toggled, page, &NavButton::setChecked);
    layout()->addWidget(page);
    return page;
}

void NavRail::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? kFoldedWidth : kWidth);
    m_name->setVisible(!folded);
    for (NavButton *entry :
         std::initializer_list<NavButton *> {m_board, m_table, m_tasks, m_settings, m_person}) {
        entry->setFolded(folded);
    }
}

void NavRail::countOverdue()
{
    chooseOverdue();
    m_overdue->begin();
}

void NavRail::chooseOverdue()
{
    m_overdue->setPerson(tasksPerson(m_preferences, m_workspace.directory()));
}

void NavRail::showOverdue()
{
    const int count = m_overdue->count();
    m_tasks->setBadge(count, tr("%n overdue", nullptr, count));
}

void NavRail::showPerson()
{
    const PersonId me = m_workspace.directory().currentPerson();
    const Person *person = m_workspace.directory().person(me);
    m_person->setText(person ? person->name : tr("Who works here?"));
    m_person->setPerson(m_workspace.directory().initials(me),
                        person ? QColor(person->color) : QColor());
    m_person->setFolded(m_folded);
    m_person->setAccessibleDescription(tr("Who works at this computer"));
}

void NavRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NavRail::retranslate()
{
    m_board->setText(tr("Pipeline"));
    m_table->setText(tr("Opportunities"));
    m_tasks->setText(tr("Tasks"));
    showOverdue();
    m_settings->setText(tr("Settings"));
    setAccessibleName(tr("Navigation"));
    showPerson();
    setFolded(m_folded);
}

} // namespace ugoda
