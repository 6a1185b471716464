// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/column_header.h"

#include "model/items/format.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/painting.h"
#include "views/common/palette.h"

#include <QActionGroup>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 66;
constexpr int kMargin = 12;
constexpr int kButton = 24;
constexpr int kBarHeight = 4;
constexpr int kBarReach = 10; ///< the bar is thin, its clickable height is not
constexpr ActivityState kStates[] = {
    ActivityState::Overdue, ActivityState::Today, ActivityState::Planned, ActivityState::None};

/// The colour of a state in the bar.
QColor colorOf(ActivityState state, const Colors &colors)
{
    switch (state) {
    case ActivityState::Overdue:
        return colors.bad;
    case ActivityState::Today:
        return colors.warning;
    case ActivityState::Planned:
        return colors.good;
    case ActivityState::None:
        break;
    }
    return colors.faint;
}

QToolButton *flatButton(QLatin1StringView name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setIconSize({16, 16});
    button->setFixedSize(kButton, kButton);
    button->setAutoRaise(true);
    return button;
}

} // namespace

StateBar::StateBar(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::PointingHandCursor);
}

void StateBar::setFacts(const Totals &totals, std::optional<ActivityState> shown)
{
    m_totals = totals;
    m_shown = shown;
    update();
}

std::optional<ActivityState> StateBar::stateAt(int x) const
{
    if (m_totals.count <= 0) {
        return {};
    }
    int passed = 0;
    for (const ActivityState state : kStates) {
        passed += countOf(m_totals, state);
        if (qint64(x) * m_totals.count < qint64(passed) * width()) {
            return state;
        }
    }
    return ActivityState::None;
}

QSize StateBar::sizeHint() const
{
    return {100, kBarReach};
}

void StateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect bar(0, (height() - kBarHeight) / 2, width(), kBarHeight);
    ActivityCounts counts {m_totals.overdue, m_totals.today, m_totals.planned, m_totals.none};
    const Colors &colors = colorsOf(this);
    painter.setOpacity(m_shown ? 0.3 : 1); // beside the state shown the others step back
    paintActivityBar(&painter, bar, counts, colors);
    if (!m_shown || m_totals.count <= 0) {
        return;
    }
    int before = 0;
    for (const ActivityState state : kStates) {
        const int count = countOf(m_totals, state);
        if (state == *m_shown) {
            const int left = int(qint64(before) * width() / m_totals.count);
            const int right = int(qint64(before + count) * width() / m_totals.count);
            painter.setOpacity(1);
            painter.fillRect(QRect(left, bar.top(), right - left, bar.height()),
                             colorOf(state, colors));
        }
        before += count;
    }
}

void StateBar::mousePressEvent(QMouseEvent *event)
{
    if (const auto state = stateAt(event->position().toPoint().x());
        state && event->button() == Qt::LeftButton) {
        emit clicked(*state);
    }
}

bool StateBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto state = stateAt(help->pos().x())) {
            QToolTip::showText(help->globalPos(),
                               u"%1: %2"_s.arg(ColumnHeader::stateName(*state),
                                               Format().number(countOf(m_totals, *state))),
                               this);
            return true;
        }
    }
    return QWidget::event(event);
}

ColumnHeader::ColumnHeader(bool creating, QWidget *parent)
    : QWidget(parent)
    , m_creating(creating)
    , m_bar(new StateBar(this))
    , m_create(flatButton("plus"_L1, this))
    , m_more(flatButton("gear"_L1, this))
{
    setFixedHeight(kHeight);
    m_create->setObjectName(u"createHere"_s);
    if (!m_creating) {
        m_create->hide();
    }
    m_more->setObjectName(u"columnMenu"_s);
    m_more->installEventFilter(this); // the focus of the head stands on its buttons
    m_create->installEventFilter(this);
    connect(m_create, &QToolButton::clicked, this, &ColumnHeader::createRequested);
    connect(m_more, &QToolButton::clicked, this, [this] {
        openMenu(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_bar, &StateBar::clicked, this, [this](ActivityState state) {
        emit stateChosen(m_facts.shownState == state ? std::nullopt : std::optional(state));
    });
    retranslate();
}

QString ColumnHeader::stateName(ActivityState state)
{
    switch (state) {
    case ActivityState::Overdue:
        return tr("Overdue");
    case ActivityState::Today:
        return tr("Today");
    case ActivityState::Planned:
        return tr("Planned");
    case ActivityState::None:
        break;
    }
    return tr("Nothing planned");
}

void ColumnHeader::setMovable(bool movable)
{
    m_movable = movable;
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    if (event->button() != Qt::LeftButton || !m_movable) {
        QWidget::mousePressEvent(event);
    }
}

void ColumnHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_movable || !m_pressed || !(event->buttons() & Qt::LeftButton)) {
        return;
    }
    const int way = (event->pos() - *m_pressed).manhattanLength();
    if (m_dragging || way >= QApplication::startDragDistance()) {
        if (!m_dragging) {
            m_dragging = true;
            setCursor(Qt::ClosedHandCursor);
            grabKeyboard(); // Esc is meant for the drag, wherever the focus is
        }
        emit dragged(event->globalPosition().toPoint());
    }
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging) {
        endDrag();
        emit dropped(event->globalPosition().toPoint());
    }
}

void ColumnHeader::endDrag()
{
    m_dragging = false;
    m_pressed.reset();
    releaseKeyboard();
    unsetCursor();
}

bool ColumnHeader::shiftByKey(const QKeyEvent *event)
{
    const bool left = event->key() == Qt::Key_Left;
    if (!m_movable || (!left && event->key() != Qt::Key_Right)
        || event->modifiers() != (Qt::ControlModifier | Qt::ShiftModifier)) {
        return false;
    }
    emit shiftRequested(left ? -1 : 1);
    return true;
}

void ColumnHeader::keyPressEvent(QKeyEvent *event)
{
    if (m_dragging) {
        if (event->key() == Qt::Key_Escape) {
            endDrag();
            emit dragCancelled();
        }
    } else if (!shiftByKey(event)) {
        QWidget::keyPressEvent(event);
    }
}

bool ColumnHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        showGear();
    }
    return (event->type() == QEvent::KeyPress && shiftByKey(static_cast<QKeyEvent *>(event)))
        || QWidget::eventFilter(watched, event);
}

void ColumnHeader::setFacts(const ColumnFacts &facts)
{
    m_facts = facts;
    m_bar->setFacts(facts.totals, facts.shownState);
    setToolTip(u"<p>%1<br>%2</p>"_s.arg(facts.name.toHtmlEscaped(), facts.sum.toHtmlEscaped()));
    update();
}

QList<QWidget *> ColumnHeader::tabStops() const
{
    return {m_more, m_create};
}

QSize ColumnHeader::sizeHint() const
{
    return {232, kHeight};
}

void ColumnHeader::resizeEvent(QResizeEvent *)
{
    m_create->move(width() - kButton - 6, 6);
    m_more->move(m_creating ? m_create->x() - kButton : m_create->x(), 6);
    m_bar->setGeometry(kMargin, kHeight - 13, width() - 2 * kMargin, kBarReach);
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(this);
    const int end = m_creating ? m_create->x() : width() - kMargin;
    const int right = m_more->icon().isNull() ? end : m_more->x();
    paintStageDot(&painter, QRect(kMargin, 14, 8, 8), m_facts.color);

    const QFont strong = ugoda::font(this, TextStyle::BaseStrong);
    const QString count = Format().number(m_facts.totals.count);
    const QFont plain = ugoda::font(this, TextStyle::Base);
    const int countWidth = QFontMetrics(plain).horizontalAdvance(count) + 1;
    const int left = kMargin + 15;
    const QFontMetrics metrics(strong);
    const QString name =
        metrics.elidedText(m_facts.name, Qt::ElideRight, right - left - countWidth - 8);
    const int nameWidth = metrics.horizontalAdvance(name) + 1;
    painter.setFont(strong);
    painter.setPen(colors.text);
    painter.drawText(QRect(left, 9, nameWidth, 18), Qt::AlignVCenter, name);
    painter.setFont(plain);
    painter.setPen(colors.toned(Tone::Muted));
    painter.drawText(QRect(left + nameWidth + 6, 9, countWidth, 18), Qt::AlignVCenter, count);

    const QString note = m_facts.shownState ? stateName(*m_facts.shownState) : m_facts.probability;
    QFont small = ugoda::font(this, TextStyle::Secondary);
    const int noteWidth = QFontMetrics(small).horizontalAdvance(note) + 1;
    const QRect line(kMargin, 32, width() - 2 * kMargin, 16);
    painter.setFont(small);
    painter.setPen(colors.toned(m_facts.shownState ? Tone::Accent : Tone::Muted));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, note);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(colors.text);
    painter.drawText(
        line.adjusted(0, 0, -noteWidth - 6, 0),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(m_facts.sum, Qt::ElideRight, line.width() - noteWidth - 6));
}

bool ColumnHeader::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // Not by the hover events: while a menu is open there is none for leaving.
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave
        || event->type() == QEvent::Polish) {
        showGear();
    }
    return handled;
}

/// The button of the menu keeps its place in the Tab order; it only looks empty when not needed.
void ColumnHeader::showGear()
{
    const bool wanted = testAttribute(Qt::WA_UnderMouse) || m_more->hasFocus();
    m_more->setIcon(wanted ? icon("gear"_L1) : QIcon());
    update();
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    openMenu(byKey ? m_more->mapToGlobal(QPoint(0, m_more->height())) : event->globalPos());
}

void ColumnHeader::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_creating) {
        connect(menu->addAction(icon("plus"_L1), tr("New opportunity here")),
                &QAction::triggered,
                this,
                &ColumnHeader::createRequested);
        menu->addSeparator();
        auto *group = new QActionGroup(menu);
        const auto add = [&](const QString &text, std::optional<ActivityState> state) {
            QAction *action = menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(m_facts.shownState == state);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, state] { emit stateChosen(state); });
        };
        add(tr("Show all"), {});
        for (const ActivityState state : kStates) {
            add(stateName(state), state);
        }
        menu->addSeparator();
    }
    connect(menu->addAction(icon("fold"_L1), tr("Fold")),
            &QAction::triggered,
            this,
            &ColumnHeader::foldRequested);
    emit menuOpening(menu);
    menu->popup(globalPosition);
}

void ColumnHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ColumnHeader::retranslate()
{
    m_create->setToolTip(tr("New opportunity here"));
    m_create->setAccessibleName(m_create->toolTip());
    m_more->setToolTip(tr("Column menu"));
    m_more->setAccessibleName(m_more->toolTip());
    m_bar->setAccessibleName(tr("Activities of this column"));
}

} // namespace ugoda
