// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/history_reads.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// An opportunity's history, newest first, as the journal tells it.
class TestHistoryReads : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryStep();
    void pagesWithoutGaps();
    void leavesOutWhatPlacesTheCard();
    void namesClients();
    void marksWhatWasUndone();
    void ofNothingIsEmpty();

private:
    HistoryPage history(SessionFile &file,
                        OpportunityId id,
                        ChangeSetId before = {},
                        int limit = 100)
    {
        const auto page = readHistory(file.connection(), id, before, limit);
        return page ? *page : HistoryPage {};
    }
};

void TestHistoryReads::tellsEveryStep()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Олена"_s, u"0671234567"_s, {});
    const OpportunityId id = file.create(edit);
    file.create(u"чужа"_s);
    file.run(addComment(id, u"подзвонив"_s));
    file.edit(id, [](OpportunityEdit &wanted) {
        wanted.opportunity.value = 500;
        wanted.client.phones.first().raw = u"0507654321"_s;
    });
    const QList<HistoryEntry> entries = history(file, id).entries;
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).label.code, u"edit"_s);
    QCOMPARE(entries.at(0).label.args, QStringList {u"Кухня"_s});
    QStringList fields;
    for (const HistoryLine &line : entries.at(0).lines) {
        fields << line.field;
    }
    fields.sort();
    QCOMPARE(fields, (QStringList {u"raw"_s, u"value"_s})); // the phone's derived forms say nothing
    QCOMPARE(entries.at(1).lines.size(), 1);
    QVERIFY(entries.at(1).lines.first().created);
    QCOMPARE(entries.at(1).lines.first().after.toString(), u"подзвонив"_s);
    QCOMPARE(entries.at(2).label.code, u"create"_s);
    QCOMPARE(entries.at(2).person, file.directory().people.first().id);
    QVERIFY(entries.at(0).at >= entries.at(2).at);
}

void TestHistoryReads::pagesWithoutGaps()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    for (int i = 0; i < 25; ++i) {
        file.run(addComment(id, QString::number(i)));
    }
    QList<ChangeSetId> all;
    for (const HistoryEntry &entry : history(file, id).entries) {
        all.append(entry.id);
    }
    QCOMPARE(all.size(), 26);
    QVERIFY(std::is_sorted(all.begin(), all.end(), std::greater<> {}));
    QList<ChangeSetId> paged;
    for (bool more = true; more;) {
        const HistoryPage page =
            history(file, id, paged.isEmpty() ? ChangeSetId {} : paged.last(), 4);
        for (const HistoryEntry &entry : page.entries) {
            paged.append(entry.id);
        }
        more = page.more;
    }
    QCOMPARE(paged, all);
    QVERIFY(!history(file, id, {}, 26).more);
    QVERIFY(history(file, id, {}, 25).more);
}

void TestHistoryReads::leavesOutWhatPlacesTheCard()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.run(moveToTop({id}, file.stage(2)));
    const HistoryEntry entry = history(file, id).entries.first();
    QStringList fields;
    for (const HistoryLine &line : entry.lines) {
        fields << line.field;
    }
    QVERIFY(fields.contains(u"stage"_s));
    QVERIFY(!fields.contains(u"rank"_s) && !fields.contains(u"stage_since"_s));
}

void TestHistoryReads::namesClients()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Олена"_s, {}, {});
    const OpportunityId id = file.create(edit);
    const ClientId first = file.row(id).client;
    file.edit(id, [&](OpportunityEdit &wanted) {
        wanted.client = SessionFile::client(u"Ганна"_s, {}, {});
        wanted.further = {FurtherClient {{{}, 0, false, {}, first, {}}, {}}};
    });
    const HistoryPage page = history(file, id);
    QCOMPARE(page.clientNames.value(first), u"Олена"_s);
    QCOMPARE(page.clientNames.value(file.row(id).client), u"Ганна"_s);
}

void TestHistoryReads::marksWhatWasUndone()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const ChangeSet moved = file.run(moveToTop({id}, file.stage(2)));
    file.undo();
    const QList<HistoryEntry> entries = history(file, id).entries;
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).origin, Origin::Undo);
    QCOMPARE(entries.at(0).undoes, moved.id);
    QVERIFY(entries.at(1).undone);
    QVERIFY(!entries.at(2).undone);
    file.redo();
    QVERIFY(!history(file, id).entries.at(2).undone);
}

void TestHistoryReads::ofNothingIsEmpty()
{
    SessionFile file;
    const HistoryPage page = history(file, OpportunityId {5});
    QVERIFY(page.entries.isEmpty() && !page.more);
}

QTEST_GUILESS_MAIN(TestHistoryReads)
#include "tst_history_reads.moc"
