// SPDX-License-Identifier: GPL-3.0-or-later
// The import as a whole, over real files: counts add up, values are right, a repeat finds nothing
// new, a check without writing is the real run rolled back, undo restores, cancelling leaves
// nothing.
#include "model/domain/stage_colors.h"
#include "model/exchange/import_command.h"
#include "model/exchange/import_draft.h"
#include "model/items/default_names.h"
#include "tests/support/importing.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(UGODA_TEST_DATA) + u'/' + name;
}

/// read = created + updated + skipped + faulty: nothing is dropped in silence.
void addsUp(const ImportReport &report)
{
    QCOMPARE(report.created + report.updated + report.skipped + report.faulty, report.read);
    QCOMPARE(report.faultyRows.size(), report.faulty);
    QCOMPARE(report.skippedRows.size(), report.skipped);
}

QStringList summary(const ImportReport &report)
{
    QStringList lines {QString::number(report.read),
                       QString::number(report.created),
                       QString::number(report.updated),
                       QString::number(report.skipped),
                       QString::number(report.faulty),
                       QString::number(report.newClients),
                       QString::number(report.matchedClients)};
    for (const int probability : report.newStageProbabilities) {
        lines << QString::number(probability);
    }
    lines << QString::number(report.unstatedLosses) << report.startWords.keys();
    lines << report.newStages;
    for (const QStringList &names : report.newNames) {
        lines << names;
    }
    for (const FaultyRow &row : report.faultyRows) {
        lines << QString::number(row.line) + keyOf(row.fault) + row.value;
    }
    return lines;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void allFilesAddUp_data();
    void allFilesAddUp();
    void generatedDeals();
    void excelSheet();
    void advertisingLeads();
    void sheetKeptByHand();
    void clientsAreMatched();
    void namesThatAreNotCreated();
    void exportedIdUpdates();
    void aRowThatSaysOpenMoves();
    void exportedIdRenamesTheClient();
    void unknownWordsAreReported();
    void mendedRowsAreImported();
    void cancelLeavesNothing();
    void unreadableFiles();
    void valuesThatFitNoFieldAreKept();
    void draftKeepsChoices();
};

void TestImport::allFilesAddUp_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("created");
    QTest::newRow("generated") << u"deals-1000.csv"_s << 1000 << 1000;
    QTest::newRow("excel") << u"deals-excel-uk.csv"_s << 250 << 250;
    QTest::newRow("leads") << u"leads-ads.tsv"_s << 80 << 80;
    QTest::newRow("by hand") << u"clients-by-hand.csv"_s << 90 << 86;
}

void TestImport::allFilesAddUp()
{
    QFETCH(QString, name);
    QFETCH(int, read);
    QFETCH(int, created);
    Importing file;
    const QStringList before = file.dump();
    const ImportPlan plan = planOf(data(name));

    const ImportReport dry = file.import(plan, true);
    addsUp(dry);
    QCOMPARE(file.dump(), before);
    QCOMPARE(file.problems(), QStringList());

    const ImportReport real = file.import(plan);
    addsUp(real);
    QCOMPARE(summary(real), summary(dry));
    QCOMPARE(real.read, read);
    QCOMPARE(real.created, created);
    QCOMPARE(file.problems(), QStringList());
    const QStringList after = file.dump();

    const ImportReport repeat = file.import(plan);
    addsUp(repeat);
    QCOMPARE(repeat.created + repeat.updated, 0);
    QCOMPARE(repeat.skipped, created);
    QCOMPARE(file.dump(), after);

    file.undo();
    QCOMPARE(file.dump(), before);
    QCOMPARE(file.problems(), QStringList());
    file.redo();
    QCOMPARE(file.dump(), after);
}

void TestImport::generatedDeals()
{
    Importing file;
    const ImportReport report = file.import(data(u"deals-1000.csv"_s));
    const OpportunityRecord gate = file.titled(u"Під'їзні ворота — Віра Середа"_s);
    QCOMPARE(gate.opportunity.value, std::optional<qint64>(740000));
    QCOMPARE(gate.opportunity.currency, u"UAH"_s);
    QCOMPARE(gate.opportunity.outcome, Outcome::Lost);
    QVERIFY(gate.opportunity.lostReason.isValid()); // "not stated" is a reason too (row 44)
    QCOMPARE(gate.opportunity.expectedClose, QDate(2026, 10, 2));
    QCOMPARE(gate.opportunity.tags.size(), 2);
    QCOMPARE(gate.client.client.name, u"Віра Середа"_s);
    QCOMPARE(gate.client.phones.first().e164, u"+380732721960"_s);
    QCOMPARE(gate.client.emails.first().address, u"vira.sereda6892@meta.ua"_s);
    // "Нові" is the start stage, "Програно" and "Виграно" are ends; the others are made.
    QCOMPARE(report.newStages.size(), 4);
    // Spread between the start stage's 10 % and 90 %, in the order in which the file names them.
    QCOMPARE(report.newStageProbabilities, (QList<int> {26, 42, 58, 74}));
    for (const Stage &stage : file.stages()) {
        const qsizetype made = report.newStages.indexOf(stage.name);
        if (made >= 0) {
            QCOMPARE(stage.probability, report.newStageProbabilities.at(made));
            QVERIFY(stage.setsProbability);
            // Green and red say won and lost.
            QVERIFY(stage.color != stageColor(5) && stage.color != stageColor(6));
        }
    }
    // What was decided without a word of the sheet is said.
    QCOMPARE(report.startWords, (QMap<QString, int> {{u"Нові"_s, 174}}));
    QCOMPARE(report.unstatedLosses, 314);
    Statement query = file.connection().statement(
        "SELECT outcome, count(*) FROM opportunity WHERE removed = 0 GROUP BY outcome ORDER BY 1");
    QHash<Outcome, int> outcomes;
    while (query.next()) {
        outcomes.insert(Outcome(query.integer(0)), int(query.integer(1)));
    }
    QCOMPARE(outcomes.value(Outcome::Lost), 314);
    QCOMPARE(outcomes.value(Outcome::Won), 260);
    QCOMPARE(outcomes.value(Outcome::None), 426);
    QCOMPARE(file.titles(file.stage(0)).size(), 174);
}

void TestImport::excelSheet()
{
    const ImportPlan plan = planOf(data(u"deals-excel-uk.csv"_s));
    QCOMPARE(plan.csv.encoding, QByteArray("windows-1251"));
    QCOMPARE(plan.csv.separator, QChar(u';'));
    QVERIFY(plan.hasHeader);
    Importing file;
    file.import(plan);
    const OpportunityRecord audit = file.titled(u"Аудит безпеки — ПП «Зоря»"_s);
    QCOMPARE(audit.opportunity.value, std::optional<qint64>(1300000));
    QCOMPARE(audit.opportunity.expectedClose, QDate(2026, 1, 28));
    const OpportunityRecord site = file.titled(u"Розробка сайту — Ігор Клименко, об'єкт 249"_s);
    QCOMPARE(site.opportunity.outcome, Outcome::None);
    QCOMPARE(file.stageName(site.opportunity.stage), u"Кваліфікація"_s);
    QVERIFY(site.opportunity.notes.contains(u"\"без ПДВ\""_s));
    // The same person under one phone is one client.
    QCOMPARE(file.titled(u"Генератор 30 кВт — Віра Середа"_s).client.client.id,
             file.titled(u"Пакувальні матеріали — КП «Смарт Логістика»"_s).client.client.id);
}

void TestImport::advertisingLeads()
{
    const ImportPlan plan = planOf(data(u"leads-ads.tsv"_s));
    QCOMPARE(plan.csv.encoding, QByteArray("UTF-16LE"));
    QCOMPARE(plan.csv.separator, QChar(u'\t'));
    Importing file;
    file.import(plan);
    QCOMPARE(file.titles(file.stage(0)).size(), 80); // CREATED and none: the start stage
    const OpportunityRecord rent = file.titled(u"Оренда техніки"_s);
    QVERIFY(rent.opportunity.enquiredOn.isValid());
    QVERIFY(rent.client.phones.first().e164.startsWith(u"+380"_s));
}

void TestImport::sheetKeptByHand()
{
    Importing file;
    const ImportReport report = file.import(data(u"clients-by-hand.csv"_s));
    QCOMPARE(report.faulty, 4);
    for (const FaultyRow &row : report.faultyRows) {
        QCOMPARE(row.fault, ImportFault::PhoneRuined);
        QCOMPARE(row.value, u"3,80501E+11"_s);
    }
    QCOMPARE(report.faultyRows.first().line, 5);
    const OpportunityRecord cctv = file.titled(u"Відеоспостереження"_s);
    QCOMPARE(cctv.opportunity.value, std::optional<qint64>(210000)); // "от 2100"
    const OpportunityRecord facade = file.titled(u"Утеплення фасаду"_s);
    QVERIFY(!facade.client.client.name.isEmpty()); // a phone without a name still is a client
    QCOMPARE(facade.client.phones.first().e164, u"+380738051339"_s);
    QCOMPARE(facade.opportunity.outcome, Outcome::Lost);
}

void TestImport::clientsAreMatched()
{
    Importing file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Вікна"_s;
    edit.client =
        SessionFile::client(u"Олена Коваль"_s, u"067 123 45 67"_s, u"Olena@Example.com"_s);
    const ClientId known = file.record(file.create(edit)).client.client.id;
    const ImportReport report = file.importText(u"title,client,phone,email\n"
                                                "By phone,Somebody,+38 (067) 123-45-67,\n"
                                                "By mail,Somebody,,olena@example.COM\n"
                                                "Both,Olena,80671234567,new@example.com\n"
                                                "Other,Somebody,+380501112233,\n"
                                                "Nobody,Somebody,,\n"_s);
    QCOMPARE(report.created, 5);
    QCOMPARE(report.matchedClients, 3);
    QCOMPARE(report.newClients, 2);
    for (const QString &title : {u"By phone"_s, u"By mail"_s, u"Both"_s}) {
        QCOMPARE(file.titled(title).client.client.id, known);
    }
    const OpportunityRecord both = file.titled(u"Both"_s);
    QCOMPARE(both.client.client.name, u"Олена Коваль"_s);
    QCOMPARE(both.client.phones.size(), 1);
    QCOMPARE(both.client.emails.size(), 2);
    QVERIFY(file.titled(u"Other"_s).client.client.id != file.titled(u"Nobody"_s).client.client.id);
}

void TestImport::namesThatAreNotCreated()
{
    Importing file;
    ImportPlan plan =
        planOf(file.write(u"s.csv"_s, "title,stage,source,tags\nA,Unheard of,Moon,x\nB,,Moon,y\n"));
    plan.createMissing = false;
    const ImportReport report = file.import(plan);
    addsUp(report);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.faultyRows.first().fault, ImportFault::UnknownStage);
    QCOMPARE(report.faultyRows.first().value, u"Unheard of"_s);
    QVERIFY(report.newStages.isEmpty() && report.newNames.isEmpty());
    QCOMPARE(report.leftOut.value(ImportField::Source), (QMap<QString, int> {{u"Moon"_s, 1}}));
    QCOMPARE(report.leftOut.value(ImportField::Tags), (QMap<QString, int> {{u"y"_s, 1}}));
    QVERIFY(!file.titled(u"B"_s).opportunity.source.isValid());
    plan.createMissing = true;
    const ImportReport again = file.import(plan);
    QCOMPARE(again.created, 1);
    QCOMPARE(again.newStages, QStringList {u"Unheard of"_s});
}

void TestImport::exportedIdUpdates()
{
    Importing file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Вікна"_s;
    edit.opportunity.value = 100000;
    edit.client = SessionFile::client(u"Олена Коваль"_s, u"067 123 45 67"_s, {});
    const OpportunityId id = file.create(edit);
    const QString key = exportedId(id.value);
    const QString head = u"id,title,client,phone,value,stage\n"_s;
    const ImportReport same =
        file.importText(head + key + u",Вікна,Олена Коваль,067 123 45 67,1000,\n"_s);
    QCOMPARE(same.skipped, 1);
    QCOMPARE(same.skippedRows.first().reason, ImportSkip::Unchanged);
    QCOMPARE(same.skippedRows.first().title, u"Вікна"_s);
    const ImportReport changed =
        file.importText(head + key + u",Двері,Олена Коваль,067 123 45 67,2000,Won\n"_s);
    QCOMPARE(changed.updated, 1);
    QCOMPARE(changed.created, 0);
    QCOMPARE(file.row(id).title, u"Двері"_s);
    QCOMPARE(file.row(id).value, std::optional<qint64>(200000));
    QCOMPARE(file.row(id).outcome, Outcome::Won);
    // A phone that was added in the sheet comes back with it.
    const ImportReport phone = file.importText(
        head + key + u",Двері,Олена Коваль,067 123 45 67; 050 111 22 33,2000,Won\n"_s);
    QCOMPARE(phone.updated, 1);
    QCOMPARE(file.record(id).client.phones.size(), 2);
    // Columns that the sheet lacks stay as they are, the title too.
    const ImportReport few = file.importText(u"id,value\n"_s + key + u",3000\n"_s);
    QCOMPARE(few.updated, 1);
    QCOMPARE(file.row(id).title, u"Двері"_s);
    QCOMPARE(file.row(id).value, std::optional<qint64>(300000));
    // Another name under another phone is another client.
    const ClientId before = file.row(id).client;
    const ImportReport other =
        file.importText(head + key + u",Двері,Іван Мороз,093 000 11 22,2000,Won\n"_s);
    QCOMPARE(other.updated, 1);
    QVERIFY(file.row(id).client != before);
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QCOMPARE(file.row(id).client, before);
}

void TestImport::aRowThatSaysOpenMoves()
{
    Importing file;
    const QList<Stage> stages = file.stages();
    const OpportunityId id = file.create(u"Вікна"_s);
    QVERIFY(file.row(id).stage != stages.at(1).id);
    const QString row = u"id,title,stage,outcome\n"_s + exportedId(id.value) + u",Вікна,%1,%2\n"_s;
    const auto import = [&](const Stage &stage, const QString &outcome) {
        return file.importText(row.arg(defaultName(stage.defaultKey), outcome)).updated;
    };
    QCOMPARE(import(stages.at(1), u"Open"_s), 1);
    QCOMPARE(file.row(id).stage, stages.at(1).id);
    // A closed one stays in the stage in which it was closed, whatever the sheet says of that.
    QCOMPARE(import(stages.at(2), u"Won"_s), 1);
    QCOMPARE(file.row(id).stage, stages.at(1).id);
    QCOMPARE(import(stages.at(2), u"Nearly"_s), 0);
    QCOMPARE(file.row(id).stage, stages.at(1).id);
    QCOMPARE(import(stages.at(2), u"Open"_s), 1);
    QCOMPARE(file.row(id).stage, stages.at(2).id);
    QCOMPARE(file.row(id).outcome, Outcome::None);
}

/// A name corrected in the sheet is the client's; rows where it still is the old one don't bring
/// that back.
void TestImport::exportedIdRenamesTheClient()
{
    Importing file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Вікна"_s;
    edit.client = SessionFile::client(u"Олена Коваль"_s, u"067 123 45 67"_s, {});
    const OpportunityId first = file.create(edit);
    edit.opportunity.title = u"Двері"_s;
    edit.client = file.record(first).client;
    const OpportunityId second = file.create(edit);
    const ClientId client = file.row(first).client;
    QCOMPARE(file.row(second).client, client);
    const QString sheet = u"id,title,client,phone\n"_s + exportedId(first.value)
        + u",Вікна,Олена Коваленко,067 123 45 67\n"_s + exportedId(second.value)
        + u",Двері,Олена Коваль,067 123 45 67\n"_s;
    const ImportReport report = file.importText(sheet);
    addsUp(report);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.newClients, 0);
    QCOMPARE(file.row(first).client, client);
    QCOMPARE(file.row(second).client, client);
    QCOMPARE(file.record(second).client.client.name, u"Олена Коваленко"_s);
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QCOMPARE(file.record(first).client.client.name, u"Олена Коваль"_s);
}

void TestImport::unknownWordsAreReported()
{
    Importing file;
    const ImportReport report = file.importText(u"title,outcome,pipeline\n"
                                                "A,Won,\n"
                                                "B,Nearly,Moon\n"
                                                "C,Nearly,\n"
                                                "D,Open,Moon\n"
                                                "E,Відкрита,\n"_s);
    addsUp(report);
    QCOMPARE(report.created, 5);
    QCOMPARE(report.unknownOutcomes, (QMap<QString, int> {{u"Nearly"_s, 2}}));
    QCOMPARE(report.unknownPipelines, (QMap<QString, int> {{u"Moon"_s, 2}}));
    // A word that says nothing takes back nothing.
    const OpportunityId won = file.titled(u"A"_s).opportunity.id;
    const ImportReport again =
        file.importText(u"id,title,outcome\n"_s + exportedId(won.value) + u",A+,Nearly\n"_s);
    QCOMPARE(again.updated, 1);
    QCOMPARE(again.unknownOutcomes.size(), 1);
    QCOMPARE(file.row(won).outcome, Outcome::Won);
}

void TestImport::mendedRowsAreImported()
{
    Importing file;
    const ImportPlan plan = planOf(data(u"clients-by-hand.csv"_s));
    const ImportReport report = file.import(plan);
    const QString path = file.folder.filePath(u"faulty.csv"_s);
    QVERIFY(saveFaultyRows(path, plan, report).ok());
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(saved.readAll());
    saved.close();
    QVERIFY(
        text.contains(u"Line 5: Phone ruined by a spreadsheet: digits are lost (3,80501E+11)"_s));
    const ImportReport unmended = file.import(path);
    QCOMPARE(unmended.read, 4);
    QCOMPARE(unmended.faulty, 4);
    int number = 0;
    while (text.contains(u";3,80501E+11;"_s)) {
        const qsizetype at = text.indexOf(u";3,80501E+11;"_s);
        text.replace(at + 1, 11, u"+38050111000"_s + QString::number(number++));
    }
    const ImportReport mended = file.importText(text, u"mended.csv"_s);
    QCOMPARE(mended.created, 4);
    QCOMPARE(mended.faulty, 0);
    // Rows without a header get one, which tells the reasons from data.
    const QString bare =
        file.write(u"bare.csv"_s, "Кухня;0671234567;12.13.2026\nШафа;0501234567;05.05.2026\n");
    ImportPlan headless = planOf(bare);
    QVERIFY(headless.headers.isEmpty());
    headless.mapping = {ImportField::Title, ImportField::Phone, ImportField::EnquiredOn};
    const ImportReport first = file.import(headless);
    QCOMPARE(first.faulty, 1);
    QVERIFY(saveFaultyRows(path, headless, first).ok());
    const ImportPlan mendedPlan = planOf(path);
    const QList<ImportField> wanted {
        ImportField::Title, ImportField::Phone, ImportField::EnquiredOn, ImportField::Ignore};
    QCOMPARE(mendedPlan.mapping, wanted);
    QVERIFY(mendedPlan.hasHeader);
    const Result<void> refused = saveFaultyRows(u"/no/such/folder/x.csv"_s, plan, report);
    QCOMPARE(refused.error().code, ErrorCode::CannotWrite);
}

void TestImport::cancelLeavesNothing()
{
    Importing file;
    const auto report = std::make_shared<ImportReport>();
    const auto progress = std::make_shared<ImportProgress>();
    progress->cancel = true;
    const Error error = file.refused(
        importOpportunities(planOf(data(u"deals-1000.csv"_s)), false, report, progress));
    QCOMPARE(error.code, ErrorCode::Cancelled);
    QCOMPARE(file.problems(), QStringList());
    QCOMPARE(file.count("opportunity"), 0);
}

void TestImport::unreadableFiles()
{
    Importing file;
    QCOMPARE(planImport(u"/no/such/file.csv"_s).error().code, ErrorCode::CannotRead);
    QCOMPARE(planImport(file.write(u"empty.csv"_s, {})).error().code, ErrorCode::MalformedInput);
    const Error book =
        planImport(file.write(u"book.xlsx"_s, QByteArray("PK\x03\x04rest", 8))).error();
    QCOMPARE(book.detail, u"workbook"_s);
    const auto detail = [&file](const QByteArray &bytes, const CsvOptions &csv = {}) {
        const Result<ImportPlan> plan = planImport(file.write(u"any.csv"_s, bytes), csv);
        return plan ? QString() : plan.error().detail;
    };
    QCOMPARE(detail(QByteArray("\xD0\xCF\x11\xE0\xA1", 5)), u"workbook"_s);
    QCOMPARE(detail("\x89PNG\r\n\x1a\n,a,b\nc,d,e\n"), u"binary"_s);
    QCOMPARE(detail("%PDF-1.7\nname,phone\n"), u"binary"_s);
    QCOMPARE(detail(QByteArray("title\nA\0B\n", 10)), u"binary"_s);
    QCOMPARE(detail(QByteArray("t\0i\0\n\0A\0\n\0", 10)), QString()); // UTF-16 without a mark
    QCOMPARE(detail(QByteArray("t\0,\0\n\0\x01\x05,\0", 10), {"UTF-16LE", {}}), QString());
    ImportPlan gone = planOf(file.write(u"gone.csv"_s, "title\nA\n"));
    QVERIFY(QFile::remove(gone.path));
    const Error error = file.refused(importOpportunities(
        gone, false, std::make_shared<ImportReport>(), std::make_shared<ImportProgress>()));
    QCOMPARE(error.code, ErrorCode::CannotRead);
}

void TestImport::valuesThatFitNoFieldAreKept()
{
    Importing file;
    const ImportReport report = file.importText(u"title,email,phone,value,date,probability\n"
                                                "A,asked not to write,,,,\n"
                                                "B,,,a lot,,\n"
                                                "C,,,,some day,\n"
                                                "D,,,,,often\n"
                                                ",,,,,50\n"_s);
    addsUp(report);
    QCOMPARE(report.created, 1);
    QCOMPARE(file.titled(u"A"_s).opportunity.notes, u"asked not to write"_s);
    QList<ImportFault> faults;
    for (const FaultyRow &row : report.faultyRows) {
        faults << row.fault;
    }
    QCOMPARE(faults,
             QList<ImportFault>({ImportFault::ValueUnreadable,
                                 ImportFault::DateUnreadable,
                                 ImportFault::ProbabilityUnreadable,
                                 ImportFault::NothingToName}));
}

void TestImport::draftKeepsChoices()
{
    Result<ImportDraft> opened = ImportDraft::open(data(u"deals-excel-uk.csv"_s));
    QVERIFY(opened.ok());
    ImportDraft &draft = *opened;
    draft.setField(10, ImportField::Comment);
    draft.setField(1, ImportField::Title);
    QCOMPARE(draft.plan().mapping.at(0), ImportField::Ignore);
    QVERIFY(draft.readAs({"KOI8-U", u';'}).ok());
    QCOMPARE(draft.plan().mapping.at(10), ImportField::Comment);
    QCOMPARE(draft.plan().mapping.at(1), ImportField::Title);
    draft.setHasHeader(false);
    QVERIFY(draft.plan().headers.isEmpty());
    QCOMPARE(draft.plan().mapping.at(10), ImportField::Comment);
    QVERIFY(draft.readAs({"windows-1251", u'\t'}).ok());
    QVERIFY(!draft.plan().mapping.contains(ImportField::Comment));
    draft.setDateOrder(DateOrder::MonthFirst);
    draft.setHasHeader(true);
    QCOMPARE(draft.plan().dateOrder, DateOrder::MonthFirst);
    QVERIFY(!draft.datesAreAmbiguous());
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
