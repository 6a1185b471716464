// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/selection_actions.h"

#include "views/actions/opportunity_actions.h"
#include "views/shell/window_actions.h"
#include "views/shell/work_page.h"

#include <QAction>

namespace ugoda {

void connectSelectionActions(WindowActions &actions,
                             WorkPage &page,
                             OpportunityActions &opportunities)
{
    actions.on(Act::Delete, [&] { opportunities.trash(page.selection(), true); });
    actions.on(Act::Win, [&] { opportunities.win(page.selection()); });
    actions.on(Act::Lose, [&] { opportunities.lose(page.selection()); });
    actions.on(Act::Postpone, [&] { opportunities.postpone(page.selection()); });
    actions.on(Act::Open, [&] { page.editOpportunity(page.selection().first()); });
    actions.on(Act::Activities, [&] { opportunities.showActivities(page.selection().first()); });
    actions.on(Act::Quotation, [&] { opportunities.quote(page.selection().first()); });
    actions.on(Act::Comment, [&] { page.comment(); });
}

void enableSelectionActions(WindowActions &actions, qsizetype selected)
{
    for (const Act act : {Act::Delete, Act::Win, Act::Lose, Act::Postpone}) {
        actions[act]->setEnabled(selected > 0);
    }
    for (const Act act : {Act::Open, Act::Comment, Act::Activities, Act::Quotation}) {
        actions[act]->setEnabled(selected == 1);
    }
}

} // namespace ugoda
