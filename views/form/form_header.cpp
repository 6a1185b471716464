// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/form_header.h"

#include "model/items/format.h"
#include "model/items/workspace.h"
#include "views/actions/opportunity_actions.h"
#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/documents/quotation.h"
#include "views/form/field_book.h"
#include "views/form/field_row.h"
#include "views/form/stage_bar.h"
#include "views/form/title_edit.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *line(QWidget *owner)
{
    auto *layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

} // namespace

FormHeader::FormHeader(Workspace &workspace,
                       OpportunityActions &actions,
                       FieldBook &book,
                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_title(new TitleEdit(this))
    , m_titleRow(new FieldRow(m_title, false, this))
    , m_close(iconButton("close"_L1, {}, this))
    , m_buttons(new QWidget(this))
    , m_won(button({}, "success"_L1, m_buttons))
    , m_lost(button({}, "danger"_L1, m_buttons))
    , m_postpone(button({}, {}, m_buttons))
    , m_more(iconButton("more"_L1, {}, m_buttons))
    , m_outcome(new QWidget(this))
    , m_outcomeText(label({}, TextStyle::BaseStrong, Tone::Good, m_outcome))
    , m_reopen(button({}, {}, m_outcome))
    , m_quotations(
          {iconButton("receipt"_L1, {}, m_buttons), iconButton("receipt"_L1, {}, m_outcome)})
    , m_stages(new StageBar(this))
    , m_restored(new QWidget(this))
    , m_restoredText(label({}, TextStyle::Secondary, Tone::Warning, m_restored))
    , m_discard(button({}, "link"_L1, m_restored))
    , m_astray(new QWidget(this))
    , m_astrayText(label({}, TextStyle::Secondary, Tone::Warning, m_astray))
    , m_toChosen(button({}, "link"_L1, m_astray))
    , m_failure(label({}, TextStyle::Secondary, Tone::Bad, this))
{
    build();
    enter(book);
    connectActions(book);
    setRestored(false);
    setAstray(false);
    setFailure({});
    retranslate();
}

void FormHeader::show(const Opportunity &opportunity)
{
    m_shown = opportunity;
    const bool isNew = !opportunity.id.isValid();
    const bool isAside = opportunity.outcome != Outcome::None
        || opportunity.state == State::Postponed || opportunity.removed;
    m_buttons->setVisible(!isNew && !isAside && !m_elsewhere);
    m_outcome->setVisible(!isNew && isAside);
    m_stages->setVisible(!m_elsewhere);
    const bool quotes = offersQuotations(m_workspace.directory(), opportunity.channel);
    for (QToolButton *one : m_quotations)
        one->setVisible(quotes && !opportunity.removed);
    m_outcomeText->setText(outcomeWords());
    const bool bad = opportunity.outcome == Outcome::Lost || opportunity.removed;
    setTone(m_outcomeText,
            bad                                       ? Tone::Bad
                : opportunity.outcome == Outcome::Won ? Tone::Good
                                                      : Tone::Warning);
    m_reopen->setText(opportunity.removed                        ? tr("Restore")
                          : opportunity.outcome != Outcome::None ? tr("Reopen")
                                                                 : tr("Take back into work"));
    m_close->setVisible(!m_elsewhere);
    showStages(opportunity.stage);
}

void FormHeader::setActionsElsewhere(bool elsewhere)
{
    m_elsewhere = elsewhere;
    show(m_shown);
}

void FormHeader::setChannel(ChannelId channel)
{
    if (m_shown.channel != channel) {
        m_shown.channel = channel;
        showStages(m_stages->current());
    }
}

void FormHeader::setProposedTitle(const QString &title)
{
    m_proposed = title;
    m_title->setPlaceholderText(title.isEmpty() ? tr("Name of the opportunity") : title);
}

void FormHeader::setRestored(bool restored)
{
    m_restored->setVisible(restored);
}

void FormHeader::setAstray(bool astray)
{
    m_astray->setVisible(astray);
    if (astray)
        m_astrayText->setText(
            m_shown.id.isValid()
                ? tr("Not saved: “%1”. Another card is selected.").arg(m_shown.title)
                : tr("The new card is not saved. Another card is selected."));
}

void FormHeader::setFailure(const QString &text)
{
    m_failure->setText(text);
    m_failure->setHidden(text.isEmpty());
}

void FormHeader::focusTitle()
{
    m_title->setFocus();
    m_title->showBeginning();
}

void FormHeader::retranslate()
{
    m_title->setAccessibleName(tr("Name"));
    setProposedTitle(m_proposed);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    m_won->setText(tr("Win", "button"));
    m_lost->setText(tr("Loss", "button"));
    m_postpone->setText(tr("Postpone"));
    for (QToolButton *one : m_quotations) {
        one->setToolTip(tr("Quotation… (Ctrl+P)"));
        one->setAccessibleName(tr("Quotation…"));
    }
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_restoredText->setText(tr("Restored unsaved input"));
    m_discard->setText(tr("Discard"));
    m_toChosen->setText(tr("Show the selected card"));
    m_titleRow->retranslate();
    show(m_shown);
}

void FormHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        m_title->setFont(ugoda::font(m_title, TextStyle::PageTitle));
    QWidget::changeEvent(event);
}

bool FormHeader::eventFilter(QObject *watched, QEvent *event)
{
    // The second click of two would close the card that comes after the first one.
    return event->type() == QEvent::MouseButtonDblClick || QWidget::eventFilter(watched, event);
}

void FormHeader::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto *top = new QWidget(this);
    QHBoxLayout *topLine = line(top);
    topLine->addWidget(m_titleRow, 1);
    topLine->addWidget(m_close, 0, Qt::AlignTop);
    setTabOrder(m_close, m_title); // Tab leads on through the form, not out of it
    m_title->setProperty("kind", u"plain"_s);
    m_title->setFont(ugoda::font(m_title, TextStyle::PageTitle));
    QHBoxLayout *buttons = line(m_buttons);
    for (QPushButton *one : {m_won, m_lost, m_postpone}) {
        buttons->addWidget(one);
        one->installEventFilter(this);
    }
    buttons->addWidget(m_quotations.first());
    buttons->addWidget(m_more);
    buttons->addStretch();
    QHBoxLayout *outcome = line(m_outcome);
    m_outcomeText->setWordWrap(true);
    outcome->addWidget(m_outcomeText, 1);
    outcome->addWidget(m_quotations.last(), 0, Qt::AlignTop);
    outcome->addWidget(m_reopen, 0, Qt::AlignTop);
    QHBoxLayout *restored = line(m_restored);
    restored->addWidget(new IconDisc("history"_L1, Tone::Warning, 14, 14, m_restored));
    restored->addWidget(m_restoredText);
    restored->addWidget(m_discard);
    restored->addStretch();
    QHBoxLayout *astray = line(m_astray);
    m_astrayText->setWordWrap(true);
    astray->addWidget(new IconDisc("warning"_L1, Tone::Warning, 14, 14, m_astray), 0, Qt::AlignTop);
    astray->addWidget(m_astrayText, 1);
    astray->addWidget(m_toChosen, 0, Qt::AlignTop);
    m_failure->setWordWrap(true);
    auto *moved = new QVBoxLayout;
    moved->setContentsMargins(kFormInset, 0, 0, 0);
    for (QWidget *part : {m_astray,
                          m_restored,
                          static_cast<QWidget *>(m_failure),
                          m_buttons,
                          m_outcome,
                          static_cast<QWidget *>(m_stages)})
        moved->addWidget(part);
    all->addWidget(top);
    all->addLayout(moved);
}

void FormHeader::enter(FieldBook &book)
{
    book.add(field::kTitle,
             {m_titleRow,
              m_title,
              [this] { return m_title->text(); },
              [this](const QJsonValue &value) {
                  m_title->setText(value.toString());
                  m_title->showBeginning();
                  m_title->setToolTip(value.toString().toHtmlEscaped());
              }});
    book.add(field::kPipeline,
             {nullptr,
              nullptr,
              [this] { return m_shown.pipeline.value; },
              [this](const QJsonValue &value) {
                  m_shown.pipeline = {value.toInteger()};
              }});
    book.add(field::kStage,
             {nullptr,
              m_stages,
              [this] { return m_stages->current().value; },
              [this](const QJsonValue &value) {
                  showStages({value.toInteger()});
              }});
}

void FormHeader::connectActions(FieldBook &book)
{
    const auto one = [this] {
        return QList<OpportunityId> {m_shown.id};
    };
    connect(m_title, &QLineEdit::textEdited, &book, &FieldBook::touch);
    connect(m_close, &QToolButton::clicked, this, &FormHeader::closeRequested);
    connect(m_discard, &QPushButton::clicked, this, &FormHeader::discardRequested);
    connect(m_toChosen, &QPushButton::clicked, this, &FormHeader::chosenRequested);
    connect(m_won, &QPushButton::clicked, this, [this, one] { m_actions.win(one()); });
    connect(m_lost, &QPushButton::clicked, this, [this, one] { m_actions.lose(one()); });
    connect(m_postpone, &QPushButton::clicked, this, [this, one] { m_actions.postpone(one()); });
    for (QToolButton *quotation : m_quotations)
        connect(quotation, &QToolButton::clicked, this, [this] { m_actions.quote(m_shown.id); });
    connect(m_more, &QToolButton::clicked, this, [this, one] {
        m_actions.menuFor(one(), this)->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_reopen, &QPushButton::clicked, this, [this, one] {
        if (m_shown.removed)
            m_actions.trash(one(), false);
        else if (m_shown.outcome != Outcome::None)
            m_actions.reopen(one());
        else
            m_actions.takeBack(one());
    });
    connect(m_stages, &StageBar::stageRequested, this, [this, one, &book](StageId stage) {
        if (m_shown.id.isValid()) {
            m_actions.moveTo(one(), stage, {});
        } else {
            m_shown.stage = stage;
            showStages(stage);
            book.touch();
        }
    });
}

QString FormHeader::outcomeWords() const
{
    const Format format;
    if (m_shown.removed)
        return tr("In the trash");
    if (m_shown.outcome == Outcome::Won)
        return tr("Won · %1").arg(format.fullDate(m_shown.closedOn));
    if (m_shown.outcome == Outcome::Lost)
        return tr("Lost · %1").arg(format.fullDate(m_shown.closedOn)) + u'\n'
            + m_workspace.directory().name(m_shown.lostReason);
    if (m_shown.state == State::Postponed)
        return tr("Postponed until %1").arg(format.fullDate(m_shown.returnOn))
            + (m_shown.postponeReason.isEmpty() ? QString() : u'\n' + m_shown.postponeReason);
    return {};
}

void FormHeader::showStages(StageId stage)
{
    const bool hasDays = m_shown.id.isValid() && m_shown.stageSince > 0;
    const QDate since = QDateTime::fromMSecsSinceEpoch(m_shown.stageSince).date();
    m_stages->setStages(m_workspace.directory(),
                        m_shown.pipeline,
                        stage,
                        m_shown.channel,
                        hasDays ? int(since.daysTo(QDate::currentDate())) : 0);
}

} // namespace ugoda
