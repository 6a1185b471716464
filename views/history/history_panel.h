// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace ugoda {

class ActivityPanel;
class CommentBox;
class EmptyState;
class HistoryHeader;
class HistoryModel;
class HistoryView;
class OpportunityActions;
class Workspace;
struct ChangeSet;
struct HistoryHead;

/// The side panel: one opportunity with its history and a place for a comment (rows 3, 22, 30 to
/// 32), several with their number, sum and common actions, or words when nothing is selected.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(Workspace &workspace, OpportunityActions &actions, QWidget *parent = nullptr);

    /// Follows a selection.
    void show(const QList<OpportunityId> &ids);
    using QWidget::show;
    void focusComment();

    QSize sizeHint() const override;

signals:
    /// The form of an opportunity is wanted.
    void openRequested(ugoda::OpportunityId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSeveralPage();
    void retranslate();
    void onChanged(const ChangeSet &changes);
    void refreshHead();
    HistoryHead headOf(const Card &card) const;
    HistoryHead headOf(const QList<Card> &cards) const;

    Workspace &m_workspace;
    OpportunityActions &m_actions;
    QList<OpportunityId> m_ids;
    HistoryModel *m_model;
    HistoryHeader *m_header;
    QStackedLayout *m_pages;
    EmptyState *m_nothing;
    QWidget *m_one;
    ActivityPanel *m_activities;
    HistoryView *m_view;
    QWidget *m_several;
    QPushButton *m_won;
    QPushButton *m_lost;
    QPushButton *m_postpone;
    CommentBox *m_comment;
};

} // namespace ugoda
