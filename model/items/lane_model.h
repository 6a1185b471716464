// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/filter.h"
#include "model/domain/result.h"
#include "model/items/activity_state.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace ugoda {

class Connection;
class Workspace;

/// How a card is told in one sentence (for a screen reader); given by the views, which know how
/// amounts and days are written.
using CardSentence = std::function<QString(const Card &)>;

/// One column of the board: the cards of a lane in their order, loaded page by page from the top
/// (keyset, never OFFSET). What is loaded is a window from the top of the lane; changes are applied
/// to single rows of it, the rest comes with paging. Owned by BoardModel; GUI thread.
///
/// Dropping moves nothing here: it is announced by `moveRequested`, and the cards move when the
/// step is in the file. So there is no removeRows.
class LaneModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// More than a screen shows; what is read and laid out first delays the first paint.
    static constexpr int kFirstPage = 24;
    static constexpr int kPageSize = 200;
    /// Where loading ends: a QListView lays out all its rows again for each change.
    static constexpr int kMaxCards = 5000;

    LaneModel(Workspace &workspace,
              const Lane &lane,
              CardSentence sentence,
              QObject *parent = nullptr);

    const Lane &lane() const { return m_lane; }

    /// Whether the first page is here.
    bool isLoaded() const { return m_complete || m_cursor; }

    /// Whether nothing follows what is loaded.
    bool isComplete() const { return m_complete; }

    /// Whether there is more than this model will load.
    bool isCut() const { return !m_complete && m_cards.size() >= kMaxCards; }

    const QList<Card> &cards() const { return m_cards; }

    /// The row of a card, or -1 when it is not loaded here.
    int rowOf(OpportunityId id) const;

    /// Reads the lane anew; what is shown stays until the first page is there. `today` tells
    /// overdue activities from planned ones.
    void reload(const Filter &filter, QDate today);
    /// Shows only cards whose next activity is in this state (none: all). Totals are not touched.
    void setActivityFilter(std::optional<ActivityState> state);

    std::optional<ActivityState> activityFilter() const { return m_activity; }

    /// All that the lane of a stage shows, loaded or not: what passes both filters.
    QFuture<Result<QList<OpportunityId>>> loadShown() const;
    /// Reads pages until the place of this card is loaded, or the lane or the window ends.
    void loadUpTo(const Card &card);
    /// Brings the touched cards to their present state (missing: the filter hides it, or it is
    /// gone).
    void apply(const QList<OpportunityId> &touched, const QHash<OpportunityId, Card> &present);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    bool canDropMimeData(const QMimeData *data,
                         Qt::DropAction action,
                         int row,
                         int column,
                         const QModelIndex &parent) const override;
    /// Announces the move and returns false. `row` is the row above which it is dropped; -1 or the
    /// count: at the end.
    bool dropMimeData(const QMimeData *data,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex &parent) override;

signals:
    /// Cards were dropped here above `before` (0: at the bottom).
    void moveRequested(const QList<ugoda::OpportunityId> &ids,
                       const ugoda::Lane &lane,
                       ugoda::OpportunityId before);
    /// A page was added or the lane was read anew.
    void pageLoaded();
    /// Reading failed; what was loaded stays.
    void failed(const ugoda::Error &error);

private:
    /// A piece of the lane as it passed the activity filter, and how far the reading got.
    struct Page
    {
        QList<Card> cards;
        std::optional<Card> cursor;
        bool more = false;
    };

    static Result<Page> readPage(Connection &connection,
                                 const Filter &filter,
                                 const Lane &lane,
                                 std::optional<Card> after,
                                 const std::function<bool(const Card &)> &shown);
    void request(const std::optional<Card> &after);
    void onPage(const Page &page, bool first);
    bool isBefore(const Card &one, const Card &other) const;
    bool belongs(const Card &card) const;
    void removeAt(int row);
    void updateAt(int row, const Card &card);
    void place(OpportunityId id, const QSet<OpportunityId> &unplaced);
    void insert(const Card &card);

    Workspace &m_workspace;
    const Lane m_lane;
    const CardSentence m_sentence;
    Filter m_filter;
    QDate m_today;
    std::optional<ActivityState> m_activity;
    QList<Card> m_cards;
    std::optional<Card> m_cursor; ///< the last card looked at: the end of the window
    std::optional<Card> m_goal; ///< read on up to here
    bool m_complete = false;
    bool m_loading = false;
    int m_life = 0; ///< answers asked for in an earlier life are dropped
};

} // namespace ugoda
