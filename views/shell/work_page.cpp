// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/work_page.h"

#include "model/items/postponed_returns.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_page.h"
#include "views/common/after_paint.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/form/opportunity_form.h"
#include "views/history/history_panel.h"
#include "views/list/filter_line.h"
#include "views/list/mine_chip.h"
#include "views/list/opportunity_table_page.h"
#include "views/list/view_button.h"
#include "views/settings/settings_page.h"
#include "views/shell/nav_rail.h"
#include "views/shell/top_bar.h"
#include "views/shell/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHistoryMinimum = 280;
constexpr int kHistoryMaximum = 640;
constexpr int kDrawerMinimum = 420;
constexpr int kDrawerMaximum = 480;
constexpr int kPagesMinimum = 260;

} // namespace

WorkPage::WorkPage(Workspace &workspace,
                   OpportunityActions &opportunities,
                   Settings &settings,
                   WindowActions &actions,
                   FileChooser &files,
                   QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_opportunities(opportunities)
    , m_settings(settings)
    , m_actions(actions)
    , m_files(files)
    , m_rail(new NavRail(workspace, actions, this))
    , m_desk(new QWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout(m_desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TopBar(workspace, settings, actions, m_desk));
    m_filter = new FilterLine(workspace, settings, m_desk);
    column->addWidget(m_filter);
    m_splitter = new QSplitter(Qt::Horizontal, m_desk);
    column->addWidget(m_splitter, 1);
    row->addWidget(m_desk, 1);
    buildSplitter();
    connect(m_filter, &FilterLine::firstHitWanted, this, [this] {
        m_pages->currentWidget() == m_board ? m_board->focusFirst() : m_table->focusFirst();
    });
    actions[Act::Views]->setMenu(m_filter->views()->makeMenu(this));
    connect(m_filter->views(), &ViewButton::used, this, &WorkPage::leaveSettings);
    connect(m_filter->views(), &ViewButton::done, &opportunities, &OpportunityActions::done);
    const auto showFilter = [this] {
        const Filter &filter = m_workspace.filter();
        m_actions[Act::Mine]->setChecked(filter.mine.isValid());
        if (m_page == Page::Board && !filter.further.isEmpty()) {
            showPage(Page::Table); // a board is that of one pipeline: stages differ
        }
    };
    connect(&workspace, &Workspace::filterChanged, this, showFilter);
    connect(&workspace, &Workspace::opened, this, showFilter);
    showFilter();
    connect(&opportunities, &OpportunityActions::openRequested, this, &WorkPage::editOpportunity);
    // What was chosen in one file means nothing in the next.
    connect(&workspace, &Workspace::opened, this, [this] {
        select({});
        if (m_form && m_drawer->isVisibleTo(m_splitter)) {
            m_form->leave();
        }
    });
}

void WorkPage::buildSplitter()
{
    m_pages = new QStackedWidget(m_splitter);
    m_pages->setMinimumWidth(kPagesMinimum);
    m_side = sidePanel(u"history"_s, kHistoryMinimum, kHistoryMaximum);
    m_drawer = sidePanel(u"drawer"_s, kDrawerMinimum, kDrawerMaximum);
    m_drawer->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 0);
    const int side = m_settings.number(Settings::Key::HistoryPanelWidth);
    m_splitter->setSizes({10 * side, side, kDrawerMinimum});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_side->isVisible()) {
            m_settings.set(Settings::Key::HistoryPanelWidth, m_side->width());
        }
    });
}

QWidget *WorkPage::sidePanel(const QString &name, int minimum, int maximum)
{
    auto *panel = new QWidget(m_splitter);
    panel->setObjectName(name);
    setKind(panel, u"surface");
    panel->setMinimumWidth(minimum);
    panel->setMaximumWidth(maximum);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    return panel;
}

template<class PageWidget>
void WorkPage::adopt(PageWidget *page)
{
    connect(page, &PageWidget::selectionChanged, this, &WorkPage::select);
    connect(page, &PageWidget::openRequested, this, &WorkPage::editOpportunity);
    connect(page, &PageWidget::hiddenByFilter, this, &WorkPage::hiddenByFilter);
    connect(page, &PageWidget::createRequested, this, &WorkPage::createOpportunity);
    connect(page, &PageWidget::importRequested, m_actions[Act::Import], &QAction::trigger);
    m_pages->addWidget(page);
}

QWidget *WorkPage::pageWidget(Page page)
{
    // Born where they stay: a change of parents would style every widget of the page once more.
    if (page == Page::Board) {
        if (!m_board) {
            m_board = new BoardPage(m_workspace, m_opportunities, m_settings, m_pages);
            adopt(m_board);
            connect(m_board, &BoardPage::dragStarted, this, &WorkPage::dragStarted);
        }
        return m_board;
    }
    if (!m_table) {
        m_table = new OpportunityTablePage(m_workspace, m_opportunities, m_settings, m_pages);
        adopt(m_table);
    }
    return m_table;
}

ExportDialog::Request WorkPage::exportRequest() const
{
    return m_table ? ExportDialog::Request {m_table->sort(), m_table->visibleColumns()}
                   : ExportDialog::Request {};
}

void WorkPage::showPage(Page page)
{
    const bool first = m_pages->count() == 0;
    QWidget *focus = QApplication::focusWidget();
    const bool takesFocus =
        first || !focus || m_pages->isAncestorOf(focus) || m_page == Page::Settings;
    m_page = page;
    m_actions[Act::ShowBoard]->setChecked(page == Page::Board);
    m_actions[Act::ShowTable]->setChecked(page == Page::Table);
    m_actions[Act::Settings]->setChecked(page == Page::Settings);
    if (page == Page::Settings) {
        showSettings();
        return;
    }
    if (m_settingsPage) {
        m_settingsPage->hide();
        m_desk->show();
    }
    m_pages->setCurrentWidget(pageWidget(page));
    m_filter->setOnBoard(page == Page::Board);
    if (Filter filter = m_workspace.filter(); page == Page::Board && !filter.further.isEmpty()) {
        filter.further.clear(); // the board is that of one pipeline
        m_workspace.setFilter(filter);
    }
    if (takesFocus) {
        m_pages->currentWidget()->setFocus();
    }
    m_settings.set(Settings::Key::LastPage, page == Page::Board ? u"board"_s : u"table"_s);
    // What is chosen comes along to the other page, as far as it is there.
    if (m_selection.size() == 1) {
        reveal(m_selection.first());
    } else if (const QList<OpportunityId> chosen = m_selection; !chosen.isEmpty()) {
        page == Page::Board ? m_board->select(chosen) : m_table->reveal(chosen);
    }
    if (first) {
        // The page is painted first; the panel beside it can wait.
        afterFirstPaint(this, [this] {
            setHistoryShown(m_settings.isOn(Settings::Key::HistoryPanelShown));
            awaitReturns();
        });
        m_side->setVisible(m_settings.isOn(Settings::Key::HistoryPanelShown));
    }
}

void WorkPage::showSettings()
{
    if (!m_settingsPage) {
        m_settingsPage = new SettingsPage({m_workspace, m_settings, m_files}, this);
        connect(m_settingsPage, &SettingsPage::done, &m_opportunities, &OpportunityActions::done);
        qobject_cast<QHBoxLayout *>(layout())->addWidget(m_settingsPage, 1);
    }
    m_desk->hide();
    m_settingsPage->show();
    m_settingsPage->setFocus();
}

void WorkPage::leaveSettings()
{
    if (m_page == Page::Settings) {
        showPage(m_pages->currentWidget() == m_board ? Page::Board : Page::Table);
    }
}

/// Postponed opportunities come back on their day and say so (row 36).
void WorkPage::awaitReturns()
{
    const auto *returns = new PostponedReturns(m_workspace, this);
    connect(returns, &PostponedReturns::returned, this, [this](int count) {
        emit m_opportunities.done(tr("%n opportunities came back today", nullptr, count));
    });
    // A machine that slept over midnight is woken by somebody who looks at it.
    connect(
        qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState now) {
            if (now == Qt::ApplicationActive) {
                m_workspace.clock().check();
            }
        });
}

void WorkPage::select(const QList<OpportunityId> &ids)
{
    if (m_selection == ids) {
        return;
    }
    m_selection = ids;
    if (m_history) {
        m_history->show(ids);
    }
    if (m_form && m_drawer->isVisibleTo(m_splitter)) {
        m_form->follow(ids);
    }
    emit selectionChanged(ids);
}

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

void WorkPage::setHistoryShown(bool shown)
{
    m_settings.set(Settings::Key::HistoryPanelShown, shown);
    m_actions[Act::ShowHistory]->setChecked(shown);
    if (shown) {
        history();
    }
    m_side->setVisible(shown && !m_drawer->isVisibleTo(m_splitter));
}

void WorkPage::setRailFolded(bool folded)
{
    m_settings.set(Settings::Key::NavFolded, folded);
    m_actions[Act::FoldRail]->setChecked(folded);
    m_rail->setFolded(folded);
}

void WorkPage::focusSearch()
{
    m_page == Page::Settings ? m_settingsPage->focusSearch() : m_filter->focusSearch();
}

void WorkPage::setMine(bool mine)
{
    m_filter->mine()->choose(mine);
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
    m_side->setVisible(m_settings.isOn(Settings::Key::HistoryPanelShown));
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
    m_pages->currentWidget() == m_board ? m_board->reveal(id) : m_table->reveal(id);
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
            leaveSettings();
            reveal(id);
        });
}

} // namespace ugoda
