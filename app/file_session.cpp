// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_session.h"

#include "model/commands/sample_command.h"
#include "model/commands/setup_commands.h"
#include "model/items/default_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "model/store/command.h"
#include "model/store/file_place.h"
#include "model/store/store.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSamples = 120;

/// copyClosedFile() beside the window.
QFuture<Result<void>> copyInBackground(const QString &source, const QString &target)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, source, target] {
        promise->addResult(copyClosedFile(source, target));
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
        announce(file.path);
    });
}

void FileSession::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_workspace.isOpen() && QFileInfo(m_workspace.path()) == QFileInfo(absolute)) {
        announce(m_workspace.path());
        return;
    }
    openWith(absolute, {});
}

void FileSession::openWith(const QString &path, const OpenOptions &options)
{
    afterWriting([this, path, options] {
        whenDone(m_workspace.open(path, options), this, [this, path](const Result<FileInfo> &file) {
            if (!file) {
                emit problem(file.error(), path);
            }
        });
    });
}

void FileSession::announce(const QString &path)
{
    emit opened(path, QFileInfo(path) != QFileInfo(samplePath()));
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
    OpenOptions options;
    options.create = true;
    options.fill = {applyTemplate(*findTemplate(templateKey), person, defaultName)};
    openWith(QFileInfo(path).absoluteFilePath(), options);
}

void FileSession::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    OpenOptions options;
    options.create = true;
    options.fill = {applyTemplate(templates().first(), tr("Olena Koval"), defaultName),
                    generateSample(kSamples, defaultName)};
    openWith(path, options);
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

QString FileSession::samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + u"/sample/sample.ugoda"_s;
}

} // namespace ugoda
