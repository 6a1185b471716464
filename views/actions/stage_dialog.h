// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"
#include "model/domain/result.h"
#include "model/domain/stage_counts.h"
#include "model/domain/validation.h"
#include "views/actions/closing_dialogs.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace ugoda {

class SwatchRow;
class Workspace;

/// Everything that a stage is (rows 136 to 141, 159 to 161). Saving keeps the dialog open until the
/// file has taken it; what can't be taken is said beneath.
class StageDialog : public QuestionDialog
{
    Q_OBJECT

public:
    StageDialog(Workspace &workspace, const Stage &stage, QWidget *parent);

    /// Gives the focus to the field of a column instead of the name.
    void beginAt(const QString &column);
    /// The stage as the fields say it.
    Stage wanted() const;

public slots:
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildNumbers();
    /// Adds a field about what may enter: a system column takes everything.
    void addUnlessSystem(const QString &label, QWidget *field);
    void buildChannel();
    void buildRequired();
    /// How many cards of other channels than the one chosen stand in the stage (row 138).
    void tellOthers();
    /// The field of a column; null when it has none.
    QWidget *fieldOf(const QString &column) const;
    void refuse(const Error &error);
    /// Says beneath a field what is wrong with it as soon as it is, and takes the words back when
    /// it is right again, also those of a refusal.
    void judge(QWidget *field, const FieldProblem &problem, bool wrong);

    Workspace &m_workspace;
    const Stage m_seen;
    QLineEdit *m_name;
    SwatchRow *m_color;
    QSpinBox *m_probability;
    QCheckBox *m_sets;
    QCheckBox *m_start;
    QCheckBox *m_folded;
    QSpinBox *m_rotDays;
    QComboBox *m_channel;
    QLabel *m_others;
    StageCounts m_counts;
    QListWidget *m_required;
};

} // namespace ugoda
