// SPDX-License-Identifier: GPL-3.0-or-later
// The program asked to end by its system leaves nothing beside the file, as after "Quit".
#include "model/store/store.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestQuitSignals : public QObject
{
    Q_OBJECT

private slots:
    void closesTheFile_data();
    void closesTheFile();
};

void TestQuitSignals::closesTheFile_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("number");
    QTest::newRow("log-out or shutdown") << SIGTERM;
    QTest::newRow("terminal closed") << SIGHUP;
    QTest::newRow("Ctrl+C") << SIGINT;
#else
    QSKIP("POSIX only");
#endif
}

void TestQuitSignals::closesTheFile()
{
#ifdef Q_OS_UNIX
    QFETCH(int, number);
    const QTemporaryDir folder;
    QString path;
    {
        TestFile made;
        made.create(u"Дах"_s);
        path = folder.filePath(u"firm.ugoda"_s);
        QVERIFY(await(made.store.backupTo(path)));
    }
    const QString log = path + u"-wal"_s;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s}) {
        surroundings.insert(name, folder.path());
    }
    QProcess program;
    program.setProcessEnvironment(surroundings);
    program.start(QStringLiteral(UGODA_PROGRAM), {path});
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(log), 20000);
    QCOMPARE(kill(pid_t(program.processId()), number), 0);
    QVERIFY(program.waitForFinished(20000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!QFile::exists(log));
#endif
}

QTEST_GUILESS_MAIN(TestQuitSignals)
#include "tst_quit_signals.moc"
