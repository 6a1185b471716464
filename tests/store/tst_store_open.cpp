// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/file_check.h"
#include "model/store/migrations.h"
#include "model/store/sql_text.h"
#include "tests/support/session_file.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_UNIX
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace ugoda;
using namespace Qt::StringLiterals;

/// Every way in which a file can refuse to be opened, and that refusing leaves it alone.
class TestStoreOpen : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatItMade();
    void createsOnlyWhereNothingIs();
    void missing();
    void notOurs_data();
    void notOurs();
    void newerSchemaIsLeftAlone_data();
    void newerSchemaIsLeftAlone();
    void readOnlyFileAndFolder_data();
    void readOnlyFileAndFolder();
    void inUseByAnotherProcess();
    void secondSessionOfTheSameProcess();
    void killedProcessLeavesAllThatItSaved();
    void damagedFilesDoNoHarm();
    void goneWhileOpenIsNotMadeAnew();
    void diskFullInTheFileSystem();

private:
    static Error errorOf(const QString &path, bool create = false)
    {
        Session session;
        OpenOptions options;
        options.create = create;
        const Result<FileInfo> opened = session.open(path, options);
        return opened ? Error {} : opened.error();
    }
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// A closed file with a few opportunities.
QByteArray ordinaryFile()
{
    SessionFile file;
    for (int i = 0; i < 60; ++i) {
        OpportunityEdit edit;
        edit.opportunity.title = u"Кухня %1"_s.arg(i);
        edit.opportunity.notes = QString(300, u'ї');
        edit.client = SessionFile::client(u"Олена %1"_s.arg(i), u"06712345%1"_s.arg(i + 10), {});
        file.create(edit);
    }
    file.session.close();
    return contentOf(file.path());
}

/// Runs this program again as a helper that does one thing, see main().
std::unique_ptr<QProcess> helper(const QStringList &arguments, const QStringList &through = {})
{
    auto process = std::make_unique<QProcess>();
    QStringList command =
        through + QStringList {QCoreApplication::applicationFilePath()} + arguments;
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString program = command.takeFirst();
    process->start(program, command);
    return process;
}

QByteArray lineOf(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(20000)) { }
    return process.readLine().trimmed();
}

} // namespace

void TestStoreOpen::opensWhatItMade()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Угоди — «2026».ugoda"_s);
    Session session;
    OpenOptions options;
    options.create = true;
    const Result<FileInfo> made = session.open(path, options);
    QVERIFY(made);
    QVERIFY(!made->migrated && !made->uncleanStop);
    session.close();
    QVERIFY(!QFile::exists(path + u"-wal"_s) && !QFile::exists(path + u".new"_s));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions {});
    const Result<FileInfo> again = session.open(path, {});
    QVERIFY(again && !again->uncleanStop);
    QVERIFY(session.isOpen());
}

void TestStoreOpen::createsOnlyWhereNothingIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ugoda"_s);
    write(path, "text");
    QCOMPARE(errorOf(path, true).code, ErrorCode::CannotWrite);
    QCOMPARE(contentOf(path), QByteArray("text"));
    QCOMPARE(errorOf(folder.filePath(u"none/a.ugoda"_s), true).code, ErrorCode::FolderMissing);
    // What a crash in the middle of an earlier creation left behind does not matter.
    write(folder.filePath(u"b.ugoda.new"_s), "half");
    QCOMPARE(errorOf(folder.filePath(u"b.ugoda"_s), true).code, ErrorCode::None);
    QVERIFY(!QFile::exists(folder.filePath(u"b.ugoda.new"_s)));
}

void TestStoreOpen::missing()
{
    QTemporaryDir folder;
    QCOMPARE(errorOf(folder.filePath(u"a.ugoda"_s)).code, ErrorCode::FileMissing);
    QVERIFY(!QFile::exists(folder.filePath(u"a.ugoda"_s)));
    QCOMPARE(errorOf(folder.filePath(u"no/a.ugoda"_s)).code, ErrorCode::FolderMissing);
}

void TestStoreOpen::notOurs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("name;phone\n").repeated(50);
    QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
    QTemporaryDir folder;
    {
        Connection other;
        if (other.open(folder.filePath(u"other.db"_s))) {
            mustExecute(other, "CREATE TABLE notes(id INTEGER)");
        }
    }
    QTest::newRow("another program's database") << contentOf(folder.filePath(u"other.db"_s));
}

void TestStoreOpen::notOurs()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ugoda"_s);
    write(path, content);
    QCOMPARE(errorOf(path).code, ErrorCode::NotOurFile);
    QCOMPARE(contentOf(path), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(QDir(folder.path()).mkpath(u"folder.ugoda"_s));
    QCOMPARE(errorOf(folder.filePath(u"folder.ugoda"_s)).code, ErrorCode::NotOurFile);
}

void TestStoreOpen::newerSchemaIsLeftAlone_data()
{
    QTest::addColumn<int>("schema");
    QTest::newRow("next") << newestSchema() + 1;
    QTest::newRow("far") << 9999;
}

void TestStoreOpen::newerSchemaIsLeftAlone()
{
    QFETCH(int, schema);
    SessionFile file;
    mustExecute(file.connection(), "PRAGMA user_version = " + QByteArray::number(schema));
    file.session.close();
    const auto sum = [&file] {
        return QCryptographicHash::hash(contentOf(file.path()), QCryptographicHash::Sha256);
    };
    const QByteArray before = sum();
    const Error error = errorOf(file.path());
    QCOMPARE(error.code, ErrorCode::SchemaNewer);
    QCOMPARE(error.detail, QString::number(schema));
    QCOMPARE(sum(), before);
    QVERIFY(!file.session.isOpen());
    QVERIFY(!file.session.open(file.path(), {}));
    QVERIFY2(!file.session.isOpen(), "a refused file must not be opened by the next question");
}

void TestStoreOpen::readOnlyFileAndFolder_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TestStoreOpen::readOnlyFileAndFolder()
{
#ifdef Q_OS_UNIX
    QFETCH(bool, folder);
    QTemporaryDir place;
    const QString path = place.filePath(u"a.ugoda"_s);
    write(path, ordinaryFile());
    const QByteArray content = contentOf(path);
    const auto any = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const auto change = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(QFile::setPermissions(path, folder ? any | change : any));
    QVERIFY(QFile::setPermissions(place.path(), folder ? any | enter : any | enter | change));
    // Permission bits mean nothing to root, so somebody else has to try.
    QStringList through;
    if (geteuid() == 0) {
        if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty()) {
            QSKIP("running as root, and setpriv is not there to try as somebody else");
        }
        through =
            QStringList {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    }
    const auto process = helper({u"--open"_s, path}, through);
    const QByteArray answer = lineOf(*process);
    process->waitForFinished();
    if (answer.isEmpty()) {
        QSKIP("somebody else may not run this program here");
    }
    QCOMPARE(answer.toInt(), int(folder ? ErrorCode::FolderReadOnly : ErrorCode::FileReadOnly));
    QCOMPARE(contentOf(path), content);
    QCOMPARE(QDir(place.path()).entryList(QDir::Files).size(), 1);
    QFile::setPermissions(place.path(), any | enter | change);
#else
    QSKIP("permission bits of Unix");
#endif
}

void TestStoreOpen::inUseByAnotherProcess()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ugoda"_s);
    write(path, ordinaryFile());
    const auto process = helper({u"--hold"_s, path});
    QCOMPARE(lineOf(*process), QByteArray("0"));
    const QByteArray before = contentOf(path);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(errorOf(path).code, ErrorCode::FileInUse);
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(contentOf(path), before);
    process->closeWriteChannel(); // the helper ends
    QVERIFY(process->waitForFinished());
    QCOMPARE(errorOf(path).code, ErrorCode::None);
}

void TestStoreOpen::secondSessionOfTheSameProcess()
{
    SessionFile file;
    QCOMPARE(errorOf(file.path()).code, ErrorCode::FileInUse);
    file.create(u"далі"_s);
    QCOMPARE(file.problems(), QStringList());
}

void TestStoreOpen::killedProcessLeavesAllThatItSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ugoda"_s);
    write(path, ordinaryFile());
    const auto process = helper({u"--write"_s, path});
    for (int i = 0; i <= 20; ++i) { // opened, then twenty comments
        QCOMPARE(lineOf(*process), QByteArray("0"));
    }
    process->kill();
    QVERIFY(process->waitForFinished());
    QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
    Session session;
    const Result<FileInfo> opened = session.open(path, {});
    QVERIFY(opened);
    QVERIFY(opened->uncleanStop);
    QVERIFY(session.connection().scalar("SELECT count(*) FROM comment").toInt() >= 20);
    QVERIFY(checkFile(session.connection())->isEmpty());
}

void TestStoreOpen::damagedFilesDoNoHarm()
{
    const QByteArray whole = ordinaryFile();
    QRandomGenerator random(11);
    int reported = 0;
    for (int round = 0; round < 120; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ugoda"_s);
        QByteArray damaged = whole;
        switch (round % 3) {
        case 0: // a page of rubbish
            damaged.replace(4096 * random.bounded(int(whole.size() / 4096)),
                            4096,
                            QByteArray(4096, char(round)));
            break;
        case 1: // single bytes
            for (int i = 0; i < 40; ++i) {
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            }
            break;
        default: // cut off
            damaged.truncate(random.bounded(int(damaged.size())));
        }
        write(path, damaged);
        Session session;
        const Result<FileInfo> opened = session.open(path, {});
        bool told = !opened;
        if (opened) {
            const auto problems = checkFile(session.connection());
            told = !problems || !problems->isEmpty();
        }
        if (told) {
            ++reported;
            session.close();
            if (!opened) {
                QVERIFY2(contentOf(path) == damaged, "a damaged file was written to");
            }
        }
    }
    // Single bytes may fall into free space or into a text that stays valid.
    QVERIFY2(reported > 80, qPrintable(QString::number(reported)));
}

void TestStoreOpen::goneWhileOpenIsNotMadeAnew()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const QByteArray pages = file.connection().scalar("PRAGMA page_count").toString().toLatin1();
    mustExecute(file.connection(), "PRAGMA max_page_count = " + pages);
    QVERIFY(QFile::remove(file.path()));
    QCOMPARE(file.session.run(*addComment(id, QString(300000, u'ї'))).error().code,
             ErrorCode::DiskFull);
    QVERIFY(!file.session.isOpen());
    QCOMPARE(file.session.run(*addComment(id, u"x"_s)).error().code, ErrorCode::FileClosed);
    QVERIFY(!QFile::exists(file.path()));
}

void TestStoreOpen::diskFullInTheFileSystem()
{
#ifdef Q_OS_UNIX
    // A real limit of the system: the helper may not write files beyond a size.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ugoda"_s);
    write(path, ordinaryFile());
    const auto process = helper({u"--fill"_s, path});
    QCOMPARE(lineOf(*process).toInt(), int(ErrorCode::DiskFull));
    QCOMPARE(lineOf(*process), QByteArray("read 0")); // reading works while it is full
    QCOMPARE(lineOf(*process), QByteArray("0")); // and writing after space is freed
    process->waitForFinished();
    Session session;
    QVERIFY(session.open(path, {}));
    QVERIFY(checkFile(session.connection())->isEmpty());
    QCOMPARE(
        session.connection().scalar("SELECT count(*) FROM comment WHERE text = 'after'").toInt(),
        1);
#else
    QSKIP("limits of Unix");
#endif
}

namespace {

void say(const QByteArray &line)
{
    fprintf(stdout, "%s\n", line.constData());
    fflush(stdout);
}

OpportunityId someCard(Session &session)
{
    return {session.connection().scalar("SELECT min(id) FROM opportunity").toLongLong()};
}

ErrorCode comment(Session &session, const QString &text)
{
    const Result<ChangeSet> done = session.run(*addComment(someCard(session), text));
    return done ? ErrorCode::None : done.error().code;
}

void fill(Session &session, const QString &path)
{
#ifdef Q_OS_UNIX
    signal(SIGXFSZ, SIG_IGN);
    const rlim_t size = rlim_t(QFileInfo(path).size());
    const rlimit full {size + 4096, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &full);
    ErrorCode code = ErrorCode::None;
    for (int i = 0; i < 50 && code == ErrorCode::None; ++i) {
        code = comment(session, QString(50000, u'ї'));
    }
    say(QByteArray::number(int(code)));
    const bool reads = session.isOpen() && quickCheck(session.connection());
    say(reads ? "read 0" : "read 1");
    const rlimit freed {RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &freed);
    say(QByteArray::number(int(comment(session, u"after"_s))));
#else
    Q_UNUSED(session);
    Q_UNUSED(path);
#endif
}

int runHelper(const QStringList &arguments)
{
    Session session;
    const Result<FileInfo> opened = session.open(arguments.at(2), {});
    const ErrorCode code = opened ? ErrorCode::None : opened.error().code;
    const QString what = arguments.at(1);
    if (what == u"--fill"_s) {
        fill(session, arguments.at(2));
        return 0;
    }
    say(QByteArray::number(int(code)));
    if (what == u"--hold"_s) {
        fgetc(stdin); // until the test closes the pipe
    }
    while (what == u"--write"_s) {
        say(QByteArray::number(int(comment(session, u"говорили"_s))));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith(u"--"_s)) {
        return runHelper(arguments);
    }
    TestStoreOpen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_open.moc"
