// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logInstance, "ugoda.instance")

constexpr int kPatience = 2000; ///< ms
constexpr int kGlance = 5; ///< ms between two looks at whether a call is answered

/// The folder of a name, in one that belongs to the user alone where there is such a one.
QString boxOf(const QString &name)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (own.isEmpty() ? QDir::tempPath() : own) + u'/' + name;
}

/// A lock that dies with its owner, however long that lives.
std::unique_ptr<QLockFile> lockOf(const QString &name)
{
    auto lock = std::make_unique<QLockFile>(boxOf(name) + u".lock"_s);
    lock->setStaleLockTime(0);
    return lock;
}

/// Under this name a call has been taken.
QString answerTo(const QString &call)
{
    return call + u".taken"_s;
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SingleInstance::takeCalls);
}

SingleInstance::~SingleInstance()
{
    letGo();
}

QString SingleInstance::nameFor(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = path.isEmpty() ? QString()
        : file.exists()                      ? file.canonicalFilePath()
                                             : file.absoluteFilePath();
    // The home folder stands for the user where those of all users share a folder.
    const QByteArray key = (QDir::homePath() + u'\n' + canonical).toUtf8();
    return u"ugoda-"_s
        + QString::fromLatin1(
               QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(20));
}

bool SingleInstance::handOver(const QString &name, const QStringList &arguments)
{
    const std::unique_ptr<QLockFile> lock = lockOf(name);
    // To lock is to write to a disk, which the usual start, alone with its file, need not do twice.
    if (!QFileInfo::exists(lock->fileName()) || lock->tryLock(0)) {
        return false;
    }
    const QString call = boxOf(name) + u"/%1.call"_s.arg(QCoreApplication::applicationPid());
    QSaveFile file(call);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << arguments;
    if (!file.commit()) {
        return false;
    }
    const QDeadlineTimer limit(kPatience);
    while (QFileInfo::exists(call) && !limit.hasExpired()) {
        QThread::msleep(kGlance);
    }
    // A call that can be taken back was not heard; one that is gone without an answer neither.
    return !QFile::remove(call) && QFile::remove(answerTo(call));
}

bool SingleInstance::hold(const QString &name)
{
    const QString box = boxOf(name);
    if (m_lock && m_box == box) {
        return true;
    }
    std::unique_ptr<QLockFile> lock = lockOf(name);
    if (!lock->tryLock(0)) {
        return false;
    }
    letGo();
    m_lock = std::move(lock);
    m_box = box;
    // The lock is ours: whatever calls lie here were meant for a program that died.
    QDir(box).removeRecursively();
    if (!QDir().mkdir(box, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        || !m_watcher.addPath(box)) {
        qCWarning(logInstance) << "a second start will not find this window:" << box;
    }
    return true;
}

void SingleInstance::letGo()
{
    if (m_lock) {
        m_watcher.removePath(m_box);
        QDir(m_box).removeRecursively();
        m_lock.reset();
    }
}

void SingleInstance::takeCalls()
{
    const QDir box(m_box);
    const QStringList calls = box.entryList({u"*.call"_s}, QDir::Files);
    for (const QString &name : calls) {
        QFile call(box.filePath(name));
        if (!call.open(QIODevice::ReadOnly)) {
            continue; // taken back by the one who called
        }
        QDataStream stream(&call);
        stream.setVersion(QDataStream::Qt_6_4);
        QStringList arguments;
        stream >> arguments;
        call.close();
        if (stream.status() == QDataStream::Ok && call.rename(answerTo(call.fileName()))) {
            emit called(arguments);
        }
    }
}

} // namespace ugoda
