// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_exchange.h"

#include "app/cli/cli_arguments.h"
#include "app/cli/cli_file.h"
#include "app/cli/cli_report.h"
#include "app/cli/cli_setup.h"
#include "model/domain/dictionary_kinds.h"
#include "model/exchange/export_job.h"
#include "model/exchange/import_command.h"
#include "model/exchange/import_problem_words.h"
#include "model/exchange/save_target.h"
#include "model/items/default_names.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace ugoda::cli {

namespace {

std::optional<CsvOptions> csvOptions(const Arguments &arguments)
{
    const std::optional<QChar> delimiter = arguments.delimiter();
    const std::optional<QByteArray> encoding = arguments.encoding();
    if (!delimiter || !encoding) {
        return {};
    }
    return CsvOptions {*encoding, *delimiter};
}

/// A first row in words of nobody's list is a header when --map calls a column by one of them.
void recogniseHeader(ImportPlan &plan, const QStringList &maps)
{
    const QStringList first = plan.samples.value(0);
    const bool named =
        !plan.hasHeader && std::any_of(maps.cbegin(), maps.cend(), [&first](const QString &map) {
            const QString column = searchFold(map.section(u'=', 0, -2));
            bool isNumber = false;
            (void)column.toInt(&isNumber); // counts columns
            return !isNumber
                && std::any_of(first.cbegin(), first.cend(), [&column](const QString &cell) {
                       return searchFold(cell) == column;
                   });
        });
    if (named) {
        guessColumns(plan, true, plan.samples);
    }
}

/// The firm's own field of this name, in any letter case; of several of one name the one that the
/// pipeline shows.
CustomFieldId customFieldNamed(const ImportPlan &plan, const QString &name)
{
    CustomFieldId found;
    for (const CustomField &field : plan.customFields) {
        const bool shown = !plan.pipeline.isValid() || !field.pipeline.isValid()
            || field.pipeline == plan.pipeline;
        if (searchFold(field.name) == searchFold(name) && (shown || !found.isValid())) {
            found = field.id;
        }
    }
    return found;
}

/// Applies --map COLUMN=FIELD: the column by its header (any letter case) or its number from 1, the
/// field by its key or, a firm's own, by its name.
bool applyMaps(ImportPlan &plan, const QStringList &maps)
{
    recogniseHeader(plan, maps);
    for (const QString &map : maps) {
        const QString column = map.section(u'=', 0, -2);
        const std::optional<ImportField> field = fieldOf(map.section(u'=', -1));
        const CustomFieldId custom =
            field ? CustomFieldId {} : customFieldNamed(plan, map.section(u'=', -1));
        qsizetype index = -1;
        for (qsizetype i = 0; i < plan.headers.size(); ++i) {
            if (searchFold(plan.headers.at(i)) == searchFold(column)) {
                index = i;
            }
        }
        if (index < 0) {
            bool isNumber = false;
            const int number = column.toInt(&isNumber);
            index = isNumber ? number - 1 : -1;
        }
        const bool known = field || custom.isValid();
        if (!known || index < 0 || index >= plan.mapping.size()) {
            complain(!known ? Cli::tr("--map %1: there is no such field").arg(map)
                            : Cli::tr("--map %1: there is no such column").arg(map));
            return false;
        }
        // The person's word takes the field from a column to which it was only guessed.
        field ? assignColumn(plan, index, *field) : assignColumn(plan, index, custom);
    }
    return true;
}

/// Applies --name FIELD:WORD=NAME: what a word of the sheet stands for; no name: nothing.
bool applyNames(ImportPlan &plan, const QStringList &given)
{
    for (const QString &each : given) {
        const std::optional<ImportField> field = fieldOf(each.section(u':', 0, 0));
        const QString rest = each.section(u':', 1);
        const QString word = rest.section(u'=', 0, 0).trimmed();
        if (!field || !NameChoices::holdsNames(*field) || word.isEmpty() || !rest.contains(u'=')) {
            complain(
                Cli::tr("--name %1: it must be FIELD:WORD=NAME, the field one that holds names")
                    .arg(each));
            return false;
        }
        plan.choices.choose(*field, word, rest.section(u'=', 1).trimmed());
    }
    return true;
}

/// The pipeline with this name (in any letter case), or for an empty name that of inbound contacts.
std::optional<PipelineId> findPipeline(const Directory &directory, const QString &name)
{
    if (name.isEmpty()) {
        return directory.inboundPipeline();
    }
    const TypedName typed(name);
    const QList<Pipeline> all = directory.pipelines();
    for (const Pipeline &pipeline : all) {
        if (isCalled(pipeline, typed, &defaultName)) {
            return pipeline.id;
        }
    }
    complain(Cli::tr("there is no pipeline %1").arg(name));
    return {};
}

/// Whether the faulty rows may be saved under this name; said before anything is imported.
bool mayHoldFaulty(const QString &path, const QString &sheet)
{
    if (const Result<void> allowed = checkSaveTarget(path); !allowed) {
        complain(words(allowed.error()));
        return false;
    }
    if (!path.isEmpty() && QFileInfo(path) == QFileInfo(sheet)) {
        complain(Cli::tr("--faulty %1: the sheet itself would be lost").arg(path));
        return false;
    }
    return true;
}

} // namespace

Exit runImport(const QStringList &given)
{
    const Arguments arguments(
        given,
        {QStringLiteral("pipeline"),
         QStringLiteral("delimiter"),
         QStringLiteral("encoding"),
         QStringLiteral("map"),
         QStringLiteral("name"),
         QStringLiteral("faulty")},
        {QStringLiteral("dry-run"), QStringLiteral("json"), QStringLiteral("no-create")},
        2);
    const std::optional<CsvOptions> csv = arguments.ok() ? csvOptions(arguments) : std::nullopt;
    if (!csv) {
        return Exit::Usage;
    }
    const QString faulty = arguments.value(QStringLiteral("faulty"));
    if (!mayHoldFaulty(faulty, arguments.file(1))) {
        return Exit::Usage;
    }
    OpenFile file(arguments.file(0));
    if (!file.ok()) {
        return file.exit();
    }
    const std::optional<Directory> directory = file.directory();
    if (!directory) {
        return file.exit();
    }
    Result<ImportPlan> plan = planImport(arguments.file(1), *csv, directory->customFields());
    if (!plan) {
        complain(plan.error().code == ErrorCode::MalformedInput ? unreadableSheetWords(plan.error())
                                                                : words(plan.error()));
        return exitFor(plan.error());
    }
    const std::optional<PipelineId> pipeline =
        findPipeline(*directory, arguments.value(QStringLiteral("pipeline")));
    if (!pipeline) {
        return Exit::Usage;
    }
    plan->pipeline = *pipeline;
    if (!applyMaps(*plan, arguments.values(QStringLiteral("map")))
        || !applyNames(*plan, arguments.values(QStringLiteral("name")))) {
        return Exit::Usage;
    }
    plan->createMissing = !arguments.has(QStringLiteral("no-create"));
    const auto report = std::make_shared<ImportReport>();
    const Exit exit = file.submit(importOpportunities(*plan,
                                                      arguments.has(QStringLiteral("dry-run")),
                                                      report,
                                                      std::make_shared<ImportProgress>()));
    if (exit != Exit::Done) {
        return exit;
    }
    printReport(*report, arguments.has(QStringLiteral("json")));
    complainOf(report->problems);
    if (!faulty.isEmpty()) {
        if (const Result<void> saved = saveFaultyRows(faulty, *plan, *report); !saved) {
            complain(words(saved.error()));
            return Exit::FileUnusable;
        }
    }
    return report->faulty > 0 || !report->problems.isEmpty() ? Exit::InputHasFaults : Exit::Done;
}

Exit runRows(const QStringList &given)
{
    const Arguments arguments(
        given, {QStringLiteral("delimiter"), QStringLiteral("encoding")}, {}, 1);
    const std::optional<CsvOptions> csv = arguments.ok() ? csvOptions(arguments) : std::nullopt;
    if (!csv) {
        return Exit::Usage;
    }
    QFile input(arguments.file(0));
    if (!input.open(QIODevice::ReadOnly)) {
        complain(words({ErrorCode::CannotRead, arguments.file(0), input.errorString()}));
        return Exit::InputHasFaults;
    }
    CsvReader reader(&input, *csv);
    CsvRow row;
    const char *before = "[";
    while (reader.next(row)) {
        print(before + json(QJsonDocument(QJsonArray::fromStringList(row.fields))));
        before = ",\n";
    }
    print(*before == '[' ? "[]\n" : "]\n");
    complainOf(reader.problems());
    if (reader.error()) {
        complain(words(reader.error()));
    }
    return reader.problems().isEmpty() && !reader.error() ? Exit::Done : Exit::InputHasFaults;
}

Exit runExport(const QStringList &given)
{
    const Arguments arguments(given,
                              {QStringLiteral("what"),
                               QStringLiteral("filter"),
                               QStringLiteral("delimiter"),
                               QStringLiteral("encoding")},
                              {},
                              2);
    const std::optional<CsvOptions> csv = arguments.ok() ? csvOptions(arguments) : std::nullopt;
    const QString what = arguments.value(QStringLiteral("what"));
    const QStringList known {QString(),
                             QStringLiteral("opportunities"),
                             QStringLiteral("clients"),
                             QStringLiteral("history"),
                             QStringLiteral("setup")};
    if (!csv) {
        return Exit::Usage;
    }
    if (!known.contains(what)) {
        complain(Cli::tr("--what must be opportunities, clients, history or setup"));
        return Exit::Usage;
    }
    if (what == QLatin1String("setup")) {
        return exportSetup(arguments.file(0), arguments.file(1));
    }
    OpenFile file(arguments.file(0));
    const std::optional<Directory> directory = file.ok() ? file.directory() : std::nullopt;
    if (!directory) {
        return file.exit();
    }
    ExportOptions options;
    options.path = arguments.file(1);
    options.format = CsvFormat::forSpreadsheet();
    if (!csv->encoding.isEmpty()) {
        options.format.encoding = {csv->encoding, csv->encoding.startsWith("UTF-16")};
    }
    if (!csv->separator.isNull()) {
        options.format.separator = csv->separator;
        options.format.decimalComma = csv->separator != u',';
    }
    options.filter.text = arguments.value(QStringLiteral("filter"));
    options.archivedToo = true;
    options.sort = {SortColumn::Created, false};
    const ExportNames names(*directory);
    ExportProgress progress;
    const Result<int> rows = what == QLatin1String("clients")
        ? exportClients(file.store(), options, names)
        : what == QLatin1String("history")
        ? exportHistory(file.store(), options, names)
        : exportOpportunities(file.store(), options, names, progress);
    if (!rows) {
        complain(words(rows.error()));
        return Exit::FileUnusable;
    }
    std::printf("%s\n", qPrintable(Cli::tr("%1 rows written").arg(*rows)));
    if (progress.replaced > 0) {
        complain(Cli::tr("%1 characters are not in %2: “?” stands for each")
                     .arg(progress.replaced.load())
                     .arg(QString::fromLatin1(options.format.encoding.name)));
    }
    return Exit::Done;
}

} // namespace ugoda::cli
