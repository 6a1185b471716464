// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_arguments.h"
#include "app/cli/cli_commands.h"
#include "app/cli/cli_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ugoda-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UGODA_VERSION));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (!ugoda::cli::chooseLanguage(arguments)) {
        return int(ugoda::cli::Exit::Usage);
    }
    if (arguments.contains(QStringLiteral("--version"))) {
        std::puts("ugoda-cli " UGODA_VERSION);
        return 0;
    }
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        std::fputs(qPrintable(ugoda::cli::helpText()), stdout);
        return 0;
    }
    const ugoda::cli::Exit exit = ugoda::cli::run(arguments);
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        ugoda::cli::complain(ugoda::cli::Cli::tr("the answer could not be written"));
        return std::max(int(exit), int(ugoda::cli::Exit::InputHasFaults));
    }
    return int(exit);
}
