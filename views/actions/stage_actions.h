// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QObject>

#include <memory>

class QMenu;
class QWidget;

namespace ugoda {

class Command;
class Workspace;

/// What a person can do with a stage, on the board and in the settings (rows 135 to 145). Asks what
/// must be asked; everything can be taken back, and `done` carries a sentence for the message with
/// "Undo".
class StageActions : public QObject
{
    Q_OBJECT

public:
    StageActions(Workspace &workspace, QWidget *window);

    /// Opens the dialog with everything that a stage is.
    void edit(StageId stage);
    /// Asks where its opportunities go, with their numbers, and deletes it.
    void remove(StageId stage);
    /// Asks whether all or only those shown are meant when a filter is on.
    void archiveRecords(StageId stage);
    void restoreRecords(StageId stage);
    /// Puts a stage right before another one; 0: at the end.
    void move(StageId stage, StageId before);
    /// Moves a stage by so many places towards the end (or, negative, the start).
    void shift(StageId stage, int places);
    /// Adds all of this to a menu.
    void fillMenu(QMenu *menu, StageId stage);

signals:
    void done(const QString &message);

private:
    void submit(std::unique_ptr<Command> command, const QString &message);

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace ugoda
