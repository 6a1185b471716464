// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/value_reader.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ugoda::DateOrder)

class TestValueReader : public QObject
{
    Q_OBJECT

private slots:
    void readsDates_data();
    void readsDates();
    void refuses_data();
    void refuses();
    void followsTheOrder();
    void guessesTheOrder_data();
    void guessesTheOrder();
};

void TestValueReader::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    for (const QString &text : {u"2026-11-12"_s,
                                u"2026-11-12T10:00:00+02:00"_s,
                                u"2026-11-12T23:59:59.123Z"_s,
                                u"2026-11-12 08:15"_s,
                                u"2026/11/12"_s,
                                u"2026.11.12"_s,
                                u"12.11.2026"_s,
                                u" 12.11.26 "_s,
                                u"12/11/2026"_s,
                                u"12-11-2026"_s,
                                u"12.11.2026 8:15:00"_s,
                                u"12.11.2026, 08:15"_s,
                                u"12/11/2026 3:04 PM"_s,
                                u"12.11.2026 р."_s,
                                u"12.11.2026г."_s,
                                u"46338"_s,
                                u"46338.5"_s,
                                u"46338,75"_s,
                                u"12 листопада 2026"_s,
                                u"12 листопада 2026 р."_s,
                                u"12 листопада 2026 року"_s,
                                u"12 лист 2026"_s,
                                u"12 ноября 2026 г."_s,
                                u"12 ноября 2026 года"_s,
                                u"12 НОЯ. 2026"_s,
                                u"Nov 12, 2026"_s,
                                u"November 12 2026"_s,
                                u"12 Nov 2026"_s,
                                u"12-Nov-26"_s}) {
        QTest::newRow(text.toUtf8().constData()) << text << QDate(2026, 11, 12);
    }
    QTest::newRow("short") << u"1.2.26"_s << QDate(2026, 2, 1);
    QTest::newRow("last century") << u"1.2.85"_s << QDate(1985, 2, 1);
    QTest::newRow("leap day") << u"29.02.2028"_s << QDate(2028, 2, 29);
    QTest::newRow("first serial") << u"20000"_s << QDate(1954, 10, 3);
    const QList<QStringList> months = {{u"січня"_s, u"января"_s, u"Jan"_s},
                                       {u"лютого"_s, u"февраля"_s, u"Feb"_s},
                                       {u"березня"_s, u"марта"_s, u"Mar"_s},
                                       {u"квітня"_s, u"апреля"_s, u"Apr"_s},
                                       {u"травня"_s, u"мая"_s, u"May"_s},
                                       {u"червня"_s, u"июня"_s, u"Jun"_s},
                                       {u"липня"_s, u"июля"_s, u"Jul"_s},
                                       {u"серпня"_s, u"августа"_s, u"Aug"_s},
                                       {u"вересня"_s, u"сентября"_s, u"Sept"_s},
                                       {u"жовтня"_s, u"октября"_s, u"Oct"_s},
                                       {u"листопада"_s, u"ноября"_s, u"Nov"_s},
                                       {u"грудня"_s, u"декабря"_s, u"Dec"_s}};
    for (int month = 1; month <= 12; ++month) {
        for (const QString &name : months[month - 1]) {
            QTest::newRow(name.toUtf8().constData())
                << u"3 %1 2026"_s.arg(name) << QDate(2026, month, 3);
        }
    }
}

void TestValueReader::readsDates()
{
    QFETCH(QString, text);
    QTEST(readDate(text), "date");
}

void TestValueReader::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u"-"_s,
                                u"завтра"_s,
                                u"31.02.2026"_s,
                                u"29.02.2026"_s,
                                u"0.1.2026"_s,
                                u"12.13.2026"_s,
                                u"12.11"_s,
                                u"12.11.0026"_s,
                                u"12.11.226"_s,
                                u"12.11.2026.5"_s,
                                u"12.11-2026"_s,
                                u"12 листопада"_s,
                                u"12 середа 2026"_s,
                                u"2026"_s,
                                u"19999"_s,
                                u"80001"_s,
                                u"123456"_s,
                                u"067 123 45 67"_s,
                                u"2026-11-12 щось"_s,
                                u"32 мая 2026"_s,
                                u"12 ма 2026"_s,
                                u"12500,00"_s,
                                u"100.200.300"_s}) {
        QTest::newRow(text.toUtf8().constData()) << text;
    }
}

void TestValueReader::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!readDate(text).isValid());
}

void TestValueReader::followsTheOrder()
{
    QCOMPARE(readDate(u"05/06/2026", DateOrder::DayFirst), QDate(2026, 6, 5));
    QCOMPARE(readDate(u"05/06/2026", DateOrder::MonthFirst), QDate(2026, 5, 6));
    QCOMPARE(readDate(u"5-6-26", DateOrder::MonthFirst), QDate(2026, 5, 6));
    QCOMPARE(readDate(u"05.06.2026", DateOrder::MonthFirst), QDate(2026, 6, 5));
    QCOMPARE(readDate(u"2026-05-06", DateOrder::MonthFirst), QDate(2026, 5, 6));
    QVERIFY(!readDate(u"25/06/2026", DateOrder::MonthFirst).isValid());
}

void TestValueReader::guessesTheOrder_data()
{
    QTest::addColumn<QStringList>("samples");
    QTest::addColumn<DateOrder>("order");
    QTest::newRow("none") << QStringList() << DateOrder::DayFirst;
    QTest::newRow("ambiguous") << QStringList {u"05/06/2026"_s, u"—"_s} << DateOrder::DayFirst;
    QTest::newRow("day first") << QStringList {u"05/06/2026"_s, u"25/06/2026"_s}
                               << DateOrder::DayFirst;
    QTest::newRow("month first") << QStringList {u"05/06/2026"_s, u"06/25/2026 10:00"_s}
                                 << DateOrder::MonthFirst;
    QTest::newRow("points don't count") << QStringList {u"01.25.2026"_s} << DateOrder::DayFirst;
    QTest::newRow("ISO doesn't count") << QStringList {u"2026-11-25"_s} << DateOrder::DayFirst;
}

void TestValueReader::guessesTheOrder()
{
    QFETCH(QStringList, samples);
    QTEST(guessDateOrder(samples), "order");
}

QTEST_GUILESS_MAIN(TestValueReader)
#include "tst_value_reader.moc"
