// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/backup.h"

#include "model/store/connection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ugoda {

namespace {

constexpr int kKeptBackups = 10;

void removeWithCompanions(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-journal"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
}

Result<void> verify(const QString &path, qint64 expectedSteps)
{
    Connection copy;
    if (Result<void> opened = copy.open(path); !opened) {
        return opened;
    }
    const QString verdict = copy.scalar("PRAGMA quick_check(1)").toString();
    if (verdict != QLatin1String("ok")) {
        return Error{ErrorCode::FileDamaged, path, verdict};
    }
    if (copy.scalar("SELECT count(*) FROM change_set").toLongLong() != expectedSteps) {
        return Error{ErrorCode::CannotWrite, path, QStringLiteral("the copy is not complete")};
    }
    return {};
}

} // namespace

Result<void> verifiedCopy(Connection &connection, const QString &target)
{
    if (!connection.isOpen()) {
        return Error{ErrorCode::FileClosed, target, {}};
    }
    const QString unfinished = target + QStringLiteral(".part");
    removeWithCompanions(unfinished);
    Result<void> done = connection.backupTo(unfinished);
    if (done) {
        done = verify(unfinished, connection.scalar("SELECT count(*) FROM change_set").toLongLong());
    }
    if (done) {
        QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(target);
        if (!QFile::rename(unfinished, target)) {
            done = Error{ErrorCode::CannotWrite, target, QStringLiteral("rename")};
        }
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
        return Error{ErrorCode::CannotWrite, folder, {}};
    }
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString target = dir.filePath(QStringLiteral("%1-%2.ugoda").arg(name, moment));
    if (Result<void> copied = verifiedCopy(connection, target); !copied) {
        return copied.error();
    }
    // By name, which holds the moment: a clock set back must not make the newest look old.
    QStringList all = dir.entryList({name + QStringLiteral("-*.ugoda")}, QDir::Files, QDir::Name);
    // "Deals-2026" is another file than "Deals": only names of exactly this form are ours.
    all.removeIf([length = QFileInfo(target).fileName().size()](const QString &entry) { return entry.size() != length; });
    for (qsizetype i = 0; i < all.size() - kKeptBackups; ++i) {
        dir.remove(all.at(i));
    }
    return target;
}

} // namespace ugoda
