// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/filter.h"
#include "model/items/agenda_model.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace ugoda {

class AgendaActions;
class AgendaBar;
class AgendaView;
class CalendarCard;
class EmptyState;
class MonthCalendar;
class OpportunityActions;
class Settings;
class UnplannedCard;
class Workspace;

/// The page of tasks: all that is planned for opportunities, overdue first (rows 26 to 29), beside
/// a calendar that shows meetings and everything else (row 119). The bar belongs to it and stands
/// above.
class AgendaPage : public QWidget
{
    Q_OBJECT

public:
    AgendaPage(Workspace &workspace,
               OpportunityActions &opportunities,
               Settings &settings,
               AgendaBar &bar,
               QWidget *parent);

    /// Chooses the first task of an opportunity, if one is in the list.
    void reveal(OpportunityId id);
    /// The opportunity of the chosen task, if one is chosen.
    QList<OpportunityId> selection() const;
    /// Puts the keyboard on the first task.
    void focusFirst();

signals:
    /// The opportunity of the chosen task.
    void selectionChanged(const QList<ugoda::OpportunityId> &ids);
    void openRequested(ugoda::OpportunityId id);
    /// Show in the table what `filter` lets through; `all` is the same without the conditions that
    /// stood in the table before.
    void listRequested(const ugoda::Filter &filter, const ugoda::Filter &all);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectBar();
    void connectView();
    void choosePerson();
    /// Shows a day's tasks, invalid: those of the period, in list, calendar and bar.
    void chooseDay(QDate day);
    void onLoaded();
    void showUnplanned();
    void showEmpty();
    void onEmptyAction();
    void openMenu(const AgendaEntry &entry, const QPoint &globalAt);

    Workspace &m_workspace;
    Settings &m_settings;
    AgendaBar &m_bar;
    AgendaModel m_model;
    AgendaActions *m_actions;
    AgendaView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QScrollArea *m_side; ///< scrolls where the window is low
    CalendarCard *m_calendarCard;
    MonthCalendar *m_calendar;
    UnplannedCard *m_unplanned;
};

} // namespace ugoda
