// SPDX-License-Identifier: GPL-3.0-or-later
// One widget for all dictionaries, used by keyboard and mouse. With UGODA_SHOTS set to a folder,
// pictures are left there.
#include "model/commands/dictionary_commands.h"
#include "model/items/default_names.h"
#include "model/items/dictionary_model.h"
#include "tests/support/test_file.h"
#include "views/common/theme.h"
#include "views/settings/dictionary_editor.h"
#include "views/settings/entry_list_view.h"
#include "views/settings/merge_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// Types as an input method does, which knows letters that no key has.
void type(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

} // namespace

class TestDictionaryEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void addedByEnter();
    void emptyNameIsSaid();
    void wordsGoAfterTheNextChange();
    void badNameIsSaidBesideTheField();
    void renamedInPlace();
    void countsTakeNoLettersAway();
    void badRenameKeepsTheFieldOpen();
    void movedByKeys();
    void archivedAndBack();
    void usedIsNotDeleted();
    void mergedByDialog();
    void menuByKey();
    void colored();
    void searched();
    void selectionStays();

private:
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            found.append(list().model()->index(row, 0).data().toString());
        }
        return found;
    }

    EntryListView &list() const { return m_editor->list(); }

    QLineEdit *addLine() const { return m_editor->findChild<QLineEdit *>(u"add"_s); }

    QLineEdit *field() const { return list().viewport()->findChild<QLineEdit *>(); }

    QString said() const
    {
        QStringList words;
        const QList<QLabel *> labels = m_editor->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->property("tone") == u"bad"_s) {
                words.append(label->text());
            }
        }
        return words.join(u'|');
    }

    QPushButton *named(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_editor->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *b) {
            return b->text() == text;
        });
        return found == buttons.end() ? nullptr : *found;
    }

    void choose(int row)
    {
        list().choose(list().model()->index(row, 0).data(EntryIdRole).toLongLong());
    }

    void undo() { (void)await(m_file->workspace.undo()); }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<DictionaryEditor> m_editor;
};

void TestDictionaryEditor::initTestCase()
{
    auto *theme = new Theme(this);
    theme->apply(ThemeChoice::Light);
}

void TestDictionaryEditor::init()
{
    m_file = std::make_unique<TestFile>();
    m_editor = std::make_unique<DictionaryEditor>(m_file->workspace, Entity::Tag, nullptr);
    m_editor->setWords({u"Tags"_s, u"Add a tag"_s, u"Opportunities"_s});
    m_editor->resize(640, 420);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    QCOMPARE(names(), (QStringList {u"VIP"_s, u"urgent"_s, u"repeat client"_s}));
}

void TestDictionaryEditor::cleanup()
{
    m_editor.reset();
    m_file.reset();
}

void TestDictionaryEditor::emptyNameIsSaid()
{
    addLine()->setFocus();
    QTest::keyClick(addLine(), Qt::Key_Return);
    QCOMPARE(said(), u"Type a name first"_s);
    type(addLine(), u"x"_s);
    QCOMPARE(said(), QString());
}

void TestDictionaryEditor::wordsGoAfterTheNextChange()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Deal"_s;
    edit.opportunity.tags = {m_file->workspace.directory().tags().first().id};
    m_file->create(edit);
    choose(0);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTRY_VERIFY(said().contains(u"in use"_s));
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(names().at(1), u"VIP"_s);
    QTRY_COMPARE(said(), QString());
}

void TestDictionaryEditor::addedByEnter()
{
    addLine()->setFocus();
    type(addLine(), u"новий"_s);
    QTest::keyClick(addLine(), Qt::Key_Return);
    QTRY_COMPARE(names().last(), u"новий"_s);
    QTRY_COMPARE(addLine()->text(), QString());
    QVERIFY(addLine()->hasFocus()); // for the next one
    QTRY_COMPARE(list().currentIndex().data().toString(), u"новий"_s);
    undo();
    QCOMPARE(names().size(), 3);
}

void TestDictionaryEditor::badNameIsSaidBesideTheField()
{
    addLine()->setFocus();
    type(addLine(), u"vip"_s);
    QTest::keyClick(addLine(), Qt::Key_Return);
    QVERIFY(said().contains(u"already"_s));
    QCOMPARE(addLine()->text(), u"vip"_s);
    type(addLine(), u"2"_s);
    QCOMPARE(said(), QString());
    m_file->settle();
    QCOMPARE(names().size(), 3);
}

void TestDictionaryEditor::countsTakeNoLettersAway()
{
    choose(1);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_F2);
    type(field(), u"Терміново"_s);
    const QModelIndex row = list().currentIndex();
    emit list().model()->dataChanged(row, row); // how often it is used has been counted
    QCOMPARE(field()->text(), u"Терміново"_s);
}

void TestDictionaryEditor::renamedInPlace()
{
    choose(1);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_F2);
    QVERIFY(field());
    QCOMPARE(field()->text(), u"urgent"_s);
    type(field(), u"Терміново"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(names().at(1), u"Терміново"_s);
    QVERIFY(list().hasFocus());
    undo();
    QCOMPARE(names().at(1), u"urgent"_s);
    const QPoint place = list().visualRect(list().currentIndex()).center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, place);
    QVERIFY(field());
}

void TestDictionaryEditor::badRenameKeepsTheFieldOpen()
{
    choose(1);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_F2);
    type(field(), u"Vip"_s);
    QVERIFY(said().contains(u"already"_s));
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(field()->isVisible());
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!field());
    QCOMPARE(said(), QString());
    QTest::keyClick(&list(), Qt::Key_F2);
    QTest::keyClick(field(), Qt::Key_Backspace); // empty
    QVERIFY(!said().isEmpty());
    addLine()->setFocus(); // leaving takes it back
    QTRY_VERIFY(!field());
    m_file->settle();
    QCOMPARE(names().at(1), u"urgent"_s);
}

void TestDictionaryEditor::movedByKeys()
{
    choose(0);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(names(), (QStringList {u"urgent"_s, u"VIP"_s, u"repeat client"_s}));
    QCOMPARE(list().currentIndex().row(), 1); // goes along
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(names().first(), u"VIP"_s);
    undo();
    undo();
    QCOMPARE(names().first(), u"VIP"_s);
}

void TestDictionaryEditor::archivedAndBack()
{
    choose(0);
    QTest::mouseClick(named(u"Archive"_s), Qt::LeftButton);
    QTRY_COMPARE(names().size(), 2);
    addLine()->setFocus();
    type(addLine(), u"vip"_s);
    QTest::keyClick(addLine(), Qt::Key_Return);
    QVERIFY(said().contains(u"archive"_s));
    m_editor->findChild<QCheckBox *>()->click();
    QCOMPARE(names().size(), 3);
    choose(0);
    QTest::mouseClick(named(u"Unarchive"_s), Qt::LeftButton);
    QTRY_VERIFY(!list().model()->index(0, 0).data(EntryArchivedRole).toBool());
}

void TestDictionaryEditor::usedIsNotDeleted()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.opportunity.tags = {m_file->workspace.directory().tags().first().id};
    m_file->create(edit);
    choose(0);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTRY_VERIFY(said().contains(u"in use"_s));
    choose(2);
    QCOMPARE(said(), QString());
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTRY_COMPARE(names().size(), 2);
    undo();
    QCOMPARE(names().size(), 3);
}

void TestDictionaryEditor::mergedByDialog()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.opportunity.tags = {m_file->workspace.directory().tags().at(1).id};
    const OpportunityId id = m_file->create(edit);
    QTRY_COMPARE(list().model()->index(1, 0).data(EntryUsageRole).toInt(), 1);
    choose(0);
    list().selectionModel()->select(list().model()->index(1, 0), QItemSelectionModel::Select);
    QTest::mouseClick(named(u"Merge into…"_s), Qt::LeftButton);
    auto *dialog = m_editor->findChild<MergeDialog *>();
    QVERIFY(dialog);
    auto *into = dialog->findChild<QComboBox *>();
    QCOMPARE(into->currentText(), u"urgent · 1"_s); // the most used
    into->setCurrentIndex(2);
    QCOMPARE(into->currentText(), u"repeat client · 0"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(names(), QStringList {u"repeat client"_s});
    QCOMPARE(m_file->card(id).tags.size(), 1);
    QCOMPARE(m_file->card(id).tags.first(), m_file->workspace.directory().tags().first().id);
    undo();
    QCOMPARE(names().size(), 3);
    QCOMPARE(m_file->card(id).tags, edit.opportunity.tags);
}

void TestDictionaryEditor::menuByKey()
{
    choose(2);
    list().setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {1, 1}, list().mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(list().viewport(), &event);
    auto *menu = m_editor->findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.first()->text(), u"&Rename"_s);
    QVERIFY(!actions.at(2)->isEnabled()); // the last one has nowhere to go
    actions.at(1)->trigger();
    QTRY_COMPARE(names().at(1), u"repeat client"_s);
    menu->close();
}

void TestDictionaryEditor::colored()
{
    const QRect row = list().visualRect(list().model()->index(0, 0));
    QTest::mouseClick(
        list().viewport(), Qt::LeftButton, {}, EntryDelegate::swatchRect(row).center());
    auto *menu = m_editor->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 7);
    QVERIFY(menu->actions().at(1)->isChecked());
    menu->actions().at(6)->trigger();
    QTRY_COMPARE(list().model()->index(0, 0).data(EntryColorRole).toString(), u"#C93434"_s);
    menu->close();
    undo();
    QCOMPARE(list().model()->index(0, 0).data(EntryColorRole).toString(), u"#2F6FED"_s);
}

void TestDictionaryEditor::searched()
{
    auto *search = m_editor->findChildren<QLineEdit *>().first();
    type(search, u"urg"_s);
    QCOMPARE(names(), QStringList {u"urgent"_s});
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(names().size(), 3);
}

void TestDictionaryEditor::selectionStays()
{
    choose(2);
    const qint64 chosen = m_editor->current();
    m_file->submit(addEntry({Entity::Tag, &defaultName}, u"інша"_s));
    m_file->submit(moveEntries({Entity::Tag, &defaultName},
                               {chosen},
                               list().model()->index(0, 0).data(EntryIdRole).toLongLong()));
    QCOMPARE(m_editor->current(), chosen);
    QCOMPARE(list().currentIndex().row(), 0);
}

QTEST_MAIN(TestDictionaryEditor)
#include "tst_dictionary_editor.moc"
