// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/filter.h"
#include "model/domain/record.h"
#include "model/domain/stage_counts.h"
#include "model/items/day_clock.h"
#include "model/items/directory.h"
#include "model/store/store.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

namespace ugoda {

/// All that a view is given: the way to change things, the firm's dictionaries, the filter that
/// board, table and export share. Lives in the GUI thread; the store works behind it.
///
/// Typical use in a view:
/// \code
/// whenDone(workspace.submit(moveOpportunities(ids, stage, before)), this, [this](const
/// Result<ChangeSet> &done) { … }); \endcode
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(Store &store, QObject *parent = nullptr);

    /// Opens a file and reads its dictionaries. `opened` is emitted when both are there, before the
    /// answer; when either can't be read no file is open.
    QFuture<Result<FileInfo>> open(const QString &path, const OpenOptions &options = {});
    QFuture<Result<void>> close();

    bool isOpen() const { return !m_path.isEmpty(); }

    QString path() const { return m_path; }

    /// Runs a command; the models are told before the future's continuation runs. A failure is also
    /// announced by `failed` unless `quiet`.
    QFuture<Result<ChangeSet>> submit(std::unique_ptr<Command> command, bool quiet = false);
    QFuture<Result<ChangeSet>> undo();
    QFuture<Result<ChangeSet>> redo();
    /// Takes back an older step, whole or for one opportunity. A failure, or that nothing was left
    /// to take back (ErrorCode::Conflict), is for the caller to tell: `failed` is not emitted.
    QFuture<Result<ChangeSet>> revert(ChangeSetId step);
    QFuture<Result<ChangeSet>> revertFor(ChangeSetId step, OpportunityId opportunity);
    QFuture<Result<StepScope>> loadStepScope(ChangeSetId step);

    /// The steps that undo and redo would take; empty where there is none.
    const std::optional<StepLabel> &undoStep() const { return m_undoStep; }

    const std::optional<StepLabel> &redoStep() const { return m_redoStep; }

    /// For item models: a read function of model/store/*_reads.h. Views use the loaders below.
    template<class T>
    QFuture<Result<T>> read(std::function<Result<T>(Connection &)> function,
                            Urgency urgency = Urgency::Interactive)
    {
        return m_store.read<T>(std::move(function), urgency);
    }

    /// For the jobs of model/exchange, which wait for many reads on a thread of their own.
    Store &store() const { return m_store; }

    QFuture<Result<OpportunityRecord>> loadOpportunity(OpportunityId id);
    QFuture<Result<ClientRecord>> loadClient(ClientId id);
    QFuture<Result<QList<ClientHit>>> findClients(const QString &text, int limit = 20);
    /// The clients with this phone, by its last nine digits (PhoneNumber::key9).
    QFuture<Result<QList<ClientHit>>> findClientsByPhone(const QString &key9);
    /// What is still to be done for an opportunity, the soonest first.
    QFuture<Result<QList<Activity>>> loadActivities(OpportunityId id);
    QFuture<Result<QList<Card>>> loadCards(const QList<OpportunityId> &ids);
    /// Where all of these stand, as far as they stand together.
    QFuture<Result<SharedPlace>> loadSharedPlace(const QList<OpportunityId> &ids);
    /// What a stage holds, of every kind.
    QFuture<Result<StageCounts>> loadStageCounts(StageId stage);
    /// Numbers and sums of all pipelines and stages.
    QFuture<Result<PipelineOverview>> loadPipelineOverview();
    QFuture<Result<Draft>> loadDraft(const QString &kind, qint64 subject);
    QFuture<Result<QList<Draft>>> loadDrafts();

    /// What day it is, for everything that tells overdue from planned.
    DayClock &clock() { return m_clock; }

    const DayClock &clock() const { return m_clock; }

    const Directory &directory() const { return m_directory; }

    const Filter &filter() const { return m_filter; }

    /// The same as the board shows it: without the channels whose records stand in the table alone
    /// (row 100).
    Filter boardFilter() const;
    /// Replaces the filter; `filterChanged` when it differs. What the firm took out of use is
    /// left out, now and when that happens later: conditions on own fields, options, a pipeline,
    /// whose place the first one takes that is shown to this person.
    void setFilter(const Filter &filter);

    /// The pipeline on the board: the filter's, which always is one in use if there is any.
    PipelineId pipeline() const { return m_filter.pipeline; }

    /// Where a new record goes when nobody has chosen a pipeline: into the one that is shown; where
    /// several are, into that of inbound contacts (row 75).
    PipelineId pipelineForNew() const;

    /// A filter without what the firm has taken out of use.
    Filter fitted(const Filter &filter) const;
    /// What the filter becomes when a view is chosen.
    Filter filterOf(const SavedView &view) const;
    /// Shown names follow a new interface language.
    void retranslate();
    /// Tells by `failed` that a reading failed; that the file was closed meanwhile is no failure.
    void announceReadError(const Error &error);

signals:
    void opened(const ugoda::FileInfo &file);
    void closed();
    /// After COMMIT, once per step, in their order, and after the directory has been brought up to
    /// date.
    void changed(const ugoda::ChangeSet &changes);
    void directoryChanged();
    void filterChanged();
    void undoStateChanged();
    /// A command or undo failed (not Cancelled); nothing was changed.
    void failed(const ugoda::Error &error);
    /// The look at the file some seconds after its opening found it damaged.
    void damageFound(const QStringList &problems);

private:
    /// What waits for the directory, and whatever came after it.
    struct Untold
    {
        bool needsDirectory;
        std::function<void()> tell;
    };

    void onStoreChanged(const ChangeSet &changes);
    /// Tells at once, or after what was to be told before; with `needsDirectory` once that is read.
    void tell(bool needsDirectory, std::function<void()> news);
    void refreshUndoState();
    /// While `opening` nobody is told of the filter, since all of the file before is gone.
    void refreshDirectory(std::function<void(const Result<void> &)> then, bool opening = false);
    void checkInBackground();
    QFuture<Result<ChangeSet>> announced(QFuture<Result<ChangeSet>> future, bool quiet);

    Store &m_store;
    DayClock m_clock;
    Directory m_directory;
    Filter m_filter;
    QString m_path;
    QQueue<Untold> m_untold;
    QTimer m_check; ///< until the file that was opened is looked through
    std::optional<StepLabel> m_undoStep;
    std::optional<StepLabel> m_redoStep;
};

} // namespace ugoda
