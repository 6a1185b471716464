// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>

namespace ugoda::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStarts = 9;
constexpr int kPatience = 60000; ///< ms; a program that hangs, not a measure of speed

struct Start
{
    double paint = 0; ///< ms
    double memory = 0; ///< kB, resident
};

double number(const QString &output, const QString &name)
{
    const QRegularExpression pattern(name + u"=([0-9.]+)"_s);
    return pattern.match(output).captured(1).toDouble();
}

/// Starts a program with settings of its own and reads what it prints of its first paint.
Start startOnce(const Scene &scene, const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A home of its own, as private as the folder for sockets has to be.
    const QString home = scene.folder.filePath(u"home"_s);
    QDir().mkpath(home);
    QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        environment.insert(QLatin1StringView(name), home);
    }
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    environment.insert(u"UGODA_START_T0"_s, QString::number(std::chrono::nanoseconds(now).count()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(kPatience)) {
        process.kill();
        process.waitForFinished();
        qFatal("%s does not end", qPrintable(program));
    }
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    const Start start {number(output, u"first_paint_ms"_s), number(output, u"rss_kb"_s)};
    if (start.paint <= 0) {
        qFatal("%s told no time: \"%s\"", qPrintable(program), qPrintable(output));
    }
    return start;
}

} // namespace

void benchStart(const Scene &scene, const QString &path, const QString &what)
{
    const QString program = QStringLiteral(UGODA_PROGRAM);
    const QString floorProgram = QStringLiteral(UGODA_FLOOR_WINDOW);
    const QStringList arguments {path};
    startOnce(scene, program, arguments); // the disk's cache and the settings
    const QStringList lists {u"lists"_s};
    startOnce(scene, floorProgram, lists);
    Samples starts;
    Samples floor;
    Samples bareBoard;
    Samples memory;
    for (int run = 0; run < kStarts; ++run) {
        const Start start = startOnce(scene, program, arguments);
        starts.add(start.paint);
        memory.add(start.memory / 1024);
        floor.add(startOnce(scene, floorProgram, {}).paint);
        bareBoard.add(startOnce(scene, floorProgram, lists).paint);
    }
    const QString platform = QGuiApplication::platformName();
    const QString figure = u"start to %1 painted, %2"_s.arg(what, platform);
    const auto print = [&](const Samples &least, const QString &name) {
        const QString floorText = u"%1 (p95 %2), %3; %4 x"_s;
        printFigure({figure,
                     ms(starts.median()),
                     ms(starts.p95()),
                     u"<= 2 x the floor"_s,
                     floorText.arg(ms(least.median()), ms(least.p95()), name)
                         .arg(starts.median() / least.median(), 0, 'f', 1)});
    };
    print(floor, u"empty window"_s);
    print(bareBoard, u"seven bare lists"_s);
    printFigure({u"resident memory with %1 open, %2"_s.arg(what, platform),
                 QString::number(memory.median(), 'f', 0) + u" MB"_s,
                 QString::number(memory.p95(), 'f', 0) + u" MB"_s,
                 u"< 150 MB"_s,
                 {}});
}

void benchStart(const Scene &scene)
{
    benchStart(scene, scene.file(), u"the board"_s);
}

} // namespace ugoda::bench
