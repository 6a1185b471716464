// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/rank.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>

using namespace ugoda;

class TestRank : public QObject
{
    Q_OBJECT

private slots:
    void standsBetween_data();
    void standsBetween();
    void standEvenlyApart();
    void findsNoRoom_data();
    void findsNoRoom();
    void stepsFromTheOnlyNeighbour();
    void halvesManyTimes();
};

constexpr qint64 kLow = std::numeric_limits<qint64>::min();
constexpr qint64 kHigh = std::numeric_limits<qint64>::max();

void TestRank::standsBetween_data()
{
    QTest::addColumn<qint64>("above");
    QTest::addColumn<qint64>("below");
    QTest::newRow("near") << qint64(1) << qint64(3);
    QTest::newRow("far") << qint64(0) << kRankStep;
    QTest::newRow("around zero") << qint64(-1) << qint64(1);
    QTest::newRow("negative") << qint64(-9) << qint64(-6);
    QTest::newRow("whole range") << kLow << kHigh;
    QTest::newRow("top") << kHigh - 2 << kHigh;
}

void TestRank::standsBetween()
{
    QFETCH(qint64, above);
    QFETCH(qint64, below);
    const QList<qint64> ranks = ranksBetween(above, below, 1);
    QCOMPARE(ranks.size(), 1);
    QVERIFY(above < ranks.first() && ranks.first() < below);
}

void TestRank::standEvenlyApart()
{
    QCOMPARE(ranksBetween(0, 4, 3), (QList<qint64> {1, 2, 3}));
    QCOMPARE(ranksBetween(-30, 10, 3), (QList<qint64> {-20, -10, 0}));
    const QList<qint64> all = ranksBetween(kLow, kHigh, 5000);
    QCOMPARE(all.size(), 5000);
    QVERIFY(std::is_sorted(all.begin(), all.end(), std::less_equal<qint64>()));
    QVERIFY(kLow < all.first() && all.last() < kHigh);
    QVERIFY(ranksBetween(0, 4, 4).isEmpty());
}

void TestRank::findsNoRoom_data()
{
    QTest::addColumn<std::optional<qint64>>("above");
    QTest::addColumn<std::optional<qint64>>("below");
    using Rank = std::optional<qint64>;
    QTest::newRow("neighbours") << Rank(1) << Rank(2);
    QTest::newRow("equal") << Rank(1) << Rank(1);
    QTest::newRow("out of order") << Rank(2) << Rank(1);
    QTest::newRow("end of range") << Rank(kHigh - 1) << Rank();
    QTest::newRow("begin of range") << Rank() << Rank(kLow + 1);
}

void TestRank::findsNoRoom()
{
    QFETCH(std::optional<qint64>, above);
    QFETCH(std::optional<qint64>, below);
    QVERIFY(ranksBetween(above, below, 1).isEmpty());
}

void TestRank::stepsFromTheOnlyNeighbour()
{
    const qint64 step = kRankStep;
    QCOMPARE(ranksBetween({}, {}, 2), (QList<qint64> {0, step}));
    QCOMPARE(ranksBetween(5, {}, 2), (QList<qint64> {5 + step, 5 + 2 * step}));
    QCOMPARE(ranksBetween({}, 5, 2), (QList<qint64> {5 - 2 * step, 5 - step}));
}

void TestRank::halvesManyTimes()
{
    qint64 below = kRankStep;
    for (int i = 0; i < 32; ++i) {
        const QList<qint64> ranks = ranksBetween(0, below, 1);
        QVERIFY(!ranks.isEmpty());
        below = ranks.first();
    }
    QVERIFY(ranksBetween(0, below, 1).isEmpty());
}

QTEST_GUILESS_MAIN(TestRank)
#include "tst_rank.moc"
