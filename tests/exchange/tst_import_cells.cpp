// SPDX-License-Identifier: GPL-3.0-or-later
// What odd cells of a sheet come to: nothing in them is lost or altered in silence.
#include "model/exchange/column_mapping.h"
#include "model/exchange/import_command.h"
#include "model/items/default_names.h"
#include "model/items/directory.h"
#include "tests/support/importing.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestImportCells : public QObject
{
    Q_OBJECT

private slots:
    void blankRowsAreSkipped();

    void init() { m_file = std::make_unique<SessionFile>(); }

    void currencyColumn_data();
    void currencyColumn();
    void amountOfTwoCurrencies();
    void currencyOfTheHeader();
    void unitOfTheHeader();
    void severalNumbersInOneCell_data();
    void severalNumbersInOneCell();
    void furtherNumbersKeepComments();
    void wordsInsteadOfAPhone();
    void wordsBesideAKnownPhone();
    void cellsBehindTheHeader();
    void quoteThatIsNeverClosed();
    void dayOfReturn();
    void unstatedReasonOfAnotherFile();
    void lettersBeforeNumbers();
    void spacesInANewName();
    void longNamesAreLeftOut();
    void pipesAreRefused();
    void faultyRowsNeverReplaceTheSheet();

private:
    ImportPlan planOf(const QString &text)
    {
        const QString path = m_file->folder.filePath(u"sheet.csv"_s);
        QFile file(path);
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
        file.close();
        return *planImport(path, {}, {});
    }

    ImportReport import(const QString &text)
    {
        const auto report = std::make_shared<ImportReport>();
        m_file->run(
            importOpportunities(planOf(text), false, report, std::make_shared<ImportProgress>()));
        return *report;
    }

    /// The one column of what a statement finds.
    QStringList texts(const QByteArray &sql)
    {
        QStringList found;
        Statement query = m_file->connection().statement(sql);
        while (query.next()) {
            found << query.text(0);
        }
        return found;
    }

    QStringList numbers() { return texts("SELECT raw FROM phone WHERE removed = 0 ORDER BY id"); }

    std::unique_ptr<SessionFile> m_file;
};

void TestImportCells::currencyColumn_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("currency"); // none: the row is faulty
    const auto add = [](const QString &cell, const QString &currency) {
        QTest::newRow(cell.toUtf8().constData()) << cell << currency;
    };
    add(u"грн"_s, u"UAH"_s);
    add(u"Грн."_s, u"UAH"_s);
    add(u"$"_s, u"USD"_s);
    add(u"usd"_s, u"USD"_s);
    add(u"дол."_s, u"USD"_s);
    add(u"доллары"_s, u"USD"_s);
    add(u"XYZ"_s, {}); // three letters, and no currency
    add(u"Kzt"_s, u"KZT"_s);
    add(u"€"_s, u"EUR"_s);
    add(u"євро"_s, u"EUR"_s);
    add(u"XAU"_s, u"XAU"_s);
    add(u"у.е."_s, {});
    add(u"руб"_s, {});
    add(u"12"_s, {});
}

/// A dollar must not become a hryvnia, nor "грн" a currency of its own.
void TestImportCells::currencyColumn()
{
    QFETCH(QString, cell);
    QFETCH(QString, currency);
    const ImportReport report = import(u"Назва;Сума;Валюта\nСтіл;100;%1\n"_s.arg(cell));
    QCOMPARE(report.created, currency.isEmpty() ? 0 : 1);
    if (currency.isEmpty()) {
        QCOMPARE(report.faultyRows.first().fault, ImportFault::FieldUnreadable);
        QCOMPARE(report.faultyRows.first().value, cell);
    } else {
        QCOMPARE(texts("SELECT currency FROM opportunity"), QStringList {currency});
    }
}

void TestImportCells::amountOfTwoCurrencies()
{
    const ImportReport report =
        import(u"Назва;Сума;Валюта\nА;$100;UAH\nБ;$100;USD\nВ;100 грн;\n"_s);
    QCOMPARE(report.faulty, 1);
    QCOMPARE(report.faultyRows.first().fault, ImportFault::ValueUnreadable);
    QCOMPARE(report.faultyRows.first().value, u"$100 / UAH"_s);
    QCOMPARE(texts("SELECT currency FROM opportunity ORDER BY title"),
             QStringList({u"USD"_s, u"UAH"_s}));
}

/// Dollars in a sheet that says so once, at the top.
void TestImportCells::currencyOfTheHeader()
{
    const auto currencies = [this](const QString &header, const QString &map = {}) {
        init();
        ImportPlan plan = planOf(header + u"\nА;100\nБ;100 грн\n"_s);
        if (!map.isEmpty()) {
            assignColumn(plan, 1, ImportField::Value);
        }
        const auto report = std::make_shared<ImportReport>();
        m_file->run(importOpportunities(plan, false, report, std::make_shared<ImportProgress>()));
        return texts("SELECT currency FROM opportunity ORDER BY title").join(u' ');
    };
    QCOMPARE(currencies(u"Назва;Бюджет ($)"_s), u"USD UAH"_s);
    QCOMPARE(currencies(u"Назва;Сума, EUR"_s), u"EUR UAH"_s);
    QCOMPARE(currencies(u"Назва;Сума, грн."_s), u"UAH UAH"_s);
    QCOMPARE(currencies(u"Назва;Сума"_s), u"UAH UAH"_s);
    QCOMPARE(currencies(u"Назва;Кошторис, дол"_s, u"value"_s), u"USD UAH"_s);
    // A record that comes back with another amount takes it in that currency.
    const QString id =
        exportedId(texts("SELECT id FROM opportunity WHERE title = 'Б'").first().toLongLong());
    QCOMPARE(import(u"ID;Сума, EUR\n%1;7\n"_s.arg(id)).updated, 1);
    QCOMPARE(texts("SELECT value || currency FROM opportunity WHERE title = 'Б'"),
             QStringList {u"700EUR"_s});
}

void TestImportCells::unitOfTheHeader()
{
    import(u"Назва;Сума, тис. грн\nА;5\nБ;1,5\nВ;5000 грн\nГ;5 тис\nД;$7\n"_s);
    QCOMPARE(texts("SELECT (value / 100) || currency FROM opportunity ORDER BY title"),
             QStringList({u"5000UAH"_s, u"1500UAH"_s, u"5000UAH"_s, u"5000UAH"_s, u"7USD"_s}));
    init();
    import(u"Назва;Сума к оплате\nА;5\n"_s);
    QCOMPARE(texts("SELECT value FROM opportunity"), QStringList {u"500"_s});
    init();
    import(u"Назва;Бюджет, млн\nА;99999999999999\n"_s);
    QVERIFY(texts("SELECT value FROM opportunity").isEmpty());
}

void TestImportCells::severalNumbersInOneCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("count");
    const auto add = [](const QString &cell, int count) {
        QTest::newRow(cell.toUtf8().constData()) << cell << count;
    };
    add(u"067 123-45-67/050 123-45-67"_s, 2);
    add(u"0671234567 / 0501234567"_s, 2);
    add(u"0671234567\n0501234567"_s, 2);
    add(u"0671234567 0501234567"_s, 2);
    add(u"0671234567,0501234567"_s, 2);
    add(u"0671234567 або 0501234567"_s, 2);
    add(u"+380671234567 +380501234567"_s, 2);
    add(u"067 123-45-67 | (050) 123 45 67 | 0931234567"_s, 3);
    add(u"067 123-45-67/68"_s, 1);
    add(u"067 123-45-67 дод. 12"_s, 1);
    add(u"06712345670501234567"_s, 1);
}

void TestImportCells::severalNumbersInOneCell()
{
    QFETCH(QString, cell);
    QFETCH(int, count);
    QCOMPARE(import(u"Назва;Клієнт;Телефон\nСтіл;Олена;\"%1\"\n"_s.arg(cell)).created, 1);
    QCOMPARE(numbers().size(), count);
    if (count == 1) {
        QCOMPARE(numbers(), QStringList {cell});
    } else {
        QVERIFY(!texts("SELECT id FROM phone WHERE key9 = '501234567'").isEmpty());
    }
}

void TestImportCells::furtherNumbersKeepComments()
{
    import(u"Назва;Телефон;Коментарі до телефонів\n"
           u"Стіл;0671234567/0501234567, 0931234567;дім, робота\n"_s.replace(u"дім, робота"_s,
                                                                             u"\"дім; робота\""_s));
    QCOMPARE(texts("SELECT raw || ' ' || comment FROM phone ORDER BY id"),
             QStringList({u"0671234567 дім"_s, u"0931234567 робота"_s, u"0501234567 "_s}));
}

void TestImportCells::wordsInsteadOfAPhone()
{
    import(u"Назва;Телефон\nСтіл;@olena\nШафа;—\n"_s);
    QVERIFY(numbers().isEmpty());
    QCOMPARE(texts("SELECT notes FROM opportunity ORDER BY title"),
             QStringList({u"@olena"_s, QString()}));
}

/// A number that is here is not added again; what stands beside it goes to it.
void TestImportCells::wordsBesideAKnownPhone()
{
    import(u"Назва;Клієнт;Телефон\nА;Олена;067 123 45 67\nБ;Олена;+380 (67) 123-45-67 дод. 12\n"_s);
    QCOMPARE(texts("SELECT raw || ' | ' || comment FROM phone"),
             QStringList {u"067 123 45 67 | дод. 12"_s});
}

/// "Шафа, дуб" without quotes pushes all that follows one column further.
void TestImportCells::cellsBehindTheHeader()
{
    const ImportReport report = import(u"Назва,Клієнт,Примітка\nСтіл,Олена,a\nШафа, дуб,Олена,b\n"
                                       u"Ліжко,Олена,c,,\n"_s);
    QCOMPARE(report.created, 2);
    QCOMPARE(report.faultyRows.first().fault, ImportFault::TooManyCells);
    QCOMPARE(report.faultyRows.first().value, u"b"_s);
    QCOMPARE(report.faultyRows.first().line, 3);
}

/// All rows behind it would stand in the note of one card.
void TestImportCells::quoteThatIsNeverClosed()
{
    const ImportReport report = import(u"Назва;Сума;Примітка\nА;1;x\nБ;2;\"y\nВ;3;z\nГ;4;z\n"_s);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.faultyRows.first().fault, ImportFault::QuoteOpen);
    QCOMPARE(report.faultyRows.first().line, 3);
    QCOMPARE(report.problems,
             QList<CsvProblem>({CsvProblem {3, CsvProblemCode::UnterminatedQuote}}));
}

void TestImportCells::dayOfReturn()
{
    import(u"Назва;Стан;Відкладено до;Причина відкладення\nА;;01.12.2030;\nБ;open;01.12.2030;x\n"
           u"В;Відкладено;;y\nГ;;;\n"_s);
    QCOMPARE(texts("SELECT title || state || ifnull(return_on, '-') || postpone_reason "
                   "FROM opportunity ORDER BY title"),
             QStringList({u"А12030-12-01"_s, u"Б0-"_s, u"В1-y"_s, u"Г0-"_s}));
}

void TestImportCells::unstatedReasonOfAnotherFile()
{
    import(u"title,outcome,lost reason\nA,lost,Reason not stated\nB,lost,\n"_s);
    const Directory directory(m_file->directory());
    const QList<LostReason> offered = directory.lostReasons(directory.inboundPipeline());
    QVERIFY(std::none_of(offered.begin(), offered.end(), [](const LostReason &reason) {
        return reason.defaultKey == QLatin1String(kUnstatedReason); // nobody is offered it
    }));
    QCOMPARE(texts("SELECT name FROM lost_reason WHERE default_key = 'lost.unstated'").size(), 1);
    QCOMPARE(texts("SELECT DISTINCT lost_reason FROM opportunity").size(), 1);
    QCOMPARE(texts("SELECT id FROM lost_reason WHERE name = 'Reason not stated'").size(), 1);
}

/// Only ids and phones of lead exports have letters before them that say nothing.
void TestImportCells::lettersBeforeNumbers()
{
    import(u"id,title,stage,phone,notes\nl:77,tv:55 inches,s:1,p:+380671234567,v:2\n"_s);
    QCOMPARE(texts("SELECT title || ', ' || notes FROM opportunity"),
             QStringList {u"tv:55 inches, v:2"_s});
    QCOMPARE(texts("SELECT s.name FROM stage s JOIN opportunity o ON o.stage = s.id"),
             QStringList {u"s:1"_s});
    QCOMPARE(numbers(), QStringList {u"+380671234567"_s});
}

void TestImportCells::spacesInANewName()
{
    import(u"Назва;Клієнт\nСтіл;\"ТОВ   Ромашка\n і Ко\"\n"_s);
    QCOMPARE(texts("SELECT name FROM client"), QStringList {u"ТОВ Ромашка і Ко"_s});
}

/// Lists hold names of up to 200 letters, on whatever road they come.
void TestImportCells::longNamesAreLeftOut()
{
    Importing file;
    const QString tooLong(kMaxName + 1, u'а');
    const ImportReport report =
        file.importText(u"Назва;Теги;Джерело;Відповідальний\nКухня;дуб,%1;%1;%1\n"_s.arg(tooLong));
    QCOMPARE(report.created, 1);
    for (const ImportField field :
         {ImportField::Tags, ImportField::Source, ImportField::Responsible}) {
        QCOMPARE(report.leftOut.value(field), (QMap<QString, int> {{tooLong, 1}}));
    }
    const Opportunity row = file.titled(u"Кухня"_s).opportunity;
    QCOMPARE(row.tags.size(), 1);
    QVERIFY(!row.source.isValid());
    QVERIFY(!row.responsible.isValid());
    const ImportReport stage =
        file.importText(u"Назва;Етап\nШафа;%1\n"_s.arg(tooLong), u"stage.csv"_s);
    QCOMPARE(stage.faulty, 1);
    QCOMPARE(stage.faultyRows.first().fault, ImportFault::UnknownStage);
}

/// A sheet is read more than once; from a pipe only the first time would see its first rows.
void TestImportCells::pipesAreRefused()
{
#ifdef Q_OS_UNIX
    QCOMPARE(planImport(u"/dev/zero"_s).error().code, ErrorCode::CannotRead);
#endif
}

void TestImportCells::faultyRowsNeverReplaceTheSheet()
{
    const ImportPlan plan = planOf(u"Назва;Сума\nА;x\n"_s);
    QCOMPARE(saveFaultyRows(plan.path, plan, {}).error().code, ErrorCode::CannotWrite);
    QCOMPARE(saveFaultyRows(m_file->path(), plan, {}).error().code, ErrorCode::CannotWrite);
    QCOMPARE(m_file->problems(), QStringList());
}

/// Spreadsheets leave rows of nothing but separators below a table.
void TestImportCells::blankRowsAreSkipped()
{
    const ImportReport report = import(u"Назва;Клієнт;Сума\nСтіл;Олена;5\n;;\n ; ;\n\n;;7\n"_s);
    QCOMPARE(report.read, 4);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.skipped, 2);
    QCOMPARE(report.skippedRows.first().reason, ImportSkip::Blank);
    QCOMPARE(report.faultyRows.first().fault, ImportFault::NothingToName);
}

QTEST_GUILESS_MAIN(TestImportCells)
#include "tst_import_cells.moc"
