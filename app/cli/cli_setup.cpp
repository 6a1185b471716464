// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_setup.h"

#include "app/cli/cli_arguments.h"
#include "app/cli/cli_file.h"
#include "model/exchange/setup_export.h"
#include "model/exchange/setup_import.h"

#include <cstdio>

namespace ugoda::cli {

namespace {

/// Says what is wrong with a set-up, or with the file.
Exit complainOf(const Error &error, const QString &path)
{
    complain(error.code == ErrorCode::MalformedInput
                 ? QStringLiteral("%1: %2").arg(path, setupFaultWords(error))
                 : words(error));
    return exitFor(error);
}

} // namespace

Exit runImportSetup(const QStringList &given)
{
    const Arguments arguments(given, {}, {}, 2);
    if (!arguments.ok()) {
        return Exit::Usage;
    }
    const QString source = arguments.file(1);
    const Result<QJsonObject> setup = loadSetup(source);
    if (!setup) {
        return complainOf(setup.error(), source);
    }
    OpenFile file(arguments.file(0));
    if (!file.ok()) {
        return file.exit();
    }
    const auto report = std::make_shared<SetupReport>();
    const Result<ChangeSet> done = file.store().submit(importSetup(*setup, report)).result();
    if (!done) {
        return complainOf(done.error(), source);
    }
    std::puts(qPrintable(Cli::tr("added: %1, updated: %2, unchanged: %3")
                             .arg(report->added)
                             .arg(report->updated)
                             .arg(report->unchanged)));
    return Exit::Done;
}

Exit exportSetup(const QString &path, const QString &target)
{
    OpenFile file(path);
    const std::optional<Directory> directory = file.ok() ? file.directory() : std::nullopt;
    if (!directory) {
        return file.exit();
    }
    if (const Result<void> saved = saveSetup(target, directory->data()); !saved) {
        complain(words(saved.error()));
        return Exit::FileUnusable;
    }
    std::puts(qPrintable(Cli::tr("the set-up was written to %1").arg(target)));
    return Exit::Done;
}

} // namespace ugoda::cli
