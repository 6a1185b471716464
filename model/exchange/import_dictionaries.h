// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"
#include "model/exchange/import_report.h"
#include "model/exchange/import_stages.h"

#include <QHash>

#include <optional>

namespace ugoda {

class WriteTransaction;

/// The firm's small tables during an import: finds a row by its name in any letter case, adds it
/// when the plan allows.
class ImportDictionaries
{
public:
    ImportDictionaries(WriteTransaction &transaction, bool createMissing, ImportReport &report);

    /// The pipeline of this name; `otherwise` when there is none.
    PipelineId pipeline(const QString &name, PipelineId otherwise);
    /// A stage by name; a word for "new" or an empty name is the start stage. Empty when it is
    /// unknown and not to be created. The name of the column of leads means that column, also where
    /// it is still to be made.
    std::optional<StageId> stage(PipelineId pipeline, const QString &name);
    /// Whether a pipeline has all the stages that it may have.
    bool isFull(PipelineId pipeline) const;
    bool hasStage(PipelineId pipeline, const QString &name);
    /// Says which stages will be asked for, so that those that have to be made get probabilities
    /// spread over all of them (proposedProbabilities); `otherwise` is the pipeline of those that
    /// name none.
    void foresee(const QList<NamedStage> &stages, PipelineId otherwise);

    const Stage &stageRow(StageId id) const { return m_stages.constFind(id).value(); }

    /// The system column of leads, made when the pipeline has none yet.
    StageId unregistered(PipelineId pipeline);
    /// A channel that was there before the import; null for none and for new ones.
    const Channel *channelRow(ChannelId id) const;

    SourceId source(const QString &name);
    ChannelId channel(const QString &name);
    TagId tag(const QString &name);
    PersonId person(const QString &name);
    /// A reason by name; an empty name is the shipped "not stated".
    LostReasonId lostReason(const QString &name);

    /// While rehearsing nothing is added: what would be has an id that belongs to no row.
    void setRehearsing(bool rehearsing) { m_rehearsing = rehearsing; }

    /// The channel of records for which the file names none (row 106).
    ChannelId defaultChannel() const { return m_defaultChannel; }

    /// The firm's own currency.
    QString currency() const { return m_currency; }

private:
    void loadStages();
    int startProbability(PipelineId pipeline) const;
    /// Ids by folded name.
    template<class Row>
    using Names = QHash<QString, decltype(Row::id)>;
    template<class Row>
    Names<Row> load(int &nextPosition);
    template<class Row>
    decltype(Row::id) findOrAdd(Names<Row> &names,
                                int &nextPosition,
                                const QString &name,
                                ImportField list);

    WriteTransaction &m_transaction;
    bool m_createMissing;
    ImportReport &m_report;
    Names<Pipeline> m_pipelines;
    QHash<PipelineId, Names<Stage>> m_stageNames;
    QHash<PipelineId, StageId> m_startStages;
    QHash<PipelineId, StageId> m_unregistered;
    QHash<PipelineId, QHash<QString, int>> m_proposed; ///< probabilities by folded name
    QHash<StageId, Stage> m_stages;
    Names<Source> m_sources;
    Names<Channel> m_channels;
    QHash<ChannelId, Channel> m_channelRows;
    Names<Tag> m_tags;
    Names<Person> m_people;
    Names<LostReason> m_lostReasons;
    LostReasonId m_unstated;
    ChannelId m_defaultChannel;
    bool m_rehearsing = false;
    QString m_currency;
    int m_nextStage = 0;
    int m_nextSource = 0;
    int m_nextChannel = 0;
    int m_nextTag = 0;
    int m_nextPerson = 0;
    int m_nextReason = 0;
};

} // namespace ugoda
