// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_session.h"

#include "model/commands/sample_command.h"
#include "model/commands/setup_commands.h"
#include "model/items/default_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "model/store/store.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThreadPool>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSamples = 120;

/// Copies a file that nobody has open. What its last program had not yet put into the file lies in
/// the -wal beside it and belongs to it.
Result<void> copyFile(const QString &source, const QString &target)
{
    if (QFileInfo::exists(target)) {
        return Error {ErrorCode::CannotWrite, target, u"exists"_s};
    }
    for (const QString &suffix : {u"-wal"_s, QString()}) {
        if (!suffix.isEmpty() && !QFileInfo::exists(source + suffix)) {
            continue;
        }
        QFile from(source + suffix);
        if (!from.copy(target + suffix)) {
            return Error {ErrorCode::CannotWrite, target, from.errorString()};
        }
        // A copy of a read-only file would be read-only too.
        QFile::setPermissions(target + suffix,
                              QFile::permissions(target + suffix) | QFile::WriteOwner
                                  | QFile::ReadOwner);
    }
    return {};
}

/// The same, beside the window.
QFuture<Result<void>> copyInBackground(const QString &source, const QString &target)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, source, target] {
        promise->addResult(copyFile(source, target));
        promise->finish();
    });
    return promise->future();
}

} // namespace

FileSession::FileSession(Store &store, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, [this](const FileInfo &file) {
        // A new file is announced when it is filled.
        if (!file.created) {
            emit opened(file.path, file.path != samplePath());
        }
    });
}

void FileSession::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_workspace.isOpen() && m_workspace.path() == absolute) {
        emit opened(absolute, absolute != samplePath());
        return;
    }
    afterWriting([this, absolute] {
        whenDone(m_workspace.open(absolute), this, [this, absolute](const Result<FileInfo> &file) {
            if (!file) {
                emit problem(file.error(), absolute);
            }
        });
    });
}

void FileSession::afterWriting(std::function<void()> action)
{
    if (!m_workspace.isOpen()) {
        action();
        return;
    }
    // The answer to a read comes after those to the writes before it, and with these views hand
    // over what they held back.
    whenDone(m_workspace.loadDrafts(),
             this,
             [action = std::move(action)](const Result<QList<Draft>> &) { action(); });
}

void FileSession::finish()
{
    afterWriting([this] {
        whenDone(m_workspace.close(), this, [this](const Result<void> &) { emit finished(); });
    });
}

void FileSession::create(const QString &path, const QString &templateKey, const QString &person)
{
    make(QFileInfo(path).absoluteFilePath(), templateKey, person, 0);
}

void FileSession::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    make(path, templates().first().key, tr("Olena Koval"), kSamples);
}

void FileSession::make(const QString &path,
                       const QString &templateKey,
                       const QString &person,
                       int samples)
{
    OpenOptions options;
    options.create = true;
    afterWriting([=, this] {
        whenDone(m_workspace.open(path, options), this, [=, this](const Result<FileInfo> &file) {
            if (file) {
                fill(path, templateKey, person, samples);
            } else {
                emit problem(file.error(), path);
            }
        });
    });
}

void FileSession::fill(const QString &path,
                       const QString &templateKey,
                       const QString &person,
                       int samples)
{
    const Template *chosen = findTemplate(templateKey);
    whenDone(m_workspace.submit(applyTemplate(*chosen, person, defaultName), true),
             this,
             [=, this](const Result<ChangeSet> &filled) {
                 if (!filled) {
                     emit problem(filled.error(), path);
                 } else if (samples > 0) {
                     addSamples(path, samples);
                 } else {
                     emit opened(path, true);
                 }
             });
}

void FileSession::addSamples(const QString &path, int count)
{
    whenDone(m_workspace.submit(generateSample(count, defaultName), true),
             this,
             [this, path](const Result<ChangeSet> &filled) {
                 if (filled) {
                     emit opened(path, false);
                 } else {
                     emit problem(filled.error(), path);
                 }
             });
}

void FileSession::saveCopy(const QString &target)
{
    if (QFileInfo(target) == QFileInfo(m_workspace.path())) {
        emit failed({ErrorCode::CannotWrite, target, u"the open file itself"_s});
        return;
    }
    whenDone(m_store.backupTo(target), this, [this, target](const Result<void> &done) {
        if (done) {
            emit copied(target);
        } else {
            emit failed(done.error());
        }
    });
}

void FileSession::copyAndOpen(const QString &source, const QString &target)
{
    whenDone(copyInBackground(source, target), this, [this, target](const Result<void> &done) {
        if (done) {
            open(target);
        } else {
            emit problem(done.error(), target);
        }
    });
}

void FileSession::openBackup(const QString &path, const QString &backup)
{
    const QFileInfo file(path);
    const QString made = QFileInfo(backup).lastModified().date().toString(Qt::ISODate);
    const QDir folder = file.dir();
    QString target = folder.filePath(u"%1 %2.ugoda"_s.arg(file.completeBaseName(), made));
    for (int number = 2; QFileInfo::exists(target); ++number) {
        target =
            folder.filePath(u"%1 %2 (%3).ugoda"_s.arg(file.completeBaseName(), made).arg(number));
    }
    copyAndOpen(backup, target);
}

QString FileSession::newestBackup(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder(file.path() + u"/backups"_s);
    // Named after their file and the moment, so that the last by name is the newest. "Deals-2026"
    // is another file than "Deals".
    const QRegularExpression name(u'^' + QRegularExpression::escape(file.completeBaseName())
                                  + u"-\\d{8}-\\d{6}-\\d{3}\\.ugoda$"_s);
    const QStringList copies = folder.entryList(QDir::Files, QDir::Name).filter(name);
    return copies.isEmpty() ? QString() : folder.filePath(copies.last());
}

QString FileSession::samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + u"/sample/sample.ugoda"_s;
}

} // namespace ugoda
