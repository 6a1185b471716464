// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "views/actions/closing_dialogs.h"

namespace ugoda {

class Workspace;

/// Asks for the name of somebody new and adds them to the people of the firm (rows 103, 107), from
/// wherever people are chosen. A name that can't be taken is said beneath it.
class PersonDialog : public QuestionDialog
{
    Q_OBJECT

public:
    PersonDialog(Workspace &workspace, QWidget *parent);

    /// Why a person can't be taken, in words that speak of people.
    static QString reason(Error error);

public slots:
    void accept() override;

signals:
    void added(ugoda::PersonId person);

private:
    Workspace &m_workspace;
    QLineEdit *m_name;
};

} // namespace ugoda
