// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/backup.h"

#include "model/store/connection.h"
#include "model/store/file_place.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace ugoda {

namespace {

constexpr int kKeptBackups = 10;

void removeWithCompanions(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-journal"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
}

constexpr char kMomentFormat[] = "yyyyMMdd-HHmmss-zzz";

/// The backups of a file in a folder, oldest first: names of exactly the form that makeBackup()
/// gives, for "Deals-2026" is another file than "Deals" and a copy made by hand is nobody's to
/// remove.
QStringList backupsOf(const QDir &dir, const QString &name)
{
    const QRegularExpression form(QStringLiteral("\\A%1-\\d{8}-\\d{6}-\\d{3}\\.ugoda\\z")
                                      .arg(QRegularExpression::escape(name)));
    QStringList all = dir.entryList(QDir::Files, QDir::Name);
    all.removeIf([&form](const QString &entry) { return !form.match(entry).hasMatch(); });
    all.sort();
    return all;
}

/// Now, but later than the newest backup: a clock set back must not make the newest look old.
QString momentAfter(const QString &newest, const QString &name)
{
    const QString format = QString::fromLatin1(kMomentFormat);
    const QString text = newest.mid(name.size() + 1, format.size());
    const QDateTime last = QDateTime::fromString(text, format);
    const QDateTime now = QDateTime::currentDateTime();
    const QString moment = now.toString(format);
    return last.isValid() && moment <= text ? last.addMSecs(1).toString(format) : moment;
}

Result<void> verify(const QString &path, qint64 expectedSteps)
{
    Connection copy;
    if (Result<void> opened = copy.open(path); !opened) {
        return opened;
    }
    const QString verdict = copy.scalar("PRAGMA quick_check(1)").toString();
    if (verdict != QLatin1String("ok")) {
        return Error {ErrorCode::FileDamaged, path, verdict};
    }
    if (copy.scalar("SELECT count(*) FROM change_set").toLongLong() != expectedSteps) {
        return Error {ErrorCode::CannotWrite, path, QStringLiteral("the copy is not complete")};
    }
    return {};
}

} // namespace

Result<void> verifiedCopy(Connection &connection, const QString &target)
{
    if (!connection.isOpen()) {
        return Error {ErrorCode::FileClosed, target, {}};
    }
    if (QFileInfo(target) == QFileInfo(connection.path())) {
        return Error {
            ErrorCode::CannotWrite, target, QStringLiteral("a file can't be its own copy")};
    }
    const QString unfinished = target + QStringLiteral(".part");
    removeWithCompanions(unfinished);
    Result<void> done = connection.backupTo(unfinished);
    if (done) {
        done =
            verify(unfinished, connection.scalar("SELECT count(*) FROM change_set").toLongLong());
    }
    if (done) {
        QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
        done = placeFile(unfinished, target);
    }
    if (!done) {
        removeWithCompanions(unfinished);
    }
    return done;
}

Result<QString> makeBackup(Connection &connection, const QString &folder)
{
    const QString name = QFileInfo(connection.path()).completeBaseName();
    QDir dir(folder);
    if (!dir.mkpath(QStringLiteral("."))) {
        return Error {ErrorCode::CannotWrite, folder, {}};
    }
    if (connection.isOpen() && !QFileInfo(folder).isWritable()) {
        return Error {ErrorCode::FolderReadOnly, folder, {}};
    }
    const QStringList present = backupsOf(dir, name);
    const QString moment = momentAfter(present.isEmpty() ? QString() : present.last(), name);
    const QString target = dir.filePath(QStringLiteral("%1-%2.ugoda").arg(name, moment));
    if (Result<void> copied = verifiedCopy(connection, target); !copied) {
        return copied.error();
    }
    const QStringList all = backupsOf(dir, name);
    for (qsizetype i = 0; i < all.size() - kKeptBackups; ++i) {
        dir.remove(all.at(i));
    }
    return target;
}

QString newestBackup(const QString &path)
{
    const QFileInfo file(realPath(path));
    const QDir folder(backupFolderOf(file.filePath()));
    const QStringList all = backupsOf(folder, file.completeBaseName());
    return all.isEmpty() ? QString() : folder.filePath(all.last());
}

QString backupFolderOf(const QString &path)
{
    return QFileInfo(path).absolutePath() + QStringLiteral("/backups");
}

} // namespace ugoda
