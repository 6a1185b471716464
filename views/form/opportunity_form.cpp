// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/opportunity_form.h"

#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/activity/activity_panel.h"
#include "views/common/error_presenter.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/form/client_block.h"
#include "views/form/details_block.h"
#include "views/form/draft_keeper.h"
#include "views/form/field_book.h"
#include "views/form/field_row.h"
#include "views/form/form_header.h"
#include "views/form/properties_block.h"
#include "views/form/text_block.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

OpportunityForm::OpportunityForm(Workspace &workspace, OpportunityActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(new FieldBook(this))
    , m_drafts(new DraftKeeper(workspace, "opportunity"_L1, this))
    , m_scroll(new QScrollArea(this))
{
    auto *content = new QWidget;
    m_scroll->setWidget(content);
    m_header = new FormHeader(workspace, actions, *m_book, content);
    m_client = new ClientBlock(workspace, *m_book, content);
    m_details = new DetailsBlock(workspace, *m_book, content);
    m_properties = new PropertiesBlock(workspace, *m_book, content);
    m_activities = new ActivityPanel(workspace, actions, content);
    m_activities->setContentsMargins(kFormInset, 0, 0, 0);
    m_activities->setHeadingStyle(TextStyle::DayHeading, Tone::Muted);
    m_texts = new TextBlock(*m_book, content);
    m_footer = new QWidget(this);
    m_save = button({}, "primary"_L1, m_footer);
    m_leave = button({}, {}, m_footer);
    build();
    connectAll();
    retranslate();
}

OpportunityForm::~OpportunityForm()
{
    // The focus leaves an editor while it is destroyed with the form.
    disconnect(qApp, nullptr, this, nullptr);
}

void OpportunityForm::createNew(PipelineId pipeline, StageId stage)
{
    const Directory &directory = m_workspace.directory();
    OpportunityRecord fresh;
    Opportunity &it = fresh.opportunity;
    it.pipeline = pipeline.isValid() ? pipeline : m_workspace.pipeline();
    it.stage = stage.isValid() ? stage : directory.startStage(it.pipeline);
    it.responsible = directory.currentPerson();
    it.channel = directory.defaultChannel(it.stage);
    it.currency = directory.currency();
    it.enquiredOn = QDate::currentDate();
    ++m_turn;
    m_placeGiven = stage.isValid();
    tellKept({});
    open(fresh);
    focusFirst();
}

void OpportunityForm::edit(OpportunityId id)
{
    const int turn = ++m_turn;
    m_reading = id;
    whenDone(m_workspace.loadOpportunity(id),
             this,
             [this, turn](const Result<OpportunityRecord> &record) {
                 if (turn != m_turn)
                     return;
                 if (!record) {
                     emit closed();
                     return;
                 }
                 tellKept(record->opportunity.id);
                 open(*record);
                 focusFirst(); // Esc and Tab are the form's from now on
             });
}

void OpportunityForm::follow(const QList<OpportunityId> &chosen)
{
    const OpportunityId mine = m_reading.isValid() ? m_reading : opportunity();
    if (!m_isOpen || m_saving || (m_reading.isValid() && chosen.contains(mine)))
        return;
    m_chosen = chosen.size() == 1 && chosen.first() != mine ? chosen.first() : OpportunityId {};
    refresh();
    if (m_chosen.isValid() && !isDirty())
        showChosen();
}

void OpportunityForm::showChosen()
{
    const int turn = ++m_turn;
    m_reading = m_chosen;
    whenDone(m_workspace.loadOpportunity(m_chosen),
             this,
             [this, turn](const Result<OpportunityRecord> &record) {
                 if (turn != m_turn)
                     return;
                 m_reading = {};
                 if (record && !isDirty()) // somebody may have begun to write meanwhile
                     open(*record);
             });
}

void OpportunityForm::tellKept(OpportunityId next)
{
    if (isDirty() && opportunity() != next)
        emit draftKept(opportunity());
}

void OpportunityForm::setActionsElsewhere(bool elsewhere)
{
    m_header->setActionsElsewhere(elsewhere);
    m_leave->setVisible(!elsewhere);
}

bool OpportunityForm::isDirty() const
{
    return m_isOpen && m_book->state() != m_seen;
}

void OpportunityForm::save()
{
    if (!m_isOpen || m_saving)
        return;
    m_details->takeTyped();
    m_properties->takeTyped();
    const FormState state = m_book->state();
    const QList<FieldProblem> wrong = problems();
    const QStringList fields = m_book->fields();
    m_visited = QSet<QString>(fields.begin(), fields.end());
    m_header->setFailure({});
    showProblems();
    if (focusTrouble(wrong)) {
        m_closesAfterSave = false;
        return;
    }
    const bool isNew = !opportunity().isValid();
    if (!isNew && state == m_seen)
        return finish(opportunity());
    m_saving = true;
    // A draft may have brought back a client whose rows are not read yet.
    m_client->findKnown([this, state, turn = m_turn] {
        if (turn == m_turn)
            submit(state);
    });
}

void OpportunityForm::saveAndClose()
{
    m_closesAfterSave = true;
    save();
}

void OpportunityForm::leave()
{
    m_isOpen = false;
    m_reading = {};
    ++m_turn;
    m_drafts->flush();
    m_activities->setSubject({});
    emit closed();
}

void OpportunityForm::leaveByHand()
{
    const bool kept = isDirty();
    const OpportunityId id = opportunity();
    leave();
    if (kept)
        emit draftKept(id);
}

void OpportunityForm::discard()
{
    m_theirs = {};
    m_visited.clear();
    m_book->reset(m_seen);
    m_client->setKnown(m_record.client);
    m_header->setRestored(false);
    onEdited();
    if (m_chosen.isValid())
        showChosen();
}

void OpportunityForm::focusFirst()
{
    m_header->focusTitle();
}

void OpportunityForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leaveByHand();
    else
        QWidget::keyPressEvent(event);
}

void OpportunityForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpportunityForm::build()
{
    setKind(this, u"surface");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(360);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_footer);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QWidget *content = m_scroll->widget();
    setKind(content, u"surface");
    auto *page = new QVBoxLayout(content);
    page->setContentsMargins(20 - kFormInset, 16, 20, 16);
    page->setSpacing(16);
    for (QWidget *part : {static_cast<QWidget *>(m_header),
                          static_cast<QWidget *>(m_client),
                          static_cast<QWidget *>(m_details),
                          static_cast<QWidget *>(m_properties),
                          static_cast<QWidget *>(m_activities),
                          static_cast<QWidget *>(m_texts)})
        page->addWidget(part);
    page->addStretch();
    setKind(m_footer, u"footer");
    m_footer->setAttribute(Qt::WA_StyledBackground);
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(20, 10, 20, 10);
    footer->setSpacing(8);
    footer->addWidget(m_save);
    footer->addWidget(m_leave);
    footer->addStretch();
}

void OpportunityForm::connectAll()
{
    const auto key = [this](const QKeySequence &keys, void (OpportunityForm::*act)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(QKeySequence::Save), &OpportunityForm::save);
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), &OpportunityForm::saveAndClose);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), &OpportunityForm::saveAndClose);
    connect(m_save, &QPushButton::clicked, this, &OpportunityForm::saveAndClose);
    connect(m_leave, &QPushButton::clicked, this, &OpportunityForm::leaveByHand);
    connect(m_header, &FormHeader::closeRequested, this, &OpportunityForm::leaveByHand);
    connect(m_header, &FormHeader::discardRequested, this, &OpportunityForm::discard);
    connect(m_header, &FormHeader::chosenRequested, this, [this] { edit(m_chosen); });
    connect(m_book, &FieldBook::edited, this, &OpportunityForm::onEdited);
    connect(&m_workspace, &Workspace::changed, this, &OpportunityForm::onChanged);
    connect(&m_workspace, &Workspace::directoryChanged, this, [this] {
        m_details->fillChoices();
        takeFields();
        m_header->show(m_record.opportunity);
        refresh();
    });
    connect(m_drafts, &DraftKeeper::failed, this, [this](const Error &error) {
        m_header->setFailure(ErrorPresenter::line(error));
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *from) { onFocusMoved(from); });
    const QStringList fields = m_book->fields();
    for (const QString &name : fields)
        connectRow(name);
}

void OpportunityForm::connectRow(const QString &name)
{
    if (FieldRow *row = m_book->row(name)) {
        connect(row, &FieldRow::mineKept, this, [this, name] { settle(name, false); });
        connect(row, &FieldRow::theirsTaken, this, [this, name] { settle(name, true); });
    }
}

} // namespace ugoda
