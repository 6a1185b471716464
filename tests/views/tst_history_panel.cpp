// SPDX-License-Identifier: GPL-3.0-or-later
// The side panel over a real file: comments by an input method, undo of an entry, languages.
// With UGODA_SHOTS set to a folder, pictures of the panel are left there.
#include "model/items/history_model.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/common/theme.h"
#include "views/history/history_delegate.h"
#include "views/history/history_panel.h"
#include "views/history/history_view.h"
#include "views/history/step_undoer.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// A panel in a window over a file of its own.
struct Shown
{
    Shown()
        : actions(file.workspace, &window)
        , panel(new HistoryPanel(file.workspace, actions, &window))
    {
        window.resize(336, 800);
        panel->resize(336, 800);
        window.show();
    }

    void show(const QList<OpportunityId> &ids)
    {
        panel->show(ids);
        if (ids.size() == 1) {
            QTRY_VERIFY(model()->rowCount() > 0);
        }
        file.settle();
    }

    /// Moves the card shown and waits until the history tells it.
    void move(OpportunityId id, int stage)
    {
        const QPersistentModelIndex before = newest();
        file.submit(moveToTop({id}, file.stage(stage)));
        QTRY_VERIFY(newest() != before);
    }

    template<class T>
    T *child() const
    {
        return panel->findChild<T *>();
    }

    HistoryModel *model() const { return child<HistoryModel>(); }

    /// The newest entry; the row above it is its day.
    QModelIndex newest() const { return model()->index(1, 0); }

    TestFile file;
    QWidget window;
    OpportunityActions actions;
    HistoryPanel *panel;
};

void typeByInputMethod(QWidget *target, const QString &text)
{
    for (const QChar letter : text) {
        QInputMethodEvent preedit(QString(letter), {});
        QCoreApplication::sendEvent(target, &preedit);
        QInputMethodEvent commit;
        commit.setCommitString(QString(letter));
        QCoreApplication::sendEvent(target, &commit);
    }
}

bool hasLabel(const QWidget *panel, const QString &text)
{
    const QList<QLabel *> labels = panel->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void shot(QWidget *widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        QVERIFY(widget->grab().save(folder + u'/' + name + u".png"_s));
    }
}

/// Stands for a language: says the words that the tests look at.
class OtherLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *text, const char *, int) const override
    {
        static const QHash<QString, QString> words {
            {u"Stage"_s, u"Етап"_s}, {u"Undo"_s, u"Скасувати"_s}, {u"Comment…"_s, u"Коментар…"_s}};
        return words.value(QString::fromUtf8(text));
    }
};

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Ukrainian));
        m_theme.apply(ThemeChoice::Light);
    }

    void nothingSelectedSaysWhatBelongsHere();
    void commentIsPostedByCtrlEnter();
    void draftOfACommentSurvives();
    void entryIsUndoneByClickAndByKey();
    void stepOfManyAsksFirst();
    void stepThatSharesIsUndoneForAll();
    void undoSaysWhatStays();
    void severalShowCountSumAndActions();
    void followsTheCardAndTheLanguage();
    void formIsOpened();
    void looks();

private:
    Theme m_theme;
};

void TestHistoryPanel::nothingSelectedSaysWhatBelongsHere()
{
    Shown shown;
    QTRY_VERIFY(hasLabel(shown.panel, u"Nothing is selected"_s));
    QVERIFY(!shown.child<QPlainTextEdit>()->isVisible());
}

void TestHistoryPanel::commentIsPostedByCtrlEnter()
{
    Shown shown;
    const OpportunityId id = shown.file.create(u"Монтаж вікон"_s);
    shown.show({id});
    auto *editor = shown.child<QPlainTextEdit>();
    shown.panel->focusComment();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QVERIFY(editor->hasFocus());
    typeByInputMethod(editor, u"Її об’єкт: ґанок"_s);
    QCOMPARE(editor->toPlainText(), u"Її об’єкт: ґанок"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(editor->toPlainText(), QString());
    QTRY_COMPARE(shown.newest().data(HistoryCommentRole).toString(), u"Її об’єкт: ґанок"_s);
    shown.file.settle();
    QVERIFY(await(shown.file.workspace.loadDrafts())->isEmpty());
    // Nothing but spaces is no comment.
    const int rows = shown.model()->rowCount();
    QTest::keyClicks(editor, u"  "_s);
    QTest::keyClick(editor, Qt::Key_Enter, Qt::ControlModifier);
    shown.file.settle();
    QCOMPARE(shown.model()->rowCount(), rows);
}

void TestHistoryPanel::draftOfACommentSurvives()
{
    Shown shown;
    const OpportunityId one = shown.file.create(u"Одна"_s);
    const OpportunityId other = shown.file.create(u"Інша"_s);
    shown.show({one});
    auto *editor = shown.child<QPlainTextEdit>();
    QTest::keyClicks(editor, u"not yet sent"_s);
    shown.show({other});
    QCOMPARE(editor->toPlainText(), QString());
    const Result<Draft> kept = await(shown.file.workspace.loadDraft(u"comment"_s, one.value));
    QCOMPARE(kept->content, u"not yet sent"_s);
    shown.show({one});
    QTRY_COMPARE(editor->toPlainText(), u"not yet sent"_s);
}

void TestHistoryPanel::entryIsUndoneByClickAndByKey()
{
    Shown shown;
    const OpportunityId id = shown.file.create(u"Вікна"_s);
    shown.show({id});
    shown.move(id, 1);
    QSignalSpy done(&shown.actions, &OpportunityActions::done);
    auto *view = shown.child<HistoryView>();

    QStyleOptionViewItem option;
    option.initFrom(view);
    option.widget = view;
    option.rect = view->visualRect(shown.newest());
    const QRect link =
        qobject_cast<HistoryDelegate *>(view->itemDelegate())->undoRect(option, shown.newest());
    QVERIFY(option.rect.contains(link));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, link.center());
    shown.file.settle();
    QTRY_COMPARE(shown.file.card(id).stage, shown.file.stage(0));
    QTRY_COMPARE(done.count(), 1);
    QTRY_COMPARE(HistoryKind(shown.newest().data(HistoryKindRole).toInt()), HistoryKind::Undo);

    shown.move(id, 2);
    view->setFocus();
    view->setCurrentIndex(shown.newest());
    QTest::keyClick(view, Qt::Key_Return);
    auto *menu = view->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Return);
    shown.file.settle();
    QTRY_COMPARE(shown.file.card(id).stage, shown.file.stage(0));
}

void TestHistoryPanel::stepOfManyAsksFirst()
{
    Shown shown;
    const OpportunityId one = shown.file.create(u"Одна"_s);
    const OpportunityId other = shown.file.create(u"Інша"_s);
    shown.show({one});
    QSignalSpy done(&shown.actions, &OpportunityActions::done);
    const auto ask = [&]() -> UndoScopeDialog * {
        const ChangeSet moved =
            shown.file.submit(moveOpportunities({one, other}, shown.file.stage(2), {}));
        emit shown.child<HistoryView>()->revertRequested(moved.id, u"Move 2"_s);
        UndoScopeDialog *dialog = nullptr;
        [&] {
            QTRY_VERIFY((dialog = shown.panel->findChild<UndoScopeDialog *>()));
        }();
        return dialog;
    };
    const auto button = [](QDialog *dialog, const QString &text) {
        const QList<QPushButton *> all = dialog->findChildren<QPushButton *>();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](QPushButton *each) { return each->text() == text; });
        return found == all.end() ? nullptr : *found;
    };

    UndoScopeDialog *dialog = ask();
    QVERIFY(dialog);
    QVERIFY(hasLabel(dialog, u"This step changed 2 opportunities."_s));
    shot(dialog, u"history-undo-scope"_s);
    dialog->reject();
    shown.file.settle();
    QCOMPARE(shown.file.card(one).stage, shown.file.stage(2));
    QTRY_VERIFY(!shown.panel->findChild<UndoScopeDialog *>());

    shown.file.submit(moveOpportunities({one, other}, shown.file.stage(0), {}));
    dialog = ask();
    QVERIFY(button(dialog, u"Only for this one"_s)->isDefault());
    button(dialog, u"Only for this one"_s)->click();
    QTRY_COMPARE(shown.file.card(one).stage, shown.file.stage(0));
    QCOMPARE(shown.file.card(other).stage, shown.file.stage(2));
    QTRY_COMPARE(done.count(), 1);
    QTRY_COMPARE(HistoryKind(shown.newest().data(HistoryKindRole).toInt()), HistoryKind::Undo);
    QTRY_VERIFY(!shown.panel->findChild<UndoScopeDialog *>());

    shown.file.submit(moveOpportunities({one, other}, shown.file.stage(0), {}));
    dialog = ask();
    button(dialog, u"For all 2"_s)->click();
    QTRY_COMPARE(shown.file.card(one).stage, shown.file.stage(0));
    QCOMPARE(shown.file.card(other).stage, shown.file.stage(0));
    QTRY_COMPARE(done.count(), 2);
    QVERIFY(done.last().first().toString().startsWith(u"Undone: Move 2"_s));
}

void TestHistoryPanel::stepThatSharesIsUndoneForAll()
{
    StepScope scope {7, false};
    UndoScopeDialog dialog(u"Delete the stage"_s, scope, nullptr);
    dialog.show();
    QVERIFY(hasLabel(&dialog, u"7 opportunities together with"_s));
    QCOMPARE(dialog.findChildren<QPushButton *>().size(), 2);
}

void TestHistoryPanel::undoSaysWhatStays()
{
    Shown shown;
    const OpportunityId id = shown.file.create(u"Вікна"_s);
    const ChangeSet moved = shown.file.submit(moveToTop({id}, shown.file.stage(1)));
    shown.file.submit(moveToTop({id}, shown.file.stage(2)));
    shown.show({id});
    QSignalSpy done(&shown.actions, &OpportunityActions::done);
    QSignalSpy failed(&shown.file.workspace, &Workspace::failed);
    QSignalSpy declined(&shown.actions, &OpportunityActions::declined);
    emit shown.child<HistoryView>()->revertRequested(moved.id, u"Move"_s);
    QTRY_COMPARE(declined.count(), 1);
    QCOMPARE(declined.first().first().toString(),
             u"Nothing undone: what “Move” changed was changed again since."_s);
    QCOMPARE(shown.file.card(id).stage, shown.file.stage(2)); // what was done since stays

    const QDate day(2026, 7, 8);
    const ChangeSet won = shown.file.submit(winOpportunities({id}, day));
    shown.file.submit(loseOpportunities({id}, {}, u"Дорого"_s, {}, day));
    emit shown.child<HistoryView>()->revertRequested(won.id, u"Win “Вікна”"_s);
    QTRY_COMPARE(declined.count(), 2);
    QCOMPARE(shown.file.card(id).outcome, Outcome::Lost);
    QCOMPARE(shown.file.card(id).closedOn, day); // it is the day of the loss, too

    const auto edit = [&](const QString &title, const QString &notes) {
        const OpportunityRecord seen = *await(shown.file.workspace.loadOpportunity(id));
        OpportunityEdit wanted;
        wanted.opportunity = seen.opportunity;
        wanted.opportunity.title = title;
        wanted.opportunity.notes = notes;
        return shown.file.submit(editOpportunity(seen, wanted));
    };
    const ChangeSet renamed = edit(u"Двері"_s, u"дуб"_s);
    edit(u"Брама"_s, u"дуб"_s);
    emit shown.child<HistoryView>()->revertRequested(renamed.id, u"Edit"_s);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done.first().first().toString(),
             u"Undone: Edit. 1 values changed since then stay as they are."_s);
    QCOMPARE(failed.count(), 0);
}

void TestHistoryPanel::severalShowCountSumAndActions()
{
    Shown shown;
    const OpportunityId one = shown.file.create(u"Одна"_s, {}, 120000);
    const OpportunityId other = shown.file.create(u"Інша"_s, {}, 30000);
    shown.show({one, other});
    QTRY_VERIFY(hasLabel(shown.panel, u"2 opportunities"_s));
    QTRY_VERIFY(hasLabel(shown.panel, QLocale().toString(1500)));
    QVERIFY(!shown.child<QPlainTextEdit>()->isVisible());
    const QList<QPushButton *> buttons = shown.panel->findChildren<QPushButton *>();
    const auto won = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == u"Won"_s;
    });
    QVERIFY(won != buttons.end());
    (*won)->click();
    shown.file.settle();
    QTRY_COMPARE(shown.file.card(one).outcome, Outcome::Won);
    QTRY_COMPARE(shown.file.card(other).outcome, Outcome::Won);
    shot(shown.panel, u"history-several"_s);
}

void TestHistoryPanel::followsTheCardAndTheLanguage()
{
    Shown shown;
    const OpportunityId id = shown.file.create(u"Вікна"_s);
    shown.show({id});
    const Directory &directory = shown.file.workspace.directory();
    QTRY_VERIFY(hasLabel(shown.panel, directory.name(shown.file.stage(0))));
    shown.move(id, 1);
    QTRY_VERIFY(hasLabel(shown.panel, directory.name(shown.file.stage(1))));

    OtherLanguage language;
    QCoreApplication::installTranslator(&language);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(shown.panel, &change);
    QCoreApplication::sendEvent(shown.child<QPlainTextEdit>()->parentWidget(), &change);
    shown.file.workspace.retranslate();
    QCOMPARE(shown.child<QPlainTextEdit>()->placeholderText(), u"Коментар…"_s);
    QVERIFY(shown.newest().data(Qt::AccessibleTextRole).toString().contains(u"Етап"_s));
    QCoreApplication::removeTranslator(&language);
}

void TestHistoryPanel::formIsOpened()
{
    Shown shown;
    const OpportunityId id = shown.file.create(u"Вікна"_s);
    shown.show({id});
    QSignalSpy opened(shown.panel, &HistoryPanel::openRequested);
    for (QToolButton *button : shown.panel->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Open the form"_s) {
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<OpportunityId>(), id);
}

void TestHistoryPanel::looks()
{
    Shown shown;
    const StageId first = shown.file.stage(0);
    OpportunityEdit edit;
    edit.opportunity.title = u"Монтаж вікон, приватний будинок"_s;
    edit.opportunity.stage = first;
    edit.opportunity.value = 7800000;
    edit.client.client.name = u"ТОВ «Світлий дім»"_s;
    Phone phone;
    phone.raw = u"+380 67 123-45-67"_s;
    edit.client.phones = {phone};
    const OpportunityId id = shown.file.create(edit);
    shown.show({id});
    shown.file.submit(
        addComment(id, u"Клієнт просить два варіанти профілю. Надішлю прорахунок до п’ятниці."_s));
    const Result<OpportunityRecord> seen = await(shown.file.workspace.loadOpportunity(id));
    OpportunityEdit wanted {seen->opportunity, seen->client, {}, {u"VIP"_s, u"монтаж"_s}, {}};
    wanted.opportunity.value = 8600000;
    wanted.opportunity.expectedClose = QDate(2026, 12, 5);
    shown.file.submit(editOpportunity(*seen, wanted));
    shown.file.submit(moveToTop({id}, shown.file.stage(1)));
    shown.file.submit(loseOpportunities({id}, {}, u"Дорого"_s, {}, QDate::currentDate()));
    shown.file.submit(reopenOpportunities({id}));
    QVERIFY(await(shown.file.workspace.undo()).ok());
    shown.file.submit(addComment(id, u"Домовилися"_s));
    QTRY_COMPARE(shown.newest().data(HistoryCommentRole).toString(), u"Домовилися"_s);
    shown.child<HistoryView>()->scrollToTop();
    QVERIFY(shown.model()->rowCount() > 6);
    // Every entry is as high as its words need: none overlaps the next.
    const auto apart = [view = shown.child<HistoryView>()] {
        const QAbstractItemModel *model = view->model();
        for (int row = 1; row < model->rowCount(); ++row) {
            const QRect above = view->visualRect(model->index(row - 1, 0));
            if (above.bottom() >= view->visualRect(model->index(row, 0)).top()) {
                return false;
            }
        }
        return true;
    };
    QTRY_VERIFY(apart());
    shot(shown.panel, u"history-light"_s);
    m_theme.apply(ThemeChoice::Dark);
    shot(shown.panel, u"history-dark"_s);
    m_theme.apply(ThemeChoice::Light);
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_history_panel.moc"
