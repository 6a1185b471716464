// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/person_dialog.h"

#include "model/commands/people_commands.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/error_presenter.h"
#include "views/common/theme.h"

#include <QLineEdit>
#include <QPushButton>

namespace ugoda {

using namespace Qt::StringLiterals;

PersonDialog::PersonDialog(Workspace &workspace, QWidget *parent)
    : QuestionDialog(tr("Add a person"),
                     tr("Somebody of the firm; initials, phone and colour can be changed later."),
                     parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(this))
{
    addField(tr("Name"), m_name);
    acceptButton()->setText(tr("Add"));
    setKind(acceptButton(), u"primary");
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setFocus();
}

QString PersonDialog::reason(Error error)
{
    if (error.subject == "name"_L1) {
        error.subject = u"person.name"_s;
    }
    return ErrorPresenter::line(error);
}

void PersonDialog::accept()
{
    Person person;
    person.name = m_name->text();
    const auto made = std::make_shared<PersonId>();
    whenDone(m_workspace.submit(addPerson(person, made), true),
             this,
             [this, made](const Result<ChangeSet> &done) {
                 if (!done) {
                     tell(m_name, reason(done.error()));
                     m_name->setFocus();
                     return;
                 }
                 emit added(*made);
                 QuestionDialog::accept();
             });
}

} // namespace ugoda
