// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/name_matching.h"
#include "views/actions/closing_dialogs.h"

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace ugoda {

/// Asks which of our names the words of a sheet stand for that are none of them: a stage, a source,
/// a person… What the import would do by itself stands first in each list. Shown with open().
class NameDialog : public QuestionDialog
{
    Q_OBJECT

public:
    /// `names` as of unmatchedNames(); of very many only the first ones are asked about.
    NameDialog(const QList<UnmatchedName> &names,
               const ImportPlan &plan,
               const Directory &directory,
               QWidget *parent);

    /// What was said.
    NameChoices choices() const;

    /// The list of a word, from 0.
    QComboBox *choice(qsizetype line) const { return m_lines.at(line).choice; }

private:
    struct Line
    {
        UnmatchedName name;
        QComboBox *choice;
    };

    void addHeading(QGridLayout *grid, ImportField list);
    void addLine(QGridLayout *grid,
                 const UnmatchedName &name,
                 const QList<NameCandidate> &candidates,
                 const QString &untold);

    QScrollArea *m_area;
    QList<Line> m_lines;
};

} // namespace ugoda
