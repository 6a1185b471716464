// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_file.h"

#include "model/store/board_reads.h"
#include "model/store/file_check.h"
#include "model/store/record_reads.h"
#include "model/store/table.h"
#include "model/store/undo.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

template<class T>
T need(Result<T> result, const char *what)
{
    if (!result) {
        qFatal("%s: error %d, subject \"%s\", detail \"%s\"",
               what,
               int(result.error().code),
               qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    }
    return *std::move(result);
}

QStringList columnsOf(Connection &connection, const QString &table)
{
    QStringList columns;
    Statement query = connection.statement("SELECT name FROM pragma_table_info(?)");
    query.bind(table);
    while (query.next()) {
        columns.append(query.text(0));
    }
    return columns;
}

QString lineOf(const Statement &query, const QString &table, const QStringList &columns)
{
    QStringList values {table};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QVariant value = query.variant(int(i));
        values << columns.at(i) + u'=' + (value.isValid() ? value.toString() : u"NULL"_s);
    }
    return values.join(u' ');
}

} // namespace

QStringList dumpRows(Connection &connection)
{
    QStringList lines;
    for (const Entity entity : journaledEntities()) {
        const QString table = QString::fromLatin1(tableName(entity));
        QStringList columns = columnsOf(connection, table);
        columns.removeAll(u"version"_s);
        columns.removeAll(u"touched_at"_s); // taking back is an entry of the history, too
        Statement query = connection.statement(
            u"SELECT %1 FROM %2 WHERE removed = 0"_s.arg(columns.join(u','), table).toUtf8());
        while (query.next()) {
            lines.append(lineOf(query, table, columns));
        }
    }
    Statement tags = connection.statement(
        "SELECT t.tag, t.opportunity FROM opportunity_tag t JOIN opportunity o "
        "ON o.id = t.opportunity WHERE o.removed = 0");
    while (tags.next()) {
        lines.append(lineOf(tags, u"opportunity_tag"_s, {u"tag"_s, u"opportunity"_s}));
    }
    lines.sort();
    return lines;
}

QStringList journalOf(Connection &connection, ChangeSetId step)
{
    QStringList lines;
    Statement query = connection.statement(
        "SELECT entity, field, before, after FROM change WHERE change_set = ? ORDER BY seq");
    query.bind(step);
    while (query.next()) {
        const QString table = QString::fromLatin1(tableName(Entity(query.integer(0))));
        lines << (query.isNull(1) ? table + u" created"_s
                                  : u"%1/%2: %3 → %4"_s.arg(table,
                                                            query.text(1),
                                                            query.variant(2).toString(),
                                                            query.variant(3).toString()));
    }
    return lines;
}

void mustExecute(Connection &connection, const QByteArray &sql)
{
    if (const Result<void> done = connection.execute(sql); !done) {
        qFatal("%s: %s", sql.constData(), qPrintable(done.error().detail));
    }
}

SessionFile::SessionFile(TemplateKind kind)
{
    OpenOptions options;
    options.create = true;
    need(session.open(path(), options), "open");
    for (const Template &candidate : templates()) {
        if (candidate.kind == kind) {
            run(applyTemplate(
                candidate, u"Олена Коваль"_s, [](const QString &key) { return key; }));
        }
    }
}

ChangeSet SessionFile::run(std::unique_ptr<Command> command)
{
    return need(session.run(*command), "run");
}

Error SessionFile::refused(std::unique_ptr<Command> command)
{
    const QStringList before = dump();
    const Result<ChangeSet> done = session.run(*command);
    if (done) {
        qFatal("a command that was to be refused succeeded");
    }
    if (dump() != before) {
        qFatal("a refused command left something behind");
    }
    return done.error();
}

ChangeSet SessionFile::undo()
{
    return need(undoLast(session), "undo");
}

ChangeSet SessionFile::redo()
{
    return need(redoLast(session), "redo");
}

void SessionFile::reopen()
{
    session.close();
    need(session.open(path(), {}), "reopen");
}

OpportunityId SessionFile::create(const OpportunityEdit &edit)
{
    const auto id = std::make_shared<OpportunityId>();
    run(createOpportunity(edit, id));
    return *id;
}

OpportunityId SessionFile::create(const QString &title, StageId stage)
{
    OpportunityEdit edit;
    edit.opportunity.title = title;
    edit.opportunity.stage = stage;
    return create(edit);
}

ClientRecord SessionFile::client(const QString &name, const QString &phone, const QString &email)
{
    ClientRecord record;
    record.client.name = name;
    record.client.kind = guessKind(name);
    if (!phone.isEmpty()) {
        record.phones.append(Phone {});
        record.phones.last().raw = phone;
    }
    if (!email.isEmpty()) {
        record.emails.append(Email {});
        record.emails.last().address = email;
    }
    return record;
}

OpportunityRecord SessionFile::record(OpportunityId id)
{
    return need(readOpportunity(connection(), id), "record");
}

OpportunityEdit SessionFile::editOf(const OpportunityRecord &record)
{
    OpportunityEdit edit;
    edit.opportunity = record.opportunity;
    edit.client = record.client;
    edit.further = record.further;
    edit.custom = record.custom;
    return edit;
}

ChangeSet SessionFile::edit(OpportunityId id, const std::function<void(OpportunityEdit &)> &change)
{
    const OpportunityRecord seen = record(id);
    OpportunityEdit wanted = editOf(seen);
    change(wanted);
    return run(editOpportunity(seen, wanted));
}

DirectoryData SessionFile::directory()
{
    return need(readDirectory(connection()), "directory");
}

QList<Stage> SessionFile::stages()
{
    return directory().stages;
}

QStringList SessionFile::titles(StageId stage)
{
    const Lane lane {stages().first().pipeline, Outcome::None, stage};
    QStringList found;
    const CardPage page = need(readLane(connection(), {}, lane, {}, 1000), "lane");
    for (const Card &card : page.cards) {
        found.append(card.title);
    }
    return found;
}

ChangeSet SessionFile::write(const std::function<Result<void>(WriteTransaction &)> &work)
{
    return need(session.transact(Origin::User,
                                 work,
                                 [] {
                                     return StepLabel {u"test"_s, {}, 1};
                                 }),
                "write");
}

QStringList SessionFile::problems()
{
    QStringList lines;
    for (const FileProblem &problem : need(checkFile(connection()), "check")) {
        lines << QStringLiteral("%1: %2").arg(int(problem.kind)).arg(problem.what);
    }
    return lines;
}

} // namespace ugoda
