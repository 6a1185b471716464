// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

class QPoint;
class QRect;
class QWidget;

namespace ugoda {

class Workspace;

/// Shows what is planned for an opportunity as a tooltip over `view` as soon as it is read; while
/// the pointer stays within `around` (of the view; empty: until something else happens).
void showActivityTip(Workspace &workspace,
                     OpportunityId id,
                     QWidget *view,
                     const QPoint &globalPosition,
                     const QRect &around);

} // namespace ugoda
