// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_panel.h"

#include "model/domain/phone_number.h"
#include "model/items/format.h"
#include "model/items/history_model.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/actions/opportunity_actions.h"
#include "views/activity/activity_panel.h"
#include "views/board/card_text.h"
#include "views/common/empty_state.h"
#include "views/common/theme.h"
#include "views/history/comment_box.h"
#include "views/history/history_header.h"
#include "views/history/history_view.h"
#include "views/history/step_undoer.h"

#include <QDateTime>
#include <QEvent>
#include <QFrame>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 336;
constexpr int kLeastWidth = 260;

/// " · 3 d" after the name of a stage; nothing on the day of entering it.
QString daysSince(qint64 moment)
{
    const QDate since = QDateTime::fromMSecsSinceEpoch(moment).date();
    const auto days = since.daysTo(QDate::currentDate());
    return days > 0 ? u" · "_s + Format().daysShort(int(days)) : QString();
}

AvatarPerson avatarOf(const Directory &directory, PersonId id)
{
    const Person *person = directory.person(id);
    if (!person) {
        return {};
    }
    return {person->name, colorOfPerson(person), person->initials};
}

QWidget *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setKind(frame, u"line");
    frame->setFixedHeight(1);
    return frame;
}

} // namespace

HistoryPanel::HistoryPanel(Workspace &workspace, OpportunityActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_model(new HistoryModel(workspace, this))
    , m_header(new HistoryHeader(this))
    , m_pages(new QStackedLayout)
    , m_nothing(new EmptyState("history"_L1, this))
    , m_one(new QWidget(this))
    , m_activities(new ActivityPanel(workspace, actions, m_one))
    , m_view(new HistoryView(m_one))
    , m_several(makeSeveralPage())
    , m_comment(new CommentBox(workspace, m_one))
{
    setKind(this, u"surface");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(kLeastWidth);
    m_view->setModel(m_model);
    auto *history = new QVBoxLayout(m_one);
    history->setContentsMargins(0, 0, 0, 0);
    history->setSpacing(0);
    history->addWidget(line(m_one));
    m_activities->setContentsMargins(16, 8, 12, 8);
    history->addWidget(m_activities);
    history->addWidget(line(m_one));
    history->addWidget(m_view, 1);
    history->addWidget(m_comment);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_one);
    m_pages->addWidget(m_several);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_pages, 1);

    connect(m_header, &HistoryHeader::openRequested, this, [this] {
        emit openRequested(m_ids.value(0));
    });
    connect(m_header, &HistoryHeader::menuRequested, this, [this](const QPoint &at) {
        m_actions.menuFor(m_ids, this)->popup(at);
    });
    auto *undoer = new StepUndoer(workspace, this);
    connect(m_view,
            &HistoryView::revertRequested,
            undoer,
            [this, undoer](ChangeSetId step, const QString &name) {
                undoer->undo(step, name, m_model->opportunity());
            });
    connect(undoer, &StepUndoer::done, &actions, &OpportunityActions::done);
    connect(undoer, &StepUndoer::declined, &actions, &OpportunityActions::declined);
    connect(m_comment, &CommentBox::posted, m_view, &HistoryView::scrollToTop);
    connect(&workspace, &Workspace::changed, this, &HistoryPanel::onChanged);
    connect(&workspace, &Workspace::directoryChanged, this, &HistoryPanel::refreshHead);
    connect(&workspace, &Workspace::closed, this, [this] { show(QList<OpportunityId>()); });
    retranslate();
    m_header->hide();
}

QWidget *HistoryPanel::makeSeveralPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    const auto add = [this, page, layout](QPushButton *&button, QStringView kind, auto action) {
        button = new QPushButton(page);
        setKind(button, kind);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(m_won, u"success", [this] { m_actions.win(m_ids); });
    add(m_lost, u"danger", [this] { m_actions.lose(m_ids); });
    add(m_postpone, u"", [this] { m_actions.postpone(m_ids); });
    layout->addStretch();
    return page;
}

QSize HistoryPanel::sizeHint() const
{
    return {kWidth, QWidget::sizeHint().height()};
}

void HistoryPanel::retranslate()
{
    m_nothing->setWords(tr("Nothing is selected"),
                        tr("Select an opportunity to see its history and to write a comment."));
    m_view->setAccessibleName(tr("History"));
    m_won->setText(tr("Won", "button"));
    m_lost->setText(tr("Lost…"));
    m_postpone->setText(tr("Postpone…"));
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshHead();
    }
    QWidget::changeEvent(event);
}

void HistoryPanel::show(const QList<OpportunityId> &ids)
{
    if (ids == m_ids) {
        return;
    }
    m_ids = ids;
    const OpportunityId one = ids.size() == 1 ? ids.first() : OpportunityId {};
    m_model->setOpportunity(one);
    m_activities->setSubject(one);
    m_comment->setSubject(one);
    m_header->setCanOpen(one.isValid());
    m_pages->setCurrentWidget(ids.isEmpty() ? m_nothing : one.isValid() ? m_one : m_several);
    if (ids.isEmpty()) {
        m_header->hide();
    }
    refreshHead();
}

void HistoryPanel::focusComment()
{
    m_comment->focusEditor();
}

void HistoryPanel::onChanged(const ChangeSet &changes)
{
    const QList<OpportunityId> touched = changes.opportunities();
    const bool ours = std::any_of(
        touched.begin(), touched.end(), [this](OpportunityId id) { return m_ids.contains(id); });
    if (ours || changes.bulk || changes.touches(Entity::Client)) {
        refreshHead();
    }
}

void HistoryPanel::refreshHead()
{
    if (m_ids.isEmpty()) {
        return;
    }
    whenDone(
        m_workspace.loadCards(m_ids), this, [this, ids = m_ids](const Result<QList<Card>> &cards) {
            if (ids != m_ids) {
                return;
            }
            if (!cards) {
                m_workspace.announceReadError(cards.error());
                return;
            }
            m_header->setHead(ids.size() == 1 && !cards->isEmpty() ? headOf(cards->first())
                                                                   : headOf(*cards));
            m_header->show();
        });
}

HistoryHead HistoryPanel::headOf(const Card &card) const
{
    const Directory &directory = m_workspace.directory();
    HistoryHead head;
    head.title = card.title;
    QStringList client {card.clientName, formatPhone(parsePhone(card.clientPhone))};
    client.removeAll({});
    head.subtitle = client.join(u" · "_s);
    if (card.removed) {
        head.pill = tr("In the trash");
        head.tone = Tone::Bad;
    } else if (card.outcome != Outcome::None) {
        const bool won = card.outcome == Outcome::Won;
        head.pill = (won ? tr("Won") : tr("Lost")) + u" · "_s + Format().compactDate(card.closedOn);
        head.tone = won ? Tone::Good : Tone::Bad;
    } else if (card.state == State::Postponed) {
        head.pill = tr("Postponed until %1").arg(Format().compactDate(card.returnOn));
        head.tone = Tone::Warning;
    } else {
        head.pill = directory.name(card.stage) + daysSince(card.stageSince);
    }
    if (card.value) {
        head.amount = Format().money(Money {*card.value, card.currency});
    }
    QList<PersonId> people {card.responsible};
    people += card.participants;
    people.removeIf([&directory](PersonId id) { return !directory.person(id); });
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people.indexOf(people.at(i)) == i) {
            head.people.append(avatarOf(directory, people.at(i)));
        }
    }
    return head;
}

HistoryHead HistoryPanel::headOf(const QList<Card> &cards) const
{
    QMap<QString, qint64> sums;
    for (const Card &card : cards) {
        if (card.value) {
            sums[card.currency] += *card.value;
        }
    }
    HistoryHead head;
    head.title = tr("%n opportunities", nullptr, int(cards.size()));
    if (!sums.isEmpty()) {
        head.amount = sumText(sums, m_workspace.directory().currency());
    }
    return head;
}

} // namespace ugoda
