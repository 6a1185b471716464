// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/column_mapping.h"
#include "model/exchange/import_problem_words.h"
#include "model/exchange/opportunity_cells.h"
#include "model/items/directory.h"
#include "model/items/field_texts.h"
#include "model/items/opportunity_columns.h"

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
    void earlierOnesAreUnderstood();
    void areCalledAsInTheTable();
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

/// What earlier versions wrote: people have such files.
void TestExportHeaders::earlierOnesAreUnderstood()
{
    const QHash<QString, ImportField> earlier {{u"Planned start"_s, ImportField::PlannedStart},
                                               {u"Returns on"_s, ImportField::ReturnOn},
                                               {u"Відкладено до"_s, ImportField::ReturnOn},
                                               {u"Отложено до"_s, ImportField::ReturnOn},
                                               {u"Postpone reason"_s, ImportField::PostponeReason}};
    for (auto it = earlier.cbegin(); it != earlier.cend(); ++it) {
        QCOMPARE(guessMapping({it.key()}, {}), QList<ImportField> {it.value()});
    }
}

/// One field has one name, wherever people read it.
void TestExportHeaders::areCalledAsInTheTable()
{
    const Directory directory;
    QCOMPARE(exportHeader(ImportField::PlannedStart),
             columnTitle(OpportunityColumn::PlannedStart, directory));
    QCOMPARE(exportHeader(ImportField::Channel),
             columnTitle(OpportunityColumn::Channel, directory));
    QCOMPARE(columnTitle(OpportunityColumn::ClosedOn, directory),
             fieldName(Entity::Opportunity, u"closed_on"_s));
}

QTEST_GUILESS_MAIN(TestExportHeaders)
#include "tst_export_headers.moc"
