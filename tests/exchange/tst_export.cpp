// SPDX-License-Identifier: GPL-3.0-or-later
// The export: what it writes is read back as the same data, spreadsheets run no formula in it, it
// follows the filter, it can be cancelled and leaves an older file alone then.
#include "model/commands/activity_commands.h"
#include "model/commands/command_base.h"
#include "model/exchange/export_task.h"
#include "model/exchange/import_command.h"
#include "model/store/record_reads.h"
#include "tests/support/sheet_rows.h"
#include "tests/support/test_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(UGODA_TEST_DATA) + u'/' + name;
}

class ExportFile : public TestFile
{
public:
    ImportReport import(const QString &path)
    {
        const Result<ImportPlan> plan = planImport(path);
        if (!plan) {
            qFatal("plan of %s", qPrintable(path));
        }
        const auto report = std::make_shared<ImportReport>();
        submit(importOpportunities(*plan, false, report, std::make_shared<ImportProgress>()));
        settle();
        return *report;
    }

    ExportOptions options(const QString &name) const
    {
        ExportOptions options;
        options.path = folder.filePath(name);
        options.format = CsvFormat::forSpreadsheet();
        options.sort = {SortColumn::Created, false};
        return options;
    }

    int exportTo(const ExportOptions &options)
    {
        const Result<int> rows = await(startExport(workspace, options, progress));
        if (!rows) {
            qFatal("export: %s", qPrintable(rows.error().detail));
        }
        return *rows;
    }

    OpportunityRecord record(OpportunityId id)
    {
        return await(store.read<OpportunityRecord>(
                         [id](Connection &c) { return readOpportunity(c, id); }))
            .value();
    }

    /// Changes what no form can change.
    void alter(const std::function<void(WriteTransaction &)> &change)
    {
        submit(
            command("test", [change](WriteTransaction &transaction, StepLabel &) -> Result<void> {
                change(transaction);
                return transaction.status();
            }));
        settle();
    }

    std::shared_ptr<ExportProgress> progress = std::make_shared<ExportProgress>();
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All cells as text without the ids, which another file gives anew.
QList<QStringList> withoutIds(QList<QStringList> rows)
{
    for (QStringList &row : rows) {
        row.removeFirst();
    }
    return rows;
}

/// An opportunity with something in every field.
OpportunityEdit fullEdit(const TestFile &file)
{
    const Directory &directory = file.workspace.directory();
    OpportunityEdit edit;
    Opportunity &row = edit.opportunity;
    row.title = u"=2+3; \"скло\", 'вікна'"_s;
    row.stage = file.stage(2);
    row.pipeline = file.workspace.pipeline();
    row.value = 123456789;
    row.currency = u"USD"_s;
    row.source = directory.sources().at(0).id;
    row.extraSources = {directory.sources().at(1).id, directory.sources().at(2).id};
    row.channel = directory.channels().at(1).id;
    row.enquiredOn = {2026, 1, 2};
    row.plannedStart = {2026, 3, 4};
    row.expectedClose = {2026, 5, 6};
    row.responsible = directory.currentPerson();
    row.participants = {directory.currentPerson()};
    row.probability = 37;
    row.probabilityByHand = true;
    row.request = u"Перший рядок\nдругий; з «лапками» та \"іншими\""_s;
    row.notes = u"-1 на вході\n\n\tвідступ"_s;
    edit.newTags = {u"особлива"_s, u"з монтажем"_s};
    edit.client.client.name = u"@Олена Коваль"_s;
    edit.client.phones.append(Phone {});
    edit.client.phones.last().raw = u"+380 67 123 45 67"_s;
    edit.client.phones.append(Phone {});
    edit.client.phones.last().raw = u"050 111 22 33"_s;
    edit.client.emails.append(Email {});
    edit.client.emails.last().address = u"olena@example.com"_s;
    return edit;
}

void fill(ExportFile &file)
{
    file.create(fullEdit(file));
    file.submit(winOpportunities({file.create(u"Виграна"_s, file.stage(1), 5000)}, {2026, 7, 8}));
    const LostReasonId reason = file.workspace.directory().lostReasons({}).first().id;
    const OpportunityId lost = file.create(u"Програна"_s, file.stage(3), 0);
    file.submit(loseOpportunities({lost}, reason, {}, u"до весни"_s, {2026, 7, 9}));
    file.submit(postponeOpportunities(
        {file.create(u"Відкладена"_s)}, QDate::currentDate().addDays(20), u"чекаємо"_s));
    file.create(u"Гола"_s);
    file.settle();
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void clientsAndCommentsComeBack();
    void editedClientsComeBack();
    void sameFileIsUnchanged();
    void spreadsheetForm();
    void formulasAreGuarded();
    void windows1251();
    void followsFilterAndOrder();
    void cancelKeepsTheOldFile();
    void unwritable();
    void chosenColumns();
    void nextActivityIsShown();
};

void TestExport::roundTrip_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<char>("separator");
    QTest::addColumn<bool>("comma");
    QTest::newRow("spreadsheet") << QByteArray("UTF-8") << ';' << true;
    QTest::newRow("plain") << QByteArray("UTF-8") << ',' << false;
    QTest::newRow("utf-16") << QByteArray("UTF-16LE") << '\t' << true;
    QTest::newRow("comma and decimal comma") << QByteArray("UTF-8") << ',' << true;
}

void TestExport::roundTrip()
{
    QFETCH(QByteArray, encoding);
    QFETCH(char, separator);
    QFETCH(bool, comma);
    ExportFile first;
    fill(first);
    first.import(data(u"deals-1000.csv"_s));
    ExportOptions options = first.options(u"all.csv"_s);
    options.format.encoding = {encoding, true};
    options.format.separator = QLatin1Char(separator);
    options.format.decimalComma = comma;
    QCOMPARE(first.exportTo(options), 1005);

    ExportFile second;
    const ImportReport report = second.import(options.path);
    QCOMPARE(report.read, 1005);
    QCOMPARE(report.created, 1005);
    QVERIFY(report.problems.isEmpty());
    ExportOptions again = options;
    again.path = second.folder.filePath(u"again.csv"_s);
    QCOMPARE(second.exportTo(again), 1005);
    const QList<QStringList> before = withoutIds(rowsOf(options.path));
    const QList<QStringList> after = withoutIds(rowsOf(again.path));
    for (qsizetype row = 0; row < before.size(); ++row) {
        QCOMPARE(after.at(row), before.at(row));
    }
}

/// Further clients with their roles, comments of contacts, kinds of clients, the card's comments.
void addPeople(ExportFile &file)
{
    OpportunityEdit edit = fullEdit(file);
    edit.opportunity.title = u"Уся"_s;
    edit.client.client.name = u"Скло і дзеркала"_s;
    edit.client.phones[0].raw = u"+380 67 765 43 21"_s;
    edit.client.phones[1].raw = u"050 333 22 11"_s;
    edit.client.phones[1].comment = u"дружина; після 18:00, вечір"_s;
    edit.client.emails[0].address = u"glass@example.com"_s;
    edit.client.emails[0].comment = u"рахунки"_s;
    edit.further = {{{}, u"Марко (молодший)"_s}, {{}, u"ТОВ «Ґанок», Київ"_s}};
    edit.further[0].link.role = u"архітектор (головний)"_s;
    const OpportunityId id = file.create(edit);
    file.submit(addComment(id, u"Перший\n[2026-01-02 03:04] рядок"_s));
    file.submit(addComment(id, u"=HYPERLINK; \"другий\""_s));
    const QList<FurtherClient> further = file.record(id).further;
    const ClientId main = file.record(id).client.client.id;
    file.alter([&](WriteTransaction &transaction) {
        const Client seen = *transaction.find<Client>(main);
        Client client = seen;
        client.kind = ClientKind::Company;
        transaction.update(seen, client);
        const Client markSeen = *transaction.find<Client>(further[0].link.client);
        Client mark = markSeen;
        mark.kind = ClientKind::Company; // no name tells it
        transaction.update(markSeen, mark);
        Phone phone;
        phone.client = mark.id;
        phone.raw = u"+380 44 222 33 44"_s;
        phone.key9 = u"442223344"_s;
        phone.comment = u"офіс"_s;
        transaction.insert(phone);
        Email email;
        email.client = mark.id;
        email.address = email.key = u"marko@example.com"_s;
        transaction.insert(email);
    });
}

void TestExport::clientsAndCommentsComeBack()
{
    ExportFile first;
    fill(first);
    addPeople(first);
    const ExportOptions options = first.options(u"all.csv"_s);
    first.exportTo(options);
    const QString sheet = QString::fromUtf8(bytesOf(options.path));
    QVERIFY(sheet.contains(
        u"Марко (молодший) (архітектор (головний)); Company; +380 44 222 33 44 (офіс); marko@example.com\n"_s));
    for (const ImportField field : {ImportField::ClientKind,
                                    ImportField::PhoneComments,
                                    ImportField::EmailComments,
                                    ImportField::FurtherClients,
                                    ImportField::Comment}) {
        QVERIFY2(exportColumns().contains(field), keyOf(field).data());
    }

    ExportFile second;
    QCOMPARE(second.import(options.path).created, 6);
    ExportOptions again = options;
    again.path = second.folder.filePath(u"again.csv"_s);
    second.exportTo(again);
    QCOMPARE(withoutIds(rowsOf(again.path)), withoutIds(rowsOf(options.path)));
    // Both know their own sheet.
    QCOMPARE(second.import(again.path).skipped, 6);
    QCOMPARE(first.import(options.path).skipped, 6);
}

void TestExport::editedClientsComeBack()
{
    ExportFile file;
    addPeople(file);
    const ExportOptions options = file.options(u"all.csv"_s);
    file.exportTo(options);
    const QByteArray before = bytesOf(options.path);
    QByteArray edited = before;
    edited.replace("Company; +380 44 222 33 44 (офіс)", "+380 44 222 33 44 (склад)");
    edited.replace("\"\"ТОВ «Ґанок», Київ\"\"", "Ірина (дружина)");
    edited.replace("рахунки", "бухгалтерія");
    QFile sheet(options.path);
    QVERIFY(sheet.open(QIODevice::WriteOnly) && sheet.write(edited) == edited.size());
    sheet.close();
    const ImportReport report = file.import(options.path);
    QCOMPARE(report.updated, 1);
    file.exportTo(options);
    const QByteArray after = bytesOf(options.path);
    QVERIFY2(
        after.contains("Company; +380 44 222 33 44 (склад); marko@example.com\nІрина (дружина)"),
        after.constData());
    QVERIFY(after.contains("бухгалтерія"));
    QVERIFY(await(file.store.undo()));
    file.exportTo(options);
    QCOMPARE(bytesOf(options.path), before);
}

void TestExport::sameFileIsUnchanged()
{
    ExportFile file;
    fill(file);
    file.import(data(u"deals-excel-uk.csv"_s));
    const ExportOptions options = file.options(u"all.csv"_s);
    file.exportTo(options);
    const ImportReport report = file.import(options.path);
    QCOMPARE(report.read, 255);
    QCOMPARE(report.skipped, 255);
    for (const SkippedRow &row : report.skippedRows) {
        QCOMPARE(row.reason, ImportSkip::Unchanged);
    }
}

void TestExport::spreadsheetForm()
{
    ExportFile file;
    fill(file);
    const ExportOptions options = file.options(u"all.csv"_s);
    file.exportTo(options);
    const QByteArray bytes = bytesOf(options.path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY(bytes.endsWith("\r\n"));
    QVERIFY(bytes.contains("1234567,89;USD"));
    QVERIFY(bytes.contains("06.05.2026"));
    // Every header is a word by which the import knows its column.
    QCOMPARE(guessMapping(rowsOf(options.path).first(), {}), exportColumns());
}

void TestExport::formulasAreGuarded()
{
    ExportFile file;
    fill(file);
    const ExportOptions options = file.options(u"all.csv"_s);
    file.exportTo(options);
    const QList<QStringList> rows = rowsOf(options.path);
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            QVERIFY2(!cell.startsWith(u'=') && !cell.startsWith(u'@'), qPrintable(cell));
        }
    }
    QVERIFY(rows.at(1).contains(u"'=2+3; \"скло\", 'вікна'"_s));
}

void TestExport::windows1251()
{
    ExportFile file;
    file.create(u"Ґанок → веранда"_s);
    file.settle();
    ExportOptions options = file.options(u"all.csv"_s);
    options.format.encoding = {"windows-1251", false};
    file.exportTo(options);
    QVERIFY(bytesOf(options.path).contains("\xA5\xE0\xED\xEE\xEA ? "));
    QCOMPARE(file.progress->replaced.load(), 1); // told, not lost in silence
}

void TestExport::followsFilterAndOrder()
{
    ExportFile file;
    fill(file);
    ExportOptions options = file.options(u"some.csv"_s);
    options.filter.outcomes = {Outcome::Won, Outcome::Lost};
    options.sort = {SortColumn::Title, true};
    options.columns = {ImportField::Title, ImportField::Outcome};
    QCOMPARE(await(countForExport(file.workspace, options.filter)).value(), 2);
    QCOMPARE(file.exportTo(options), 2);
    const QList<QStringList> rows = rowsOf(options.path);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1), QStringList({u"Програна"_s, u"Lost"_s}));
    QCOMPARE(rows.at(2), QStringList({u"Виграна"_s, u"Won"_s}));
    options.filter.text = u"нема такого"_s;
    QCOMPARE(file.exportTo(options), 0);
    QCOMPARE(rowsOf(options.path).size(), 1);
}

void TestExport::cancelKeepsTheOldFile()
{
    ExportFile file;
    fill(file);
    const ExportOptions options = file.options(u"all.csv"_s);
    QFile old(options.path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    file.progress->cancel = true;
    const Result<int> rows = await(startExport(file.workspace, options, file.progress));
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
    QCOMPARE(bytesOf(options.path), QByteArray("old"));
    QCOMPARE(file.progress->total.load(), 5);
}

void TestExport::unwritable()
{
    ExportFile file;
    fill(file);
    ExportOptions options = file.options(u"all.csv"_s);
    options.path = file.folder.filePath(u"no/such/folder.csv"_s);
    const Result<int> rows = await(startExport(file.workspace, options, file.progress));
    QCOMPARE(rows.error().code, ErrorCode::CannotWrite);
    QCOMPARE(rows.error().subject, options.path);
}

void TestExport::chosenColumns()
{
    ExportFile file;
    fill(file);
    ExportOptions options = file.options(u"few.csv"_s);
    options.columns = {ImportField::Id, ImportField::Value};
    file.exportTo(options);
    // What the sheet does not hold, an import of it leaves alone.
    const ImportReport report = file.import(options.path);
    QCOMPARE(report.skipped, 5);
    QCOMPARE(report.faulty, 0);
}

void TestExport::nextActivityIsShown()
{
    ExportFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.create(u"Шафа"_s);
    const Directory &directory = file.workspace.directory();
    Activity activity;
    activity.opportunity = id;
    activity.type = directory.activityTypes().first().id;
    activity.dueOn = QDate(2026, 11, 20);
    file.submit(planActivity(activity));
    ExportOptions options = file.options(u"next.csv"_s);
    options.columns = {ImportField::Id, ImportField::Title};
    options.nextActivity = true;
    QCOMPARE(file.exportTo(options), 2);
    const QList<QStringList> rows = rowsOf(options.path);
    QCOMPARE(rows.at(0).last(), u"Next activity"_s);
    QCOMPARE(rows.at(1).last(), directory.name(activity.type) + u" 20.11.2026"_s);
    QCOMPARE(rows.at(2).last(), QString());
    // It follows from the plan; no import takes it for the day of an enquiry.
    const QList<ImportField> wanted {ImportField::Id, ImportField::Title, ImportField::Ignore};
    QCOMPARE(guessMapping(rows.first(), {rows.at(1)}), wanted);
    QCOMPARE(file.import(options.path).skipped, 2);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
