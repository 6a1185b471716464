// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "views/common/fonts.h"
#include "views/common/palette.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ugoda {

class ActivityEditor;
class NextActivities;
class OpportunityActions;
class Workspace;
struct ChangeSet;
class Command;

/// What is still to be done for an opportunity, and where it is planned, changed, finished with a
/// note, or cancelled (rows 26 to 29): part of the form, of the side panel and of ActivityDialog.
/// Everything is one undoable step each, said through OpportunityActions::done.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    ActivityPanel(Workspace &workspace, OpportunityActions &actions, QWidget *parent);

    /// How its title looks where it stands among others; a strong line by itself.
    void setHeadingStyle(TextStyle style, Tone tone);
    /// Shows the activities of an opportunity; id 0: the panel hides.
    void setSubject(OpportunityId id);
    /// Opens the editor for a new activity.
    void beginPlanning();
    /// Likewise once it is known that nothing is planned; else the first activity gets the focus.
    void planIfNothingIs();
    /// Opens the editor of one of the activities once they are known.
    void beginChanging(ActivityId id);

    const QList<Activity> &activities() const { return m_activities; }

signals:
    /// The activities are as the file has them.
    void loaded();
    /// The person left the editor that planIfNothingIs() or beginChanging() opened, and had entered
    /// nothing.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onChanged(const ChangeSet &changes);
    void refresh();
    void showRows();
    void addRow(const Activity &activity);
    void edit(const Activity &activity);
    void beginFinishing(const Activity &activity);
    void finish();
    /// Puts what is open away.
    void closeEditors();
    /// Plans one of this type with what the type says, without asking (row 122).
    void planNext(ActivityTypeId type);
    /// `then` is called once the step is done, while its opportunity is still shown.
    void submit(std::unique_ptr<Command> command,
                const QString &message,
                std::function<void()> then = {});
    void retranslate();

    Workspace &m_workspace;
    OpportunityActions &m_actions;
    QLabel *m_heading;
    QPushButton *m_plan;
    QVBoxLayout *m_rows;
    ActivityEditor *m_editor;
    QWidget *m_finish; ///< asks what came of an activity
    QLineEdit *m_note;
    QPushButton *m_done;
    QPushButton *m_all;
    NextActivities *m_next;
    OpportunityId m_subject;
    QList<Activity> m_activities;
    ActivityId m_open; ///< whose editor or note is shown; 0: none, or a new one
    ActivityId m_changeWanted; ///< to be changed when the activities are known
    bool m_planWanted = false;
    bool m_openedAtOnce = false; ///< the editor, not by a press in the panel
    bool m_showAll = false;
    int m_life = 0; ///< answers for an earlier subject are dropped
};

} // namespace ugoda
