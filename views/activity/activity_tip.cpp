// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_tip.h"

#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/activity/activity_text.h"

#include <QToolTip>

namespace ugoda {

void showActivityTip(Workspace &workspace,
                     OpportunityId id,
                     QWidget *view,
                     const QPoint &globalPosition,
                     const QRect &around)
{
    whenDone(workspace.loadActivities(id),
             view,
             [&workspace, view, globalPosition, around](const Result<QList<Activity>> &activities) {
                 // Too late when the person has gone on meanwhile; a failed read says nothing.
                 const bool wanted = around.isEmpty() ? view->hasFocus() : view->isVisible();
                 if (activities && wanted) {
                     QToolTip::showText(
                         globalPosition,
                         activityTip(*activities, workspace.directory(), workspace.clock().today()),
                         view,
                         around);
                 }
             });
}

} // namespace ugoda
