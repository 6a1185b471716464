// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a meeting's time and duration (row 119): what they read and show.
#include "views/activity/duration_field.h"
#include "views/activity/time_field.h"

#include <QTest>

using namespace ugoda;

class TestActivityTime : public QObject
{
    Q_OBJECT

private slots:
    void timesAreRead_data();
    void timesAreRead();
    void durationsAreRead_data();
    void durationsAreRead();
};

void TestActivityTime::timesAreRead_data()
{
    QTest::addColumn<int>("minute"); // -1: can't be read
    const auto row = [](const char *text, int minute) {
        QTest::newRow(text) << minute;
    };
    row("14:30", 870);
    row(" 14.30 ", 870);
    row("1430", 870);
    row("14 30", 870);
    row("930", 570);
    row("9", 540);
    row("0:00", 0);
    row("23:59", 1439);
    row("2:30 pm", 870);
    row("2:30\xC2\xA0p.m.", 870);
    row("12 am", 0);
    row("12 PM", 720);
    row("24:00", -1);
    row("14:60", -1);
    row("13 pm", -1);
    row("14:3", -1);
    row("14:30:20:10", -1);
    row("-5", -1);
    row("noon", -1);
    row("", -1);
}

void TestActivityTime::timesAreRead()
{
    QFETCH(int, minute);
    TimeField field(nullptr);
    field.setText(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(field.minute().value_or(-1), minute);
    for (const QLocale::Language language :
         {QLocale::Ukrainian, QLocale::English, QLocale::Russian}) {
        const QLocale locale;
        QLocale::setDefault(QLocale(language));
        if (minute >= 0) {
            field.setMinute(minute); // in that locale's words
            QCOMPARE(field.minute().value_or(-1), minute);
            QTest::keyClick(&field, Qt::Key_Up);
            QCOMPARE(field.minute().value_or(-1), std::min(minute + 15, 1439));
        }
        QLocale::setDefault(locale);
    }
}

void TestActivityTime::durationsAreRead_data()
{
    QTest::addColumn<int>("minutes"); // -1: can't be read
    const auto row = [](const char *text, int minutes) {
        QTest::newRow(text) << minutes;
    };
    row("40", 40);
    row("40 min", 40);
    row("1 h", 60);
    row("1h", 60);
    row("1 h 5 min", 65);
    row("2:15", 135);
    row("0:20", 20);
    row("1440", 1440);
    row("24 h", 1440);
    row("1441", -1);
    row("0", -1);
    row("25 h", -1);
    row("1.5 h", -1);
    row("-5", -1);
    row("long", -1);
    row("", -1);
}

void TestActivityTime::durationsAreRead()
{
    QFETCH(int, minutes);
    DurationField field(nullptr);
    field.setEditText(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(field.minutes().value_or(-1), minutes);
    if (minutes > 0) {
        field.setMinutes(minutes);
        field.retranslate();
        QCOMPARE(field.minutes().value_or(-1), minutes);
    }
}

QTEST_MAIN(TestActivityTime)
#include "tst_activity_time.moc"
