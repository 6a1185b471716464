// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the pages of WorkPage: history, form and the rail.
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/agenda/agenda_page.h"
#include "views/board/board_page.h"
#include "views/common/settings.h"
#include "views/form/opportunity_form.h"
#include "views/history/history_panel.h"
#include "views/list/opportunity_table_page.h"
#include "views/shell/nav_rail.h"
#include "views/shell/window_actions.h"
#include "views/shell/work_page.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRailNeeds = 1100; // px of the page, for a rail with names

} // namespace

HistoryPanel *WorkPage::history()
{
    if (!m_history) {
        m_history = new HistoryPanel(m_workspace, m_opportunities, m_side);
        m_side->layout()->addWidget(m_history);
        m_history->QWidget::show();
        connect(m_history, &HistoryPanel::openRequested, this, &WorkPage::editOpportunity);
        m_history->show(m_selection);
    }
    return m_history;
}

OpportunityForm *WorkPage::form()
{
    if (!m_form) {
        m_form = new OpportunityForm(m_workspace, m_opportunities, m_drawer);
        m_drawer->layout()->addWidget(m_form);
        connect(m_form, &OpportunityForm::saved, this, &WorkPage::onSaved);
        connect(m_form, &OpportunityForm::closed, this, &WorkPage::closeDrawer);
        connect(m_form, &OpportunityForm::draftKept, this, &WorkPage::draftKept);
    }
    return m_form;
}

/// Beside the table it gives way to the columns until somebody says otherwise.
bool WorkPage::isHistoryWanted() const
{
    if (m_page == Page::Tasks) {
        return m_historyBesideTasks;
    }
    const bool beside = m_settings.isOn(Settings::Key::HistoryPanelShown);
    if (m_page != Page::Table) {
        return beside;
    }
    const QString chosen = m_settings.text(Settings::Key::HistoryBesideTable);
    const int room = m_splitter->width() - m_settings.number(Settings::Key::HistoryPanelWidth);
    return chosen.isEmpty() ? beside && room >= m_table->wantedWidth() : chosen == u"shown";
}

void WorkPage::setHistoryShown(bool shown)
{
    if (m_page == Page::Tasks) {
        m_historyBesideTasks = shown;
    } else if (m_page == Page::Table) {
        m_settings.set(Settings::Key::HistoryBesideTable, shown ? u"shown"_s : u"hidden"_s);
    } else {
        m_settings.set(Settings::Key::HistoryPanelShown, shown);
    }
    showHistory();
}

void WorkPage::showHistory()
{
    const bool wanted = isHistoryWanted();
    m_actions[Act::ShowHistory]->setChecked(wanted);
    if (wanted && m_isPainted) {
        history();
    }
    m_side->setVisible(wanted && !m_drawer->isVisibleTo(m_splitter));
}

void WorkPage::openDrawer()
{
    leaveSettings();
    if (!m_drawer->isVisibleTo(m_splitter)) {
        m_focusBefore = QApplication::focusWidget();
    }
    m_side->hide();
    m_drawer->show();
    m_form->show();
    emit formOpened();
}

void WorkPage::closeDrawer()
{
    m_drawer->hide();
    showHistory();
    QWidget *before = m_focusBefore && m_focusBefore->isVisible() ? m_focusBefore.data()
                                                                  : m_pages->currentWidget();
    before->setFocus();
}

void WorkPage::createOpportunity()
{
    form();
    openDrawer();
    m_form->createNew(m_workspace.pipelineForNew(), {});
}

void WorkPage::editOpportunity(OpportunityId id)
{
    form();
    openDrawer();
    m_form->edit(id);
}

void WorkPage::comment()
{
    leaveSettings();
    setHistoryShown(true);
    closeDrawer();
    history()->focusComment();
}

void WorkPage::onSaved(OpportunityId id)
{
    reveal(id);
    emit saved(id);
}

void WorkPage::reveal(OpportunityId id)
{
    switch (deskPage()) {
    case Page::Board:
        return m_board->reveal(id);
    case Page::Tasks:
        return m_tasks->reveal(id);
    default:
        return m_table->reveal(id);
    }
}

void WorkPage::showHidden(OpportunityId id)
{
    whenDone(
        m_workspace.loadOpportunity(id), this, [this, id](const Result<OpportunityRecord> &record) {
            if (!record) {
                return;
            }
            Filter filter;
            filter.pipeline = record->opportunity.pipeline;
            filter.archived = record->opportunity.archived;
            m_workspace.setFilter(filter);
            leaveToList();
            reveal(id);
        });
}

void WorkPage::setRailFolded(bool folded)
{
    m_settings.set(Settings::Key::NavFolded, folded);
    m_actions[Act::FoldRail]->setChecked(folded);
    fitRail();
}

/// In a narrow window the rail is folded whatever was chosen: what stands beside it needs the room.
void WorkPage::fitRail()
{
    const int beside = QWidget::minimumSizeHint().width() - m_rail->minimumWidth();
    const bool folded = m_settings.isOn(Settings::Key::NavFolded)
        || width() < std::max(kRailNeeds, beside + NavRail::kWidth);
    if (folded != m_rail->isFolded()) {
        m_rail->setFolded(folded);
    }
}

QSize WorkPage::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {least.width() - m_rail->minimumWidth() + NavRail::kFoldedWidth, least.height()};
}

bool WorkPage::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fitRail();
        if (m_page == Page::Table && m_pages->count() > 0) {
            showHistory();
        }
    }
    return done;
}

} // namespace ugoda
