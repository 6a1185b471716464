// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ugoda::cli {

/// How a command ended; the process's exit code.
enum class Exit : int {
    Done = 0,
    InputHasFaults = 1,
    Usage = 2,
    FileUnusable = 3,
};

/// Runs one command of `ugoda-cli`: its name and arguments as given, without the program's name.
/// Results go to standard output, one clear line on failure to standard error.
Exit run(const QStringList &arguments);

/// The text of --help.
QString helpText();

} // namespace ugoda::cli
