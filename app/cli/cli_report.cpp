// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_report.h"

#include "app/cli/cli_file.h"
#include "model/exchange/import_problem_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace ugoda::cli {

namespace {

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
    QJsonObject leftOut;
    for (auto list = report.leftOut.cbegin(); list != report.leftOut.cend(); ++list) {
        leftOut.insert(keyOf(list.key()), countsObject(list.value()));
    }
    const auto named = [&report](ImportField list) {
        return QJsonArray::fromStringList(report.newNames.value(list));
    };
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
            {QStringLiteral("new_sources"), named(ImportField::Source)},
            {QStringLiteral("new_channels"), named(ImportField::Channel)},
            {QStringLiteral("new_tags"), named(ImportField::Tags)},
            {QStringLiteral("new_people"), named(ImportField::Responsible)},
            {QStringLiteral("new_lost_reasons"), named(ImportField::LostReason)},
            {QStringLiteral("new_options"), QJsonArray::fromStringList(report.newOptions)},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("other_names"), report.otherNames},
            {QStringLiteral("unknown_outcomes"), countsObject(report.unknownOutcomes)},
            {QStringLiteral("unknown_pipelines"), countsObject(report.unknownPipelines)},
            {QStringLiteral("malformed"), int(report.problems.size())},
            {QStringLiteral("faulty_rows"), faulty},
            {QStringLiteral("skipped_rows"), skipped}};
}

} // namespace

QByteArray json(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact);
}

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
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
    for (const QMap<QString, int> &left : report.leftOut) {
        printCounts(Cli::tr("%1 is no name here and was left out: %2 rows"), left);
    }
    if (report.otherNames > 0) {
        std::printf("%s\n",
                    qPrintable(Cli::tr("another name of a known client, kept in the notes: %1 rows")
                                   .arg(report.otherNames)));
    }
    for (const FaultyRow &row : report.faultyRows) {
        std::printf("%s\n", qPrintable(importProblemLine(row)));
    }
}

void complainOf(const QList<CsvProblem> &problems)
{
    const QString kinds[] = {Cli::tr("unterminated quote"),
                             Cli::tr("text after a closing quote"),
                             Cli::tr("quote inside an unquoted field"),
                             Cli::tr("invalid character for the encoding"),
                             Cli::tr("NUL character"),
                             Cli::tr("field longer than 10 MB")};
    for (const CsvProblem &problem : problems) {
        complain(Cli::tr("line %1: %2").arg(problem.line).arg(kinds[int(problem.code)]));
    }
}

} // namespace ugoda::cli
