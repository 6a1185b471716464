// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_writer.h"

#include "model/commands/custom_value_rows.h"
#include "model/commands/inbound_rules.h"
#include "model/commands/stage_rules.h"
#include "model/domain/activity.h"
#include "model/domain/rank.h"
#include "model/exchange/outcome_words.h"
#include "model/items/field_texts.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

namespace ugoda {

namespace {

bool isBlank(const ImportRow &row)
{
    return row.fault == ImportFault::NothingToName
        && std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
               return cell.trimmed().isEmpty();
           });
}

} // namespace

ImportWriter::ImportWriter(WriteTransaction &transaction,
                           const ImportPlan &plan,
                           ImportReport &report)
    : m_transaction(transaction)
    , m_plan(plan)
    , m_report(report)
    , m_dictionaries(transaction, plan.createMissing, report)
    , m_clients(transaction, report)
    , m_custom(transaction, plan.createMissing, report)
    , m_imported(importedRows(transaction))
    , m_pipeline(plan.pipeline.isValid() ? plan.pipeline : inboundPipeline(transaction))
{ }

void ImportWriter::take(const ImportRow &row)
{
    ++m_report.read;
    if (isBlank(row)) {
        skip(row, ImportSkip::Blank);
        return;
    }
    const std::optional<Opportunity> present =
        row.id > 0 ? m_transaction.find<Opportunity>({row.id}) : std::nullopt;
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

void ImportWriter::fault(const ImportRow &row, ImportFault code, const QString &value)
{
    ++m_report.faulty;
    m_report.faultyRows.append({row.line, code, value, row.cells});
}

ImportFault ImportWriter::stageFault(PipelineId pipeline) const
{
    return m_plan.createMissing && m_dictionaries.isFull(pipeline) ? ImportFault::StageLimit
                                                                   : ImportFault::UnknownStage;
}

void ImportWriter::skip(const ImportRow &row, ImportSkip reason)
{
    ++m_report.skipped;
    m_report.skippedRows.append({row.line, reason, row.title});
}

std::optional<ImportWriter::Place> ImportWriter::placeOf(const ImportRow &row, PipelineId pipeline)
{
    Place place {{}, row.outcome};
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

bool ImportWriter::isUnplaced(const ImportRow &row, const Place &place, PipelineId pipeline)
{
    const bool named = !row.stage.isEmpty()
        && (!isStartWord(row.stage) || m_dictionaries.hasStage(pipeline, row.stage));
    return !named && place.outcome.value_or(Outcome::None) == Outcome::None
        && !row.archived.value_or(false);
}

const Channel *ImportWriter::channelOf(const ImportRow &row, const Opportunity &record)
{
    m_dictionaries.setRehearsing(true);
    const ChannelId id =
        row.channel.isEmpty() ? record.channel : m_dictionaries.channel(row.channel);
    m_dictionaries.setRehearsing(false);
    return m_dictionaries.channelRow(id);
}

void ImportWriter::noteUnknown(const ImportRow &row, bool namesPipeline)
{
    if (!row.unknownOutcome.isEmpty()) {
        ++m_report.unknownOutcomes[row.unknownOutcome];
    }
    if (namesPipeline && !row.pipeline.isEmpty()
        && !m_dictionaries.pipeline(row.pipeline, {}).isValid()) {
        ++m_report.unknownPipelines[row.pipeline];
    }
}

bool ImportWriter::admit(const ImportRow &row,
                         const Stage &stage,
                         Opportunity record,
                         const QString &currency)
{
    const Entrant entrant =
        entrantFrom(record.stage.isValid() ? &m_dictionaries.stageRow(record.stage) : nullptr);
    const QStringList asked = askedOf(stage, entrant);
    if (asked.isEmpty() && !stage.channel.isValid()) {
        return true;
    }
    m_dictionaries.setRehearsing(true);
    takeValues(row, record);
    m_dictionaries.setRehearsing(false);
    if (!admits(stage, record.channel)) {
        fault(row, ImportFault::OtherChannel, row.channel);
        return false;
    }
    if (entrant == Entrant::Lead) {
        takeOver(record, m_transaction.person());
        const std::optional<Client> client = m_transaction.find<Client>(record.client);
        record.client = client && isNamed(*client) ? record.client : ClientId {};
    }
    const bool brings =
        entrant == Entrant::Lead ? !row.client.name.isEmpty() : !row.client.isNothing();
    if (!record.client.isValid() && brings) {
        record.client = {-1}; // one that would be made or found
    }
    const CustomValues custom =
        m_custom.expected(customValuesIn(m_transaction, record.id), row.custom, currency);
    QStringList missing = missingOf(asked, record, custom);
    if (missing.isEmpty()) {
        return true;
    }
    for (QString &name : missing) {
        const std::optional<CustomField> field =
            m_transaction.find<CustomField>({name.toLongLong()});
        name = field ? field->name : fieldName(Entity::Opportunity, name);
    }
    fault(row, ImportFault::StageAsks, missing.join(QLatin1String(", ")));
    return false;
}

QStringList ImportWriter::askedOf(const Stage &stage, Entrant entrant)
{
    const auto key = std::pair(stage.id, int(entrant));
    const auto known = m_asked.constFind(key);
    return known != m_asked.constEnd()
        ? *known
        : *m_asked.insert(key, askedToEnter(m_transaction, stage, entrant));
}

void ImportWriter::create(const ImportRow &row)
{
    const PipelineId pipeline = m_dictionaries.pipeline(row.pipeline, m_pipeline);
    std::optional<Place> place = placeOf(row, pipeline);
    if (!place) {
        fault(row, stageFault(pipeline), row.stage);
        return;
    }
    Opportunity opportunity;
    const ChannelId ofStage = m_dictionaries.stageRow(place->stage).channel;
    const QString currency =
        m_plan.currency.isEmpty() ? m_dictionaries.currency() : m_plan.currency;
    opportunity.currency = currency;
    // Whoever imports is responsible, and their channel is the record's, unless the sheet knows
    // better, even where it names none.
    if (!m_plan.mapping.contains(ImportField::Channel)) {
        opportunity.channel = ofStage.isValid() ? ofStage : m_dictionaries.defaultChannel();
    }
    const Arrival arrival = isUnplaced(row, *place, pipeline)
        ? arrivalOf(channelOf(row, opportunity), m_transaction.person())
        : Arrival {StageKind::Ordinary, m_transaction.person()};
    const bool lead = arrival.stage == StageKind::Unregistered;
    if (lead) {
        place->stage = m_dictionaries.unregistered(pipeline);
    }
    if (!m_plan.mapping.contains(ImportField::Responsible)) {
        opportunity.responsible = arrival.responsible;
    }
    const Stage &stage = m_dictionaries.stageRow(place->stage);
    const bool open = place->outcome.value_or(Outcome::None) == Outcome::None;
    if (open && !admit(row, stage, opportunity, currency)) {
        return;
    }
    opportunity.id = {m_transaction.nextId()};
    m_transaction.setSubject(opportunity.id);
    enterStage(opportunity, stage, m_transaction.now());
    opportunity.rank = nextRank(place->stage);
    opportunity.importKey = row.key;
    opportunity.client = m_clients.clientOf(row);
    takeValues(row, opportunity);
    if (const QString name = m_clients.otherName(row.client, opportunity.client); !name.isEmpty()) {
        opportunity.notes += opportunity.notes.isEmpty() ? name : u'\n' + name;
        ++m_report.otherNames;
    }
    takeOutcome(row, place->outcome, opportunity);
    m_transaction.insertOpportunity(opportunity, row.titleKeys);
    addParts(row, opportunity.id);
    m_custom.write(opportunity.id, row.custom, currency);
    noteUnknown(row, true);
    m_report.leads += stage.kind == StageKind::Unregistered ? 1 : 0;
    if (!lead && isStartWord(row.stage) && !m_dictionaries.hasStage(pipeline, row.stage)) {
        ++m_report.startWords[row.stage];
    }
    ++m_report.created;
}

void ImportWriter::update(const ImportRow &row, const Opportunity &before)
{
    const std::optional<Place> place = placeOf(row, before.pipeline);
    if (!place) {
        fault(row, stageFault(before.pipeline), row.stage);
        return;
    }
    const bool said = row.unknownOutcome.isEmpty();
    const Outcome outcome = said ? place->outcome.value_or(before.outcome) : before.outcome;
    const bool moves = !row.stage.isEmpty() && place->stage != before.stage
        && (outcome == Outcome::None || !place->outcome);
    const bool reopens = said && before.outcome != Outcome::None && place->outcome == Outcome::None;
    const Stage &entered = m_dictionaries.stageRow(moves ? place->stage : before.stage);
    if ((moves || reopens) && !admit(row, entered, before, m_dictionaries.currency())) {
        return;
    }
    noteUnknown(row, false); // a record stays in its pipeline
    m_transaction.setSubject(before.id);
    Opportunity after = before;
    after.removed = false;
    if (moves) {
        if (entrantFrom(&m_dictionaries.stageRow(before.stage)) == Entrant::Lead) {
            takeOver(after, m_transaction.person());
        }
        enterStage(after, m_dictionaries.stageRow(place->stage), m_transaction.now());
        after.rank = nextRank(place->stage);
    }
    takeValues(row, after);
    bool extended = false;
    after.client = m_clients.clientOf(row, before.client, extended);
    if (outcome != before.outcome) {
        takeOutcome(row, place->outcome, after);
    }
    extended = m_custom.write(before.id, row.custom, m_dictionaries.currency()) || extended;
    extended = alignFurther(row, before.id) || extended;
    extended = addComments(row, before.id) || extended;
    if (after == before && !extended) {
        skip(row, ImportSkip::Unchanged);
    } else {
        m_transaction.update(before, after);
        ++m_report.updated;
    }
}

qint64 ImportWriter::nextRank(StageId stage)
{
    const auto known = m_ranks.find(stage);
    if (known != m_ranks.end()) {
        return *known += kRankStep;
    }
    return *m_ranks.insert(stage, rankAtBottom(m_transaction, stage));
}

template<class Tag>
void ImportWriter::putList(IdList<Tag> &member,
                           const QStringList &names,
                           Id<Tag> (ImportDictionaries::*find)(const QString &))
{
    IdList<Tag> given;
    for (const QString &name : names) {
        const Id<Tag> id = (m_dictionaries.*find)(name);
        if (id.isValid() && !given.contains(id)) {
            given.append(id);
        }
    }
    if (!given.isEmpty()) { // a cell that is empty, or names none of ours, leaves them
        member = given;
    }
}

void ImportWriter::takeValues(const ImportRow &row, Opportunity &opportunity)
{
    if (row.titleGiven || opportunity.title.isEmpty()) {
        opportunity.title = row.title;
    }
    if (row.value) {
        opportunity.value = row.value->minor;
        const QString &named = row.value->currency;
        if (!named.isEmpty() || !m_plan.currency.isEmpty()) {
            opportunity.currency = named.isEmpty() ? m_plan.currency : named;
        }
    }
    const auto put = [](auto &member, const auto &value, bool given) {
        if (given) {
            member = value;
        }
    };
    const auto putName = [](auto &member, const auto &id) { // none: empty, or not to be added
        member = id.isValid() ? id : member;
    };
    put(opportunity.currency, row.currency, row.currency.size() == 3);
    putName(opportunity.source, m_dictionaries.source(row.source));
    putName(opportunity.channel, m_dictionaries.channel(row.channel));
    putName(opportunity.responsible, m_dictionaries.person(row.responsible));
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

void ImportWriter::takeOutcome(const ImportRow &row,
                               std::optional<Outcome> outcome,
                               Opportunity &opportunity)
{
    if (outcome.value_or(Outcome::None) == Outcome::None) {
        reopen(opportunity);
        return;
    }
    const QDate today = m_transaction.today();
    const QDate day = row.closedOn.isValid()  ? row.closedOn
        : opportunity.expectedClose.isValid() ? std::min(opportunity.expectedClose, today)
                                              : today;
    if (*outcome == Outcome::Lost && row.lostReason.isEmpty()) {
        ++m_report.unstatedLosses;
    }
    const LostReasonId reason =
        *outcome == Outcome::Lost ? m_dictionaries.lostReason(row.lostReason) : LostReasonId {};
    close(opportunity, *outcome, day, reason, row.closingNote);
}

} // namespace ugoda
