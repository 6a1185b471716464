// SPDX-License-Identifier: GPL-3.0-or-later
// Activities in the window: planned, changed, finished, cancelled, told by cards and history
// (rows 26 to 29). With UGODA_SHOTS set to a folder, pictures are left there.
#include "model/commands/activity_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/commands/people_commands.h"
#include "model/items/board_model.h"
#include "model/items/default_names.h"
#include "model/items/history_model.h"
#include "model/items/roles.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/activity/activity_dialog.h"
#include "views/activity/activity_panel.h"
#include "views/activity/activity_row.h"
#include "views/activity/activity_text.h"
#include "views/activity/duration_field.h"
#include "views/activity/time_field.h"
#include "views/board/board_page.h"
#include "views/board/card_delegate.h"
#include "views/board/card_text.h"
#include "views/board/lane_view.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/form/date_field.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestActivityPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void plannedByKeyboard();
    void dayFollowsTheType();
    void summaryFollowsTheType();
    void recommendedAreOneClick();
    void meetingHasATime();
    void timeGoesWithTheType();
    void timeThatCannotBeRead();
    void timesAreTold();
    void dayIsNeeded();
    void participantsAreSuggestedFirst();
    void escapeLeaves();
    void finishedWithANote();
    void changedInPlace();
    void cancelledByMouse();
    void editorSurvivesOtherChanges();
    void manyAreFolded();
    void dayBeginsWhileShown();
    void tipTellsAFew();
    void markOpensTheActivities();
    void markHasATooltip();
    void keyboardGetsTheTooltip();
    void screenReaderHearsWhatAndWhose();
    void columnBarFollows();
    void menuOpensThem();
    void looks();

private:
    QDate today() const { return m_file->workspace.clock().today(); }

    Activity planned(const QString &summary, int inDays)
    {
        Activity activity;
        activity.opportunity = m_id;
        activity.type = m_file->workspace.directory().activityTypes().first().id;
        activity.summary = summary;
        activity.dueOn = today().addDays(inDays);
        activity.responsible = m_file->workspace.directory().currentPerson();
        return activity;
    }

    Activity plan(const QString &summary, int inDays)
    {
        m_file->submit(planActivity(planned(summary, inDays)));
        const QList<Activity> all = open();
        return *std::find_if(
            all.begin(), all.end(), [&](const Activity &a) { return a.summary == summary; });
    }

    QList<Activity> open() { return *await(m_file->workspace.loadActivities(m_id)); }

    Activity meeting(const QString &summary, int inDays, int time, int duration)
    {
        Activity activity = planned(summary, inDays);
        activity.type = typeOf(ActivityCategory::Meeting);
        activity.dueTime = time;
        activity.duration = duration;
        return activity;
    }

    ActivityTypeId typeOf(ActivityCategory category)
    {
        const QList<ActivityType> all = m_file->workspace.directory().activityTypes();
        return std::find_if(all.begin(),
                            all.end(),
                            [&](const ActivityType &type) { return type.category == category; })
            ->id;
    }

    void choose(ActivityPanel *panel, ActivityCategory category)
    {
        auto *types = named<QComboBox>(panel, u"Activity type"_s);
        types->setCurrentIndex(types->findData(typeOf(category).value));
        emit types->activated(types->currentIndex());
    }

    ActivityPanel *showPanel()
    {
        auto *panel = new ActivityPanel(m_file->workspace, *m_actions, m_window);
        m_window->resize(360, 420);
        m_window->show();
        QApplication::setActiveWindow(m_window);
        panel->resize(340, 400);
        panel->setSubject(m_id);
        m_file->settle();
        return panel;
    }

    BoardPage *showBoard()
    {
        m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
        m_page = std::make_unique<BoardPage>(m_file->workspace, *m_actions, *m_settings, m_window);
        m_window->resize(1200, 700);
        m_page->resize(1200, 700);
        m_window->show();
        QApplication::setActiveWindow(m_window);
        m_file->settle();
        m_file->settle();
        return m_page.get();
    }

    /// The column of the start stage, and where its first card tells the next activity.
    LaneView *lane()
    {
        const QList<LaneView *> all = m_page->findChildren<LaneView *>();
        return *std::find_if(
            all.begin(), all.end(), [](LaneView *one) { return one->lane()->rowCount() > 0; });
    }

    QRect mark()
    {
        const QModelIndex first = lane()->lane()->index(0);
        return static_cast<CardDelegate *>(lane()->itemDelegate())
            ->activityMark(lane()->visualRect(first), lane()->lane()->cards().first());
    }

    template<class Widget>
    static Widget *named(QWidget *parent, const QString &name)
    {
        const QList<Widget *> all = parent->findChildren<Widget *>();
        for (Widget *one : all) {
            if (one->isVisible() && one->accessibleName().startsWith(name)) {
                return one;
            }
        }
        return nullptr;
    }

    static int rows(ActivityPanel *panel)
    {
        const QList<ActivityRow *> all = panel->findChildren<ActivityRow *>();
        return int(std::count_if(
            all.begin(), all.end(), [](ActivityRow *row) { return row->isVisible(); }));
    }

    static void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    static void save(QWidget *widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
            widget->grab().save(folder + u"/activities-"_s + name + u".png"_s);
        }
    }

    Theme m_theme;
    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<Settings> m_settings;
    QWidget *m_window = nullptr;
    OpportunityActions *m_actions = nullptr;
    std::unique_ptr<BoardPage> m_page;
    std::unique_ptr<QSignalSpy> m_said;
    OpportunityId m_id;
};

void TestActivityPanel::initTestCase()
{
    m_theme.apply(ThemeChoice::Light);
}

void TestActivityPanel::init()
{
    m_file = std::make_unique<TestFile>();
    m_window = new QWidget;
    m_actions = new OpportunityActions(m_file->workspace, m_window);
    m_said = std::make_unique<QSignalSpy>(m_actions, &OpportunityActions::done);
    m_id = m_file->create(u"Кухня"_s);
}

void TestActivityPanel::cleanup()
{
    m_file->settle();
    m_page.reset();
    delete m_window;
    m_said.reset();
    m_settings.reset();
    m_file.reset();
}

void TestActivityPanel::plannedByKeyboard()
{
    ActivityPanel *panel = showPanel();
    QVERIFY(panel->isVisible());
    QTest::keyClick(named<QPushButton>(panel, {}), Qt::Key_Space);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    press(Qt::Key_Down); // the second type
    press(Qt::Key_Tab);
    press(Qt::Key_Up); // a day later or earlier than proposed
    const QDate day = named<DateField>(panel, u"Due date"_s)->date();
    press(Qt::Key_Tab);
    type(u"Узгодити ціну"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_said->size(), 1);
    const QList<Activity> all = open();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().summary, u"Узгодити ціну"_s);
    QCOMPARE(all.first().dueOn, day);
    QCOMPARE(all.first().type, m_file->workspace.directory().activityTypes().at(1).id);
    QCOMPARE(all.first().responsible, m_file->workspace.directory().currentPerson());
    QTRY_COMPARE(rows(panel), 1);
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(rows(panel), 0);
}

void TestActivityPanel::dayFollowsTheType()
{
    ActivityPanel *panel = showPanel();
    panel->beginPlanning();
    auto *types = named<QComboBox>(panel, u"Activity type"_s);
    auto *due = named<DateField>(panel, u"Due date"_s);
    const QList<ActivityType> all = m_file->workspace.directory().activityTypes();
    for (int i = 0; i < all.size(); ++i) {
        types->setCurrentIndex(i);
        emit types->activated(i);
        QCOMPARE(due->date(), today().addDays(all.at(i).days));
    }
    due->setFocus();
    press(Qt::Key_PageUp);
    const QDate own = due->date();
    emit types->activated(0);
    QCOMPARE(due->date(), own); // a person's day stays
}

void TestActivityPanel::summaryFollowsTheType()
{
    const ActivityType call = m_file->workspace.directory().activityTypes().at(1);
    ActivityType wanted = call;
    wanted.outcome = u"Домовилися про зустріч"_s;
    m_file->submit(editEntry({Entity::ActivityType, &defaultName}, call, wanted));
    ActivityPanel *panel = showPanel();
    panel->beginPlanning();
    auto *types = named<QComboBox>(panel, u"Activity type"_s);
    auto *summary = named<QLineEdit>(panel, u"Summary"_s);
    QCOMPARE(summary->text(), QString());
    types->setCurrentIndex(1);
    emit types->activated(1);
    QCOMPARE(summary->text(), wanted.outcome);
    summary->setFocus();
    type(u"!"_s);
    types->setCurrentIndex(0);
    emit types->activated(0);
    QCOMPARE(summary->text(), wanted.outcome + u'!'); // typed, so it stays
}

void TestActivityPanel::recommendedAreOneClick()
{
    const QList<ActivityType> types = m_file->workspace.directory().activityTypes();
    ActivityType wanted = types.at(0);
    wanted.nextTypes = {types.at(1).id, types.at(3).id};
    m_file->submit(editEntry({Entity::ActivityType, &defaultName}, types.at(0), wanted));
    ActivityPanel *panel = showPanel();
    plan(u"Лист"_s, 0);
    m_file->settle();
    QTest::mouseClick(named<QToolButton>(panel, u"Done"_s), Qt::LeftButton);
    press(Qt::Key_Return);
    m_file->settle();
    QVERIFY(open().isEmpty());
    QVERIFY(named<QPushButton>(panel, u"Plan next: To do"_s));
    QPushButton *call = named<QPushButton>(panel, u"Plan next: Call"_s);
    QVERIFY(call);
    save(panel, u"next"_s);
    QTest::mouseClick(call, Qt::LeftButton);
    m_file->settle();
    QCOMPARE(open().size(), 1);
    QCOMPARE(open().first().type, types.at(1).id);
    QCOMPARE(open().first().dueOn, today().addDays(2));
    QCOMPARE(open().first().responsible, m_file->workspace.directory().currentPerson());
    QVERIFY(!named<QPushButton>(panel, u"Plan next"_s)); // offered once
}

void TestActivityPanel::meetingHasATime()
{
    ActivityPanel *panel = showPanel();
    panel->beginPlanning();
    choose(panel, ActivityCategory::Other);
    QVERIFY(!named<TimeField>(panel, u"Time"_s));
    QVERIFY(!named<DurationField>(panel, u"Duration"_s));
    choose(panel, ActivityCategory::Meeting);
    named<DateField>(panel, u"Due date"_s)->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), named<TimeField>(panel, u"Time"_s));
    type(u"14.30"_s);
    press(Qt::Key_Tab);
    auto *duration = named<DurationField>(panel, u"Duration"_s);
    QVERIFY(duration->hasFocus());
    QCOMPARE(named<TimeField>(panel, u"Time"_s)->text(),
             QLocale().toString(QTime(14, 30), QLocale::ShortFormat));
    QCOMPARE(duration->minutes(), std::optional<qint64>(60));
    press(Qt::Key_Down);
    QCOMPARE(duration->minutes(), std::optional<qint64>(90));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_said->size(), 1);
    QCOMPARE(open().first().dueTime, std::optional<qint64>(14 * 60 + 30));
    QCOMPARE(open().first().duration, std::optional<qint64>(90));
    // Changed, it stands there as it was.
    QTRY_COMPARE(rows(panel), 1);
    QTest::mouseClick(named<QToolButton>(panel, u"Change"_s), Qt::LeftButton);
    QCOMPARE(named<TimeField>(panel, u"Time"_s)->minute(), open().first().dueTime);
    QCOMPARE(named<DurationField>(panel, u"Duration"_s)->minutes(), open().first().duration);
    named<DurationField>(panel, u"Duration"_s)->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(!named<TimeField>(panel, u"Time"_s));
}

void TestActivityPanel::timeGoesWithTheType()
{
    m_file->submit(planActivity(meeting(u"Замір"_s, 1, 870, 45)));
    ActivityPanel *panel = showPanel();
    QTest::mouseClick(named<QToolButton>(panel, u"Change"_s), Qt::LeftButton);
    choose(panel, ActivityCategory::Other);
    QVERIFY(!named<TimeField>(panel, u"Time"_s));
    QVERIFY(!named<DurationField>(panel, u"Duration"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_said->size(), 1);
    QVERIFY(!open().first().dueTime);
    QVERIFY(!open().first().duration);
    QVERIFY(await(m_file->workspace.undo()));
    QCOMPARE(open().first().dueTime, std::optional<qint64>(870));
    QCOMPARE(open().first().duration, std::optional<qint64>(45));
}

void TestActivityPanel::timeThatCannotBeRead()
{
    ActivityPanel *panel = showPanel();
    panel->beginPlanning();
    choose(panel, ActivityCategory::Meeting);
    auto *time = named<TimeField>(panel, u"Time"_s);
    auto *duration = named<DurationField>(panel, u"Duration"_s);
    time->setText(u"25:00"_s);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), time);
    time->setText(u"9"_s);
    duration->setEditText(u"довго"_s);
    press(Qt::Key_Return);
    QVERIFY(duration->hasFocus());
    QVERIFY(open().isEmpty());
    duration->setEditText(u"40"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_said->size(), 1);
    QCOMPARE(open().first().dueTime, std::optional<qint64>(540));
    QCOMPARE(open().first().duration, std::optional<qint64>(40));
}

void TestActivityPanel::timesAreTold()
{
    m_file->submit(planActivity(meeting(u"Замір"_s, 0, 870, 60)));
    const QString from = QLocale().toString(QTime(14, 30), QLocale::ShortFormat);
    const QString span = from + u" – "_s + QLocale().toString(QTime(15, 30), QLocale::ShortFormat);
    const Directory &directory = m_file->workspace.directory();
    QVERIFY(activityTip(open(), directory, today()).contains(u"today, %1: "_s.arg(span)));
    QCOMPARE(dueWords(open().first(), directory, today()).text, u"today, %1"_s.arg(span));
    // The clock on the card says that it is today.
    showBoard();
    const Card card = lane()->lane()->cards().first();
    QCOMPARE(activityWords(card, directory, today()).text, from);
    QVERIFY(!activityWords(card, directory, today().addDays(1)).text.contains(from));
    QVERIFY(lane()
                ->lane()
                ->index(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"next activity today, %1: "_s.arg(from)));
}

void TestActivityPanel::dayIsNeeded()
{
    ActivityPanel *panel = showPanel();
    panel->beginPlanning();
    auto *due = named<DateField>(panel, u"Due date"_s);
    due->setDate({});
    named<QLineEdit>(panel, u"Summary"_s)->setFocus();
    press(Qt::Key_Return);
    m_file->settle();
    QVERIFY(open().isEmpty());
    QVERIFY(due->hasFocus());
    const QList<QLabel *> labels = panel->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *one) {
        return one->isVisible() && one->text().startsWith(u"Give the day"_s);
    }));
}

void TestActivityPanel::participantsAreSuggestedFirst()
{
    for (const QString &name : {u"Анна Дяк"_s, u"Яків Юрченко"_s}) {
        Person person;
        person.name = name;
        m_file->submit(addPerson(person));
    }
    const OpportunityRecord seen = *await(m_file->workspace.loadOpportunity(m_id));
    OpportunityEdit edit;
    edit.opportunity = seen.opportunity;
    edit.client = seen.client;
    edit.newParticipants = {u"Яків Юрченко"_s};
    m_file->submit(editOpportunity(seen, edit));
    ActivityPanel *panel = showPanel();
    panel->beginPlanning();
    m_file->settle();
    auto *person = named<QComboBox>(panel, u"Who does it"_s);
    QCOMPARE(person->itemText(1), u"Яків Юрченко"_s);
    QCOMPARE(person->findText(u"Яків Юрченко"_s, Qt::MatchExactly), 1);
    QCOMPARE(person->currentData().toLongLong(),
             m_file->workspace.directory().currentPerson().value);
}

void TestActivityPanel::escapeLeaves()
{
    ActivityPanel *panel = showPanel();
    panel->beginPlanning();
    press(Qt::Key_Escape);
    QVERIFY(!named<QLineEdit>(panel, u"Summary"_s));
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
}

void TestActivityPanel::finishedWithANote()
{
    plan(u"Узгодити"_s, 0);
    ActivityPanel *panel = showPanel();
    HistoryModel history(m_file->workspace);
    history.setOpportunity(m_id);
    named<QToolButton>(panel, u"Done"_s)->click();
    type(u"Домовилися"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(rows(panel), 0);
    QVERIFY(open().isEmpty());
    m_file->settle();
    const QModelIndex entry = history.index(1); // below the day
    QCOMPARE(HistoryKind(entry.data(HistoryKindRole).toInt()), HistoryKind::Activity);
    QVERIFY(entry.data(HistoryHeadRole).toString().startsWith(u"Activity done: "_s));
    QVERIFY(entry.data(HistoryHeadRole).toString().endsWith(u"Узгодити"_s));
    const auto parts = entry.data(HistoryPartsRole).value<QList<HistoryPart>>();
    QCOMPARE(parts, (QList<HistoryPart> {{u"Note"_s, {}, u"Домовилися"_s}}));
    // What was planned says for when.
    const QModelIndex begun = history.index(2);
    QVERIFY(begun.data(HistoryHeadRole).toString().startsWith(u"Activity planned: "_s));
    QCOMPARE(begun.data(HistoryPartsRole).value<QList<HistoryPart>>().first().field, u"Due date"_s);
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(rows(panel), 1);
}

void TestActivityPanel::changedInPlace()
{
    const Activity seen = plan(u"Узгодити"_s, 0);
    ActivityPanel *panel = showPanel();
    named<QToolButton>(panel, u"Change"_s)->click();
    QCOMPARE(rows(panel), 0);
    auto *summary = named<QLineEdit>(panel, u"Summary"_s);
    QCOMPARE(summary->text(), u"Узгодити"_s);
    QCOMPARE(named<DateField>(panel, u"Due date"_s)->date(), seen.dueOn);
    summary->setFocus();
    summary->selectAll();
    type(u"Інше"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(rows(panel), 1);
    QCOMPARE(open().first().summary, u"Інше"_s);
    QCOMPARE(open().first().id, seen.id);
}

void TestActivityPanel::cancelledByMouse()
{
    plan(u"Узгодити"_s, 0);
    ActivityPanel *panel = showPanel();
    QTest::mouseClick(named<QToolButton>(panel, u"Cancel the activity"_s), Qt::LeftButton);
    QTRY_COMPARE(rows(panel), 0);
    QVERIFY(!m_file->card(m_id).nextDue.isValid());
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(rows(panel), 1);
}

void TestActivityPanel::editorSurvivesOtherChanges()
{
    plan(u"Узгодити"_s, 0);
    ActivityPanel *panel = showPanel();
    panel->beginPlanning();
    named<QLineEdit>(panel, u"Summary"_s)->setFocus();
    type(u"Пишу"_s);
    plan(u"Інша"_s, 3);
    QTRY_COMPARE(rows(panel), 2);
    QCOMPARE(named<QLineEdit>(panel, u"Summary"_s)->text(), u"Пишу"_s);
    QVERIFY(named<QLineEdit>(panel, u"Summary"_s)->hasFocus());
}

void TestActivityPanel::manyAreFolded()
{
    for (int i = 0; i < 7; ++i) {
        plan(u"Дія %1"_s.arg(i), i);
    }
    ActivityPanel *panel = showPanel();
    QCOMPARE(rows(panel), 4);
    const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->isVisible() && one->text().startsWith(u"Show all"_s)) {
            one->click();
        }
    }
    QCOMPARE(rows(panel), 7);
}

void TestActivityPanel::dayBeginsWhileShown()
{
    plan(u"Узгодити"_s, 0);
    ActivityPanel *panel = showPanel();
    QVERIFY(named<ActivityRow>(panel, u"today"_s));
    m_file->workspace.clock().setNow([] { return QDateTime::currentDateTime().addDays(1); });
    QVERIFY(named<ActivityRow>(panel, u"overdue, "_s));
}

void TestActivityPanel::tipTellsAFew()
{
    const Directory &directory = m_file->workspace.directory();
    QVERIFY(activityTip({}, directory, today()).contains(u"No activity is planned"_s));
    QList<Activity> all;
    for (int i = 0; i < 7; ++i) {
        all.append(planned(u"<b>%1</b>"_s.arg(i), i - 1));
    }
    const QString tip = activityTip(all, directory, today());
    QVERIFY(tip.contains(u"overdue, "_s));
    QVERIFY(tip.contains(u"&lt;b&gt;4&lt;/b&gt;, Олена Коваль"_s));
    QVERIFY(!tip.contains(u"&lt;b&gt;5&lt;/b&gt;"_s));
    QVERIFY(tip.contains(u"and 2 more"_s));
}

void TestActivityPanel::markOpensTheActivities()
{
    showBoard();
    QTest::mouseClick(lane()->viewport(), Qt::LeftButton, {}, mark().center());
    QTRY_VERIFY(m_window->findChild<ActivityDialog *>());
    auto *dialog = m_window->findChild<ActivityDialog *>();
    QTRY_VERIFY(named<QLineEdit>(dialog, u"Summary"_s)); // nothing is planned: plan
    type(u"Узгодити"_s);
    QTest::keyClick(named<QLineEdit>(dialog, u"Summary"_s), Qt::Key_Return);
    QTRY_COMPARE(m_said->size(), 1);
    QVERIFY(dialog->isVisible());
    save(dialog, u"dialog"_s);
    dialog->reject();
    // Elsewhere on the card a click only selects.
    QTRY_VERIFY(!m_window->findChild<ActivityDialog *>());
    const QRect card = lane()->visualRect(lane()->lane()->index(0));
    for (const QPoint &place : {card.center(), card.topLeft() + QPoint(30, 20)}) {
        QTest::mouseClick(lane()->viewport(), Qt::LeftButton, {}, place);
    }
    m_file->settle();
    QVERIFY(!m_window->findChild<ActivityDialog *>());
}

void TestActivityPanel::markHasATooltip()
{
    plan(u"Узгодити"_s, 2);
    plan(u"Забули"_s, -2);
    showBoard();
    const QPoint place = mark().center();
    QHelpEvent event(QEvent::ToolTip, place, lane()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(lane()->viewport(), &event);
    QTRY_VERIFY(QToolTip::text().contains(u"Забули, Олена Коваль"_s));
    QVERIFY(QToolTip::text().contains(u"overdue, "_s));
    QVERIFY(QToolTip::text().contains(u"Узгодити"_s));
    QToolTip::hideText();
}

void TestActivityPanel::keyboardGetsTheTooltip()
{
    plan(u"Узгодити"_s, 2);
    showBoard();
    QToolTip::showText({}, u"-"_s);
    QToolTip::hideText();
    lane()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_End);
    QTRY_VERIFY(QToolTip::text().contains(u"Узгодити, Олена Коваль"_s));
    QToolTip::hideText();
}

void TestActivityPanel::screenReaderHearsWhatAndWhose()
{
    plan(u"Узгодити ціну"_s, -3);
    showBoard();
    const QString said = lane()->lane()->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(said.contains(u"next activity overdue, "_s));
    QVERIFY(said.contains(u" · Узгодити ціну, Олена Коваль"_s));
}

void TestActivityPanel::columnBarFollows()
{
    showBoard();
    const auto *board = m_page->findChild<BoardModel *>();
    const auto totals = [board] {
        return board->index(0).data(LaneTotalsRole).value<Totals>();
    };
    QCOMPARE(totals().none, 1);
    const Activity late = plan(u"Забули"_s, -1);
    QTRY_COMPARE(totals().overdue, 1);
    m_file->submit(finishActivity(late.id, {}));
    plan(u"Узгодити"_s, 0);
    QTRY_COMPARE(totals().today, 1);
    QCOMPARE(totals().overdue, 0);
    m_file->workspace.clock().setNow([] { return QDateTime::currentDateTime().addDays(1); });
    QTRY_COMPARE(totals().overdue, 1);
}

void TestActivityPanel::menuOpensThem()
{
    QMenu *menu = m_actions->menuFor({m_id}, m_window);
    const QList<QAction *> entries = menu->actions();
    const auto found = std::find_if(entries.begin(), entries.end(), [](QAction *entry) {
        return entry->text() == u"Activities…"_s;
    });
    QVERIFY(found != entries.end());
    (*found)->trigger();
    QTRY_VERIFY(m_window->findChild<ActivityDialog *>());
    delete menu;
}

void TestActivityPanel::looks()
{
    plan(u"Узгодити ціну з постачальником"_s, 2);
    plan(u"Забули"_s, -2);
    plan({}, 0);
    m_file->submit(planActivity(meeting(u"Замір кухні"_s, 1, 870, 60)));
    ActivityPanel *panel = showPanel();
    save(panel, u"list"_s);
    panel->beginPlanning();
    choose(panel, ActivityCategory::Meeting);
    named<TimeField>(panel, u"Time"_s)->setMinute(870);
    m_file->settle();
    save(panel, u"plan"_s);
    m_theme.apply(ThemeChoice::Dark);
    save(panel, u"plan-dark"_s);
    m_theme.apply(ThemeChoice::Light);
    QVERIFY(rows(panel) == 4);
}

QTEST_MAIN(TestActivityPanel)
#include "tst_activity_panel.moc"
