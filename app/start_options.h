// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace ugoda {

/// What the command line asks of the window.
struct StartOptions
{
    QString file; ///< absolute path of the file to open; empty: the last one
    QString language; ///< "uk", "ru", "en"; empty: the remembered one
    std::optional<ThemeChoice> theme; ///< none: the remembered one
};

/// Reads the command line. Works before any QApplication, so that `--help` and `--version` need no
/// display.
class StartArguments
{
    Q_DECLARE_TR_FUNCTIONS(ugoda::StartArguments)

public:
    /// \param arguments with the program's name in front, relative paths being of the current
    /// folder
    explicit StartArguments(const QStringList &arguments);

    const StartOptions &options() const { return m_options; }

    /// Whether there is only something to print: help, version or a complaint.
    bool wantsAnswer() const { return m_answer != Answer::None; }

    /// The text to print; needs a QCoreApplication.
    QString answer() const;

    /// 0 for help and version, 2 for a command line that cannot be understood.
    int exitCode() const { return m_answer == Answer::Complaint ? 2 : 0; }

    /// The options as arguments for the copy of the program that is running already.
    static QStringList toArguments(const StartOptions &options);

private:
    enum class Answer {
        None,
        Help,
        Version,
        Complaint
    };

    StartOptions m_options;
    QStringList m_arguments;
    Answer m_answer = Answer::None;
};

} // namespace ugoda
