// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/card_menu.h"

#include "model/items/workspace.h"
#include "views/common/icons.h"
#include "views/common/settings.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ugoda {

using namespace Qt::StringLiterals;

CardMenu::CardMenu(const Workspace &workspace, Settings &settings, QWidget *parent)
    : QMenu(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_normal(addAction(QString()))
    , m_compact(addAction(QString()))
{
    setIcon(ugoda::icon("eye"_L1));
    auto *density = new QActionGroup(this);
    for (QAction *action : {m_normal, m_compact}) {
        action->setCheckable(true);
        density->addAction(action);
    }
    connect(density, &QActionGroup::triggered, this, &CardMenu::keep);
    addSeparator();
    for (size_t place = 0; place < std::size(kCardFieldOrder); ++place) {
        QAction *action = addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &CardMenu::keep);
        m_fields.append(action);
    }
    connect(this, &QMenu::aboutToShow, this, &CardMenu::showChoice);
    retranslate();
}

void CardMenu::keep()
{
    CardStyle style;
    style.compact = m_compact->isChecked();
    for (qsizetype place = 0; place < m_fields.size(); ++place) {
        style.fields.setFlag(kCardFieldOrder[place], m_fields.at(place)->isChecked());
    }
    keepCardStyle(m_settings, m_workspace.directory(), style);
}

void CardMenu::showChoice()
{
    const CardStyle style = cardStyle(m_settings, m_workspace.directory());
    (style.compact ? m_compact : m_normal)->setChecked(true);
    for (qsizetype place = 0; place < m_fields.size(); ++place) {
        m_fields.at(place)->setChecked(style.shows(kCardFieldOrder[place]));
    }
}

void CardMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (m_fields.contains(action)) {
        action->trigger();
        event->accept();
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

void CardMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    if (event->key() == Qt::Key_Space && m_fields.contains(action)) {
        action->trigger();
        event->accept();
        return;
    }
    QMenu::keyPressEvent(event);
}

void CardMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMenu::changeEvent(event);
}

void CardMenu::retranslate()
{
    setTitle(tr("&Cards"));
    m_normal->setText(tr("&Normal cards"));
    m_compact->setText(tr("&Compact cards"));
    for (qsizetype place = 0; place < m_fields.size(); ++place) {
        m_fields.at(place)->setText(cardFieldName(kCardFieldOrder[place], m_workspace.directory()));
    }
}

} // namespace ugoda
