// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/id_generator.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace ugoda;

/// Ids grow whatever the clock does.
class TestIdGenerator : public QObject
{
    Q_OBJECT

private slots:
    void grows();
    void survivesAClockSetBack();
    void goesOnAfterReopening();
    void differsBetweenCopies();
    void staysPositiveFarAhead();
};

namespace {

constexpr qint64 kNow = 1795305600000; // 2026-11-22
constexpr int kPerMillisecond = 4096;

} // namespace

void TestIdGenerator::grows()
{
    IdGenerator ids;
    ids.reset(5, 0);
    qint64 last = 0;
    // More than a millisecond's counter holds: it runs over into the next one.
    for (int i = 0; i < 3 * kPerMillisecond; ++i) {
        const qint64 id = ids.next(kNow);
        QVERIFY(id > last);
        last = id;
    }
    QVERIFY(ids.next(kNow + 1) > last);
}

void TestIdGenerator::survivesAClockSetBack()
{
    IdGenerator ids;
    ids.reset(1023, 0);
    const qint64 before = ids.next(kNow);
    const qint64 tenYears = qint64(3650) * 86400000;
    qint64 last = before;
    for (const qint64 now : {kNow - tenYears, kNow - 1, qint64(0), qint64(-5)}) {
        const qint64 id = ids.next(now);
        QVERIFY(id > last);
        last = id;
    }
}

void TestIdGenerator::goesOnAfterReopening()
{
    for (const int copy : {0, 1, 512, 1023}) {
        IdGenerator ids;
        ids.reset(copy, 0);
        qint64 last = 0;
        for (int i = 0; i < kPerMillisecond + 7; ++i) {
            last = ids.next(kNow);
        }
        IdGenerator reopened;
        reopened.reset(copy, last);
        QVERIFY(reopened.next(kNow - 5000) > last);
        // A file whose copy got another number must not fall behind either.
        IdGenerator other;
        other.reset(1023 - copy, last);
        QVERIFY(other.next(kNow - 5000) != last);
        QVERIFY(other.next(kNow - 5000) > last);
    }
}

void TestIdGenerator::differsBetweenCopies()
{
    IdGenerator first;
    IdGenerator second;
    first.reset(1, 0);
    second.reset(2, 0);
    QSet<qint64> all;
    for (int i = 0; i < 1000; ++i) {
        all.insert(first.next(kNow));
        all.insert(second.next(kNow));
    }
    QCOMPARE(all.size(), 2000);
}

void TestIdGenerator::staysPositiveFarAhead()
{
    IdGenerator ids;
    ids.reset(1023, 0);
    QVERIFY(ids.next(QDateTime(QDate(2080, 1, 1), {}).toMSecsSinceEpoch()) > 0);
}

QTEST_GUILESS_MAIN(TestIdGenerator)
#include "tst_id_generator.moc"
