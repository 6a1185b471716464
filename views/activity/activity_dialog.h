// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QDialog>

namespace ugoda {

class ActivityPanel;
class OpportunityActions;
class Workspace;

/// The activities of one opportunity in a window of their own: for a click on a card's activity
/// mark and for the menu. Begins planning where nothing is planned. Closes with Esc, also when the
/// editor it began with is left and nothing was entered; deletes itself.
/// Shown by itself once the activities are known: a window that grew later would stand awry.
class ActivityDialog : public QDialog
{
    Q_OBJECT

public:
    ActivityDialog(Workspace &workspace,
                   OpportunityActions &actions,
                   OpportunityId id,
                   const QString &title,
                   QWidget *parent);

    /// Opens the editor of one of them.
    void change(ActivityId id);

private:
    ActivityPanel *m_panel;
};

} // namespace ugoda
