// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_dialect.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestCsvDialect : public QObject
{
    Q_OBJECT

private slots:
    void detects_data();
    void detects();
    void countsTheLastRowOfAWholeFile();
    void honoursTheSeparatorLine_data();
    void honoursTheSeparatorLine();
};

void TestCsvDialect::detects_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("empty") << QString() << QChar(u',');
    QTest::newRow("one column") << u"Назва\nодин\nдва\n"_s << QChar(u',');
    QTest::newRow("comma") << u"a,b\n1,2\n"_s << QChar(u',');
    QTest::newRow("header only") << u"a;b;c"_s << QChar(u';');
    QTest::newRow("semicolon, decimal commas")
        << u"Назва;Сума, грн;Етап\nа;7 400,00;Нові\nб;9 700,00;Нові\n"_s << QChar(u';');
    QTest::newRow("tab, commas in texts")
        << u"a\tb\nодин, два, три\t2\nчотири\t5\n"_s << QChar(u'\t');
    QTest::newRow("bar") << u"a|b|c\r\n1|2;2|3\r\n"_s << QChar(u'|');
    QTest::newRow("quoted separators")
        << u"a,b\n\"x;y;z\",2\n\"x;\"\"y\"\";z\",3\n"_s << QChar(u',');
    QTest::newRow("quoted line ends") << u"a,b\n\"x\n;;;\ny\",2\n"_s << QChar(u',');
    QTest::newRow("quotes inside") << u"a;b\n5\" труба;2\nдіаметр 7\";3\n"_s << QChar(u';');
    QTest::newRow("ragged") << u"a;b;c\n1;2\n1;2;3\n1;2;3\n"_s << QChar(u';');
    QTest::newRow("CR only") << u"a;b\r1;2\r"_s << QChar(u';');
    QTest::newRow("cut inside quotes") << u"a,b,c\n1,2,\"x;y;"_s << QChar(u',');
    QTest::newRow("decimal comma beside one semicolon") << u"Стіл;1000,50\n"_s << QChar(u';');
    QTest::newRow("blank lines") << u"\n\na;b\n\n1;2\n"_s << QChar(u';');
}

void TestCsvDialect::detects()
{
    QFETCH(QString, head);
    const CsvDialect dialect = detectDialect(head);
    QTEST(dialect.separator, "separator");
    QCOMPARE(dialect.skip, 0);
}

/// The last row of a whole file counts though no line end follows.
void TestCsvDialect::countsTheLastRowOfAWholeFile()
{
    const QString text = u"Прізвище, ім'я|Телефон\nКоваль|0671234567"_s;
    QCOMPARE(detectDialect(text, true).separator, QChar(u'|'));
    const QString cut = u"a,b\n1,2\n3;;;;"_s;
    QCOMPARE(detectDialect(cut).separator, QChar(u','));
}

void TestCsvDialect::honoursTheSeparatorLine_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<qsizetype>("skip");
    QTest::newRow("semicolon") << u"sep=;\r\na,b;c\r\n"_s << QChar(u';') << qsizetype(7);
    QTest::newRow("LF") << u"SEP=,\na;b,c\n"_s << QChar(u',') << qsizetype(6);
    QTest::newRow("unusual") << u"sep=^\na^b\n"_s << QChar(u'^') << qsizetype(6);
    QTest::newRow("alone") << u"sep=;"_s << QChar(u';') << qsizetype(5);
    QTest::newRow("a header") << u"sep=;;x\n1;2;3\n"_s << QChar(u';') << qsizetype(0);
}

void TestCsvDialect::honoursTheSeparatorLine()
{
    QFETCH(QString, head);
    const CsvDialect dialect = detectDialect(head);
    QTEST(dialect.separator, "separator");
    QTEST(dialect.skip, "skip");
}

QTEST_GUILESS_MAIN(TestCsvDialect)
#include "tst_csv_dialect.moc"
