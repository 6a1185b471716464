// SPDX-License-Identifier: GPL-3.0-or-later
// The page of tasks in the real window: list, calendar, what can be done with a task (rows 26 to 29
// and 119).
#include "model/commands/activity_commands.h"
#include "model/commands/setup_commands.h"
#include "model/items/agenda_model.h"
#include "model/store/history_reads.h"
#include "tests/support/people.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/activity/activity_dialog.h"
#include "views/activity/activity_editor.h"
#include "views/activity/outcome_dialog.h"
#include "views/agenda/agenda_bar.h"
#include "views/agenda/agenda_cards.h"
#include "views/agenda/agenda_delegate.h"
#include "views/agenda/agenda_page.h"
#include "views/agenda/agenda_view.h"
#include "views/agenda/month_calendar.h"
#include "views/common/chip.h"
#include "views/common/empty_state.h"
#include "views/common/nav_button.h"
#include "views/common/segmented.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/common/toast.h"
#include "views/form/opportunity_form.h"
#include "views/list/filter_line.h"
#include "views/list/opportunity_table_page.h"
#include "views/shell/main_window.h"
#include "views/shell/window_actions.h"
#include "views/shell/work_page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestAgendaPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void standsInTheNavigation();
    void spaceMarksDoneAndUndoBringsBack();
    void circleMarksDone();
    void outcomeIsOfferedAndStopsNobody();
    void menuAsksForTheOutcomeFirst();
    void enterOpensTheOpportunity();
    void menuPostpones();
    void menuChanges();
    void mineIsRemembered();
    void badgeFollowsMine();
    void calendarChoosesADay();
    void calendarByKeyboard();
    void weekBeginsByTheLocale();
    void dayIsLeftByAPeriod();
    void moreByKeyboard();
    void searchNarrows();
    void unplannedLeadToTheTable();
    void unplannedKeepTheFilterOfTheTable();
    void emptySaysWhy();
    void historyStaysAway();
    void comesBackAfterSettings();
    void narrowPageKeepsTheList();

private:
    QAction *action(Act act) { return m_window->actions()[act]; }

    template<class Widget>
    Widget *find(const QString &name = {})
    {
        return m_window->findChild<Widget *>(name);
    }

    AgendaView *view() { return find<AgendaView>(); }

    QDate today() const { return m_file->workspace.clock().today(); }

    ActivityId plan(const QString &summary,
                    int inDays,
                    std::optional<qint64> time = {},
                    PersonId person = {});
    PersonId addMarko();
    void settle();
    /// Shows the tasks and waits for the list.
    void open();
    QStringList rows();
    QModelIndex row(const QString &text);
    void choose(const QString &text);
    QAction *menuEntry(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TestFile> m_file;
    RecordedPresenter m_errors;
    ChosenFiles m_chooser;
    std::unique_ptr<MainWindow> m_window;
    OpportunityId m_id;
    PersonId m_me;
};

void TestAgendaPage::initTestCase()
{
    Theme().apply(ThemeChoice::Light);
}

void TestAgendaPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_file = std::make_unique<TestFile>();
    m_me = m_file->workspace.directory().currentPerson();
    m_id = m_file->create(u"Кухня"_s);
    m_window = std::make_unique<MainWindow>(m_file->workspace, *m_settings, m_errors, m_chooser);
    m_window->resize(1440, 900);
}

void TestAgendaPage::cleanup()
{
    m_file->settle();
    m_window.reset();
    m_file.reset();
    QVERIFY(m_errors.errors.isEmpty());
}

ActivityId TestAgendaPage::plan(const QString &summary,
                                int inDays,
                                std::optional<qint64> time,
                                PersonId person)
{
    const QList<ActivityType> types = m_file->workspace.directory().activityTypes();
    const auto type = std::find_if(types.begin(), types.end(), [&time](const ActivityType &t) {
        return (t.category == ActivityCategory::Meeting) == time.has_value();
    });
    Activity activity;
    activity.opportunity = m_id;
    activity.type = type->id;
    activity.summary = summary;
    activity.dueOn = today().addDays(inDays);
    activity.dueTime = time;
    activity.duration = time ? std::optional<qint64>(60) : std::nullopt;
    activity.responsible = person.isValid() ? person : m_me;
    return {m_file->submit(planActivity(activity)).rows.first().id};
}

PersonId TestAgendaPage::addMarko()
{
    const auto id = std::make_shared<PersonId>();
    m_file->submit(addPerson(personNamed(u"Марко"_s), id));
    settle();
    return *id;
}

void TestAgendaPage::settle()
{
    for (int round = 0; round < 4; ++round) {
        m_file->settle();
        QCoreApplication::sendPostedEvents();
    }
}

void TestAgendaPage::open()
{
    m_window->showWork();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(view() && view()->isVisible());
    settle();
}

QStringList TestAgendaPage::rows()
{
    QStringList texts;
    for (int at = 0; at < view()->model()->rowCount(); ++at) {
        texts << view()->model()->index(at, 0).data().toString();
    }
    return texts;
}

QModelIndex TestAgendaPage::row(const QString &text)
{
    return view()->model()->index(int(rows().indexOf(text)), 0);
}

void TestAgendaPage::choose(const QString &text)
{
    view()->setFocus();
    view()->setCurrentIndex(row(text));
    QCOMPARE(view()->currentIndex().data().toString(), text);
}

/// The entry of the menu of the chosen task that begins so.
QAction *TestAgendaPage::menuEntry(const QString &text)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QApplication::sendEvent(view()->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QList<QAction *> entries = menu ? menu->actions() : QList<QAction *>();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const QAction *entry) {
        return entry->text().startsWith(text);
    });
    return found == entries.end() ? nullptr : *found;
}

void TestAgendaPage::standsInTheNavigation()
{
    plan(u"late"_s, -1);
    open();
    QVERIFY(action(Act::ShowTasks)->isChecked());
    QVERIFY(!action(Act::ShowBoard)->isChecked());
    QCOMPARE(m_settings->text(Settings::Key::LastPage), u"tasks"_s);
    QVERIFY(!find<FilterLine>()->isVisible());
    QCOMPARE(rows(), QStringList({u"Overdue"_s, u"late"_s}));
    const QList<NavButton *> entries = m_window->findChildren<NavButton *>();
    const auto tasks = std::find_if(entries.begin(), entries.end(), [](const NavButton *entry) {
        return entry->text() == u"Tasks"_s;
    });
    QVERIFY(tasks != entries.end() && (*tasks)->isChecked());
    action(Act::ShowBoard)->trigger();
    QVERIFY(find<FilterLine>()->isVisible());
    QVERIFY(!find<AgendaBar>()->isVisible());
    (*tasks)->click();
    QVERIFY(view()->isVisible());
    QVERIFY(find<AgendaBar>()->isVisible());
}

void TestAgendaPage::spaceMarksDoneAndUndoBringsBack()
{
    plan(u"one"_s, 0);
    plan(u"two"_s, 0);
    open();
    choose(u"one"_s);
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_COMPARE(rows(), QStringList({u"Today"_s, u"two"_s}));
    QTRY_VERIFY(find<Toast>() && find<Toast>()->isVisible());
    QCOMPARE(find<Toast>()->text(), u"Activity done"_s);
    QCOMPARE(view()->currentIndex().data().toString(), u"two"_s); // on to the next one
    QCOMPARE(await(m_file->workspace.loadActivities(m_id))->size(), 1);
    settle();
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), QStringList({u"Today"_s, u"one"_s, u"two"_s}));
}

void TestAgendaPage::circleMarksDone()
{
    plan(u"one"_s, 0);
    open();
    const QRect place = view()->visualRect(row(u"one"_s));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place.center());
    settle();
    QCOMPARE(rows().size(), 2); // beside the circle a click only chooses
    QCOMPARE(find<WorkPage>()->selection(), QList {m_id});
    view()->clearSelection();
    QTest::mouseClick(
        view()->viewport(), Qt::LeftButton, {}, AgendaDelegate::circleRect(place).center());
    QTRY_COMPARE(view()->model()->rowCount(), 0);
}

void TestAgendaPage::outcomeIsOfferedAndStopsNobody()
{
    const ActivityId first = plan(u"one"_s, 0);
    const ActivityId second = plan(u"two"_s, 0);
    plan(u"three"_s, 0);
    open();
    choose(u"one"_s);
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_COMPARE(rows(), QStringList({u"Today"_s, u"two"_s, u"three"_s}));
    QTest::keyClick(view(), Qt::Key_Space); // nothing is in the way
    QTRY_COMPARE(rows(), QStringList({u"Today"_s, u"three"_s}));
    QVERIFY(!find<OutcomeDialog>());
    settle();
    const QList<QPushButton *> buttons = find<Toast>()->findChildren<QPushButton *>();
    const auto offer = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) {
        return one->isVisible() && one->text() == u"What came of it?"_s;
    });
    QVERIFY(offer != buttons.end());
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        m_window->grab().save(folder + u"/agenda-outcome-toast.png"_s);
    }
    (*offer)->click();
    QTRY_VERIFY(find<OutcomeDialog>() && find<OutcomeDialog>()->isVisible());
    auto *note = find<OutcomeDialog>()->findChild<QLineEdit *>();
    note->setText(u"Agreed on the price"_s);
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        find<OutcomeDialog>()->grab().save(folder + u"/agenda-outcome-dialog.png"_s);
    }
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(find<Toast>()->text(), u"Outcome saved"_s);
    QVERIFY(!(*offer)->isVisible());
    const auto noteOf = [this](ActivityId id) {
        const Result<HistoryPage> page = await(m_file->workspace.read<HistoryPage>(
            [this](Connection &connection) { return readHistory(connection, m_id, {}, 50); }));
        return page->activities.value(id).note;
    };
    QCOMPARE(noteOf(second), u"Agreed on the price"_s);
    QCOMPARE(noteOf(first), QString());
    action(Act::Undo)->trigger();
    settle();
    QCOMPARE(noteOf(second), QString());
    QCOMPARE(rows(), QStringList({u"Today"_s, u"three"_s})); // done all the same
}

void TestAgendaPage::menuAsksForTheOutcomeFirst()
{
    plan(u"one"_s, 0);
    open();
    for (const bool agreed : {false, true}) {
        choose(u"one"_s);
        QAction *entry = menuEntry(u"Done with an outcome…"_s);
        QApplication::activePopupWidget()->hide();
        entry->trigger();
        QTRY_VERIFY(find<OutcomeDialog>() && find<OutcomeDialog>()->isVisible());
        QTest::keyClick(find<OutcomeDialog>()->findChild<QLineEdit *>(),
                        agreed ? Qt::Key_Return : Qt::Key_Escape);
        QTRY_VERIFY(!find<OutcomeDialog>());
        settle();
        QCOMPARE(rows().isEmpty(), agreed);
    }
}

void TestAgendaPage::enterOpensTheOpportunity()
{
    plan(u"one"_s, 0);
    open();
    choose(u"one"_s);
    QCOMPARE(find<WorkPage>()->selection(), QList {m_id});
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_VERIFY(find<OpportunityForm>() && find<OpportunityForm>()->isVisible());
    QTRY_COMPARE(find<OpportunityForm>()->opportunity(), m_id);
    QVERIFY(view()->isVisible());
    settle();
    emit find<OpportunityForm>()->closed();
    QTRY_VERIFY(view()->hasFocus());
    QTest::mouseDClick(
        view()->viewport(), Qt::LeftButton, {}, view()->visualRect(row(u"one"_s)).center());
    QTRY_VERIFY(find<OpportunityForm>()->isVisible());
}

void TestAgendaPage::menuPostpones()
{
    plan(u"meeting"_s, -2, 14 * 60);
    open();
    choose(u"meeting"_s);
    QAction *tomorrow = menuEntry(u"Postpone to tomorrow"_s);
    QVERIFY(tomorrow);
    tomorrow->trigger();
    QApplication::activePopupWidget()->close();
    QTRY_COMPARE(rows(), QStringList({u"Later"_s, u"meeting"_s}));
    const Activity moved = await(m_file->workspace.loadActivities(m_id))->first();
    QCOMPARE(moved.dueOn, today().addDays(1));
    QCOMPARE(moved.dueTime, std::optional<qint64>(14 * 60));
    choose(u"meeting"_s);
    QVERIFY(!menuEntry(u"Postpone to tomorrow"_s)->isEnabled()); // there it stands
    menuEntry(u"Postpone for a week"_s)->trigger();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    settle();
    QCOMPARE(await(m_file->workspace.loadActivities(m_id))->first().dueOn, today().addDays(7));
    action(Act::Undo)->trigger();
    settle();
    QCOMPARE(await(m_file->workspace.loadActivities(m_id))->first().dueOn, today().addDays(1));
}

void TestAgendaPage::menuChanges()
{
    for (int i = 0; i < 6; ++i) {
        plan(u"task %1"_s.arg(i), i);
    }
    open();
    find<AgendaBar>()->choosePeriod(AgendaPeriod::All);
    settle();
    choose(u"task 5"_s);
    menuEntry(u"Change"_s)->trigger();
    QApplication::activePopupWidget()->close();
    QTRY_VERIFY(find<ActivityDialog>());
    auto *editor = find<ActivityDialog>()->findChild<ActivityEditor *>();
    QTRY_VERIFY(editor->isVisible());
    QCOMPARE(editor->seen().summary, u"task 5"_s);
    find<ActivityDialog>()->reject();
}

void TestAgendaPage::mineIsRemembered()
{
    plan(u"mine"_s, 0);
    const PersonId marko = addMarko();
    plan(u"his"_s, 0, {}, marko);
    open();
    auto *chip = find<QPushButton>(u"tasksMine"_s);
    QVERIFY(chip->isChecked());
    QCOMPARE(rows(), QStringList({u"Today"_s, u"mine"_s}));
    QTest::keyClick(view(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(!chip->isChecked());
    QVERIFY(!action(Act::Mine)->isChecked());
    QCOMPARE(rows(), QStringList({u"Today"_s, u"mine"_s, u"his"_s}));
    QVERIFY(!m_file->workspace.filter().mine.isValid()); // board and table have their own
    m_file->submit(setCurrentPerson(marko));
    settle();
    QVERIFY(chip->isChecked()); // nobody has chosen for him
    QCOMPARE(rows(), QStringList({u"Today"_s, u"his"_s}));
    m_file->submit(setCurrentPerson(m_me));
    settle();
    QVERIFY(!chip->isChecked());
    chip->click();
    settle();
    QCOMPARE(rows(), QStringList({u"Today"_s, u"mine"_s}));
    QVERIFY(action(Act::Mine)->isChecked());
}

void TestAgendaPage::badgeFollowsMine()
{
    plan(u"his"_s, -1, {}, addMarko());
    plan(u"mine"_s, -1);
    open();
    const QList<NavButton *> entries = m_window->findChildren<NavButton *>();
    const auto tasks = std::find_if(entries.begin(), entries.end(), [](const NavButton *entry) {
        return entry->text() == u"Tasks"_s;
    });
    QTRY_VERIFY2((*tasks)->accessibleName().contains(u"1 overdue"_s),
                 qPrintable((*tasks)->accessibleName()));
    find<AgendaBar>()->setMine(false);
    QTRY_VERIFY((*tasks)->accessibleName().contains(u"2 overdue"_s));
    choose(u"mine"_s);
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_VERIFY((*tasks)->accessibleName().contains(u"1 overdue"_s));
}

void TestAgendaPage::calendarChoosesADay()
{
    plan(u"today"_s, 0);
    plan(u"afternoon"_s, 1, 15 * 60);
    plan(u"morning"_s, 1, 9 * 60);
    plan(u"whenever"_s, 1);
    open();
    auto *calendar = find<MonthCalendar>();
    calendar->setChosen(today().addDays(1)); // its month comes into sight
    calendar->setChosen({});
    const QPoint day = calendar->rectOf(today().addDays(1)).center();
    QTest::mouseClick(calendar, Qt::LeftButton, {}, day);
    settle();
    QCOMPARE(rows().mid(1), QStringList({u"morning"_s, u"afternoon"_s, u"whenever"_s}));
    QVERIFY(row(u"morning"_s).data(AgendaWhenRole).toString().contains(u" – "_s));
    auto *chip = find<AgendaBar>()->findChild<Chip *>();
    QVERIFY(chip->isVisible());
    QTest::mouseClick(calendar, Qt::LeftButton, {}, day); // again: back to the list
    settle();
    QVERIFY(!chip->isVisible());
    QVERIFY(rows().contains(u"today"_s));
}

void TestAgendaPage::calendarByKeyboard()
{
    plan(u"in a week"_s, 7);
    open();
    auto *calendar = find<MonthCalendar>();
    calendar->setFocus();
    QCOMPARE(calendar->cursorDay(), today());
    QTest::keyClick(calendar, Qt::Key_Down);
    QCOMPARE(calendar->cursorDay(), today().addDays(7));
    QVERIFY2(calendar->accessibleName().contains(u"1 task"_s),
             qPrintable(calendar->accessibleName()));
    QTest::keyClick(calendar, Qt::Key_Return);
    settle();
    QCOMPARE(rows().mid(1), QStringList {u"in a week"_s});
    QTest::keyClick(calendar, Qt::Key_PageDown);
    QCOMPARE(calendar->month().month(), today().addDays(7).addMonths(1).month());
    QTest::keyClick(calendar, Qt::Key_Home);
    QCOMPARE(calendar->cursorDay(), today());
    QTest::keyClick(calendar, Qt::Key_Escape);
    settle();
    QVERIFY(!calendar->chosen().isValid());
    QCOMPARE(calendar->cursorDay(), today().addDays(7)); // stays at what was left
}

void TestAgendaPage::weekBeginsByTheLocale()
{
    open();
    auto *calendar = find<MonthCalendar>();
    const QLocale before;
    const QDate sunday = calendar->month().addDays(14 - calendar->month().dayOfWeek());
    QCOMPARE(sunday.dayOfWeek(), int(Qt::Sunday));
    QLocale::setDefault(QLocale(QLocale::Ukrainian));
    QVERIFY(calendar->rectOf(sunday).right() >= calendar->width() - 2);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(calendar->rectOf(sunday).left(), 0);
    QLocale::setDefault(before);
}

void TestAgendaPage::dayIsLeftByAPeriod()
{
    plan(u"today"_s, 0);
    open();
    auto *calendar = find<MonthCalendar>();
    calendar->setFocus();
    QTest::keyClick(calendar, Qt::Key_Right);
    QTest::keyClick(calendar, Qt::Key_Space);
    settle();
    QVERIFY(calendar->chosen().isValid());
    QVERIFY(find<EmptyState>() != nullptr);
    const QList<QAbstractButton *> segments =
        find<AgendaBar>()->findChild<Segmented *>()->findChildren<QAbstractButton *>();
    QVERIFY(segments.first()->isChecked());
    segments.first()->click(); // pressed already, and yet
    settle();
    QVERIFY(!calendar->chosen().isValid());
    QCOMPARE(rows(), QStringList({u"Today"_s, u"today"_s}));
    segments.last()->click();
    QCOMPARE(m_settings->text(Settings::Key::TasksPeriod), u"all"_s);
}

void TestAgendaPage::moreByKeyboard()
{
    for (int i = 1; i <= 5; ++i) {
        plan(QString::number(i), i);
    }
    open();
    QCOMPARE(rows().last(), u"Show 2 more"_s);
    choose(u"Show 2 more"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(rows().size(), 6);
    QCOMPARE(rows().last(), u"5"_s);
}

void TestAgendaPage::searchNarrows()
{
    plan(u"kitchen"_s, 0);
    const OpportunityId kitchen = std::exchange(m_id, m_file->create(u"Дах"_s));
    plan(u"roof"_s, 0);
    m_id = kitchen;
    open();
    action(Act::Find)->trigger();
    auto *search = find<QLineEdit>(u"tasksText"_s);
    QVERIFY(search->hasFocus());
    search->setText(u"дах"_s);
    QTest::keyClick(search, Qt::Key_Down);
    settle();
    QCOMPARE(rows(), QStringList({u"Today"_s, u"roof"_s}));
    QVERIFY(view()->hasFocus());
    search->setText(u"ванна"_s);
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    QVERIFY(!view()->isVisible());
    auto *clear = find<AgendaPage>()->findChild<EmptyState *>()->findChild<QPushButton *>();
    QCOMPARE(clear->text(), u"Clear the search"_s);
    clear->click();
    settle();
    QCOMPARE(rows().size(), 3);
}

void TestAgendaPage::unplannedLeadToTheTable()
{
    m_id = m_file->create(u"Дах"_s);
    plan(u"roof"_s, 0);
    open();
    find<AgendaBar>()->setMine(false);
    settle();
    auto *card = find<UnplannedCard>();
    QTRY_VERIFY(card->isVisible());
    card->findChild<QPushButton *>()->click();
    settle();
    QVERIFY(action(Act::ShowTable)->isChecked());
    QVERIFY(find<OpportunityTablePage>()->isVisible());
    QCOMPARE(find<FilterLine>()->findChildren<Chip *>().size(), 2); // open, nothing planned
    const auto *table = find<OpportunityTablePage>()->findChild<QAbstractItemView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!find<Toast>() || !find<Toast>()->isVisible()); // that is all of them
}

void TestAgendaPage::unplannedKeepTheFilterOfTheTable()
{
    m_file->create(u"Дах без плану"_s);
    m_file->create(u"Поріг"_s);
    Filter filter = m_file->workspace.filter();
    filter.text = u"дах"_s;
    filter.outcomes = {Outcome::Won};
    m_file->workspace.setFilter(filter);
    open();
    find<AgendaBar>()->setMine(false);
    settle();
    QTRY_COMPARE(find<UnplannedCard>()->isVisible(), true);
    find<UnplannedCard>()->findChild<QPushButton *>()->click();
    settle();
    const auto *table = find<OpportunityTablePage>()->findChild<QAbstractItemView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(m_file->workspace.filter().text, u"дах"_s);
    QCOMPARE(find<Toast>()->text(), u"The filter of the table holds, too."_s);
    const QList<Chip *> chips = find<FilterLine>()->findChildren<Chip *>();
    QCOMPARE(chips.size(), 2);
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        m_window->grab().save(folder + u"/agenda-unplanned.png"_s);
    }
    emit chips.last()->removeRequested(); // as always
    QVERIFY(m_file->workspace.filter().conditions.isEmpty());
    QCOMPARE(m_file->workspace.filter().text, u"дах"_s);
    find<Toast>()->findChild<QPushButton *>()->click();
    settle();
    QVERIFY(m_file->workspace.filter().text.isEmpty());
    QTRY_COMPARE(table->model()->rowCount(), 3); // as many as the card counts
}

void TestAgendaPage::emptySaysWhy()
{
    open();
    auto *empty = find<AgendaPage>()->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->findChild<QPushButton *>()->text(), u"Show everybody's"_s);
    empty->findChild<QPushButton *>()->click();
    settle();
    QVERIFY(!find<QPushButton>(u"tasksMine"_s)->isChecked());
    QVERIFY(!empty->findChild<QPushButton *>()->isVisible());
    plan(u"far"_s, 60);
    find<AgendaBar>()->choosePeriod(AgendaPeriod::Week);
    settle();
    QCOMPARE(empty->findChild<QPushButton *>()->text(), u"Show all"_s);
    empty->findChild<QPushButton *>()->click();
    settle();
    QCOMPARE(rows(), QStringList({u"Later"_s, u"far"_s}));
}

void TestAgendaPage::historyStaysAway()
{
    open();
    auto *side = find<QWidget>(u"history"_s);
    QVERIFY(!side->isVisible());
    QVERIFY(!action(Act::ShowHistory)->isChecked());
    action(Act::ShowHistory)->trigger();
    QVERIFY(side->isVisible());
    action(Act::ShowHistory)->trigger();
    action(Act::ShowBoard)->trigger();
    QVERIFY(side->isVisible()); // the board's choice is its own
    QVERIFY(action(Act::ShowHistory)->isChecked());
}

void TestAgendaPage::comesBackAfterSettings()
{
    plan(u"one"_s, 0);
    open();
    action(Act::Settings)->trigger();
    QVERIFY(!view()->isVisible());
    action(Act::Create)->trigger();
    QVERIFY(view()->isVisible());
    QVERIFY(action(Act::ShowTasks)->isChecked());
    settle();
    m_file->settle();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_file->workspace, *m_settings, m_errors, m_chooser);
    m_window->showWork();
    m_window->show();
    QVERIFY(view() && view()->isVisible()); // the page shown last
    settle();
    QCOMPARE(rows().size(), 2);
    action(Act::ShowBoard)->trigger();
    QVERIFY(find<QWidget>(u"history"_s)->isVisible());
}

void TestAgendaPage::narrowPageKeepsTheList()
{
    plan(u"one"_s, 0);
    open();
    auto *calendar = find<MonthCalendar>();
    QVERIFY(calendar->isVisible());
    const int wide = view()->width();
    find<AgendaPage>()->resize(400, 700);
    QVERIFY(!calendar->isVisible());
    QVERIFY(wide > 400);
    QTRY_VERIFY(view()->width() > 300);
}

QTEST_MAIN(TestAgendaPage)
#include "tst_agenda_page.moc"
