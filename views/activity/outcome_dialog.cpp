// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/outcome_dialog.h"

#include "model/commands/activity_commands.h"
#include "model/items/activity_name.h"
#include "model/items/directory.h"
#include "model/items/workspace.h"
#include "views/common/error_presenter.h"
#include "views/common/theme.h"

#include <QLineEdit>
#include <QPushButton>

namespace ugoda {

OutcomeDialog::OutcomeDialog(Workspace &workspace, const Activity &activity, QWidget *parent)
    : QuestionDialog(tr("What came of it?"),
                     activityName(workspace.directory(), activity.type, activity.summary),
                     parent)
    , m_workspace(workspace)
    , m_activity(activity)
    , m_note(new QLineEdit(activity.note, this))
{
    addField(tr("Outcome"), m_note);
    acceptButton()->setText(activity.doneAt == 0 ? tr("Done") : tr("Save"));
    setKind(acceptButton(), u"primary");
    setAttribute(Qt::WA_DeleteOnClose);
    m_note->setFocus();
    connect(&workspace, &Workspace::closed, this, &QDialog::reject);
}

void OutcomeDialog::accept()
{
    const QString note = m_note->text();
    acceptAfter(m_workspace.submit(m_activity.doneAt == 0 ? finishActivity(m_activity.id, note)
                                                          : noteActivity(m_activity.id, note),
                                   true),
                [this](const Error &error) {
                    tell(m_note, ErrorPresenter::line(error));
                    m_note->setFocus();
                });
}

} // namespace ugoda
