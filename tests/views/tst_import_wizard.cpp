// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard in a real window: what it shows of a file, corrections, the check without
// writing, the import with undo, cancelling, faulty rows and files that can't be read.
// With UGODA_SHOTS set to a folder, pictures of the wizard are left there.
#include "model/commands/dictionary_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/items/default_names.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/common/theme.h"
#include "views/exchange/dropped_table.h"
#include "views/exchange/import_row_list.h"
#include "views/exchange/import_wizard.h"
#include "views/exchange/mapping_table.h"
#include "views/exchange/name_dialog.h"
#include "views/exchange/report_panel.h"
#include "views/exchange/step_marks.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(UGODA_TEST_DATA) + u'/' + name;
}

struct Scene
{
    explicit Scene(const QString &path)
    {
        window.resize(1440, 900);
        window.show();
        wizard = new ImportWizard(file.workspace, files, path, &window);
        QObject::connect(wizard, &ImportWizard::imported, &window, [this](const QString &text) {
            messages << text;
        });
        wizard->open();
        (void)QTest::qWaitForWindowActive(wizard);
    }

    QPushButton *buttonOf(const QString &text) const
    {
        const QList<QPushButton *> all = wizard->findChildren<QPushButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [&text](const QPushButton *one) {
            return one->text() == text;
        });
        return found == all.end() ? nullptr : *found;
    }

    QPushButton *pill(const QString &tip) const
    {
        const QList<QPushButton *> all = wizard->findChildren<QPushButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [&tip](const QPushButton *one) {
            return one->toolTip() == tip;
        });
        return found == all.end() ? nullptr : *found;
    }

    void choose(const QString &tip, const QString &entry) const
    {
        const QList<QAction *> actions = pill(tip)->menu()->actions();
        for (QAction *action : actions) {
            if (action->text() == entry) {
                action->trigger();
                return;
            }
        }
        qFatal("no entry %s", qPrintable(entry));
    }

    void chooseField(int column, ImportField field) const
    {
        QComboBox *choice = table()->choice(column);
        choice->setCurrentIndex(choice->findData(int(field)));
        emit choice->activated(choice->currentIndex());
    }

    int step() const { return wizard->findChild<StepMarks *>()->current(); }

    MappingTable *table() const { return wizard->findChild<MappingTable *>(); }

    ReportPanel *panel() const { return wizard->findChild<ReportPanel *>(); }

    QTableView *rows() const { return panel()->findChild<QTableView *>(); }

    /// The step that undo would take: empty for the template, which stays.
    QString undoCode() const { return file.workspace.undoStep().value_or(StepLabel {}).code; }

    /// The numbers of the tiles: read, created, updated, skipped, faulty.
    QStringList counts() const
    {
        QStringList numbers;
        const QList<QFrame *> cards = panel()->findChildren<QFrame *>();
        for (const QFrame *card : cards) {
            if (card->property("kind") == u"card"_s) {
                numbers << card->findChildren<QLabel *>().first()->text();
            }
        }
        return numbers;
    }

    TestFile file;
    QWidget window;
    ChosenFiles files;
    QPointer<ImportWizard> wizard;
    QStringList messages;
};

void shot(QWidget *widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        QVERIFY(widget->grab().save(folder + u'/' + name + u".png"_s));
    }
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

} // namespace

class TestImportWizard : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Ukrainian));
        m_theme.apply(ThemeChoice::Light);
    }

    void showsHowTheFileIsUnderstood();
    void checkWritesNothing();
    void remarksGoOnInFurtherLines();
    void backLeadsToTheColumns();
    void importIsOneStep();
    void leadsAreTold();
    void escapeEndsTheRun();
    void correctionsAreKept();
    void faultyRowsAreShownAndSaved();
    void badFilesAreExplained();
    void ambiguousDatesCanBeTurned();
    void missingNamesAreNotCreatedOnRequest();
    void namesAreMatched();
    void keyboardReachesAll();
    void rowListIsAModel();
    void droppedTables();

private:
    Theme m_theme;
};

void TestImportWizard::showsHowTheFileIsUnderstood()
{
    Scene scene(data(u"deals-excel-uk.csv"_s));
    QCOMPARE(scene.step(), 1);
    QCOMPARE(scene.pill(u"Encoding"_s)->text(), u"windows-1251"_s);
    QCOMPARE(scene.pill(u"Separator"_s)->text(), u"separator “;”"_s);
    QCOMPARE(scene.pill(u"Header row"_s)->text(), u"header: row 1"_s);
    const MappingTable *table = scene.table();
    QCOMPARE(table->choice(0)->currentData().toInt(), int(ImportField::Title));
    QCOMPARE(table->previewText(2), u"073 272 19 60 → +380 73 272 19 60"_s);
    QVERIFY2(table->previewText(4).contains(u"→ 7"_s), qPrintable(table->previewText(4)));
    QVERIFY(table->previewText(4).endsWith(u"₴"_s));
    QCOMPARE(table->previewText(5),
             u"Програно → Lost (reason: not stated) · 7 of the first rows go to the start stage · "
             "20 of the first rows are lost without a reason"_s);
    QCOMPARE(table->previewText(6), u"Телефонний дзвінок → to be created"_s);
    QCOMPARE(table->previewText(9), u"02.10.2026"_s);
    QVERIFY(scene.buttonOf(u"Check without writing"_s)->isDefault());
    QVERIFY(!scene.buttonOf(u"Import"_s)->isVisible());
    shot(&scene.window, u"import-window"_s);
    shot(scene.wizard, u"import-columns"_s);
}

void TestImportWizard::checkWritesNothing()
{
    Scene scene(data(u"deals-excel-uk.csv"_s));
    QTest::keyClick(scene.wizard, Qt::Key_Return);
    QTRY_COMPARE(scene.step(), 2);
    QTRY_VERIFY(scene.panel()->isVisible());
    QCOMPARE(scene.counts(), QStringList({u"250"_s, u"250"_s, u"0"_s, u"0"_s, u"0"_s}));
    QVERIFY(!scene.rows()->isVisible());
    shot(scene.wizard, u"import-checked"_s);
    scene.file.settle();
    QCOMPARE(scene.undoCode(), QString());
    QTest::keyClick(scene.wizard, Qt::Key_Escape);
    QTRY_VERIFY(!scene.wizard);
    QVERIFY(scene.messages.isEmpty());
}

void TestImportWizard::remarksGoOnInFurtherLines()
{
    const Scene scene(data(u"deals-excel-uk.csv"_s));
    const QString remark = scene.table()->previewText(5);
    const QList<QLabel *> labels = scene.table()->findChildren<QLabel *>();
    const auto labelOf = [&labels](const QString &text) {
        return *std::find_if(labels.begin(), labels.end(), [&text](const QLabel *one) {
            return one->text() == text;
        });
    };
    const QLabel *preview = labelOf(remark);
    const QFontMetrics letters = preview->fontMetrics();
    QVERIFY(letters.horizontalAdvance(remark) > preview->width()); // else nothing is to be seen
    QVERIFY(preview->height() >= 2 * letters.lineSpacing());
    QCOMPARE(preview->toolTip(), QString()); // for nothing is cut
    const QLabel *title = labelOf(scene.table()->previewText(0));
    QVERIFY(title->height() < 2 * letters.lineSpacing() + 8); // the others stay as they are
    scene.wizard->resize(760, 780);
    QTRY_VERIFY(preview->height() >= 3 * letters.lineSpacing());
    QCOMPARE(preview->toolTip(), QString()); // a third one holds the rest there
}

void TestImportWizard::backLeadsToTheColumns()
{
    Scene scene(data(u"deals-excel-uk.csv"_s));
    QVERIFY(!scene.buttonOf(u"Back"_s)->isVisible());
    scene.chooseField(10, ImportField::Ignore);
    QTest::keyClick(scene.wizard, Qt::Key_Return);
    QTRY_VERIFY(scene.panel()->isVisible());
    QTest::mouseClick(scene.buttonOf(u"Back"_s), Qt::LeftButton);
    QCOMPARE(scene.step(), 1);
    QVERIFY(!scene.panel()->isVisible());
    QVERIFY(!scene.buttonOf(u"Back"_s)->isVisible());
    QVERIFY(scene.table()->choice(0)->hasFocus());
    QCOMPARE(scene.table()->choice(10)->currentData().toInt(), int(ImportField::Ignore)); // kept
    QTest::mouseClick(scene.buttonOf(u"Check without writing"_s), Qt::LeftButton);
    QTRY_VERIFY(scene.panel()->isVisible());
    QVERIFY(scene.buttonOf(u"Import"_s)->hasFocus());
}

void TestImportWizard::importIsOneStep()
{
    Scene scene(data(u"deals-1000.csv"_s));
    scene.buttonOf(u"Check without writing"_s)->click();
    QTRY_VERIFY(scene.buttonOf(u"Import"_s)->isVisible());
    QTRY_VERIFY(scene.buttonOf(u"Import"_s)->isDefault());
    QTest::keyClick(scene.wizard, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(scene.buttonOf(u"Close"_s), 20000);
    QCOMPARE(scene.step(), 4);
    QCOMPARE(scene.counts().mid(0, 2), QStringList({u"1\u00a0000"_s, u"1\u00a0000"_s}));
    shot(scene.wizard, u"import-done"_s);
    QTest::keyClick(scene.wizard, Qt::Key_Return);
    QTRY_VERIFY(!scene.wizard);
    QCOMPARE(scene.messages, QStringList {u"Imported 1000 opportunities"_s});
    scene.file.settle();
    QCOMPARE(scene.undoCode(), u"import"_s);
    QVERIFY(await(scene.file.workspace.undo()).ok());
    scene.file.settle();
    QCOMPARE(scene.undoCode(), QString());
}

/// The check says how many wait as leads (row 101), and where the rows go when no pipeline was
/// chosen (row 75).
void TestImportWizard::leadsAreTold()
{
    Scene scene({});
    Workspace &workspace = scene.file.workspace;
    const Channel seen = workspace.directory().channels().first();
    Channel wanted = seen;
    wanted.leads = true;
    wanted.members = {workspace.directory().currentPerson()};
    scene.file.submit(editEntry({Entity::Channel, &defaultName}, seen, wanted));
    const auto rent = std::make_shared<PipelineId>();
    scene.file.submit(addPipeline({u"Оренда"_s, {}, nullptr, {}}, &defaultName, rent));
    scene.file.submit(setInboundPipeline(*rent));
    scene.file.settle();
    Filter all = workspace.filter();
    all.further = {*rent};
    workspace.setFilter(all);
    scene.files.setNextAnswer(data(u"leads-ads.tsv"_s));
    scene.buttonOf(u"Choose another file…"_s)->click();
    QVERIFY(scene.buttonOf(u"into “Оренда”"_s));
    scene.buttonOf(u"Check without writing"_s)->click();
    QTRY_VERIFY(scene.buttonOf(u"Import"_s)->isVisible());
    const QList<QLabel *> labels = scene.panel()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"80 records wait as leads in “Unregistered”."_s);
    }));
    shot(scene.wizard, u"import-leads"_s);
    scene.buttonOf(u"Import"_s)->click();
    QTRY_COMPARE(scene.undoCode(), u"import"_s);
    scene.file.settle();
    const StageId leads = workspace.directory().systemStage(*rent, StageKind::Unregistered);
    QVERIFY(leads.isValid());
    QVERIFY(await(workspace.undo()));
    scene.file.settle();
    QVERIFY(!workspace.directory().systemStage(*rent, StageKind::Unregistered).isValid());
}

void TestImportWizard::escapeEndsTheRun()
{
    QTemporaryDir folder;
    QByteArray many = "name,phone\n";
    for (int row = 0; row < 60000; ++row) {
        many += "Deal " + QByteArray::number(row) + ",+38067" + QByteArray::number(1000000 + row)
            + '\n';
    }
    Scene scene(written(folder, u"many.csv"_s, many));
    scene.buttonOf(u"Check without writing"_s)->click();
    QCOMPARE(scene.step(), 2);
    QVERIFY(!scene.table()->isEnabled());
    shot(scene.wizard, u"import-checking"_s);
    QTest::keyClick(scene.wizard, Qt::Key_Escape);
    QVERIFY(scene.wizard->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(scene.step(), 1, 20000);
    QVERIFY(scene.table()->isEnabled());
    scene.file.settle();
    QCOMPARE(scene.undoCode(), QString());
    QTest::keyClick(scene.wizard, Qt::Key_Escape);
    QTRY_VERIFY(!scene.wizard);
}

void TestImportWizard::correctionsAreKept()
{
    Scene scene(data(u"deals-excel-uk.csv"_s));
    scene.chooseField(10, ImportField::Comment);
    QCOMPARE(scene.table()->choice(10)->currentData().toInt(), int(ImportField::Comment));
    // Another column takes the title: the first one lets it go.
    scene.chooseField(1, ImportField::Title);
    QCOMPARE(scene.table()->choice(0)->currentData().toInt(), int(ImportField::Ignore));
    scene.choose(u"Encoding"_s, u"KOI8-U"_s);
    QCOMPARE(scene.pill(u"Encoding"_s)->text(), u"KOI8-U"_s);
    QCOMPARE(scene.table()->choice(10)->currentData().toInt(), int(ImportField::Comment));
    scene.choose(u"Encoding"_s, u"windows-1251"_s);
    QCOMPARE(scene.table()->choice(1)->currentData().toInt(), int(ImportField::Title));
    scene.choose(u"Header row"_s, u"The first row is data already"_s);
    QCOMPARE(scene.pill(u"Header row"_s)->text(), u"no header"_s);
    QCOMPARE(scene.table()->choice(10)->currentData().toInt(), int(ImportField::Comment));
    // After a check a correction asks for another check.
    scene.choose(u"Header row"_s, u"The first row names the columns"_s);
    scene.buttonOf(u"Check without writing"_s)->click();
    QTRY_VERIFY(scene.buttonOf(u"Import"_s)->isVisible());
    scene.chooseField(9, ImportField::Ignore);
    QCOMPARE(scene.step(), 1);
    QVERIFY(!scene.panel()->isVisible());
    QVERIFY(scene.buttonOf(u"Check without writing"_s)->isEnabled());
    // Another separator makes other columns: what was said of the old ones is gone.
    scene.choose(u"Separator"_s, u"tab"_s);
    QVERIFY(scene.table()->choice(0));
}

void TestImportWizard::faultyRowsAreShownAndSaved()
{
    Scene scene(data(u"clients-by-hand.csv"_s));
    scene.buttonOf(u"Check without writing"_s)->click();
    QTRY_VERIFY(scene.rows()->isVisible());
    QCOMPARE(scene.counts(), QStringList({u"90"_s, u"86"_s, u"0"_s, u"0"_s, u"4"_s}));
    const QAbstractItemModel *rows = scene.rows()->model();
    QCOMPARE(rows->rowCount(), 4);
    QCOMPARE(rows->index(0, ImportRowList::Line).data().toString(), u"5"_s);
    QVERIFY(rows->index(0, ImportRowList::Text).data().toString().contains(u"Василь Шевчук"_s));
    QCOMPARE(rows->index(0, ImportRowList::Reason).data().toString(),
             u"Phone ruined by a spreadsheet: digits are lost"_s);
    shot(scene.wizard, u"import-faulty"_s);
    QTemporaryDir folder;
    const QString target = folder.filePath(u"faulty.csv"_s);
    scene.files.setNextAnswer(target);
    scene.buttonOf(u"Save faulty rows…"_s)->click();
    QVERIFY(QFile::exists(target));
    QVERIFY(scene.files.requests.first().start.endsWith(u"clients-by-hand - faulty rows.csv"_s));
    scene.files.setNextAnswer(folder.filePath(u"no/such/folder.csv"_s));
    scene.buttonOf(u"Save faulty rows…"_s)->click();
    const QList<QLabel *> labels = scene.wizard->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"cannot be written"_s);
    }));
}

void TestImportWizard::badFilesAreExplained()
{
    QTemporaryDir folder;
    const auto message = [](const Scene &scene) {
        const QList<QLabel *> labels = scene.wizard->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->property("tone") == u"bad"_s) {
                return label->text();
            }
        }
        return QString();
    };
    Scene missing(folder.filePath(u"missing.csv"_s));
    QVERIFY(message(missing).contains(u"cannot be read"_s));
    QCOMPARE(missing.step(), 0);
    QVERIFY(!missing.table()->isVisible());
    shot(missing.wizard, u"import-unreadable"_s);
    missing.files.setNextAnswer(data(u"leads-ads.tsv"_s));
    missing.buttonOf(u"Choose another file…"_s)->click();
    QCOMPARE(missing.step(), 1);
    QCOMPARE(message(missing), QString());
    QCOMPARE(missing.pill(u"Encoding"_s)->text(), u"UTF-16LE"_s);

    Scene empty(written(folder, u"empty.csv"_s, {}));
    QVERIFY(message(empty).contains(u"holds no rows"_s));
    Scene workbook(written(folder, u"book.xlsx"_s, QByteArray("PK\x03\x04rest", 8)));
    QVERIFY(message(workbook).contains(u"workbook"_s));
}

void TestImportWizard::ambiguousDatesCanBeTurned()
{
    QTemporaryDir folder;
    Scene scene(written(folder, u"dates.csv"_s, "title,close date\nA,05/06/2026\nB,07/08/2026\n"));
    QPushButton *dates = scene.buttonOf(u"dates: day first"_s);
    QVERIFY(dates);
    QVERIFY(dates->isVisible());
    QCOMPARE(scene.table()->previewText(1), u"05/06/2026 → 05.06.2026"_s);
    dates->menu()->actions().last()->trigger();
    QCOMPARE(scene.table()->previewText(1), u"05/06/2026 → 06.05.2026"_s);
    QCOMPARE(dates->text(), u"dates: month first"_s);
}

void TestImportWizard::missingNamesAreNotCreatedOnRequest()
{
    Scene scene(data(u"deals-excel-uk.csv"_s));
    auto *create = scene.wizard->findChild<QCheckBox *>();
    QVERIFY(create->isChecked());
    create->click();
    QCOMPARE(scene.table()->previewText(6), u"Телефонний дзвінок → left out"_s);
    scene.buttonOf(u"Check without writing"_s)->click();
    QTRY_VERIFY(scene.rows()->isVisible());
    QVERIFY(scene.rows()->model()->rowCount() > 0);
    QVERIFY(scene.rows()
                ->model()
                ->index(0, ImportRowList::Reason)
                .data()
                .toString()
                .startsWith(u"There is no stage"_s));
}

void TestImportWizard::namesAreMatched()
{
    QTemporaryDir folder;
    Scene scene(written(folder, u"names.csv"_s, "title,stage,source\nA,Talks,Fair\nB,Talks,\n"));
    scene.buttonOf(u"Check without writing"_s)->click();
    QTRY_VERIFY(scene.buttonOf(u"Match names…"_s) && scene.panel()->isVisible());
    QTest::mouseClick(scene.buttonOf(u"Match names…"_s), Qt::LeftButton);
    auto *dialog = scene.wizard->findChild<NameDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->choice(0)->hasFocus());
    QCOMPARE(dialog->choice(0)->currentText(), u"Create “Talks”"_s);
    QCOMPARE(dialog->choice(1)->currentText(), u"Create “Fair”"_s);
    shot(dialog, u"import-names"_s);
    QTest::keyClick(dialog->choice(0), Qt::Key_Down);
    QTest::keyClick(dialog->choice(1), Qt::Key_End); // nothing
    const QString stage = dialog->choice(0)->currentText();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(scene.wizard->findChildren<NameDialog *>().isEmpty());
    QTRY_VERIFY(scene.buttonOf(u"Import"_s)->isEnabled());
    QVERIFY2(scene.table()->previewText(1).contains(u"→ "_s + stage),
             qPrintable(scene.table()->previewText(1)));
    QVERIFY(scene.buttonOf(u"Match names…"_s)->isVisible()); // what was said can be altered
    const DirectoryData before = scene.file.workspace.directory().data();
    scene.buttonOf(u"Import"_s)->click();
    QTRY_COMPARE(scene.undoCode(), u"import"_s);
    scene.file.settle();
    QCOMPARE(scene.file.workspace.directory().data().stages.size(), before.stages.size());
    QCOMPARE(scene.file.workspace.directory().data().sources.size(), before.sources.size());
}

void TestImportWizard::keyboardReachesAll()
{
    Scene scene(data(u"deals-excel-uk.csv"_s));
    QSet<const QWidget *> reached;
    for (int press = 0; press < 40; ++press) {
        QTest::keyClick(scene.wizard->focusWidget(), Qt::Key_Tab);
        reached.insert(scene.wizard->focusWidget());
    }
    QVERIFY(reached.contains(scene.pill(u"Encoding"_s)));
    QVERIFY(reached.contains(scene.table()->choice(0)));
    QVERIFY(reached.contains(scene.table()->choice(10)));
    QVERIFY(reached.contains(scene.buttonOf(u"Check without writing"_s)));
    QVERIFY(reached.contains(scene.buttonOf(u"Cancel"_s)));
}

void TestImportWizard::rowListIsAModel()
{
    ImportRowList list;
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportReport report;
    report.faultyRows = {{3, ImportFault::DateUnreadable, u"soon"_s, {u"a"_s, {}, u"b"_s}}};
    report.skippedRows = {{4, ImportSkip::RepeatedInFile, u"Кухня"_s}};
    list.setReport(report);
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.index(0, ImportRowList::Text).data().toString(), u"a · b"_s);
    QCOMPARE(list.index(0, ImportRowList::Reason).data().toString(), u"This is no date: soon"_s);
    QCOMPARE(list.index(1, ImportRowList::Line).data().toString(), u"4"_s);
    QCOMPARE(list.index(1, ImportRowList::Text).data().toString(), u"Кухня"_s);
    QVERIFY(!list.index(1, ImportRowList::Reason).data().toString().isEmpty());
    list.setReport({});
    QCOMPARE(list.rowCount(), 0);
}

void TestImportWizard::droppedTables()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/home/me/Deals.CSV"_s)});
    QCOMPARE(droppedTable(&mime), u"/home/me/Deals.CSV"_s);
    mime.setUrls({QUrl::fromLocalFile(u"/a.csv"_s), QUrl::fromLocalFile(u"/b.csv"_s)});
    QCOMPARE(droppedTable(&mime), QString());
    mime.setUrls({QUrl(u"https://example.org/a.csv"_s)});
    QCOMPARE(droppedTable(&mime), QString());
    mime.setUrls({QUrl::fromLocalFile(u"/a.png"_s)});
    QCOMPARE(droppedTable(&mime), QString());
}

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
