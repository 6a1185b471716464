// SPDX-License-Identifier: GPL-3.0-or-later
// An import taken back after some of its records have been worked on, whole and for one of them.
#include "model/commands/stage_commands.h"
#include "model/exchange/column_mapping.h"
#include "model/exchange/import_command.h"
#include "model/store/undo.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestImportUndo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void untouchedGoesWhole();
    void touchedStayWhole();
    void clientOfATouchedOneIsShared();
    void contactsForAKnownClientStay();
    void restoredFromTheTrashIsWhole();
    void oneGoesToTheTrash();
    void valuesOfOneGoBack();
    void wholeAfterOne();
    void scopes();

private:
    /// Imports a sheet; the records made, in its order.
    QList<OpportunityId> import(const QByteArray &text)
    {
        const QString path = m_file->folder.filePath(u"sheet.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
        file.close();
        const ImportPlan plan = *planImport(path, {}, m_file->directory().customFields);
        m_step = m_file
                     ->run(importOpportunities(plan,
                                               false,
                                               std::make_shared<ImportReport>(),
                                               std::make_shared<ImportProgress>()))
                     .id;
        QList<OpportunityId> ids;
        Statement made =
            m_file->connection().statement("SELECT row FROM change WHERE change_set = ? AND entity "
                                           "= 7 AND field IS NULL ORDER BY seq");
        made.bind(m_step);
        while (made.next()) {
            ids.append(OpportunityId {made.int64(0)});
        }
        return ids;
    }

    /// A record with all that its form shows, but for counters of versions.
    QString told(OpportunityId id)
    {
        const OpportunityRecord record = m_file->record(id);
        const auto client = [](const ClientRecord &one) {
            QStringList words {one.client.name, one.client.removed ? u"removed"_s : QString()};
            for (const Phone &phone : one.phones) {
                words << phone.raw + phone.comment;
            }
            for (const Email &email : one.emails) {
                words << email.address + email.comment;
            }
            return words.join(u", "_s);
        };
        QStringList lines {record.opportunity.title, client(record.client)};
        Statement further =
            m_file->connection().statement("SELECT c.name || ' ' || c.removed FROM "
                                           "opportunity_client l JOIN client c ON c.id = l.client "
                                           "WHERE l.opportunity = ? AND l.removed = 0");
        further.bind(id);
        while (further.next()) {
            lines << further.text(0);
        }
        Statement comments = m_file->connection().statement(
            "SELECT text FROM comment WHERE opportunity = ? AND removed = 0 ORDER BY id");
        comments.bind(id);
        while (comments.next()) {
            lines << comments.text(0);
        }
        return lines.join(u'\n');
    }

    void touch(OpportunityId id) { m_file->run(addComment(id, u"подзвонили"_s)); }

    std::unique_ptr<SessionFile> m_file;
    ChangeSetId m_step;
};

namespace {

constexpr char kSheet[] =
    "title,client,company,phone,email,stage,source,tags,comment,lost reason,outcome\n"
    "A,Ганна,ТОВ Їжак,067 111 22 33,a@i.ua,Замір,Ярмарок,дуб,перший,,\n"
    "B,Борис,,067 222 22 33,b@i.ua,Пауза,Газета,бук,,,\n"
    "C,Віра,,067 333 22 33; 050 333 22 33,c@i.ua,Пауза,Газета,бук,,Дорого тут,lost\n";

} // namespace

void TestImportUndo::init()
{
    m_file = std::make_unique<SessionFile>();
}

void TestImportUndo::untouchedGoesWhole()
{
    const QStringList before = m_file->dump();
    import(kSheet);
    const QStringList after = m_file->dump();
    QCOMPARE(m_file->undo().conflicts, QStringList());
    QCOMPARE(m_file->dump(), before);
    m_file->redo();
    QCOMPARE(m_file->dump(), after);
    QCOMPARE(m_file->problems(), QStringList());
}

void TestImportUndo::touchedStayWhole()
{
    const QList<OpportunityId> ids = import(kSheet);
    QCOMPARE(ids.size(), 3);
    touch(ids.at(0));
    touch(ids.at(2));
    const QString first = told(ids.at(0));
    const QString third = told(ids.at(2));
    QVERIFY(third.contains(u"050 333"_s));
    const Opportunity row = m_file->row(ids.at(2));
    const QStringList before = m_file->dump();

    const Result<ChangeSet> undone = revertStep(m_file->session, m_step);
    QVERIFY(undone);
    QCOMPARE(undone->conflicts, QStringList(2, u"opportunity/removed"_s));
    QVERIFY(!m_file->row(ids.at(0)).removed);
    QVERIFY(m_file->row(ids.at(1)).removed);
    QCOMPARE(told(ids.at(0)), first);
    QCOMPARE(told(ids.at(2)), third);
    const QStringList kept = m_file->dump();
    for (const QString &word : {u"name=Пауза"_s,
                                u"name=Газета"_s,
                                u"name=бук"_s,
                                u"name=Дорого тут"_s,
                                u"name=Замір"_s}) {
        QVERIFY2(kept.filter(word).size() == 1, qPrintable(word));
    }
    QVERIFY(kept.filter(u"name=Борис"_s).isEmpty());
    QVERIFY(kept.filter(u"b@i.ua"_s).isEmpty());
    QCOMPARE(m_file->row(ids.at(2)).lostReason, row.lostReason);
    QCOMPARE(m_file->problems(), QStringList());
    m_file->reopen();
    m_file->undo();
    QCOMPARE(m_file->dump(), before);
    m_file->redo();
    QCOMPARE(m_file->dump(), kept);
}

void TestImportUndo::clientOfATouchedOneIsShared()
{
    // The second row adds an e-mail to the client that the first one made.
    const QList<OpportunityId> ids = import("title,client,phone,email\n"
                                            "A,Ганна,067 111 22 33,\n"
                                            "B,Ганна,067 111 22 33,a@i.ua\n");
    touch(ids.at(0));
    const QString first = told(ids.at(0));
    QVERIFY(first.contains(u"a@i.ua"_s));
    QVERIFY(revertStep(m_file->session, m_step));
    QVERIFY(m_file->row(ids.at(1)).removed);
    QCOMPARE(told(ids.at(0)), first);
}

void TestImportUndo::contactsForAKnownClientStay()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Ганна"_s, u"067 111 22 33"_s, {});
    m_file->create(edit);
    const QList<OpportunityId> ids =
        import("title,client,phone,email\nB,Ганна,067 111 22 33,a@i.ua\n");
    const QStringList imported = m_file->dump();
    QCOMPARE(m_file->undo().conflicts, QStringList());
    QVERIFY(m_file->dump().filter(u"a@i.ua"_s).isEmpty());
    m_file->redo();
    QCOMPARE(m_file->dump(), imported);
    touch(ids.first());
    const QString told = this->told(ids.first());
    QVERIFY(!revertStep(m_file->session, m_step));
    QCOMPARE(this->told(ids.first()), told);
}

void TestImportUndo::restoredFromTheTrashIsWhole()
{
    const QList<OpportunityId> ids = import(kSheet);
    const QString first = told(ids.at(0));
    m_file->run(trashOpportunities({ids.at(0)}, true));
    const Result<ChangeSet> undone = revertStep(m_file->session, m_step);
    QVERIFY(undone);
    QCOMPARE(undone->conflicts, QStringList()); // nothing that a person would miss
    m_file->run(trashOpportunities({ids.at(0)}, false));
    QCOMPARE(told(ids.at(0)), first);
    const QList<Stage> stages = m_file->stages();
    QVERIFY(std::any_of(stages.begin(), stages.end(), [&](const Stage &stage) {
        return stage.id == m_file->row(ids.at(0)).stage;
    }));
}

void TestImportUndo::oneGoesToTheTrash()
{
    const QList<OpportunityId> ids = import(kSheet);
    touch(ids.at(1));
    const QString told = this->told(ids.at(1));
    const QStringList before = m_file->dump();
    const Result<ChangeSet> done = revertFor(m_file->session, m_step, ids.at(1));
    QVERIFY(done);
    QCOMPARE(done->label, (StepLabel {u"revert.import"_s, {u"B"_s}, 1}));
    QVERIFY(m_file->row(ids.at(1)).removed);
    QVERIFY(!m_file->row(ids.at(0)).removed);
    QCOMPARE(this->told(ids.at(1)), told); // whole, should it come back
    QCOMPARE(revertFor(m_file->session, m_step, ids.at(1)).error().code, ErrorCode::Conflict);
    m_file->undo();
    QCOMPARE(m_file->dump(), before);
    m_file->redo();
    QVERIFY(m_file->row(ids.at(1)).removed);
    QCOMPARE(m_file->problems(), QStringList());
}

void TestImportUndo::valuesOfOneGoBack()
{
    const OpportunityId one = m_file->create(u"Кухня"_s);
    const OpportunityId other = m_file->create(u"Шафа"_s);
    const ChangeSet moved = m_file->run(moveOpportunities({one, other}, m_file->stage(2), {}));
    const QStringList before = m_file->dump();
    QVERIFY(revertFor(m_file->session, moved.id, one));
    QCOMPARE(m_file->row(one).stage, m_file->stage(0));
    QCOMPARE(m_file->row(other).stage, m_file->stage(2));
    m_file->undo();
    QCOMPARE(m_file->dump(), before);
    // The move still stands as the step that Ctrl+Z takes back.
    m_file->undo();
    QCOMPARE(m_file->row(other).stage, m_file->stage(0));
}

void TestImportUndo::wholeAfterOne()
{
    const QList<OpportunityId> ids = import(kSheet);
    QVERIFY(revertFor(m_file->session, m_step, ids.at(1)));
    const QStringList alone = m_file->dump();
    const Result<ChangeSet> rest = revertStep(m_file->session, m_step);
    QVERIFY(rest);
    QCOMPARE(rest->conflicts, QStringList());
    for (const OpportunityId id : ids) {
        QVERIFY(m_file->row(id).removed);
    }
    m_file->undo();
    QCOMPARE(m_file->dump(), alone);
    QCOMPARE(m_file->problems(), QStringList());
}

void TestImportUndo::scopes()
{
    import(kSheet);
    const Result<StepScope> imported = readStepScope(m_file->connection(), m_step);
    QCOMPARE(imported->opportunities, 3);
    QVERIFY(imported->divisible);
    const StageId stage = m_file->stages().last().id;
    const ChangeSet deleted =
        m_file->run(deleteStage(stage, m_file->stage(1), [](const QString &key) { return key; }));
    const Result<StepScope> scope = readStepScope(m_file->connection(), deleted.id);
    QVERIFY(scope->opportunities > 0);
    QVERIFY(!scope->divisible); // one card can't go back to a stage that is gone
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_import_undo.moc"
