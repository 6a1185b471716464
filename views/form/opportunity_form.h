// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/record.h"
#include "model/domain/result.h"
#include "views/form/form_state.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QPushButton;
class QScrollArea;

namespace ugoda {

class ActivityPanel;
class ClientBlock;
class DetailsBlock;
class DraftKeeper;
class FieldBook;
class FormHeader;
class OpportunityActions;
class PropertiesBlock;
class TextBlock;
class Workspace;

/// The form in which an opportunity is made and edited (rows 10 to 21, 50 to 62, 67 to 70, 82, 83,
/// 86 to 90): for the drawer and as the left block of the record page, 360 px and wider.
///
/// No keystroke is lost: what is typed is written into the file at once as a draft and comes back
/// when the form is opened again, after a crash too. What is changed elsewhere while the form is
/// open shows at once in the fields that the person has not touched; a field changed on both sides
/// shows both values and lets choose. Keys: Ctrl+S saves, Ctrl+Return saves and closes, Esc closes.
class OpportunityForm : public QWidget
{
    Q_OBJECT

public:
    OpportunityForm(Workspace &workspace, OpportunityActions &actions, QWidget *parent);
    ~OpportunityForm() override;
    Q_DISABLE_COPY_MOVE(OpportunityForm)

    /// Shows an empty form; pipeline 0: the one on the board; stage 0: the start stage. An unsaved
    /// new opportunity typed before comes back.
    void createNew(PipelineId pipeline, StageId stage);
    /// Shows an opportunity once it is read; closed() when there is none.
    void edit(OpportunityId id);
    /// Cards were chosen beside the form. Without input that is not saved it shows the chosen one
    /// and leaves the focus where it is; else it stays, says whose card it is and leads to the
    /// other.
    void follow(const QList<OpportunityId> &chosen);

    /// The one being edited; 0 for a new one and before edit() has read it.
    OpportunityId opportunity() const { return m_record.opportunity.id; }

    /// Stage bar, outcome buttons and closing are shown by the page around it.
    void setActionsElsewhere(bool elsewhere);

    bool isDirty() const;
    /// Saves; where that can't be, says so beside the fields and puts the focus into the first.
    void save();
    void saveAndClose();
    /// Closes at once. What was typed stays as a draft.
    void leave();
    /// Drops what was typed; the form shows what is in the file.
    void discard();
    void focusFirst();

signals:
    /// A save succeeded, of a new one too.
    void saved(ugoda::OpportunityId id);
    void closed();
    /// The person left the form (0: of a new one) with input that is not saved: it is kept.
    void draftKept(ugoda::OpportunityId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void connectRow(const QString &field);
    /// Follows the firm's own fields; what is typed stays.
    void takeFields();
    /// The form of a record without any change, with the firm's own fields.
    FormState presentOf(const OpportunityRecord &record) const;
    /// What prevents a save: values, and what the stage of an open card asks for, whether it is
    /// about to enter or the rule is younger than the card.
    QList<FieldProblem> problems() const;
    void open(const OpportunityRecord &record);
    void showChosen();
    /// Says that input is kept which is not saved, when another record is about to be shown.
    void tellKept(OpportunityId next);
    void readDraft();
    void adoptDraft(const QString &content);
    void onChanged(const ChangeSet &changes);
    /// Reads the record again and brings it together with what is typed; then `next`.
    void reload(std::function<void()> next = {});
    void rebase(const OpportunityRecord &record);
    void onEdited();
    void onFocusMoved(QWidget *from);
    void refresh();
    void showProblems();
    void showConflicts();
    bool focusTrouble(const QList<FieldProblem> &problems);
    void settle(const QString &field, bool takeTheirs);
    void submit(FormState state);
    void onSaved(const Result<ChangeSet> &done, OpportunityId id);
    void onSaveFailed(const Error &error);
    void finish(OpportunityId id);
    /// Esc, the cross and the button below.
    void leaveByHand();
    int automaticProbability() const;
    void retranslate();

    Workspace &m_workspace;
    FieldBook *m_book;
    DraftKeeper *m_drafts;
    QScrollArea *m_scroll;
    FormHeader *m_header;
    ClientBlock *m_client;
    DetailsBlock *m_details;
    PropertiesBlock *m_properties;
    ActivityPanel *m_activities;
    TextBlock *m_texts;
    QWidget *m_footer;
    QPushButton *m_save;
    QPushButton *m_leave;

    OpportunityRecord m_record; ///< as last read from the file
    FormState m_seen; ///< the form of m_record without any change
    FormState m_submitted; ///< what is being saved
    FormState m_theirs; ///< fields in conflict, with the other side's value
    OpportunityId m_reading; ///< what is about to be shown
    OpportunityId m_chosen; ///< another card than this, chosen beside the form since it opened
    QSet<QString> m_visited; ///< fields whose problems may be shown
    int m_turn = 0; ///< counts what was opened, so that a late answer is not shown
    bool m_isOpen = false;
    bool m_draftRead = false; ///< until then no draft is written over the one in the file
    bool m_saving = false;
    bool m_closesAfterSave = false;
    bool m_placeGiven = false; ///< the stage of a new one was asked for by the caller
    bool m_retried = false; ///< saving again after a conflict that concerned no field typed in
};

} // namespace ugoda
