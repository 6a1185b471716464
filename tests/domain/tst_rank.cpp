// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/rank.h"

#include <QTest>

#include <limits>

using namespace ugoda;

class TestRank : public QObject
{
    Q_OBJECT

private slots:
    void standsBetween_data();
    void standsBetween();
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
    const std::optional<qint64> rank = rankBetween(above, below);
    QVERIFY(rank.has_value());
    QVERIFY(above < *rank && *rank < below);
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
    QVERIFY(!rankBetween(above, below).has_value());
}

void TestRank::stepsFromTheOnlyNeighbour()
{
    QCOMPARE(rankBetween(std::nullopt, std::nullopt), std::optional<qint64>(0));
    QCOMPARE(rankBetween(5, std::nullopt), std::optional<qint64>(5 + kRankStep));
    QCOMPARE(rankBetween(std::nullopt, 5), std::optional<qint64>(5 - kRankStep));
}

void TestRank::halvesManyTimes()
{
    qint64 below = kRankStep;
    for (int i = 0; i < 32; ++i) {
        const std::optional<qint64> rank = rankBetween(0, below);
        QVERIFY(rank.has_value());
        below = *rank;
    }
    QVERIFY(!rankBetween(0, below).has_value());
}

QTEST_GUILESS_MAIN(TestRank)
#include "tst_rank.moc"
