// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/file_check.h"

#include "model/store/connection.h"
#include "model/store/derived.h"
#include "model/store/migrations.h"
#include "model/store/sql_text.h"
#include "model/store/table.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace ugoda {

namespace {

constexpr int kHeaderSize = 100;

Result<void> examineHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::CannotRead, path, file.errorString()};
    }
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return Error {ErrorCode::NotOurFile, path, {}};
    }
    // With a -wal beside it the newest header may lie there: then only SQLite can tell.
    const QFileInfo wal(path + QStringLiteral("-wal"));
    if (!wal.exists() || wal.size() == 0) {
        if (qFromBigEndian<qint32>(header.constData() + 68) != kApplicationId) {
            return Error {ErrorCode::NotOurFile, path, {}};
        }
    }
    const int schema = qFromBigEndian<qint32>(header.constData() + 60);
    if (schema > newestSchema()) {
        return Error {ErrorCode::SchemaNewer, path, QString::number(schema)};
    }
    return {};
}

using Problems = QList<FileProblem>;

/// Appends what a statement without parameters returns, a problem a row; `place` precedes each.
Result<void> collect(Connection &connection,
                     const QByteArray &sql,
                     FileProblemKind kind,
                     Problems &problems,
                     const QString &place = {})
{
    Statement query = connection.statement(sql);
    while (query.next()) {
        const QString line = query.text(0);
        if (line != QLatin1String("ok")) {
            problems.append({kind, place + line});
        }
    }
    return query.status();
}

Result<void> checkCreations(Connection &connection, Problems &problems)
{
    for (const Entity entity : journaledEntities()) {
        const QByteArray table = tableName(entity);
        const QByteArray rows = "SELECT id FROM " + table;
        const QByteArray lines = "SELECT row FROM change WHERE field IS NULL AND entity = "
            + QByteArray::number(int(entity));
        const QString place = QString::fromLatin1(table + ' ');
        Result<void> done = collect(connection,
                                    rows + " EXCEPT " + lines,
                                    FileProblemKind::RowWithoutJournal,
                                    problems,
                                    place);
        if (done) {
            done = collect(connection,
                           lines + " EXCEPT " + rows,
                           FileProblemKind::JournalWithoutRow,
                           problems,
                           place);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

FileProblem unlikeJournal(Entity entity, const std::pair<qint64, QString> &place)
{
    return {FileProblemKind::UnlikeJournal,
            QStringLiteral("%1 %2: %3")
                .arg(QLatin1String(tableName(entity)), QString::number(place.first), place.second)};
}

/// Every field is as its last journal line left it, and each line begins where the one before it
/// ended.
Result<void> checkValues(Connection &connection, Problems &problems)
{
    for (const Entity entity : journaledEntities()) {
        QHash<std::pair<qint64, QString>, QVariant> last;
        Statement lines = connection.statement(
            "SELECT row, field, after, before FROM change WHERE entity = ? AND field "
            "IS NOT NULL ORDER BY change_set, seq");
        lines.bind(entity);
        while (lines.next()) {
            const std::pair<qint64, QString> place {lines.int64(0), lines.text(1)};
            const auto former = last.constFind(place);
            if (former != last.constEnd() && *former != lines.variant(3)) {
                problems.append(unlikeJournal(entity, place));
            }
            last.insert(place, lines.variant(2));
        }
        if (lines.failed()) {
            return lines.status();
        }
        for (auto it = last.constBegin(); it != last.constEnd(); ++it) {
            if (!isColumn(entity, it.key().second)) {
                problems.append({FileProblemKind::UnknownField, it.key().second});
                continue;
            }
            Statement value =
                connection.statement(QByteArray("SELECT ") + it.key().second.toLatin1() + " FROM "
                                     + tableName(entity) + " WHERE id = ?");
            if (value.bind(it.key().first).next() && value.variant(0) != *it) {
                problems.append(unlikeJournal(entity, it.key()));
            }
            if (value.failed()) {
                return value.status();
            }
        }
    }
    return {};
}

/// What is derived is as the program would compute it now: nothing is left to alter.
Result<void> checkDerived(Connection &connection, Problems &problems)
{
    const Result<void> index = connection.execute(
        "INSERT INTO opportunity_search(opportunity_search, rank) VALUES('integrity-check', 1)");
    if (!index && index.error().code != ErrorCode::FileDamaged) {
        return index;
    }
    if (!index) {
        problems.append({FileProblemKind::SearchIndex, index.error().detail});
        return {};
    }
    if (Result<void> begun = connection.execute("BEGIN IMMEDIATE"); !begun) {
        return begun;
    }
    Derived derived(connection, 0);
    Result<void> done = derived.noteAll();
    if (done) {
        done = derived.flush();
    }
    const Result<void> ended = connection.execute("ROLLBACK");
    for (const QString &row : derived.altered()) {
        problems.append({FileProblemKind::Derived, row});
    }
    return done ? ended : done;
}

} // namespace

Result<void> examineFile(const QString &path, bool create)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) {
        return Error {ErrorCode::FolderMissing, folder.filePath(), {}};
    }
    if (create) {
        if (file.exists()) {
            return Error {ErrorCode::CannotWrite, path, QStringLiteral("exists")};
        }
        return folder.isWritable() ? Result<void>()
                                   : Error {ErrorCode::FolderReadOnly, folder.filePath(), {}};
    }
    if (!file.exists()) {
        return Error {ErrorCode::FileMissing, path, {}};
    }
    if (!file.isFile()) {
        return Error {ErrorCode::NotOurFile, path, {}};
    }
    if (Result<void> header = examineHeader(path); !header) {
        return header;
    }
    if (!file.isWritable()) {
        return Error {ErrorCode::FileReadOnly, path, {}};
    }
    return folder.isWritable() ? Result<void>()
                               : Error {ErrorCode::FolderReadOnly, folder.filePath(), {}};
}

Result<QStringList> quickCheck(Connection &connection)
{
    Problems problems;
    if (Result<void> done =
            collect(connection, "PRAGMA quick_check(20)", FileProblemKind::Structure, problems);
        !done) {
        return done.error();
    }
    QStringList lines;
    for (const FileProblem &problem : std::as_const(problems)) {
        lines << problem.what;
    }
    return lines;
}

Result<QList<FileProblem>> checkFile(Connection &connection)
{
    Problems problems;
    Result<void> done =
        collect(connection, "PRAGMA integrity_check(100)", FileProblemKind::Structure, problems);
    if (done && problems.isEmpty()) {
        done =
            collect(connection, "PRAGMA foreign_key_check", FileProblemKind::Reference, problems);
    }
    if (done && problems.isEmpty()) {
        done = checkCreations(connection, problems);
    }
    if (done && problems.isEmpty()) {
        done = checkValues(connection, problems);
    }
    if (done && problems.isEmpty()) {
        done = collect(connection,
                       "SELECT DISTINCT change_set FROM change WHERE change_set NOT IN (SELECT id "
                       "FROM change_set) UNION "
                       "SELECT id FROM change_set WHERE id NOT IN (SELECT change_set FROM change)",
                       FileProblemKind::StepWithoutChanges,
                       problems);
    }
    if (done && problems.isEmpty()) {
        done = checkDerived(connection, problems);
    }
    return done ? Result<Problems>(problems) : Result<Problems>(done.error());
}

} // namespace ugoda
