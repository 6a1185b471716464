// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "model/domain/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

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
    /// Reads which open opportunities of a stage are in sight; empty: all.
    using Shown = std::function<QFuture<Result<QList<OpportunityId>>>()>;

    StageActions(Workspace &workspace, QWidget *window);

    /// Opens the dialog with everything that a stage is, at the field of a column ("probability");
    /// empty: at the name.
    void edit(StageId stage, const QString &column = {});
    /// Asks where its opportunities go, with their numbers, and deletes it.
    void remove(StageId stage);
    /// Asks whether all or only those shown are meant when these are fewer.
    void archiveRecords(StageId stage, const Shown &shown = {});
    void restoreRecords(StageId stage);
    /// Puts a stage right before another one; 0: at the end.
    void move(StageId stage, StageId before);
    /// Moves a stage by so many places towards the end (or, negative, the start).
    void shift(StageId stage, int places);
    /// Adds all of this to a menu.
    void fillMenu(QMenu *menu, StageId stage, const Shown &shown = {});

signals:
    void done(const QString &message);
    /// Nothing was done, and why.
    void refused(const QString &reason);

private:
    void submit(std::unique_ptr<Command> command, const QString &message);
    void askToArchive(StageId stage, const std::optional<QList<OpportunityId>> &shown);

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace ugoda
