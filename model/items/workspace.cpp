// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/workspace.h"

#include "model/items/view_filter.h"
#include "model/items/when_done.h"
#include "model/store/activity_reads.h"
#include "model/store/file_check.h"
#include "model/store/record_reads.h"
#include "model/store/stage_reads.h"
#include "model/store/table_reads.h"
#include "model/store/undo.h"

namespace ugoda {

namespace {

/// How long the look through an opened file waits, in ms: it would compete with the first page.
constexpr int kCheckDelay = 5000;

bool touchesDirectory(const ChangeSet &changes)
{
    if (changes.bulk) {
        return true;
    }
    static constexpr Entity kDirectory[] = {Entity::Person,
                                            Entity::Pipeline,
                                            Entity::Stage,
                                            Entity::Source,
                                            Entity::Channel,
                                            Entity::Tag,
                                            Entity::LostReason,
                                            Entity::ActivityType,
                                            Entity::CustomField,
                                            Entity::CustomOption,
                                            Entity::Setting,
                                            Entity::SavedView};
    return std::any_of(std::begin(kDirectory), std::end(kDirectory), [&changes](Entity entity) {
        return changes.touches(entity);
    });
}

/// The wanted pipeline or, if it is out of use, the first one that is shown to this person.
PipelineId presentPipeline(PipelineId wanted, const Directory &directory)
{
    const QList<Pipeline> all = directory.pipelines();
    if (std::any_of(
            all.begin(), all.end(), [wanted](const Pipeline &p) { return p.id == wanted; })) {
        return wanted;
    }
    const PersonId me = directory.currentPerson();
    const auto visible = std::find_if(
        all.begin(), all.end(), [&](const Pipeline &p) { return directory.isVisibleTo(p, me); });
    return visible != all.end() ? visible->id : all.isEmpty() ? PipelineId {} : all.first().id;
}

/// The filter as it can be: of a pipeline in use, without conditions that have lost their ground:
/// on fields out of use or of another pipeline, for options that are gone.
Filter fitting(Filter filter, const Directory &directory)
{
    const PipelineId pipeline = presentPipeline(filter.pipeline, directory);
    if (pipeline != filter.pipeline && filter.pipeline.isValid()) {
        filter.stages.clear(); // they went with it
    }
    filter.pipeline = pipeline;
    const QList<Pipeline> pipelines = directory.pipelines();
    filter.further.removeIf([&](PipelineId id) {
        return id == pipeline
            || std::none_of(pipelines.begin(), pipelines.end(), [id](const Pipeline &p) {
                   return p.id == id;
               });
    });
    const QList<CustomField> fields =
        filter.further.isEmpty() ? directory.customFields(pipeline) : directory.customFields();
    for (Condition &condition : filter.conditions) {
        condition.options.removeIf([&directory](CustomOptionId id) {
            const CustomOption *option = directory.customOption(id);
            return !option || option->removed;
        });
    }
    filter.conditions.removeIf([&fields](const Condition &condition) {
        return !condition.narrows()
            || (condition.field.custom.isValid()
                && std::none_of(
                    fields.begin(), fields.end(), [&condition](const CustomField &field) {
                        return field.id == condition.field.custom && field.kind == condition.kind;
                    }));
    });
    return filter;
}

} // namespace

Workspace::Workspace(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, &Workspace::onStoreChanged);
    m_check.setSingleShot(true);
    connect(&m_check, &QTimer::timeout, this, &Workspace::checkInBackground);
}

QFuture<Result<FileInfo>> Workspace::open(const QString &path, const OpenOptions &options)
{
    m_check.stop();
    auto promise = std::make_shared<QPromise<Result<FileInfo>>>();
    promise->start();
    const auto answer = [promise](const Result<FileInfo> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(m_store.open(path, options), this, [this, answer](const Result<FileInfo> &file) {
        if (!file) {
            m_path.clear();
            return answer(file);
        }
        m_path = file->path;
        m_filter = {};
        const auto onDirectory = [this, file, answer](const Result<void> &read) {
            if (!read) {
                m_path.clear();
                m_directory = {}; // of the file before
                m_store.close();
                return answer(read.error());
            }
            emit opened(*file);
            refreshUndoState();
            m_check.start(kCheckDelay);
            answer(file);
        };
        refreshDirectory(onDirectory, true);
    });
    return promise->future();
}

QFuture<Result<void>> Workspace::close()
{
    m_check.stop();
    m_path.clear();
    emit closed();
    return m_store.close();
}

QFuture<Result<ChangeSet>> Workspace::announced(QFuture<Result<ChangeSet>> future, bool quiet)
{
    auto promise = std::make_shared<QPromise<Result<ChangeSet>>>();
    promise->start();
    whenDone(future, this, [this, quiet, promise](const Result<ChangeSet> &result) {
        tell(false, [this, quiet, promise, result] {
            if (!result && !quiet && result.error().code != ErrorCode::Cancelled) {
                emit failed(result.error());
            }
            promise->addResult(result);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<ChangeSet>> Workspace::submit(std::unique_ptr<Command> command, bool quiet)
{
    return announced(m_store.submit(std::move(command)), quiet);
}

QFuture<Result<ChangeSet>> Workspace::undo()
{
    return announced(m_store.undo(), false);
}

QFuture<Result<ChangeSet>> Workspace::redo()
{
    return announced(m_store.redo(), false);
}

QFuture<Result<ChangeSet>> Workspace::revert(ChangeSetId step)
{
    return announced(m_store.revert(step), true);
}

QFuture<Result<ChangeSet>> Workspace::revertFor(ChangeSetId step, OpportunityId opportunity)
{
    return announced(m_store.revertFor(step, opportunity), true);
}

QFuture<Result<StepScope>> Workspace::loadStepScope(ChangeSetId step)
{
    return read<StepScope>([step](Connection &c) { return readStepScope(c, step); });
}

QFuture<Result<OpportunityRecord>> Workspace::loadOpportunity(OpportunityId id)
{
    return read<OpportunityRecord>([id](Connection &c) { return readOpportunity(c, id); });
}

QFuture<Result<ClientRecord>> Workspace::loadClient(ClientId id)
{
    return read<ClientRecord>([id](Connection &c) { return readClient(c, id); });
}

QFuture<Result<QList<ClientHit>>> Workspace::findClients(const QString &text, int limit)
{
    return read<QList<ClientHit>>(
        [text, limit](Connection &c) { return ugoda::findClients(c, text, limit); });
}

QFuture<Result<QList<ClientHit>>> Workspace::findClientsByPhone(const QString &key9)
{
    return read<QList<ClientHit>>([key9](Connection &c) { return clientsByKeys(c, key9, {}); });
}

QFuture<Result<QList<Activity>>> Workspace::loadActivities(OpportunityId id)
{
    return read<QList<Activity>>([id](Connection &c) { return readActivities(c, id); });
}

QFuture<Result<QList<Card>>> Workspace::loadCards(const QList<OpportunityId> &ids)
{
    return read<QList<Card>>([ids](Connection &c) { return readCards(c, ids); });
}

QFuture<Result<SharedPlace>> Workspace::loadSharedPlace(const QList<OpportunityId> &ids)
{
    return read<SharedPlace>([ids](Connection &c) { return readSharedPlace(c, ids); });
}

QFuture<Result<StageCounts>> Workspace::loadStageCounts(StageId stage)
{
    return read<StageCounts>([stage](Connection &c) { return readStageCounts(c, stage); });
}

QFuture<Result<PipelineOverview>> Workspace::loadPipelineOverview()
{
    return read<PipelineOverview>([](Connection &c) { return readPipelineOverview(c); });
}

QFuture<Result<Draft>> Workspace::loadDraft(const QString &kind, qint64 subject)
{
    return read<Draft>([kind, subject](Connection &c) { return readDraft(c, kind, subject); });
}

QFuture<Result<QList<Draft>>> Workspace::loadDrafts()
{
    return read<QList<Draft>>([](Connection &c) { return readDrafts(c); });
}

void Workspace::setFilter(const Filter &filter)
{
    if (const Filter wanted = fitting(filter, m_directory); m_filter != wanted) {
        m_filter = wanted;
        emit filterChanged();
    }
}

Filter Workspace::fitted(const Filter &filter) const
{
    return fitting(filter, m_directory);
}

Filter Workspace::filterOf(const SavedView &view) const
{
    return fitted(viewFilter(view, m_filter, m_directory));
}

PipelineId Workspace::pipelineForNew() const
{
    return m_filter.further.isEmpty() ? pipeline() : m_directory.inboundPipeline(pipeline());
}

Filter Workspace::boardFilter() const
{
    Filter filter = m_filter;
    filter.further.clear();
    for (const Channel &channel : m_directory.data().channels) {
        if (m_directory.keptOffBoard(channel.id)) {
            filter.hiddenChannels.append(channel.id);
        }
    }
    return filter;
}

void Workspace::retranslate()
{
    emit directoryChanged();
}

void Workspace::announceReadError(const Error &error)
{
    if (error.code != ErrorCode::FileClosed) {
        emit failed(error);
    }
}

void Workspace::onStoreChanged(const ChangeSet &changes)
{
    tell(touchesDirectory(changes), [this, changes] {
        emit changed(changes);
        refreshUndoState();
    });
}

void Workspace::tell(bool needsDirectory, std::function<void()> news)
{
    if (!needsDirectory && m_untold.isEmpty()) {
        news();
        return;
    }
    m_untold.enqueue({needsDirectory, std::move(news)});
    if (needsDirectory) {
        refreshDirectory([this](const Result<void> &read) {
            if (!read) {
                announceReadError(read.error()); // what is told is true all the same
            }
            do {
                m_untold.dequeue().tell();
            } while (!m_untold.isEmpty() && !m_untold.head().needsDirectory);
        });
    }
}

void Workspace::refreshDirectory(std::function<void(const Result<void> &)> then, bool opening)
{
    whenDone(read<DirectoryData>([](Connection &c) { return readDirectory(c); }),
             this,
             [this, then = std::move(then), opening](const Result<DirectoryData> &data) {
                 if (data) {
                     m_directory = Directory(*data);
                     const Filter fits = fitting(m_filter, m_directory);
                     const bool news = std::exchange(m_filter, fits) != fits && !opening;
                     emit directoryChanged();
                     if (news) {
                         emit filterChanged();
                     }
                 }
                 then(data ? Result<void>() : Result<void>(data.error()));
             });
}

void Workspace::refreshUndoState()
{
    whenDone(read<UndoState>([](Connection &c) { return readUndoState(c); }),
             this,
             [this](const Result<UndoState> &state) {
                 if (state) {
                     m_undoStep = state->undo;
                     m_redoStep = state->redo;
                     emit undoStateChanged();
                 }
             });
}

void Workspace::checkInBackground()
{
    whenDone(read<QStringList>([](Connection &c) { return quickCheck(c); }, Urgency::Background),
             this,
             [this](const Result<QStringList> &problems) {
                 if (problems && !problems->isEmpty()) {
                     emit damageFound(*problems);
                 } else if (!problems && problems.error().code == ErrorCode::FileDamaged) {
                     emit damageFound({problems.error().detail});
                 }
             });
}

} // namespace ugoda
