// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ugoda {

class OpportunityActions;
class WindowActions;
class WorkPage;

/// Lets the window's actions that concern selected opportunities do so, by menu and by key: delete,
/// edit, win, lose, postpone …
void connectSelectionActions(WindowActions &actions,
                             WorkPage &page,
                             OpportunityActions &opportunities);

/// Enables those that can be done with so many selected ones.
void enableSelectionActions(WindowActions &actions, qsizetype selected);

} // namespace ugoda
