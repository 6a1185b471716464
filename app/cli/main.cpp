// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_arguments.h"
#include "app/cli/cli_commands.h"

#include <QCoreApplication>

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
    return int(ugoda::cli::run(arguments));
}
