// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lookups.h"
#include "model/store/undo.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

qint64 count(Connection &connection, const char *table)
{
    return connection.scalar(QByteArray("SELECT count(*) FROM ") + table).toLongLong();
}

} // namespace

/// The only writer: rows, journal and change set in one piece or not at all.
class TestWriteTransaction : public QObject
{
    Q_OBJECT

private slots:
    void journalsEveryField();
    void creationIsOneLine();
    void nothingChangedWritesNothing();
    void failureSticksAndRollsBack();
    void destructionRollsBack();
    void mergeKeepsBothSidesChanges();
    void mergeNamesTheFieldInConflict();
    void mergeOfARemovedRowIsNotFound();
    void replaceChecksWhatIsThere();
    void replaceRefusesUnknownFields();
    void manyRowsAreBulk();
    void severalStepsInOneTransaction();
    void dryRunLeavesNothing();
    void lettersAreCleanedInRowAndJournal();
    void fullFileLeavesNothingHalfDone();
    void fullFileAtUndo();
    void tellsWhenTheFileHasGone();
};

void TestWriteTransaction::journalsEveryField()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const Opportunity before = file.row(id);
    const ChangeSet changes = file.write([&](WriteTransaction &transaction) {
        Opportunity after = before;
        after.title = u"Кухня на замовлення"_s;
        after.value = 150000;
        after.expectedClose = QDate(2026, 12, 31);
        transaction.update(before, after);
        return transaction.status();
    });
    QCOMPARE(journalOf(file.connection(), changes.id),
             (QStringList {u"opportunity/title: Кухня → Кухня на замовлення"_s,
                           u"opportunity/value:  → 150000"_s,
                           u"opportunity/expected_close:  → 2026-12-31"_s}));
    QCOMPARE(changes.rows.size(), 1);
    QCOMPARE(changes.rows.first().opportunity, id);
    QVERIFY(!changes.rows.first().created);
    QCOMPARE(changes.rows.first().fields.size(), 3);
    QCOMPARE(changes.rows.first().fields.at(1).before, QVariant());
    QCOMPARE(changes.rows.first().fields.at(1).after, QVariant(qint64(150000)));
    QCOMPARE(file.row(id).version, before.version + 1);
    QCOMPARE(file.problems(), QStringList());
}

void TestWriteTransaction::creationIsOneLine()
{
    SessionFile file;
    OpportunityId id;
    const ChangeSet changes = file.write([&](WriteTransaction &transaction) {
        Opportunity row;
        row.pipeline = firstPipeline(transaction);
        row.stage = startStage(transaction, row.pipeline)->id;
        row.title = u"Вікна"_s;
        row.value = 5;
        transaction.insert(row);
        id = row.id;
        return transaction.status();
    });
    QCOMPARE(journalOf(file.connection(), changes.id), QStringList {u"opportunity created"_s});
    QVERIFY(changes.rows.first().created);
    QVERIFY(id > OpportunityId {changes.id.value});
    QCOMPARE(file.row(id).version, 1);
}

void TestWriteTransaction::nothingChangedWritesNothing()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const qint64 steps = count(file.connection(), "change_set");
    const qint64 lines = count(file.connection(), "change");
    const int version = file.row(id).version;
    const ChangeSet changes = file.write([&](WriteTransaction &transaction) {
        const Opportunity row = *transaction.find<Opportunity>(id);
        transaction.update(row, row);
        transaction.merge(row, row);
        transaction.setRemoved<Opportunity>(id, false);
        return transaction.status();
    });
    QVERIFY(changes.isEmpty());
    QCOMPARE(count(file.connection(), "change_set"), steps);
    QCOMPARE(count(file.connection(), "change"), lines);
    QCOMPARE(file.row(id).version, version);
    QVERIFY(file.connection().isAutocommit());
}

void TestWriteTransaction::failureSticksAndRollsBack()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const QStringList before = file.dump();
    bool later = true;
    const Result<ChangeSet> done = file.session.transact(
        Origin::User,
        [&](WriteTransaction &transaction) -> Result<void> {
            const Opportunity row = *transaction.find<Opportunity>(id);
            Opportunity after = row;
            after.title = u"Інше"_s;
            transaction.update(row, after);
            Opportunity broken = after;
            broken.stage = StageId {1}; // no such stage: the foreign key refuses
            transaction.update(after, broken);
            after.title = u"Третє"_s;
            later = transaction.update(row, after);
            return {}; // the command did not look
        },
        [] { return StepLabel {}; });
    QVERIFY(!done);
    QVERIFY(!later);
    QVERIFY(file.connection().isAutocommit());
    QCOMPARE(file.dump(), before);
    QCOMPARE(file.problems(), QStringList());
}

void TestWriteTransaction::destructionRollsBack()
{
    SessionFile file;
    const QStringList before = file.dump();
    IdGenerator ids;
    ids.reset(1, 0);
    {
        WriteTransaction transaction(file.connection(), ids, {}, Origin::User, 1);
        Source source;
        source.name = u"Ярмарок"_s;
        QVERIFY(transaction.insert(source));
    }
    QVERIFY(file.connection().isAutocommit());
    QCOMPARE(file.dump(), before);
}

void TestWriteTransaction::mergeKeepsBothSidesChanges()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const Opportunity seen = file.row(id);
    file.run(assignOpportunities({id}, file.directory().people.first().id));
    const Opportunity meanwhile = file.row(id);
    file.write([&](WriteTransaction &transaction) {
        Opportunity wanted = seen;
        wanted.title = u"Шафа"_s;
        transaction.merge(seen, wanted);
        return transaction.status();
    });
    QCOMPARE(file.row(id).title, u"Шафа"_s);
    QCOMPARE(file.row(id).responsible, meanwhile.responsible);
}

void TestWriteTransaction::mergeNamesTheFieldInConflict()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const Opportunity seen = file.row(id);
    file.edit(id, [](OpportunityEdit &edit) { edit.opportunity.title = u"Шафа"_s; });
    const auto mergeTitle = [&](const QString &title) {
        return file.session.transact(
            Origin::User,
            [&](WriteTransaction &transaction) {
                Opportunity wanted = seen;
                wanted.title = title;
                wanted.notes = u"нотатка"_s;
                transaction.merge(seen, wanted);
                return transaction.status();
            },
            [] { return StepLabel {}; });
    };
    const Result<ChangeSet> other = mergeTitle(u"Двері"_s);
    QCOMPARE(other.error().code, ErrorCode::Conflict);
    QCOMPARE(other.error().subject, u"title"_s);
    QCOMPARE(file.row(id).notes, QString());
    // Both wanted the same: no conflict.
    QVERIFY(mergeTitle(u"Шафа"_s));
    QCOMPARE(file.row(id).notes, u"нотатка"_s);
}

void TestWriteTransaction::mergeOfARemovedRowIsNotFound()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const OpportunityRecord seen = file.record(id);
    file.run(trashOpportunities({id}, true));
    OpportunityEdit wanted = SessionFile::editOf(seen);
    wanted.opportunity.title = u"Шафа"_s;
    QCOMPARE(file.refused(editOpportunity(seen, wanted)).code, ErrorCode::NotFound);
}

void TestWriteTransaction::replaceChecksWhatIsThere()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.write([&](WriteTransaction &transaction) -> Result<void> {
        const auto replace = [&](const QVariant &expected, const QVariant &value) {
            return transaction.replace(Entity::Opportunity, id.value, u"title"_s, expected, value);
        };
        if (replace(u"Шафа"_s, u"Двері"_s) || !replace(u"Кухня"_s, u"Двері"_s)) {
            return Error {ErrorCode::Internal, {}, {}};
        }
        const auto value = [&](const QVariant &expected, const QVariant &wanted) {
            return transaction.replace(Entity::Opportunity, id.value, u"value"_s, expected, wanted);
        };
        if (value(0, 7) || !value({}, 7) || !value(7, {})) {
            return Error {ErrorCode::Internal, {}, {}};
        }
        return transaction.status();
    });
    QCOMPARE(file.row(id).title, u"Двері"_s);
    QCOMPARE(file.problems(), QStringList());
}

void TestWriteTransaction::replaceRefusesUnknownFields()
{
    SessionFile file;
    for (const QString &field :
         {u"search_text"_s, u"id"_s, u"title = '' --"_s, u"version"_s, QString()}) {
        const Result<ChangeSet> done = file.session.transact(
            Origin::User,
            [&](WriteTransaction &transaction) {
                transaction.replace(Entity::Opportunity, 1, field, {}, {});
                return transaction.status();
            },
            [] { return StepLabel {}; });
        QCOMPARE(done.error().code, ErrorCode::FileDamaged);
    }
}

void TestWriteTransaction::manyRowsAreBulk()
{
    SessionFile file;
    const auto makeSources = [&file](int number) {
        return file.write([number](WriteTransaction &transaction) {
            for (int i = 0; i < number; ++i) {
                Source source;
                source.name = QString::number(i);
                transaction.insert(source);
            }
            return transaction.status();
        });
    };
    const ChangeSet few = makeSources(500);
    QVERIFY(!few.bulk);
    QCOMPARE(few.rows.size(), 500);
    const ChangeSet many = makeSources(501);
    QVERIFY(many.bulk);
    QVERIFY(many.rows.isEmpty());
    QVERIFY(!many.isEmpty());
    QCOMPARE(journalOf(file.connection(), many.id).size(), 501);
    QCOMPARE(file.problems(), QStringList());
}

void TestWriteTransaction::severalStepsInOneTransaction()
{
    SessionFile file;
    const qint64 steps = count(file.connection(), "change_set");
    const ChangeSet last = file.write([](WriteTransaction &transaction) {
        for (int day = 0; day < 3; ++day) {
            transaction.beginNextStep({u"day"_s, {QString::number(day)}, 1}, day * 86400000LL);
            Source source;
            source.name = QString::number(day);
            transaction.insert(source);
        }
        return transaction.status();
    });
    QVERIFY(last.bulk);
    QCOMPARE(count(file.connection(), "change_set"), steps + 3);
    QCOMPARE(file.connection().scalar("SELECT at FROM change_set ORDER BY id DESC LIMIT 1").toInt(),
             2 * 86400000);
    QCOMPARE(file.problems(), QStringList());
}

void TestWriteTransaction::dryRunLeavesNothing()
{
    SessionFile file;
    const QStringList before = file.dump();
    const qint64 steps = count(file.connection(), "change_set");
    const Result<ChangeSet> done = file.session.transact(
        Origin::Import,
        [](WriteTransaction &transaction) {
            Source source;
            source.name = u"Ярмарок"_s;
            transaction.insert(source);
            return transaction.status();
        },
        [] { return StepLabel {}; },
        true);
    QVERIFY(done);
    QVERIFY(done->isEmpty());
    QCOMPARE(file.dump(), before);
    QCOMPARE(count(file.connection(), "change_set"), steps);
}

void TestWriteTransaction::lettersAreCleanedInRowAndJournal()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const QString broken = u"a"_s + QChar(0xD800) + u"b"_s + QChar(0) + u"c"_s;
    file.edit(id, [&](OpportunityEdit &edit) { edit.opportunity.notes = broken; });
    QCOMPARE(file.row(id).notes, u"a\uFFFDbc"_s);
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QCOMPARE(file.row(id).notes, QString());
}

void TestWriteTransaction::fullFileLeavesNothingHalfDone()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const QStringList before = file.dump();
    const qint64 steps = count(file.connection(), "change_set");
    const QByteArray pages = file.connection().scalar("PRAGMA page_count").toString().toLatin1();
    const QString big(300000, u'ї');
    mustExecute(file.connection(), "PRAGMA max_page_count = " + pages);
    const Error error = file.refused(addComment(id, big));
    QCOMPARE(error.code, ErrorCode::DiskFull);
    // The file was opened anew, which lifts this artificial limit: space has been freed.
    QCOMPARE(file.dump(), before);
    QCOMPARE(count(file.connection(), "change_set"), steps);
    QCOMPARE(file.problems(), QStringList());
    file.run(addComment(id, big));
    QCOMPARE(file.problems(), QStringList());
}

void TestWriteTransaction::fullFileAtUndo()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.edit(id, [](OpportunityEdit &edit) { edit.opportunity.notes = QString(400000, u'ї'); });
    file.edit(id, [](OpportunityEdit &edit) { edit.opportunity.notes = QString(); });
    mustExecute(file.connection(), "VACUUM");
    const QByteArray pages = file.connection().scalar("PRAGMA page_count").toString().toLatin1();
    mustExecute(file.connection(), "PRAGMA max_page_count = " + pages);
    const Result<ChangeSet> undone = undoLast(file.session);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::DiskFull);
    QCOMPARE(file.row(id).notes, QString());
    file.undo();
    QCOMPARE(file.row(id).notes.size(), 400000);
    QCOMPARE(file.problems(), QStringList());
}

void TestWriteTransaction::tellsWhenTheFileHasGone()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.session.close();
    QCOMPARE(file.session.run(*addComment(id, u"x"_s)).error().code, ErrorCode::FileClosed);
}

QTEST_GUILESS_MAIN(TestWriteTransaction)
#include "tst_write_transaction.moc"
