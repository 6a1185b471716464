// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>

#include <memory>

class QLockFile;

namespace ugoda {

/// One window per file and user: a second start lays its arguments as a file ("a call") into the
/// folder that the first one watches, and ends when they are taken. A folder left behind by a
/// killed program is taken over, because what counts is a lock that dies with its owner. Files and
/// no socket: the library of networks would lengthen every start.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// The name under which the window of a file is found; an empty path is the window without one.
    /// Different ways of writing the path of one file give one name.
    static QString nameFor(const QString &path);

    /// Gives the arguments to the program that holds the name. True when it has taken them; false
    /// when there is none or it does not answer within two seconds. Blocks.
    static bool handOver(const QString &name, const QStringList &arguments);

    /// Takes a name and watches its folder, letting go of the one before. False when another
    /// program holds it.
    bool hold(const QString &name);

signals:
    /// Another start handed its arguments over (empty: it only wants the window to be raised).
    void called(const QStringList &arguments);

private:
    void letGo();
    void takeCalls();

    std::unique_ptr<QLockFile> m_lock;
    QString m_box; ///< the folder of the name held
    QFileSystemWatcher m_watcher;
};

} // namespace ugoda
