// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_command.h"

#include "model/commands/stage_rules.h"
#include "model/domain/activity.h"
#include "model/domain/rank.h"
#include "model/exchange/csv_writer.h"
#include "model/exchange/import_clients.h"
#include "model/exchange/import_dictionaries.h"
#include "model/exchange/import_source.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

namespace ugoda {

namespace {

// A typical row of a sheet, for guessing how many there are; and from how many on it pays to build
// the indexes afterwards.
constexpr qint64 kBytesOfRow = 400;
constexpr qint64 kManyRows = 3000;

/// Writes the rows of one import inside one transaction.
class ImportWriter
{
public:
    ImportWriter(WriteTransaction &transaction, const ImportPlan &plan, ImportReport &report)
        : m_transaction(transaction)
        , m_plan(plan)
        , m_report(report)
        , m_dictionaries(transaction, plan.createMissing, report)
        , m_clients(transaction, report)
        , m_custom(transaction, plan.createMissing, report)
        , m_imported(importedRows(transaction))
        , m_pipeline(plan.pipeline.isValid() ? plan.pipeline : firstPipeline(transaction))
    {
    }

    void take(const ImportRow &row)
    {
        ++m_report.read;
        const std::optional<Opportunity> present
            = row.id > 0 ? m_transaction.find<Opportunity>({row.id}) : std::nullopt;
        // A record that is here has its name already.
        const bool nameless = row.fault == ImportFault::NothingToName;
        if (row.fault != ImportFault::None && !(nameless && present)) {
            fault(row, row.fault, row.faultValue);
            return;
        }
        if (present) {
            update(row, *present);
        } else if (m_seen.contains(row.key)) {
            skip(row, ImportSkip::RepeatedInFile);
        } else if (m_imported.contains(row.key)) {
            skip(row, ImportSkip::AlreadyImported);
        } else {
            create(row);
        }
        m_seen.insert(row.key);
    }

private:
    void fault(const ImportRow &row, ImportFault code, const QString &value)
    {
        ++m_report.faulty;
        m_report.faultyRows.append({row.line, code, value, row.cells});
    }

    void skip(const ImportRow &row, ImportSkip reason)
    {
        ++m_report.skipped;
        m_report.skippedRows.append({row.line, reason});
    }

    struct Place
    {
        StageId stage;
        std::optional<Outcome> outcome;
    };

    /// The stage and outcome that a row names: "Won" in a stage column is the built-in end unless the
    /// pipeline has a stage of that name.
    std::optional<Place> placeOf(const ImportRow &row, PipelineId pipeline)
    {
        Place place{{}, row.outcome};
        QString name = row.stage;
        if (!row.outcome && !m_dictionaries.hasStage(pipeline, name)) {
            place.outcome = outcomeOfWord(name);
            if (place.outcome) {
                name.clear();
            }
        }
        const std::optional<StageId> stage = m_dictionaries.stage(pipeline, name);
        if (!stage || !stage->isValid()) {
            return {};
        }
        place.stage = *stage;
        return place;
    }

    /// Words that the row's record has nothing for, so that it is as it would be without them.
    void noteUnknown(const ImportRow &row, bool namesPipeline)
    {
        if (!row.unknownOutcome.isEmpty()) {
            ++m_report.unknownOutcomes[row.unknownOutcome];
        }
        if (namesPipeline && !row.pipeline.isEmpty() && !m_dictionaries.pipeline(row.pipeline, {}).isValid()) {
            ++m_report.unknownPipelines[row.pipeline];
        }
    }

    void create(const ImportRow &row)
    {
        const PipelineId pipeline = m_dictionaries.pipeline(row.pipeline, m_pipeline);
        const std::optional<Place> place = placeOf(row, pipeline);
        if (!place) {
            fault(row, ImportFault::UnknownStage, row.stage);
            return;
        }
        Opportunity opportunity;
        opportunity.id = {m_transaction.nextId()};
        m_transaction.setSubject(opportunity.id);
        opportunity.currency = m_plan.currency.isEmpty() ? m_dictionaries.currency() : m_plan.currency;
        enterStage(opportunity, m_dictionaries.stageRow(place->stage), m_transaction.now());
        opportunity.rank = nextRank(place->stage);
        opportunity.importKey = row.key;
        // Whoever imports is responsible, unless the sheet knows better, even where it names nobody.
        if (!m_plan.mapping.contains(ImportField::Responsible)) {
            opportunity.responsible = m_transaction.person();
        }
        opportunity.client = m_clients.clientOf(row);
        takeValues(row, opportunity);
        takeOutcome(row, place->outcome, opportunity);
        m_transaction.insertOpportunity(opportunity, row.titleKeys);
        addFurther(row, opportunity.id);
        m_custom.write(opportunity.id, row.custom, m_plan.currency.isEmpty() ? m_dictionaries.currency() : m_plan.currency);
        noteUnknown(row, true);
        ++m_report.created;
    }

    void update(const ImportRow &row, const Opportunity &before)
    {
        const std::optional<Place> place = placeOf(row, before.pipeline);
        if (!place) {
            fault(row, ImportFault::UnknownStage, row.stage);
            return;
        }
        noteUnknown(row, false); // a record stays in its pipeline
        m_transaction.setSubject(before.id);
        Opportunity after = before;
        after.removed = false;
        if (!row.stage.isEmpty() && place->stage != before.stage && !place->outcome) {
            enterStage(after, m_dictionaries.stageRow(place->stage), m_transaction.now());
            after.rank = nextRank(place->stage);
        }
        takeValues(row, after);
        bool extended = false;
        after.client = m_clients.clientOf(row, before.client, extended);
        const bool said = row.unknownOutcome.isEmpty();
        if (said && place->outcome.value_or(before.outcome) != before.outcome) {
            takeOutcome(row, place->outcome, after);
        }
        extended = m_custom.write(before.id, row.custom, m_dictionaries.currency()) || extended;
        if (after == before && !extended) {
            skip(row, ImportSkip::Unchanged);
        } else {
            m_transaction.update(before, after);
            ++m_report.updated;
        }
    }

    qint64 nextRank(StageId stage)
    {
        const auto known = m_ranks.find(stage);
        if (known != m_ranks.end()) {
            return *known += kRankStep;
        }
        return *m_ranks.insert(stage, rankAtBottom(m_transaction, stage));
    }

    /// Lays what the row gives over the opportunity; an empty cell leaves it as it is.
    void takeValues(const ImportRow &row, Opportunity &opportunity)
    {
        if (row.titleGiven || opportunity.title.isEmpty()) {
            opportunity.title = row.title;
        }
        if (row.value) {
            opportunity.value = row.value->minor;
            if (!row.value->currency.isEmpty()) {
                opportunity.currency = row.value->currency;
            }
        }
        const auto put = [](auto &member, const auto &value, bool given) {
            if (given) {
                member = value;
            }
        };
        put(opportunity.currency, row.currency, row.currency.size() == 3);
        put(opportunity.source, m_dictionaries.source(row.source), !row.source.isEmpty());
        put(opportunity.channel, m_dictionaries.channel(row.channel), !row.channel.isEmpty());
        put(opportunity.responsible, m_dictionaries.person(row.responsible), !row.responsible.isEmpty());
        put(opportunity.enquiredOn, row.enquiredOn, row.enquiredOn.isValid());
        put(opportunity.plannedStart, row.plannedStart, row.plannedStart.isValid());
        put(opportunity.expectedClose, row.expectedClose, row.expectedClose.isValid());
        put(opportunity.request, row.request, !row.request.isEmpty());
        put(opportunity.notes, row.notes, !row.notes.isEmpty());
        put(opportunity.archived, row.archived.value_or(false), row.archived.has_value());
        if (row.probability && *row.probability != opportunity.probability) {
            opportunity.probability = *row.probability;
            opportunity.probabilityByHand = true;
        }
        if (row.state) {
            opportunity.state = *row.state;
            opportunity.returnOn = row.returnOn;
            opportunity.postponeReason = row.postponeReason;
        }
        putList<SourceTag>(opportunity.extraSources, row.extraSources, &ImportDictionaries::source);
        putList<TagTag>(opportunity.tags, row.tags, &ImportDictionaries::tag);
        putList<PersonTag>(opportunity.participants, row.participants, &ImportDictionaries::person);
    }

    template<class Tag>
    void putList(IdList<Tag> &member, const QStringList &names, Id<Tag> (ImportDictionaries::*find)(const QString &))
    {
        if (names.isEmpty()) {
            return;
        }
        member.clear();
        for (const QString &name : names) {
            const Id<Tag> id = (m_dictionaries.*find)(name);
            if (id.isValid() && !member.contains(id)) {
                member.append(id);
            }
        }
    }

    void takeOutcome(const ImportRow &row, std::optional<Outcome> outcome, Opportunity &opportunity)
    {
        if (outcome.value_or(Outcome::None) == Outcome::None) {
            reopen(opportunity);
            return;
        }
        const QDate today = m_transaction.today();
        const QDate day = row.closedOn.isValid() ? row.closedOn
            : opportunity.expectedClose.isValid() ? std::min(opportunity.expectedClose, today)
                                                  : today;
        const LostReasonId reason = *outcome == Outcome::Lost ? m_dictionaries.lostReason(row.lostReason) : LostReasonId{};
        close(opportunity, *outcome, day, reason, row.closingNote);
    }

    void addFurther(const ImportRow &row, OpportunityId opportunity)
    {
        if (!row.company.isEmpty()) {
            OpportunityClient link;
            link.opportunity = opportunity;
            link.client = m_clients.company(row.company);
            m_transaction.insert(link);
        }
        for (const QString &text : row.comments) {
            Comment comment;
            comment.opportunity = opportunity;
            comment.text = text;
            m_transaction.insert(comment);
        }
    }

    WriteTransaction &m_transaction;
    const ImportPlan &m_plan;
    ImportReport &m_report;
    ImportDictionaries m_dictionaries;
    ImportClients m_clients;
    ImportCustomWriter m_custom;
    QHash<qint64, OpportunityId> m_imported;
    QSet<qint64> m_seen;
    QHash<StageId, qint64> m_ranks;
    PipelineId m_pipeline;
};

class ImportCommand final : public Command
{
public:
    ImportCommand(const ImportPlan &plan, bool dryRun, std::shared_ptr<ImportReport> report, std::shared_ptr<ImportProgress> progress)
        : m_plan(plan)
        , m_dryRun(dryRun)
        , m_report(std::move(report))
        , m_progress(std::move(progress))
    {
    }

    Result<void> run(WriteTransaction &transaction) override
    {
        *m_report = {};
        ImportSource source(m_plan, *m_progress);
        if (opportunityCount(transaction) < QFileInfo(m_plan.path).size() / kBytesOfRow - kManyRows) {
            transaction.deferIndexes();
        }
        ImportWriter writer(transaction, m_plan, *m_report);
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
                return Error{ErrorCode::Cancelled, m_plan.path, {}};
            }
            if (transaction.failed()) {
                return transaction.status();
            }
        }
        m_report->malformed = source.malformed();
        return source.error() ? Result<void>(source.error()) : transaction.status();
    }

    StepLabel label() const override
    {
        return {QStringLiteral("import"), {QFileInfo(m_plan.path).fileName()}, m_report->created + m_report->updated};
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

} // namespace

QLatin1StringView keyOf(ImportFault fault)
{
    static constexpr const char *kKeys[] = {"none", "nothing_to_name", "phone_ruined", "value_unreadable", "date_unreadable",
                                            "probability_unreadable", "unknown_stage", "title_too_long", "field_unreadable"};
    return QLatin1StringView(kKeys[int(fault)]);
}

QLatin1StringView keyOf(ImportSkip skip)
{
    static constexpr const char *kKeys[] = {"already_imported", "repeated_in_file", "unchanged"};
    return QLatin1StringView(kKeys[int(skip)]);
}

std::unique_ptr<Command> importOpportunities(const ImportPlan &plan, bool dryRun, std::shared_ptr<ImportReport> report,
                                             std::shared_ptr<ImportProgress> progress)
{
    return std::make_unique<ImportCommand>(plan, dryRun, std::move(report), std::move(progress));
}

Result<void> saveFaultyRows(const QString &path, const ImportPlan &plan, const ImportReport &report)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::CannotWrite, path, file.errorString()};
    }
    CsvFormat format = CsvFormat::forSpreadsheet();
    CsvWriter writer(&file, format);
    // The reason stands last, under a name that the mapping ignores, so that the mended file can be
    // imported as it is.
    bool ok = plan.headers.isEmpty() || writer.writeRow(plan.headers + QStringList{QStringLiteral("import_problem")});
    for (const FaultyRow &row : report.faultyRows) {
        QStringList cells = row.cells;
        while (cells.size() < plan.headers.size()) {
            cells << QString();
        }
        ok = ok && writer.writeRow(cells + QStringList{QStringLiteral("%1: %2 %3").arg(row.line).arg(keyOf(row.fault), row.value)});
    }
    if (!ok) {
        return writer.error();
    }
    return file.commit() ? Result<void>() : Result<void>(Error{ErrorCode::CannotWrite, path, file.errorString()});
}

} // namespace ugoda
