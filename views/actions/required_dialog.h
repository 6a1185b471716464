// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/stage_rules.h"
#include "views/actions/closing_dialogs.h"

#include <functional>

namespace ugoda {

class Workspace;

/// Asks for what a stage requires and a card has not (Stage::required): the fields missing, one
/// below the other. Can't be accepted before all of them are filled; "Cancel" leaves everything as
/// it is.
class RequiredDialog : public QuestionDialog
{
    Q_OBJECT

public:
    /// `missing` are columns of the opportunity and ids of the firm's own fields. Stage 0: cards
    /// enter several.
    RequiredDialog(Workspace &workspace,
                   StageId stage,
                   const QString &subject,
                   const QStringList &missing,
                   QWidget *parent);

    /// What was filled in.
    Filling filling() const;

public slots:
    void accept() override;

private:
    /// A field that is asked for: its editor, and what it puts into the filling; what is wrong with
    /// it.
    struct Asked
    {
        QString name;
        QWidget *editor = nullptr;
        std::function<std::optional<ProblemCode>(Filling &)> take;
        QString column {}; ///< empty: an own field
    };

    Asked columnField(const QString &column);
    Asked choiceField(const QList<std::pair<qint64, QString>> &rows,
                      std::function<void(Filling &, qint64)> take);
    Asked customField(const CustomField &field);
    Asked optionsField(const CustomField &field,
                       std::function<void(Filling &, const QString &)> keep);

    Workspace &m_workspace;
    QList<Asked> m_asked;
};

} // namespace ugoda
