// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"

#include "model/commands/opportunity_commands.h"
#include "model/commands/stage_commands.h"
#include "model/items/board_model.h"
#include "model/items/default_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/actions/opportunity_actions.h"
#include "views/actions/stage_actions.h"
#include "views/activity/activity_tip.h"
#include "views/board/board_column.h"
#include "views/board/board_hits.h"
#include "views/board/board_selection.h"
#include "views/board/board_strip.h"
#include "views/board/card_text.h"
#include "views/board/closing_zones.h"
#include "views/board/lane_view.h"
#include "views/board/quick_create.h"
#include "views/board/stage_heads.h"
#include "views/common/error_presenter.h"
#include "views/list/filter_conditions.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace ugoda {

using namespace Qt::StringLiterals;

BoardPage::BoardPage(Workspace &workspace,
                     OpportunityActions &actions,
                     Settings &settings,
                     QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_stages(new StageActions(workspace, this))
    , m_board(new BoardModel(
          workspace,
          [&workspace, this](const Card &card) {
              return cardSentence(
                  card, workspace.directory(), m_board->today(), m_strip->cardStyle());
          },
          this))
    , m_strip(new BoardStrip(workspace, *m_board, settings, this))
    , m_selection(new BoardSelection(*m_board, m_strip->columns(), this))
    , m_hits(new BoardHits(workspace, *m_board, m_strip, this))
    , m_zones(new ClosingZones(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_strip);
    connectBoard();
    connectStrip();
    m_strip->build();
    m_hits->refresh();
}

BoardPage::~BoardPage()
{
    delete m_strip; // before the board, whose lanes it shows
}

void BoardPage::connectBoard()
{
    connect(m_board, &BoardModel::cardsAboutToChange, m_selection, &BoardSelection::freeze);
    connect(m_board, &BoardModel::cardsChanged, this, [this](const QList<OpportunityId> &touched) {
        m_selection->restore(touched);
        tryReveal();
    });
    connect(m_board, &BoardModel::laneLoaded, this, [this] {
        m_selection->restore({});
        tryReveal();
    });
    connect(m_board, &BoardModel::moveRequested, this, &BoardPage::moveInto);
    connect(m_selection, &BoardSelection::changed, this, &BoardPage::selectionChanged);
}

void BoardPage::connectStrip()
{
    connect(m_strip, &BoardStrip::columnMade, this, &BoardPage::connectColumn);
    connect(m_strip, &BoardStrip::stageEntered, this, &BoardPage::createStage);
    connectStageHeads(m_strip, m_stages);
    connect(m_stages, &StageActions::done, &m_actions, &OpportunityActions::done);
    connect(m_selection, &BoardSelection::columnWanted, this, [this](BoardColumn *column) {
        m_strip->ensureWidgetVisible(column, 16, 0);
    });
    connect(m_zones, &ClosingZones::won, &m_actions, &OpportunityActions::win);
    connect(m_zones, &ClosingZones::lost, &m_actions, &OpportunityActions::lose);
    connect(m_zones, &ClosingZones::postponed, &m_actions, &OpportunityActions::postpone);
    connect(m_strip, &BoardStrip::emptyPressed, m_selection, &BoardSelection::clear);
    connect(m_hits, &BoardHits::createRequested, this, &BoardPage::createRequested);
    connect(m_hits, &BoardHits::importRequested, this, &BoardPage::importRequested);
}

void BoardPage::connectColumn(BoardColumn *column)
{
    LaneView *view = column->view();
    m_selection->watch(view);
    connect(column, &BoardColumn::createEntered, this, [this, column](const QString &title) {
        create(column, title);
    });
    connect(view, &LaneView::openRequested, this, &BoardPage::openRequested);
    connect(view, &LaneView::menuRequested, this, &BoardPage::openMenu);
    connect(view, &LaneView::trashRequested, this, [this] {
        if (!selection().isEmpty()) {
            m_actions.trash(selection(), true);
        }
    });
    connect(view, &LaneView::leaveRequested, this, [this, view](int direction) {
        m_selection->leave(view, direction);
    });
    connect(view, &LaneView::moveRequested, this, [this, view](int columns, int rows) {
        moveByKey(view, columns, rows);
    });
    connect(
        view, &LaneView::tagClicked, this, [this](TagId tag) { filterByTag(m_workspace, tag); });
    connect(view, &LaneView::activitiesRequested, &m_actions, &OpportunityActions::showActivities);
    connect(view,
            &LaneView::activityTipWanted,
            this,
            [this, view](OpportunityId id, const QPoint &at, const QRect &around) {
                showActivityTip(m_workspace, id, view, at, around);
            });
    connect(view, &LaneView::dragging, this, &BoardPage::onDrag);
    tryReveal(); // a card may have waited for its column
}

void BoardPage::moveInto(const QList<OpportunityId> &ids, const Lane &lane, OpportunityId before)
{
    switch (lane.outcome) {
    case Outcome::None: {
        const bool there = std::all_of(ids.begin(), ids.end(), [&](OpportunityId id) {
            const Card *card = m_board->card(id);
            return card && laneOf(*card) == lane;
        });
        there ? m_actions.reorder(ids, lane.stage, before)
              : m_actions.moveTo(ids, lane.stage, before);
        break;
    }
    case Outcome::Won:
        m_actions.win(ids);
        break;
    case Outcome::Lost:
        m_actions.lose(ids);
        break;
    }
}

void BoardPage::moveByKey(LaneView *view, int columns, int rows)
{
    const QList<OpportunityId> ids = view->selectedIds();
    const int place = m_board->columnOf(view->lane()->lane()) + columns;
    if (ids.isEmpty() || place < 0 || place >= m_board->rowCount()) {
        return;
    }
    const LaneModel *target = m_board->lane(place);
    if (target->lane().outcome != Outcome::None) {
        moveInto(ids, target->lane(), {});
        return;
    }
    const int first = view->lane()->rowOf(ids.first());
    int row = first;
    if (columns == 0) {
        row = rows < 0 ? first - 1 : view->lane()->rowOf(ids.last()) + 2;
        if (row < 0 || row > target->rowCount()) {
            return;
        }
    }
    while (row < target->rowCount() && ids.contains(target->cards().at(row).id)) {
        ++row;
    }
    const bool atEnd = row >= target->rowCount();
    moveInto(ids, target->lane(), atEnd ? OpportunityId {} : target->cards().at(row).id);
}

void BoardPage::openMenu(const QPoint &globalPosition)
{
    if (!selection().isEmpty()) {
        m_actions.menuFor(selection(), this)->popup(globalPosition);
    }
}

void BoardPage::create(BoardColumn *column, const QString &title)
{
    OpportunityEdit edit;
    edit.opportunity.title = title;
    edit.opportunity.pipeline = column->lane()->lane().pipeline;
    edit.opportunity.stage = column->lane()->lane().stage;
    edit.opportunity.currency = m_workspace.directory().currency();
    edit.opportunity.responsible = m_workspace.directory().currentPerson();
    edit.opportunity.enquiredOn = QDate::currentDate();
    edit.opportunity.channel = m_workspace.directory().defaultChannel(edit.opportunity.stage);
    QuickCreate *field = column->quickCreate();
    const auto made = [this, field](OpportunityId created) {
        field->taken();
        reveal(created);
    };
    m_actions.create(edit, field, made, [field](const Error &error) {
        field->refuse(ErrorPresenter::line(error));
    });
}

void BoardPage::createStage(const QString &name, QuickCreate *field)
{
    whenDone(m_workspace.submit(addStage(m_workspace.pipeline(), name, &defaultName), true),
             field,
             [this, field](const Result<ChangeSet> &done) {
                 if (done) {
                     field->taken();
                 } else if (done.error().code == ErrorCode::Invalid) {
                     field->refuse(ErrorPresenter::line(done.error()));
                 } else {
                     emit m_workspace.failed(done.error());
                 }
             });
}

void BoardPage::reveal(OpportunityId id)
{
    m_wanted = id;
    if (m_board->card(id)) {
        tryReveal();
        return;
    }
    whenDone(m_board->loadShown({id}), this, [this, id](const Result<QList<Card>> &cards) {
        if (m_wanted != id || m_board->card(id)) {
            tryReveal();
            return;
        }
        const int place =
            cards && !cards->isEmpty() ? m_board->columnOf(laneOf(cards->first())) : -1;
        if (place < 0) {
            m_wanted = {};
            emit hiddenByFilter(id);
        } else if (!m_board->lane(place)->isComplete()) {
            m_board->lane(place)->loadUpTo(cards->first());
        } // else the board has not yet heard of the card; it will, and tries again
    });
}

void BoardPage::tryReveal()
{
    if (m_wanted.isValid() && m_selection->select(m_wanted, false)) {
        m_wanted = {};
    }
}

void BoardPage::select(const QList<OpportunityId> &ids)
{
    m_selection->select(ids);
}

QList<OpportunityId> BoardPage::selection() const
{
    return m_selection->ids();
}

void BoardPage::focusFirst()
{
    // Answers come in the order of the questions: the lanes have theirs before this one.
    whenDone(m_board->loadShown({}), this, [this](const Result<QList<Card>> &) {
        const QList<BoardColumn *> &columns = m_strip->columns();
        const auto first = std::find_if(columns.begin(), columns.end(), [](BoardColumn *column) {
            return !column->isFolded() && column->lane()->rowCount() > 0;
        });
        if (first != columns.end()) {
            m_selection->select((*first)->lane()->cards().first().id, true);
        }
    });
}

void BoardPage::onDrag(bool going)
{
    m_zones->setRaised(going);
    m_strip->setDragging(going);
    if (going) {
        emit dragStarted();
    }
}

void BoardPage::focusInEvent(QFocusEvent *)
{
    m_selection->takeFocus();
}

void BoardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_zones->place();
    m_hits->refresh();
}

void BoardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_hits->refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace ugoda
