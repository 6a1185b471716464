// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/agenda_model.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ugoda {

class Chip;
class SearchField;
class Segmented;
class Settings;
class Workspace;

/// What narrows the list of tasks, in the bar at the top: how far ahead, the toggle "My", the day
/// that was chosen in the calendar, and the search.
class AgendaBar : public QWidget
{
    Q_OBJECT

public:
    AgendaBar(Workspace &workspace, Settings &settings, QWidget *parent);

    /// Names the chosen day, which can be left here; invalid: none.
    void setDay(QDate day);
    void setMine(bool mine);
    /// Presses a period, as a person would.
    void choosePeriod(AgendaPeriod period);
    /// Puts the cursor into the search and selects its text.
    void focusSearch();
    void clearSearch();

    /// Room for the periods and the lens of the search.
    QSize minimumSizeHint() const override;

signals:
    /// A period was pressed, also the one that was pressed already.
    void periodChosen(ugoda::AgendaPeriod period);
    void textChosen(const QString &text);
    void dayLeft();
    /// Down in the search: on to what it finds.
    void firstHitWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyText();
    void showMine();
    void retranslate();

    Workspace &m_workspace;
    Settings &m_settings;
    Segmented *m_periods;
    QPushButton *m_mine;
    Chip *m_dayChip;
    SearchField *m_search;
    QTimer m_typing; ///< fires when the person has paused
    QDate m_day;
};

} // namespace ugoda
