// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/code_pages.h"
#include "model/exchange/text_decoder.h"

#include <QFile>
#include <QStringDecoder>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void detects_data();
    void detects();
    void detectsOneLetter();
    void detectsTheDataFiles_data();
    void detectsTheDataFiles();
    void decodesInChunksOfAnySize_data();
    void decodesInChunksOfAnySize();
    void namesMalformedBytes_data();
    void namesMalformedBytes();
    void dropsOnlyTheFirstMark();
    void tablesAgreeWithQt_data();
    void tablesAgreeWithQt();
    void encodes_data();
    void encodes();
    void countsReplacedLetters();
};

namespace {

const QString kText = u"Ґанок, їжак; Єва — Ёлка №7 «так»\r\nРядок для перевірки: 1234"_s;

QByteArray encoded(const QByteArray &encoding, const QString &text, bool bom = false)
{
    return TextEncoder({encoding, bom}).encode(text);
}

} // namespace

void TestTextDecoder::detects_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("bom");
    const QString text =
        u"Клієнт;Телефон;Сума\r\nОлена Коваль;067 123 45 67;1200\r\n"
        u"Богдан Лисенко;050 123 45 67;Потрібен рахунок-фактура, реквізити надішле менеджер\r\n"_s;
    QTest::newRow("empty") << QByteArray() << QByteArray("UTF-8") << false;
    QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << QByteArray("UTF-8") << false;
    QTest::newRow("one byte") << QByteArray("a") << QByteArray("UTF-8") << false;
    for (const QByteArray &name : knownEncodings().first(3)) {
        QTest::newRow((name + " with a mark").constData())
            << encoded(name, text, true) << name << true;
        QTest::newRow((name + " without").constData()) << encoded(name, text) << name << false;
    }
    QTest::newRow("UTF-8 cut") << encoded("UTF-8", text).first(21) << QByteArray("UTF-8") << false;
    QTest::newRow("UTF-8 damaged")
        << encoded("UTF-8", text) + "\xFF" << QByteArray("UTF-8") << false;
    QTest::newRow("windows-1251") << encoded("windows-1251", text) << QByteArray("windows-1251")
                                  << false;
    QTest::newRow("IBM866") << encoded("IBM866", QString(text).replace(u'і', u'и'))
                            << QByteArray("IBM866") << false;
    // Sheets in capitals look like KOI8 in small letters.
    QTest::newRow("windows-1251, capitals")
        << encoded("windows-1251", u"КЛИЕНТ;ТЕЛ.;ЧТО ХОЧЕТ;БЮДЖЕТ\r\nОЛЕНА;1;СТОЛ;5\r\n"_s)
        << QByteArray("windows-1251") << false;
    QTest::newRow("KOI8-U") << encoded("KOI8-U", text) << QByteArray("KOI8-U") << false;
}

void TestTextDecoder::detects()
{
    QFETCH(QByteArray, head);
    const Encoding encoding = detectEncoding(head);
    QTEST(encoding.name, "name");
    QTEST(encoding.bom, "bom");
}

/// At the end of a whole file nothing is cut: "Щ" is one letter, not half of one.
void TestTextDecoder::detectsOneLetter()
{
    const QByteArray text = encoded("windows-1251", u"067;Щ"_s);
    QCOMPARE(detectEncoding(text, true).name, QByteArray("windows-1251"));
    QCOMPARE(detectEncoding(encoded("UTF-8", u"067;Щ"_s), true).name, QByteArray("UTF-8"));
}

void TestTextDecoder::detectsTheDataFiles_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("deals-1000.csv") << QByteArray("UTF-8");
    QTest::newRow("deals-excel-uk.csv") << QByteArray("windows-1251");
    QTest::newRow("leads-ads.tsv") << QByteArray("UTF-16LE");
    QTest::newRow("clients-by-hand.csv") << QByteArray("UTF-8");
}

void TestTextDecoder::detectsTheDataFiles()
{
    QFile file(QStringLiteral(UGODA_TEST_DATA "/") + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Any length of the head gives the same answer.
    for (const qint64 size : {300, 4001, 65536}) {
        QTEST(detectEncoding(file.peek(size)).name, "name");
    }
}

void TestTextDecoder::decodesInChunksOfAnySize_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const QByteArray &name : knownEncodings()) {
        QTest::newRow(name.constData()) << name;
    }
}

void TestTextDecoder::decodesInChunksOfAnySize()
{
    QFETCH(QByteArray, encoding);
    const bool unicode = encoding.startsWith("UTF");
    const QString wide = kText + QString::fromUcs4(U"\U0001F642\u20ac\u0431") + QString(kText);
    const QString text = unicode ? wide : u"Склад, рядок 7\r\n"_s;
    const QByteArray bytes = encoded(encoding, text, true);
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        TextDecoder decoder(encoding);
        QString decoded;
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            decoded +=
                decoder.decode(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
        }
        decoded += decoder.finish();
        QCOMPARE(decoded, text);
        QVERIFY(!decoder.firstInvalid().has_value());
    }
}

void TestTextDecoder::namesMalformedBytes_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("offset");
    const auto add = [](const char *name,
                        const char *encoding,
                        const QByteArray &bytes,
                        const QString &text,
                        qint64 offset) {
        QTest::newRow(name) << QByteArray(encoding) << bytes << text << offset;
    };
    add("lone byte", "UTF-8", QByteArray("ab\xFF") + "c", u"ab\uFFFDc"_s, 2);
    add("continuation", "UTF-8", "a\x80", u"a\uFFFD"_s, 1);
    add("overlong", "UTF-8", "\xC0\xAF", u"\uFFFD\uFFFD"_s, 0);
    add("surrogate", "UTF-8", "\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD"_s, 0);
    add("too large", "UTF-8", "\xF5\x80", u"\uFFFD\uFFFD"_s, 0);
    add("interrupted", "UTF-8", "\xE2\x82x", u"\uFFFDx"_s, 0);
    add("cut at the end", "UTF-8", "ok\xE2\x82", u"ok\uFFFD"_s, 2);
    add("odd byte", "UTF-16LE", QByteArray("a\0b", 3), u"a\uFFFD"_s, 2);
    add("lone low surrogate",
        "UTF-16LE",
        QByteArray("\x00\xDC"
                   "a\0",
                   4),
        u"\uFFFDa"_s,
        0);
    add("high before letter", "UTF-16BE", QByteArray("\xD8\x3D\0a", 4), u"\uFFFDa"_s, 0);
    add("high at the end", "UTF-16LE", QByteArray("\x3D\xD8", 2), u"\uFFFD"_s, 0);
    add("undefined", "windows-1251", "\xC0\x98", u"А\uFFFD"_s, 1);
}

void TestTextDecoder::namesMalformedBytes()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(qint64, offset);
    for (const qsizetype size : {qsizetype(1), bytes.size()}) {
        TextDecoder decoder(encoding);
        QString decoded;
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            decoded += decoder.decode(QByteArrayView(bytes).sliced(at, size));
        }
        decoded += decoder.finish();
        QCOMPARE(decoded, text);
        QCOMPARE(decoder.firstInvalid(), std::optional(offset));
    }
}

void TestTextDecoder::dropsOnlyTheFirstMark()
{
    TextDecoder decoder("UTF-8");
    QCOMPARE(decoder.decode("\xEF\xBB\xBF"
                            "a\xEF\xBB\xBF"),
             u"a\uFEFF"_s);
    QCOMPARE(decoder.decode("\xEF\xBB\xBF"), u"\uFEFF"_s);
}

void TestTextDecoder::tablesAgreeWithQt_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("windows-1251") << QByteArray("windows-1251");
    QTest::newRow("IBM866") << QByteArray("IBM866");
    QTest::newRow("KOI8-U") << QByteArray("KOI8-U");
}

void TestTextDecoder::tablesAgreeWithQt()
{
    QFETCH(QByteArray, encoding);
    QStringDecoder qt(encoding.constData());
    if (!qt.isValid()) {
        QSKIP("Qt is built without ICU");
    }
    const QStringView table = codePage(encoding);
    QCOMPARE(table.size(), 128);
    QVERIFY(table.count(QChar::ReplacementCharacter) <= 1); // windows-1251 leaves one code free
    for (qsizetype i = 0; i < 128; ++i) {
        const QByteArray letter(1, char(0x80 + i));
        const QString expected = qt.decode(letter);
        if (table[i] != QChar::ReplacementCharacter) {
            QCOMPARE(QString(table[i]), expected);
        }
    }
}

void TestTextDecoder::encodes_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("bom");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << QByteArray("UTF-8") << false
                           << QByteArray("\xD2\x90"
                                         "a\xD2\x90"
                                         "a");
    QTest::newRow("UTF-8 marked") << QByteArray("UTF-8") << true
                                  << QByteArray("\xEF\xBB\xBF\xD2\x90"
                                                "a\xD2\x90"
                                                "a");
    QTest::newRow("UTF-16LE") << QByteArray("UTF-16LE") << true
                              << QByteArray("\xFF\xFE\x90\x04"
                                            "a\0\x90\x04"
                                            "a\0",
                                            10);
    QTest::newRow("UTF-16BE") << QByteArray("UTF-16BE") << false
                              << QByteArray("\x04\x90\0a\x04\x90\0a", 8);
    QTest::newRow("windows-1251") << QByteArray("windows-1251") << true
                                  << QByteArray("\xA5"
                                                "a\xA5"
                                                "a");
}

void TestTextDecoder::encodes()
{
    QFETCH(QByteArray, encoding);
    QFETCH(bool, bom);
    TextEncoder encoder({encoding, bom});
    QByteArray bytes = encoder.encode(u"Ґa");
    bytes += encoder.encode(u"Ґa");
    QTEST(bytes, "bytes");
    QCOMPARE(encoder.replaced(), 0);
}

void TestTextDecoder::countsReplacedLetters()
{
    TextEncoder encoder({"windows-1251", false});
    const QString smile = QString::fromUcs4(U"\U0001F642");
    QCOMPARE(encoder.encode(u"п\u02BCять\u202F₴"_s + smile + u'\uFFFD'),
             QByteArray("\xEF\x92\xFF\xF2\xFC\xA0???"));
    QCOMPARE(encoder.replaced(), 3);
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_text_decoder.moc"
