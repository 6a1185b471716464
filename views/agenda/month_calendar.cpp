// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agenda/month_calendar.h"

#include "model/items/format.h"
#include "views/common/fonts.h"
#include "views/common/painting.h"
#include "views/common/palette.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 7;
constexpr int kRows = 6; // as many as a month may touch, so that nothing below jumps
constexpr int kHeader = 24;
constexpr int kCellHeight = 34;
constexpr int kCellWidth = 38;
constexpr int kNarrowCell = 26;
constexpr int kRadius = 8;
constexpr int kDot = 4;

QDate firstOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

Tone toneOf(AgendaGroup group)
{
    return group == AgendaGroup::Overdue ? Tone::Bad
        : group == AgendaGroup::Today    ? Tone::Warning
                                         : Tone::Good;
}

} // namespace

MonthCalendar::MonthCalendar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToday(QDate::currentDate());
}

void MonthCalendar::setToday(QDate today)
{
    // Whoever looks at another month stays there.
    const bool follows = !m_today.isValid() || m_cursor == m_today;
    m_today = today;
    if (follows) {
        moveTo(today);
    }
    update();
}

void MonthCalendar::setDays(const QMap<QDate, int> &days)
{
    m_days = days;
    describe();
    update();
}

void MonthCalendar::setChosen(QDate day)
{
    m_chosen = day;
    if (day.isValid()) {
        moveTo(day);
    }
    describe();
    update();
}

void MonthCalendar::turn(int months)
{
    moveTo(m_cursor.addMonths(months));
}

void MonthCalendar::moveTo(QDate day)
{
    m_cursor = day;
    if (const QDate month = firstOf(day); month != m_month) {
        m_month = month;
        m_hovered = {};
        emit monthChanged();
    }
    describe();
    update();
}

void MonthCalendar::choose(QDate day)
{
    moveTo(day);
    m_chosen = day == m_chosen ? QDate() : day;
    describe();
    update();
    emit dayChosen(m_chosen);
}

int MonthCalendar::columnOf(int dayOfWeek) const
{
    return (dayOfWeek - int(QLocale().firstDayOfWeek()) + kColumns) % kColumns;
}

QRect MonthCalendar::cell(int row, int column) const
{
    const int left = width() * column / kColumns;
    const int right = width() * (column + 1) / kColumns;
    return QStyle::visualRect(
        layoutDirection(), rect(), {left, kHeader + row * kCellHeight, right - left, kCellHeight});
}

QRect MonthCalendar::rectOf(QDate day) const
{
    if (firstOf(day) != m_month) {
        return {};
    }
    const int place = columnOf(m_month.dayOfWeek()) + day.day() - 1;
    return cell(place / kColumns, place % kColumns);
}

QDate MonthCalendar::dayAt(const QPoint &at) const
{
    for (QDate day = m_month; day.month() == m_month.month(); day = day.addDays(1)) {
        if (rectOf(day).contains(at)) {
            return day;
        }
    }
    return {};
}

QSize MonthCalendar::sizeHint() const
{
    return {kColumns * kCellWidth, kHeader + kRows * kCellHeight};
}

QSize MonthCalendar::minimumSizeHint() const
{
    return {kColumns * kNarrowCell, kHeader + kRows * kCellHeight};
}

void MonthCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ugoda::font(this, TextStyle::Secondary));
    painter.setPen(colorsOf(this).muted);
    const QLocale locale;
    for (int day = 1; day <= kColumns; ++day) {
        QRect head = cell(0, columnOf(day));
        head.moveTop(0);
        head.setHeight(kHeader);
        QString name = locale.standaloneDayName(day, QLocale::ShortFormat);
        name.replace(0, 1, name.left(1).toUpper());
        painter.drawText(head,
                         Qt::AlignCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideNone, head.width()));
    }
    painter.setFont(ugoda::font(this, TextStyle::Base));
    for (QDate day = m_month; day.month() == m_month.month(); day = day.addDays(1)) {
        paintDay(&painter, day);
    }
}

void MonthCalendar::paintDay(QPainter *painter, QDate day) const
{
    const Colors &colors = colorsOf(this);
    const QRect whole = rectOf(day);
    const QRect place = whole.adjusted(1, 1, -1, -1);
    // Filled is the day of which the list speaks: the chosen one, otherwise today.
    const bool filled = day == (m_chosen.isValid() ? m_chosen : m_today);
    painter->setPen(Qt::NoPen);
    if (filled || day == m_today || day == m_hovered) {
        painter->setBrush(filled               ? readable(colors.accent, Qt::white)
                              : day == m_today ? colors.accentSoft
                                               : colors.hover);
        painter->drawRoundedRect(place, kRadius, kRadius);
    }
    const bool working = QLocale().weekdays().contains(Qt::DayOfWeek(day.dayOfWeek()));
    QFont font =
        ugoda::font(this, filled || day == m_today ? TextStyle::BaseStrong : TextStyle::Base);
    painter->setFont(font);
    painter->setPen(filled               ? QColor(Qt::white)
                        : day == m_today ? colors.toned(Tone::Accent)
                        : working        ? colors.text
                                         : colors.muted);
    painter->drawText(place.adjusted(0, 0, 0, -4), Qt::AlignCenter, QLocale().toString(day.day()));
    if (m_days.contains(day)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(filled ? QColor(Qt::white)
                                 : colors.toned(toneOf(agendaGroup(day, m_today))));
        painter->drawEllipse(
            QRect(place.center().x() - kDot / 2 + 1, place.bottom() - 7, kDot, kDot));
    }
    if (hasFocus() && day == m_cursor) {
        paintFocusRing(painter, whole, kRadius, colors);
    }
}

void MonthCalendar::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor.addDays(mirrored ? 1 : -1));
    case Qt::Key_Right:
        return moveTo(m_cursor.addDays(mirrored ? -1 : 1));
    case Qt::Key_Up:
        return moveTo(m_cursor.addDays(-kColumns));
    case Qt::Key_Down:
        return moveTo(m_cursor.addDays(kColumns));
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_PageDown:
        return turn(1);
    case Qt::Key_Home:
        return moveTo(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_cursor);
    case Qt::Key_Escape:
        if (m_chosen.isValid()) {
            return choose(m_chosen);
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MonthCalendar::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day.isValid()) {
        choose(day);
    }
}

void MonthCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (std::exchange(m_hovered, day) != day) {
        setCursor(day.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void MonthCalendar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = {};
    update();
}

void MonthCalendar::wheelEvent(QWheelEvent *event)
{
    if (const int turned = event->angleDelta().y(); turned != 0) {
        turn(turned > 0 ? -1 : 1);
        event->accept();
    }
}

bool MonthCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        QToolTip::showText(
            help->globalPos(), day.isValid() ? sentence(day) : QString(), this, rectOf(day));
        return true;
    }
    return QWidget::event(event);
}

void MonthCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        emit monthChanged(); // its name is written elsewhere
        update();
    }
}

QString MonthCalendar::sentence(QDate day) const
{
    const QString name = Format().dayHeading(day, m_today);
    const int count = m_days.value(day);
    return count > 0 ? name + u", "_s + tr("%n task(s)", nullptr, count) : name;
}

void MonthCalendar::describe()
{
    const QString name = tr("Calendar") + u", "_s + sentence(m_cursor);
    if (name == accessibleName()) {
        return;
    }
    setAccessibleName(name);
    QAccessibleEvent news(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&news);
}

} // namespace ugoda
