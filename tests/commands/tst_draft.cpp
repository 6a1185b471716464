// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/record_reads.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// What is typed into a form is in the file before it is saved.
class TestDraft : public QObject
{
    Q_OBJECT

private slots:
    void keepsReplacesDrops();
    void survivesAReopening();
    void isNoStep();
    void savingTheFormDropsIt();
    void listsTheNewestFirst();

private:
    QString content(SessionFile &file, const QString &kind, qint64 subject)
    {
        return readDraft(file.connection(), kind, subject)->content;
    }
};

void TestDraft::keepsReplacesDrops()
{
    SessionFile file;
    QCOMPARE(content(file, u"opportunity"_s, 0), QString());
    file.run(saveDraft(u"opportunity"_s, 0, u"{\"a\":1}"_s));
    file.run(saveDraft(u"opportunity"_s, 7, u"other"_s));
    file.run(saveDraft(u"opportunity"_s, 0, u"{\"a\":2}"_s));
    QCOMPARE(content(file, u"opportunity"_s, 0), u"{\"a\":2}"_s);
    QCOMPARE(content(file, u"opportunity"_s, 7), u"other"_s);
    QCOMPARE(content(file, u"comment"_s, 7), QString());
    file.run(saveDraft(u"opportunity"_s, 0, {}));
    QCOMPARE(content(file, u"opportunity"_s, 0), QString());
    QCOMPARE(content(file, u"opportunity"_s, 7), u"other"_s);
}

void TestDraft::survivesAReopening()
{
    SessionFile file;
    file.run(saveDraft(u"opportunity"_s, 0, u"недописане"_s));
    file.reopen();
    QCOMPARE(content(file, u"opportunity"_s, 0), u"недописане"_s);
}

void TestDraft::isNoStep()
{
    SessionFile file;
    const QVariant steps = file.connection().scalar("SELECT count(*) FROM change_set");
    QVERIFY(file.run(saveDraft(u"opportunity"_s, 0, u"x"_s)).isEmpty());
    QCOMPARE(file.connection().scalar("SELECT count(*) FROM change_set"), steps);
}

void TestDraft::savingTheFormDropsIt()
{
    SessionFile file;
    file.run(saveDraft(u"opportunity"_s, 0, u"x"_s));
    const OpportunityId id = file.create(u"Кухня"_s);
    QCOMPARE(content(file, u"opportunity"_s, 0), QString());
    file.run(saveDraft(u"opportunity"_s, id.value, u"y"_s));
    file.run(saveDraft(u"comment"_s, id.value, u"z"_s));
    file.edit(id, [](OpportunityEdit &edit) { edit.opportunity.title = u"Шафа"_s; });
    QCOMPARE(content(file, u"opportunity"_s, id.value), QString());
    file.run(addComment(id, u"z"_s));
    QCOMPARE(content(file, u"comment"_s, id.value), QString());
    // What is refused keeps the draft.
    file.run(saveDraft(u"opportunity"_s, 0, u"x"_s));
    file.refused(createOpportunity({}));
    QCOMPARE(content(file, u"opportunity"_s, 0), u"x"_s);
}

void TestDraft::listsTheNewestFirst()
{
    SessionFile file;
    QVERIFY(readDrafts(file.connection())->isEmpty());
    file.run(saveDraft(u"opportunity"_s, 5, u"a"_s));
    file.run(saveDraft(u"comment"_s, 5, u"b"_s));
    QCOMPARE(readDrafts(file.connection())->size(), 2);
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
