// SPDX-License-Identifier: GPL-3.0-or-later
// The table's model: paging, order, filter, changes, and that rows which stay keep their indexes.
#include "model/commands/custom_field_commands.h"
#include "model/items/opportunity_table_model.h"
#include "model/items/roles.h"
#include "tests/support/test_file.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// Small pages, so that a few rows show what a million would.
constexpr OpportunityTableModel::Sizes kSmall {10, 6, 12};

/// Waits until a row's card is there and gives its title.
QString title(const OpportunityTableModel &model, int row)
{
    const QModelIndex index = model.index(row, int(OpportunityColumn::Title));
    [&] {
        QTRY_VERIFY(index.data().isValid());
    }();
    return index.data().toString();
}

QStringList titles(const OpportunityTableModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        result.append(title(model, row));
    }
    return result;
}

void waitFor(const OpportunityTableModel &model)
{
    QTRY_VERIFY(model.isSettled());
}

std::unique_ptr<Command> renamed(TestFile &file, OpportunityId id, const QString &name)
{
    const Result<OpportunityRecord> seen = await(file.workspace.loadOpportunity(id));
    OpportunityEdit edit {seen->opportunity, seen->client, {}, {}, {}};
    edit.opportunity.title = name;
    return editOpportunity(*seen, edit);
}

} // namespace

class TestOpportunityTableModel : public QObject
{
    Q_OBJECT

private slots:
    void showsTheNewestFirst();
    void standsAtItsEdges();
    void readsPagesAroundTheRowAskedFor();
    void showsAFirstPieceOfALongList();
    void sortsUkrainianNames();
    void sortsByEveryColumnThatCan();
    void keepsSelectionThroughSorting();
    void followsEdits();
    void followsCreationAndTrash();
    void keepsIndexesThroughAFilter();
    void dropsAnswersOfAnOlderFilter();
    void followsABulkChange();
    void showsAnotherFile();
    void saysCellsInPlainWords();
    void namesColumnsForTheSettings();
    void showsAndSortsByTheFirmsFields();
};

void TestOpportunityTableModel::showsTheNewestFirst()
{
    TestFile file;
    file.create(u"Перша"_s);
    file.create(u"Друга"_s);
    OpportunityTableModel model(file.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waitFor(model);
    QCOMPARE(titles(model), QStringList({u"Друга"_s, u"Перша"_s}));
    QCOMPARE(model.rowOf(model.idAt(1)), 1);
    QCOMPARE(model.index(0, 0).data(OpportunityIdRole).toLongLong(), model.idAt(0).value);
    QCOMPARE(model.index(0, 0).data(CardRole).value<Card>().title, u"Друга"_s);
}

void TestOpportunityTableModel::standsAtItsEdges()
{
    TestFile file;
    OpportunityTableModel model(file.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waitFor(model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), kOpportunityColumns);
    QVERIFY(!model.index(0, 0).isValid());
    const OpportunityId only = file.create(u"Одна"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(-1, 0).isValid());
    QVERIFY(!model.index(1, 0).isValid());
    QVERIFY(!model.index(0, kOpportunityColumns).isValid());
    QCOMPARE(model.idAt(-1), OpportunityId {});
    QCOMPARE(model.idAt(1), OpportunityId {});
    QCOMPARE(model.idAt(0), only);
    QCOMPARE(model.rowOf({1}), -1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    QVERIFY(!model.headerData(kOpportunityColumns, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    OpportunityTableModel other(file.workspace);
    waitFor(other);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
    QVERIFY(!model.data(other.index(0, 0)).isValid());
}

void TestOpportunityTableModel::readsPagesAroundTheRowAskedFor()
{
    TestFile file;
    file.createMany(30, u"Угода"_s);
    OpportunityTableModel model(file.workspace, kSmall);
    waitFor(model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(!model.index(20, 0).data().isValid()); // blank, and asked for
    QTRY_VERIFY(model.index(20, 0).data().isValid());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(20, 0).data().toString(), u"Угода 21"_s);
    QVERIFY(model.index(18, 0).data().isValid()); // came with the page
    QVERIFY(model.index(22, 0).data().isValid());
    QVERIFY(!model.index(2, 0).data().isValid());
    // More rows than the cache holds: the first ones go and come again.
    QCOMPARE(titles(model).size(), 30);
    QCOMPARE(title(model, 20), u"Угода 21"_s);
}

void TestOpportunityTableModel::showsAFirstPieceOfALongList()
{
    TestFile file;
    file.createMany(25, u"Угода"_s);
    OpportunityTableModel model(file.workspace, kSmall);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<int> counts;
    connect(
        &model, &QAbstractItemModel::rowsInserted, this, [&] { counts.append(model.rowCount()); });
    QSignalSpy settled(&model, &OpportunityTableModel::settled);
    waitFor(model);
    QCOMPARE(counts, QList<int>({10, 25}));
    QCOMPARE(settled.size(), 1);
    // A new order keeps all rows while only its beginning is known.
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setSort({SortColumn::Title, true});
    waitFor(model);
    QCOMPARE(model.rowCount(), 25);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(title(model, 0), u"Угода 25"_s);
    QCOMPARE(title(model, 24), u"Угода 1"_s);
}

void TestOpportunityTableModel::sortsUkrainianNames()
{
    TestFile file;
    const QStringList sorted = {
        u"Аптека"_s, u"Ґанок"_s, u"єврозабір"_s, u"Їдальня"_s, u"Кухня 9"_s, u"Кухня 10"_s, u"Я"_s};
    for (const int at : {4, 2, 6, 0, 5, 3, 1}) {
        file.create(sorted.at(at));
    }
    OpportunityTableModel model(file.workspace);
    model.setSort({SortColumn::Title, false});
    waitFor(model);
    QCOMPARE(titles(model), sorted);
    model.setSort({SortColumn::Title, true});
    waitFor(model);
    QCOMPARE(titles(model), QStringList(sorted.rbegin(), sorted.rend()));
}

void TestOpportunityTableModel::sortsByEveryColumnThatCan()
{
    TestFile file;
    file.createMany(5, u"Угода"_s);
    OpportunityTableModel model(file.workspace, kSmall);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy failed(&file.workspace, &Workspace::failed);
    for (int column = 0; column < kOpportunityColumns; ++column) {
        for (const bool descending : {false, true}) {
            const Sort sort = sortOf(OpportunityColumn(column), descending);
            QVERIFY(columnOf(sort) == TableColumn(OpportunityColumn(column)));
            model.setSort(sort);
            waitFor(model);
            QCOMPARE(model.rowCount(), 5);
        }
    }
    QCOMPARE(failed.size(), 0);
}

void TestOpportunityTableModel::keepsSelectionThroughSorting()
{
    TestFile file;
    const QList<OpportunityId> ids = file.createMany(25, u"Угода"_s);
    OpportunityTableModel model(file.workspace, kSmall);
    QItemSelectionModel selection(&model);
    waitFor(model);
    selection.setCurrentIndex(model.index(20, 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.select(model.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSort({SortColumn::Title, true});
    waitFor(model);
    QCOMPARE(model.idAt(selection.currentIndex().row()), ids.at(20));
    QCOMPARE(selection.selectedRows().size(), 2);
    QVERIFY(selection.isRowSelected(model.rowOf(ids.at(3))));
    QCOMPARE(reset.size(), 0);
}

void TestOpportunityTableModel::followsEdits()
{
    TestFile file;
    const OpportunityId first = file.create(u"А"_s);
    const OpportunityId second = file.create(u"Б"_s);
    const OpportunityId third = file.create(u"В"_s);
    OpportunityTableModel model(file.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSort({SortColumn::Title, false});
    waitFor(model);
    QCOMPARE(titles(model), QStringList({u"А"_s, u"Б"_s, u"В"_s}));
    const QPersistentModelIndex held = model.index(0, 0);
    file.submit(renamed(file, first, u"Я"_s));
    QTRY_COMPARE(model.ids(), QList<OpportunityId>({second, third, first}));
    QCOMPARE(held.row(), 2);
    QTRY_COMPARE(held.data().toString(), u"Я"_s);
    await(file.workspace.undo());
    QTRY_COMPARE(held.row(), 0);
    QTRY_COMPARE(held.data().toString(), u"А"_s);
}

void TestOpportunityTableModel::followsCreationAndTrash()
{
    TestFile file;
    const QList<OpportunityId> ids = file.createMany(3, u"Угода"_s);
    OpportunityTableModel model(file.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waitFor(model);
    const QPersistentModelIndex held = model.index(2, 0);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const OpportunityId fresh = file.create(u"Нова"_s);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.idAt(0), fresh);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(held.row(), 3);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    file.submit(trashOpportunities({ids.at(1)}, true));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(held.row(), 2);
    file.submit(trashOpportunities({ids.at(0), ids.at(2), fresh}, true));
    QTRY_COMPARE(model.rowCount(), 0);
    QVERIFY(!held.isValid());
}

void TestOpportunityTableModel::keepsIndexesThroughAFilter()
{
    TestFile file;
    file.create(u"Вікна"_s);
    const OpportunityId wanted = file.create(u"Двері"_s);
    file.create(u"Дах"_s);
    OpportunityTableModel model(file.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waitFor(model);
    const QPersistentModelIndex held = model.index(model.rowOf(wanted), 0);
    const QPersistentModelIndex gone = model.index(0, 0);
    Filter filter;
    filter.text = u"двері"_s;
    file.workspace.setFilter(filter);
    waitFor(model);
    QCOMPARE(model.ids(), QList<OpportunityId>({wanted}));
    QCOMPARE(held.row(), 0);
    QVERIFY(!gone.isValid());
    file.workspace.setFilter({});
    waitFor(model);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(held.row(), 1);
}

void TestOpportunityTableModel::dropsAnswersOfAnOlderFilter()
{
    TestFile file;
    file.create(u"Вікна"_s);
    const OpportunityId wanted = file.create(u"Двері"_s);
    OpportunityTableModel model(file.workspace);
    QSignalSpy settled(&model, &OpportunityTableModel::settled);
    Filter filter;
    filter.text = u"вікна"_s;
    file.workspace.setFilter(filter);
    filter.text = u"двері"_s;
    file.workspace.setFilter(filter);
    QTRY_COMPARE(settled.size(), 1);
    file.settle();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(model.ids(), QList<OpportunityId>({wanted}));
}

void TestOpportunityTableModel::followsABulkChange()
{
    TestFile file;
    const QList<OpportunityId> ids = file.createMany(520, u"Угода"_s);
    OpportunityTableModel model(file.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waitFor(model);
    QCOMPARE(model.rowCount(), 520);
    QCOMPARE(title(model, 0), u"Угода 1"_s);
    const StageId last = file.stages().last().id;
    const ChangeSet moved = file.submit(moveToTop(ids, last));
    QVERIFY(moved.bulk);
    waitFor(model);
    QCOMPARE(model.rowCount(), 520);
    // Shown as it was until read anew, never blank.
    QVERIFY(model.index(0, 0).data().isValid());
    QTRY_COMPARE(model.index(0, 0).data(CardRole).value<Card>().stage, last);
}

void TestOpportunityTableModel::showsAnotherFile()
{
    TestFile file;
    file.createMany(3, u"Угода"_s);
    OpportunityTableModel model(file.workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waitFor(model);
    await(file.workspace.close());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isSettled());
    QVERIFY(await(file.workspace.open(file.path())));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(title(model, 0), u"Угода 1"_s);
}

void TestOpportunityTableModel::saysCellsInPlainWords()
{
    QLocale::setDefault(QLocale(QLocale::Ukrainian));
    TestFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Сонячна станція"_s;
    edit.opportunity.value = 11420050;
    edit.opportunity.enquiredOn = QDate(2026, 3, 5);
    edit.opportunity.responsible = file.workspace.directory().currentPerson();
    edit.client.client.name = u"ТОВ «Нива»"_s;
    const Card card = file.card(file.create(edit));
    const Directory &directory = file.workspace.directory();
    const auto said = [&](OpportunityColumn column) {
        return cellText(card, column, directory);
    };
    QCOMPARE(said(OpportunityColumn::Title), u"Сонячна станція"_s);
    QCOMPARE(said(OpportunityColumn::Client), u"ТОВ «Нива»"_s);
    QCOMPARE(said(OpportunityColumn::Value), u"114200,50"_s);
    QCOMPARE(said(OpportunityColumn::EnquiredOn), u"05.03.2026"_s);
    QCOMPARE(said(OpportunityColumn::ClosedOn), QString());
    QCOMPARE(said(OpportunityColumn::NextActivity), QString());
    QCOMPARE(said(OpportunityColumn::Responsible), u"Олена Коваль"_s);
    QCOMPARE(said(OpportunityColumn::Stage), directory.name(file.stages().first().id));
    Card foreign = card;
    foreign.currency = u"USD"_s;
    QCOMPARE(cellText(foreign, OpportunityColumn::Value, directory), u"114200,50 USD"_s);
    foreign.value = {};
    QCOMPARE(cellText(foreign, OpportunityColumn::Value, directory), QString());
    QLocale::setDefault(QLocale::c());
}

void TestOpportunityTableModel::namesColumnsForTheSettings()
{
    QStringList keys;
    for (int column = 0; column < kOpportunityColumns; ++column) {
        const QString key = columnKey(OpportunityColumn(column));
        QVERIFY(columnFrom(key) == std::optional(TableColumn(OpportunityColumn(column))));
        QVERIFY(!columnTitle(OpportunityColumn(column), Directory()).isEmpty());
        keys.append(key);
    }
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(!columnFrom(u"nothing"));
    QCOMPARE(columnKey(TableColumn(CustomFieldId {7})), u"custom/7"_s);
    QVERIFY(columnFrom(u"custom/7") == std::optional(TableColumn(CustomFieldId {7})));
}

void TestOpportunityTableModel::showsAndSortsByTheFirmsFields()
{
    TestFile file;
    const auto add =
        [&file](const QString &name, CustomKind kind, const QStringList &options = {}) {
            CustomField field;
            field.name = name;
            field.kind = kind;
            const auto id = std::make_shared<CustomFieldId>();
            file.submit(addCustomField(field, options, id));
            return *id;
        };
    const CustomFieldId area = add(u"Площа"_s, CustomKind::Number);
    OpportunityTableModel model(file.workspace, kSmall);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), kOpportunityColumns + 1);
    const CustomFieldId roof = add(u"Дах"_s, CustomKind::List, {u"я"_s, u"а"_s});
    file.settle();
    QCOMPARE(model.columnCount(), kOpportunityColumns + 2);
    QCOMPARE(model.headerData(kOpportunityColumns + 1, Qt::Horizontal).toString(), u"Дах"_s);
    const QList<CustomOption> options = file.workspace.directory().customOptions(roof);
    const auto create = [&](const QString &title, const QString &area2, const QString &roof2) {
        OpportunityEdit edit;
        edit.opportunity.title = title;
        edit.custom = {{area, area2}, {roof, roof2}};
        return file.create(edit);
    };
    const QString first = QString::number(options.first().id.value);
    const QString second = QString::number(options.last().id.value);
    create(u"b"_s, u"10"_s, first);
    const OpportunityId a = create(u"a"_s, u"9.5"_s, second);
    create(u"c"_s, {}, {});
    const auto titles = [&] {
        file.settle();
        waitFor(model);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown.append(file.card(model.idAt(row)).title);
        }
        return shown.join(u' ');
    };
    model.setSort({SortColumn::Custom, false, area});
    QCOMPARE(titles(), u"a b c"_s);
    model.setSort({SortColumn::Custom, true, area});
    QCOMPARE(titles(), u"b a c"_s); // what has no value comes last in both
    model.setSort({SortColumn::Custom, false, roof});
    QCOMPARE(titles(), u"b a c"_s);
    const QModelIndex cell = model.index(model.rowOf(a), model.sectionOf(TableColumn(area)));
    (void)cell.data();
    file.settle();
    QCOMPARE(model.data(model.index(model.rowOf(a), cell.column())).toString(),
             u"9"_s + QLocale().decimalPoint() + u"5"_s);
    // A changed value moves its row.
    const auto seen = await(file.workspace.loadOpportunity(a));
    OpportunityEdit edit {
        seen->opportunity, seen->client, {}, {}, {}, {{area, u"11"_s}, {roof, second}}};
    model.setSort({SortColumn::Custom, false, area});
    QCOMPARE(titles(), u"a b c"_s);
    file.submit(editOpportunity(*seen, edit));
    QCOMPARE(titles(), u"b a c"_s);
    file.submit(archiveCustomField(area, true));
    file.settle();
    QCOMPARE(model.columnCount(), kOpportunityColumns + 1);
    QCOMPARE(model.sortOrder(), Sort());
}

QTEST_GUILESS_MAIN(TestOpportunityTableModel)
#include "tst_opportunity_table_model.moc"
