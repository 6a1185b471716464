// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_file.h"

#include "model/exchange/save_target.h"
#include "model/store/record_reads.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace ugoda::cli {

void complain(const QString &text)
{
    std::fprintf(stderr, "ugoda-cli: %s\n", qPrintable(text));
}

QString words(const Error &error)
{
    const QString subject = error.subject;
    switch (error.code) {
    case ErrorCode::FolderMissing:
        return Cli::tr("there is no folder %1").arg(subject);
    case ErrorCode::FileMissing:
        return Cli::tr("there is no file %1").arg(subject);
    case ErrorCode::FileReadOnly:
        return Cli::tr("the file %1 can only be read").arg(subject);
    case ErrorCode::FolderReadOnly:
        return Cli::tr("the folder %1 can't be written to").arg(subject);
    case ErrorCode::NotOurFile:
        return Cli::tr("%1 is not a file of Ugoda").arg(subject);
    case ErrorCode::SchemaNewer:
        return Cli::tr("%1 was made by a newer version of Ugoda").arg(subject);
    case ErrorCode::FileDamaged:
        return Cli::tr("the file %1 is damaged (%2)").arg(subject, error.detail);
    case ErrorCode::FileInUse:
        return Cli::tr("the file %1 is open in another program").arg(subject);
    case ErrorCode::DiskFull:
        return Cli::tr("the disk is full; nothing was changed");
    case ErrorCode::WriteFailed:
        return Cli::tr("writing failed (%1); nothing was changed").arg(error.detail);
    case ErrorCode::CannotRead:
        return Cli::tr("can't read %1 (%2)").arg(subject, error.detail);
    case ErrorCode::CannotWrite:
        if (error.detail == QLatin1StringView(kDataFile)) {
            return Cli::tr("%1 holds data of Ugoda and is not written over").arg(subject);
        }
        return Cli::tr("can't write %1 (%2)").arg(subject, error.detail);
    case ErrorCode::NothingToUndo:
        return Cli::tr("there is nothing to undo");
    case ErrorCode::Invalid:
        return Cli::tr("the value of %1 is not valid (%2)").arg(subject, error.detail);
    default:
        return Cli::tr("failed: %1 %2").arg(subject, error.detail);
    }
}

Exit exitFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CannotRead:
    case ErrorCode::MalformedInput:
    case ErrorCode::Invalid:
    case ErrorCode::NothingToUndo:
        return Exit::InputHasFaults;
    default:
        return Exit::FileUnusable;
    }
}

OpenFile::OpenFile(const QString &path, const OpenOptions &options)
{
    const Result<FileInfo> opened = m_store.open(path, options).result();
    if (!opened) {
        Error error = opened.error();
        if (error.code == ErrorCode::CannotWrite && options.create && QFileInfo::exists(path)) {
            complain(Cli::tr("the file %1 exists already").arg(path));
        } else {
            error.subject = error.subject.isEmpty() ? path : error.subject;
            complain(words(error));
        }
        m_exit = Exit::FileUnusable;
    }
}

std::optional<Directory> OpenFile::directory()
{
    const Result<DirectoryData> data =
        m_store.read<DirectoryData>([](Connection &c) { return readDirectory(c); }).result();
    if (!data) {
        complain(words(data.error()));
        m_exit = Exit::FileUnusable;
        return {};
    }
    return Directory(*data);
}

Exit OpenFile::submit(std::unique_ptr<Command> command, ChangeSet *changes)
{
    const Result<ChangeSet> done = m_store.submit(std::move(command)).result();
    if (!done) {
        complain(words(done.error()));
        return exitFor(done.error());
    }
    if (changes) {
        *changes = *done;
    }
    return Exit::Done;
}

} // namespace ugoda::cli
