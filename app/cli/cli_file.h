// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli_commands.h"
#include "model/items/directory.h"
#include "model/store/store.h"

#include <QCoreApplication>

#include <optional>

namespace ugoda::cli {

/// The context of the command line's texts: `Cli::tr()`.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(ugoda::cli::Cli)
};

/// Writes one line to standard error.
void complain(const QString &text);
/// The words for an error, naming the file.
QString words(const Error &error);
/// The exit code for an error: what the file refused, or what the input had.
Exit exitFor(const Error &error);

/// A file opened for one command. Says what is wrong when it can't be opened.
class OpenFile
{
public:
    explicit OpenFile(const QString &path, const OpenOptions &options = {});

    bool ok() const { return m_exit == Exit::Done; }

    Exit exit() const { return m_exit; }

    Store &store() { return m_store; }

    /// The firm's dictionaries; empty after a complaint.
    std::optional<Directory> directory();
    /// Runs a command; complains and gives the exit code when it failed.
    Exit submit(std::unique_ptr<Command> command, ChangeSet *changes = nullptr);

private:
    Store m_store;
    Exit m_exit = Exit::Done;
};

} // namespace ugoda::cli
