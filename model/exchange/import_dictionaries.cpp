// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_dictionaries.h"

#include "model/commands/stage_commands.h"
#include "model/commands/stage_rows.h"
#include "model/domain/dictionary_kinds.h"
#include "model/domain/money.h"
#include "model/domain/people.h"
#include "model/exchange/outcome_words.h"
#include "model/items/default_names.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

namespace ugoda {

namespace {

constexpr char kUnstatedName[] = "Reason not stated";

/// The id of a name in any letter case; 0 when it is unknown. Sheets repeat their names, so the
/// form in which one was found is remembered beside its key.
template<class Ids>
typename Ids::mapped_type idOf(Ids &ids, const QString &name)
{
    const auto known = ids.constFind(name);
    if (known != ids.constEnd()) {
        return *known;
    }
    const auto id = ids.value(searchFold(name));
    if (id.isValid()) {
        ids.insert(name, id);
    }
    return id;
}

} // namespace

template<class Row>
ImportDictionaries::Names<Row> ImportDictionaries::load(int &nextPosition)
{
    Names<Row> names;
    const QList<Row> all = allRows<Row>(m_transaction);
    nextPosition = positionAtEnd(all);
    for (const Row &row : all) {
        if (row.removed) {
            continue;
        }
        for (const QString &name : namesOf(row, &defaultName)) {
            const QString key = searchFold(name);
            if (!names.contains(key)) {
                names.insert(key, row.id);
            }
        }
    }
    return names;
}

ImportDictionaries::ImportDictionaries(WriteTransaction &transaction,
                                       bool createMissing,
                                       ImportReport &report)
    : m_transaction(transaction)
    , m_createMissing(createMissing)
    , m_report(report)
    , m_currency(QString::fromUtf16(kDefaultCurrency))
{
    int unused = 0;
    m_pipelines = load<Pipeline>(unused);
    m_sources = load<Source>(m_nextSource);
    m_channels = load<Channel>(m_nextChannel);
    m_tags = load<Tag>(m_nextTag);
    m_people = load<Person>(m_nextPerson);
    const QList<Channel> channels = allRows<Channel>(transaction);
    for (const Channel &channel : channels) {
        m_channelRows.insert(channel.id, channel);
    }
    m_defaultChannel = ugoda::defaultChannel(channels, transaction.person());
    m_lostReasons = load<LostReason>(m_nextReason);
    const QList<LostReason> reasons = allRows<LostReason>(transaction);
    for (const LostReason &reason : reasons) {
        if (!reason.removed && reason.defaultKey == QLatin1String(kUnstatedReason)) {
            m_unstated = reason.id;
        }
    }
    loadStages();
    if (const Setting own = settingOf(transaction, kFirmCurrency); own.id.isValid()) {
        m_currency = own.value;
    }
}

/// System columns come last: a stage of the firm's own that is called so goes before them.
void ImportDictionaries::loadStages()
{
    QList<Stage> stages = allRows<Stage>(m_transaction);
    std::stable_partition(
        stages.begin(), stages.end(), [](const Stage &stage) { return !stage.isSystem(); });
    for (const Stage &stage : std::as_const(stages)) {
        m_stages.insert(stage.id, stage);
        if (!stage.isSystem()) {
            m_nextStage = std::max(m_nextStage, stage.position + 1);
        }
        if (stage.removed || stage.archived) {
            continue;
        }
        Names<Stage> &names = m_stageNames[stage.pipeline];
        for (const QString &name : namesOf(stage, &defaultName)) {
            const QString key = searchFold(name);
            if (!stage.isSystem() || !names.contains(key)) {
                names.insert(key, stage.id);
            }
        }
        if (stage.start || (!stage.isSystem() && !m_startStages.contains(stage.pipeline))) {
            m_startStages.insert(stage.pipeline, stage.id);
        }
    }
}

StageId ImportDictionaries::unregistered(PipelineId pipeline)
{
    StageId &id = m_unregistered[pipeline];
    if (!id.isValid()) {
        const Stage stage =
            systemStage(m_transaction, pipeline, StageKind::Unregistered, &defaultName);
        m_stages.insert(stage.id, stage);
        id = stage.id;
    }
    return id;
}

const Channel *ImportDictionaries::channelRow(ChannelId id) const
{
    const auto found = m_channelRows.constFind(id);
    return found == m_channelRows.constEnd() ? nullptr : &*found;
}

PipelineId ImportDictionaries::pipeline(const QString &name, PipelineId otherwise)
{
    const PipelineId found = name.isEmpty() ? PipelineId {} : idOf(m_pipelines, name);
    return found.isValid() ? found : otherwise;
}

bool ImportDictionaries::hasStage(PipelineId pipeline, const QString &name)
{
    return idOf(m_stageNames[pipeline], name).isValid();
}

bool ImportDictionaries::isFull(PipelineId pipeline) const
{
    const qsizetype present = std::count_if(m_stages.begin(), m_stages.end(), [&](const Stage &s) {
        return s.pipeline == pipeline && !s.removed && !s.isSystem();
    });
    return present >= kMaxStages;
}

int ImportDictionaries::startProbability(PipelineId pipeline) const
{
    return m_stages.value(m_startStages.value(pipeline)).probability;
}

void ImportDictionaries::foresee(const QList<NamedStage> &stages, PipelineId otherwise)
{
    QHash<PipelineId, QStringList> made;
    for (const NamedStage &named : stages) {
        const PipelineId owner = pipeline(named.pipeline, otherwise);
        const bool known = named.stage.isEmpty() || hasStage(owner, named.stage)
            || isStartWord(named.stage) || outcomeOfWord(named.stage);
        const QString key = searchFold(named.stage);
        if (!known && !made.value(owner).contains(key)) {
            made[owner].append(key);
        }
    }
    for (auto owner = made.cbegin(); owner != made.cend(); ++owner) {
        const QList<int> proposed =
            proposedProbabilities(startProbability(owner.key()), int(owner->size()));
        for (qsizetype i = 0; i < owner->size(); ++i) {
            m_proposed[owner.key()].insert(owner->at(i), proposed.at(i));
        }
    }
}

std::optional<StageId> ImportDictionaries::stage(PipelineId pipeline, const QString &name)
{
    if (const StageId known = idOf(m_stageNames[pipeline], name); known.isValid()) {
        return known;
    }
    if (name.isEmpty() || isStartWord(name)) {
        return m_startStages.value(pipeline);
    }
    if (searchFold(name) == searchFold(defaultName(QLatin1String(kUnregisteredKey)))) {
        return unregistered(pipeline);
    }
    if (!m_createMissing || isFull(pipeline) || problemOfName(name)) {
        return {};
    }
    Stage stage;
    stage.pipeline = pipeline;
    stage.name = name.simplified();
    stage.position = m_nextStage++;
    stage.color = openStageColor(stage.position);
    stage.probability = m_proposed.value(pipeline).value(
        searchFold(name), proposedProbabilities(startProbability(pipeline), 1).first());
    m_transaction.insert(stage);
    m_stages.insert(stage.id, stage);
    m_stageNames[pipeline].insert(searchFold(name), stage.id);
    m_report.newStages << stage.name;
    m_report.newStageProbabilities << stage.probability;
    return stage.id;
}

template<class Row>
decltype(Row::id) ImportDictionaries::findOrAdd(Names<Row> &names,
                                                int &nextPosition,
                                                const QString &name,
                                                ImportField list)
{
    if (name.isEmpty()) {
        return {};
    }
    if (const auto known = idOf(names, name); known.isValid()) {
        return known;
    }
    const bool isMade = m_createMissing && !problemOfName(name);
    if (m_rehearsing) {
        return {isMade ? -1 : 0};
    }
    if (!isMade) {
        ++m_report.leftOut[list][name];
        return {};
    }
    Row row = newEntry<Row>(name, nextPosition++);
    m_transaction.insert(row);
    names.insert(searchFold(name), row.id);
    m_report.newNames[list] << row.name;
    return row.id;
}

SourceId ImportDictionaries::source(const QString &name)
{
    return findOrAdd<Source>(m_sources, m_nextSource, name, ImportField::Source);
}

ChannelId ImportDictionaries::channel(const QString &name)
{
    return findOrAdd<Channel>(m_channels, m_nextChannel, name, ImportField::Channel);
}

TagId ImportDictionaries::tag(const QString &name)
{
    return findOrAdd<Tag>(m_tags, m_nextTag, name, ImportField::Tags);
}

PersonId ImportDictionaries::person(const QString &name)
{
    return findOrAdd<Person>(m_people, m_nextPerson, name, ImportField::Responsible);
}

LostReasonId ImportDictionaries::lostReason(const QString &name)
{
    // A sheet of another file may carry the reason "not stated" before it is made here.
    const auto meansUnstated = [key = searchFold(name)] {
        return key == searchFold(QString::fromLatin1(kUnstatedName))
            || key == searchFold(defaultName(QString::fromLatin1(kUnstatedReason)));
    };
    if (!name.isEmpty() && (idOf(m_lostReasons, name).isValid() || !meansUnstated())) {
        const LostReasonId reason =
            findOrAdd<LostReason>(m_lostReasons, m_nextReason, name, ImportField::LostReason);
        if (reason.isValid()) {
            return reason;
        }
    }
    if (!m_unstated.isValid()) {
        // Row 44 asks for a reason on every road; a sheet that gives none says so with this one.
        LostReason unstated;
        unstated.name = QString::fromLatin1(kUnstatedName);
        unstated.defaultKey = QString::fromLatin1(kUnstatedReason);
        unstated.position = m_nextReason++;
        m_transaction.insert(unstated);
        m_unstated = unstated.id;
    }
    return m_unstated;
}

} // namespace ugoda
