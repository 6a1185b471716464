// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_panel.h"

#include "model/commands/activity_commands.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/actions/opportunity_actions.h"
#include "views/activity/activity_editor.h"
#include "views/activity/activity_row.h"
#include "views/activity/next_activities.h"
#include "views/common/icons.h"
#include "views/common/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRowsAtFirst = 4;

} // namespace

ActivityPanel::ActivityPanel(Workspace &workspace, OpportunityActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_heading(label({}, TextStyle::BaseStrong, Tone::Text, this))
    , m_plan(button({}, "link"_L1, this))
    , m_rows(new QVBoxLayout)
    , m_editor(new ActivityEditor(this))
    , m_finish(new QWidget(this))
    , m_note(new QLineEdit(m_finish))
    , m_done(button({}, "success"_L1, m_finish))
    , m_all(button({}, "link"_L1, this))
    , m_next(new NextActivities(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_plan);
    all->addLayout(head);
    m_rows->setSpacing(0);
    all->addWidget(m_next);
    all->addLayout(m_rows);
    all->addWidget(m_all, 0, Qt::AlignLeft);
    auto *finish = new QHBoxLayout(m_finish);
    finish->setContentsMargins(0, 2, 0, 6);
    finish->setSpacing(8);
    finish->addWidget(m_note, 1);
    finish->addWidget(m_done);
    for (QPushButton *one : {m_plan, m_done, m_all}) {
        one->setAutoDefault(false);
    }
    m_plan->setIcon(icon("plus"_L1, Tone::Accent));
    connect(m_plan, &QPushButton::clicked, this, &ActivityPanel::beginPlanning);
    connect(m_done, &QPushButton::clicked, this, &ActivityPanel::finish);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showAll = true;
        showRows();
    });
    connect(m_next, &NextActivities::chosen, this, &ActivityPanel::planNext);
    connect(m_editor, &ActivityEditor::left, this, [this] {
        const bool hadNoUse = m_openedAtOnce && !m_editor->isTouched();
        closeEditors();
        if (hadNoUse) {
            emit left();
        }
    });
    connect(m_editor, &ActivityEditor::accepted, this, [this](const Activity &wanted) {
        if (wanted.id.isValid()) {
            submit(editActivity(m_editor->seen(), wanted), tr("Activity changed"));
        } else {
            submit(planActivity(wanted), tr("Activity planned"));
        }
    });
    connect(&workspace, &Workspace::changed, this, &ActivityPanel::onChanged);
    connect(&workspace, &Workspace::directoryChanged, this, &ActivityPanel::showRows);
    connect(&workspace.clock(), &DayClock::dayBegan, this, &ActivityPanel::showRows);
    connect(&workspace, &Workspace::closed, this, [this] { setSubject({}); });
    m_editor->hide();
    m_finish->hide();
    m_all->hide();
    hide();
    retranslate();
}

void ActivityPanel::setHeadingStyle(TextStyle style, Tone tone)
{
    m_heading->setFont(ugoda::font(this, style));
    setTone(m_heading, tone);
}

void ActivityPanel::setSubject(OpportunityId id)
{
    if (id == m_subject) {
        return;
    }
    ++m_life;
    m_subject = id;
    m_activities.clear();
    m_showAll = false;
    m_planWanted = false;
    m_changeWanted = {};
    m_next->hide();
    closeEditors();
    setVisible(id.isValid());
    refresh();
}

void ActivityPanel::beginPlanning()
{
    if (!m_subject.isValid()) {
        return;
    }
    const Directory &directory = m_workspace.directory();
    Activity fresh;
    fresh.opportunity = m_subject;
    fresh.responsible = directory.currentPerson();
    edit(fresh);
}

void ActivityPanel::planIfNothingIs()
{
    m_planWanted = true;
    refresh();
}

void ActivityPanel::beginChanging(ActivityId id)
{
    m_changeWanted = id;
    m_showAll = true; // it may stand among those that are folded
    refresh();
}

void ActivityPanel::onChanged(const ChangeSet &changes)
{
    if (changes.bulk || changes.opportunities().contains(m_subject)) {
        refresh();
    }
}

void ActivityPanel::refresh()
{
    if (!m_subject.isValid()) {
        return;
    }
    whenDone(m_workspace.loadActivities(m_subject),
             this,
             [this, life = m_life](const Result<QList<Activity>> &activities) {
                 if (life != m_life) {
                     return;
                 }
                 if (!activities) {
                     m_workspace.announceReadError(activities.error());
                     return;
                 }
                 if (m_activities != *activities || m_activities.isEmpty()) {
                     m_activities = *activities;
                     showRows();
                 }
                 if (std::exchange(m_planWanted, false)) {
                     m_activities.isEmpty() ? beginPlanning() : m_plan->setFocus();
                     m_openedAtOnce = m_activities.isEmpty();
                 }
                 const ActivityId wanted = std::exchange(m_changeWanted, {});
                 for (const Activity &activity : *activities) {
                     if (activity.id == wanted) {
                         edit(activity);
                         m_openedAtOnce = true;
                     }
                 }
                 emit loaded();
             });
}

/// The rows anew; the editors, which stand among them, stay as they are.
void ActivityPanel::showRows()
{
    const bool hadFocus =
        focusWidget() && qobject_cast<QToolButton *>(focusWidget()) && focusWidget()->hasFocus();
    m_rows->removeWidget(m_editor);
    m_rows->removeWidget(m_finish);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may still be handling the click
        delete item;
    }
    const bool isOpenThere =
        std::any_of(m_activities.begin(), m_activities.end(), [this](const Activity &activity) {
            return activity.id == m_open;
        });
    if (m_open.isValid() && !isOpenThere) {
        closeEditors();
    }
    if (!m_open.isValid()) {
        m_rows->addWidget(m_editor);
    }
    const qsizetype shown =
        m_showAll ? m_activities.size() : std::min(m_activities.size(), kRowsAtFirst);
    for (const Activity &activity : m_activities.first(shown)) {
        addRow(activity);
    }
    m_all->setText(tr("Show all %n activities", nullptr, int(m_activities.size())));
    m_all->setVisible(shown < m_activities.size());
    if (hadFocus) {
        m_plan->setFocus();
    }
}

void ActivityPanel::addRow(const Activity &activity)
{
    const bool edited = activity.id == m_open && m_editor->isVisibleTo(this);
    auto *row =
        new ActivityRow(activity, m_workspace.directory(), m_workspace.clock().today(), this);
    m_rows->addWidget(row);
    row->setVisible(!edited);
    if (activity.id == m_open) {
        m_rows->addWidget(edited ? static_cast<QWidget *>(m_editor) : m_finish);
    }
    connect(row, &ActivityRow::doneRequested, this, [this, activity] { beginFinishing(activity); });
    connect(row, &ActivityRow::editRequested, this, [this, activity] { edit(activity); });
    connect(row, &ActivityRow::cancelRequested, this, [this, id = activity.id] {
        submit(cancelActivity(id), tr("Activity cancelled"));
    });
}

void ActivityPanel::edit(const Activity &activity)
{
    closeEditors();
    m_next->hide();
    m_open = activity.id;
    m_editor->begin(activity, m_workspace.directory(), m_workspace.clock().today());
    showRows();
    whenDone(m_workspace.loadOpportunity(m_subject),
             this,
             [this, life = m_life](const Result<OpportunityRecord> &record) {
                 if (record && life == m_life) {
                     IdList<PersonTag> people = record->opportunity.participants;
                     people.prepend(record->opportunity.responsible);
                     m_editor->suggest(people, m_workspace.directory());
                 }
             });
}

void ActivityPanel::beginFinishing(const Activity &activity)
{
    closeEditors();
    m_open = activity.id;
    m_note->clear();
    m_finish->show();
    showRows();
    m_note->setFocus();
}

void ActivityPanel::finish()
{
    const auto done = std::find_if(m_activities.begin(),
                                   m_activities.end(),
                                   [this](const Activity &a) { return a.id == m_open; });
    const ActivityTypeId type = done == m_activities.end() ? ActivityTypeId {} : done->type;
    submit(finishActivity(m_open, m_note->text()), tr("Activity done"), [this, type] {
        m_next->offer(m_workspace.directory(), type);
    });
}

void ActivityPanel::planNext(ActivityTypeId id)
{
    const Directory &directory = m_workspace.directory();
    m_next->hide();
    if (const ActivityType *type = directory.activityType(id)) {
        Activity fresh;
        fresh.opportunity = m_subject;
        fresh.type = id;
        fresh.summary = type->outcome;
        fresh.dueOn = m_workspace.clock().today().addDays(type->days);
        fresh.responsible = directory.currentPerson();
        submit(planActivity(fresh), tr("Activity planned"));
    }
}

void ActivityPanel::closeEditors()
{
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    const bool wasOpen = m_editor->isVisibleTo(this) || m_finish->isVisibleTo(this);
    m_open = {};
    m_openedAtOnce = false;
    m_editor->hide();
    m_finish->hide();
    if (wasOpen) {
        showRows();
    }
    if (wasOpen && hadFocus) {
        m_plan->setFocus();
    }
}

void ActivityPanel::submit(std::unique_ptr<Command> command,
                           const QString &message,
                           std::function<void()> then)
{
    // A failure is announced by the workspace; what was typed stays.
    whenDone(m_workspace.submit(std::move(command)),
             this,
             [this, message, then, life = m_life](const Result<ChangeSet> &done) {
                 if (!done) {
                     return;
                 }
                 if (life == m_life) {
                     closeEditors();
                     if (then) {
                         then();
                     }
                 }
                 if (!done->isEmpty()) {
                     emit m_actions.done(message);
                 }
             });
}

void ActivityPanel::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool asks = m_finish->isVisible();
    if (asks && key == Qt::Key_Escape) {
        closeEditors();
    } else if (asks && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        finish();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ActivityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ActivityPanel::retranslate()
{
    m_heading->setText(tr("Activities"));
    m_plan->setText(tr("Plan an activity"));
    m_note->setPlaceholderText(tr("What came of it? (may stay empty)"));
    m_note->setAccessibleName(tr("What came of it"));
    m_done->setText(tr("Done"));
    showRows();
}

} // namespace ugoda
