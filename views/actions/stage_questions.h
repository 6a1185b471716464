// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/domain/stage_counts.h"
#include "views/actions/closing_dialogs.h"

class QComboBox;
class QRadioButton;

namespace ugoda {

class Workspace;

/// Asks before a stage is deleted: how much of every kind it holds, and where that goes (row 143).
/// Stays open, with the reason beside the target, when some of it can't go there.
class DeleteStageDialog : public QuestionDialog
{
    Q_OBJECT

public:
    DeleteStageDialog(Workspace &workspace,
                      StageId stage,
                      const StageCounts &counts,
                      QWidget *parent);

    /// Where the opportunities go; id 0: to the system column "Undefined".
    StageId target() const;
    /// Deletes the stage.
    void accept() override;

private:
    void refuse(const Error &error);

    Workspace &m_workspace;
    const StageId m_stage;
    QComboBox *m_target = nullptr; ///< only when there is something to move
};

/// Asks whether all records of a stage are archived or only those that the filter shows (row 144).
class ArchiveRecordsDialog : public QuestionDialog
{
    Q_OBJECT

public:
    /// `shown` of `all`; without a filter both are the same and nothing needs to be chosen.
    ArchiveRecordsDialog(const QString &stage, int all, int shown, QWidget *parent);

    /// Only those shown.
    bool onlyShown() const;

private:
    QRadioButton *m_shown = nullptr;
};

} // namespace ugoda
