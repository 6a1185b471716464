// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a small screen, such as one of 1440 px at twice the size: nothing is cut off.
// With UGODA_SHOTS set to a folder, pictures are left there.
#include "model/commands/activity_commands.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/agenda/agenda_bar.h"
#include "views/agenda/agenda_cards.h"
#include "views/agenda/agenda_page.h"
#include "views/common/empty_state.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/form/opportunity_form.h"
#include "views/shell/main_window.h"
#include "views/shell/nav_rail.h"
#include "views/shell/window_actions.h"
#include "views/shell/work_page.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kScreen(704, 400); ///< what firstSize() leaves of 720 x 450

} // namespace

class TestNarrowWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyPageFits_data();
    void everyPageFits();
    void calendarScrolls();
    void railUnfoldsWhereThereIsRoom();

private:
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            m_file->settle();
            QCoreApplication::sendPostedEvents();
        }
    }

    void shoot(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
            m_window->grab().save(u"%1/narrow-%2.png"_s.arg(folder, name));
        }
    }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<Settings> m_settings;
    RecordedPresenter m_errors;
    ChosenFiles m_chooser;
    std::unique_ptr<MainWindow> m_window;
    OpportunityId m_id;
};

void TestNarrowWindow::init()
{
    Theme().apply(ThemeChoice::Light);
    m_file = std::make_unique<TestFile>();
    m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
    m_id = m_file->create(u"Кухня"_s);
    m_file->create(u"Дах"_s);
    Activity activity;
    activity.opportunity = m_id;
    activity.type = m_file->workspace.directory().activityTypes().first().id;
    activity.dueOn = m_file->workspace.clock().today();
    m_file->submit(planActivity(activity));
    m_window = std::make_unique<MainWindow>(m_file->workspace, *m_settings, m_errors, m_chooser);
    m_window->resize(kScreen);
    m_window->showWork();
    m_window->show();
    settle();
}

void TestNarrowWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_file.reset();
}

void TestNarrowWindow::everyPageFits_data()
{
    QTest::addColumn<Act>("page");
    QTest::newRow("board") << Act::ShowBoard;
    QTest::newRow("table") << Act::ShowTable;
    QTest::newRow("tasks") << Act::ShowTasks;
}

void TestNarrowWindow::everyPageFits()
{
    QFETCH(Act, page);
    m_window->actions()[page]->trigger();
    settle();
    QCOMPARE(m_window->size(), kScreen);
    QVERIFY(m_window->findChild<NavRail *>()->isFolded());
    shoot(QString::fromLatin1(QTest::currentDataTag()));
    m_window->findChild<WorkPage *>()->openForm(m_id);
    QTRY_VERIFY(m_window->findChild<OpportunityForm *>()->isVisible());
    settle();
    QCOMPARE(m_window->size(), kScreen);
    QCOMPARE(m_window->findChild<WorkPage *>()->width(), kScreen.width());
    shoot(QString::fromLatin1(QTest::currentDataTag()) + u"-form"_s);
    const QList<EmptyState *> empty = m_window->findChildren<EmptyState *>();
    for (const EmptyState *one : empty) {
        const QList<QLabel *> words = one->findChildren<QLabel *>();
        for (const QLabel *label : words) {
            QVERIFY(!one->isVisible() || one->rect().contains(label->geometry()));
        }
    }
}

void TestNarrowWindow::calendarScrolls()
{
    m_window->actions()[Act::ShowTasks]->trigger();
    settle();
    m_window->findChild<AgendaBar *>()->setMine(false);
    auto *card = m_window->findChild<UnplannedCard *>();
    QTRY_VERIFY(card->isVisible());
    settle();
    QCOMPARE(m_window->size(), kScreen);
    const auto *page = m_window->findChild<AgendaPage *>();
    auto *side = page->findChild<QScrollArea *>();
    const auto within = [page](const QWidget *part) {
        return page->rect().contains(QRect(part->mapTo(page, QPoint()), part->size()));
    };
    side->ensureWidgetVisible(card);
    QVERIFY(within(card));
    shoot(u"tasks-end"_s);
    side->ensureVisible(0, 0);
    const auto *calendar = m_window->findChild<CalendarCard *>();
    const int right = calendar->mapTo(page, QPoint(calendar->width(), 0)).x();
    QVERIFY(right <= page->width());
}

void TestNarrowWindow::railUnfoldsWhereThereIsRoom()
{
    const auto *rail = m_window->findChild<NavRail *>();
    QVERIFY(rail->isFolded());
    QVERIFY(!m_settings->isOn(Settings::Key::NavFolded)); // the choice stays
    m_window->resize(1440, 900);
    settle();
    QVERIFY(!rail->isFolded());
    m_window->actions()[Act::FoldRail]->trigger();
    QVERIFY(rail->isFolded());
    m_window->actions()[Act::FoldRail]->trigger();
    QVERIFY(!rail->isFolded());
    m_window->resize(kScreen);
    settle();
    QVERIFY(rail->isFolded());
}

QTEST_MAIN(TestNarrowWindow)
#include "tst_narrow_window.moc"
