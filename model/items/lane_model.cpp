// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/lane_model.h"

#include "model/items/opportunity_mime.h"
#include "model/items/roles.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "model/store/board_reads.h"
#include "model/store/stage_reads.h"

#include <algorithm>
#include <tuple>

namespace ugoda {

namespace {

/// How many pages are looked through in one go for a rare state before others get their turn.
constexpr int kPagesPerRead = 5;

} // namespace

LaneModel::LaneModel(Workspace &workspace, const Lane &lane, CardSentence sentence, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_lane(lane)
    , m_sentence(std::move(sentence))
{ }

int LaneModel::rowOf(OpportunityId id) const
{
    const auto found = std::find_if(
        m_cards.begin(), m_cards.end(), [id](const Card &card) { return card.id == id; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

void LaneModel::reload(const Filter &filter, QDate today)
{
    m_filter = filter;
    m_today = today;
    m_goal.reset();
    ++m_life;
    request({});
}

void LaneModel::setActivityFilter(std::optional<ActivityState> state)
{
    if (m_activity != state) {
        m_activity = state;
        reload(m_filter, m_today);
    }
}

QFuture<Result<QList<OpportunityId>>> LaneModel::loadShown() const
{
    Filter shown = m_filter;
    if (m_activity) {
        shown.conditions.append(dueIn(*m_activity, m_today));
    }
    return m_workspace.read<QList<OpportunityId>>(
        [shown, stage = m_lane.stage](Connection &connection) {
            return readShownInStage(connection, shown, stage);
        });
}

void LaneModel::loadUpTo(const Card &card)
{
    if (m_loading || (m_cursor && isBefore(*m_cursor, card))) {
        m_goal = card;
        fetchMore({});
    }
}

Result<LaneModel::Page> LaneModel::readPage(Connection &connection,
                                            const Filter &filter,
                                            const Lane &lane,
                                            std::optional<Card> after,
                                            const std::function<bool(const Card &)> &shown)
{
    Page result {{}, std::move(after), true};
    for (int read = 0; read < kPagesPerRead && result.more && result.cards.isEmpty(); ++read) {
        const int size = result.cursor ? kPageSize : kFirstPage;
        const Result<CardPage> page = readLane(connection, filter, lane, result.cursor, size);
        if (!page) {
            return page.error();
        }
        result.more = page->more;
        if (!page->cards.isEmpty()) {
            result.cursor = page->cards.last();
        }
        std::copy_if(
            page->cards.begin(), page->cards.end(), std::back_inserter(result.cards), shown);
    }
    return result;
}

void LaneModel::request(const std::optional<Card> &after)
{
    m_loading = true;
    const auto shown = [state = m_activity, today = m_today](const Card &card) {
        return !state || activityState(card, today) == *state;
    };
    // Closed lanes stand folded for most people: the others need not wait behind them.
    const bool canWait = m_lane.outcome != Outcome::None && !after;
    const auto page = m_workspace.read<Page>(
        [filter = m_filter, lane = m_lane, after, shown](Connection &c) {
            return readPage(c, filter, lane, after, shown);
        },
        canWait ? Urgency::Background : Urgency::Interactive);
    whenDone(
        page, this, [this, life = m_life, first = !after.has_value()](const Result<Page> &result) {
            if (life != m_life) {
                return;
            }
            m_loading = false;
            if (result) {
                onPage(*result, first);
            } else {
                emit failed(result.error());
            }
        });
}

void LaneModel::onPage(const Page &page, bool first)
{
    m_cursor = page.cursor;
    m_complete = !page.more;
    if (first) {
        beginResetModel();
        m_cards = page.cards;
        endResetModel();
    } else if (!page.cards.isEmpty()) {
        beginInsertRows({}, int(m_cards.size()), int(m_cards.size() + page.cards.size()) - 1);
        m_cards += page.cards;
        endInsertRows();
    }
    const bool searching = page.cards.isEmpty() || (m_goal && isBefore(*m_cursor, *m_goal));
    if (searching && canFetchMore({})) {
        fetchMore({});
    } else {
        m_goal.reset();
    }
    emit pageLoaded();
}

bool LaneModel::isBefore(const Card &one, const Card &other) const
{
    if (m_lane.outcome == Outcome::None) {
        return std::tie(one.rank, one.id) < std::tie(other.rank, other.id);
    }
    return std::tie(one.closedOn, one.id) > std::tie(other.closedOn, other.id);
}

bool LaneModel::belongs(const Card &card) const
{
    return laneOf(card) == m_lane && (!m_activity || activityState(card, m_today) == *m_activity)
        && (m_complete || (m_cursor && !isBefore(*m_cursor, card)));
}

void LaneModel::apply(const QList<OpportunityId> &touched,
                      const QHash<OpportunityId, Card> &present)
{
    QList<OpportunityId> staying;
    QList<OpportunityId> entering;
    for (const OpportunityId id : touched) {
        const auto card = present.constFind(id);
        const bool wanted = card != present.constEnd() && belongs(*card);
        const int row = rowOf(id);
        if (row >= 0 && wanted) {
            staying.append(id);
            updateAt(row, *card);
        } else if (row >= 0) {
            removeAt(row);
        } else if (wanted) {
            entering.append(id);
        }
    }
    QSet<OpportunityId> unplaced(staying.begin(), staying.end());
    for (const OpportunityId id : std::as_const(staying)) {
        unplaced.remove(id);
        place(id, unplaced);
    }
    for (const OpportunityId id : std::as_const(entering)) {
        insert(present.value(id));
    }
}

void LaneModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_cards.removeAt(row);
    endRemoveRows();
}

void LaneModel::updateAt(int row, const Card &card)
{
    if (m_cards.at(row) != card) {
        m_cards[row] = card;
        emit dataChanged(index(row), index(row));
    }
}

/// Moves a card to where it belongs among the cards that stand right: all but `unplaced`.
void LaneModel::place(OpportunityId id, const QSet<OpportunityId> &unplaced)
{
    const int from = rowOf(id);
    int above = 0; // the row below the last card that goes before it
    int below = int(m_cards.size()); // the row of the first card that goes after it
    for (int row = int(m_cards.size()) - 1; row >= 0; --row) {
        if (row == from || unplaced.contains(m_cards.at(row).id)) {
            continue;
        }
        if (isBefore(m_cards.at(row), m_cards.at(from))) {
            above = row + 1;
            break;
        }
        below = row;
    }
    const bool standsRight = above <= from && from < below;
    if (!standsRight && beginMoveRows({}, from, from, {}, above)) {
        m_cards.move(from, above > from ? above - 1 : above);
        endMoveRows();
    }
}

void LaneModel::insert(const Card &card)
{
    const auto place = std::lower_bound(
        m_cards.begin(), m_cards.end(), card, [this](const Card &one, const Card &other) {
            return isBefore(one, other);
        });
    const int row = int(place - m_cards.begin());
    beginInsertRows({}, row, row);
    m_cards.insert(row, card);
    endInsertRows();
}

int LaneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant LaneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Card &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return card.title;
    case Qt::AccessibleTextRole:
        return m_sentence ? m_sentence(card) : card.title;
    case CardRole:
        return QVariant::fromValue(card);
    case OpportunityIdRole:
        return card.id.value;
    default:
        return {};
    }
}

Qt::ItemFlags LaneModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

bool LaneModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_cursor && !m_complete && !m_loading && m_cards.size() < kMaxCards;
}

void LaneModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        request(m_cursor);
    }
}

QStringList LaneModel::mimeTypes() const
{
    return {kOpportunitiesMime};
}

QMimeData *LaneModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QList<Card> dragged;
    for (const int row : std::as_const(rows)) {
        dragged.append(m_cards.at(row));
    }
    return opportunityMime(dragged);
}

bool LaneModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return !parent.isValid() && !opportunityIds(data).isEmpty();
}

bool LaneModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    const QList<OpportunityId> ids = opportunityIds(data);
    if (action == Qt::IgnoreAction || !canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const auto from = row < 0 || row > m_cards.size() ? m_cards.cend() : m_cards.cbegin() + row;
    const auto before = std::find_if(
        from, m_cards.cend(), [&ids](const Card &card) { return !ids.contains(card.id); });
    emit moveRequested(ids, m_lane, before == m_cards.cend() ? OpportunityId {} : before->id);
    return false;
}

} // namespace ugoda
