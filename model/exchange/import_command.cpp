// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_command.h"

#include "model/exchange/csv_writer.h"
#include "model/exchange/import_problem_words.h"
#include "model/exchange/import_source.h"
#include "model/exchange/import_writer.h"
#include "model/exchange/save_target.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

#include <QFileInfo>
#include <QSaveFile>

namespace ugoda {

namespace {

// A typical row of a sheet, for guessing how many there are; and from how many on it pays to build
// the indexes afterwards.
constexpr qint64 kBytesOfRow = 400;
constexpr qint64 kManyRows = 3000;

class ImportCommand final : public Command
{
public:
    ImportCommand(const ImportPlan &plan,
                  bool dryRun,
                  std::shared_ptr<ImportReport> report,
                  std::shared_ptr<ImportProgress> progress)
        : m_plan(plan)
        , m_dryRun(dryRun)
        , m_report(std::move(report))
        , m_progress(std::move(progress))
    { }

    Result<void> run(WriteTransaction &transaction) override
    {
        *m_report = {};
        ImportSource source(m_plan, *m_progress);
        if (opportunityCount(transaction)
            < QFileInfo(m_plan.path).size() / kBytesOfRow - kManyRows) {
            transaction.deferIndexes();
        }
        ImportWriter writer(transaction, m_plan, *m_report);
        if (m_plan.createMissing) {
            writer.foresee(stagesNamedIn(m_plan));
        }
        for (;;) {
            const QList<ImportRow> &batch = source.nextBatch();
            if (batch.isEmpty()) {
                break;
            }
            for (const ImportRow &row : batch) {
                writer.take(row);
            }
            m_progress->rows = m_report->read;
            if (m_progress->cancel) {
                return Error {ErrorCode::Cancelled, m_plan.path, {}};
            }
            if (transaction.failed()) {
                return transaction.status();
            }
        }
        m_report->problems = source.problems();
        return source.error() ? Result<void>(source.error()) : transaction.status();
    }

    StepLabel label() const override
    {
        return {QStringLiteral("import"),
                {QFileInfo(m_plan.path).fileName()},
                m_report->created + m_report->updated};
    }

    bool isBulk() const override { return true; }

    bool wantsBackup() const override { return true; }

    bool isDryRun() const override { return m_dryRun; }

    Origin origin() const override { return Origin::Import; }

private:
    ImportPlan m_plan;
    bool m_dryRun;
    std::shared_ptr<ImportReport> m_report;
    std::shared_ptr<ImportProgress> m_progress;
};

/// What the columns hold, by names that every import knows.
QStringList namedColumns(const ImportPlan &plan)
{
    QStringList names;
    for (qsizetype column = 0; column < plan.mapping.size(); ++column) {
        const CustomField *custom = customFieldOf(plan, column);
        names << (custom ? custom->name : QString(keyOf(plan.mapping.at(column))));
    }
    return names;
}

} // namespace

QLatin1StringView keyOf(ImportFault fault)
{
    static constexpr const char *kKeys[] = {"none",
                                            "nothing_to_name",
                                            "phone_ruined",
                                            "value_unreadable",
                                            "date_unreadable",
                                            "probability_unreadable",
                                            "unknown_stage",
                                            "title_too_long",
                                            "field_unreadable",
                                            "stage_asks",
                                            "other_channel",
                                            "stage_limit",
                                            "quote_open",
                                            "too_many_cells"};
    return QLatin1StringView(kKeys[int(fault)]);
}

QLatin1StringView keyOf(ImportSkip skip)
{
    static constexpr const char *kKeys[] = {
        "already_imported", "repeated_in_file", "unchanged", "blank"};
    return QLatin1StringView(kKeys[int(skip)]);
}

std::unique_ptr<Command> importOpportunities(const ImportPlan &plan,
                                             bool dryRun,
                                             std::shared_ptr<ImportReport> report,
                                             std::shared_ptr<ImportProgress> progress)
{
    return std::make_unique<ImportCommand>(plan, dryRun, std::move(report), std::move(progress));
}

Result<void> saveFaultyRows(const QString &path, const ImportPlan &plan, const ImportReport &report)
{
    Result<void> allowed = checkSaveTarget(path);
    if (allowed && QFileInfo(path) == QFileInfo(plan.path)) {
        allowed = Error {ErrorCode::CannotWrite, path, QStringLiteral("the sheet itself")};
    }
    if (!allowed) {
        return allowed;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error {ErrorCode::CannotWrite, path, file.errorString()};
    }
    CsvFormat format = CsvFormat::forSpreadsheet();
    CsvWriter writer(&file, format);
    // The reason stands last, under a name that the mapping ignores, so that the mended file can be
    // imported as it is. A file without a header gets one for that.
    const QStringList headers = plan.headers.isEmpty() ? namedColumns(plan) : plan.headers;
    bool ok = writer.writeRow(headers + QStringList {importProblemHeader()});
    for (const FaultyRow &row : report.faultyRows) {
        QStringList cells = row.cells;
        while (cells.size() < headers.size()) {
            cells << QString();
        }
        ok = ok && writer.writeRow(cells + QStringList {importProblemLine(row)});
    }
    if (!ok) {
        return writer.error();
    }
    return file.commit() ? Result<void>()
                         : Result<void>(Error {ErrorCode::CannotWrite, path, file.errorString()});
}

} // namespace ugoda
