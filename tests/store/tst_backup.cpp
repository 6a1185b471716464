// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/backup.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// Copies that open, and old ones that go.
class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void copyIsTheSameFile();
    void replacesAnOlderCopyOnlyWhenWhole();
    void failingTargetLeavesNothing();
    void openFileIsNoTarget();
    void keepsTenOfThisFile();
    void nameWithPatternLetters();
    void clockSetBack();
    void closedFileHasNone();
};

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

void touch(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace

void TestBackup::copyIsTheSameFile()
{
    SessionFile file;
    file.create(u"Кухня"_s);
    const QString target = file.folder.filePath(u"copy.ugoda"_s);
    QVERIFY(verifiedCopy(file.connection(), target));
    file.create(u"пізніша"_s);
    QCOMPARE(filesIn(file.folder.path()).filter(u"copy"_s), QStringList {u"copy.ugoda"_s});
    QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions {});
    Session copy;
    QVERIFY(copy.open(target, {}));
    QStringList expected = file.dump();
    expected.removeIf([](const QString &line) { return line.contains(u"пізніша"_s); });
    QCOMPARE(dumpRows(copy.connection()), expected);
}

void TestBackup::replacesAnOlderCopyOnlyWhenWhole()
{
    SessionFile file;
    const QString target = file.folder.filePath(u"copy.ugoda"_s);
    QVERIFY(verifiedCopy(file.connection(), target));
    file.create(u"Кухня"_s);
    QVERIFY(verifiedCopy(file.connection(), target));
    Session copy;
    QVERIFY(copy.open(target, {}));
    QCOMPARE(dumpRows(copy.connection()), file.dump());
    copy.close();
    // A folder stands where the unfinished copy would be made: the old copy stays.
    QVERIFY(QDir(file.folder.path()).mkpath(u"copy.ugoda.part"_s));
    touch(file.folder.filePath(u"copy.ugoda.part/x"_s));
    file.create(u"Шафа"_s);
    QVERIFY(!verifiedCopy(file.connection(), target));
    QVERIFY(copy.open(target, {}));
    QVERIFY(dumpRows(copy.connection()) != file.dump());
}

void TestBackup::failingTargetLeavesNothing()
{
    SessionFile file;
    const auto refused = [&](const QString &target) {
        const Result<void> done = verifiedCopy(file.connection(), target);
        return !done && !QFile::exists(target);
    };
    QVERIFY(refused(file.folder.filePath(u"no such folder/copy.ugoda"_s)));
    touch(file.folder.filePath(u"a file"_s));
    const Result<QString> backup = makeBackup(file.connection(), file.folder.filePath(u"a file"_s));
    QCOMPARE(backup.error().code, ErrorCode::CannotWrite);
    // Where nobody can write, not even root.
    const QString full = u"/proc/copy.ugoda"_s;
    QVERIFY(refused(full));
    QCOMPARE(file.problems(), QStringList());
    file.create(u"далі працює"_s);
}

void TestBackup::openFileIsNoTarget()
{
    SessionFile file;
    file.create(u"Кухня"_s);
    const QStringList rows = file.dump();
    QCOMPARE(verifiedCopy(file.connection(), file.path()).error().code, ErrorCode::CannotWrite);
    const QString link = file.folder.filePath(u"link.ugoda"_s);
    QVERIFY(QFile::link(file.path(), link));
    QCOMPARE(verifiedCopy(file.connection(), link).error().code, ErrorCode::CannotWrite);
    file.reopen();
    QCOMPARE(file.dump(), rows);
}

void TestBackup::keepsTenOfThisFile()
{
    SessionFile file;
    const QString folder = file.folder.filePath(u"backups"_s);
    QDir().mkpath(folder);
    const QStringList foreign {u"test-2026-20200101-101010-000.ugoda"_s,
                               u"other-20200101-101010-000.ugoda"_s,
                               u"test-20200101-101010-00x.ugoda"_s,
                               u"test-20200101-101010-000.ugoda.old"_s,
                               u"test.ugoda"_s};
    for (const QString &name : foreign) {
        touch(folder + u'/' + name);
    }
    QStringList made;
    for (int i = 0; i < 13; ++i) {
        const Result<QString> backup = makeBackup(file.connection(), folder);
        QVERIFY(backup);
        made.append(QFileInfo(*backup).fileName());
    }
    QStringList expected = made.mid(3) + foreign;
    expected.sort();
    QStringList present = filesIn(folder);
    present.sort();
    QCOMPARE(present, expected);
}

void TestBackup::nameWithPatternLetters()
{
    QTemporaryDir folder;
    Session session;
    OpenOptions options;
    options.create = true;
    QVERIFY(session.open(folder.filePath(u"Угоди [2026] *.%1.ugoda"_s), options));
    const QString backups = folder.filePath(u"backups"_s);
    for (int i = 0; i < 12; ++i) {
        QVERIFY(session.backup());
    }
    QCOMPARE(filesIn(backups).size(), 10);
}

void TestBackup::clockSetBack()
{
    SessionFile file;
    const QString folder = file.folder.filePath(u"backups"_s);
    QDir().mkpath(folder);
    // As if made before the clock was set back by years.
    for (int i = 0; i < 10; ++i) {
        touch(folder + u"/test-2099010%1-101010-000.ugoda"_s.arg(i));
    }
    const Result<QString> backup = makeBackup(file.connection(), folder);
    QVERIFY(backup);
    QVERIFY2(QFile::exists(*backup), "the new backup was taken for the oldest");
    QCOMPARE(filesIn(folder).size(), 10);
    QVERIFY(makeBackup(file.connection(), folder));
    QVERIFY(QFile::exists(*backup));
}

void TestBackup::closedFileHasNone()
{
    Session session;
    QCOMPARE(session.backup().error().code, ErrorCode::FileClosed);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
