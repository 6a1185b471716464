// SPDX-License-Identifier: GPL-3.0-or-later
// Leads in the window (row 101): their column in front, the menu that takes them into work, the
// question for a client on the roads of keys and menu, the stage bar and the filter.
#include "model/commands/dictionary_commands.h"
#include "model/items/lane_model.h"
#include "tests/support/board_test.h"
#include "tests/support/leads.h"
#include "views/actions/opportunity_actions.h"
#include "views/actions/required_dialog.h"
#include "views/board/board_column.h"
#include "views/board/board_page.h"
#include "views/board/lane_view.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/form/client_field.h"
#include "views/form/stage_bar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestLeadsBoard : public BoardTest
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void cleanup() { end(); }

    void keysTakeOutAndBack();
    void keysAskForTheClient();
    void questionShowsTheNumber();
    void menuIsForLeadsAlone();
    void menuTakesSeveral();
    void stageBarShowsWhereItIs();

private:
    /// The first column's stage.
    const BoardColumn *first() const
    {
        const QList<BoardColumn *> columns = m_page->findChildren<BoardColumn *>();
        return *std::min_element(columns.begin(), columns.end(), [](auto *one, auto *other) {
            return one->x() < other->x();
        });
    }

    QAction *entry(QMenu *menu, const QString &text) const;
    RequiredDialog *dialog() const;
};

QAction *TestLeadsBoard::entry(QMenu *menu, const QString &text) const
{
    const QList<QAction *> actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&text](QAction *action) {
        return action->text() == text;
    });
    return found == actions.end() ? nullptr : *found;
}

RequiredDialog *TestLeadsBoard::dialog() const
{
    RequiredDialog *found = nullptr;
    (void)QTest::qWaitFor(
        [&] { return (found = m_window->findChild<RequiredDialog *>()) != nullptr; });
    return found;
}

void TestLeadsBoard::keysTakeOutAndBack()
{
    const OpportunityId id = createLead(*m_file, u"Дзвінок"_s, u"Олена"_s);
    const StageId leads = m_file->card(id).stage;
    show(3);
    QCOMPARE(first()->lane()->lane().stage, leads);
    QCOMPARE(first()->header()->facts().name, u"Unregistered"_s);
    QCOMPARE(first()->header()->facts().totals.count, 1);
    LaneView *view = first()->view();
    view->setFocus();
    view->setCurrentIndex(first()->lane()->index(0));
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_file->card(id).stage, m_file->stage(0));
    QTRY_COMPARE(m_page->findChildren<BoardColumn *>().size(), m_file->stages().size() + 2);
    QCOMPARE(first()->lane()->lane().stage, m_file->stage(0)); // the column is gone
    QCOMPARE(m_file->card(id).responsible, m_file->workspace.directory().currentPerson());
    QTRY_VERIFY(first()->view()->hasFocus()); // the keyboard goes with the card
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(m_page->findChildren<BoardColumn *>().size(), m_file->stages().size() + 3);
    QTRY_COMPARE(first()->lane()->lane().stage, leads);
}

void TestLeadsBoard::keysAskForTheClient()
{
    const OpportunityId id = createLead(*m_file, u"Дзвінок"_s);
    const StageId leads = m_file->card(id).stage;
    show(3);
    LaneView *view = first()->view();
    view->setFocus();
    view->setCurrentIndex(first()->lane()->index(0));
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    RequiredDialog *question = dialog();
    QVERIFY(question);
    QCOMPARE(question->windowTitle(), u"Needed to take it into work"_s);
    question->accept(); // nothing is filled in: it stays
    QVERIFY(question->isVisible());
    question->reject();
    m_file->settle();
    QCOMPARE(m_file->card(id).stage, leads);
    QTRY_VERIFY(!m_window->findChild<RequiredDialog *>());
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    question = dialog();
    question->findChild<ClientField *>()->setText(u"Олена"_s);
    question->accept();
    QTRY_COMPARE(m_file->card(id).stage, m_file->stage(0));
    QCOMPARE(m_file->card(id).clientName, u"Олена"_s);
}

/// By it the person knows who is to be named.
void TestLeadsBoard::questionShowsTheNumber()
{
    const OpportunityId id = createLead(*m_file, u"Дзвінок"_s, u"+380 50 123 45 67"_s);
    m_actions->convert({id});
    RequiredDialog *question = dialog();
    QVERIFY(question);
    const QList<QLabel *> labels = question->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"Дзвінок · +380 50 123 45 67"_s;
    }));
    question->findChild<ClientField *>()->setText(u"Олена"_s);
    question->accept();
    QTRY_COMPARE(m_file->card(id).stage, m_file->stage(0));
    QCOMPARE(m_file->card(id).clientName, u"Олена"_s);
}

void TestLeadsBoard::menuIsForLeadsAlone()
{
    const OpportunityId lead = createLead(*m_file, u"Дзвінок"_s, u"Олена"_s);
    const OpportunityId card = m_file->create(u"Угода"_s);
    QMenu *menu = m_actions->menuFor({card}, m_window.get());
    QTRY_VERIFY(!entry(menu, u"Reopen"_s)->isEnabled()); // the card has come
    QVERIFY(!entry(menu, u"Take into work"_s)->isVisible());
    menu = m_actions->menuFor({card, lead}, m_window.get());
    QTRY_VERIFY(!entry(menu, u"Reopen"_s)->isEnabled());
    QVERIFY(!entry(menu, u"Take into work"_s)->isVisible());
    menu = m_actions->menuFor({lead}, m_window.get());
    QTRY_VERIFY(entry(menu, u"Take into work"_s)->isVisible());
    // A column is no stage to choose.
    QCOMPARE(entry(menu, u"Move to stage"_s)->menu()->actions().size(), m_file->stages().size());
    m_file->submit(winOpportunities({lead}, {}));
    menu = m_actions->menuFor({lead}, m_window.get());
    QTRY_VERIFY(entry(menu, u"Reopen"_s)->isEnabled());
    QVERIFY(!entry(menu, u"Take into work"_s)->isVisible());
}

void TestLeadsBoard::menuTakesSeveral()
{
    const OpportunityId one = createLead(*m_file, u"Перший"_s, u"Олена"_s);
    const OpportunityId other = createLead(*m_file, u"Другий"_s, u"Марко"_s);
    QMenu *menu = m_actions->menuFor({one, other}, m_window.get());
    QTRY_VERIFY(entry(menu, u"Take into work"_s)->isVisible());
    QSignalSpy done(m_actions, &OpportunityActions::done);
    entry(menu, u"Take into work"_s)->trigger();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_file->card(one).stage, m_file->stage(0));
    QCOMPARE(m_file->card(other).stage, m_file->stage(0));
    QVERIFY(m_file->card(one).responsible.isValid());
    QVERIFY(await(m_file->workspace.undo())); // one step
    QVERIFY(!m_file->card(one).responsible.isValid());
    QCOMPARE(m_file->card(other).stage, m_file->card(one).stage);
}

void TestLeadsBoard::stageBarShowsWhereItIs()
{
    const OpportunityId id = createLead(*m_file, u"Дзвінок"_s);
    const Card lead = m_file->card(id);
    StageBar bar(nullptr);
    const Directory &directory = m_file->workspace.directory();
    bar.setStages(directory, lead.pipeline, lead.stage, {}, 0);
    QCOMPARE(bar.findChildren<QAbstractButton *>().size(), m_file->stages().size() + 1);
    QVERIFY(bar.accessibleName().contains(u"Unregistered"_s));
    bar.setStages(directory, lead.pipeline, m_file->stage(0), {}, 0);
    QCOMPARE(bar.findChildren<QAbstractButton *>().size(), m_file->stages().size());
}

QTEST_MAIN(TestLeadsBoard)
#include "tst_leads_board.moc"
