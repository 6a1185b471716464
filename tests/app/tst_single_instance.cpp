// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// Hands over from another thread, as a second program would, while this one answers.
bool handOver(const QString &name, const QStringList &arguments)
{
    bool taken = false;
    const std::unique_ptr<QThread> second(
        QThread::create([&] { taken = SingleInstance::handOver(name, arguments); }));
    second->start();
    if (!QTest::qWaitFor([&] { return second->isFinished(); }, 10000)) {
        return false;
    }
    return taken;
}

} // namespace

/// A second start finds the window of its file and hands it its arguments.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void namesFiles();
    void handsArgumentsOver();
    void findsNobody();
    void takesNoSilenceForAnAnswer();
    void leavesNothingBehind();
    void isHeldOnce();
    void letsGoOfTheNameBefore();
    void takesOverWhatAKilledProgramLeft();
    void secondStartEndsInPeace();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
}

void TestSingleInstance::cleanup()
{
    m_folder.reset();
}

void TestSingleInstance::namesFiles()
{
    const QString path = m_folder->filePath(u"firm.ugoda"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QString name = SingleInstance::nameFor(path);
    QCOMPARE(SingleInstance::nameFor(m_folder->path() + u"/./x/../firm.ugoda"_s),
             SingleInstance::nameFor(path));
    QVERIFY(QFile::link(path, m_folder->filePath(u"link.ugoda"_s)));
    QCOMPARE(SingleInstance::nameFor(m_folder->filePath(u"link.ugoda"_s)), name);
    QVERIFY(SingleInstance::nameFor(m_folder->filePath(u"other.ugoda"_s)) != name);
    QVERIFY(SingleInstance::nameFor({}) != name);
}

void TestSingleInstance::handsArgumentsOver()
{
    SingleInstance first;
    QSignalSpy called(&first, &SingleInstance::called);
    QVERIFY(first.hold(u"ugoda-test"_s));
    const QStringList arguments = {u"--language"_s, u"uk"_s, u"--"_s, u"/тека/фірма.ugoda"_s};
    QVERIFY(handOver(u"ugoda-test"_s, arguments));
    QCOMPARE(called.count(), 1);
    QCOMPARE(called.first().first().toStringList(), arguments);
    QVERIFY(handOver(u"ugoda-test"_s, {}));
    QCOMPARE(called.count(), 2);
}

void TestSingleInstance::findsNobody()
{
    QVERIFY(!handOver(u"ugoda-nobody"_s, {u"x"_s}));
}

void TestSingleInstance::takesNoSilenceForAnAnswer()
{
    // Held, but nobody looks into the folder; then not even a folder.
    QLockFile lock(m_folder->filePath(u"ugoda-test.lock"_s));
    QVERIFY(lock.tryLock(0));
    QVERIFY(QDir(m_folder->path()).mkdir(u"ugoda-test"_s));
    QVERIFY(!handOver(u"ugoda-test"_s, {}));
    QVERIFY(QDir(m_folder->filePath(u"ugoda-test"_s)).isEmpty());
    QVERIFY(QDir(m_folder->path()).rmdir(u"ugoda-test"_s));
    QVERIFY(!handOver(u"ugoda-test"_s, {}));
}

void TestSingleInstance::leavesNothingBehind()
{
    {
        SingleInstance first;
        QVERIFY(first.hold(u"ugoda-test"_s));
        QVERIFY(handOver(u"ugoda-test"_s, {u"x"_s}));
        QVERIFY(first.hold(u"ugoda-two"_s));
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestSingleInstance::isHeldOnce()
{
    SingleInstance first;
    SingleInstance second;
    QVERIFY(first.hold(u"ugoda-test"_s));
    QVERIFY(first.hold(u"ugoda-test"_s));
    QVERIFY(!second.hold(u"ugoda-test"_s));
    QSignalSpy called(&first, &SingleInstance::called);
    QVERIFY(handOver(u"ugoda-test"_s, {}));
    QCOMPARE(called.count(), 1);
}

void TestSingleInstance::letsGoOfTheNameBefore()
{
    SingleInstance first;
    SingleInstance second;
    QVERIFY(first.hold(u"ugoda-one"_s));
    QVERIFY(first.hold(u"ugoda-two"_s));
    QVERIFY(second.hold(u"ugoda-one"_s));
    QSignalSpy called(&second, &SingleInstance::called);
    QVERIFY(handOver(u"ugoda-one"_s, {}));
    QCOMPARE(called.count(), 1);
}

void TestSingleInstance::takesOverWhatAKilledProgramLeft()
{
#ifdef Q_OS_WIN
    QSKIP("there is no program named true");
#endif
    const QString box = m_folder->filePath(u"ugoda-test"_s);
    {
        // A call to it, and a lock with the number of a process that has ended.
        QVERIFY(QDir().mkdir(box));
        QFile call(box + u"/1.call"_s);
        QVERIFY(call.open(QIODevice::WriteOnly));
        QProcess ended;
        ended.start(u"true"_s, {});
        QVERIFY(ended.waitForStarted());
        const qint64 pid = ended.processId();
        QVERIFY(ended.waitForFinished());
        QFile lock(box + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(pid) + "\ntrue\n" + QSysInfo::machineHostName().toUtf8()
                   + '\n');
    }
    QVERIFY(!handOver(u"ugoda-test"_s, {}));
    SingleInstance next;
    QVERIFY(next.hold(u"ugoda-test"_s));
    QSignalSpy called(&next, &SingleInstance::called);
    QVERIFY(handOver(u"ugoda-test"_s, {}));
    QCOMPARE(called.count(), 1);
}

/// The program itself, which may not leave anything running behind its back: it ended by a signal
/// in one of eight starts while it still read the system's fonts.
void TestSingleInstance::secondStartEndsInPeace()
{
    constexpr int kStarts = 40;
    const QString path = m_folder->filePath(u"firm.ugoda"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    SingleInstance first;
    QVERIFY(first.hold(SingleInstance::nameFor(path)));
    QSignalSpy called(&first, &SingleInstance::called);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
    for (int start = 1; start <= kStarts; ++start) {
        QProcess second;
        second.setProcessEnvironment(environment);
        second.start(QStringLiteral(UGODA_PROGRAM), {path});
        QTRY_COMPARE(second.state(), QProcess::NotRunning);
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(called.count(), start);
    }
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
