// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/opportunity.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ugoda {

class FieldBook;
class FieldRow;
class OpportunityActions;
class StageBar;
class TitleEdit;
class Workspace;

/// The head of the form: title, Won / Lost / Postpone and the menu (row 40), or how the opportunity
/// ended with "Reopen" (rows 44, 45); the stage bar (rows 54, 72); messages about the form itself.
class FormHeader : public QWidget
{
    Q_OBJECT

public:
    FormHeader(Workspace &workspace, OpportunityActions &actions, FieldBook &book, QWidget *parent);

    /// Shows what stands in the file; id 0: a new one, which has no actions.
    void show(const Opportunity &opportunity);
    /// Another window part shows stage bar and actions: leave them out here.
    void setActionsElsewhere(bool elsewhere);
    /// The channel of a new one: what is for another channel isn't offered as its stage.
    void setChannel(ChannelId channel);
    /// What stands where no title is typed; empty: what belongs there.
    void setProposedTitle(const QString &title);
    /// "Restored unsaved input" with "Discard".
    void setRestored(bool restored);
    /// Whether another card is chosen than the one whose input stands here unsaved.
    void setAstray(bool astray);
    /// A failure that belongs to no field; empty: none.
    void setFailure(const QString &text);
    void focusTitle();
    void retranslate();

signals:
    void closeRequested();
    void discardRequested();
    /// The card chosen beside the form is wanted.
    void chosenRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void enter(FieldBook &book);
    void connectActions(FieldBook &book);
    QString outcomeWords() const;
    void showStages(StageId stage);

    Workspace &m_workspace;
    OpportunityActions &m_actions;
    Opportunity m_shown;
    bool m_elsewhere = false;
    QString m_proposed;
    TitleEdit *m_title;
    FieldRow *m_titleRow;
    QToolButton *m_close;
    QWidget *m_buttons;
    QPushButton *m_won;
    QPushButton *m_lost;
    QPushButton *m_postpone;
    QToolButton *m_more;
    QWidget *m_outcome;
    QLabel *m_outcomeText;
    QPushButton *m_reopen;
    QList<QToolButton *> m_quotations; ///< beside the buttons, and beside how it ended
    StageBar *m_stages;
    QWidget *m_restored;
    QLabel *m_restoredText;
    QPushButton *m_discard;
    QWidget *m_astray;
    QLabel *m_astrayText;
    QPushButton *m_toChosen;
    QLabel *m_failure;
};

} // namespace ugoda
