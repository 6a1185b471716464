// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_exchange.h"

#include "app/cli/cli_arguments.h"
#include "app/cli/cli_file.h"
#include "app/cli/cli_setup.h"
#include "model/domain/text_keys.h"
#include "model/exchange/export_job.h"
#include "model/exchange/import_command.h"
#include "model/exchange/import_problem_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace ugoda::cli {

namespace {

QByteArray json(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact);
}

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

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

QJsonObject countsObject(const QMap<QString, int> &rows)
{
    QJsonObject object;
    for (auto word = rows.cbegin(); word != rows.cend(); ++word) {
        object.insert(word.key(), word.value());
    }
    return object;
}

QJsonObject reportObject(const ImportReport &report)
{
    QJsonArray faulty;
    for (const FaultyRow &row : report.faultyRows) {
        faulty.append(
            QJsonObject {{QStringLiteral("line"), row.line},
                         {QStringLiteral("reason"), QString(keyOf(row.fault))},
                         {QStringLiteral("value"), row.value},
                         {QStringLiteral("cells"), QJsonArray::fromStringList(row.cells)}});
    }
    QJsonArray skipped;
    for (const SkippedRow &row : report.skippedRows) {
        skipped.append(QJsonObject {{QStringLiteral("line"), row.line},
                                    {QStringLiteral("reason"), QString(keyOf(row.reason))}});
    }
    QJsonArray probabilities;
    for (const int probability : report.newStageProbabilities) {
        probabilities.append(probability);
    }
    return {{QStringLiteral("read"), report.read},
            {QStringLiteral("created"), report.created},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("skipped"), report.skipped},
            {QStringLiteral("faulty"), report.faulty},
            {QStringLiteral("leads"), report.leads},
            {QStringLiteral("new_clients"), report.newClients},
            {QStringLiteral("matched_clients"), report.matchedClients},
            {QStringLiteral("new_stages"), QJsonArray::fromStringList(report.newStages)},
            {QStringLiteral("new_stage_probabilities"), probabilities},
            {QStringLiteral("start_words"), countsObject(report.startWords)},
            {QStringLiteral("unstated_losses"), report.unstatedLosses},
            {QStringLiteral("new_sources"), QJsonArray::fromStringList(report.newSources)},
            {QStringLiteral("new_tags"), QJsonArray::fromStringList(report.newTags)},
            {QStringLiteral("new_people"), QJsonArray::fromStringList(report.newPeople)},
            {QStringLiteral("unknown_outcomes"), countsObject(report.unknownOutcomes)},
            {QStringLiteral("unknown_pipelines"), countsObject(report.unknownPipelines)},
            {QStringLiteral("malformed"), report.malformed},
            {QStringLiteral("faulty_rows"), faulty},
            {QStringLiteral("skipped_rows"), skipped}};
}

void printReport(const ImportReport &report, bool asJson)
{
    if (asJson) {
        print(json(QJsonDocument(reportObject(report))) + '\n');
        return;
    }
    std::printf("%s\n",
                qPrintable(Cli::tr("read %1, created %2, updated %3, skipped %4, faulty %5")
                               .arg(report.read)
                               .arg(report.created)
                               .arg(report.updated)
                               .arg(report.skipped)
                               .arg(report.faulty)));
    const auto printCounts = [](const QString &line, const QMap<QString, int> &rows) {
        for (auto word = rows.cbegin(); word != rows.cend(); ++word) {
            std::printf("%s\n", qPrintable(line.arg(word.key()).arg(word.value())));
        }
    };
    for (qsizetype i = 0; i < report.newStages.size(); ++i) {
        std::printf("%s\n",
                    qPrintable(Cli::tr("new stage %1, proposed probability %2 %")
                                   .arg(report.newStages.at(i))
                                   .arg(report.newStageProbabilities.value(i))));
    }
    printCounts(Cli::tr("%1 taken for the start stage: %2 rows"), report.startWords);
    if (report.leads > 0) {
        std::printf("%s\n", qPrintable(Cli::tr("wait as leads: %1 rows").arg(report.leads)));
    }
    if (report.unstatedLosses > 0) {
        std::printf(
            "%s\n",
            qPrintable(Cli::tr("lost without a reason: %1 rows").arg(report.unstatedLosses)));
    }
    printCounts(Cli::tr("unknown outcome %1, left open: %2 rows"), report.unknownOutcomes);
    printCounts(Cli::tr("unknown pipeline %1, put into the default one: %2 rows"),
                report.unknownPipelines);
    for (const FaultyRow &row : report.faultyRows) {
        std::printf("%s\n", qPrintable(importProblemLine(row)));
    }
}

/// The pipeline with this name (in any letter case), or for an empty name that of inbound contacts.
std::optional<PipelineId> findPipeline(const Directory &directory, const QString &name)
{
    if (name.isEmpty()) {
        return directory.inboundPipeline();
    }
    const QList<Pipeline> all = directory.pipelines();
    for (const Pipeline &pipeline : all) {
        if (searchFold(pipeline.name) == searchFold(name)
            || searchFold(directory.name(pipeline.id)) == searchFold(name)) {
            return pipeline.id;
        }
    }
    complain(Cli::tr("there is no pipeline %1").arg(name));
    return {};
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
         QStringLiteral("faulty")},
        {QStringLiteral("dry-run"), QStringLiteral("json"), QStringLiteral("no-create")},
        2);
    const std::optional<CsvOptions> csv = arguments.ok() ? csvOptions(arguments) : std::nullopt;
    if (!csv) {
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
    if (!applyMaps(*plan, arguments.values(QStringLiteral("map")))) {
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
    if (const QString faulty = arguments.value(QStringLiteral("faulty")); !faulty.isEmpty()) {
        if (const Result<void> saved = saveFaultyRows(faulty, *plan, *report); !saved) {
            complain(words(saved.error()));
            return Exit::FileUnusable;
        }
    }
    return report->faulty > 0 || report->malformed > 0 ? Exit::InputHasFaults : Exit::Done;
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
    const QString problems[] = {Cli::tr("unterminated quote"),
                                Cli::tr("text after a closing quote"),
                                Cli::tr("quote inside an unquoted field"),
                                Cli::tr("invalid character for the encoding"),
                                Cli::tr("NUL character"),
                                Cli::tr("field longer than 10 MB")};
    for (const CsvProblem &problem : reader.problems()) {
        complain(Cli::tr("line %1: %2").arg(problem.line).arg(problems[int(problem.code)]));
    }
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
    options.sort = {SortColumn::Created, false};
    const ExportNames names(*directory);
    ExportProgress progress;
    const Result<int> rows = what == QLatin1String("clients") ? exportClients(file.store(), options)
        : what == QLatin1String("history")
        ? exportHistory(file.store(), options, names)
        : exportOpportunities(file.store(), options, names, progress);
    if (!rows) {
        complain(words(rows.error()));
        return Exit::FileUnusable;
    }
    std::printf("%s\n", qPrintable(Cli::tr("%1 rows written").arg(*rows)));
    return Exit::Done;
}

} // namespace ugoda::cli
