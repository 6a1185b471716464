// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "model/items/languages.h"
#include "model/items/workspace.h"
#include "views/actions/opportunity_actions.h"
#include "views/common/error_presenter.h"
#include "views/common/icons.h"
#include "views/common/settings.h"
#include "views/common/toast.h"
#include "views/common/window_size.h"
#include "views/documents/quotation_window.h"
#include "views/help/handbook.h"
#include "views/shell/about_dialogs.h"
#include "views/shell/exchange_requests.h"
#include "views/shell/file_requests.h"
#include "views/shell/main_menu.h"
#include "views/shell/preference_menus.h"
#include "views/shell/selection_actions.h"
#include "views/shell/shortcut_router.h"
#include "views/shell/spoken_focus.h"
#include "views/shell/window_actions.h"
#include "views/shell/work_page.h"
#include "views/welcome/problem_page.h"
#include "views/welcome/welcome_page.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1440, 900);
constexpr int kPatience = 500; ///< ms; a step that takes longer, such as undoing an import, says so

} // namespace

MainWindow::MainWindow(Workspace &workspace,
                       Settings &settings,
                       ErrorPresenter &errors,
                       FileChooser &chooser)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_errors(errors)
    , m_chooser(chooser)
    , m_requests(new FileRequests(this, settings, chooser))
    , m_exchange(new ExchangeRequests(this, workspace, settings, chooser))
    , m_actions(new WindowActions(this))
    , m_preferences(new PreferenceMenus(settings, this))
    , m_opportunities(new OpportunityActions(workspace, this))
    , m_menu(new MainMenu(*m_actions, *m_preferences, workspace, settings, this))
    , m_pages(new QStackedWidget(this))
{
    new ShortcutRouter(this);
    new SpokenFocus(this);
    setMenuBar(m_menu);
    setCentralWidget(m_pages);
    handleFileActions();
    handleWorkActions();
    listenToWorkspace();
    m_actions->setFileOpen(false);
    if (!restoreGeometry(m_settings.value(Settings::Key::WindowGeometry).toByteArray())) {
        resize(firstSize(this, kFirstSize));
    }
    showTitle();
    m_steps.setInterval(kPatience);
    connect(&m_steps, &QTimer::timeout, this, [this] {
        if (!toast()->isVisible() || toast()->text() != working()) {
            toast()->showMessage(working());
        }
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::handleFileActions()
{
    m_actions->on(Act::NewFile, [this] { showWelcome(); });
    m_actions->on(Act::OpenFile, [this] { m_requests->chooseAndOpen(); });
    m_actions->on(Act::SaveCopy, [this] { m_requests->chooseCopy(m_workspace.path()); });
    m_actions->on(Act::Quit, [this] { close(); });
    m_actions->on(Act::Handbook, [this] { (new Handbook(chapterOfPage(), this))->show(); });
    m_actions->on(Act::Shortcuts, [this] { showShortcuts(this, m_actions->all()); });
    m_actions->on(Act::About, [this] { showAbout(this); });
    m_actions->on(Act::Import, [this] { m_exchange->chooseAndImport(); });
    m_actions->on(Act::Export, [this] { m_exchange->exportTable(work()->exportRequest()); });
    connect(m_exchange, &ExchangeRequests::message, this, &MainWindow::showMessage);
    connect(m_menu, &MainMenu::recentChosen, m_requests, &FileRequests::openRequested);
}

QString MainWindow::chapterOfPage() const
{
    return m_work && m_workspace.isOpen() ? m_work->chapter() : u"start"_s;
}

void MainWindow::handleWorkActions()
{
    m_actions->on(Act::Undo, [this] { takeStep(true); });
    m_actions->on(Act::Redo, [this] { takeStep(false); });
    m_actions->on(Act::Find, [this] { m_work->focusSearch(); });
    m_actions->on(Act::Mine, [this] { m_work->setMine((*m_actions)[Act::Mine]->isChecked()); });
    m_actions->on(Act::ShowHistory,
                  [this] { m_work->setHistoryShown((*m_actions)[Act::ShowHistory]->isChecked()); });
    m_actions->on(Act::FoldRail,
                  [this] { m_work->setRailFolded((*m_actions)[Act::FoldRail]->isChecked()); });
    m_actions->on(Act::Create, [this] { m_work->createOpportunity(); });
    connect(m_menu, &MainMenu::selectionMenuWanted, this, [this] {
        const bool chosen = m_work && !m_work->selection().isEmpty();
        m_menu->setSelectionMenu(chosen ? m_opportunities->menuFor(m_work->selection(), this)
                                        : nullptr);
    });
    tellOfSteps();
    connect(m_opportunities,
            &OpportunityActions::quotationRequested,
            this,
            [this](OpportunityId id) { openQuotation(m_workspace, m_chooser, id, this); });
}

void MainWindow::listenToWorkspace()
{
    connect(&m_workspace, &Workspace::undoStateChanged, this, &MainWindow::showSteps);
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::offerDraft);
    connect(&m_workspace, &Workspace::changed, this, [this] { endMessage(m_offeredStep); });
    connect(&m_workspace, &Workspace::failed, this, [this](const Error &error) {
        m_errors.present(this, error);
    });
    connect(&m_workspace, &Workspace::damageFound, this, [this](const QStringList &problems) {
        m_errors.present(this, {ErrorCode::FileDamaged, m_workspace.path(), problems.value(0)});
    });
}

WelcomePage *MainWindow::welcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_pages);
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::languageChosen, this, [this](const QString &code) {
            m_settings.set(Settings::Key::Language, code);
        });
        connect(
            m_welcome, &WelcomePage::createRequested, m_requests, &FileRequests::createRequested);
        connect(
            m_welcome, &WelcomePage::sampleRequested, m_requests, &FileRequests::sampleRequested);
        connect(m_welcome, &WelcomePage::openRequested, this, [this](const QString &path) {
            path.isEmpty() ? m_requests->chooseAndOpen() : m_requests->openRequested(path);
        });
        connect(m_welcome, &WelcomePage::backRequested, this, &MainWindow::showWork);
        connect(m_welcome, &WelcomePage::placeRequested, this, [this] {
            m_requests->choosePlace(m_welcome->file(),
                                    [this](const QString &path) { m_welcome->setFile(path); });
        });
    }
    return m_welcome;
}

WorkPage *MainWindow::work()
{
    if (!m_work) {
        m_work =
            new WorkPage(m_workspace, *m_opportunities, m_settings, *m_actions, m_chooser, m_pages);
        m_pages->addWidget(m_work);
        m_work->setRailFolded(m_settings.isOn(Settings::Key::NavFolded));
        connectSelectionActions(*m_actions, *m_work, *m_opportunities);
        connect(m_work, &WorkPage::selectionChanged, this, &MainWindow::showSelection);
        connect(m_work, &WorkPage::saved, this, [this] { showMessage(tr("Saved."), true); });
        connect(m_work, &WorkPage::formOpened, this, [this] {
            if (m_toast) {
                m_toast->withdrawOffer();
            }
        });
        connect(m_work, &WorkPage::message, this, [this](const QString &text) {
            showMessage(text, false);
        });
        connect(m_work, &WorkPage::dragStarted, this, [this] {
            if (m_toast) {
                m_toast->stepAside();
            }
        });
        connect(m_work, &WorkPage::draftKept, this, [this](OpportunityId id) {
            toast()->showMessage(tr("What was typed is kept as a draft."),
                                 tr("Continue"),
                                 [this, id] { m_work->openForm(id); });
        });
        connect(m_work, &WorkPage::hiddenByFilter, this, [this](OpportunityId id) {
            toast()->showMessage(tr("The filter hides this opportunity."),
                                 tr("Show it"),
                                 [this, id] { m_work->showHidden(id); });
        });
        connect(m_work, &WorkPage::narrowedFurther, this, [this](const Filter &all) {
            toast()->showMessage(tr("The filter of the table holds, too."),
                                 tr("Show all"),
                                 [this, all] { m_workspace.setFilter(all); });
        });
        m_work->showPage(WorkPage::pageOf(m_settings.text(Settings::Key::LastPage)));
    }
    return m_work;
}

void MainWindow::setCurrent(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    m_actions->setFileOpen(page == m_work);
    showSelection();
    showTitle();
}

void MainWindow::showWelcome()
{
    WelcomePage *page = welcome();
    page->setLanguages(languages(), currentLanguage());
    page->setRecent(m_settings.list(Settings::Key::RecentFiles));
    m_proposedPlace = FileRequests::proposedPlace();
    page->setFile(m_proposedPlace);
    page->setOpenFile(m_workspace.path());
    setCurrent(page);
}

void MainWindow::showWork()
{
    setCurrent(work());
    showSteps();
}

void MainWindow::showProblem(const Error &error, const QString &path, const QString &backup)
{
    if (!m_problem) {
        m_problem = new ProblemPage(m_pages);
        m_pages->addWidget(m_problem);
        connect(m_problem, &ProblemPage::remedyChosen, this, &MainWindow::applyRemedy);
    }
    m_problem->setProblem(error, path, backup);
    setCurrent(m_problem);
    m_problem->setFocus();
}

void MainWindow::applyRemedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::TryAgain:
        emit m_requests->openRequested(m_problem->path());
        break;
    case Remedy::OpenAnother:
        m_requests->chooseAndOpen();
        break;
    case Remedy::CopyElsewhere:
        m_requests->chooseCopyAndOpen(m_problem->path());
        break;
    case Remedy::OpenBackup:
        emit backupRequested(m_problem->path(), m_problem->backup());
        break;
    case Remedy::ToStart:
        showWelcome();
        break;
    case Remedy::Quit:
        close();
        break;
    }
}

void MainWindow::showSelection()
{
    const bool open = m_work && m_pages->currentWidget() == m_work;
    enableSelectionActions(*m_actions, open ? m_work->selection().size() : 0);
}

void MainWindow::showTitle()
{
    const bool open = m_work && m_pages->currentWidget() == m_work && m_workspace.isOpen();
    setWindowTitle(open ? QFileInfo(m_workspace.path()).completeBaseName() + u" — Ugoda"_s
                        : u"Ugoda"_s);
}

void MainWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_preferences->refresh();
    showSteps();
    if (m_welcome) {
        m_welcome->setLanguages(languages(), currentLanguage());
        // The name that was proposed is a word of the language; one that was chosen is not.
        if (m_welcome->file() == std::exchange(m_proposedPlace, FileRequests::proposedPlace())) {
            m_welcome->setFile(m_proposedPlace);
        }
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.set(Settings::Key::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace ugoda
