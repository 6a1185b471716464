// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agenda.h"

#include <QDate>
#include <QMap>
#include <QWidget>

namespace ugoda {

/// The days of one month, the week beginning as the locale has it: a dot at each day with tasks,
/// today marked, one day chosen or none. Arrows walk the days, PageUp and PageDown the months, Home
/// goes to today, Enter and Space choose; choosing the chosen day again leaves it.
class MonthCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit MonthCalendar(QWidget *parent = nullptr);

    void setToday(QDate today);
    /// How many tasks each day has.
    void setDays(const QMap<QDate, int> &days);
    /// Marks a day and shows its month; invalid: none.
    void setChosen(QDate day);
    /// Shows the month so many after the one shown.
    void turn(int months);

    /// The first day of the month shown.
    QDate month() const { return m_month; }

    /// The day on which the keyboard stands.
    QDate cursorDay() const { return m_cursor; }

    QDate chosen() const { return m_chosen; }

    /// Where a day of the month shown stands; empty for any other.
    QRect rectOf(QDate day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Invalid when the chosen day was left.
    void dayChosen(const QDate &day);
    void monthChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect cell(int row, int column) const;
    /// The column of a day of the week (1: Monday).
    int columnOf(int dayOfWeek) const;
    QDate dayAt(const QPoint &at) const;
    void moveTo(QDate day);
    void choose(QDate day);
    void paintDay(QPainter *painter, QDate day) const;
    /// "24 November, 3 tasks".
    QString sentence(QDate day) const;
    void describe();

    QDate m_month;
    QDate m_cursor;
    QDate m_chosen;
    QDate m_today;
    QDate m_hovered;
    QMap<QDate, int> m_days;
};

} // namespace ugoda
