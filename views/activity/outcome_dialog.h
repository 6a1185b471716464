// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "views/actions/closing_dialogs.h"

namespace ugoda {

class Workspace;

/// Asks what came of an activity: of one that is done already, or together with marking it done.
/// Deletes itself.
class OutcomeDialog : public QuestionDialog
{
    Q_OBJECT

public:
    OutcomeDialog(Workspace &workspace, const Activity &activity, QWidget *parent);

public slots:
    void accept() override;

private:
    Workspace &m_workspace;
    Activity m_activity;
    QLineEdit *m_note;
};

} // namespace ugoda
