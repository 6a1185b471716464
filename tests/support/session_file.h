// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/opportunity_commands.h"
#include "model/commands/setup_commands.h"
#include "model/store/session.h"

#include <QTemporaryDir>

namespace ugoda {

/// What stands in the live rows of a file, one line a row, sorted: everything but counters of
/// versions, the journal and what lies in the trash. Two states of a file are the same when their
/// dumps are.
QStringList dumpRows(Connection &connection);

/// The journal's lines of one step as "entity/field: before → after", in order; a created row is
/// "entity created".
QStringList journalOf(Connection &connection, ChangeSetId step);

/// Runs a statement without rows; ends the program when it fails.
void mustExecute(Connection &connection, const QByteArray &sql);

/// A real file in a folder of its own, filled from a template and used without threads: what the
/// tests of store and commands stand on. A step that must succeed ends the program when it doesn't.
class SessionFile
{
public:
    explicit SessionFile(TemplateKind kind = TemplateKind::Services);

    QString path() const { return folder.filePath(QStringLiteral("test.ugoda")); }

    Connection &connection() { return session.connection(); }

    /// Runs a command that must succeed.
    ChangeSet run(std::unique_ptr<Command> command);
    /// Runs a command that must fail; the error.
    Error refused(std::unique_ptr<Command> command);
    ChangeSet undo();
    ChangeSet redo();
    /// Closes the file and opens it again.
    void reopen();

    OpportunityId create(const OpportunityEdit &edit);
    OpportunityId create(const QString &title, StageId stage = {});
    /// A client with one phone and one e-mail (either may be empty).
    static ClientRecord client(const QString &name, const QString &phone, const QString &email);
    /// What a form would hold of an opportunity.
    OpportunityRecord record(OpportunityId id);

    Opportunity row(OpportunityId id) { return record(id).opportunity; }

    /// Lays what `change` does to the form over the opportunity.
    ChangeSet edit(OpportunityId id, const std::function<void(OpportunityEdit &)> &change);
    /// A form as it would hand over an unchanged record.
    static OpportunityEdit editOf(const OpportunityRecord &record);

    DirectoryData directory();
    QList<Stage> stages();

    StageId stage(int place) { return stages().at(place).id; }

    /// Titles of a stage's open cards from the top.
    QStringList titles(StageId stage);
    /// A writing transaction by hand.
    ChangeSet write(const std::function<Result<void>(WriteTransaction &)> &work);
    /// What checkFile finds.
    QStringList problems();

    QStringList dump() { return dumpRows(connection()); }

    QTemporaryDir folder;
    Session session;
};

} // namespace ugoda
