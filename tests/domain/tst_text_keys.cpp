// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/text_keys.h"

#include <QTest>

#include <algorithm>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestTextKeys : public QObject
{
    Q_OBJECT

private slots:
    void cleans_data();
    void cleans();
    void cleansWhereverTheLetterStands();
    void cleanTextIsShared();
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing();
    void ordersAlphabetically();
    void ordersNumbersByValue();
    void keysIgnoreCaseAndApostrophes();
    void keysFitBinaryComparison();
    void retypes_data();
    void retypes();
    void cutsTrigrams();
    void makesInitials_data();
    void makesInitials();
};

void TestTextKeys::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const QString smile = QString::fromUcs4(U"\U0001F642");
    const QChar high = smile[0];
    const QChar low = smile[1];
    const QChar replaced = QChar::ReplacementCharacter;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"Ґанок ’ №"_s << u"Ґанок ’ №"_s;
    QTest::newRow("pair") << u"a"_s + smile + u"b"_s << u"a"_s + smile + u"b"_s;
    QTest::newRow("lone high") << u"a"_s + high + u"b"_s << u"a"_s + replaced + u"b"_s;
    QTest::newRow("high at end") << u"a"_s + high << u"a"_s + replaced;
    QTest::newRow("lone low") << low + u"ab"_s << replaced + u"ab"_s;
    QTest::newRow("swapped") << QString(low) + high << QString(2, replaced);
    QTest::newRow("two highs") << QString(high) + smile << replaced + smile;
    QTest::newRow("nul") << u"a\0b"_s << u"ab"_s;
    QTest::newRow("only nul") << QString(QChar(0)) << QString();
    QTest::newRow("crlf") << u"a\r\nb\rc\nd\r"_s << u"a\nb\nc\nd\n"_s;
    QTest::newRow("cr crlf") << u"\r\r\n"_s << u"\n\n"_s;
}

void TestTextKeys::cleans()
{
    QFETCH(QString, text);
    QTEST(cleanText(text), "clean");
    QCOMPARE(cleanText(cleanText(text)), cleanText(text));
}

/// A long text is looked through many letters at a time.
void TestTextKeys::cleansWhereverTheLetterStands()
{
    const QString around(100, u'ї');
    const QChar lone(0xDC00);
    for (qsizetype place = 0; place <= around.size(); ++place) {
        for (const QChar bad : {lone, QChar(0), QChar(u'\r')}) {
            QString expected = around;
            if (bad != QChar(0)) {
                expected.insert(place, bad == lone ? QChar(QChar::ReplacementCharacter) : u'\n');
            }
            QCOMPARE(cleanText(QString(around).insert(place, bad)), expected);
        }
    }
}

void TestTextKeys::cleanTextIsShared()
{
    const QString text = u"Угода з клієнтом"_s;
    QCOMPARE(cleanText(text).constData(), text.constData());
}

void TestTextKeys::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto add = [](const QString &text, const QString &folded) {
        QTest::newRow(text.toUtf8().constData()) << text << folded;
    };
    add(u""_s, u""_s);
    add(u"  "_s, u""_s);
    add(u"КИЇВ"_s, u"київ"_s);
    add(u"Ёлка"_s, u"елка"_s);
    add(u"Е\u0308лка"_s, u"елка"_s);
    add(u"Ґрунтові"_s, u"грунтові"_s);
    add(u"Ї\u0306"_s, u"ї"_s);
    add(u"и\u0306од, І\u0308жак"_s, u"йод їжак"_s);
    add(u"за\u0301мок"_s, u"замок"_s);
    add(u"Об'єкт"_s, u"обєкт"_s);
    add(u"об’єкт"_s, u"обєкт"_s);
    add(u"обʼєкт"_s, u"обєкт"_s);
    add(u"об`єкт"_s, u"обєкт"_s);
    add(u"об´єкт"_s, u"обєкт"_s);
    add(u"«Їжак  і Ко» — 2"_s, u"їжак і ко 2"_s);
    add(u"a\tb\nc\u00a0d\u2009e"_s, u"a b c d e"_s);
    add(u"…так…"_s, u"так"_s);
    add(u"м\u00adін\u200bіс"_s, u"мініс"_s);
    add(u"50/50, 100%"_s, u"50 50 100"_s);
    add(u"a.b@c.ua"_s, u"a b c ua"_s);
    add(u"ＡＢＣ１２"_s, u"abc12"_s);
    add(u"ﬁn ½ м²"_s, u"fin 1 2 м2"_s);
    add(u"№5"_s, u"no5"_s);
    add(u"CAFÉ"_s, u"café"_s);
    add(u"日本 x"_s, u"日本 x"_s);
    add(QString::fromUcs4(U"a\U0001F642b"), u"a b"_s);
    add(QString::fromUcs4(U"\U00010400"), QString::fromUcs4(U"\U00010428"));
    add(u"a"_s + QChar(0xD800) + u"b"_s, u"a b"_s);
    add(u"a\0b"_s, u"a b"_s);
}

void TestTextKeys::folds()
{
    QFETCH(QString, text);
    QTEST(searchFold(text), "folded");
}

void TestTextKeys::foldingTwiceChangesNothing()
{
    QString all;
    for (char16_t c = 1; c < 0x3000; ++c) {
        all += QChar(c);
        all += u' ';
        const QString once = searchFold(QString(QChar(c)));
        QCOMPARE(searchFold(once), once);
    }
    // One character that needs the slow way must not change what the others become.
    const QString once = searchFold(all);
    QCOMPARE(searchFold(once), once);
}

void TestTextKeys::ordersAlphabetically()
{
    const QStringList ordered = {
        u"1 день"_s, u"2 дні"_s,   u"Ані"_s,     u"ґава"_s,   u"Ґудзь"_s, u"Деркач"_s, u"Ежен"_s,
        u"Ёлка"_s,   u"Єва"_s,     u"жук"_s,     u"Ива"_s,    u"Інна"_s,  u"Їжак"_s,   u"Йод"_s,
        u"Київ"_s,   u"пʼять а"_s, u"п'ять б"_s, u"пять в"_s, u"Щука"_s,  u"ъ"_s,      u"ы"_s,
        u"ь"_s,      u"Эхо"_s,     u"Юля"_s,     u"Яна"_s,    u"apple"_s, u"émile"_s,  u"Zed"_s};
    QStringList mixed = ordered;
    std::reverse(mixed.begin(), mixed.end());
    std::sort(mixed.begin(), mixed.end(), [](const QString &left, const QString &right) {
        return sortKey(left).toUtf8() < sortKey(right).toUtf8();
    });
    QCOMPARE(mixed, ordered);
    QVERIFY(sortKey(u"Гудзь") < sortKey(u"ґанок"));
    QVERIFY(sortKey(u"ґанок") < sortKey(u"Ґудзь"));
    QVERIFY(sortKey(u"Петро Бо") < sortKey(u"Петрова"));
    QVERIFY(sortKey(u"Петро") < sortKey(u"Петро Бо"));
    QVERIFY(sortKey(u"") < sortKey(u"0"));
}

void TestTextKeys::ordersNumbersByValue()
{
    QStringList previous;
    for (const QString &number : {u"0"_s,
                                  u"7"_s,
                                  u"9"_s,
                                  u"10"_s,
                                  u"0011"_s,
                                  u"99"_s,
                                  u"100"_s,
                                  u"1234567890123"_s,
                                  u"12345678901234"_s,
                                  u"123456789012345"_s,
                                  u"9"_s.repeated(27),
                                  u"1"_s.repeated(28),
                                  u"1"_s.repeated(29),
                                  u"1"_s.repeated(42)}) {
        for (const QString &smaller : previous) {
            QVERIFY(sortKey(u"об'єкт "_s + smaller).toUtf8()
                    < sortKey(u"об'єкт "_s + number).toUtf8());
            QVERIFY(sortKey(smaller + u" а"_s).toUtf8() < sortKey(number).toUtf8());
        }
        previous << number;
    }
}

void TestTextKeys::keysIgnoreCaseAndApostrophes()
{
    QCOMPARE(sortKey(u"П'ЯТЬ"), sortKey(u"пять"));
    QCOMPARE(sortKey(u"«Їжак»"), sortKey(u"їжак"));
    QCOMPARE(sortKey(u"007"), sortKey(u"7"));
    QVERIFY(sortKey(u"їжак") != sortKey(u"іжак"));
}

void TestTextKeys::keysFitBinaryComparison()
{
    const QString key = sortKey(u"ТОВ «Їжак і Ко», об'єкт 12 — Café");
    QVERIFY(std::all_of(
        key.cbegin(), key.cend(), [](QChar c) { return c >= u' ' && c < QChar(0x7F); }));
}

void TestTextKeys::retypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("greeting") << u"ghbdsn"_s << QStringList {u"привіт"_s, u"привыт"_s};
    QTest::newRow("one candidate") << u"ntcn"_s << QStringList {u"тест"_s};
    QTest::newRow("hello") << u"руддщ"_s << QStringList {u"hello"_s};
    QTest::newRow("case") << u"Rbtd"_s << QStringList {u"Киев"_s};
    QTest::newRow("punctuation keys") << u"[jxe"_s << QStringList {u"хочу"_s};
    QTest::newRow("digits stay") << u"jabc 12"_s << QStringList {u"офис 12"_s};
    QTest::newRow("cyrillic punctuation") << u"їжак"_s << QStringList {u"];fr"_s};
    QTest::newRow("digits") << u"067 12"_s << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
}

void TestTextKeys::retypes()
{
    QFETCH(QString, text);
    QTEST(otherLayout(text), "others");
}

void TestTextKeys::cutsTrigrams()
{
    QCOMPARE(trigrams(u"аб"), QStringList());
    QCOMPARE(trigrams(u"абв"), QStringList {u"абв"_s});
    QCOMPARE(trigrams(u"аааа б"), (QStringList {u"ааа"_s, u"аа "_s, u"а б"_s}));
    const QString smile = QString::fromUcs4(U"\U0001F642");
    QCOMPARE(trigrams(u"a"_s + smile + u"bc"_s),
             (QStringList {u"a"_s + smile + u"b"_s, smile + u"bc"_s}));
}

void TestTextKeys::makesInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two words") << u"Олена Коваль"_s << u"ОК"_s;
    QTest::newRow("three words") << u"Олена Іванівна Коваль"_s << u"ОІ"_s;
    QTest::newRow("one word") << u"Їжак"_s << u"ЇЖ"_s;
    QTest::newRow("one letter") << u"я"_s << u"Я"_s;
    QTest::newRow("quotes") << u"ТОВ «поділля»"_s << u"ТП"_s;
    QTest::newRow("dash") << u"Олена — Коваль"_s << u"ОК"_s;
    QTest::newRow("apostrophe") << u"п'ять"_s << u"ПЯ"_s;
    QTest::newRow("spaces") << u"  марія   біла  "_s << u"МБ"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no letters") << u"— «»"_s << QString();
}

void TestTextKeys::makesInitials()
{
    QFETCH(QString, name);
    QTEST(initialsOf(name), "initials");
}

QTEST_GUILESS_MAIN(TestTextKeys)
#include "tst_text_keys.moc"
