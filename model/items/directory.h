// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/firm.h"
#include "model/domain/record.h"

#include <QHash>

namespace ugoda {

/// The firm's small tables with the names to show: a snapshot that Workspace replaces when they
/// change. Shipped defaults follow the interface's language until renamed.
class Directory
{
public:
    Directory() = default;
    explicit Directory(DirectoryData data);

    const DirectoryData &data() const { return m_data; }

    // In order, without removed and archived ones:
    QList<Person> people() const;
    QList<Pipeline> pipelines() const;
    /// Without the system columns, which nobody chooses.
    QList<Stage> stages(PipelineId pipeline) const;
    QList<Source> sources() const;
    QList<Channel> channels() const;
    QList<Tag> tags() const;
    QList<LostReason> lostReasons(PipelineId pipeline) const;
    QList<ActivityType> activityTypes() const;
    /// The firm's own fields of all pipelines.
    QList<CustomField> customFields() const;
    /// The firm's own fields of a pipeline: those for every pipeline and its own.
    QList<CustomField> customFields(PipelineId pipeline) const;
    QList<CustomOption> customOptions(CustomFieldId field) const;
    QList<SavedView> savedViews() const;

    // Any, also removed ones; null when there is none:
    const Person *person(PersonId id) const;
    const Pipeline *pipeline(PipelineId id) const;
    const Stage *stage(StageId id) const;
    const Source *source(SourceId id) const;
    const Channel *channel(ChannelId id) const;
    const Tag *tag(TagId id) const;
    const LostReason *lostReason(LostReasonId id) const;
    const ActivityType *activityType(ActivityTypeId id) const;
    const CustomField *customField(CustomFieldId id) const;
    const CustomOption *customOption(CustomOptionId id) const;
    const SavedView *savedView(SavedViewId id) const;

    /// The name to show for a row; empty for id 0.
    QString name(PersonId id) const;
    QString name(PipelineId id) const;
    QString name(StageId id) const;
    QString name(SourceId id) const;
    QString name(ChannelId id) const;
    QString name(TagId id) const;
    QString name(LostReasonId id) const;
    QString name(ActivityTypeId id) const;
    QString name(CustomFieldId id) const;
    QString name(CustomOptionId id) const;
    QString name(SavedViewId id) const;
    /// The stage, or Won and Lost.
    QString name(const Lane &lane) const;

    QString initials(PersonId id) const;
    /// "this is me"; id 0 when nobody is.
    PersonId currentPerson() const;
    /// The value of a setting of the file ("currency"), or `otherwise`.
    QString setting(const QString &key, const QString &otherwise = {}) const;
    /// What stands on the firm's papers.
    FirmProfile firm() const;
    /// ISO code of the firm's own currency.
    QString currency() const;
    /// The channel with which a new record of the current person begins in a stage (row 106): that
    /// of a stage which is for one channel only, else theirs; id 0 when there is none.
    ChannelId defaultChannel(StageId stage) const;
    StageId startStage(PipelineId pipeline) const;
    /// The system column of a kind; id 0 when nothing has needed it yet.
    StageId systemStage(PipelineId pipeline, StageKind kind) const;
    /// Whether a pipeline is offered to a person at once, or only behind "Show all" (row 158).
    bool isVisibleTo(const Pipeline &pipeline, PersonId person) const;
    /// Whether a stage is shown to a person (row 138: others don't see the stage of one channel):
    /// to the members and the leader of its channel, and to whoever is in no channel at all and so
    /// works for the whole firm. A filter of the view, no protection; what stands in a stage is
    /// always shown.
    bool isVisibleTo(const Stage &stage, PersonId person) const;
    /// The stages of a pipeline that are shown to the current person, and `also` this one, even a
    /// system column.
    QList<Stage> stagesShown(PipelineId pipeline, StageId also = {}) const;
    /// The channel that keeps a record off the board (row 100); null when none does.
    const Channel *keptOffBoard(ChannelId channel) const;
    /// Where inbound contacts go (row 75): the pipeline chosen for them; when none is, `otherwise`,
    /// or the first one.
    PipelineId inboundPipeline(PipelineId otherwise = {}) const;

    /// Ids of a dictionary as their shown names stand in alphabetical order (stages: in the order
    /// of pipelines and stages); what sorting by that column needs.
    QList<qint64> order(Entity dictionary) const;
    /// The order that a sort needs: of a dictionary, or of the options of a firm's own field; empty
    /// when it goes by none.
    QList<qint64> order(const Sort &sort) const;

private:
    DirectoryData m_data;
    QHash<std::pair<int, qint64>, qsizetype> m_places; ///< (entity, id) → index in its list
};

} // namespace ugoda
