// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/pipeline_commands.h"
#include "model/items/default_names.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_page.h"
#include "views/common/empty_state.h"
#include "views/common/segmented.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/common/toast.h"
#include "views/form/opportunity_form.h"
#include "views/history/history_panel.h"
#include "views/list/opportunity_table_page.h"
#include "views/shell/about_dialogs.h"
#include "views/shell/file_requests.h"
#include "views/shell/main_window.h"
#include "views/shell/shortcut_router.h"
#include "views/shell/window_actions.h"
#include "views/welcome/problem_page.h"
#include "views/welcome/welcome_page.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// A language in which every text stands in angle brackets, so that one that is not translated at
/// run time is seen.
class BracketLanguage : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"‹"_s + QString::fromUtf8(text) + u"›"_s;
    }

    bool isEmpty() const override { return false; }
};

void collect(QMenu *menu, QList<QAction *> &actions)
{
    actions.append(menu->menuAction());
    const QList<QAction *> entries = menu->actions();
    for (QAction *entry : entries) {
        if (entry->menu()) {
            collect(entry->menu(), actions);
        } else if (!entry->isSeparator()) {
            actions.append(entry);
        }
    }
}

/// Every entry of the menu bar, submenus included.
QList<QAction *> menuEntries(QMainWindow &window)
{
    QList<QAction *> result;
    const QList<QAction *> menus = window.menuBar()->actions();
    for (QAction *action : menus) {
        collect(action->menu(), result);
    }
    return result;
}

} // namespace

/// The real window over a real file.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void firstPageUntilAFileIsOpen();
    void everyProblemButtonDoesSomething();
    void newOpportunityFromAnywhere();
    void leadsBackToAnUnfinishedForm();
    void offerGoesWithTheForm();
    void messageEndsWhenItIsTrueNoLonger();
    void undoOfAMessageMeansItsOwnStep();
    void emptyTableBringsTheForm();
    void undoneDeletionIsSelected();
    void proposedNameFollowsTheLanguage();
    void namesOnlyCommonKeys();
    void switchesPages();
    void tellsWhatWasCopied();
    void namesTheStepsOfUndo();
    void undoesByKey();
    void showsWhatIsMineByKey();
    void fieldsKeepTheirOwnUndo();
    void understandsCyrillicLayouts_data();
    void understandsCyrillicLayouts();
    void cyrillicLayoutsReachTextFields();
    void knowsLatinKeys();
    void translatesEverythingAtRunTime();
    void menusHaveUniqueMnemonics();
    void everyControlHasAName();
    void remembersPanels();
    void pagesTakeTheKeyboard();
    void formTakesTheKeyboardAndGivesItBack();
    void fitsTheScreenAtFirst();
    void dragFindsTheZonesUncovered();
    void keysAreNotAmbiguous();

private:
    QAction *action(Act act) { return m_window->actions()[act]; }

    OpportunityForm *form() { return m_window->findChild<OpportunityForm *>(); }

    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TestFile> m_file;
    RecordedPresenter m_errors;
    ChosenFiles m_chooser;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    Theme().apply(ThemeChoice::Light);
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_file = std::make_unique<TestFile>();
    m_errors.errors.clear();
    m_window = std::make_unique<MainWindow>(m_file->workspace, *m_settings, m_errors, m_chooser);
    m_window->resize(1440, 900);
}

void TestMainWindow::cleanup()
{
    // Answers that are under way find those that asked.
    m_file->settle();
    m_window.reset();
    m_file.reset();
    QVERIFY(m_errors.errors.isEmpty());
}

void TestMainWindow::open()
{
    m_window->showWork();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->findChild<HistoryPanel *>());
}

void TestMainWindow::firstPageUntilAFileIsOpen()
{
    m_window->showWelcome();
    m_window->show();
    QVERIFY(m_window->findChild<WelcomePage *>()->isVisible());
    for (const Act act : {Act::Create, Act::Undo, Act::ShowBoard, Act::SaveCopy, Act::Find}) {
        QVERIFY(!action(act)->isEnabled());
    }
    for (const Act act : {Act::OpenFile, Act::Quit, Act::Shortcuts, Act::About}) {
        QVERIFY(action(act)->isEnabled());
    }
    QSignalSpy opened(&m_window->fileRequests(), &FileRequests::openRequested);
    m_chooser.setNextAnswer(u"/docs/firm.ugoda"_s);
    action(Act::OpenFile)->trigger();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), u"/docs/firm.ugoda"_s);
    open();
    QVERIFY(action(Act::Create)->isEnabled());
    QVERIFY(m_window->windowTitle().startsWith(u"test"_s)
            || m_window->windowTitle().contains(u"Ugoda"_s));
}

void TestMainWindow::everyProblemButtonDoesSomething()
{
    m_window->show();
    FileRequests &requests = m_window->fileRequests();
    QSignalSpy opened(&requests, &FileRequests::openRequested);
    QSignalSpy copied(&requests, &FileRequests::copyAndOpenRequested);
    QSignalSpy restored(m_window.get(), &MainWindow::backupRequested);
    const auto choose = [this](Remedy remedy) {
        m_window->showProblem(
            {ErrorCode::FileDamaged, {}, {}}, u"/a.ugoda"_s, u"/backups/a.ugoda"_s);
        emit m_window->findChild<ProblemPage *>()->remedyChosen(remedy);
    };
    choose(Remedy::TryAgain);
    QCOMPARE(opened.last().first().toString(), u"/a.ugoda"_s);
    m_chooser.setNextAnswer(u"/b.ugoda"_s);
    choose(Remedy::OpenAnother);
    QCOMPARE(opened.last().first().toString(), u"/b.ugoda"_s);
    m_chooser.setNextAnswer(u"/c.ugoda"_s);
    choose(Remedy::CopyElsewhere);
    QCOMPARE(copied.last(), QVariantList({u"/a.ugoda"_s, u"/c.ugoda"_s}));
    choose(Remedy::OpenBackup);
    QCOMPARE(restored.last(), QVariantList({u"/a.ugoda"_s, u"/backups/a.ugoda"_s}));
    choose(Remedy::ToStart);
    QVERIFY(m_window->findChild<WelcomePage *>()->isVisible());
    choose(Remedy::Quit);
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::newOpportunityFromAnywhere()
{
    open();
    QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(),
                    Qt::Key_N,
                    Qt::ControlModifier);
    QTRY_VERIFY(form() && form()->isVisible());
    auto *drawer = m_window->findChild<QWidget *>(u"drawer"_s);
    QVERIFY(drawer->width() >= 420 && drawer->width() <= 480);
    QVERIFY(!m_window->findChild<HistoryPanel *>()->isVisible());
    emit form()->closed();
    QVERIFY(!form()->isVisible());
    QVERIFY(m_window->findChild<HistoryPanel *>()->isVisible());
}

void TestMainWindow::leadsBackToAnUnfinishedForm()
{
    open();
    // As a killed program leaves it: the draft is in the file, the form is gone.
    m_file->submit(saveDraft(u"opportunity"_s, 0, u"{}"_s));
    QVERIFY(await(m_file->workspace.open(m_file->path())).ok());
    QTRY_VERIFY(m_window->findChild<Toast *>() && m_window->findChild<Toast *>()->isVisible());
    auto *resume = m_window->findChild<Toast *>()->findChild<QPushButton *>();
    QVERIFY(resume && resume->isVisible());
    resume->click();
    QTRY_VERIFY(form() && form()->isVisible());
}

/// Whoever opens the form by another road needs no message about it.
void TestMainWindow::offerGoesWithTheForm()
{
    open();
    m_file->submit(saveDraft(u"opportunity"_s, 0, u"{}"_s));
    QVERIFY(await(m_file->workspace.open(m_file->path())).ok());
    QTRY_VERIFY(m_window->findChild<Toast *>() && m_window->findChild<Toast *>()->isVisible());
    action(Act::Create)->trigger();
    QTRY_VERIFY(!m_window->findChild<Toast *>()->isVisible());
}

/// A message about something under way ends with it, but not another that came meanwhile.
void TestMainWindow::messageEndsWhenItIsTrueNoLonger()
{
    open();
    m_window->showMessage(u"Opening…"_s, false);
    const auto *toast = m_window->findChild<Toast *>();
    m_window->endMessage(u"Saving…"_s);
    QVERIFY(toast->isVisible());
    m_window->endMessage(u"Opening…"_s);
    QVERIFY(!toast->isVisible());
}

/// The message about a step stands for seconds: another step in between would be undone by it.
void TestMainWindow::undoOfAMessageMeansItsOwnStep()
{
    open();
    const OpportunityId id = m_file->create(u"Вікна"_s);
    m_window->findChild<OpportunityActions *>()->archive({id}, true);
    QTRY_VERIFY(m_window->findChild<Toast *>() && m_window->findChild<Toast *>()->isVisible());
    const auto *toast = m_window->findChild<Toast *>();
    m_file->submit(addComment(id, u"Передзвонити"_s));
    QVERIFY(!toast->isVisible());
    action(Act::Undo)->trigger();
    QTRY_VERIFY(toast->isVisible()); // "Undone", with "Redo"
    m_file->create(u"Двері"_s);
    QVERIFY(!toast->isVisible());
    m_window->showMessage(u"Opening…"_s, false); // offers no step
    m_file->create(u"Дах"_s);
    QVERIFY(toast->isVisible());
}

/// A table without a row says what belongs there and brings it.
void TestMainWindow::emptyTableBringsTheForm()
{
    open();
    action(Act::ShowTable)->trigger();
    const auto *table = m_window->findChild<OpportunityTablePage *>();
    const auto *empty = table->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    const QList<QPushButton *> buttons = empty->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.first()->click();
    QTRY_VERIFY(form() && form()->isVisible());
    const auto asked = m_chooser.requests.size();
    buttons.last()->click();
    QCOMPARE(m_chooser.requests.size(), asked + 1);
}

/// What comes back from the trash is what the person works on.
void TestMainWindow::undoneDeletionIsSelected()
{
    open();
    const OpportunityId id = m_file->create(u"Монтаж"_s);
    m_file->create(u"Інша"_s);
    m_file->submit(trashOpportunities({id}, true));
    m_file->settle();
    const auto *board = m_window->findChild<BoardPage *>();
    QVERIFY(!board->selection().contains(id));
    action(Act::Undo)->trigger();
    QTRY_COMPARE(board->selection(), QList<OpportunityId> {id});
}

void TestMainWindow::proposedNameFollowsTheLanguage()
{
    m_window->showWelcome();
    auto *welcome = m_window->findChild<WelcomePage *>();
    QVERIFY(welcome->file().endsWith(u"/My business.ugoda"_s));
    {
        BracketLanguage brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QCoreApplication::sendPostedEvents();
        QVERIFY2(welcome->file().endsWith(u"/‹My business›.ugoda"_s), qPrintable(welcome->file()));
        welcome->setFile(u"/data/chosen.ugoda"_s);
    }
    QCoreApplication::sendPostedEvents();
    QCOMPARE(welcome->file(), u"/data/chosen.ugoda"_s);
}

void TestMainWindow::namesOnlyCommonKeys()
{
    QAction undo(u"Undo"_s);
    undo.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Z),
                       QKeySequence(Qt::Key_F14),
                       QKeySequence(Qt::Key_Undo),
                       QKeySequence(Qt::Key_F5)});
    showShortcuts(m_window.get(), {&undo});
    const auto *sheet = m_window->findChild<QDialog *>();
    const QList<QLabel *> labels = sheet->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"Ctrl+Z, F5"_s;
    }));
}

void TestMainWindow::switchesPages()
{
    open();
    QVERIFY(action(Act::ShowBoard)->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(action(Act::ShowTable)->isChecked());
    QVERIFY(!action(Act::ShowBoard)->isChecked());
    QCOMPARE(m_settings->text(Settings::Key::LastPage), u"table"_s);
    auto *pages = m_window->findChild<Segmented *>();
    QCOMPARE(pages->currentIndex(), 1);
    pages->setCurrentIndex(0);
    QVERIFY(action(Act::ShowBoard)->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(action(Act::ShowBoard)->isChecked());
    // A board is that of one pipeline; all of them are a table.
    const auto second = std::make_shared<PipelineId>();
    m_file->submit(addPipeline({u"Друга"_s, {}, nullptr, {}}, &defaultName, second));
    Filter filter = m_file->workspace.filter();
    filter.further = {*second};
    m_file->workspace.setFilter(filter);
    QVERIFY(action(Act::ShowTable)->isChecked());
    QCOMPARE(m_file->workspace.filter().further.size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_file->workspace.filter().further.isEmpty());
}

void TestMainWindow::tellsWhatWasCopied()
{
    m_file->create(u"Монтаж"_s);
    open();
    action(Act::ShowTable)->trigger();
    m_file->settle();
    auto *table = m_window->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<Toast *>());
    QTRY_COMPARE(m_window->findChild<Toast *>()->text(), u"1 rows copied"_s);
}

void TestMainWindow::namesTheStepsOfUndo()
{
    open();
    m_file->create(u"Вікна & двері"_s);
    QTRY_VERIFY(action(Act::Undo)->isEnabled());
    QVERIFY2(action(Act::Undo)->toolTip().contains(u"Вікна & двері"_s),
             qPrintable(action(Act::Undo)->toolTip()));
    QVERIFY(action(Act::Undo)->toolTip().contains(u"Ctrl+Z"_s));
    QVERIFY(!action(Act::Redo)->isEnabled());
    action(Act::Undo)->trigger();
    QTRY_VERIFY(action(Act::Redo)->isEnabled());
    QVERIFY(action(Act::Redo)->toolTip().contains(u"Вікна & двері"_s));
    auto *toast = m_window->findChild<Toast *>();
    QTRY_VERIFY(toast || (toast = m_window->findChild<Toast *>()));
}

void TestMainWindow::showsWhatIsMineByKey()
{
    open();
    const auto mine = [this] {
        return m_file->workspace.filter().mine;
    };
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(mine(), m_file->workspace.directory().currentPerson());
    QVERIFY(action(Act::Mine)->isChecked());
    m_file->workspace.setFilter({}); // by whatever road
    QVERIFY(!action(Act::Mine)->isChecked());
    action(Act::Mine)->trigger();
    QVERIFY(mine().isValid());
    action(Act::Mine)->trigger();
    QVERIFY(!mine().isValid());
}

void TestMainWindow::undoesByKey()
{
    open();
    m_file->create(u"Монтаж"_s);
    QTRY_VERIFY(action(Act::Undo)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(action(Act::Redo)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!action(Act::Redo)->isEnabled());
}

void TestMainWindow::fieldsKeepTheirOwnUndo()
{
    open();
    m_file->create(u"Монтаж"_s);
    QTRY_VERIFY(action(Act::Undo)->isEnabled());
    action(Act::Find)->trigger();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"abc"_s);
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(search->text() != u"abc"_s);
    QVERIFY(!action(Act::Redo)->isEnabled());
    while (search->isUndoAvailable()) {
        search->undo();
    }
    // Nothing of its own is left to undo.
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(action(Act::Redo)->isEnabled());
}

void TestMainWindow::understandsCyrillicLayouts_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("act");
    QTest::newRow("Ctrl+N is Ctrl+Т")
        << u"Т"_s << Qt::KeyboardModifiers(Qt::ControlModifier) << int(Act::Create);
    QTest::newRow("Ctrl+Z is Ctrl+Я")
        << u"Я"_s << Qt::KeyboardModifiers(Qt::ControlModifier) << int(Act::Undo);
    QTest::newRow("Ctrl+F is Ctrl+А")
        << u"А"_s << Qt::KeyboardModifiers(Qt::ControlModifier) << int(Act::Find);
    QTest::newRow("Ctrl+K is Ctrl+Л")
        << u"Л"_s << Qt::KeyboardModifiers(Qt::ControlModifier) << int(Act::Find);
    QTest::newRow("Ctrl+O is Ctrl+Щ")
        << u"Щ"_s << Qt::KeyboardModifiers(Qt::ControlModifier) << int(Act::OpenFile);
    QTest::newRow("Ctrl+Shift+H is Ctrl+Shift+Р")
        << u"Р"_s << (Qt::ControlModifier | Qt::ShiftModifier) << int(Act::ShowHistory);
}

void TestMainWindow::understandsCyrillicLayouts()
{
    QFETCH(QString, letter);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, act);
    open();
    m_file->create(u"Монтаж"_s);
    QTRY_VERIFY(action(Act::Undo)->isEnabled());
    QSignalSpy triggered(action(Act(act)), &QAction::triggered);
    QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
    // keyClick() of Qt 6.4 knows Latin letters only.
    QTest::sendKeyEvent(QTest::Click, focus, Qt::Key(letter.at(0).unicode()), letter, modifiers);
    QCOMPARE(triggered.count(), 1);
}

void TestMainWindow::cyrillicLayoutsReachTextFields()
{
    open();
    action(Act::Find)->trigger();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    search->setText(u"дім"_s);
    search->deselect();
    // Ctrl+A and Ctrl+X.
    QTest::sendKeyEvent(QTest::Click, search, Qt::Key(u'Ф'), QString(), Qt::ControlModifier);
    QCOMPARE(search->selectedText(), u"дім"_s);
    QTest::sendKeyEvent(QTest::Click, search, Qt::Key(u'Ч'), QString(), Qt::ControlModifier);
    QCOMPARE(search->text(), QString());
    // Letters without Ctrl are letters.
    QTest::sendKeyEvent(QTest::Click, search, Qt::Key_unknown, u"ф"_s, Qt::NoModifier);
    QCOMPARE(search->text(), u"ф"_s);
}

void TestMainWindow::knowsLatinKeys()
{
    QCOMPARE(ShortcutRouter::latinKey(u'Й'), int(Qt::Key_Q));
    QCOMPARE(ShortcutRouter::latinKey(u'І'), int(Qt::Key_S));
    QCOMPARE(ShortcutRouter::latinKey(u'Ы'), int(Qt::Key_S));
    QCOMPARE(ShortcutRouter::latinKey(u'Б'), int(Qt::Key_Comma));
    QCOMPARE(ShortcutRouter::latinKey(Qt::Key_Z), 0);
    QCOMPARE(ShortcutRouter::latinKey(Qt::Key_Return), 0);
    QCOMPARE(ShortcutRouter::latinKey(0), 0);
}

void TestMainWindow::translatesEverythingAtRunTime()
{
    open();
    BracketLanguage brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QCoreApplication::sendPostedEvents();
    // What people or languages are called is not translated.
    const QStringList own = {u"Українська"_s, u"Русский"_s, u"English"_s};
    const QList<QAction *> entries = menuEntries(*m_window);
    QVERIFY(entries.size() > 20);
    for (const QAction *entry : entries) {
        const QString text = QString(entry->text()).remove(u'&');
        QVERIFY2(own.contains(text) || text.startsWith(u'‹'), qPrintable(text));
    }
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty() && !button->menu()) {
            QVERIFY2(button->text().contains(u'‹'), qPrintable(button->text()));
        }
    }
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(action(Act::OpenFile)->text(), u"&Open file…"_s);
}

void TestMainWindow::menusHaveUniqueMnemonics()
{
    open();
    const auto check = [](const QList<QAction *> &entries) {
        QString seen;
        for (const QAction *entry : entries) {
            const qsizetype at = entry->text().indexOf(u'&');
            if (entry->isSeparator() || !entry->isVisible() || at < 0) {
                continue;
            }
            const QChar letter = entry->text().at(at + 1).toLower();
            QVERIFY2(!seen.contains(letter), qPrintable(entry->text()));
            seen += letter;
        }
    };
    check(m_window->menuBar()->actions());
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (const QAction *menu : menus) {
        check(menu->menu()->actions());
    }
}

void TestMainWindow::everyControlHasAName()
{
    open();
    const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        // Qt makes the buttons inside a line edit and names none.
        if (button->isVisible() && !button->inherits("QLineEditIconButton")) {
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty()
                         || !button->toolTip().isEmpty(),
                     qPrintable(QLatin1StringView(button->parent()->metaObject()->className())
                                + u'/' + QLatin1StringView(button->metaObject()->className())));
        }
    }
}

void TestMainWindow::remembersPanels()
{
    open();
    action(Act::ShowHistory)->trigger();
    QVERIFY(!m_window->findChild<HistoryPanel *>()->isVisible());
    QVERIFY(!m_settings->isOn(Settings::Key::HistoryPanelShown));
    action(Act::FoldRail)->trigger();
    QVERIFY(m_settings->isOn(Settings::Key::NavFolded));
    action(Act::ShowTable)->trigger();
    m_window->close();
    QVERIFY(!m_settings->value(Settings::Key::WindowGeometry).toByteArray().isEmpty());

    MainWindow next(m_file->workspace, *m_settings, m_errors, m_chooser);
    next.showWork();
    next.show();
    QVERIFY(next.actions()[Act::ShowTable]->isChecked());
    QVERIFY(next.actions()[Act::FoldRail]->isChecked());
    QTRY_VERIFY(!next.actions()[Act::ShowHistory]->isChecked());
}

void TestMainWindow::pagesTakeTheKeyboard()
{
    m_file->create(u"Монтаж"_s);
    open();
    auto *board = m_window->findChild<BoardPage *>();
    QVERIFY(board->isAncestorOf(QApplication::focusWidget()));
    action(Act::ShowTable)->trigger();
    QVERIFY(QApplication::focusWidget());
    QVERIFY(!board->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"opportunityTable"_s);
    action(Act::ShowBoard)->trigger();
    QVERIFY(board->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::formTakesTheKeyboardAndGivesItBack()
{
    const OpportunityId id = m_file->create(u"Монтаж"_s);
    open();
    auto *board = m_window->findChild<BoardPage *>();
    board->reveal(id);
    QTRY_COMPARE(board->selection(), QList {id});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(form() && form()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(form()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget()->accessibleName() != u"Close"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!form()->isVisible());
    QVERIFY(board->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::fitsTheScreenAtFirst()
{
    MainWindow first(m_file->workspace, *m_settings, m_errors, m_chooser);
    QVERIFY(first.height() < first.screen()->availableSize().height());
}

void TestMainWindow::dragFindsTheZonesUncovered()
{
    open();
    m_file->create(u"Монтаж"_s);
    QTRY_VERIFY(action(Act::Undo)->isEnabled());
    action(Act::Undo)->trigger();
    QTRY_VERIFY(m_window->findChild<Toast *>() && m_window->findChild<Toast *>()->isVisible());
    emit m_window->findChild<BoardPage *>()->dragStarted();
    QVERIFY(!m_window->findChild<Toast *>()->isVisible());
}

void TestMainWindow::keysAreNotAmbiguous()
{
    QSet<QKeySequence> seen;
    const QList<QAction *> actions = m_window->actions().all();
    for (const QAction *one : actions) {
        const QList<QKeySequence> keys = one->shortcuts();
        for (const QKeySequence &key : keys) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
            seen.insert(key);
        }
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
