// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/work_page.h"

#include "model/items/postponed_returns.h"
#include "model/items/workspace.h"
#include "views/actions/opportunity_actions.h"
#include "views/agenda/agenda_bar.h"
#include "views/agenda/agenda_page.h"
#include "views/agenda/agenda_scope.h"
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
constexpr int kPagesMinimum = 226; // beside form and rail on a screen of 720 px

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
    , m_rail(new NavRail(workspace, settings, actions, this))
    , m_desk(new QWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout(m_desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new TopBar(workspace, settings, actions, m_desk);
    column->addWidget(m_bar);
    m_filter = new FilterLine(workspace, settings, m_desk);
    column->addWidget(m_filter);
    m_splitter = new QSplitter(Qt::Horizontal, m_desk);
    column->addWidget(m_splitter, 1);
    row->addWidget(m_desk, 1);
    buildSplitter();
    actions.on(Act::ShowBoard, [this] { showPage(Page::Board); });
    actions.on(Act::ShowTable, [this] { showPage(Page::Table); });
    actions.on(Act::ShowTasks, [this] { showPage(Page::Tasks); });
    actions.on(Act::Settings, [this] { showPage(Page::Settings); });
    connect(m_filter, &FilterLine::firstHitWanted, this, [this] {
        m_pages->currentWidget() == m_board ? m_board->focusFirst() : m_table->focusFirst();
    });
    actions[Act::Views]->setMenu(m_filter->views()->makeMenu(this));
    connect(m_filter->views(), &ViewButton::used, this, &WorkPage::leaveToList);
    connect(m_filter->views(), &ViewButton::done, &opportunities, &OpportunityActions::done);
    const auto showFilter = [this] {
        showMine();
        if (m_page == Page::Board && !m_workspace.filter().further.isEmpty()) {
            showPage(Page::Table); // a board is that of one pipeline: stages differ
        }
    };
    connect(&workspace, &Workspace::filterChanged, this, showFilter);
    connect(&workspace, &Workspace::opened, this, showFilter);
    connect(&workspace, &Workspace::directoryChanged, this, &WorkPage::showMine);
    connect(&settings, &Settings::changed, this, &WorkPage::showMine);
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
    if (page == Page::Tasks) {
        if (!m_tasks) {
            m_tasksBar = new AgendaBar(m_workspace, m_settings, m_bar);
            m_tasks =
                new AgendaPage(m_workspace, m_opportunities, m_settings, *m_tasksBar, m_pages);
            m_pages->addWidget(m_tasks);
            connect(m_tasks, &AgendaPage::selectionChanged, this, &WorkPage::select);
            connect(m_tasks, &AgendaPage::openRequested, this, &WorkPage::editOpportunity);
            const auto list = [this](const Filter &filter, const Filter &all) {
                m_workspace.setFilter(filter);
                showPage(Page::Table);
                if (filter != all) {
                    emit narrowedFurther(all);
                }
            };
            connect(m_tasks, &AgendaPage::listRequested, this, list);
        }
        return m_tasks;
    }
    if (!m_table) {
        m_table = new OpportunityTablePage(m_workspace, m_opportunities, m_settings, m_pages);
        adopt(m_table);
        connect(m_table, &OpportunityTablePage::message, this, &WorkPage::message);
        connect(m_bar, &TopBar::columnsWanted, m_table, &OpportunityTablePage::showColumnMenu);
    }
    return m_table;
}

ExportDialog::Request WorkPage::exportRequest() const
{
    return m_table ? ExportDialog::Request {m_table->sort(), m_table->visibleColumns()}
                   : ExportDialog::Request {};
}

WorkPage::Page WorkPage::pageOf(QStringView name)
{
    return name == u"table" ? Page::Table : name == u"tasks" ? Page::Tasks : Page::Board;
}

QString WorkPage::chapter() const
{
    return m_page == Page::Settings ? u"settings"_s
        : m_page == Page::Tasks     ? u"tasks"_s
                                    : u"board"_s;
}

WorkPage::Page WorkPage::deskPage() const
{
    const QWidget *shown = m_pages->currentWidget();
    return shown == m_board ? Page::Board : shown == m_tasks ? Page::Tasks : Page::Table;
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
    m_actions[Act::ShowTasks]->setChecked(page == Page::Tasks);
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
    furnish(page);
    if (takesFocus) {
        m_pages->currentWidget()->setFocus();
    }
    carrySelection(page);
    if (first) {
        // The page is painted first; what stands beside it can wait.
        afterFirstPaint(this, [this] {
            m_isPainted = true;
            showHistory();
            awaitReturns();
            m_rail->countOverdue();
        });
    }
}

/// What is chosen comes along to the other page, as far as it is there.
void WorkPage::carrySelection(Page page)
{
    const QList<OpportunityId> chosen = m_selection;
    if (chosen.size() == 1) {
        reveal(chosen.first());
    } else if (!chosen.isEmpty() && page != Page::Tasks) {
        page == Page::Board ? m_board->select(chosen) : m_table->reveal(chosen);
    }
    if (page == Page::Tasks) {
        select(m_tasks->selection());
    } else if (chosen.isEmpty()) {
        select(page == Page::Board ? m_board->selection() : m_table->selection());
    }
}

/// What stands around a page: bar, filter, the panel at its side.
void WorkPage::furnish(Page page)
{
    const bool tasks = page == Page::Tasks;
    m_bar->showTools(tasks ? m_tasksBar : nullptr);
    m_filter->setVisible(!tasks);
    m_filter->setOnBoard(page == Page::Board);
    if (Filter filter = m_workspace.filter(); page == Page::Board && !filter.further.isEmpty()) {
        filter.further.clear(); // the board is that of one pipeline
        m_workspace.setFilter(filter);
    }
    m_settings.set(Settings::Key::LastPage,
                   tasks                     ? u"tasks"_s
                       : page == Page::Board ? u"board"_s
                                             : u"table"_s);
    if (!tasks) {
        m_list = page;
    }
    showHistory();
    showMine();
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
        showPage(deskPage());
    }
}

void WorkPage::leaveToList()
{
    if (m_page == Page::Settings || m_page == Page::Tasks) {
        showPage(m_list);
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

void WorkPage::focusSearch()
{
    m_page == Page::Settings    ? m_settingsPage->focusSearch()
        : m_page == Page::Tasks ? m_tasksBar->focusSearch()
                                : m_filter->focusSearch();
}

void WorkPage::setMine(bool mine)
{
    m_page == Page::Tasks ? m_tasksBar->setMine(mine) : m_filter->mine()->choose(mine);
}

void WorkPage::showMine()
{
    m_actions[Act::Mine]->setChecked(
        m_page == Page::Tasks ? tasksPerson(m_settings, m_workspace.directory()).isValid()
                              : m_workspace.filter().mine.isValid());
}

} // namespace ugoda
