// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agenda.h"

#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QWidget;

namespace ugoda {

class Command;
class OpportunityActions;
class Workspace;

/// What can be done with a task of the list. Each is one undoable step, said through
/// OpportunityActions::done, as in the panel of activities.
class AgendaActions : public QObject
{
    Q_OBJECT

public:
    AgendaActions(Workspace &workspace, OpportunityActions &opportunities, QObject *parent);

    /// At once; what came of it can be said in the message (OpportunityActions::finished).
    void finish(const AgendaEntry &entry);
    /// Opens the editor of the activity.
    void change(const AgendaEntry &entry);
    /// To another day; a meeting keeps its time.
    void move(const AgendaEntry &entry, QDate day);
    void cancel(const AgendaEntry &entry);

    /// A menu with all that; deletes itself.
    QMenu *menuFor(const AgendaEntry &entry, QWidget *parent);

signals:
    void openRequested(ugoda::OpportunityId id);

private:
    void submit(std::unique_ptr<Command> command, const std::function<void()> &tell);

    Workspace &m_workspace;
    OpportunityActions &m_opportunities;
};

} // namespace ugoda
