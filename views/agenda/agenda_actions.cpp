// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agenda/agenda_actions.h"

#include "model/commands/activity_commands.h"
#include "model/items/format.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/actions/opportunity_actions.h"
#include "views/common/icons.h"

#include <QAction>
#include <QDateTime>
#include <QMenu>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeek = 7;

} // namespace

AgendaActions::AgendaActions(Workspace &workspace,
                             OpportunityActions &opportunities,
                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_opportunities(opportunities)
{ }

void AgendaActions::finish(const AgendaEntry &entry)
{
    submit(finishActivity(entry.activity.id, {}), [this, done = entry.activity]() mutable {
        done.doneAt = QDateTime::currentMSecsSinceEpoch();
        emit m_opportunities.finished(done);
    });
}

void AgendaActions::change(const AgendaEntry &entry)
{
    m_opportunities.changeActivity(entry.activity.opportunity, entry.activity.id);
}

void AgendaActions::move(const AgendaEntry &entry, QDate day)
{
    Activity wanted = entry.activity;
    wanted.dueOn = day;
    submit(editActivity(entry.activity, wanted),
           [this, words = tr("Activity moved to %1").arg(Format().fullDate(day))] {
               emit m_opportunities.done(words);
           });
}

void AgendaActions::cancel(const AgendaEntry &entry)
{
    submit(cancelActivity(entry.activity.id),
           [this] { emit m_opportunities.done(tr("Activity cancelled")); });
}

void AgendaActions::submit(std::unique_ptr<Command> command, const std::function<void()> &tell)
{
    // A failure is announced by the workspace.
    whenDone(m_workspace.submit(std::move(command)), this, [tell](const Result<ChangeSet> &done) {
        if (done && !done->isEmpty()) {
            tell();
        }
    });
}

QMenu *AgendaActions::menuFor(const AgendaEntry &entry, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](QLatin1StringView picture, const QString &text, auto action) {
        return menu->addAction(icon(picture), text, this, action);
    };
    add("check"_L1, tr("Done"), [this, entry] { finish(entry); });
    add("comment"_L1, tr("Done with an outcome…"), [this, entry] {
        m_opportunities.askOutcome(entry.activity);
    });
    add("edit"_L1, tr("Change…"), [this, entry] { change(entry); });
    add("arrow-right"_L1, tr("Open the opportunity"), [this, entry] {
        emit openRequested(entry.activity.opportunity);
    });
    menu->addSeparator();
    const QDate today = m_workspace.clock().today();
    const auto postpone = [&](QLatin1StringView picture, const QString &text, QDate day) {
        add(picture, text.arg(Format().compactDate(day, today)), [this, entry, day] {
            move(entry, day);
        })->setEnabled(entry.activity.dueOn != day);
    };
    postpone("clock"_L1, tr("Postpone to tomorrow, %1"), today.addDays(1));
    postpone("calendar"_L1, tr("Postpone for a week, to %1"), today.addDays(kWeek));
    menu->addSeparator();
    add("close"_L1, tr("Cancel the activity"), [this, entry] { cancel(entry); });
    return menu;
}

} // namespace ugoda
