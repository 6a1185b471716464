// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/board_model.h"

#include "model/items/roles.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "model/store/board_reads.h"
#include "model/store/table_reads.h"

#include <QSet>

#include <algorithm>
#include <chrono>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// The filter that decides whether a card is on the board at all; its place is told by its lane.
Filter withinLane(Filter filter)
{
    filter.pipeline = {};
    filter.further.clear();
    filter.stages.clear();
    filter.outcomes.clear();
    return filter;
}

Result<QList<Card>> readShown(Connection &connection,
                              const Filter &filter,
                              const QList<OpportunityId> &ids)
{
    const Result<QList<OpportunityId>> matching = readMatching(connection, withinLane(filter), ids);
    return matching ? readCards(connection, *matching) : Result<QList<Card>>(matching.error());
}

} // namespace

BoardModel::BoardModel(Workspace &workspace, CardSentence sentence, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_sentence(std::move(sentence))
    , m_today(workspace.clock().today())
{
    connect(&workspace, &Workspace::changed, this, &BoardModel::onChanged);
    connect(&workspace, &Workspace::directoryChanged, this, &BoardModel::rebuild);
    connect(&workspace, &Workspace::filterChanged, this, &BoardModel::rebuild);
    connect(&workspace, &Workspace::opened, this, &BoardModel::reload);
    connect(&workspace, &Workspace::closed, this, &BoardModel::rebuild);
    connect(&workspace.clock(), &DayClock::dayBegan, this, &BoardModel::setToday);
    rebuild();
}

BoardModel::~BoardModel() = default;

int BoardModel::columnOf(const Lane &lane) const
{
    const auto found = std::find_if(m_columns.begin(),
                                    m_columns.end(),
                                    [&lane](const Column &column) { return column.lane == lane; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int BoardModel::columnOf(OpportunityId id) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [id](const Column &column) {
        return column.model->rowOf(id) >= 0;
    });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

const Card *BoardModel::card(OpportunityId id) const
{
    const int column = columnOf(id);
    return column < 0 ? nullptr : &lane(column)->cards().at(lane(column)->rowOf(id));
}

bool BoardModel::isLoaded() const
{
    return m_totalsKnown
        && std::all_of(m_columns.begin(), m_columns.end(), [](const Column &column) {
               return column.model->isLoaded();
           });
}

bool BoardModel::isEmpty() const
{
    return std::all_of(m_columns.begin(), m_columns.end(), [](const Column &column) {
        return column.totals.count == 0;
    });
}

void BoardModel::setToday(QDate today)
{
    if (m_today != today) {
        m_today = today;
        reload();
        emit todayChanged();
    }
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Column &column = m_columns.at(size_t(index.row()));
    const Stage *stage = m_workspace.directory().stage(column.lane.stage);
    switch (role) {
    case Qt::DisplayRole:
        return m_workspace.directory().name(column.lane);
    case LaneTotalsRole:
        return QVariant::fromValue(column.totals);
    case LaneColorRole:
        return stage ? stage->color : QString();
    case LaneProbabilityRole:
        return stage ? stage->probability : column.lane.outcome == Outcome::Won ? 100 : 0;
    default:
        return {};
    }
}

QList<Lane> BoardModel::wantedLanes() const
{
    QList<Lane> lanes;
    const PipelineId pipeline = m_workspace.pipeline();
    if (!m_workspace.isOpen() || !pipeline.isValid()) {
        return lanes;
    }
    const Filter &filter = m_workspace.filter();
    const auto wants = [&filter](Outcome outcome) {
        return filter.outcomes.isEmpty() || filter.outcomes.contains(outcome);
    };
    const Directory &directory = m_workspace.directory();
    const auto add = [&](StageId stage, bool shown) {
        const bool wanted = filter.stages.isEmpty() ? shown || m_held.contains(stage)
                                                    : filter.stages.contains(stage);
        if (stage.isValid() && wanted && wants(Outcome::None)) {
            lanes.append({pipeline, Outcome::None, stage});
        }
    };
    add(directory.systemStage(pipeline, StageKind::Unregistered), false);
    const QList<Stage> stages = directory.stages(pipeline);
    for (const Stage &stage : stages) {
        add(stage.id, directory.isVisibleTo(stage, directory.currentPerson()));
    }
    add(directory.systemStage(pipeline, StageKind::Undefined), false);
    for (const Outcome outcome : {Outcome::Won, Outcome::Lost}) {
        if (filter.stages.isEmpty() && wants(outcome)) {
            lanes.append({pipeline, outcome, {}});
        }
    }
    return lanes;
}

BoardModel::Column BoardModel::makeColumn(const Lane &lane)
{
    Column column {lane, {}, std::make_unique<LaneModel>(m_workspace, lane, m_sentence)};
    LaneModel *model = column.model.get();
    connect(model, &LaneModel::moveRequested, this, &BoardModel::moveRequested);
    connect(model, &LaneModel::failed, &m_workspace, &Workspace::announceReadError);
    connect(model, &LaneModel::pageLoaded, this, [this, lane] { emit laneLoaded(columnOf(lane)); });
    model->reload(m_workspace.boardFilter(), m_today);
    return column;
}

void BoardModel::rebuild()
{
    const QList<Lane> wanted = wantedLanes();
    for (int row = int(m_columns.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(m_columns.at(size_t(row)).lane)) {
            beginRemoveRows({}, row, row);
            m_columns.erase(m_columns.begin() + row);
            endRemoveRows();
        }
    }
    bool added = false;
    for (int row = 0; row < wanted.size(); ++row) {
        const int from = columnOf(wanted.at(row));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_columns.insert(m_columns.begin() + row, makeColumn(wanted.at(row)));
            endInsertRows();
            added = true;
        } else if (from != row && beginMoveRows({}, from, from, {}, row)) {
            std::rotate(
                m_columns.begin() + row, m_columns.begin() + from, m_columns.begin() + from + 1);
            endMoveRows();
        }
    }
    const bool another = std::exchange(m_pipeline, m_workspace.pipeline()) != m_pipeline;
    if (std::exchange(m_filter, m_workspace.boardFilter()) != m_filter) {
        reload();
    } else if (another || added) {
        readTotals();
    }
    if (!m_columns.empty()) {
        emit dataChanged(index(0), index(int(m_columns.size()) - 1));
    }
}

void BoardModel::reload()
{
    for (const Column &column : m_columns) {
        column.model->reload(m_workspace.boardFilter(), m_today);
    }
    readTotals();
}

QList<OpportunityId> BoardModel::touchedBy(const ChangeSet &changes) const
{
    QList<OpportunityId> touched = changes.opportunities();
    QSet<ClientId> clients;
    for (const RowChange &row : changes.rows) {
        if (row.entity == Entity::Client) {
            clients.insert(ClientId {row.id});
        }
    }
    if (clients.isEmpty()) {
        return touched;
    }
    for (const Column &column : m_columns) {
        for (const Card &card : column.model->cards()) {
            if (clients.contains(card.client) && !touched.contains(card.id)) {
                touched.append(card.id);
            }
        }
    }
    return touched;
}

QFuture<Result<QList<Card>>> BoardModel::loadShown(const QList<OpportunityId> &ids)
{
    return m_workspace.read<QList<Card>>([filter = m_filter, ids](Connection &connection) {
        return readShown(connection, filter, ids);
    });
}

void BoardModel::onChanged(const ChangeSet &changes)
{
    ++m_life; // totals under way may or may not have seen this change
    // A renamed option of an own field may be found now, or no longer, in any card.
    const bool anyCard =
        changes.touches(Entity::CustomOption) && !m_workspace.filter().text.isEmpty();
    if (changes.bulk || anyCard) {
        reload();
        return;
    }
    const QList<OpportunityId> touched = touchedBy(changes);
    if (touched.isEmpty()) {
        readTotals();
        return;
    }
    QList<OpportunityId> created;
    for (const RowChange &row : changes.rows) {
        if (row.created && row.entity == Entity::Opportunity) {
            created.append(OpportunityId {row.id});
        }
    }
    whenDone(
        loadShown(touched), this, [this, touched, created](const Result<QList<Card>> &present) {
            if (present) {
                apply(touched, created, *present);
            } else {
                m_workspace.announceReadError(present.error());
            }
            readTotals();
        });
}

void BoardModel::apply(const QList<OpportunityId> &touched,
                       const QList<OpportunityId> &created,
                       const QList<Card> &present)
{
    QHash<OpportunityId, Card> cards;
    for (const Card &card : present) {
        cards.insert(card.id, card);
    }
    for (const OpportunityId id : touched) {
        // What a card was is known only while it is loaded; the rest waits for the reading.
        const Card *before = card(id);
        if (before) {
            adjustTotals(*before, -1);
        }
        if (cards.contains(id) && (before || created.contains(id))) {
            adjustTotals(cards.value(id), 1);
        }
    }
    emit cardsAboutToChange();
    for (const Column &column : m_columns) {
        column.model->apply(touched, cards);
    }
    emit cardsChanged(touched);
}

void BoardModel::adjustTotals(const Card &card, int sign)
{
    const int row = columnOf(laneOf(card));
    if (row < 0) {
        return;
    }
    Totals &totals = m_columns.at(size_t(row)).totals;
    totals.count += sign;
    if (card.value) {
        totals.sums[card.currency] += sign * *card.value;
        totals.weighted[card.currency] += sign * (*card.value * card.probability / 100);
    }
    switch (activityState(card, m_today)) {
    case ActivityState::Overdue:
        totals.overdue += sign;
        break;
    case ActivityState::Today:
        totals.today += sign;
        break;
    case ActivityState::Planned:
        totals.planned += sign;
        break;
    case ActivityState::None:
        totals.none += sign;
        break;
    }
    emit dataChanged(index(row), index(row), {LaneTotalsRole});
}

void BoardModel::readTotals()
{
    const int life = ++m_life;
    const auto totals = m_workspace.read<QList<LaneTotals>>(
        [filter = m_filter, pipeline = m_pipeline, today = m_today](Connection &connection) {
            return readLaneTotals(connection, filter, pipeline, today);
        },
        Urgency::Background);
    whenDone(totals, this, [this, life](const Result<QList<LaneTotals>> &all) {
        if (life != m_life) {
            return;
        }
        if (all) {
            onTotals(*all);
        } else {
            m_workspace.announceReadError(all.error());
        }
    });
}

void BoardModel::onTotals(const QList<LaneTotals> &all)
{
    m_totalsKnown = true;
    m_held.clear();
    for (const LaneTotals &one : all) {
        if (one.totals.count > 0) {
            m_held.insert(one.lane.stage);
        }
    }
    const QList<Lane> wanted = wantedLanes();
    const bool same =
        std::equal(wanted.begin(),
                   wanted.end(),
                   m_columns.begin(),
                   m_columns.end(),
                   [](const Lane &lane, const Column &column) { return lane == column.lane; });
    if (!same) {
        rebuild();
    }
    for (int row = 0; row < rowCount(); ++row) {
        Column &column = m_columns.at(size_t(row));
        const auto found =
            std::find_if(all.begin(), all.end(), [&column](const LaneTotals &candidate) {
                return candidate.lane == column.lane;
            });
        const Totals totals = found == all.end() ? Totals {} : found->totals;
        if (column.totals != totals) {
            column.totals = totals;
            emit dataChanged(index(row), index(row), {LaneTotalsRole});
        }
    }
    emit totalsLoaded();
}

} // namespace ugoda
