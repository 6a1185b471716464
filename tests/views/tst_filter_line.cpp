// SPDX-License-Identifier: GPL-3.0-or-later
// The filter line: what is typed and ticked becomes the workspace's filter, and the other way
// round.
#include "model/items/default_names.h"
#include "model/items/format.h"
#include "tests/support/people.h"
#include "tests/support/test_file.h"
#include "views/common/chip.h"
#include "views/common/parts.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/list/check_list_popup.h"
#include "views/list/filter_conditions.h"
#include "views/list/filter_line.h"
#include "views/list/mine_chip.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

QLineEdit *textField(FilterLine &line)
{
    return line.findChild<QLineEdit *>(u"filterText"_s);
}

/// The chips that stand in the line, from left to right.
QList<Chip *> chips(FilterLine &line)
{
    QList<Chip *> found = line.findChildren<Chip *>();
    found.removeIf([](const Chip *chip) { return chip->isHidden(); });
    std::sort(found.begin(), found.end(), [](const Chip *one, const Chip *other) {
        return one->x() < other->x();
    });
    return found;
}

QString figure(FilterLine &line, const QString &name)
{
    return line.findChild<QLabel *>(name)->text();
}

QString hryvnias(int units)
{
    return Format().money(Money {units * 100, u"UAH"_s});
}

CheckListPopup *popup()
{
    return qobject_cast<CheckListPopup *>(QApplication::activePopupWidget());
}

/// Opens the menu of "+ Filter" and triggers the entry with this text.
void choose(FilterLine &line, const QString &entry)
{
    QTest::mouseClick(line.findChild<QPushButton *>(u"addFilter"_s), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) {
        return action->text() == entry;
    });
    QVERIFY2(found != actions.end(), qPrintable(entry));
    QAction *action = *found;
    menu->close();
    action->trigger();
}

} // namespace

class TestFilterLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void typingFiltersAfterAPause();
    void enterFiltersAtOnce();
    void showsTheFilterOfTheWorkspace();
    void ticksMakeConditions();
    void enterTakesTheHighlighted();
    void typesAheadInLongLists();
    void chipsGoByMouseAndKeyboard();
    void mineIsOneToggle();
    void mineFollowsThePerson();
    void mineSurvivesReopening();
    void marksTheOneWhoWorksHere();
    void archiveAndTrashExcludeEachOther();
    void tellsTotals();
    void givesWayWhereThereIsNoRoom();

private:
    Theme m_theme;
    QTemporaryDir m_folder;
    int m_run = 0;
    std::unique_ptr<Settings> m_settings; ///< of one test
};

void TestFilterLine::initTestCase()
{
    m_theme.apply(ThemeChoice::Light);
    QLocale::setDefault(QLocale(QLocale::Ukrainian));
}

void TestFilterLine::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(++m_run)));
}

void TestFilterLine::typingFiltersAfterAPause()
{
    TestFile file;
    FilterLine line(file.workspace, *m_settings);
    line.show();
    QSignalSpy changed(&file.workspace, &Workspace::filterChanged);
    QTest::keyClicks(textField(line), u"kyivstar"_s);
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(file.workspace.filter().text, u"kyivstar"_s);
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(textField(line), Qt::Key_Escape);
    QTRY_COMPARE(file.workspace.filter().text, QString());
    QCOMPARE(changed.size(), 2);
}

void TestFilterLine::enterFiltersAtOnce()
{
    TestFile file;
    FilterLine line(file.workspace, *m_settings);
    QTest::keyClicks(textField(line), u" 067 "_s);
    QTest::keyClick(textField(line), Qt::Key_Return);
    QCOMPARE(file.workspace.filter().text, u"067"_s);
    QCOMPARE(textField(line)->text(), u" 067 "_s); // the space may begin the next word
}

void TestFilterLine::showsTheFilterOfTheWorkspace()
{
    TestFile file;
    FilterLine line(file.workspace, *m_settings);
    QVERIFY(chips(line).isEmpty());
    Filter filter;
    filter.text = u"дах"_s;
    filter.pipeline = file.workspace.pipeline();
    filter.stages = {file.stages().at(0).id, file.stages().at(1).id};
    filter.archived = true;
    file.workspace.setFilter(filter);
    QCOMPARE(textField(line)->text(), u"дах"_s);
    QCOMPARE(chips(line).size(), 2);
    const Directory &directory = file.workspace.directory();
    QCOMPARE(chips(line).first()->text(),
             u"Stage: %1 or %2"_s.arg(directory.name(filter.stages.at(0)),
                                      directory.name(filter.stages.at(1))));
    line.clearFilter();
    QVERIFY(chips(line).isEmpty());
    QCOMPARE(textField(line)->text(), QString());
    QCOMPARE(file.workspace.filter().pipeline, filter.pipeline);
    QVERIFY(!file.workspace.filter().narrows());
}

void TestFilterLine::ticksMakeConditions()
{
    TestFile file;
    FilterLine line(file.workspace, *m_settings);
    line.resize(900, 44);
    line.show();
    choose(line, u"Outcome"_s);
    QVERIFY(popup());
    auto *list = popup()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(file.workspace.filter().outcomes, QList<Outcome> {Outcome::Won});
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
    QCOMPARE(file.workspace.filter().outcomes, QList<Outcome>({Outcome::Won, Outcome::Lost}));
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!popup());
    QCOMPARE(chips(line).size(), 1);
    // The chip opens the same list with the same ticks.
    QTest::mouseClick(chips(line).first(), Qt::LeftButton, {}, QPoint(12, 13));
    QVERIFY(popup());
    list = popup()->findChild<QListWidget *>();
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    popup()->close();
}

void TestFilterLine::enterTakesTheHighlighted()
{
    TestFile file;
    FilterLine line(file.workspace, *m_settings);
    line.resize(900, 44);
    line.show();
    choose(line, u"Outcome"_s);
    QTest::keyClick(popup()->findChild<QListWidget *>(), Qt::Key_Down);
    QTest::keyClick(popup()->findChild<QListWidget *>(), Qt::Key_Return);
    QTRY_VERIFY(!popup());
    QCOMPARE(file.workspace.filter().outcomes, QList<Outcome> {Outcome::Won});
    // What is ticked already is only looked at.
    const auto reopen = [&] {
        QTest::mouseClick(chips(line).first(), Qt::LeftButton, {}, QPoint(12, 13));
        QVERIFY(popup());
    };
    reopen();
    QTest::keyClick(popup()->findChild<QListWidget *>(), Qt::Key_Return);
    QTRY_VERIFY(!popup());
    QCOMPARE(file.workspace.filter().outcomes, QList<Outcome> {Outcome::Won});
    // What was cleared a moment ago is not meant.
    reopen();
    auto *list = popup()->findChild<QListWidget *>();
    for (const Qt::Key key :
         {Qt::Key_Space, Qt::Key_Down, Qt::Key_Space, Qt::Key_Down, Qt::Key_Return}) {
        QTest::keyClick(list, key);
    }
    QTRY_VERIFY(!popup());
    QCOMPARE(file.workspace.filter().outcomes, QList<Outcome>({Outcome::None, Outcome::Lost}));

    QList<FilterOption> options;
    for (int i = 1; i <= 20; ++i) {
        options.append({i, u"Мітка %1"_s.arg(i), {}});
    }
    QPointer<CheckListPopup> many = new CheckListPopup(u"Мітки"_s, options, {}, nullptr);
    QSignalSpy chosen(many, &CheckListPopup::chosenChanged);
    QWidget anchor;
    anchor.show();
    showBelow(many, &anchor);
    QTest::keyClick(many->findChild<QLineEdit *>(), Qt::Key_Down);
    QTest::keyClick(many->findChild<QListWidget *>(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<QList<qint64>>(), QList<qint64> {2});
    QTRY_VERIFY(!many);
}

void TestFilterLine::typesAheadInLongLists()
{
    QList<FilterOption> options;
    for (int i = 1; i <= 20; ++i) {
        options.append({i, u"Мітка %1"_s.arg(i), u"#2F6FED"_s});
    }
    options.append({21, u"Київстар"_s, {}});
    QPointer<CheckListPopup> list = new CheckListPopup(u"Мітки"_s, options, {3}, nullptr);
    QSignalSpy chosen(list, &CheckListPopup::chosenChanged);
    QWidget anchor;
    anchor.show();
    showBelow(list, &anchor);
    auto *search = list->findChild<QLineEdit *>();
    QVERIFY(search->isVisible());
    const auto *entries = list->findChild<QListWidget *>();
    const QRect current = entries->visualItemRect(entries->currentItem());
    const QImage row = entries->viewport()->grab(current).toImage();
    const int bare = current.width() - 20; // behind the words: one colour, no frame, no gradient
    for (int y = 0; y < current.height(); ++y)
        QCOMPARE(row.pixelColor(bare, y), colorsOf(entries).accentSoft);
    search->setText(u"КИЇВ"_s); // no letters but Latin ones have test keys
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<QList<qint64>>(), QList<qint64>({3, 21}));
    QTRY_VERIFY(!list);
}

void TestFilterLine::chipsGoByMouseAndKeyboard()
{
    TestFile file;
    FilterLine line(file.workspace, *m_settings);
    line.resize(900, 44);
    line.show();
    Filter filter;
    filter.stages = {file.stages().at(0).id};
    filter.outcomes = {Outcome::Won};
    filter.trash = true;
    file.workspace.setFilter(filter);
    QTRY_COMPARE(chips(line).size(), 3);
    QApplication::setActiveWindow(&line);
    Chip *first = chips(line).first();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Delete);
    QVERIFY(file.workspace.filter().stages.isEmpty());
    QCOMPARE(chips(line).size(), 2);
    QVERIFY(chips(line).first()->hasFocus()); // the next one is at hand
    emit chips(line).last()->removeRequested();
    QVERIFY(!file.workspace.filter().trash);
    QTest::keyClick(chips(line).first(), Qt::Key_Backspace);
    QVERIFY(chips(line).isEmpty());
    QVERIFY(line.findChild<QPushButton *>(u"addFilter"_s)->hasFocus());
}

void TestFilterLine::mineIsOneToggle()
{
    TestFile file;
    FilterLine line(file.workspace, *m_settings);
    line.show();
    const PersonId me = file.workspace.directory().currentPerson();
    QVERIFY(!line.mine()->isChecked());
    QTest::mouseClick(line.mine(), Qt::LeftButton);
    QCOMPARE(file.workspace.filter().mine, me);
    QVERIFY(line.mine()->isChecked());
    QVERIFY(chips(line).isEmpty()); // it is its own chip
    choose(line, u"My opportunities"_s); // the same thing in the menu
    QVERIFY(!line.mine()->isChecked());
    QVERIFY(!file.workspace.filter().narrows());
    line.mine()->setFocus();
    QTest::keyClick(line.mine(), Qt::Key_Space);
    QCOMPARE(file.workspace.filter().mine, me);
    choose(line, u"Clear the filter"_s);
    QVERIFY(!line.mine()->isChecked());
}

void TestFilterLine::mineFollowsThePerson()
{
    TestFile file;
    const PersonId olena = file.workspace.directory().currentPerson();
    file.submit(addPerson(personNamed(u"Іван"_s)));
    file.submit(setCurrentPerson(olena));
    const QList<Person> people = file.workspace.directory().people();
    const PersonId ivan = people.first().id == olena ? people.last().id : people.first().id;
    {
        FilterLine line(file.workspace, *m_settings);
        line.mine()->click();
        QCOMPARE(file.workspace.filter().mine, olena);
        file.submit(setCurrentPerson(ivan));
        QVERIFY(!file.workspace.filter().mine.isValid()); // Ivan has not asked for it
        line.mine()->click();
        QCOMPARE(file.workspace.filter().mine, ivan);
        file.submit(setCurrentPerson(olena));
        QCOMPARE(file.workspace.filter().mine, olena); // each has an own choice
        line.mine()->click();
        file.submit(setCurrentPerson(ivan));
        QCOMPARE(file.workspace.filter().mine, ivan);
    }
    file.workspace.setFilter({});
    const FilterLine later(file.workspace, *m_settings); // the next start
    QCOMPARE(file.workspace.filter().mine, ivan);
    QVERIFY(later.mine()->isChecked());
    file.submit(setCurrentPerson(olena));
    QVERIFY(!file.workspace.filter().mine.isValid());
}

void TestFilterLine::mineSurvivesReopening()
{
    TestFile file;
    FilterLine line(file.workspace, *m_settings);
    line.mine()->click();
    const QString path = file.path();
    QVERIFY(await(file.workspace.close()).ok());
    QVERIFY(await(file.workspace.open(path)).ok());
    QTRY_COMPARE(file.workspace.filter().mine, file.workspace.directory().currentPerson());
    QVERIFY(line.mine()->isChecked());
}

void TestFilterLine::marksTheOneWhoWorksHere()
{
    TestFile file;
    const auto first = [&file] {
        return filterOptions(file.workspace, FilterField::Responsible).first().name;
    };
    QCOMPARE(first(), u"Олена Коваль (me)"_s);
    file.submit(addPerson(personNamed(u"Me"_s)));
    const QList<Person> people = file.workspace.directory().people();
    file.submit(setCurrentPerson(people.last().id));
    QCOMPARE(first(), u"Me"_s); // and not "Me (me)"
}

void TestFilterLine::archiveAndTrashExcludeEachOther()
{
    TestFile file;
    FilterLine line(file.workspace, *m_settings);
    line.show();
    choose(line, u"Archived"_s);
    QVERIFY(file.workspace.filter().archived);
    choose(line, u"Trash"_s);
    QVERIFY(!file.workspace.filter().archived);
    QVERIFY(file.workspace.filter().trash);
    choose(line, u"Clear the filter"_s);
    QVERIFY(!file.workspace.filter().narrows());
}

void TestFilterLine::tellsTotals()
{
    TestFile file;
    const StageId stage = file.stages().first().id;
    file.create(u"Вікна"_s, stage, 100000);
    const OpportunityId second = file.create(u"Двері"_s, stage, 50000);
    OpportunityEdit foreign;
    foreign.opportunity.title = u"Дах"_s;
    foreign.opportunity.value = 30000;
    foreign.opportunity.currency = u"USD"_s;
    file.create(foreign);
    FilterLine line(file.workspace, *m_settings);
    line.resize(1200, 44);
    QTRY_VERIFY(figure(line, u"filterSum"_s).contains(hryvnias(1500)));
    QVERIFY(figure(line, u"filterSum"_s).startsWith(u"3 "_s));
    QVERIFY(figure(line, u"filterSum"_s).contains(u" + "_s)); // never added up
    // Won ones leave the sum of what is open.
    file.submit(winOpportunities({second}, QDate::currentDate()));
    QTRY_VERIFY(figure(line, u"filterSum"_s).contains(hryvnias(1000)));
    Filter filter;
    filter.outcomes = {Outcome::Won};
    file.workspace.setFilter(filter);
    QTRY_VERIFY(figure(line, u"filterSum"_s).contains(hryvnias(500)));
    QVERIFY(figure(line, u"filterSum"_s).startsWith(u"1 "_s));
}

void TestFilterLine::givesWayWhereThereIsNoRoom()
{
    TestFile file;
    file.create(u"Вікна"_s, file.stages().at(1).id, 128450000);
    FilterLine line(file.workspace, *m_settings);
    line.resize(1200, 44);
    line.show();
    auto *sum = line.findChild<QLabel *>(u"filterSum"_s);
    auto *forecast = line.findChild<QLabel *>(u"filterForecast"_s);
    QTRY_VERIFY(forecast->isVisible());
    QVERIFY(sum->isVisible());
    QCOMPARE(line.height(), 44);
    line.resize(700, 44);
    QVERIFY(!forecast->isVisible());
    QVERIFY(sum->isVisible());
    QVERIFY(sum->toolTip().contains(forecast->text()));
    line.resize(400, 44);
    QVERIFY(!sum->isVisible());
}

QTEST_MAIN(TestFilterLine)
#include "tst_filter_line.moc"
