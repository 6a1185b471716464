// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/date_field.h"

#include "model/domain/text_keys.h"
#include "model/exchange/value_reader.h"
#include "model/items/format.h"
#include "views/common/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// "5.12" and "5/12" of this year, by the order of the locale for the slash.
QDate readWithoutYear(const QString &text, DateOrder order)
{
    const QChar mark = text.contains(u'.') ? u'.' : u'/';
    QStringList parts = text.split(mark);
    parts.removeAll(QString());
    if (parts.size() != 2)
        return {};
    return readDate(text + (text.endsWith(mark) ? QString() : QString(mark))
                        + QString::number(QDate::currentDate().year()),
                    order);
}

DateOrder localeOrder()
{
    return QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'M') ? DateOrder::MonthFirst
                                                                       : DateOrder::DayFirst;
}

} // namespace

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
    , m_calendar(addAction(icon("calendar"_L1, Tone::Faint), QLineEdit::TrailingPosition))
    , m_clear(addAction(icon("close"_L1), QLineEdit::TrailingPosition))
{
    connect(this, &QLineEdit::textEdited, this, &DateField::onTextEdited);
    connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(m_clear, &QAction::triggered, this, [this] { pick({}); });
    retranslate();
}

void DateField::setValue(const QString &value)
{
    m_value = value;
    retranslate();
}

QDate DateField::date() const
{
    return QDate::fromString(m_value, Qt::ISODate);
}

void DateField::setDate(QDate date)
{
    setValue(date.toString(Qt::ISODate));
}

void DateField::retranslate()
{
    m_calendar->setText(tr("Calendar"));
    m_calendar->setToolTip(tr("Calendar (Alt+Down)"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    m_clear->setVisible(hasFocus() && !m_value.isEmpty());
    setText(date().isValid() ? Format().fullDate(date()) : m_value);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const QDate from = date().isValid() ? date() : QDate::currentDate().addDays(-1);
    switch (event->key()) {
    case Qt::Key_Up:
        return pick(from.addDays(1));
    case Qt::Key_Down:
        return event->modifiers() & Qt::AltModifier ? openCalendar() : pick(from.addDays(-1));
    case Qt::Key_PageUp:
        return pick(from.addMonths(1));
    case Qt::Key_PageDown:
        return pick(from.addMonths(-1));
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void DateField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_clear->setVisible(!m_value.isEmpty());
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        retranslate();
}

QDate DateField::read(const QString &text) const
{
    const QString trimmed = text.trimmed();
    const QDate today = QDate::currentDate();
    const QString folded = searchFold(trimmed);
    if (trimmed.startsWith(u'+')) {
        bool isNumber = false;
        const int days = trimmed.mid(1).toInt(&isNumber);
        return isNumber ? today.addDays(days) : QDate();
    }
    if (!folded.isEmpty() && folded == searchFold(tr("today")))
        return today;
    if (!folded.isEmpty() && folded == searchFold(tr("tomorrow")))
        return today.addDays(1);
    const QDate whole = readDate(trimmed, localeOrder());
    return whole.isValid() ? whole : readWithoutYear(trimmed, localeOrder());
}

void DateField::onTextEdited(const QString &text)
{
    const QDate typed = read(text);
    m_value = typed.isValid() ? typed.toString(Qt::ISODate) : text.trimmed();
    m_clear->setVisible(hasFocus() && !m_value.isEmpty());
    emit edited();
}

void DateField::pick(QDate date)
{
    setDate(date);
    selectAll();
    emit edited();
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setLocale(QLocale());
    if (date().isValid())
        calendar->setSelectedDate(date());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate date) {
        menu->close();
        pick(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    calendar->setFocus();
}

} // namespace ugoda
