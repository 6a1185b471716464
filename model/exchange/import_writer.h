// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/stage_rules.h"
#include "model/exchange/import_clients.h"
#include "model/exchange/import_dictionaries.h"
#include "model/exchange/import_row.h"

#include <QSet>

namespace ugoda {

/// Writes the rows of one import inside one transaction and counts what became of them. What a row
/// must fulfil is found out before anything of it is written. Store thread.
class ImportWriter
{
public:
    /// `plan` and `report` outlive it.
    ImportWriter(WriteTransaction &transaction, const ImportPlan &plan, ImportReport &report);

    /// Makes or alters the record of a row, or notes why not.
    void take(const ImportRow &row);

    /// Says which stages the rows will name, so that new ones get fitting probabilities.
    void foresee(const QList<NamedStage> &stages) { m_dictionaries.foresee(stages, m_pipeline); }

private:
    struct Place
    {
        StageId stage;
        std::optional<Outcome> outcome;
    };

    /// Why a row's stage is not available.
    ImportFault stageFault(PipelineId pipeline) const;
    void fault(const ImportRow &row, ImportFault code, const QString &value);
    void skip(const ImportRow &row, ImportSkip reason);
    /// The stage and outcome that a row names: "Won" in a stage column is the built-in end unless
    /// the pipeline has a stage of that name.
    std::optional<Place> placeOf(const ImportRow &row, PipelineId pipeline);
    /// Whether the row leaves it to us where its new record lands: it names no stage, or one with a
    /// word for "new", and is neither closed nor archived.
    bool isUnplaced(const ImportRow &row, const Place &place, PipelineId pipeline);
    /// The channel that a record will have: the row's, else the one that it has already.
    const Channel *channelOf(const ImportRow &row, const Opportunity &record);
    /// Counts outcome and pipeline words that were not recognised; the record is imported as if the
    /// cell were empty.
    void noteUnknown(const ImportRow &row, bool namesPipeline);
    /// Whether the stage takes the record as the row would leave it (stage_rules hold on this road
    /// too); else the row is faulty and nothing of it is written.
    bool admit(const ImportRow &row,
               const Stage &stage,
               Opportunity record,
               const QString &currency);
    void create(const ImportRow &row);
    void update(const ImportRow &row, const Opportunity &before);
    /// What a stage asks for; read once.
    QStringList askedOf(const Stage &stage, Entrant entrant);
    qint64 nextRank(StageId stage);
    template<class Tag>
    void putList(IdList<Tag> &member,
                 const QStringList &names,
                 Id<Tag> (ImportDictionaries::*find)(const QString &));
    /// Lays what the row gives over the opportunity; an empty cell leaves it as it is.
    void takeValues(const ImportRow &row, Opportunity &opportunity);
    void takeOutcome(const ImportRow &row,
                     std::optional<Outcome> outcome,
                     Opportunity &opportunity);
    /// The further clients and comments of a new record.
    void addParts(const ImportRow &row, OpportunityId opportunity);
    void addFurther(const ImportClient &wanted, OpportunityId opportunity);
    /// Makes a record's further clients those that the row names, if it names any; the same for the
    /// comments that the record lacks. \return whether anything has changed
    bool alignFurther(const ImportRow &row, OpportunityId opportunity);
    bool addComments(const ImportRow &row, OpportunityId opportunity);

    WriteTransaction &m_transaction;
    const ImportPlan &m_plan;
    ImportReport &m_report;
    ImportDictionaries m_dictionaries;
    ImportClients m_clients;
    ImportCustomWriter m_custom;
    QHash<qint64, OpportunityId> m_imported;
    QSet<qint64> m_seen;
    QHash<StageId, qint64> m_ranks;
    QHash<std::pair<StageId, int>, QStringList> m_asked; ///< by stage and Entrant
    PipelineId m_pipeline;
};

} // namespace ugoda
