// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/lane_model.h"

#include <QFuture>
#include <QSet>

#include <memory>
#include <vector>

namespace ugoda {

struct ChangeSet;
struct LaneTotals;

/// The board of the workspace's pipeline: one row per column, its stages in order, then Won and
/// Lost; a filter by stages or outcomes leaves only theirs. Owns the lanes. GUI thread.
///
/// A change is applied in one go: the touched cards are read once, put right in their lanes, and
/// the totals follow from what the cards were and are; a reading in the background then confirms
/// them. Only a filter, a bulk change or another file makes lanes read anew.
class BoardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    BoardModel(Workspace &workspace, CardSentence sentence, QObject *parent = nullptr);
    ~BoardModel() override;

    LaneModel *lane(int column) const { return m_columns.at(size_t(column)).model.get(); }

    const Totals &totals(int column) const { return m_columns.at(size_t(column)).totals; }

    /// The column of a lane, or -1.
    int columnOf(const Lane &lane) const;
    /// The column in which a card is loaded, or -1.
    int columnOf(OpportunityId id) const;
    /// The loaded card, or null; valid until the next change.
    const Card *card(OpportunityId id) const;
    /// Those of the opportunities that the filter lets through, as the file has them now.
    QFuture<Result<QList<Card>>> loadShown(const QList<OpportunityId> &ids);
    /// Whether everything that can be seen first has been read.
    bool isLoaded() const;
    /// Whether no lane has a card, as far as the totals know.
    bool isEmpty() const;

    QDate today() const { return m_today; }

    /// Overdue, today and planned are told by this day; follows the clock by itself.
    void setToday(QDate today);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// Cards are about to change places, and have done so: a view keeps its selection by their ids.
    void cardsAboutToChange();
    void cardsChanged(const QList<ugoda::OpportunityId> &touched);
    /// A lane has new rows from the file: a page or all of them.
    void laneLoaded(int column);
    /// The totals are as the file has them.
    void totalsLoaded();
    /// The day changed: words like "today" mean another day.
    void todayChanged();
    void moveRequested(const QList<ugoda::OpportunityId> &ids,
                       const ugoda::Lane &lane,
                       ugoda::OpportunityId before);

private:
    struct Column
    {
        Lane lane;
        Totals totals;
        std::unique_ptr<LaneModel> model;
    };

    QList<Lane> wantedLanes() const;
    /// Columns for the pipeline as it is now, keeping those that stay.
    void rebuild();
    Column makeColumn(const Lane &lane);
    void reload();
    void onChanged(const ChangeSet &changes);
    QList<OpportunityId> touchedBy(const ChangeSet &changes) const;
    void apply(const QList<OpportunityId> &touched,
               const QList<OpportunityId> &created,
               const QList<Card> &present);
    void adjustTotals(const Card &card, int sign);
    void readTotals();
    void onTotals(const QList<LaneTotals> &all);

    Workspace &m_workspace;
    const CardSentence m_sentence;
    std::vector<Column> m_columns;
    PipelineId m_pipeline;
    Filter m_filter;
    QDate m_today;
    bool m_totalsKnown = false;
    QSet<StageId> m_held; ///< stages with cards: system columns and other teams' stages are shown
                          ///< only while they are among these
    int m_life = 0; ///< totals asked for before the latest change are dropped
};

} // namespace ugoda
