// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/mine_chip.h"

#include "model/items/workspace.h"
#include "views/common/icons.h"
#include "views/common/person_settings.h"
#include "views/common/theme.h"

#include <QEvent>

namespace ugoda {

using namespace Qt::StringLiterals;

MineChip::MineChip(Workspace &workspace, Settings &settings, QWidget *parent)
    : QPushButton(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    setObjectName(u"mine"_s);
    setKind(this, u"pill");
    setCheckable(true);
    setIcon(ugoda::icon("person"_L1));
    setIconSize({14, 14});
    connect(this, &QPushButton::clicked, this, &MineChip::choose);
    connect(&workspace, &Workspace::filterChanged, this, &MineChip::remember);
    connect(&workspace, &Workspace::directoryChanged, this, &MineChip::follow);
    connect(&workspace, &Workspace::opened, this, &MineChip::recall);
    retranslate();
    recall();
}

void MineChip::choose(bool mine)
{
    Filter filter = m_workspace.filter();
    filter.mine = mine ? m_workspace.directory().currentPerson() : PersonId {};
    m_workspace.setFilter(filter);
    showFilter(); // a click has toggled the button by itself
}

void MineChip::follow()
{
    if (m_workspace.directory().currentPerson() != m_person) {
        recall();
    }
}

void MineChip::recall()
{
    if (!m_workspace.isOpen()) {
        return;
    }
    m_person = m_workspace.directory().currentPerson();
    choose(choiceOf(m_person, m_settings, Settings::Key::Mine).toBool());
}

/// However the filter came to change, what it shows now is this person's choice. A filter set while
/// another person takes over speaks of neither.
void MineChip::remember()
{
    if (m_person == m_workspace.directory().currentPerson()) {
        const bool mine = m_workspace.filter().mine.isValid();
        keepChoice(m_person, m_settings, Settings::Key::Mine, mine);
    }
    showFilter();
}

void MineChip::showFilter()
{
    setEnabled(m_workspace.directory().currentPerson().isValid());
    setChecked(m_workspace.filter().mine.isValid());
}

void MineChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QPushButton::changeEvent(event);
}

void MineChip::retranslate()
{
    //: Short for "my opportunities": a toggle above the board
    setText(tr("My"));
    setAccessibleName(tr("My opportunities"));
    setToolTip(tr("Only opportunities for which you are responsible or in which you take part"));
}

} // namespace ugoda
