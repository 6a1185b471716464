// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_hits.h"

#include "model/items/board_model.h"
#include "model/items/format.h"
#include "model/items/workspace.h"
#include "views/board/board_column.h"
#include "views/board/board_strip.h"
#include "views/common/empty_state.h"
#include "views/common/theme.h"

#include <QLayout>

#include <algorithm>
#include <utility>

namespace ugoda {

using namespace Qt::StringLiterals;

BoardHits::BoardHits(Workspace &workspace,
                     const BoardModel &board,
                     BoardStrip *strip,
                     QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_board(board)
    , m_strip(strip)
    , m_page(page)
    , m_empty(new EmptyState("board"_L1, page))
{
    setKind(m_empty, u"card");
    m_empty->hide();
    connect(&workspace, &Workspace::filterChanged, this, [this] { m_leads = true; });
    connect(&board, &BoardModel::totalsLoaded, this, &BoardHits::lead);
    connect(&board, &BoardModel::cardsChanged, this, &BoardHits::refresh);
    connect(&board, &BoardModel::laneLoaded, this, &BoardHits::refresh);
    connect(&board, &BoardModel::dataChanged, this, &BoardHits::refresh);
    connect(strip, &BoardStrip::columnMade, this, [this](const BoardColumn *column) {
        connect(column, &BoardColumn::foldedByHand, this, &BoardHits::refresh);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &BoardHits::act);
    connect(m_empty, &EmptyState::otherTriggered, this, &BoardHits::importRequested);
}

int BoardHits::hitsOf(const BoardColumn *column) const
{
    const int place = m_board.columnOf(column->lane()->lane());
    return place < 0 ? 0 : m_board.totals(place).count;
}

BoardColumn *BoardHits::first() const
{
    const QList<BoardColumn *> &all = m_strip->columns();
    const auto found = std::find_if(all.begin(), all.end(), [this](const BoardColumn *column) {
        return !column->isFolded() && hitsOf(column) > 0;
    });
    return found == all.end() ? nullptr : *found;
}

QList<BoardColumn *> BoardHits::folded() const
{
    QList<BoardColumn *> columns = m_strip->columns();
    columns.removeIf(
        [this](const BoardColumn *column) { return !column->isFolded() || hitsOf(column) == 0; });
    return columns;
}

bool BoardHits::isInSight(const BoardColumn *column) const
{
    const QRect place(column->mapTo(m_strip, QPoint()), column->size());
    return m_strip->rect().intersected(place).width() > place.width() / 2;
}

void BoardHits::lead()
{
    refresh();
    if (!std::exchange(m_leads, false) || !m_workspace.filter().narrows()) {
        return;
    }
    const QList<BoardColumn *> &all = m_strip->columns();
    const bool seen = std::any_of(all.begin(), all.end(), [this](const BoardColumn *column) {
        return !column->isFolded() && hitsOf(column) > 0 && isInSight(column);
    });
    if (BoardColumn *column = seen ? nullptr : first()) {
        m_strip->ensureWidgetVisible(column, 16, 0);
    }
}

void BoardHits::setWords()
{
    const QList<BoardColumn *> hidden = folded();
    if (!hidden.isEmpty()) {
        QStringList places;
        for (const BoardColumn *column : hidden) {
            places.append(
                u"%1: %2"_s.arg(column->header()->facts().name, Format().number(hitsOf(column))));
        }
        m_empty->setWords(tr("Found in folded columns"), places.join(u'\n'), tr("Unfold"));
    } else if (m_workspace.filter().narrows()) {
        m_empty->setFiltered(m_workspace.filter());
    } else {
        m_empty->setWords(tr("No opportunities yet"),
                          tr("Every enquiry of a client stands here as a card and moves from stage "
                             "to stage until it is won."),
                          tr("Create an opportunity"),
                          tr("Import a file…"));
    }
}

void BoardHits::refresh()
{
    const bool known = m_board.rowCount() > 0 && m_board.isLoaded();
    const bool hidden = m_workspace.filter().narrows() && !first() && !folded().isEmpty();
    const bool nothing = known && (hidden || m_board.isEmpty());
    if (nothing) {
        setWords();
        const QSize size(440, 280);
        m_empty->setGeometry(QRect(
            QPoint((m_page->width() - size.width()) / 2, (m_page->height() - size.height()) / 2),
            size));
        m_empty->raise();
    }
    m_empty->setVisible(nothing);
}

void BoardHits::act()
{
    const QList<BoardColumn *> hidden = folded();
    for (BoardColumn *column : hidden) {
        column->foldByHand(false);
    }
    if (!hidden.isEmpty()) {
        m_strip->widget()->layout()->activate(); // only then the columns have their places
        m_strip->ensureWidgetVisible(hidden.first(), 16, 0);
    } else if (m_workspace.filter().narrows()) {
        m_workspace.setFilter(m_workspace.filter().cleared());
    } else {
        emit createRequested();
    }
}

} // namespace ugoda
