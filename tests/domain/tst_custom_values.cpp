// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/custom_values.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// What each kind of a firm's own field takes (row 24), and the order of its values.
class TestCustomValues : public QObject
{
    Q_OBJECT

private slots:
    void checked_data();
    void checked();
    void numbers_data();
    void numbers();
    void keys();
    void links();
    void order();
};

void TestCustomValues::checked_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("problem"); // -1: none
    const auto row = [](const char *name,
                        CustomKind kind,
                        const QString &text,
                        const QString &value,
                        std::optional<ProblemCode> problem = {}) {
        QTest::newRow(name) << int(kind) << text << value << (problem ? int(*problem) : -1);
    };
    row("text", CustomKind::Text, u"  дах  з черепиці\n"_s, u"дах з черепиці"_s);
    row("nothing", CustomKind::Text, u" \n "_s, QString());
    row("too long", CustomKind::Text, QString(501, u'x'), QString(501, u'x'), ProblemCode::TooLong);
    row("long text", CustomKind::LongText, u"a\r\n b"_s, u"a\n b"_s);
    row("number", CustomKind::Number, u"007.50"_s, u"7.5"_s);
    row("minus", CustomKind::Number, u"-0.25"_s, u"-0.25"_s);
    row("minus nought", CustomKind::Number, u"-0"_s, u"0"_s);
    row("words", CustomKind::Number, u"five"_s, u"five"_s, ProblemCode::NotANumber);
    row("too many digits",
        CustomKind::Number,
        u"1234567890123456"_s,
        u"1234567890123456"_s,
        ProblemCode::NotANumber);
    row("money", CustomKind::Money, u"120050 UAH"_s, u"120050 UAH"_s);
    row("money without currency",
        CustomKind::Money,
        u"120050"_s,
        u"120050"_s,
        ProblemCode::NotANumber);
    row("less than nothing", CustomKind::Money, u"-5 UAH"_s, u"-5 UAH"_s, ProblemCode::OutOfRange);
    row("date", CustomKind::Date, u"2026-11-22"_s, u"2026-11-22"_s);
    row("no day", CustomKind::Date, u"2026-02-30"_s, u"2026-02-30"_s, ProblemCode::NotADate);
    row("yes", CustomKind::Flag, u"1"_s, u"1"_s);
    row("perhaps", CustomKind::Flag, u"2"_s, u"2"_s, ProblemCode::OutOfRange);
    row("option", CustomKind::List, u"17"_s, u"17"_s);
    row("two of one", CustomKind::List, u"17 18"_s, u"17 18"_s, ProblemCode::OutOfRange);
    row("options", CustomKind::Lists, u"18 17 18"_s, u"18 17"_s);
    row("no option", CustomKind::Lists, u"17 x"_s, u"17 x"_s, ProblemCode::OutOfRange);
    row("link", CustomKind::Link, u" example.com/a?b "_s, u"example.com/a?b"_s);
    row("no link",
        CustomKind::Link,
        u"javascript:alert(1)"_s,
        u"javascript:alert(1)"_s,
        ProblemCode::NotALink);
    row("phone", CustomKind::Phone, u"067 123 45 67"_s, u"067 123 45 67"_s);
    row("no phone", CustomKind::Phone, u"067"_s, u"067"_s, ProblemCode::NotAPhone);
}

void TestCustomValues::checked()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(int, problem);
    const CheckedValue done = checkedValue(CustomKind(kind), text);
    QTEST(done.value, "value");
    QCOMPARE(done.problem ? int(*done.problem) : -1, problem);
    if (!done.problem) {
        QCOMPARE(checkedValue(CustomKind(kind), done.value).value,
                 done.value); // the normal form stays
    }
}

void TestCustomValues::numbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QChar>("point");
    QTest::addColumn<QString>("value"); // empty: none
    QTest::newRow("comma") << u"1 234,5"_s << QChar(u',') << u"1234.5"_s;
    QTest::newRow("no-break space") << u"1\u00a0234\u202f567"_s << QChar(u',') << u"1234567"_s;
    QTest::newRow("point") << u"1234.5"_s << QChar(u',') << u"1234.5"_s;
    QTest::newRow("three decimals") << u"1,234"_s << QChar(u',') << u"1.234"_s;
    QTest::newRow("point between thousands") << u"12.500"_s << QChar(u',') << u"12500"_s;
    QTest::newRow("less than nothing") << u"-12.500"_s << QChar(u',') << u"-12500"_s;
    QTest::newRow("nought before the point") << u"0.500"_s << QChar(u',') << u"0.5"_s;
    QTest::newRow("four before the point") << u"1234.567"_s << QChar(u',') << u"1234.567"_s;
    QTest::newRow("spaced before the point") << u"1 234.567"_s << QChar(u',') << u"1234.567"_s;
    QTest::newRow("several groups") << u"1.234.567"_s << QChar(u',') << u"1234567"_s;
    QTest::newRow("English decimals") << u"12.500"_s << QChar(u'.') << u"12.5"_s;
    QTest::newRow("English nought") << u"0,500"_s << QChar(u'.') << u"0.5"_s;
    QTest::newRow("written by a program") << u"12.500"_s << QChar() << u"12.5"_s;
    QTest::newRow("with a comma") << u"12,345"_s << QChar() << u"12.345"_s;
    QTest::newRow("English groups") << u"1,234"_s << QChar(u'.') << u"1234"_s;
    QTest::newRow("English both") << u"1,234.5"_s << QChar(u'.') << u"1234.5"_s;
    QTest::newRow("German both") << u"1.234,5"_s << QChar(u'.') << u"1234.5"_s;
    QTest::newRow("point first") << u",5"_s << QChar(u',') << u"0.5"_s;
    QTest::newRow("minus sign") << u"\u22125"_s << QChar(u',') << u"-5"_s;
    QTest::newRow("unit") << u"5 m"_s << QChar(u',') << QString();
    QTest::newRow("nothing") << QString() << QChar(u',') << QString();
}

void TestCustomValues::numbers()
{
    QFETCH(QString, typed);
    QFETCH(QChar, point);
    QTEST(readNumber(typed, point).value_or(QString()), "value");
}

void TestCustomValues::keys()
{
    QCOMPARE(customKey({42}), u"custom/42"_s);
    QCOMPARE(customFieldOf(u"custom/42"), CustomFieldId {42});
    QCOMPARE(customFieldOf(u"title"), CustomFieldId {});
    QCOMPARE(moneyOf(moneyValue({-5, u"USD"_s})), (Money {-5, u"USD"_s}));
    QCOMPARE(optionsOf(u"3 7"), (QList<CustomOptionId> {{3}, {7}}));
}

void TestCustomValues::links()
{
    QCOMPARE(linkAddress(u"example.com"_s), u"https://example.com"_s);
    QCOMPARE(linkAddress(u"HTTP://приклад.укр/шлях"_s), u"HTTP://приклад.укр/шлях"_s);
    for (const char *bad :
         {"", "file:///etc/passwd", "a b.com", "word", "mailto:a@b.com", "//x.y"}) {
        QVERIFY2(linkAddress(QString::fromLatin1(bad)).isEmpty(), bad);
    }
}

void TestCustomValues::order()
{
    const QHash<CustomOptionId, int> places {{CustomOptionId {9}, 0}, {CustomOptionId {3}, 1}};
    const auto less = [&](CustomKind kind, const QString &a, const QString &b) {
        return customSortKey(kind, a, places) < customSortKey(kind, b, places);
    };
    QVERIFY(less(CustomKind::Number, u"9"_s, u"10"_s));
    QVERIFY(less(CustomKind::Number, u"-10"_s, u"-9.5"_s));
    QVERIFY(less(CustomKind::Money, u"900 UAH"_s, u"1000 UAH"_s));
    QVERIFY(less(CustomKind::Date, u"2025-12-31"_s, u"2026-01-01"_s));
    QVERIFY(less(CustomKind::List, u"9"_s, u"3"_s)); // by the list, not by the number
    QVERIFY(less(CustomKind::Text, u"груша"_s, u"Яблуко"_s));
}

QTEST_GUILESS_MAIN(TestCustomValues)
#include "tst_custom_values.moc"
