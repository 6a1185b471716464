// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agenda.h"
#include "views/common/parts.h"

class QPushButton;
class QToolButton;

namespace ugoda {

class MonthCalendar;

/// The calendar with the name of its month and the ways to the months beside it.
class CalendarCard : public CardFrame
{
    Q_OBJECT

public:
    explicit CalendarCard(QWidget *parent);

    MonthCalendar *calendar() const { return m_calendar; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMonth();
    void retranslate();

    QLabel *m_month;
    QToolButton *m_before;
    QToolButton *m_after;
    MonthCalendar *m_calendar;
};

/// Tells of open opportunities for which nothing is planned, and leads to them. Hidden while there
/// are none.
class UnplannedCard : public CardFrame
{
    Q_OBJECT

public:
    explicit UnplannedCard(QWidget *parent);

    void setUnplanned(const Unplanned &unplanned, QDate today);

signals:
    void showRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Unplanned m_unplanned;
    QDate m_today;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_show;
};

} // namespace ugoda
