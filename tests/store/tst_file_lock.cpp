// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of an open file when something in this process has opened and closed that file, as a
// dialog does that looks into files to tell their kind.
#include "model/store/file_check.h"
#include "tests/support/session_file.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestFileLock : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lockFileGoesWithTheFile();
    void lockIsTakenAnewBeforeAWrite();
    void whatAnotherProgramMovedIsNotLost();
    void whatAnotherProgramWroteIsKeptOnClosing();
};

namespace {

const QString kElsewhere = u"--elsewhere"_s;

/// Opens and closes the file as a dialog would: the process has no record locks on it any more.
void lookInto(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(4).size(), 4);
}

/// Another program (this one, started once more) runs a statement on the file and leaves it; what
/// SQLite said.
int elsewhere(const QString &path, const QString &sql)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(), {kElsewhere, path, sql});
}

int runElsewhere(const char *path, const char *sql)
{
    sqlite3 *database = nullptr;
    int code = sqlite3_open(path, &database);
    if (code == SQLITE_OK) {
        code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    }
    sqlite3_close(database);
    return code;
}

const QString kRead = u"SELECT count(*) FROM opportunity"_s;

} // namespace

void TestFileLock::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("locks hang on the handle here");
#endif
}

void TestFileLock::lockFileGoesWithTheFile()
{
    SessionFile file;
    const QString lock = file.path() + u"-lock"_s;
    QVERIFY(QFile::exists(lock));
    lookInto(file.path());
    Session other; // as a second Ugoda would
    const Result<FileInfo> refused = other.open(file.path(), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileInUse);
    QVERIFY(file.session.close());
    QVERIFY(!QFile::exists(lock));
    QVERIFY(other.open(file.path(), {}));
}

void TestFileLock::lockIsTakenAnewBeforeAWrite()
{
    SessionFile file;
    QCOMPARE(elsewhere(file.path(), kRead), SQLITE_BUSY);
    lookInto(file.path());
    const OpportunityId id = file.create(u"Deal"_s);
    QCOMPARE(elsewhere(file.path(), kRead), SQLITE_BUSY);
    file.reopen();
    QCOMPARE(file.row(id).title, u"Deal"_s);
}

void TestFileLock::whatAnotherProgramMovedIsNotLost()
{
    SessionFile file;
    const OpportunityId before = file.create(u"Before"_s);
    lookInto(file.path());
    // It moves the WAL into the file and removes it: this program would write into nothing.
    QCOMPARE(elsewhere(file.path(), kRead), SQLITE_OK);
    OpportunityEdit edit;
    edit.opportunity.title = u"After"_s;
    const auto after = std::make_shared<OpportunityId>();
    const ChangeSet step = file.run(createOpportunity(edit, after));
    QVERIFY(step.bulk); // everybody reads anew
    QVERIFY(!file.run(createOpportunity(edit)).bulk);
    file.reopen();
    QCOMPARE(file.row(before).title, u"Before"_s);
    QCOMPARE(file.row(*after).title, u"After"_s);
    QVERIFY(checkFile(file.connection())->isEmpty());
}

void TestFileLock::whatAnotherProgramWroteIsKeptOnClosing()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Deal"_s);
    lookInto(file.path());
    QCOMPARE(elsewhere(file.path(), u"UPDATE opportunity SET title = 'Theirs'"_s), SQLITE_OK);
    file.reopen();
    QCOMPARE(file.row(id).title, u"Theirs"_s);
    QCOMPARE(file.connection().scalar("PRAGMA integrity_check").toString(), u"ok"_s);
}

int main(int count, char **values)
{
    if (count == 4 && values[1] == kElsewhere.toLatin1()) {
        return runElsewhere(values[2], values[3]);
    }
    QCoreApplication application(count, values);
    TestFileLock test;
    return QTest::qExec(&test, count, values);
}

#include "tst_file_lock.moc"
