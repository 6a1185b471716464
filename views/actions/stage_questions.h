// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/stage_counts.h"
#include "views/actions/closing_dialogs.h"

class QComboBox;
class QRadioButton;

namespace ugoda {

/// Asks before a stage is deleted: how much of every kind it holds, and where that goes (row 143).
class DeleteStageDialog : public QuestionDialog
{
    Q_OBJECT

public:
    DeleteStageDialog(const Directory &directory,
                      StageId stage,
                      const StageCounts &counts,
                      QWidget *parent);

    /// Where the opportunities go; id 0: to the system column "Undefined".
    StageId target() const;

private:
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
