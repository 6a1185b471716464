// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_writer.h"
#include "model/exchange/formula_guard.h"

#include <QBuffer>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void quotesWhereNeeded_data();
    void quotesWhereNeeded();
    void writesForSpreadsheets();
    void guardsFormulas_data();
    void guardsFormulas();
    void givesBackForeignGuards();
    void namesTheDevicesFailure();
    void countsLostLetters();
};

namespace {

QByteArray written(const QList<QStringList> &rows, const CsvFormat &format = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer, format);
    for (const QStringList &row : rows) {
        if (!writer.writeRow(row)) {
            return {};
        }
    }
    return buffer.data();
}

} // namespace

void TestCsvWriter::quotesWhereNeeded_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QByteArray>("line");
    const auto add = [](const char *name, const QStringList &row, const QByteArray &line) {
        QTest::newRow(name) << row << line;
    };
    add("plain", {u"a"_s, u"1;2"_s, u"ї"_s}, "a,1;2,ї\r\n");
    add("separator", {u"a,b"_s}, "\"a,b\"\r\n");
    add("quote", {u"5\" труба"_s}, "\"5\"\" труба\"\r\n");
    add("line ends", {u"a\nb"_s, u"c\rd"_s}, "\"a\nb\",\"c\rd\"\r\n");
    add("spaces at the ends", {u" a"_s, u"b "_s}, "\" a\",\"b \"\r\n");
    add("empty cells", {QString(), QString()}, ",\r\n");
    add("one empty cell", {QString()}, "\"\"\r\n");
    add("like a separator line", {u"sep="_s, QString()}, "\"sep=\",\r\n");
    add("formula", {u"=1+2"_s}, "'=1+2\r\n");
}

void TestCsvWriter::quotesWhereNeeded()
{
    QFETCH(QStringList, row);
    QTEST(written({row}), "line");
}

void TestCsvWriter::writesForSpreadsheets()
{
    const CsvFormat format = CsvFormat::forSpreadsheet();
    QCOMPARE(written({{u"Назва"_s, u"Сума"_s}, {u"а, б"_s, format.amount(-123450)}}, format),
             QByteArray("\xEF\xBB\xBFНазва;Сума\r\nа, б;-1234,50\r\n"));
    QCOMPARE(CsvFormat().amount(123450), u"1234.50"_s);
}

void TestCsvWriter::guardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto add = [](const QString &text, const QString &cell) {
        QTest::newRow(text.toUtf8().constData()) << text << cell;
    };
    add(u""_s, u""_s);
    add(u"Угода"_s, u"Угода"_s);
    add(u"=1+2"_s, u"'=1+2"_s);
    add(u"+cmd|' /C calc'!A0"_s, u"'+cmd|' /C calc'!A0"_s);
    add(u"-2+3+cmd"_s, u"'-2+3+cmd"_s);
    add(u"@SUM(1)"_s, u"'@SUM(1)"_s);
    add(u"\t=1"_s, u"'\t=1"_s);
    add(u"\r=1"_s, u"'\r=1"_s);
    add(u"-"_s, u"'-"_s);
    add(u"—"_s, u"—"_s);
    add(u"-12,5"_s, u"-12,5"_s);
    add(u"-1\u00a0234.50"_s, u"-1\u00a0234.50"_s);
    add(u"-1-2"_s, u"'-1-2"_s);
    add(u"+380 67 123 45 67"_s, u"+380 67 123 45 67"_s);
    add(u"+38 (067) 123-45-67"_s, u"+38 (067) 123-45-67"_s);
    add(u"+380 67 123 45 67 дод. 1"_s, u"'+380 67 123 45 67 дод. 1"_s);
    add(u"'=1"_s, u"''=1"_s);
    add(u"''=1"_s, u"'''=1"_s);
    add(u"'-5"_s, u"''-5"_s);
    add(u"'так'"_s, u"'так'"_s);
    add(u"'"_s, u"'"_s);
    add(u"1=2"_s, u"1=2"_s);
}

void TestCsvWriter::guardsFormulas()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(guarded(text), cell);
    QCOMPARE(withoutGuard(cell), text);
}

void TestCsvWriter::givesBackForeignGuards()
{
    QCOMPARE(withoutGuard(u"'+380671234567"_s), u"+380671234567"_s);
}

void TestCsvWriter::namesTheDevicesFailure()
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadOnly);
    CsvWriter writer(&buffer, {});
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QVERIFY(!writer.writeRow({u"a"_s}));
    QCOMPARE(writer.error().code, ErrorCode::CannotWrite);
}

void TestCsvWriter::countsLostLetters()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer, {{"windows-1251", false}, u';', u"\r\n"_s, true});
    QVERIFY(writer.writeRow({u"Ґава"_s, u"5 ₴"_s}));
    QCOMPARE(buffer.data(), QByteArray("\xA5\xE0\xE2\xE0;5 ?\r\n"));
    QCOMPARE(writer.replaced(), 1);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
