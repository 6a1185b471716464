// SPDX-License-Identifier: GPL-3.0-or-later
// The table page: columns and order remembered, keys, clipboard, and that nothing jumps.
#include "model/items/roles.h"
#include "model/items/when_done.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/list/check_list_popup.h"
#include "views/list/filter_line.h"
#include "views/list/opportunity_table_page.h"
#include "views/list/opportunity_table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// A file with a page over it, as a window has them.
struct Scene
{
    Scene()
        : actions(file.workspace, &window)
        , settings(file.folder.filePath(u"settings.ini"_s))
        , page(std::make_unique<OpportunityTablePage>(file.workspace, actions, settings, &window))
    {
        page->resize(1000, 400);
        window.resize(1000, 400);
        window.show();
    }

    OpportunityTableView *view() const { return page->findChild<OpportunityTableView *>(); }

    QHeaderView *header() const { return view()->horizontalHeader(); }

    QAbstractItemModel *model() const { return view()->model(); }

    void waitForRows(int rows) const { QTRY_COMPARE(model()->rowCount(), rows); }

    void clickHeader(OpportunityColumn column) const
    {
        const int x = header()->sectionViewportPosition(int(column)) + 20;
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, QPoint(x, 16));
    }

    TestFile file;
    QWidget window;
    OpportunityActions actions;
    Settings settings;
    std::unique_ptr<OpportunityTablePage> page;
};

} // namespace

class TestOpportunityTablePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void remembersColumnsAndOrder();
    void survivesSpoiledSettings();
    void sortsByAClickOnTheHeader();
    void obeysTheKeyboard();
    void copiesRows();
    void keepsSelectionAndScroll();
    void revealsWhatIsNew();
    void revealsAllAsOneRange();
    void revealsWhatHasANewTag();
    void saysWhatBelongsHere();
    void saysThatNothingIsMine();
    void filtersByAClickedTag();
    void offersColumnsInAList();
    void paintsPictures();

private:
    Theme m_theme;
};

void TestOpportunityTablePage::initTestCase()
{
    m_theme.apply(ThemeChoice::Light);
    QLocale::setDefault(QLocale(QLocale::Ukrainian));
}

void TestOpportunityTablePage::remembersColumnsAndOrder()
{
    Scene scene;
    scene.file.create(u"Вікна"_s); // an empty page hides the header
    scene.waitForRows(1);
    const QList<TableColumn> usual = {OpportunityColumn::Title,
                                      OpportunityColumn::Client,
                                      OpportunityColumn::Stage,
                                      OpportunityColumn::Value,
                                      OpportunityColumn::NextActivity,
                                      OpportunityColumn::Tags,
                                      OpportunityColumn::Responsible};
    QCOMPARE(scene.page->visibleColumns(), usual);
    scene.header()->moveSection(scene.header()->visualIndex(int(OpportunityColumn::Value)), 0);
    scene.header()->resizeSection(int(OpportunityColumn::Stage), 211);
    scene.header()->setSectionHidden(int(OpportunityColumn::Tags), true);
    scene.header()->setSectionHidden(int(OpportunityColumn::Source), false);
    scene.clickHeader(OpportunityColumn::Client);
    const QList<TableColumn> chosen = scene.page->visibleColumns();
    const Sort sort = scene.page->sort();
    QCOMPARE(sort.column, SortColumn::Client);
    scene.page.reset();
    scene.page =
        std::make_unique<OpportunityTablePage>(scene.file.workspace, scene.actions, scene.settings);
    QCOMPARE(scene.page->visibleColumns(), chosen);
    QCOMPARE(chosen.first(), OpportunityColumn::Value);
    QVERIFY(!chosen.contains(OpportunityColumn::Tags));
    QVERIFY(chosen.contains(OpportunityColumn::Source));
    QCOMPARE(scene.header()->sectionSize(int(OpportunityColumn::Stage)), 211);
    QCOMPARE(scene.page->sort(), sort);
    QCOMPARE(scene.header()->sortIndicatorSection(), int(OpportunityColumn::Client));
}

void TestOpportunityTablePage::survivesSpoiledSettings()
{
    Scene scene;
    scene.page.reset();
    scene.settings.set(Settings::Key::TableColumns,
                       QVariantList({u""_s,
                                     u"-title:5"_s,
                                     u"what:100"_s,
                                     u"client:x"_s,
                                     u"client:300"_s,
                                     u"stage:-7:9"_s,
                                     5}));
    scene.settings.set(Settings::Key::TableSort, u"-what"_s);
    scene.page =
        std::make_unique<OpportunityTablePage>(scene.file.workspace, scene.actions, scene.settings);
    QVERIFY(scene.page->visibleColumns().contains(OpportunityColumn::Title));
    QVERIFY(scene.page->visibleColumns().contains(OpportunityColumn::Client));
    QCOMPARE(scene.page->sort(), Sort());
}

void TestOpportunityTablePage::sortsByAClickOnTheHeader()
{
    Scene scene;
    scene.file.create(u"Б"_s);
    scene.file.create(u"В"_s);
    scene.file.create(u"А"_s);
    scene.waitForRows(3);
    scene.clickHeader(OpportunityColumn::Title);
    QCOMPARE(scene.page->sort(), (Sort {SortColumn::Title, false}));
    QTRY_COMPARE(scene.model()->index(0, 0).data().toString(), u"А"_s);
    scene.clickHeader(OpportunityColumn::Title);
    QTRY_COMPARE(scene.model()->index(0, 0).data().toString(), u"В"_s);
    scene.clickHeader(OpportunityColumn::Tags);
    QCOMPARE(scene.page->sort(), (Sort {SortColumn::Tags, false}));
    QCOMPARE(scene.header()->sortIndicatorSection(), int(OpportunityColumn::Tags));
}

void TestOpportunityTablePage::obeysTheKeyboard()
{
    Scene scene;
    const QList<OpportunityId> ids = scene.file.createMany(4, u"Угода"_s);
    scene.waitForRows(4);
    QApplication::setActiveWindow(&scene.window);
    QSignalSpy selected(scene.page.get(), &OpportunityTablePage::selectionChanged);
    QSignalSpy opened(scene.page.get(), &OpportunityTablePage::openRequested);
    scene.view()->clearFocus();
    scene.page->setFocus();
    QVERIFY(scene.view()->hasFocus());
    QCOMPARE(scene.view()->currentIndex().row(), 0); // a place to stand on
    QVERIFY(scene.page->selection().isEmpty());
    QTest::keyClick(scene.view(), Qt::Key_Down);
    QCOMPARE(scene.page->selection(), QList<OpportunityId> {ids.at(1)});
    QTest::keyClick(scene.view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<OpportunityId>(), ids.at(1));
    QTest::keyClick(scene.view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(scene.page->selection(), ids.mid(1, 2));
    QTest::keyClick(scene.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(scene.page->selection(), ids);
    QCOMPARE(selected.last().first().value<QList<OpportunityId>>(), ids);
    scene.page->reveal(ids.at(2));
    QTest::keyClick(scene.view(), Qt::Key_Delete);
    scene.waitForRows(3);
    QVERIFY(scene.file.card(ids.at(2)).removed);
    QVERIFY(scene.view()->currentIndex().isValid()); // the next key goes on from a neighbour
    const QModelIndex current = scene.view()->currentIndex();
    QTest::keyClick(scene.view(), Qt::Key_Tab);
    QCOMPARE(scene.view()->currentIndex(), current); // Tab leads out, not to the next cell
}

void TestOpportunityTablePage::copiesRows()
{
    Scene scene;
    OpportunityEdit edit;
    edit.opportunity.title = u"=Вікна\t<b>"_s;
    edit.opportunity.value = 2450000;
    edit.client.client.name = u"Ірина Мельник"_s;
    scene.file.create(edit);
    scene.file.create(u"Двері"_s);
    scene.waitForRows(2);
    scene.header()->moveSection(scene.header()->visualIndex(int(OpportunityColumn::Value)), 1);
    for (const TableColumn &shown : scene.page->visibleColumns()) {
        scene.header()->setSectionHidden(int(shown.column),
                                         shown.column > OpportunityColumn::Value);
    }
    scene.header()->setSectionHidden(int(OpportunityColumn::Stage), true);
    QSignalSpy told(scene.page.get(), &OpportunityTablePage::message);
    scene.view()->selectAll();
    QTest::keyClick(scene.view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(told.size(), 1);
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->text(), u"Двері\t\t\n'=Вікна <b>\t24500,00\tІрина Мельник\n"_s);
    QVERIFY(mime->html().contains(u"<td>&#39;=Вікна &lt;b&gt;</td>"_s)
            || mime->html().contains(u"<td>'=Вікна &lt;b&gt;</td>"_s));
}

void TestOpportunityTablePage::keepsSelectionAndScroll()
{
    Scene scene;
    const QList<OpportunityId> ids = scene.file.createMany(60, u"Угода"_s);
    scene.waitForRows(60);
    scene.page->reveal(ids.at(40));
    QCOMPARE(scene.page->selection(), QList<OpportunityId> {ids.at(40)});
    const int place = scene.view()->visualRect(scene.view()->currentIndex()).y();
    QVERIFY(place > 0);
    scene.file.create(u"Нова"_s); // above all others
    scene.waitForRows(61);
    QCOMPARE(scene.page->selection(), QList<OpportunityId> {ids.at(40)});
    QTRY_COMPARE(scene.view()->visualRect(scene.view()->currentIndex()).y(), place);
    scene.file.submit(trashOpportunities({ids.at(2), ids.at(5), ids.at(50)}, true));
    scene.waitForRows(58);
    QTRY_COMPARE(scene.view()->visualRect(scene.view()->currentIndex()).y(), place);
    QCOMPARE(scene.page->selection(), QList<OpportunityId> {ids.at(40)});
    // What goes with others is told.
    QSignalSpy selected(scene.page.get(), &OpportunityTablePage::selectionChanged);
    scene.file.submit(trashOpportunities({ids.at(40), ids.at(7)}, true));
    scene.waitForRows(56);
    QTRY_VERIFY(!selected.isEmpty());
    QVERIFY(!scene.page->selection().contains(ids.at(40)));
}

void TestOpportunityTablePage::revealsWhatIsNew()
{
    Scene scene;
    scene.file.createMany(60, u"Угода"_s);
    scene.waitForRows(60);
    scene.view()->verticalScrollBar()->setValue(500);
    QSignalSpy hidden(scene.page.get(), &OpportunityTablePage::hiddenByFilter);
    const OpportunityId fresh = scene.file.create(u"Нова"_s);
    scene.page->reveal(fresh);
    QTRY_COMPARE(scene.page->selection(), QList<OpportunityId> {fresh});
    QTRY_VERIFY(scene.view()->viewport()->rect().contains(
        scene.view()->visualRect(scene.view()->currentIndex())));
    QCOMPARE(hidden.size(), 0);
    Filter filter;
    filter.text = u"Угода"_s;
    scene.file.workspace.setFilter(filter);
    const OpportunityId other = scene.file.create(u"Інша"_s);
    scene.page->reveal(other);
    QTRY_COMPARE(hidden.size(), 1);
    QCOMPARE(hidden.first().first().value<OpportunityId>(), other);
}

/// Qt compares each range of a selection with every other: a hundred thousand of them never end.
void TestOpportunityTablePage::revealsAllAsOneRange()
{
    Scene scene;
    QList<OpportunityId> ids = scene.file.createMany(30, u"Угода"_s);
    scene.waitForRows(30);
    std::rotate(ids.begin(), ids.begin() + 11, ids.end());
    scene.page->reveal(ids + QList {OpportunityId {1}}); // one that is not in the list
    QTRY_COMPARE(scene.page->selection().size(), 30);
    QCOMPARE(scene.view()->selectionModel()->selection().size(), 1);
    QCOMPARE(scene.view()->currentIndex().data(OpportunityIdRole).toLongLong(), ids.first().value);
    scene.page->reveal({ids.at(5), ids.at(2), ids.at(4)});
    QTRY_COMPARE(scene.page->selection(), (QList {ids.at(2), ids.at(4), ids.at(5)}));
}

/// A new tag makes the table hear of the card only when the directory has it.
void TestOpportunityTablePage::revealsWhatHasANewTag()
{
    Scene scene;
    scene.file.create(u"Стара"_s);
    scene.waitForRows(1);
    QSignalSpy hidden(scene.page.get(), &OpportunityTablePage::hiddenByFilter);
    OpportunityEdit edit;
    edit.opportunity.title = u"Нова"_s;
    edit.newTags = {u"дуб"_s};
    const auto created = std::make_shared<OpportunityId>();
    whenDone(scene.file.workspace.submit(createOpportunity(edit, created)),
             scene.page.get(),
             [&](const Result<ChangeSet> &) { scene.page->reveal(*created); });
    QTRY_COMPARE(scene.page->selection(), QList<OpportunityId> {*created});
    QCOMPARE(hidden.size(), 0);
}

void TestOpportunityTablePage::saysWhatBelongsHere()
{
    Scene scene;
    QSignalSpy create(scene.page.get(), &OpportunityTablePage::createRequested);
    QPushButton *action = nullptr;
    QTRY_VERIFY((action = scene.page->findChild<QPushButton *>()) && action->isVisible());
    action->click();
    QCOMPARE(create.size(), 1);
    scene.file.create(u"Вікна"_s);
    QTRY_VERIFY(scene.view()->isVisible());
    Filter filter;
    filter.text = u"такого немає"_s;
    scene.file.workspace.setFilter(filter);
    QTRY_VERIFY(action->isVisible());
    action->click();
    QCOMPARE(create.size(), 1);
    QVERIFY(!scene.file.workspace.filter().narrows());
    QTRY_VERIFY(scene.view()->isVisible());
}

void TestOpportunityTablePage::saysThatNothingIsMine()
{
    Scene scene;
    OpportunityEdit nobodys;
    nobodys.opportunity.title = u"Вікна"_s;
    scene.file.create(nobodys);
    scene.waitForRows(1);
    Filter filter = scene.file.workspace.filter();
    filter.mine = scene.file.workspace.directory().currentPerson();
    scene.file.workspace.setFilter(filter);
    auto *action = scene.page->findChild<QPushButton *>();
    QTRY_VERIFY(action->isVisible());
    QCOMPARE(action->text(), u"Show all"_s);
    action->click();
    QVERIFY(!scene.file.workspace.filter().mine.isValid());
    QTRY_VERIFY(scene.view()->isVisible());
}

void TestOpportunityTablePage::filtersByAClickedTag()
{
    Scene scene;
    const QList<Tag> tags = scene.file.workspace.directory().tags();
    QVERIFY(!tags.isEmpty());
    OpportunityEdit edit;
    edit.opportunity.title = u"Вікна"_s;
    edit.opportunity.tags = {tags.first().id};
    scene.file.create(edit);
    scene.waitForRows(1);
    const QModelIndex cell = scene.model()->index(0, int(OpportunityColumn::Tags));
    QTRY_VERIFY(cell.data().isValid());
    const QRect rect = scene.view()->visualRect(cell);
    QTest::mouseClick(
        scene.view()->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 20, rect.center().y()));
    QCOMPARE(scene.file.workspace.filter().tags, QList<TagId> {tags.first().id});
}

void TestOpportunityTablePage::offersColumnsInAList()
{
    Scene scene;
    QTRY_VERIFY(scene.page->isVisible());
    const QList<QAbstractButton *> buttons = scene.view()->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        QVERIFY(!button->isVisible()); // nothing stands over a head
    }
    scene.page->showColumnMenu(scene.page->mapToGlobal(QPoint()));
    const auto popup = [] {
        return qobject_cast<CheckListPopup *>(QApplication::activePopupWidget());
    };
    QVERIFY(popup());
    QVERIFY(popup()->height() < 480); // however many there are
    auto *list = popup()->findChild<QListWidget *>();
    const auto found = [list](const QString &name) {
        return list->findItems(name, Qt::MatchExactly).value(0);
    };
    QVERIFY(!found(u"Name"_s)); // that one stays
    QCOMPARE(found(u"Client"_s)->checkState(), Qt::Checked);
    QListWidgetItem *probability = found(u"Probability"_s);
    QCOMPARE(probability->checkState(), Qt::Unchecked);
    probability->setCheckState(Qt::Checked);
    QVERIFY(scene.page->visibleColumns().contains(OpportunityColumn::Probability));
    for (QPushButton *footer : popup()->findChildren<QPushButton *>()) {
        footer->click();
    }
    QVERIFY(!popup());
    QVERIFY(!scene.page->visibleColumns().contains(OpportunityColumn::Probability));
}

/// With UGODA_SHOTS naming a folder, pictures of the page for looking at, in both themes.
void TestOpportunityTablePage::paintsPictures()
{
    const QString folder = qEnvironmentVariable("UGODA_SHOTS");
    if (folder.isEmpty()) {
        return;
    }
    Scene scene;
    const QList<Stage> stages = scene.file.stages();
    const QList<Tag> tags = scene.file.workspace.directory().tags();
    const QStringList names = {u"Встановлення кондиціонера, 3 кімнати"_s,
                               u"Сервісне обслуговування на рік"_s,
                               u"Консультація: тепловий насос"_s,
                               u"Монтаж вікон, приватний будинок"_s,
                               u"Заміна проводки в офісі"_s,
                               u"Клінінг після ремонту"_s,
                               u"Утеплення фасаду"_s,
                               u"Система «розумний дім»"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        OpportunityEdit edit;
        edit.opportunity.title = names.at(i);
        edit.opportunity.stage = stages.at(i % stages.size()).id;
        edit.opportunity.responsible = scene.file.workspace.directory().currentPerson();
        if (i != 2) {
            edit.opportunity.value = 2450000 + i * 1830000;
        }
        if (!tags.isEmpty() && i % 3 != 1) {
            edit.opportunity.tags = {tags.at(i % tags.size()).id,
                                     tags.at((i + 1) % tags.size()).id};
        }
        edit.client.client.name = i % 2 ? u"ТОВ «Світлий дім»"_s : u"Ірина Мельник"_s;
        scene.file.create(edit);
    }
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new FilterLine(scene.file.workspace, scene.settings, &window));
    column->addWidget(scene.page.get());
    window.resize(1244, 500);
    window.show();
    Filter filter;
    filter.responsible = {scene.file.workspace.directory().currentPerson()};
    scene.file.workspace.setFilter(filter);
    scene.waitForRows(int(names.size()));
    QTRY_VERIFY(scene.model()->index(0, 0).data().isValid());
    scene.page->reveal(
        OpportunityId {scene.model()->index(2, 0).data(OpportunityIdRole).toLongLong()});
    QApplication::setActiveWindow(&window);
    scene.page->setFocus();
    scene.file.settle();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme.apply(choice);
        QVERIFY(window.grab().save(u"%1/table-%2.png"_s.arg(folder, themeChoiceName(choice))));
    }
    m_theme.apply(ThemeChoice::Light);
    scene.page->setParent(nullptr);
}

QTEST_MAIN(TestOpportunityTablePage)
#include "tst_opportunity_table_page.moc"
