// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_commands.h"

#include "app/cli/cli_arguments.h"
#include "app/cli/cli_exchange.h"
#include "app/cli/cli_file.h"
#include "app/cli/cli_setup.h"
#include "model/commands/sample_command.h"
#include "model/commands/setup_commands.h"
#include "model/items/default_names.h"
#include "model/items/step_names.h"
#include "model/store/file_check.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <cstdio>

namespace ugoda::cli {

namespace {

QStringList templateKeys()
{
    QStringList keys;
    for (const Template &known : templates()) {
        keys << known.key;
    }
    return keys;
}

/// Makes a file from a template; one that can't be filled does not come into being.
Exit makeFile(const QString &path, const QString &templateKey, int sample)
{
    const Template *chosen = findTemplate(templateKey);
    if (!chosen) {
        complain(Cli::tr("unknown template %1; known are %2")
                     .arg(templateKey, templateKeys().join(QStringLiteral(", "))));
        return Exit::Usage;
    }
    // Sample data of one day is alike in every file, ids too: it ends with yesterday's working day.
    OpenOptions options {true, {}};
    if (sample > 0) {
        options.sampleTime =
            QDate::currentDate().addDays(-1).startOfDay().addSecs(18 * 3600).toMSecsSinceEpoch();
    }
    options.fill = {applyTemplate(*chosen, {}, defaultName)};
    if (sample > 0) {
        options.fill.append(generateSample(sample, defaultName));
    }
    return OpenFile(path, options).exit();
}

Exit runNew(const QStringList &given)
{
    const Arguments arguments(given, {QStringLiteral("template")}, {}, 1);
    if (!arguments.ok()) {
        return Exit::Usage;
    }
    const QString key = arguments.value(QStringLiteral("template"));
    return makeFile(arguments.file(0), key.isEmpty() ? QStringLiteral("services") : key, 0);
}

Exit runSample(const QStringList &given)
{
    const Arguments arguments(
        given, {QStringLiteral("opportunities"), QStringLiteral("template")}, {}, 1);
    bool isNumber = false;
    const QString text = arguments.value(QStringLiteral("opportunities"));
    const int count = text.isEmpty() ? 120 : text.toInt(&isNumber);
    if (!arguments.ok()) {
        return Exit::Usage;
    }
    if ((!text.isEmpty() && !isNumber) || count < 1 || count > 5000000) {
        complain(Cli::tr("--opportunities must be a number from 1 to 5000000"));
        return Exit::Usage;
    }
    const QString key = arguments.value(QStringLiteral("template"));
    return makeFile(arguments.file(0), key.isEmpty() ? QStringLiteral("services") : key, count);
}

QString problemWords(const FileProblem &problem)
{
    switch (problem.kind) {
    case FileProblemKind::Structure:
        return Cli::tr("the structure of the file is damaged: %1").arg(problem.what);
    case FileProblemKind::Reference:
        return Cli::tr("a row of table %1 refers to one that is not there").arg(problem.what);
    case FileProblemKind::RowWithoutJournal:
        return Cli::tr("%1: the journal knows nothing of this row").arg(problem.what);
    case FileProblemKind::JournalWithoutRow:
        return Cli::tr("%1: the row is gone, only its journal is left").arg(problem.what);
    case FileProblemKind::UnknownField:
        return Cli::tr("the journal names the unknown field %1").arg(problem.what);
    case FileProblemKind::UnlikeJournal:
        return Cli::tr("%1: the value is not the journal's last one").arg(problem.what);
    case FileProblemKind::StepWithoutChanges:
        return Cli::tr("step %1: the step and its changes do not match").arg(problem.what);
    case FileProblemKind::SearchIndex:
        return Cli::tr("the search index is damaged: %1").arg(problem.what);
    case FileProblemKind::Derived:
        return Cli::tr("computed data is out of date: %1").arg(problem.what);
    }
    return problem.what;
}

Exit runCheck(const QStringList &given)
{
    const Arguments arguments(given, {}, {}, 1);
    if (!arguments.ok()) {
        return Exit::Usage;
    }
    OpenFile file(arguments.file(0));
    if (!file.ok()) {
        return file.exit();
    }
    const Result<QList<FileProblem>> problems =
        file.store().read<QList<FileProblem>>([](Connection &c) { return checkFile(c); }).result();
    if (!problems) {
        complain(words(problems.error()));
        return Exit::FileUnusable;
    }
    for (const FileProblem &problem : *problems) {
        std::puts(qPrintable(problemWords(problem)));
    }
    if (!problems->isEmpty()) {
        complain(Cli::tr("%1 has problems").arg(arguments.file(0)));
        return Exit::InputHasFaults;
    }
    std::puts(
        qPrintable(Cli::tr("%1: no problems found").arg(QFileInfo(arguments.file(0)).fileName())));
    return Exit::Done;
}

Exit runUndo(const QStringList &given)
{
    const Arguments arguments(given, {}, {}, 1);
    if (!arguments.ok()) {
        return Exit::Usage;
    }
    OpenFile file(arguments.file(0));
    if (!file.ok()) {
        return file.exit();
    }
    const Result<ChangeSet> undone = file.store().undo().result();
    if (!undone) {
        complain(words(undone.error()));
        return exitFor(undone.error());
    }
    std::puts(qPrintable(Cli::tr("undone: %1").arg(stepName(undone->label))));
    for (const QString &conflict : undone->conflicts) {
        complain(Cli::tr("left as it is, because it was changed since: %1").arg(conflict));
    }
    return Exit::Done;
}

} // namespace

QString helpText()
{
    return Cli::
        tr("Usage: ugoda-cli COMMAND … [--language uk|ru|en]\n\n"
           "  new FILE [--template %1]\n"
           "  import FILE CSV [--pipeline P] [--dry-run] [--delimiter D] [--encoding E]\n"
           "         [--map COLUMN=FIELD]… [--name FIELD:WORD=NAME]… [--no-create]\n"
           "         [--faulty OUT.csv] [--json]\n"
           "  rows CSV [--delimiter D] [--encoding E]\n"
           "  export FILE [--what opportunities|clients|history] [--filter TEXT]\n"
           "         [--delimiter D] [--encoding E] OUT.csv\n"
           "  export FILE --what setup OUT.json\n"
           "  import-setup FILE IN.json\n"
           "  check FILE\n"
           "  undo FILE\n"
           "  sample FILE [--opportunities N] [--template T]\n\n"
           "An export holds archived records too; --filter keeps rows in which all words of TEXT\n"
           "stand.\n"
           "--name says what a word of the sheet stands for: --name \"stage:Talks=Meeting\".\n"
           "Without --language, answers and new files speak Ukrainian or Russian where the locale\n"
           "does, else English. A sample is the same all day, ids too; its dates follow the "
           "day.\n\n"
           "Exit codes: 0 done, 1 the input has faults, 2 usage, 3 the file can't be used.\n")
            .arg(templateKeys().join(u'|'));
}

Exit run(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    static const QHash<QString, Exit (*)(const QStringList &)> kCommands {
        {QStringLiteral("new"), runNew},
        {QStringLiteral("import"), runImport},
        {QStringLiteral("rows"), runRows},
        {QStringLiteral("export"), runExport},
        {QStringLiteral("check"), runCheck},
        {QStringLiteral("undo"), runUndo},
        {QStringLiteral("sample"), runSample},
        {QStringLiteral("import-setup"), runImportSetup}};
    if (const auto found = kCommands.constFind(command); found != kCommands.constEnd()) {
        return (*found)(rest);
    }
    complain(command.isEmpty() ? Cli::tr("no command given; see --help")
                               : Cli::tr("unknown command %1; see --help").arg(command));
    return Exit::Usage;
}

} // namespace ugoda::cli
