// SPDX-License-Identifier: GPL-3.0-or-later
// How the form keeps step with the file: opening, drafts, changes from elsewhere, saving.
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/activity/activity_panel.h"
#include "views/common/error_presenter.h"
#include "views/form/client_block.h"
#include "views/form/details_block.h"
#include "views/form/draft_keeper.h"
#include "views/form/field_book.h"
#include "views/form/form_header.h"
#include "views/form/opportunity_form.h"
#include "views/form/properties_block.h"
#include "views/form/text_block.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace ugoda {

using namespace Qt::StringLiterals;

void OpportunityForm::open(const OpportunityRecord &record)
{
    m_isOpen = true;
    m_reading = {};
    m_chosen = {};
    m_draftRead = false;
    m_saving = false;
    m_closesAfterSave = false;
    m_retried = false;
    m_record = record;
    m_seen = presentOf(record);
    m_theirs = {};
    m_visited.clear();
    m_header->show(record.opportunity);
    m_activities->setSubject(record.opportunity.id);
    m_header->setRestored(false);
    m_header->setFailure({});
    m_book->reset(m_seen);
    // What the editors give back is what was seen: only then a comparison tells what was typed.
    m_seen = m_book->state();
    m_client->setKnown(record.client);
    m_scroll->verticalScrollBar()->setValue(0);
    m_properties->setPipeline(record.opportunity.pipeline);
    // What is required may be younger than the record: the form says so at once.
    if (record.opportunity.id.isValid()) {
        for (const FieldProblem &problem : problems())
            m_visited.insert(problem.field);
    }
    refresh();
    readDraft();
}

FormState OpportunityForm::presentOf(const OpportunityRecord &record) const
{
    FormState state = stateOf(record);
    const QStringList names = m_book->fields();
    for (const QString &name : names) {
        if (const CustomFieldId custom = customFieldOf(name); custom.isValid())
            state[name] = record.custom.value(custom);
    }
    return state;
}

void OpportunityForm::takeFields()
{
    const FormState typed = m_book->state();
    if (!m_properties->takeFields())
        return;
    const FormState was = std::exchange(m_seen, {});
    const FormState present = presentOf(m_record);
    FormState state;
    const QStringList names = m_book->fields();
    for (const QString &name : names) {
        m_seen[name] = was.contains(name) ? was[name] : present[name];
        state[name] = typed.contains(name) ? typed[name] : m_seen[name];
        if (customFieldOf(name).isValid())
            connectRow(name);
    }
    m_book->setState(state);
}

void OpportunityForm::readDraft()
{
    whenDone(m_drafts->load(opportunity().value),
             this,
             [this, turn = m_turn](const Result<Draft> &draft) {
                 if (turn != m_turn)
                     return;
                 if (!draft)
                     m_header->setFailure(ErrorPresenter::line(draft.error()));
                 m_draftRead = true;
                 if (draft && !draft->content.isEmpty())
                     adoptDraft(draft->content);
                 if (isDirty())
                     onEdited();
             });
}

void OpportunityForm::adoptDraft(const QString &content)
{
    const MergedForm restored = withDraft(content, m_seen);
    // What was typed since the form opened is newer than the draft.
    FormState state = mergeForm(m_seen, m_book->state(), restored.state).state;
    if (m_placeGiven && !opportunity().isValid()) {
        state[field::kPipeline] = m_seen[field::kPipeline];
        state[field::kStage] = m_seen[field::kStage];
    }
    if (opportunity().isValid())
        m_theirs = restored.theirs;
    m_book->setState(state);
    m_client->findKnown({});
    m_header->setRestored(state != m_seen);
    for (auto it = state.begin(); it != state.end(); ++it) {
        if (it.value() != m_seen.value(it.key()))
            m_visited.insert(it.key()); // it was left when the form was
    }
    refresh();
}

void OpportunityForm::onChanged(const ChangeSet &changes)
{
    const OpportunityId id = opportunity();
    if (!m_isOpen || m_saving || !id.isValid())
        return;
    const bool concerns = changes.bulk || changes.opportunities().contains(id)
        || changes.touches(Entity::Client) || changes.touches(Entity::Phone)
        || changes.touches(Entity::Email);
    if (concerns)
        reload();
}

void OpportunityForm::reload(std::function<void()> next)
{
    whenDone(
        m_workspace.loadOpportunity(opportunity()),
        this,
        [this, turn = m_turn, next = std::move(next)](const Result<OpportunityRecord> &record) {
            if (turn != m_turn || !m_isOpen)
                return;
            if (!record)
                return leave();
            rebase(*record);
            if (next)
                next();
        });
}

void OpportunityForm::rebase(const OpportunityRecord &record)
{
    const bool wasDirty = isDirty();
    const FormState present = presentOf(record);
    const MergedForm merged = mergeForm(m_seen, m_book->state(), present);
    const bool sameClient = merged.state[field::kClient] == present[field::kClient];
    m_record = record;
    m_header->show(record.opportunity);
    m_book->setState(merged.state);
    m_seen = present;
    if (sameClient)
        m_client->setKnown(record.client);
    for (auto it = merged.theirs.begin(); it != merged.theirs.end(); ++it)
        m_theirs.insert(it.key(), it.value());
    const QStringList fields = m_theirs.keys();
    for (const QString &name : fields) {
        if (merged.state[name] == present[name])
            m_theirs.remove(name);
        else
            m_theirs[name] = present[name];
    }
    if (wasDirty)
        onEdited();
    else
        refresh();
}

void OpportunityForm::onEdited()
{
    if (!m_isOpen)
        return;
    if (m_draftRead)
        m_drafts->keep(opportunity().value, draftOf(m_seen, m_book->state()));
    refresh();
}

void OpportunityForm::refresh()
{
    const FormState state = m_book->state();
    m_header->setProposedTitle(proposedTitle(state, m_workspace.directory()));
    if (!opportunity().isValid())
        m_header->setChannel({idIn(state[field::kChannel])});
    m_details->setAutomaticProbability(automaticProbability());
    m_properties->setPipeline({state[field::kPipeline].toInteger()});
    m_texts->setClosed(m_record.opportunity.outcome != Outcome::None);
    m_save->setEnabled(!m_saving && (!opportunity().isValid() || state != m_seen));
    m_header->setAstray(m_chosen.isValid() && isDirty());
    showProblems();
    showConflicts();
}

void OpportunityForm::settle(const QString &name, bool takeTheirs)
{
    if (takeTheirs) {
        m_book->setState(withTheirs(m_book->state(), m_seen, name));
        if (name == field::kClient)
            m_client->setKnown(m_record.client);
    }
    m_theirs.remove(name);
    if (QWidget *focus = m_book->focusOf(name))
        focus->setFocus();
    onEdited();
}

void OpportunityForm::submit(FormState state)
{
    m_submitted = state;
    m_drafts->forget(opportunity().value);
    if (state[field::kTitle].toString().trimmed().isEmpty())
        state[field::kTitle] = proposedTitle(state, m_workspace.directory());
    OpportunityEdit wanted =
        editOf(state, m_record.opportunity, m_client->known(), automaticProbability());
    wanted.custom = customIn(state, m_record.custom);
    const bool isNew = !opportunity().isValid();
    const auto id = std::make_shared<OpportunityId>(opportunity());
    auto command = isNew ? createOpportunity(wanted, id) : editOpportunity(m_record, wanted);
    whenDone(m_workspace.submit(std::move(command), true),
             this,
             [this, id, isNew, turn = m_turn](const Result<ChangeSet> &done) {
                 // What was typed during the save went to the draft of the new one, which is no
                 // more.
                 if (isNew && done)
                     m_drafts->keep(0, {});
                 if (turn == m_turn)
                     onSaved(done, *id);
                 else if (done)
                     emit saved(*id);
                 else
                     emit m_workspace.failed(done.error());
             });
    refresh();
}

void OpportunityForm::onSaved(const Result<ChangeSet> &done, OpportunityId id)
{
    m_saving = false;
    if (!done)
        return onSaveFailed(done.error());
    m_retried = false;
    m_header->setRestored(false);
    m_record.opportunity.id = id;
    m_activities->setSubject(id);
    // What was typed while it was being saved is a change to what was saved.
    m_seen = m_submitted;
    if (m_closesAfterSave && m_book->state() == m_submitted)
        return finish(id);
    reload([this, id] { finish(id); });
}

void OpportunityForm::onSaveFailed(const Error &error)
{
    if (error.code == ErrorCode::Conflict && opportunity().isValid() && !m_retried) {
        m_retried = true;
        reload([this] { save(); });
        return;
    }
    m_retried = false;
    m_closesAfterSave = false;
    m_header->setFailure(ErrorPresenter::line(error));
    onEdited();
    if (error.code == ErrorCode::Invalid)
        focusTrouble({{error.subject, error.problem.value_or(ProblemCode::Empty)}});
}

void OpportunityForm::finish(OpportunityId id)
{
    const bool closes = m_closesAfterSave && !isDirty();
    m_closesAfterSave = false;
    refresh();
    emit saved(id);
    if (closes)
        leave();
}

int OpportunityForm::automaticProbability() const
{
    const StageId id {m_book->value(field::kStage).toInteger()};
    const Stage *stage = m_workspace.directory().stage(id);
    const Opportunity &it = m_record.opportunity;
    const bool keeps = it.id.isValid() && !it.probabilityByHand;
    return keeps || !stage || !stage->setsProbability ? it.probability : stage->probability;
}

void OpportunityForm::retranslate()
{
    m_header->retranslate();
    m_client->retranslate();
    m_details->retranslate();
    m_properties->retranslate();
    m_texts->retranslate();
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save and close (Ctrl+Return); Ctrl+S saves and goes on"));
    m_leave->setText(tr("Close"));
    m_leave->setToolTip(tr("Close (Esc); what was typed is kept"));
    refresh();
}

} // namespace ugoda
