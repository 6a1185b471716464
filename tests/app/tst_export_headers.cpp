// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/column_mapping.h"
#include "model/exchange/import_problem_words.h"
#include "model/exchange/opportunity_cells.h"

#include <QTest>
#include <QTranslator>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// A file that was exported in any language of the program is read back without questions: the
/// translators' headers and the import's list of words are kept by different people.
class TestExportHeaders : public QObject
{
    Q_OBJECT

private slots:
    void areUnderstoodByTheImport_data();
    void areUnderstoodByTheImport();
};

void TestExportHeaders::areUnderstoodByTheImport_data()
{
    QTest::addColumn<QString>("client");
    QTest::newRow("uk") << u"Клієнт"_s;
    QTest::newRow("ru") << u"Клиент"_s;
    QTest::newRow("en") << u"Client"_s;
}

void TestExportHeaders::areUnderstoodByTheImport()
{
    QFETCH(QString, client);
    QTranslator translator;
    QVERIFY(
        translator.load(u":/i18n/ugoda_%1.qm"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(exportHeader(ImportField::Client), client);
    for (const ImportField field : exportColumns()) {
        const QString header = exportHeader(field);
        QVERIFY2(guessMapping({header}, {}) == QList<ImportField> {field}, qPrintable(header));
    }
    // A file of faulty rows comes back without its reasons.
    QCOMPARE(guessMapping({importProblemHeader()}, {{u"ivan@example.com"_s}}),
             QList<ImportField> {ImportField::Ignore});
}

QTEST_GUILESS_MAIN(TestExportHeaders)
#include "tst_export_headers.moc"
