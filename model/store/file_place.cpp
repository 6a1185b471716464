// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/file_place.h"

#include "model/store/file_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace ugoda {

namespace {

constexpr const char *kCompanions[] = {"-wal", "-journal"};

/// Renames a file over another, which stays when that fails.
Result<void> rename(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    return failure ? Error {ErrorCode::CannotWrite, to, QString::fromStdString(failure.message())}
                   : Result<void>();
}

Result<void> setCompanionsAside(const QString &path)
{
    for (const char *suffix : kCompanions) {
        const QString companion = path + QLatin1String(suffix);
        if (QFileInfo::exists(companion)) {
            if (Result<void> moved = rename(companion, companion + QStringLiteral(".old"));
                !moved) {
                return moved;
            }
        }
    }
    return {};
}

Result<void> copyOne(const QString &source, const QString &target)
{
    QFile from(source);
    if (!from.copy(target)) {
        return Error {ErrorCode::CannotWrite, target, from.errorString()};
    }
    // A copy of a read-only file would be read-only too.
    QFile::setPermissions(target,
                          QFile::permissions(target) | QFile::WriteOwner | QFile::ReadOwner);
    return {};
}

} // namespace

QString realPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists()) {
        return file.canonicalFilePath();
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

Result<void> placeFile(const QString &from, const QString &to)
{
    FileLock lock;
    Result<void> done = QFileInfo::exists(to) ? lock.take(to) : Result<void>();
    if (done) {
        done = setCompanionsAside(to);
    }
    return done ? rename(from, to) : done;
}

Result<void> copyClosedFile(const QString &source, const QString &target)
{
    if (QFileInfo::exists(target)) {
        return Error {ErrorCode::CannotWrite, target, QStringLiteral("exists")};
    }
    Result<void> done = setCompanionsAside(target);
    const QString wal = QStringLiteral("-wal");
    const bool behind = QFileInfo::exists(source + wal);
    if (done && behind) {
        done = copyOne(source + wal, target + wal);
    }
    if (done) {
        done = copyOne(source, target);
    }
    if (!done && behind) {
        QFile::remove(target + wal);
    }
    return done;
}

} // namespace ugoda
