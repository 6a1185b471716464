// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog in a real window: its proposals by language, presets, remembered choices, the
// file, failures and cancelling. With UGODA_SHOTS set to a folder, a picture is left there.
#include "model/exchange/export_task.h"
#include "model/exchange/import_command.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/exchange/export_columns.h"
#include "views/exchange/export_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    Scene()
        : settings(folder.filePath(u"settings.ini"_s))
    {
        file.createMany(3, u"Вікна"_s);
        file.settle();
        window.resize(1000, 700);
        window.show();
    }

    void open()
    {
        const ExportDialog::Request request {
            {SortColumn::Title, false},
            {OpportunityColumn::Title, OpportunityColumn::Value, OpportunityColumn::NextActivity}};
        dialog = new ExportDialog(file.workspace, files, settings, request, &window);
        QObject::connect(dialog, &ExportDialog::exported, &window, [this](const QString &text) {
            messages << text;
        });
        dialog->open();
        (void)QTest::qWaitForWindowActive(dialog);
        file.settle();
    }

    QComboBox *choice(const QString &name) const
    {
        const QList<QComboBox *> all = dialog->findChildren<QComboBox *>();
        const auto found = std::find_if(all.begin(), all.end(), [&name](const QComboBox *one) {
            return one->accessibleName() == name;
        });
        return found == all.end() ? nullptr : *found;
    }

    void choose(const QString &name, int index) const
    {
        choice(name)->setCurrentIndex(index);
        emit choice(name)->activated(index);
    }

    QPushButton *exportButton() const
    {
        const QList<QPushButton *> all = dialog->findChildren<QPushButton *>();
        const auto found = std::find_if(
            all.begin(), all.end(), [](const QPushButton *one) { return one->isDefault(); });
        return found == all.end() ? nullptr : *found;
    }

    QString visibleText() const
    {
        QStringList texts;
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts.join(u'\n');
    }

    QByteArray save(const QString &name)
    {
        const QString path = folder.filePath(name);
        files.setNextAnswer(path);
        exportButton()->click();
        (void)QTest::qWaitFor([this] { return !dialog; });
        QFile written(path);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

    TestFile file;
    QTemporaryDir folder;
    Settings settings;
    QWidget window;
    ChosenFiles files;
    QPointer<ExportDialog> dialog;
    QStringList messages;
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_theme.apply(ThemeChoice::Light); }

    void init() { QLocale::setDefault(QLocale(QLocale::Ukrainian)); }

    void savesForSpreadsheetsByDefault();
    void englishGetsAPoint();
    void choicesAreRemembered();
    void presetsAndOwnSettings();
    void nothingToExport();
    void failuresAreToldAndCancelChangesNothing();
    void closingEndsTheWork();
    void columnsOfTheTable();
    void closedOnesNeverLookOpen();

private:
    Theme m_theme;
};

void TestExportDialog::savesForSpreadsheetsByDefault()
{
    Scene scene;
    scene.open();
    QTRY_VERIFY(scene.exportButton()->isEnabled());
    QVERIFY(scene.visibleText().contains(u"3 rows"_s));
    QCOMPARE(scene.choice(u"For"_s)->currentIndex(), 0);
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        QVERIFY(scene.dialog->grab().save(folder + u"/export.png"_s));
    }
    const QByteArray bytes = scene.save(u"a.csv"_s);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFID;Title;Estimated value;Currency;Outcome;Closed on;"
                             "Lost reason;Next activity\r\n"));
    QCOMPARE(bytes.count("\r\n"), 4);
    QCOMPARE(scene.messages, QStringList {u"3 rows saved"_s});
    QVERIFY(scene.files.requests.first().start.endsWith(u".csv"_s));
}

void TestExportDialog::englishGetsAPoint()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Scene scene;
    scene.open();
    QCOMPARE(scene.choice(u"For"_s)->currentIndex(), 1);
    QCOMPARE(scene.choice(u"Separator"_s)->currentText(), u"“,”"_s);
    QCOMPARE(scene.choice(u"Decimal mark"_s)->currentIndex(), 1);
}

void TestExportDialog::choicesAreRemembered()
{
    Scene scene;
    scene.open();
    QTRY_VERIFY(scene.exportButton()->isEnabled());
    scene.choose(u"Encoding"_s, 3);
    scene.choose(u"Separator"_s, 2);
    scene.choose(u"Columns"_s, 1);
    const QByteArray bytes = scene.save(u"a.csv"_s);
    QVERIFY(bytes.startsWith("ID\tTitle\tClient\t"));
    QVERIFY(bytes.contains("\xC2\xB3\xEA\xED\xE0")); // windows-1251
    scene.open();
    QCOMPARE(scene.choice(u"Encoding"_s)->currentText(), u"windows-1251"_s);
    QCOMPARE(scene.choice(u"Separator"_s)->currentIndex(), 2);
    QCOMPARE(scene.choice(u"Columns"_s)->currentIndex(), 1);
}

void TestExportDialog::presetsAndOwnSettings()
{
    Scene scene;
    scene.open();
    scene.choose(u"For"_s, 2);
    QCOMPARE(scene.choice(u"Encoding"_s)->currentText(), u"UTF-8"_s);
    QCOMPARE(scene.choice(u"Decimal mark"_s)->currentIndex(), 1);
    scene.choose(u"Decimal mark"_s, 0);
    QCOMPARE(scene.choice(u"For"_s)->currentIndex(), 3); // own settings
    scene.choose(u"Decimal mark"_s, 1);
    QCOMPARE(scene.choice(u"For"_s)->currentIndex(), 2);
}

void TestExportDialog::nothingToExport()
{
    Scene scene;
    Filter filter;
    filter.text = u"нема такого"_s;
    scene.file.workspace.setFilter(filter);
    scene.open();
    QTRY_VERIFY(scene.visibleText().contains(u"no row"_s));
    QVERIFY(!scene.exportButton()->isEnabled());
    QTest::keyClick(scene.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!scene.dialog);
}

void TestExportDialog::failuresAreToldAndCancelChangesNothing()
{
    Scene scene;
    scene.open();
    QTRY_VERIFY(scene.exportButton()->isEnabled());
    scene.exportButton()->click(); // the person cancels the choice of a file
    QVERIFY(scene.exportButton()->isEnabled());
    scene.files.setNextAnswer(scene.folder.filePath(u"no/such/folder.csv"_s));
    scene.exportButton()->click();
    QTRY_VERIFY(scene.visibleText().contains(u"cannot be written"_s));
    QVERIFY(scene.exportButton()->isEnabled());
    QVERIFY(scene.messages.isEmpty());
}

void TestExportDialog::closingEndsTheWork()
{
    Scene scene;
    scene.open();
    QTRY_VERIFY(scene.exportButton()->isEnabled());
    const QString path = scene.folder.filePath(u"a.csv"_s);
    scene.files.setNextAnswer(path);
    QSemaphore gate; // the export waits for the store
    const auto held = scene.file.workspace.read<int>([&gate](Connection &) {
        gate.acquire();
        return Result<int>(0);
    });
    scene.exportButton()->click();
    QTest::keyClick(scene.dialog, Qt::Key_Escape);
    gate.release();
    delete scene.dialog; // as when the window goes: waits for the work
    QVERIFY(await(held));
    scene.file.settle();
    QVERIFY(scene.messages.isEmpty());
    QVERIFY(!QFile::exists(path));
}

void TestExportDialog::columnsOfTheTable()
{
    QList<TableColumn> all;
    for (int column = 0; column < kOpportunityColumns; ++column) {
        all << OpportunityColumn(column);
    }
    const QList<ImportField> fields = exportFields(all);
    for (const ImportField field : fields) {
        QVERIFY(exportColumns().contains(field));
        QCOMPARE(fields.count(field), 1);
    }
}

void TestExportDialog::closedOnesNeverLookOpen()
{
    const QList<ImportField> fields = exportFields(
        {OpportunityColumn::Title, OpportunityColumn::Stage, OpportunityColumn::Value});
    const QList<ImportField> wanted {ImportField::Id,
                                     ImportField::Title,
                                     ImportField::Pipeline,
                                     ImportField::Stage,
                                     ImportField::Outcome,
                                     ImportField::ClosedOn,
                                     ImportField::LostReason,
                                     ImportField::Value,
                                     ImportField::Currency};
    QCOMPARE(fields, wanted);

    // What a sheet of these columns brings into another file is the same again.
    TestFile first;
    first.submit(winOpportunities({first.create(u"Виграна"_s, first.stage(1))}, {2026, 7, 8}));
    const LostReasonId reason = first.workspace.directory().lostReasons({}).first().id;
    first.submit(loseOpportunities(
        {first.create(u"Програна"_s, first.stage(2))}, reason, {}, {}, {2026, 7, 9}));
    first.create(u"Відкрита"_s, first.stage(1));
    first.settle();
    const auto sheet = [&fields](TestFile &file, const QString &name) {
        ExportOptions options;
        options.path = file.folder.filePath(name);
        options.sort = {SortColumn::Created, false};
        options.columns = fields;
        [&] {
            QCOMPARE(await(startExport(file.workspace, options, std::make_shared<ExportProgress>()))
                         .value(),
                     3);
        }();
        return options.path;
    };
    const auto rows = [](const QString &path) {
        QFile file(path);
        QList<QByteArray> lines =
            file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
        for (QByteArray &line : lines) {
            line = line.mid(line.indexOf(',') + 1); // another file gives other ids
        }
        return lines;
    };
    const QString path = sheet(first, u"first.csv"_s);
    QVERIFY(rows(path).at(1).contains(",Won,2026-07-08,"));
    TestFile second;
    second.submit(importOpportunities(*planImport(path),
                                      false,
                                      std::make_shared<ImportReport>(),
                                      std::make_shared<ImportProgress>()));
    second.settle();
    QCOMPARE(rows(sheet(second, u"second.csv"_s)), rows(path));
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
