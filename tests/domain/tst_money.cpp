// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/money.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void currencyCodes();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesPlainAmounts_data();
    void writesPlainAmounts();
};

void TestMoney::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("approximate");
    const auto add = [](const QString &text,
                        qint64 minor,
                        const QString &currency = {},
                        bool approximate = false) {
        QTest::newRow(text.toUtf8().constData()) << text << minor << currency << approximate;
    };
    add(u"0"_s, 0);
    add(u"7400"_s, 740000);
    add(u"12.500"_s, 1250000);
    add(u"12,500"_s, 1250000);
    add(u"0.500"_s, 50);
    add(u"0,5"_s, 50);
    add(u".5"_s, 50);
    add(u",50 грн"_s, 50, u"UAH"_s);
    add(u"$ .125"_s, 13, u"USD"_s);
    add(u"грн.500"_s, 50000, u"UAH"_s);
    add(u"1234.567"_s, 123457);
    add(u"1.234.567"_s, 123456700);
    add(u"1,234.50"_s, 123450);
    add(u"1.234,50"_s, 123450);
    add(u"1,234,567.89"_s, 123456789);
    add(u"1 234,50"_s, 123450);
    add(u"1 234,500"_s, 123450);
    add(u"7\u00a0400,00"_s, 740000);
    add(u"7\u202f400,00"_s, 740000);
    add(u"7\u2009400"_s, 740000);
    add(u"1'234.50"_s, 123450);
    add(u"12500.000000"_s, 1250000);
    add(u"0.005"_s, 1);
    add(u"0.004"_s, 0);
    add(u" 1 234,50 ₴ "_s, 123450, u"UAH"_s);
    add(u"5000грн."_s, 500000, u"UAH"_s);
    add(u"5000 гривень"_s, 500000, u"UAH"_s);
    add(u"UAH 15"_s, 1500, u"UAH"_s);
    add(u"$302"_s, 30200, u"USD"_s);
    add(u"302 $"_s, 30200, u"USD"_s);
    add(u"302 usd"_s, 30200, u"USD"_s);
    add(u"€1.234,50"_s, 123450, u"EUR"_s);
    add(u"99 zł"_s, 9900, u"PLN"_s);
    add(u"12 тис"_s, 1200000);
    add(u"12 тис. грн"_s, 1200000, u"UAH"_s);
    add(u"12 тыс."_s, 1200000);
    add(u"12k"_s, 1200000);
    add(u"1,5 млн"_s, 150000000);
    add(u"1,2345678 млн"_s, 123456780);
    add(u"от 5000"_s, 500000, {}, true);
    add(u"От 45400"_s, 4540000, {}, true);
    add(u"від 2 100"_s, 210000, {}, true);
    add(u"від $300"_s, 30000, u"USD"_s, true);
    add(u"≈ 300"_s, 30000, {}, true);
    add(u"~300 грн"_s, 30000, u"UAH"_s, true);
    add(u"5000+"_s, 500000, {}, true);
    add(u"500,-"_s, 50000);
    add(u"-5"_s, -500);
    add(u"−12,50 ₴"_s, -1250, u"UAH"_s);
    add(u"-$5"_s, -500, u"USD"_s);
    add(u"+5"_s, 500);
    add(u"92233720368547758.07"_s, std::numeric_limits<qint64>::max());
}

void TestMoney::reads()
{
    QFETCH(QString, text);
    const std::optional<ParsedMoney> money = parseMoney(text);
    QVERIFY(money.has_value());
    QTEST(money->minor, "minor");
    QTEST(money->currency, "currency");
    QTEST(money->approximate, "approximate");
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u" "_s,
                                u"-"_s,
                                u"—"_s,
                                u"abc"_s,
                                u"грн"_s,
                                u"12.11.2026"_s,
                                u"067 123 45 67"_s,
                                u"1 2 3"_s,
                                u"12 34"_s,
                                u"1,23,4"_s,
                                u"1.2,3.4"_s,
                                u"3,80501E+11"_s,
                                u"5000-7000"_s,
                                u"5 шт"_s,
                                u"2026-11-12"_s,
                                u"грн 5 $"_s,
                                u"92233720368547758.08"_s,
                                u"99999999999999999999"_s,
                                u"99999999999999 млрд"_s,
                                u"п'ять 5 слів"_s,
                                u"№ 5"_s,
                                u"5 тис тис"_s,
                                u"10:30"_s}) {
        QTest::newRow(text.toUtf8().constData()) << text;
    }
}

void TestMoney::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseMoney(text).has_value());
}

void TestMoney::writesPlainAmounts_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0.00"_s;
    QTest::newRow("kopecks") << qint64(5) << u"0.05"_s;
    QTest::newRow("whole") << qint64(123450) << u"1234.50"_s;
    QTest::newRow("negative") << qint64(-50) << u"-0.50"_s;
    QTest::newRow("lowest") << std::numeric_limits<qint64>::min() << u"-92233720368547758.08"_s;
}

void TestMoney::writesPlainAmounts()
{
    QFETCH(qint64, minor);
    QTEST(plainAmount(minor), "text");
}

void TestMoney::currencyCodes()
{
    QCOMPARE(currencyCode(u"usd"), u"USD"_s);
    QCOMPARE(currencyCode(u"грн."), u"UAH"_s);
    QCOMPARE(currencyCode(u"Kzt"), u"KZT"_s);
    for (const QStringView none : {u"xyz", u"ZZZ", u"US", u"UAHX", u"AH UA", u""}) {
        QCOMPARE(currencyCode(none), QString());
    }
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
