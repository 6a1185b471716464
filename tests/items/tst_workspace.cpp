// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace tells, and in which order.
#include "model/items/when_done.h"
#include "tests/support/test_file.h"

#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void changesAreToldInTheirOrder();
    void answerComesAfterTheChange();
};

/// A step with a new tag waits for the directory; the plain one behind it must not overtake it.
void TestWorkspace::changesAreToldInTheirOrder()
{
    TestFile file;
    QStringList told;
    connect(&file.workspace, &Workspace::changed, this, [&told](const ChangeSet &changes) {
        told.append(changes.label.args.value(0));
    });
    const auto create = [&file](const QString &title, const QStringList &tags) {
        OpportunityEdit edit;
        edit.opportunity.title = title;
        edit.newTags = tags;
        return file.workspace.submit(createOpportunity(edit));
    };
    (void)create(u"1"_s, {u"дуб"_s});
    (void)create(u"2"_s, {});
    (void)create(u"3"_s, {u"сосна"_s});
    QVERIFY(await(create(u"4"_s, {})));
    QCOMPARE(told, (QStringList {u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

void TestWorkspace::answerComesAfterTheChange()
{
    TestFile file;
    QSignalSpy told(&file.workspace, &Workspace::changed);
    OpportunityEdit edit;
    edit.opportunity.title = u"Вікна"_s;
    edit.newTags = {u"дуб"_s};
    qsizetype toldBefore = -1;
    whenDone(file.workspace.submit(createOpportunity(edit)), this, [&](const Result<ChangeSet> &) {
        toldBefore = told.size();
    });
    QTRY_VERIFY(toldBefore >= 0);
    QCOMPARE(toldBefore, 1);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
