// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace ugoda {

class Store;
struct OpenOptions;
class Workspace;

/// Which file is open: opens, makes, copies, and says what went wrong. Shows nothing itself.
///
/// Nothing here writes to a file that does not open, and nothing deletes one.
class FileSession : public QObject
{
    Q_OBJECT

public:
    FileSession(Store &store, Workspace &workspace, QObject *parent = nullptr);

    /// Opens a file in place of the present one.
    void open(const QString &path);
    /// Makes a file from a template and opens it.
    void create(const QString &path, const QString &templateKey, const QString &person);
    /// Opens the sample in the person's data folder, made anew when it is missing: invented
    /// opportunities, nothing of the person's own.
    void openSample();
    /// Copies the open file as it is; `copied` or `failed`.
    void saveCopy(const QString &target);
    /// Copies a file that is not open, with what its last program left beside it, and opens the
    /// copy.
    void copyAndOpen(const QString &source, const QString &target);
    /// Copies a backup beside its file under a free name and opens that copy.
    void openBackup(const QString &path, const QString &backup);

    /// Where the sample lies.
    static QString samplePath();

    /// Closes the open file when all is written; `finished` follows.
    void finish();

signals:
    void finished();
    /// A file is open and filled; `own` is false for the sample.
    void opened(const QString &path, bool own);
    /// A file did not open or could not be made; none is open now.
    void problem(const ugoda::Error &error, const QString &path);
    void copied(const QString &target);
    /// A copy of the open file was not made; the file is still open.
    void failed(const ugoda::Error &error);

private:
    /// Does something once what views have still to write (drafts) is in the open file.
    void afterWriting(std::function<void()> action);
    void openWith(const QString &path, const OpenOptions &options);
    void announce(const QString &path);

    Store &m_store;
    Workspace &m_workspace;
};

} // namespace ugoda
