// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files: what was left beside one, who has it open, links to it, and files that come into
// being whole or not at all.
#include "model/commands/command_base.h"
#include "model/commands/setup_commands.h"
#include "model/store/backup.h"
#include "model/store/file_place.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestFilePlace : public QObject
{
    Q_OBJECT

private slots:
    void newFileTakesNothingFromAFormerOne();
    void copyTakesNothingFromAFormerOne();
    void copyGoesOverNoFileInUse();
    void copyOfAClosedFile();
    void failedCopyLeavesNothing();
    void linksLeadToOneFile();
    void crashIsSeenThroughALink();
    void fileIsFilledBeforeItHasItsName();
    void fileThatCannotBeFilledDoesNotComeIntoBeing();
};

namespace {

/// Leaves beside a name the -wal of another file, as if that one had been deleted after a crash.
void leaveWal(SessionFile &former, const QString &path)
{
    former.create(u"колишня"_s);
    QVERIFY(QFileInfo(former.path() + u"-wal"_s).size() > 0);
    QVERIFY(QFile::copy(former.path() + u"-wal"_s, path + u"-wal"_s));
}

OpenOptions newFile()
{
    OpenOptions options;
    options.create = true;
    return options;
}

} // namespace

void TestFilePlace::newFileTakesNothingFromAFormerOne()
{
    SessionFile former;
    const QString path = former.folder.filePath(u"new.ugoda"_s);
    leaveWal(former, path);
    Session session;
    const Result<FileInfo> made = session.open(path, newFile());
    QVERIFY(made && !made->uncleanStop);
    QCOMPARE(dumpRows(session.connection()), QStringList());
    QVERIFY(QFile::exists(path + u"-wal.old"_s)); // nothing of a person's is deleted
}

void TestFilePlace::copyTakesNothingFromAFormerOne()
{
    SessionFile former;
    SessionFile file;
    file.create(u"Кухня"_s);
    const QString target = former.folder.filePath(u"copy.ugoda"_s);
    leaveWal(former, target);
    QVERIFY(verifiedCopy(file.connection(), target));
    Session copy;
    QVERIFY(copy.open(target, {}));
    QCOMPARE(dumpRows(copy.connection()), file.dump());
}

void TestFilePlace::copyGoesOverNoFileInUse()
{
    SessionFile file;
    SessionFile other;
    other.create(u"Вікна"_s);
    const QStringList before = other.dump();
    const Result<void> copied = verifiedCopy(file.connection(), other.path());
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::FileInUse);
    QVERIFY(!QFile::exists(other.path() + u".part"_s));
    other.create(u"Двері"_s); // and it is still its own
    QVERIFY(other.problems().isEmpty());
    other.reopen();
    QVERIFY(other.dump().size() > before.size());
}

void TestFilePlace::copyOfAClosedFile()
{
    SessionFile file;
    file.create(u"Кухня"_s);
    const QString left = file.folder.filePath(u"left.ugoda"_s);
    QVERIFY(QFile::copy(file.path(), left)); // as a crash leaves it: with a -wal
    QVERIFY(QFile::copy(file.path() + u"-wal"_s, left + u"-wal"_s));
    const QString target = file.folder.filePath(u"copy.ugoda"_s);
    QFile orphan(target + u"-wal"_s);
    QVERIFY(orphan.open(QIODevice::WriteOnly) && orphan.write("x") == 1);
    orphan.close();
    QVERIFY(copyClosedFile(left, target));
    QVERIFY(!copyClosedFile(left, target)); // the name is taken now
    Session copy;
    QVERIFY(copy.open(target, {}));
    QCOMPARE(dumpRows(copy.connection()), file.dump());
}

void TestFilePlace::failedCopyLeavesNothing()
{
    QTemporaryDir folder;
    const QString source = folder.filePath(u"gone.ugoda"_s);
    QFile wal(source + u"-wal"_s);
    QVERIFY(wal.open(QIODevice::WriteOnly) && wal.write("x") == 1);
    wal.close();
    QVERIFY(!copyClosedFile(source, folder.filePath(u"copy.ugoda"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"gone.ugoda-wal"_s});
}

void TestFilePlace::linksLeadToOneFile()
{
    SessionFile file;
    const QString link = file.folder.filePath(u"link.ugoda"_s);
    QVERIFY(QFile::link(file.path(), link));
    Session second;
    const Result<FileInfo> refused = second.open(link, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileInUse);
    file.session.close();
    const Result<FileInfo> opened = second.open(link, {});
    QVERIFY(opened);
    QCOMPARE(opened->path, QFileInfo(file.path()).canonicalFilePath());
    Session third;
    QVERIFY(!third.open(file.path(), {}));
    QVERIFY(second.backup()->startsWith(QFileInfo(file.folder.path()).canonicalFilePath()
                                        + u"/backups/test-"_s));
    QVERIFY(newestBackup(link).contains(u"/backups/test-"_s));
}

void TestFilePlace::crashIsSeenThroughALink()
{
    SessionFile file;
    file.create(u"Кухня"_s);
    const QString left = file.folder.filePath(u"left.ugoda"_s);
    QVERIFY(QFile::copy(file.path(), left));
    QVERIFY(QFile::copy(file.path() + u"-wal"_s, left + u"-wal"_s));
    const QString link = file.folder.filePath(u"link.ugoda"_s);
    QVERIFY(QFile::link(left, link));
    Session session;
    const Result<FileInfo> opened = session.open(link, {});
    QVERIFY(opened && opened->uncleanStop);
    QCOMPARE(dumpRows(session.connection()), file.dump());
}

void TestFilePlace::fileIsFilledBeforeItHasItsName()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"new.ugoda"_s);
    bool named = true;
    OpenOptions options = newFile();
    options.fill = {
        applyTemplate(templates().first(), u"Олена"_s, [](const QString &key) { return key; }),
        command("probe", [&named, path](WriteTransaction &, StepLabel &) -> Result<void> {
            named = QFile::exists(path);
            return {};
        })};
    Session session;
    QVERIFY(session.open(path, options));
    QVERIFY(!named);
    QVERIFY(QFile::exists(path));
    QVERIFY(!dumpRows(session.connection()).isEmpty());
    QCOMPARE(QDir(folder.path()).entryList({u"*.new*"_s}, QDir::Files), QStringList());
}

void TestFilePlace::fileThatCannotBeFilledDoesNotComeIntoBeing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"new.ugoda"_s);
    OpenOptions options = newFile();
    options.fill = {command("probe", [](WriteTransaction &, StepLabel &) -> Result<void> {
        return Error {ErrorCode::Invalid, u"template"_s, {}};
    })};
    Session session;
    const Result<FileInfo> made = session.open(path, options);
    QVERIFY(!made);
    QCOMPARE(made.error().subject, u"template"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    QVERIFY(session.open(path, newFile())); // and the name is free
}

QTEST_GUILESS_MAIN(TestFilePlace)
#include "tst_file_place.moc"
