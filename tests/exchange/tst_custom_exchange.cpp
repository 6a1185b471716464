// SPDX-License-Identifier: GPL-3.0-or-later
// The firm's own fields in sheets: columns under the fields' names, read back as the same values.
#include "model/commands/custom_field_commands.h"
#include "model/exchange/export_task.h"
#include "model/exchange/import_command.h"
#include "model/exchange/import_draft.h"
#include "model/store/table_reads.h"
#include "tests/support/test_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestCustomExchange : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_file = std::make_unique<TestFile>(); }

    void roundTripIsExact();
    void headersMeanFields();
    void numbersAreReadAsPeopleWriteThem();
    void optionsAreMadeOnRequest();
    void whatDoesNotFitIsFaulty();
    void valuesOfKnownRecordsAreBroughtUpToDate();

private:
    CustomFieldId add(const QString &name, CustomKind kind, const QStringList &options = {});
    QString write(const QString &text);
    ImportReport import(const QString &path, bool createMissing = true);
    CustomValues valuesOf(const QString &title);

    std::unique_ptr<TestFile> m_file;
};

CustomFieldId TestCustomExchange::add(const QString &name,
                                      CustomKind kind,
                                      const QStringList &options)
{
    CustomField field;
    field.name = name;
    field.kind = kind;
    const auto id = std::make_shared<CustomFieldId>();
    m_file->submit(addCustomField(field, options, id));
    m_file->settle();
    return *id;
}

QString TestCustomExchange::write(const QString &text)
{
    const QString path = m_file->folder.filePath(u"sheet.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qFatal("cannot write");
    }
    return path;
}

ImportReport TestCustomExchange::import(const QString &path, bool createMissing)
{
    Result<ImportPlan> plan = planImport(path, {}, m_file->workspace.directory().customFields());
    if (!plan) {
        qFatal("plan");
    }
    plan->createMissing = createMissing;
    const auto report = std::make_shared<ImportReport>();
    m_file->submit(importOpportunities(*plan, false, report, std::make_shared<ImportProgress>()));
    m_file->settle();
    return *report;
}

CustomValues TestCustomExchange::valuesOf(const QString &title)
{
    Filter filter;
    filter.text = title;
    const auto ids = await(m_file->store.read<QList<OpportunityId>>(
        [filter](Connection &c) { return readIds(c, filter, {}, {}, 1); }));
    return ids->isEmpty() ? CustomValues()
                          : await(m_file->workspace.loadOpportunity(ids->first()))->custom;
}

void TestCustomExchange::roundTripIsExact()
{
    const CustomFieldId text =
        add(u"Notes"_s, CustomKind::Text); // named like a column of the program
    const CustomFieldId more = add(u"Опис"_s, CustomKind::LongText);
    const CustomFieldId number = add(u"Площа"_s, CustomKind::Number);
    const CustomFieldId money = add(u"Аванс"_s, CustomKind::Money);
    const CustomFieldId foreign = add(u"Депозит"_s, CustomKind::Money);
    const CustomFieldId date = add(u"Замір"_s, CustomKind::Date);
    const CustomFieldId flag = add(u"Терміново"_s, CustomKind::Flag);
    const CustomFieldId list = add(u"Дах"_s, CustomKind::List, {u"черепиця; бляха"_s, u"шифер"_s});
    const CustomFieldId lists = add(u"Кольори"_s, CustomKind::Lists, {u"білий"_s, u"сірий"_s});
    const CustomFieldId link = add(u"Сторінка"_s, CustomKind::Link);
    const CustomFieldId phone = add(u"Телефон дружини"_s, CustomKind::Phone);
    const auto options = [this](CustomFieldId field) {
        return m_file->workspace.directory().customOptions(field);
    };
    OpportunityEdit edit;
    edit.opportunity.title = u"Будинок"_s;
    edit.opportunity.notes = u"builtin"_s;
    edit.custom = {{text, u"=1+2"_s},
                   {more, u"a:1 \"рядок\"\nдругий; з крапкою"_s},
                   {number, u"-1234.5"_s},
                   {money, u"123450 UAH"_s},
                   {foreign, u"99 USD"_s},
                   {date, u"2026-12-05"_s},
                   {flag, u"1"_s},
                   {list, QString::number(options(list).first().id.value)},
                   {lists, optionsValue({options(lists).last().id, options(lists).first().id})},
                   {link, u"https://example.com/a;b?c=1,2"_s},
                   {phone, u"067 123-45-67"_s}};
    m_file->create(edit);
    const CustomValues before = valuesOf(u"Будинок"_s);
    QCOMPARE(before.size(), 11);
    ExportOptions wanted;
    wanted.path = m_file->folder.filePath(u"out.csv"_s);
    wanted.format = CsvFormat::forSpreadsheet();
    QVERIFY(await(startExport(m_file->workspace, wanted, std::make_shared<ExportProgress>())));
    QFile file(wanted.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString sheet = QString::fromUtf8(file.readAll());
    QVERIFY(sheet.contains(u"Телефон дружини"_s));
    QVERIFY(sheet.contains(u"-1234,5"_s));
    QVERIFY(sheet.contains(u"0,99 USD"_s));
    QVERIFY(sheet.contains(u"сірий; білий"_s));
    const ImportReport again = import(wanted.path);
    QCOMPARE(again.faulty, 0);
    const CustomValues after = valuesOf(u"Будинок"_s);
    for (auto it = before.begin(); it != before.end(); ++it) {
        QCOMPARE(after.value(it.key()), it.value());
    }
    QCOMPARE(after.size(), before.size());
    QCOMPARE(again.skipped, 1); // nothing is new
}

void TestCustomExchange::headersMeanFields()
{
    const CustomFieldId area = add(u"Площа, м²"_s, CustomKind::Number);
    const CustomFieldId visit = add(u"Замір"_s, CustomKind::Date);
    const QString path = write(u"Назва;ПЛОЩА, М²;замір\nДах;1 234,50;5.12.2026\n"_s);
    const Result<ImportDraft> opened =
        ImportDraft::open(path, m_file->workspace.directory().customFields());
    QVERIFY(opened);
    ImportDraft draft = *opened;
    QCOMPARE(draft.plan().mapping.at(1), ImportField::Custom);
    QCOMPARE(draft.plan().custom.value(2), visit);
    draft.setCustomField(2, area); // a field stands in one column
    QCOMPARE(draft.plan().mapping.at(1), ImportField::Ignore);
    draft.setField(2, ImportField::Notes);
    QVERIFY(draft.plan().custom.isEmpty());
    QCOMPARE(import(path).created, 1);
    QCOMPARE(valuesOf(u"Дах"_s), (CustomValues {{area, u"1234.5"_s}, {visit, u"2026-12-05"_s}}));
}

/// In a person's sheet a number means what an amount beside it does; what was exported is read back
/// exactly, in both forms.
void TestCustomExchange::numbersAreReadAsPeopleWriteThem()
{
    const CustomFieldId area = add(u"Площа"_s, CustomKind::Number);
    QCOMPARE(import(write(u"Назва,Площа\nДах,12.500\n"_s)).created, 1);
    QCOMPARE(valuesOf(u"Дах"_s).value(area), u"12500"_s);
    const OpportunityId id = m_file->create(u"Паркан"_s);
    const QString row = u"Площа;ID;Назва\n%2;%1;Паркан\n"_s.arg(exportedId(id.value));
    QCOMPARE(import(write(row.arg(u"12.345"_s))).updated, 1);
    QCOMPARE(valuesOf(u"Паркан"_s).value(area), u"12.345"_s);
    QCOMPARE(import(write(row.arg(u"12,346"_s))).updated, 1);
    QCOMPARE(valuesOf(u"Паркан"_s).value(area), u"12.346"_s);
}

void TestCustomExchange::optionsAreMadeOnRequest()
{
    const CustomFieldId roof = add(u"Покрівля"_s, CustomKind::Lists, {u"шифер"_s});
    const QString path = write(u"Назва,Покрівля\nПерший,\"ШИФЕР; бляха\"\nДругий,бляха\n"_s);
    QCOMPARE(import(path, false).newOptions, QStringList());
    QCOMPARE(optionsOf(valuesOf(u"Перший"_s).value(roof)).size(), 1);
    QVERIFY(valuesOf(u"Другий"_s).isEmpty());
    await(m_file->workspace.undo());
    m_file->settle();
    QCOMPARE(import(path).newOptions, QStringList {u"бляха"_s});
    QCOMPARE(m_file->workspace.directory().customOptions(roof).size(), 2);
    QCOMPARE(optionsOf(valuesOf(u"Перший"_s).value(roof)).size(), 2);
}

void TestCustomExchange::whatDoesNotFitIsFaulty()
{
    add(u"Площа"_s, CustomKind::Number);
    const ImportReport report = import(write(u"Назва,Площа\nДах,багато\nПаркан,5\n"_s));
    QCOMPARE(report.created, 1);
    QCOMPARE(report.faulty, 1);
    QCOMPARE(report.faultyRows.first().fault, ImportFault::FieldUnreadable);
    QCOMPARE(report.faultyRows.first().value, u"багато"_s);
}

void TestCustomExchange::valuesOfKnownRecordsAreBroughtUpToDate()
{
    const CustomFieldId area = add(u"Площа"_s, CustomKind::Number);
    const OpportunityId id = m_file->create(u"Дах"_s);
    const QString row = u"ID,Назва,Площа\n%1,Дах,%2\n"_s.arg(exportedId(id.value));
    QCOMPARE(import(write(row.arg(u"7"_s))).updated, 1);
    QCOMPARE(valuesOf(u"Дах"_s).value(area), u"7"_s);
    QCOMPARE(import(write(row.arg(u"7.0"_s))).skipped, 1);
    await(m_file->workspace.undo());
    m_file->settle();
    QVERIFY(valuesOf(u"Дах"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestCustomExchange)
#include "tst_custom_exchange.moc"
