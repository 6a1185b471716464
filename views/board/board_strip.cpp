// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_strip.h"

#include "model/items/board_model.h"
#include "model/items/format.h"
#include "model/items/roles.h"
#include "model/items/workspace.h"
#include "views/board/board_column.h"
#include "views/board/card_text.h"
#include "views/board/folded_lanes.h"
#include "views/board/lane_view.h"
#include "views/board/quick_create.h"
#include "views/common/after_paint.h"
#include "views/common/icons.h"
#include "views/common/settings.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageMargin = 16;
constexpr int kColumnGap = 12;
constexpr int kEdge = 48; ///< how near to an edge a drag scrolls sideways
constexpr int kEdgeStep = 14;

} // namespace

BoardStrip::BoardStrip(Workspace &workspace,
                       const BoardModel &board,
                       Settings &settings,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_board(board)
    , m_settings(settings)
{
    auto *content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(kPageMargin, 0, kPageMargin, 12);
    m_row->setSpacing(kColumnGap);
    m_row->addWidget(makeGhost());
    m_row->addStretch(1);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_edgeTimer.setInterval(30);
    const auto ranged = [this](auto slot) {
        return [this, slot](const QModelIndex &, int first, int last) {
            (this->*slot)(first, last);
        };
    };
    connect(&m_board, &BoardModel::rowsInserted, this, &BoardStrip::build);
    connect(&m_board, &BoardModel::rowsAboutToBeRemoved, this, ranged(&BoardStrip::removeColumns));
    connect(&m_board, &BoardModel::rowsMoved, this, &BoardStrip::arrange);
    connect(&m_board,
            &BoardModel::dataChanged,
            this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                refreshFacts(first.row(), last.row());
            });
    connect(&m_board, &BoardModel::cardsChanged, this, [this] {
        for (BoardColumn *column : std::as_const(m_columns)) {
            column->view()->layOut();
        }
    });
    connect(&m_board, &BoardModel::laneLoaded, this, [this](int place) {
        if (place < m_columns.size()) { // while a column is being made its lane has no view yet
            m_columns.at(place)->view()->layOut();
        }
    });
    connect(&m_board, &BoardModel::todayChanged, this, [this] {
        for (BoardColumn *column : std::as_const(m_columns)) {
            column->view()->setToday(m_board.today());
        }
    });
    connect(&settings, &Settings::changed, this, &BoardStrip::followCardStyle);
    connect(&workspace, &Workspace::directoryChanged, this, &BoardStrip::followCardStyle);
    connect(&workspace, &Workspace::directoryChanged, this, &BoardStrip::followPerson);
    followCardStyle();
    followPerson();
    connect(&m_edgeTimer, &QTimer::timeout, this, &BoardStrip::scrollAtEdges);
    connect(&m_nextTimer, &QTimer::timeout, this, &BoardStrip::makeNext);
    retranslate();
}

BoardStrip::~BoardStrip()
{
    removeColumns(0, int(m_columns.size()) - 1); // they refer to models that go soon
}

QWidget *BoardStrip::makeGhost()
{
    auto *ghost = new QWidget;
    ghost->setFixedWidth(BoardColumn::kWidth);
    auto *rows = new QVBoxLayout(ghost);
    rows->setContentsMargins(0, 4, 0, 0);
    m_addStage = new QToolButton(ghost);
    m_addStage->setObjectName(u"addStage"_s);
    m_addStage->setIcon(icon("plus"_L1));
    m_addStage->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stageName = new QuickCreate(ghost);
    rows->addWidget(m_addStage, 0, Qt::AlignLeft);
    rows->addWidget(m_stageName);
    rows->addStretch(1);
    connect(m_addStage, &QToolButton::clicked, this, [this] {
        m_stageName->begin();
        setTabOrder(m_addStage, m_stageName->field());
    });
    connect(m_stageName, &QuickCreate::closed, m_addStage, [this] { m_addStage->setFocus(); });
    connect(m_stageName, &QuickCreate::entered, this, [this](const QString &name) {
        emit stageEntered(name, m_stageName);
    });
    return ghost;
}

void BoardStrip::build()
{
    arrange();
    int reached = kPageMargin;
    for (int place = 0; place < m_board.rowCount() && reached < window()->width(); ++place) {
        if (place >= m_columns.size() || m_columns.at(place)->lane() != m_board.lane(place)) {
            makeColumn(place);
        }
        reached += m_columns.at(place)->sizeHint().width() + kColumnGap;
    }
    arrange();
    if (m_columns.size() == m_board.rowCount()) {
        return;
    }
    if (isVisible()) {
        m_nextTimer.start();
    } else {
        afterFirstPaint(this, [this] { m_nextTimer.start(); });
    }
}

void BoardStrip::makeNext()
{
    int place = 0;
    while (place < m_columns.size() && m_columns.at(place)->lane() == m_board.lane(place)) {
        ++place;
    }
    if (place < m_board.rowCount()) {
        makeColumn(place);
        arrange();
    } else {
        m_nextTimer.stop();
        refreshFacts(0, int(m_columns.size()) - 1);
    }
}

void BoardStrip::makeColumn(int place)
{
    LaneModel *lane = m_board.lane(place);
    auto *column = new BoardColumn(m_workspace, lane, widget());
    column->view()->setToday(m_board.today());
    column->view()->setCardStyle(m_cardStyle);
    column->setFolded(isLaneFolded(lane->lane(), m_workspace.directory(), m_settings));
    connect(column, &BoardColumn::foldedByHand, this, [this, lane](bool folded) {
        keepLaneFolded(lane->lane(), folded, m_workspace.directory(), m_settings);
        orderTabs();
    });
    m_columns.insert(place, column);
    connectHeader(column);
    emit columnMade(column);
    refreshFacts(place, place);
    if (widget()->isVisible()) { // before that it would be styled and laid out to no purpose
        column->show();
    }
}

void BoardStrip::connectHeader(BoardColumn *column)
{
    connect(column->header(), &ColumnHeader::dragged, this, &BoardStrip::showPlace);
    connect(column->header(), &ColumnHeader::dropped, this, [this, column](const QPoint &where) {
        drop(column, where);
    });
    connect(column->header(), &ColumnHeader::dragCancelled, this, [this] { m_place->hide(); });
}

int BoardStrip::placeAt(const QPoint &globalPosition) const
{
    const int x = widget()->mapFromGlobal(globalPosition).x();
    // Nothing is put before the column of leads, nor behind that of deleted stages.
    const auto ordinary = std::find_if(m_columns.begin(), m_columns.end(), [](BoardColumn *column) {
        return column->header()->isMovable();
    });
    int place = int(ordinary - m_columns.begin());
    while (place < m_columns.size() && m_columns.at(place)->lane()->lane().outcome == Outcome::None
           && m_columns.at(place)->header()->isMovable()
           && x > m_columns.at(place)->geometry().center().x()) {
        ++place;
    }
    return place;
}

void BoardStrip::showPlace(const QPoint &globalPosition)
{
    if (!m_place) {
        m_place = new QWidget(widget());
        m_place->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_place->setAutoFillBackground(true);
    }
    QPalette colors = m_place->palette();
    colors.setColor(QPalette::Window, colorsOf(this).accent);
    m_place->setPalette(colors);
    const int place = placeAt(globalPosition);
    const int x = place < m_columns.size() ? m_columns.at(place)->x()
                                           : m_columns.last()->geometry().right() + kColumnGap;
    m_place->setGeometry(x - kColumnGap / 2 - 1, 0, 3, widget()->height() - 12);
    m_place->raise();
    m_place->show();
    scrollAtEdges();
}

void BoardStrip::drop(BoardColumn *column, const QPoint &globalPosition)
{
    if (m_place) {
        m_place->hide();
    }
    if (!rect().contains(mapFromGlobal(globalPosition))) {
        return; // let go elsewhere: not meant
    }
    const int place = placeAt(globalPosition);
    const int from = int(m_columns.indexOf(column));
    if (place == from || place == from + 1) {
        return;
    }
    const Lane &lane = column->lane()->lane();
    const bool atEnd = place >= m_columns.size() || !m_columns.at(place)->header()->isMovable();
    emit stageMoved(lane.stage, atEnd ? StageId {} : m_columns.at(place)->lane()->lane().stage);
}

void BoardStrip::removeColumns(int first, int last)
{
    for (int place = std::min(last, int(m_columns.size()) - 1); place >= first; --place) {
        delete m_columns.takeAt(place);
    }
}

/// Puts the columns into the order of the board.
void BoardStrip::arrange()
{
    std::sort(m_columns.begin(), m_columns.end(), [this](BoardColumn *one, BoardColumn *other) {
        return m_board.columnOf(one->lane()->lane()) < m_board.columnOf(other->lane()->lane());
    });
    for (int place = 0; place < m_columns.size(); ++place) {
        m_row->insertWidget(place, m_columns.at(place));
    }
    orderTabs();
}

void BoardStrip::orderTabs()
{
    QWidget *before = nullptr;
    const auto append = [&before](QWidget *next) {
        if (before) {
            setTabOrder(before, next);
        }
        before = next;
    };
    for (BoardColumn *column : std::as_const(m_columns)) {
        const QList<QWidget *> stops = column->tabStops();
        std::for_each(stops.begin(), stops.end(), append);
    }
    append(m_addStage);
}

void BoardStrip::refreshFacts(int first, int last)
{
    const Colors &colors = colorsOf(this);
    for (int place = first; place <= last && place < m_columns.size(); ++place) {
        if (m_columns.at(place)->lane() != m_board.lane(place)) {
            continue; // a column before it is still to be made
        }
        const QModelIndex index = m_board.index(place);
        const Lane &lane = m_board.lane(place)->lane();
        const QColor chosen(index.data(LaneColorRole).toString());
        ColumnFacts facts;
        facts.name = index.data().toString();
        facts.totals = m_board.totals(place);
        facts.sum = sumText(facts.totals.sums, m_workspace.directory().currency());
        if (lane.outcome == Outcome::None) {
            facts.color = chosen.isValid() ? chosen : colors.stage(place);
            facts.probability = Format().percent(index.data(LaneProbabilityRole).toInt());
        } else {
            facts.color = lane.outcome == Outcome::Won ? colors.good : colors.bad;
        }
        m_columns.at(place)->setFacts(facts);
    }
    m_addStage->parentWidget()->setVisible(m_board.rowCount() > 0
                                           && !m_workspace.filter().narrows());
}

void BoardStrip::followCardStyle()
{
    const CardStyle style = ugoda::cardStyle(m_settings, m_workspace.directory());
    if (std::exchange(m_cardStyle, style) == style) {
        return;
    }
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->view()->setCardStyle(style);
    }
}

/// Which columns are folded is everybody's own matter (row 142).
void BoardStrip::followPerson()
{
    const Directory &directory = m_workspace.directory();
    if (std::exchange(m_person, directory.currentPerson()) == m_person) {
        return;
    }
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->setFolded(isLaneFolded(column->lane()->lane(), directory, m_settings));
    }
}

void BoardStrip::setDragging(bool dragging)
{
    if (dragging) {
        m_edgeTimer.start();
    } else {
        m_edgeTimer.stop();
    }
}

void BoardStrip::scrollAtEdges()
{
    const int x = mapFromGlobal(QCursor::pos()).x();
    QScrollBar *bar = horizontalScrollBar();
    if (x < kEdge) {
        bar->setValue(bar->value() - kEdgeStep);
    } else if (x > width() - kEdge) {
        bar->setValue(bar->value() + kEdgeStep);
    }
}

void BoardStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        emit emptyPressed();
    }
    QScrollArea::mousePressEvent(event);
}

/// Shift turns the wheel, as in browsers. The bar hears it without Shift, which it takes for pages.
void BoardStrip::wheelEvent(QWheelEvent *event)
{
    const QPoint way = event->angleDelta();
    if (event->modifiers() != Qt::ShiftModifier || way.y() == 0) {
        QScrollArea::wheelEvent(event);
        return;
    }
    QWheelEvent turned(event->position(),
                       event->globalPosition(),
                       event->pixelDelta(),
                       way,
                       event->buttons(),
                       Qt::NoModifier,
                       event->phase(),
                       event->inverted());
    QCoreApplication::sendEvent(horizontalScrollBar(), &turned);
    event->accept();
}

void BoardStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        refreshFacts(0, int(m_columns.size()) - 1);
    }
    QScrollArea::changeEvent(event);
}

void BoardStrip::retranslate()
{
    m_addStage->setText(tr("Add new column"));
    m_stageName->setWords(tr("Column title"), tr("Type a name first"));
    refreshFacts(0, int(m_columns.size()) - 1);
}

} // namespace ugoda
