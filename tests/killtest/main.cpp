// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/killtest/verdict.h"
#include "tests/killtest/workload.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRoundsPerFile = 20; ///< then a new one: the judge reads the whole file each time
constexpr int kLongestRun = 700; ///< ms

struct Totals
{
    int rounds = 0;
    qint64 acknowledged = 0;
    qint64 slowestOpening = 0;
    int faulty = 0;
};

/// Starts the workload, kills it after a random while and gives all that it had told. Everything in
/// the pipe was written before the kill, so it is read to its end before anything is judged.
QByteArray runAndKill(const QString &path, quint32 seed, bool early, QRandomGenerator &random)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments {u"--workload"_s, path, u"--seed"_s, QString::number(seed)};
    if (early) {
        arguments << u"--early"_s;
    }
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForStarted();
    process.waitForFinished(random.bounded(20, kLongestRun));
    if (process.state() == QProcess::NotRunning) {
        fprintf(stderr, "the workload ended by itself, code %d\n", process.exitCode());
        return {};
    }
    process.kill();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

Totals runRounds(int rounds, quint32 seed, bool early, bool untilLoss)
{
    Totals totals;
    QRandomGenerator random(seed);
    std::unique_ptr<QTemporaryDir> folder;
    QList<Acknowledgement> acknowledged;
    for (int round = 0; round < rounds; ++round) {
        if (round % kRoundsPerFile == 0) {
            folder = std::make_unique<QTemporaryDir>();
            acknowledged.clear();
        }
        const QString path = folder->filePath(u"killed.ugoda"_s);
        const QByteArray output = runAndKill(path, seed + quint32(round), early, random);
        const QList<Acknowledgement> told = Acknowledgement::fromOutput(output);
        acknowledged += told;
        totals.acknowledged += told.size();
        const Verdict verdict = judge(path, acknowledged);
        totals.slowestOpening = std::max(totals.slowestOpening, verdict.openedInMs);
        ++totals.rounds;
        if (!verdict.faults.isEmpty()) {
            ++totals.faulty;
            printf("round %d (seed %u): %d faults\n", round, seed, int(verdict.faults.size()));
            for (const QString &fault : verdict.faults.mid(0, 5)) {
                printf("    %s\n", qPrintable(fault));
            }
            acknowledged.clear(); // told once is enough
            if (untilLoss) {
                break;
            }
        }
    }
    return totals;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Kills a working program and judges what it left in the file."_s);
    parser.addHelpOption();
    parser.addOption({u"rounds"_s, u"How often to kill."_s, u"number"_s, u"200"_s});
    parser.addOption({u"seed"_s, u"Of the random moments and actions."_s, u"number"_s, u"2026"_s});
    parser.addOption({u"early"_s, u"Acknowledge before COMMIT: the judge must find losses."_s});
    parser.addOption({u"until-loss"_s, u"Stop at the first fault."_s});
    parser.addOption({u"workload"_s, u"Be the program that is killed."_s, u"file"_s});
    parser.process(application);
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    const bool early = parser.isSet(u"early"_s);
    if (parser.isSet(u"workload"_s)) {
        return runWorkload(parser.value(u"workload"_s), seed, early);
    }
    const Totals totals =
        runRounds(parser.value(u"rounds"_s).toInt(), seed, early, parser.isSet(u"until-loss"_s));
    printf("%d kills, %lld acknowledged changes, %d rounds with faults, slowest opening %lld ms\n",
           totals.rounds,
           static_cast<long long>(totals.acknowledged),
           totals.faulty,
           static_cast<long long>(totals.slowestOpening));
    // A run in which nothing was acknowledged proves nothing.
    return totals.faulty == 0 && totals.acknowledged > 0 ? 0 : 1;
}
