// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/column_mapping.h"
#include "model/exchange/csv_reader.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

using Fields = QList<ImportField>;
using enum ImportField;

class TestColumnMapping : public QObject
{
    Q_OBJECT

private slots:
    void keysAreUniqueAndLead();
    void mapsTheDataFiles_data();
    void mapsTheDataFiles();
    void mapsHeaders_data();
    void mapsHeaders();
    void mapsByContent();
    void mapsWithoutHeader();
    void knowsHeaders_data();
    void knowsHeaders();
    void stripsExportPrefixes_data();
    void stripsExportPrefixes();
};

void TestColumnMapping::keysAreUniqueAndLead()
{
    QSet<QString> keys;
    for (const ImportField field : importFields()) {
        keys.insert(keyOf(field));
        QCOMPARE(fieldOf(QString(keyOf(field)).toUpper()), std::optional(field));
        // A file that Ugoda wrote is read without questions.
        QCOMPARE(guessMapping({keyOf(field)}, {}), Fields {field});
    }
    QCOMPARE(keys.size(), importFields().size());
    QCOMPARE(fieldOf(u"сума"), std::nullopt);
}

void TestColumnMapping::mapsTheDataFiles_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::newRow("deals-1000.csv") << Fields {
        Title, Client, Phone, Email, Value, Stage, Source, Tags, Responsible, ExpectedClose, Notes};
    QTest::newRow("deals-excel-uk.csv") << Fields {
        Title, Client, Phone, Email, Value, Stage, Source, Tags, Responsible, ExpectedClose, Notes};
    QTest::newRow("leads-ads.tsv")
        << Fields {Id, EnquiredOn, Ignore, Ignore, Source, Title, Email, Client, Phone, Ignore};
    QTest::newRow("clients-by-hand.csv")
        << Fields {Ignore, Client, Phone, Title, Value, Stage, Comment};
}

void TestColumnMapping::mapsTheDataFiles()
{
    QFile file(QStringLiteral(UGODA_TEST_DATA "/") + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    CsvReader reader(&file);
    CsvRow row;
    QVERIFY(reader.next(row));
    const QStringList headers = row.fields;
    QVERIFY(looksLikeHeader(headers));
    QList<QStringList> samples;
    while (samples.size() < 100 && reader.next(row)) {
        QVERIFY(!looksLikeHeader(row.fields));
        samples << row.fields;
    }
    QTEST(guessMapping(headers, samples), "fields");
}

void TestColumnMapping::mapsHeaders_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<Fields>("fields");
    const auto add = [](const char *name, const QString &headers, const Fields &fields) {
        QTest::newRow(name) << headers.split(u'|') << fields;
    };
    add("Pipedrive",
        u"Deal - Title|Deal - Value|Deal - Currency of Value|Deal - Owner|Deal - Stage|Deal - "
        u"Status|"
        u"Deal - Expected close date|Deal - Contact person|Deal - Organization|Person - Phone|Person - Email"_s,
        {Title,
         Value,
         Currency,
         Responsible,
         Stage,
         Outcome,
         ExpectedClose,
         Client,
         Company,
         Phone,
         Email});
    add("Bitrix24",
        u"ID|Название сделки|Стадия "
        u"сделки|Сумма|Валюта|Контакт|Компания|Ответственный|Источник|Дата создания|"
        u"Предполагаемая дата закрытия|Дата закрытия|Комментарий|Рабочий телефон|Мобильный телефон"_s,
        {Id,
         Title,
         Stage,
         Value,
         Currency,
         Client,
         Company,
         Responsible,
         Source,
         EnquiredOn,
         ExpectedClose,
         ClosedOn,
         Comment,
         Phone,
         Phone});
    add("KeyCRM",
        u"Клієнт|Телефон|Email|Джерело|Статус|Сума, ₴|Менеджер|Створено|Мітки|Коментар менеджера"_s,
        {Client, Phone, Email, Source, Stage, Value, Responsible, EnquiredOn, Tags, Comment});
    add("Google Contacts",
        u"First Name|Organization Name|E-mail 1 - Label|E-mail 1 - Value|Phone 1 - Label|"
        u"Phone 1 - Value|Phone 2 - Value|Notes"_s,
        {Client, Company, Ignore, Email, Ignore, Phone, Phone, Notes});
    add("Latin look-alikes", u"Cтатус|Клiєнт|Tелефон|Сyмa"_s, {Stage, Client, Phone, Value});
    add("decomposed",
        u"Клі\u0454нт|Ім'я клі\u0454нта|Назва|Коментари\u0306"_s,
        {Client, Ignore, Title, Ignore});
    add("case and marks",
        u"  КЛІЄНТ: |«Назва»|Ел.пошта|Телефон *"_s,
        {Client, Title, Email, Phone});
    add("apostrophes", u"Ім’я|Имя"_s, {Client, Ignore});
    add("one field once",
        u"Сума|Бюджет|Телефон|Тел.|Примітка|Нотатки"_s,
        {Value, Ignore, Phone, Phone, Notes, Notes});
    add("name of a client", u"Name|Phone"_s, {Client, Phone});
    add("name of an opportunity", u"Name|Stage|Expected Revenue"_s, {Title, Stage, Value});
    add("among words", u"Телефон директора|Бюджет клієнта|Клієнт"_s, {Phone, Value, Client});
    add("numbers of rows", u"№|№ п/п|#|Назва"_s, {Ignore, Ignore, Ignore, Title});
    add("status alone", u"Статус|Назва"_s, {Stage, Title});
    add("status beside stage", u"Статус|Етап"_s, {Outcome, Stage});
    add("dates",
        u"Дата звернення|Орієнтовна дата|Дата закриття|Очікуване закриття"_s,
        {EnquiredOn, PlannedStart, ClosedOn, ExpectedClose});
    add("unknown", u"Колір|Площа|"_s, {Ignore, Ignore, Ignore});
}

void TestColumnMapping::mapsHeaders()
{
    QFETCH(QStringList, headers);
    QTEST(guessMapping(headers, {}), "fields");
}

void TestColumnMapping::mapsByContent()
{
    const QStringList headers = {u"A"_s,
                                 u"B"_s,
                                 u"C"_s,
                                 u"D"_s,
                                 u"E"_s,
                                 u"який_бюджет_ви_плануєте?"_s,
                                 u"коли вам зручно говорити?"_s};
    const QList<QStringList> samples = {
        {u"l:123"_s,
         u"067 123 45 67"_s,
         u"a@b.ua"_s,
         u"12.11.2026"_s,
         u"1"_s,
         u"до 5000 грн"_s,
         u"після обіду"_s},
        {u"l:124"_s,
         u"3,80501E+11"_s,
         u"c@d.ua"_s,
         u"13.11.2026"_s,
         u"2"_s,
         u"$300"_s,
         u"зранку"_s},
        {u"l:125"_s, QString(), u"—"_s, QString(), u"3"_s, u"7 000"_s, u"будь-коли"_s},
    };
    QCOMPARE(guessMapping(headers, samples),
             (Fields {Id, Phone, Email, EnquiredOn, Ignore, Value, Title}));
}

void TestColumnMapping::mapsWithoutHeader()
{
    const QList<QStringList> samples = {
        {u"Олена Коваль"_s, u"0671234567"_s, u"ремонт даху"_s, u"12 500"_s},
        {u"Віра Середа"_s, u"0501234567"_s, u"Паркан"_s, u"7 400,00"_s, u"зайве"_s},
    };
    QVERIFY(!looksLikeHeader(samples[0]));
    QCOMPARE(guessMapping({}, samples), (Fields {Client, Phone, Title, Value, Notes}));
    QCOMPARE(guessMapping({}, {}), Fields());
}

void TestColumnMapping::knowsHeaders_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<bool>("header");
    QTest::newRow("words") << QStringList {u"Клієнт"_s, u"Щось"_s} << true;
    QTest::newRow("with a year") << QStringList {u"Клієнт"_s, u"Телефон"_s, u"2026"_s} << true;
    QTest::newRow("data") << QStringList {u"Олена"_s, u"067 123 45 67"_s} << false;
    QTest::newRow("e-mail") << QStringList {u"a@b.ua"_s} << false;
    QTest::newRow("known word in data")
        << QStringList {u"Сайт"_s, u"Джерело"_s, u"12.11.2026"_s} << false;
    QTest::newRow("unknown words") << QStringList {u"Олена"_s, u"ремонт"_s} << false;
    QTest::newRow("nothing") << QStringList {QString()} << false;
}

void TestColumnMapping::knowsHeaders()
{
    QFETCH(QStringList, first);
    QTEST(looksLikeHeader(first), "header");
}

void TestColumnMapping::stripsExportPrefixes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("stripped");
    const auto add = [](const QString &value, const QString &stripped) {
        QTest::newRow(value.toUtf8().constData()) << value << stripped;
    };
    add(u"l:123456789000"_s, u"123456789000"_s);
    add(u"p:+380965468479"_s, u"+380965468479"_s);
    add(u"ag:12"_s, u"12"_s);
    add(u"f:7"_s, u"7"_s);
    add(u"p:"_s, u"p:"_s);
    add(u"10:30"_s, u"10:30"_s);
    add(u"a: 5"_s, u"a: 5"_s);
    add(u"tel:067"_s, u"tel:067"_s);
    add(u"c:текст"_s, u"c:текст"_s);
    add(u""_s, u""_s);
}

void TestColumnMapping::stripsExportPrefixes()
{
    QFETCH(QString, value);
    QTEST(stripExportPrefix(value), "stripped");
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_column_mapping.moc"
