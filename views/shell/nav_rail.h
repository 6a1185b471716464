// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace ugoda {

class NavButton;
class OverdueCount;
class PersonButton;
class PersonMenu;
class Settings;
class Workspace;
class WindowActions;

/// The navigation at the left: the pages, beside the tasks how many are overdue, and at the bottom
/// the settings and who works here.
class NavRail : public QFrame
{
    Q_OBJECT

public:
    NavRail(Workspace &workspace,
            const Settings &settings,
            WindowActions &actions,
            QWidget *parent);

    static constexpr int kWidth = 196;
    static constexpr int kFoldedWidth = 56; ///< icons alone

    void setFolded(bool folded);

    bool isFolded() const { return m_folded; }

    /// Begins to count what is overdue; a start need not wait for it.
    void countOverdue();

protected:
    void changeEvent(QEvent *event) override;

private:
    NavButton *addPage(QLatin1StringView icon, QAction *action);
    void showPerson();
    /// Counts for whom the list of tasks is shown.
    void chooseOverdue();
    void showOverdue();
    void retranslate();

    Workspace &m_workspace;
    const Settings &m_preferences;
    OverdueCount *m_overdue;
    PersonMenu *m_people;
    QLabel *m_name;
    NavButton *m_board;
    NavButton *m_table;
    NavButton *m_tasks;
    NavButton *m_settings;
    PersonButton *m_person;
    bool m_folded = false;
};

} // namespace ugoda
