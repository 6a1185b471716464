// SPDX-License-Identifier: GPL-3.0-or-later
// The actions on opportunities: the reason for a loss is asked on every road (row 44), cancelling
// changes nothing, reopening restores stage and probability (row 45).
// With UGODA_SHOTS set to a folder, pictures of the dialogs are left there.
#include "model/commands/stage_commands.h"
#include "tests/support/test_file.h"
#include "views/actions/closing_dialogs.h"
#include "views/actions/opportunity_actions.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    Scene()
        : actions(file.workspace, &window)
        , done(&actions, &OpportunityActions::done)
    {
        window.resize(700, 700);
        window.show();
    }

    template<class Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = window.findChild<Dialog *>()) != nullptr; });
        return found;
    }

    TestFile file;
    QWidget window;
    OpportunityActions actions;
    QSignalSpy done;
};

QPushButton *defaultButton(const QDialog *dialog)
{
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isDefault();
    });
    return found == buttons.end() ? nullptr : *found;
}

QAction *entry(const QMenu *menu, const QString &text)
{
    const QList<QAction *> actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) {
        return action->text() == text;
    });
    return found == actions.end() ? nullptr : *found;
}

void shot(QWidget *widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        QVERIFY(widget->grab().save(folder + u'/' + name + u".png"_s));
    }
}

} // namespace

class TestOpportunityActions : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Ukrainian));
        m_theme.apply(ThemeChoice::Light);
    }

    void aLossNeedsAReason();
    void aNewReasonIsTypedInPlace();
    void lettersTypedInTheListAreANewReason();
    void cancelLeavesTheCard();
    void menuAsksToo();
    void reopenRestoresStageAndProbability();
    void postponeAsksForTheDay();
    void winNeedsNoQuestion();
    void stageOfAnotherChannelIsNamed();
    void menuFitsTheCards();
    void menuMovesAndAssigns();

private:
    Theme m_theme;
};

void TestOpportunityActions::aLossNeedsAReason()
{
    Scene scene;
    const QList<OpportunityId> ids = scene.file.createMany(3, u"Вікна"_s);
    scene.actions.lose(ids);
    auto *dialog = scene.dialog<LostReasonDialog>();
    QVERIFY(dialog);
    QPushButton *lost = defaultButton(dialog);
    QVERIFY(!lost->isEnabled());
    auto *list = dialog->findChild<QListWidget *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(list, Qt::Key_Return); // no reason yet: nothing happens
    QVERIFY(dialog->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 0);
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(lost->isEnabled());
    shot(dialog, u"lost-dialog"_s);
    const LostReasonId chosen = dialog->reason();
    QTest::keyClick(list, Qt::Key_Return);
    scene.file.settle();
    for (const OpportunityId id : ids) {
        QTRY_COMPARE(scene.file.card(id).outcome, Outcome::Lost);
        QTRY_COMPARE(scene.file.card(id).lostReason, chosen);
    }
    QTRY_COMPARE(scene.done.count(), 1);
}

void TestOpportunityActions::aNewReasonIsTypedInPlace()
{
    Scene scene;
    const OpportunityId id = scene.file.create(u"Вікна"_s);
    scene.actions.lose({id});
    auto *dialog = scene.dialog<LostReasonDialog>();
    auto *list = dialog->findChild<QListWidget *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
    auto *typed = qobject_cast<QLineEdit *>(dialog->focusWidget());
    QVERIFY(typed);
    QCOMPARE(dialog->reason(), LostReasonId {});
    QTest::keyClicks(typed, u"   "_s);
    QVERIFY(!defaultButton(dialog)->isEnabled());
    QTest::keyClicks(typed, u"Moved  abroad "_s);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"  until spring\n"_s);
    shot(dialog, u"lost-dialog-other"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    scene.file.settle();
    const Card card = scene.file.card(id);
    QCOMPARE(card.outcome, Outcome::Lost);
    QCOMPARE(scene.file.workspace.directory().name(card.lostReason), u"Moved abroad"_s);
    const Result<OpportunityRecord> record = await(scene.file.workspace.loadOpportunity(id));
    QCOMPARE(record->opportunity.closingNote, u"until spring"_s);
}

/// Whoever types a reason at once doesn't choose the first one with the space between the words.
void TestOpportunityActions::lettersTypedInTheListAreANewReason()
{
    Scene scene;
    const OpportunityId id = scene.file.create(u"Вікна"_s);
    scene.actions.lose({id});
    auto *dialog = scene.dialog<LostReasonDialog>();
    auto *list = dialog->findChild<QListWidget *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(list->selectedItems().isEmpty());
    for (const char letter : "moved abroad") {
        if (letter != 0) {
            QTest::keyClick(dialog->focusWidget(), letter);
        }
    }
    QCOMPARE(dialog->newReason(), u"moved abroad"_s);
    QCOMPARE(dialog->reason(), LostReasonId {});
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    scene.file.settle();
    QTRY_COMPARE(scene.file.card(id).outcome, Outcome::Lost);
    QCOMPARE(scene.file.workspace.directory().name(scene.file.card(id).lostReason),
             u"moved abroad"_s);
}

void TestOpportunityActions::cancelLeavesTheCard()
{
    Scene scene;
    const OpportunityId id = scene.file.create(u"Вікна"_s);
    const Card before = scene.file.card(id);
    scene.actions.lose({id});
    auto *lost = scene.dialog<LostReasonDialog>();
    QVERIFY(QTest::qWaitForWindowActive(lost));
    QTest::keyClick(lost, Qt::Key_Escape);
    scene.actions.postpone({id});
    auto *postpone = scene.dialog<PostponeDialog>();
    QTest::keyClick(postpone, Qt::Key_Escape);
    scene.file.settle();
    QVERIFY(scene.file.card(id) == before);
    QCOMPARE(scene.done.count(), 0);
}

void TestOpportunityActions::menuAsksToo()
{
    Scene scene;
    const OpportunityId id = scene.file.create(u"Вікна"_s);
    QMenu *menu = scene.actions.menuFor({id}, &scene.window);
    scene.file.settle();
    entry(menu, u"Lost…"_s)->trigger();
    QVERIFY(scene.dialog<LostReasonDialog>());
    QTRY_COMPARE(scene.file.card(id).outcome, Outcome::None);
}

void TestOpportunityActions::reopenRestoresStageAndProbability()
{
    Scene scene;
    const OpportunityId id = scene.file.create(u"Вікна"_s, scene.file.stage(2));
    const Card before = scene.file.card(id);
    scene.actions.win({id});
    scene.file.settle();
    QTRY_COMPARE(scene.file.card(id).outcome, Outcome::Won);
    scene.actions.reopen({id});
    scene.file.settle();
    const Card after = scene.file.card(id);
    QCOMPARE(after.outcome, Outcome::None);
    QCOMPARE(after.stage, before.stage);
    QCOMPARE(after.probability, before.probability);
}

void TestOpportunityActions::postponeAsksForTheDay()
{
    Scene scene;
    const OpportunityId id = scene.file.create(u"Вікна"_s);
    scene.actions.postpone({id});
    auto *dialog = scene.dialog<PostponeDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QDateEdit *>()->minimumDate() > QDate::currentDate());
    dialog->findChild<QDateEdit *>()->setDate(QDate::currentDate().addDays(12));
    shot(dialog, u"postpone-dialog"_s);
    defaultButton(dialog)->click();
    scene.file.settle();
    QTRY_COMPARE(scene.file.card(id).state, State::Postponed);
    QTRY_COMPARE(scene.file.card(id).returnOn, QDate::currentDate().addDays(12));
    scene.actions.takeBack({id});
    scene.file.settle();
    QTRY_COMPARE(scene.file.card(id).state, State::Open);
}

void TestOpportunityActions::winNeedsNoQuestion()
{
    Scene scene;
    const OpportunityId id = scene.file.create(u"Вікна"_s);
    scene.actions.win({id});
    scene.file.settle();
    QTRY_COMPARE(scene.file.card(id).outcome, Outcome::Won);
    QTRY_COMPARE(scene.done.count(), 1);
    scene.actions.win({id}); // already so: no step, no message
    scene.file.settle();
    QTRY_COMPARE(scene.done.count(), 1);
    QVERIFY(await(scene.file.workspace.undo()).ok());
    QTRY_COMPARE(scene.file.card(id).outcome, Outcome::None);
}

/// Told in the short message, not in a dialog (row 138).
void TestOpportunityActions::stageOfAnotherChannelIsNamed()
{
    Scene scene;
    const QList<Channel> channels = scene.file.workspace.directory().channels();
    const Stage stage = scene.file.stages().at(2);
    Stage own = stage;
    own.channel = channels.at(0).id;
    scene.file.submit(editStage(stage, own));
    OpportunityEdit edit;
    edit.opportunity.title = u"Дах"_s;
    edit.opportunity.channel = channels.at(1).id;
    const OpportunityId id = scene.file.create(edit);
    const QSignalSpy declined(&scene.actions, &OpportunityActions::declined);
    const QSignalSpy failed(&scene.file.workspace, &Workspace::failed);
    scene.actions.moveTo({id}, stage.id, {});
    QTRY_COMPARE(declined.count(), 1);
    const QString words = declined.first().first().toString();
    const Directory &directory = scene.file.workspace.directory();
    QVERIFY2(words.contains(directory.name(stage.id)), qPrintable(words));
    QVERIFY2(words.contains(directory.name(channels.at(0).id)), qPrintable(words));
    QCOMPARE(failed.count(), 0);
    QCOMPARE(scene.done.count(), 0);
}

void TestOpportunityActions::menuFitsTheCards()
{
    Scene scene;
    const OpportunityId id = scene.file.create(u"Вікна"_s);
    QMenu *made = scene.actions.menuFor({id}, &scene.window);
    QVERIFY(entry(made, u"Open"_s));
    QVERIFY(entry(made, u"Won"_s)->isEnabled());
    QTRY_VERIFY(!entry(made, u"Reopen"_s)->isEnabled());
    QVERIFY(!entry(made, u"Unarchive"_s)->isVisible());
    shot(made, u"card-menu"_s);

    scene.file.submit(winOpportunities({id}, {}));
    scene.file.submit(archiveOpportunities({id}, true));
    made = scene.actions.menuFor({id}, &scene.window);
    QTRY_VERIFY(!entry(made, u"Won"_s)->isEnabled());
    QVERIFY(entry(made, u"Reopen"_s)->isEnabled());
    QVERIFY(!entry(made, u"Archive"_s)->isEnabled());
    QVERIFY(entry(made, u"Unarchive"_s)->isEnabled());
    QVERIFY(!entry(made, u"Postpone…"_s)->isEnabled());

    scene.file.submit(trashOpportunities({id}, true));
    made = scene.actions.menuFor({id}, &scene.window);
    QTRY_VERIFY(!entry(made, u"Delete"_s)->isEnabled());
    QVERIFY(entry(made, u"Restore from the trash"_s)->isEnabled());
    QVERIFY(!entry(made, u"Won"_s)->isEnabled());
}

void TestOpportunityActions::menuMovesAndAssigns()
{
    Scene scene;
    const QList<OpportunityId> ids = scene.file.createMany(2, u"Вікна"_s);
    QMenu *menu = scene.actions.menuFor(ids, &scene.window);
    scene.file.settle();
    QVERIFY(!entry(menu, u"Open"_s)); // the form shows one
    const QMenu *stages = entry(menu, u"Move to stage"_s)->menu();
    QTRY_VERIFY(!entry(menu, u"Reopen"_s)->isEnabled()); // the cards have come
    QCOMPARE(stages->actions().size(), scene.file.stages().size());
    stages->actions().at(1)->trigger();
    entry(menu, u"Responsible"_s)->menu()->actions().first()->trigger();
    scene.file.settle();
    for (const OpportunityId id : ids) {
        QTRY_COMPARE(scene.file.card(id).stage, scene.file.stage(1));
        QTRY_VERIFY(scene.file.card(id).responsible.isValid());
    }
}

QTEST_MAIN(TestOpportunityActions)
#include "tst_opportunity_actions.moc"
