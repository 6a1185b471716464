// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_reader.h"
#include "model/exchange/csv_writer.h"
#include "model/exchange/formula_guard.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;
using Problems = QList<CsvProblem>;

namespace {

constexpr qsizetype kChunk = 64 * 1024; ///< what the reader takes at once

/// Breaks in the middle of a file.
class BrokenDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit BrokenDevice(const QByteArray &data)
        : m_data(data)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_data.size() * 2; }

protected:
    qint64 readData(char *to, qint64) override
    {
        if (pos() > 0) {
            setErrorString(u"Input/output error"_s);
            return -1;
        }
        std::copy(m_data.cbegin(), m_data.cend(), to);
        return m_data.size();
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
};

struct Read
{
    Rows rows;
    QList<qint64> lines;
    Problems problems;
};

Read readAll(QIODevice &device, const CsvOptions &options = {})
{
    CsvReader reader(&device, options);
    Read read;
    CsvRow row;
    while (reader.next(row)) {
        read.rows << row.fields;
        read.lines << row.line;
    }
    read.problems = reader.problems();
    return read;
}

Read readText(const QByteArray &bytes, QChar separator = u',')
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, {{}, separator});
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsAcrossChunksAtAnyPlace();
    void countsLines();
    void reportsEachKindOncePerLine();
    void cutsEndlessFields();
    void detectsEncodingAndSeparator();
    void readsTheDataFiles_data();
    void readsTheDataFiles();
    void namesTheDevicesFailure();
    void roundTrips_data();
    void roundTrips();
};

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<Problems>("problems");
    const auto add = [](const char *name,
                        const QByteArray &bytes,
                        const Rows &rows,
                        const Problems &problems = {}) {
        QTest::newRow(name) << bytes << rows << problems;
    };
    using enum CsvProblemCode;
    const Rows two = {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    add("empty", "", {});
    add("only line ends", "\r\n\n\r", {});
    add("LF", "a,b\n1,2\n", two);
    add("CRLF", "a,b\r\n1,2\r\n", two);
    add("CR", "a,b\r1,2\r", two);
    add("no final end", "a,b\n1,2", two);
    add("blank lines", "\n\na,b\r\n\r\n1,2\n\n", two);
    add("mark",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        two);
    add("sep line", "sep=,\r\na,b\n1,2\n", two);
    add("all quoted", "\"a\",\"b\"\r\n\"1\",\"2\"\r\n", two);
    add("empty cells", ",\n,,\n", {{QString(), QString()}, {QString(), QString(), QString()}});
    add("separator at the end", "a,", {{u"a"_s, QString()}});
    add("quoted nothing", "\"\"\n", {{QString()}});
    add("quoted nothing at the end", "a\n\"\"", {{u"a"_s}, {QString()}});
    add("spaces stay", " a , b \n ", {{u" a "_s, u" b "_s}, {u" "_s}});
    add("separator in quotes", "\"a,b\",c", {{u"a,b"_s, u"c"_s}});
    add("doubled quotes", "\"a\"\"b\",\"\"\"\"", {{u"a\"b"_s, u"\""_s}});
    add("line ends in quotes", "\"a\r\nb\nc\rd\",e\n", {{u"a\r\nb\nc\rd"_s, u"e"_s}});
    add("ragged", "a\nb,c,d\ne,f\n", {{u"a"_s}, {u"b"_s, u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}});
    add("space after quote", "\"a\" ,b\n", {{u"a"_s, u"b"_s}});
    add("unterminated",
        "a,b\n1,\"2\n3,4\n",
        {{u"a"_s, u"b"_s}, {u"1"_s, u"2\n3,4\n"_s}},
        {{2, UnterminatedQuote}});
    add("lone quote at the end", "a,\"", {{u"a"_s, QString()}}, {{1, UnterminatedQuote}});
    add("text after quote",
        "\"Zoria\" Ltd,b\nc,d\n",
        {{u"\"Zoria\" Ltd"_s, u"b"_s}, {u"c"_s, u"d"_s}},
        {{1, TextAfterQuote}});
    add("quotes after quote",
        "\"a\"b\"c\",d\n",
        {{u"\"a\"b\"c\""_s, u"d"_s}},
        {{1, TextAfterQuote}});
    add("quote in unquoted", "5\" pipe,b\n", {{u"5\" pipe"_s, u"b"_s}}, {{1, QuoteInUnquoted}});
    add("quote after space", "a, \"b\"\n", {{u"a"_s, u" \"b\""_s}}, {{1, QuoteInUnquoted}});
    add("NUL",
        QByteArray("a\0b,c\n\"d\0\",e\n", 13),
        {{u"ab"_s, u"c"_s}, {u"d"_s, u"e"_s}},
        {{1, NulCharacter}, {2, NulCharacter}});
    add("bad encoding",
        "абвгґдеєжзиіїйклмнопрст,b\na\xFF,c\n",
        {{u"абвгґдеєжзиіїйклмнопрст"_s, u"b"_s}, {u"a\uFFFD"_s, u"c"_s}},
        {{2, InvalidCharacter}});
}

void TestCsvReader::reads()
{
    QFETCH(QByteArray, bytes);
    const Read read = readText(bytes);
    QTEST(read.rows, "rows");
    QTEST(read.problems, "problems");
}

void TestCsvReader::readsAcrossChunksAtAnyPlace()
{
    const QByteArray bytes =
        "Назва;\"Сума\r\n\"\"грн\"\"\"\r\n\r\nїжак;5\"\r\"\";\"x\r\n\" y\r\n;\"не\"\n\n\"я";
    const Read expected = readText("x\n" + bytes, u';');
    QCOMPARE(expected.rows.size(), 6);
    for (qsizetype before = 0; before <= bytes.size(); ++before) {
        const QByteArray padding(kChunk - before - 1, 'x');
        Read read = readText(padding + '\n' + bytes, u';');
        read.rows[0] = expected.rows[0];
        QCOMPARE(read.rows, expected.rows);
        QCOMPARE(read.lines, expected.lines);
        QCOMPARE(read.problems, expected.problems);
    }
}

void TestCsvReader::countsLines()
{
    const Read read = readText("sep=,\r\na,b\r\n\r\n\"1\r\n2\n3\r4\",5\r6\n\n\n7,\"\n\"\n8");
    QCOMPARE(read.lines, (QList<qint64> {2, 4, 8, 11, 13}));
}

void TestCsvReader::reportsEachKindOncePerLine()
{
    const Read read = readText(QByteArray("a\0\"\0\"b\"\0,c\"\0\nd\"\n", 16));
    const Problems expected = {{1, CsvProblemCode::NulCharacter},
                               {1, CsvProblemCode::QuoteInUnquoted},
                               {2, CsvProblemCode::QuoteInUnquoted}};
    QCOMPARE(read.problems, expected);
}

void TestCsvReader::cutsEndlessFields()
{
    const QByteArray bytes = "a,\"" + QByteArray(CsvReader::kMaxField + 5, 'x') + "\",b\nc\n";
    const Read read = readText(bytes);
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.rows[0][1].size(), CsvReader::kMaxField);
    QCOMPARE(read.rows[0][2], u"b"_s);
    QCOMPARE(read.problems, (Problems {{1, CsvProblemCode::TooLongField}}));
}

void TestCsvReader::detectsEncodingAndSeparator()
{
    QBuffer buffer;
    buffer.setData(TextEncoder({"UTF-16LE", true}).encode(u"Назва\tСума\nЇжак\t5\n"));
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer);
    CsvRow row;
    QVERIFY(reader.next(row));
    QCOMPARE(row.fields, (QStringList {u"Назва"_s, u"Сума"_s}));
    QCOMPARE(reader.separator(), QChar(u'\t'));
    QCOMPARE(reader.encoding(), (Encoding {"UTF-16LE", true}));
    QCOMPARE(reader.bytesRead(), buffer.size());
}

void TestCsvReader::readsTheDataFiles_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("last");
    QTest::newRow("deals-1000.csv") << 1001 << 11 << u"notes"_s;
    QTest::newRow("deals-excel-uk.csv") << 0 << 11 << u"Примітка"_s;
    QTest::newRow("leads-ads.tsv") << 0 << 10 << u"lead_status"_s;
    QTest::newRow("clients-by-hand.csv") << 0 << 7 << u"Комментарий"_s;
}

void TestCsvReader::readsTheDataFiles()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFile file(QStringLiteral(UGODA_TEST_DATA "/") + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Read read = readAll(file);
    QCOMPARE(read.problems, Problems());
    QTEST(read.rows[0].last(), "last");
    QVERIFY(rows == 0 || read.rows.size() == rows);
    QVERIFY(read.rows.size() > 10);
    for (const QStringList &row : read.rows) {
        QCOMPARE(row.size(), columns);
    }
}

void TestCsvReader::namesTheDevicesFailure()
{
    BrokenDevice device("a,b\n1,2\n3");
    CsvReader reader(&device, {"UTF-8", u','});
    CsvRow row;
    int rows = 0;
    while (reader.next(row)) {
        ++rows;
    }
    QVERIFY(rows >= 2);
    QCOMPARE(reader.error().code, ErrorCode::CannotRead);
    QCOMPARE(reader.error().detail, u"Input/output error"_s);
}

void TestCsvReader::roundTrips_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("bom");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("plain") << QByteArray("UTF-8") << false << QChar(u',') << u"\r\n"_s;
    QTest::newRow("spreadsheet") << QByteArray("UTF-8") << true << QChar(u';') << u"\r\n"_s;
    QTest::newRow("tab") << QByteArray("UTF-16LE") << true << QChar(u'\t') << u"\n"_s;
    QTest::newRow("bar, CR") << QByteArray("UTF-16BE") << true << QChar(u'|') << u"\r"_s;
}

void TestCsvReader::roundTrips()
{
    QFETCH(QByteArray, encoding);
    QFETCH(bool, bom);
    QFETCH(QChar, separator);
    QFETCH(QString, lineEnd);
    const QStringList pieces = {u"a"_s,    u"\""_s,
                                u"\"\""_s, u","_s,
                                u";"_s,    u"\t"_s,
                                u"|"_s,    u"\r"_s,
                                u"\n"_s,   u"\r\n"_s,
                                u" "_s,    u"'"_s,
                                u"="_s,    u"+"_s,
                                u"-"_s,    u"@"_s,
                                u"5"_s,    u"ї"_s,
                                u"12,5"_s, u"sep=;"_s,
                                u"’"_s,    QString::fromUcs4(U"\U0001F642")};
    QRandomGenerator random(20261122);
    for (int file = 0; file < 300; ++file) {
        Rows rows(1 + random.bounded(5));
        for (QStringList &row : rows) {
            row.resize(1 + random.bounded(4));
            for (QString &field : row) {
                for (int i = random.bounded(6); i > 0; --i) {
                    field += pieces[random.bounded(int(pieces.size()))];
                }
            }
        }
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        CsvWriter writer(&buffer, {{encoding, bom}, separator, lineEnd, false});
        for (const QStringList &row : rows) {
            QVERIFY(writer.writeRow(row));
        }
        buffer.seek(0);
        Read read = readAll(buffer, {encoding, separator});
        for (QStringList &row : read.rows) {
            for (QString &field : row) {
                field = withoutGuard(field);
            }
        }
        QCOMPARE(read.rows, rows);
        QCOMPARE(read.problems, Problems());
    }
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
