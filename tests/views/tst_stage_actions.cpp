// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with stages on the board, and what a stage asks of a card on its way in.
#include "model/commands/activity_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/commands/stage_commands.h"
#include "model/items/board_model.h"
#include "model/items/default_names.h"
#include "model/items/lane_model.h"
#include "tests/support/leads.h"
#include "views/actions/opportunity_actions.h"
#include "views/actions/required_dialog.h"
#include "views/actions/stage_actions.h"
#include "views/actions/stage_dialog.h"
#include "views/actions/stage_questions.h"
#include "views/board/board_column.h"
#include "views/board/board_page.h"
#include "views/board/column_header.h"
#include "views/board/quick_create.h"
#include "views/common/settings.h"
#include "views/form/money_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestStageActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void menuHoldsWhatAStageOffers();
    void headMovesByKeys();
    void headMovesByMouse();
    void headStaysBehindTheLeads();
    void escapeEndsAHeadsDrag();
    void dialogEditsEverything();
    void dialogSaysWhatIsWrong();
    void dialogSwallowsNothingTyped();
    void shownDefaultStaysADefault();
    void deletingTellsWhatIsHeld();
    void archivingAsksWhenAFilterIsOn();
    void archivingAsksWhenTheColumnHidesSome();
    void archivingAsksWhenTheBarIsClicked();
    void requiredFieldsAreAskedFor();
    void cancellingLeavesTheCard();
    void quickFieldAsksToo();
    void reopeningAsksToo();

private:
    template<class Dialog>
    Dialog *dialog(QWidget *owner)
    {
        Dialog *found = nullptr;
        [&] {
            QTRY_VERIFY((found = owner->findChild<Dialog *>()) && found->isVisible());
        }();
        return found;
    }

    BoardColumn *column(int place)
    {
        for (BoardColumn *one : m_page->findChildren<BoardColumn *>()) {
            if (one->lane()->lane().stage == m_file->stage(place)) {
                return one;
            }
        }
        return nullptr;
    }

    /// The pointer moves over a head with the left button held.
    static void dragTo(ColumnHeader *head, const QPoint &to)
    {
        QMouseEvent event(QEvent::MouseMove,
                          to,
                          head->mapToGlobal(to),
                          Qt::NoButton,
                          Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(head, &event);
    }

    QList<StageId> order()
    {
        QList<StageId> ids;
        for (const Stage &stage : m_file->stages()) {
            ids.append(stage.id);
        }
        return ids;
    }

    /// As the menu of the column's head does.
    void archive(int place)
    {
        QMenu menu;
        emit column(place)->header()->menuOpening(&menu);
        for (QAction *action : menu.actions()) {
            if (action->text() == u"Archive records…"_s) {
                action->trigger();
            }
        }
    }

    void require(int place, const QString &fields)
    {
        Stage wanted = m_file->stages().at(place);
        wanted.required = fields;
        m_file->submit(editStage(m_file->stages().at(place), wanted));
    }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<OpportunityActions> m_actions;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<BoardPage> m_page;
};

void TestStageActions::init()
{
    m_file = std::make_unique<TestFile>();
    m_window = std::make_unique<QWidget>();
    m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
    m_actions = std::make_unique<OpportunityActions>(m_file->workspace, m_window.get());
    m_file->create(u"Deal"_s);
    m_page = std::make_unique<BoardPage>(m_file->workspace, *m_actions, *m_settings);
    m_page->resize(1900, 700);
    m_page->show();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_COMPARE(m_page->findChildren<BoardColumn *>().size(), m_file->stages().size() + 2);
    m_file->settle(); // all columns have their places
}

void TestStageActions::cleanup()
{
    m_page.reset();
    m_actions.release(); // goes with the window
    m_window.reset();
    m_settings.reset();
    m_file.reset();
}

void TestStageActions::menuHoldsWhatAStageOffers()
{
    const auto entries = [this](int place) {
        auto *gear = column(place)->findChild<QToolButton *>(u"columnMenu"_s);
        gear->click();
        QMenu *menu = column(place)->findChild<QMenu *>();
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->isEnabled() && !action->isSeparator()) {
                texts.append(action->text());
            }
        }
        menu->close();
        return texts;
    };
    const QStringList second = entries(1);
    for (const QString &text :
         {u"Edit stage…"_s, u"Archive records…"_s, u"Restore records"_s, u"Delete stage…"_s}) {
        QVERIFY2(second.contains(text), qPrintable(text));
    }
    QVERIFY(!entries(0).contains(u"Delete stage…"_s)); // the start stays
}

void TestStageActions::headMovesByKeys()
{
    const QList<StageId> before = order();
    auto *gear = column(1)->findChild<QToolButton *>(u"columnMenu"_s);
    gear->setFocus();
    QTest::keyClick(gear, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(order().at(2), before.at(1));
    QTest::keyClick(gear, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(order(), before);
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(order().at(2), before.at(1));
}

void TestStageActions::headMovesByMouse()
{
    const QList<StageId> before = order();
    ColumnHeader *head = column(0)->header();
    const auto at = [&](int place) {
        return head->mapFromGlobal(column(place)->mapToGlobal(QPoint(200, 20)));
    };
    QTest::mousePress(head, Qt::LeftButton, {}, {20, 20});
    dragTo(head, {60, 20});
    dragTo(head, at(2));
    QTest::mouseRelease(head, Qt::LeftButton, {}, at(2));
    QTRY_COMPARE(order().at(2), before.at(0));
    QCOMPARE(order().at(0), before.at(1));
}

/// The column of leads is the first one, wherever a head is let go.
void TestStageActions::headStaysBehindTheLeads()
{
    const QList<StageId> before = order();
    const StageId leads = m_file->card(createLead(*m_file, u"Дзвінок"_s)).stage;
    const auto first = [&]() -> BoardColumn * {
        for (BoardColumn *one : m_page->findChildren<BoardColumn *>()) {
            if (one->lane()->lane().stage == leads) {
                return one;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(first() && first()->x() < column(0)->x() && column(0)->x() > first()->width());
    ColumnHeader *head = column(2)->header();
    const QPoint to = head->mapFromGlobal(first()->mapToGlobal(QPoint(20, 20)));
    QTest::mousePress(head, Qt::LeftButton, {}, {20, 20});
    dragTo(head, {60, 20});
    dragTo(head, to);
    QTest::mouseRelease(head, Qt::LeftButton, {}, to);
    QTRY_COMPARE(order().at(0), before.at(2));
    QTRY_VERIFY(first()->x() < column(0)->x());
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(order(), before);
}

void TestStageActions::escapeEndsAHeadsDrag()
{
    const QList<StageId> before = order();
    ColumnHeader *head = column(0)->header();
    const QPoint far = head->mapFromGlobal(column(2)->mapToGlobal(QPoint(200, 20)));
    QSignalSpy dropped(head, &ColumnHeader::dropped);
    QTest::mousePress(head, Qt::LeftButton, {}, {20, 20});
    dragTo(head, {60, 20});
    dragTo(head, far);
    QTest::keyClick(m_page->windowHandle(), Qt::Key_Escape);
    dragTo(head, far + QPoint(20, 0)); // the button is still held
    QTest::mouseRelease(head, Qt::LeftButton, {}, far);
    m_file->settle();
    QCOMPARE(dropped.size(), 0);
    QCOMPARE(order(), before);
    QVERIFY(!QWidget::keyboardGrabber());
}

void TestStageActions::dialogEditsEverything()
{
    StageDialog dialog(m_file->workspace, m_file->stages().at(1), nullptr);
    dialog.show();
    dialog.findChild<QLineEdit *>()->setText(u"Перша розмова"_s);
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        box->setChecked(!box->isChecked());
    }
    const Stage wanted = dialog.wanted();
    QCOMPARE(wanted.name, u"Перша розмова"_s);
    QVERIFY(wanted.defaultKey.isEmpty() && wanted.start && wanted.folded
            && !wanted.setsProbability);
    dialog.accept();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(m_file->stages().at(1).name, u"Перша розмова"_s);
    QVERIFY(!m_file->stages().at(0).start);
}

void TestStageActions::dialogSaysWhatIsWrong()
{
    StageDialog dialog(m_file->workspace, m_file->stages().at(1), nullptr);
    dialog.show();
    dialog.findChild<QLineEdit *>()->clear();
    dialog.accept();
    const auto told = [&dialog] {
        for (const QLabel *one : dialog.findChildren<QLabel *>()) {
            if (one->isVisible() && one->text() == u"Type a name first"_s) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(told());
    QVERIFY(dialog.isVisible());
}

void TestStageActions::dialogSwallowsNothingTyped()
{
    StageDialog dialog(m_file->workspace, m_file->stages().at(1), nullptr);
    dialog.show();
    const auto tells = [&dialog](const QString &words) {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) {
            return one->isVisible() && one->text().contains(words);
        });
    };
    auto *probability = dialog.findChild<QSpinBox *>();
    QCOMPARE(probability->value(), m_file->stages().at(1).probability);
    probability->selectAll();
    QTest::keyClicks(probability, u"101"_s);
    QCOMPARE(probability->value(), 101);
    QVERIFY(tells(u"From 0 to 100"_s));
    dialog.accept();
    m_file->settle();
    QTRY_VERIFY(tells(u"From 0 to 100"_s));
    QVERIFY(dialog.isVisible());
    QVERIFY(m_file->stages().at(1).probability <= 100);
    QTest::keyClick(probability, Qt::Key_Backspace);
    QCOMPARE(probability->value(), 10);
    QVERIFY(!tells(u"From 0 to 100"_s));

    auto *name = dialog.findChild<QLineEdit *>();
    name->setText(QString(300, u'я'));
    QVERIFY(tells(u"too long"_s));
    name->setText(u"Коротка"_s);
    QVERIFY(!tells(u"too long"_s));
}

void TestStageActions::shownDefaultStaysADefault()
{
    StageDialog dialog(m_file->workspace, m_file->stages().at(1), nullptr);
    QVERIFY(!dialog.wanted().defaultKey.isEmpty());
    QCOMPARE(dialog.wanted(), m_file->stages().at(1));
}

void TestStageActions::deletingTellsWhatIsHeld()
{
    const StageId doomed = m_file->stage(1);
    const OpportunityId open = m_file->create(u"Open"_s, doomed);
    const OpportunityId won = m_file->create(u"Won"_s, doomed);
    m_file->submit(winOpportunities({won}, QDate::currentDate()));
    StageActions actions(m_file->workspace, m_window.get());
    QSignalSpy done(&actions, &StageActions::done);
    actions.remove(doomed);
    auto *question = dialog<DeleteStageDialog>(m_window.get());
    const QString held = question->findChild<QLabel *>(u"held"_s)->text();
    QVERIFY2(held.contains(u"1 open"_s) && held.contains(u"1 won"_s), qPrintable(held));
    auto *target = question->findChild<QComboBox *>();
    QCOMPARE(target->count(), m_file->stages().size()); // all others, and Undefined
    QVERIFY(!question->target().isValid());
    target->setCurrentIndex(1);
    const StageId chosen = question->target();
    question->accept();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_file->card(open).stage, chosen);
    QCOMPARE(m_file->card(won).stage, chosen);
}

void TestStageActions::archivingAsksWhenAFilterIsOn()
{
    const StageId place = m_file->stage(1);
    const OpportunityId one = m_file->create(u"Window"_s, place);
    const OpportunityId other = m_file->create(u"Door"_s, place);
    Filter filter;
    filter.text = u"window"_s;
    m_file->workspace.setFilter(filter);
    StageActions &actions = *m_page->findChild<StageActions *>();
    archive(1);
    auto *question = dialog<ArchiveRecordsDialog>(m_page.get());
    QCOMPARE(question->findChildren<QRadioButton *>().size(), 2);
    QVERIFY(question->onlyShown());
    question->accept();
    QTRY_VERIFY(m_file->card(one).archived);
    QVERIFY(!m_file->card(other).archived);
    actions.restoreRecords(place);
    QTRY_VERIFY(!m_file->card(one).archived);
}

/// Records of a channel that is kept off the board are hidden by no filter of the line.
void TestStageActions::archivingAsksWhenTheColumnHidesSome()
{
    const StageId place = m_file->stage(1);
    const Channel channel = m_file->workspace.directory().channels().first();
    OpportunityEdit edit;
    edit.opportunity.title = u"Hidden"_s;
    edit.opportunity.stage = place;
    edit.opportunity.channel = channel.id;
    const OpportunityId hidden = m_file->create(edit);
    const OpportunityId seen = m_file->create(u"Seen"_s, place);
    Channel off = channel;
    off.onBoard = false;
    m_file->submit(editEntry({Entity::Channel, &defaultName}, channel, off));
    QTRY_COMPARE(column(1)->lane()->rowCount(), 1);
    archive(1);
    auto *question = dialog<ArchiveRecordsDialog>(m_page.get());
    QVERIFY(question->onlyShown());
    question->accept();
    QTRY_VERIFY(m_file->card(seen).archived);
    QVERIFY(!m_file->card(hidden).archived);
}

void TestStageActions::archivingAsksWhenTheBarIsClicked()
{
    const StageId place = m_file->stage(1);
    const OpportunityId idle = m_file->create(u"Idle"_s, place);
    const OpportunityId late = m_file->create(u"Late"_s, place);
    Activity call;
    call.opportunity = late;
    call.type = m_file->workspace.directory().activityTypes().first().id;
    call.dueOn = QDate::currentDate().addDays(-2);
    m_file->submit(planActivity(call));
    QTRY_COMPARE(column(1)->lane()->rowCount(), 2);
    column(1)->lane()->setActivityFilter(ActivityState::Overdue);
    QTRY_COMPARE(column(1)->lane()->rowCount(), 1);
    archive(1);
    auto *question = dialog<ArchiveRecordsDialog>(m_page.get());
    QVERIFY(question->onlyShown());
    question->accept();
    QTRY_VERIFY(m_file->card(late).archived);
    QVERIFY(!m_file->card(idle).archived);
}

void TestStageActions::requiredFieldsAreAskedFor()
{
    require(2, u"value"_s);
    const OpportunityId id = m_file->create(u"Card"_s);
    QSignalSpy done(m_actions.get(), &OpportunityActions::done);
    m_actions->moveTo({id}, m_file->stage(2), {});
    auto *question = dialog<RequiredDialog>(m_window.get());
    question->accept();
    QVERIFY(question->isVisible()); // nothing is filled yet
    question->findChild<MoneyField *>()->setValue(u"1500"_s);
    question->accept();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_file->card(id).stage, m_file->stage(2));
    QCOMPARE(m_file->card(id).value, 150000);
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(m_file->card(id).stage, m_file->stage(0));
    QVERIFY(!m_file->card(id).value);
}

void TestStageActions::cancellingLeavesTheCard()
{
    require(2, u"value client expected_close source"_s);
    const OpportunityId id = m_file->create(u"Card"_s);
    QSignalSpy failed(&m_file->workspace, &Workspace::failed);
    m_actions->moveTo({id}, m_file->stage(2), {});
    dialog<RequiredDialog>(m_window.get())->reject();
    m_file->settle();
    QCOMPARE(m_file->card(id).stage, m_file->stage(0));
    QCOMPARE(failed.size(), 0);
}

void TestStageActions::quickFieldAsksToo()
{
    require(2, u"value"_s);
    QTRY_VERIFY(column(2));
    QuickCreate *quick = column(2)->quickCreate();
    const auto enter = [quick] {
        quick->begin();
        auto *name = quick->findChild<QLineEdit *>(u"quickName"_s);
        name->setText(u"Паркан"_s);
        QTest::keyClick(name, Qt::Key_Return);
        return name;
    };
    const QLineEdit *name = enter();
    auto *question = dialog<RequiredDialog>(m_window.get());
    question->reject();
    m_file->settle();
    QCOMPARE(name->text(), u"Паркан"_s); // nothing typed is lost
    QCOMPARE(column(2)->lane()->rowCount(), 0);
    delete question;
    enter();
    question = dialog<RequiredDialog>(m_window.get());
    question->findChild<MoneyField *>()->setValue(u"1500"_s);
    question->accept();
    QTRY_COMPARE(column(2)->lane()->rowCount(), 1);
    QCOMPARE(column(2)->lane()->cards().first().value, 150000);
    QTRY_COMPARE(name->text(), QString());
}

void TestStageActions::reopeningAsksToo()
{
    const OpportunityId id = m_file->create(u"Card"_s, m_file->stage(2));
    m_actions->win({id});
    QTRY_COMPARE(m_file->card(id).outcome, Outcome::Won);
    require(2, u"value"_s);
    QSignalSpy done(m_actions.get(), &OpportunityActions::done);
    m_actions->reopen({id});
    auto *question = dialog<RequiredDialog>(m_window.get());
    QVERIFY(question->findChild<QLabel *>()->text().contains(
        m_file->workspace.directory().name(m_file->stage(2))));
    question->findChild<MoneyField *>()->setValue(u"7"_s);
    question->accept();
    QTRY_COMPARE(m_file->card(id).outcome, Outcome::None);
    QCOMPARE(m_file->card(id).value, 700);
    QCOMPARE(done.size(), 1);
}

QTEST_MAIN(TestStageActions)
#include "tst_stage_actions.moc"
