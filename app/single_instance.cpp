// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logInstance, "ugoda.instance")

constexpr int kPatience = 2000; ///< ms
constexpr char kTaken = 1;

/// A folder that belongs to the user alone where there is one.
QString folder()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? QDir::tempPath() : own;
}

/// Pipes of Windows have no folder.
QString address(const QString &name)
{
#ifdef Q_OS_WIN
    return name;
#else
    return folder() + u'/' + name;
#endif
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{ }

SingleInstance::~SingleInstance() = default;

QString SingleInstance::nameFor(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = path.isEmpty() ? QString()
        : file.exists()                      ? file.canonicalFilePath()
                                             : file.absoluteFilePath();
    // The home folder stands for the user where sockets of all users share a folder.
    const QByteArray key = (QDir::homePath() + u'\n' + canonical).toUtf8();
    return u"ugoda-"_s
        + QString::fromLatin1(
               QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(20));
}

bool SingleInstance::handOver(const QString &name, const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(address(name));
    if (!socket.waitForConnected(kPatience)) {
        return false;
    }
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << arguments;
    char reply = 0;
    return socket.waitForBytesWritten(kPatience) && socket.waitForReadyRead(kPatience)
        && socket.getChar(&reply) && reply == kTaken;
}

bool SingleInstance::hold(const QString &name)
{
    if (m_server && m_server->serverName() == address(name)) {
        return true;
    }
    auto lock = std::make_unique<QLockFile>(folder() + u'/' + name + u".lock"_s);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        return false;
    }
    // The lock is ours: whatever listens no more under this name was left by a program that died.
    QLocalServer::removeServer(address(name));
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server->listen(address(name))) {
        qCWarning(logInstance) << "a second start will not find this window:"
                               << server->errorString();
    }
    connect(server.get(), &QLocalServer::newConnection, this, [this, listening = server.get()] {
        while (QLocalSocket *caller = listening->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { receive(caller); });
            receive(caller);
        }
    });
    m_server = std::move(server);
    m_lock = std::move(lock);
    return true;
}

void SingleInstance::receive(QLocalSocket *caller)
{
    QDataStream stream(caller);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.startTransaction();
    QStringList arguments;
    stream >> arguments;
    if (!stream.commitTransaction()) {
        return;
    }
    caller->write(&kTaken, 1);
    caller->flush();
    emit called(arguments);
}

} // namespace ugoda
