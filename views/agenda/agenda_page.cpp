// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agenda/agenda_page.h"

#include "model/items/workspace.h"
#include "views/agenda/agenda_actions.h"
#include "views/agenda/agenda_bar.h"
#include "views/agenda/agenda_cards.h"
#include "views/agenda/agenda_scope.h"
#include "views/agenda/agenda_view.h"
#include "views/agenda/month_calendar.h"
#include "views/common/empty_state.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 18;
constexpr int kSideTop = 40; // as high as a group's heading: plates and calendar begin in one line
constexpr int kSideWidth = 300;
constexpr int kNarrowSide = 214;
constexpr int kNeedsList = 240; ///< px for the list; with less beside it the calendar gives way

} // namespace

AgendaPage::AgendaPage(Workspace &workspace,
                       OpportunityActions &opportunities,
                       Settings &settings,
                       AgendaBar &bar,
                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_bar(bar)
    , m_model(workspace)
    , m_actions(new AgendaActions(workspace, opportunities, this))
    , m_view(new AgendaView(workspace, m_model, this))
    , m_empty(new EmptyState("check"_L1, this))
    , m_stack(new QStackedLayout)
    , m_side(new QScrollArea(this))
    , m_calendarCard(new CalendarCard(this))
    , m_calendar(m_calendarCard->calendar())
    , m_unplanned(new UnplannedCard(this))
{
    setKind(this, u"page");
    setAttribute(Qt::WA_StyledBackground);
    buildLayout();
    setFocusProxy(m_view);
    m_view->setAccessibleName(tr("Tasks"));
    m_model.setPeriod(tasksPeriod(settings));
    choosePerson();
    m_calendar->setToday(workspace.clock().today());
    connectBar();
    connectView();
    connect(&m_model, &AgendaModel::loaded, this, &AgendaPage::onLoaded);
    connect(&m_model, &AgendaModel::unplannedChanged, this, &AgendaPage::showUnplanned);
    connect(m_calendar, &MonthCalendar::dayChosen, this, &AgendaPage::chooseDay);
    connect(m_unplanned, &UnplannedCard::showRequested, this, [this] {
        emit listRequested(m_model.unplannedIn(m_workspace.filter()), m_model.unplannedFilter());
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &AgendaPage::onEmptyAction);
    connect(&workspace, &Workspace::directoryChanged, this, &AgendaPage::choosePerson);
    connect(&workspace, &Workspace::opened, this, [this] { chooseDay({}); });
    connect(&workspace.clock(), &DayClock::dayBegan, this, [this](QDate today) {
        m_calendar->setToday(today);
        m_bar.setDay(m_model.day());
        showUnplanned();
    });
    connect(&settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::TasksMine) {
            choosePerson();
        }
    });
}

void AgendaPage::buildLayout()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 0, 0, 0);
    row->setSpacing(kMargin);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    row->addLayout(m_stack, 1);
    auto *side = new QWidget;
    m_side->setWidget(side);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    setKind(side, u"page");
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, kSideTop, 0, kMargin);
    column->setSpacing(12);
    column->addWidget(m_calendarCard);
    column->addWidget(m_unplanned);
    column->addStretch(1);
    row->addWidget(m_side);
}

void AgendaPage::connectBar()
{
    connect(&m_bar, &AgendaBar::periodChosen, this, [this](AgendaPeriod period) {
        chooseDay({});
        m_model.setPeriod(period);
    });
    connect(&m_bar, &AgendaBar::textChosen, &m_model, &AgendaModel::setText);
    connect(&m_bar, &AgendaBar::dayLeft, this, [this] { chooseDay({}); });
    connect(&m_bar, &AgendaBar::firstHitWanted, this, &AgendaPage::focusFirst);
}

void AgendaPage::connectView()
{
    connect(m_view, &AgendaView::doneRequested, m_actions, &AgendaActions::finish);
    connect(m_view, &AgendaView::openRequested, this, [this](const AgendaEntry &entry) {
        emit openRequested(entry.activity.opportunity);
    });
    connect(m_actions, &AgendaActions::openRequested, this, &AgendaPage::openRequested);
    connect(m_view, &AgendaView::menuRequested, this, &AgendaPage::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        emit selectionChanged(selection());
    });
}

void AgendaPage::choosePerson()
{
    m_model.setPerson(tasksPerson(m_settings, m_workspace.directory()));
}

void AgendaPage::chooseDay(QDate day)
{
    m_model.setDay(day);
    m_calendar->setChosen(day);
    m_bar.setDay(day);
}

void AgendaPage::onLoaded()
{
    m_calendar->setDays(m_model.days());
    showEmpty();
}

void AgendaPage::showUnplanned()
{
    m_unplanned->setUnplanned(m_model.unplanned(), m_workspace.clock().today());
}

void AgendaPage::showEmpty()
{
    const bool empty = m_model.isLoaded() && m_model.rowCount() == 0;
    if (empty && !m_model.text().isEmpty()) {
        m_empty->setWords(tr("Nothing found"),
                          tr("No opportunity with these words has a planned activity."),
                          tr("Clear the search"));
    } else if (empty && m_model.day().isValid()) {
        m_empty->setWords(tr("Nothing is planned for this day"), {}, tr("Show all days"));
    } else if (empty && !m_model.days().isEmpty()) {
        m_empty->setWords(tr("Nothing is to be done in this time"),
                          tr("What is planned comes later."),
                          tr("Show all"));
    } else if (empty && m_model.person().isValid()) {
        m_empty->setWords(tr("Nothing of yours is planned"),
                          tr("Calls, meetings and other activities that you plan for "
                             "opportunities stand here."),
                          tr("Show everybody's"));
    } else if (empty) {
        m_empty->setWords(tr("Nothing is planned"),
                          tr("Calls, meetings and other activities that you plan for "
                             "opportunities stand here."));
    }
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (hadFocus) {
        empty ? m_calendar->setFocus() : m_view->setFocus();
    }
}

void AgendaPage::onEmptyAction()
{
    if (!m_model.text().isEmpty()) {
        m_bar.clearSearch();
    } else if (m_model.day().isValid()) {
        chooseDay({});
    } else if (!m_model.days().isEmpty()) {
        m_bar.choosePeriod(AgendaPeriod::All);
    } else {
        m_bar.setMine(false);
    }
}

void AgendaPage::openMenu(const AgendaEntry &entry, const QPoint &globalAt)
{
    QMenu *menu = m_actions->menuFor(entry, this);
    menu->popup(globalAt);
    menu->setActiveAction(menu->actions().first());
}

QList<OpportunityId> AgendaPage::selection() const
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    const AgendaEntry *entry = chosen.isEmpty() ? nullptr : m_model.entry(chosen.first());
    return entry ? QList {entry->activity.opportunity} : QList<OpportunityId>();
}

void AgendaPage::reveal(OpportunityId id)
{
    if (const QModelIndex found = m_model.find(id); found.isValid()) {
        m_view->setCurrentIndex(found);
    }
}

void AgendaPage::focusFirst()
{
    m_view->setFocus();
    if (m_model.rowCount() > 1) {
        m_view->setCurrentIndex(m_model.index(1)); // below its heading
    }
}

void AgendaPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setActive(true);
}

void AgendaPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

void AgendaPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int free = width() - 3 * kMargin;
    const int side = std::clamp(free * 3 / 10, kNarrowSide, kSideWidth);
    m_side->setFixedWidth(side + kMargin); // the scroll bar stands in the margin
    m_side->widget()->setFixedWidth(side);
    m_side->setVisible(free - side >= kNeedsList);
}

void AgendaPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_view->setAccessibleName(tr("Tasks"));
        showEmpty();
    }
}

} // namespace ugoda
