// SPDX-License-Identifier: GPL-3.0-or-later
// The views that other tools read: names, dates and words, no codes of the program.
#include "model/commands/sample_command.h"
#include "model/items/default_names.h"
#include "model/store/table.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestViews : public QObject
{
    Q_OBJECT

private slots:
    void opportunity();
    void history();
    void wholeJournal();
    void everyKindOfRowHasAWord();
};

void TestViews::opportunity()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.opportunity.value = 1234567;
    edit.opportunity.participants = {file.directory().people.first().id};
    edit.newTags = {u"гаряча"_s, u"опт"_s};
    edit.further = {{{}, u"Марко"_s}};
    edit.further[0].link.role = u"архітектор"_s;
    const OpportunityId id = file.create(edit);
    file.run(postponeOpportunities({id}, QDate::currentDate().addDays(3), u"чекаємо"_s));
    const QString row =
        file.connection()
            .scalar("SELECT value || '|' || tags || '|' || participants || '|' || further_clients "
                    "|| '|' "
                    "|| state || '|' || return_on || '|' || postpone_reason FROM v_opportunity")
            .toString();
    const QString person = file.directory().people.first().name;
    QCOMPARE(row,
             u"12345.67|гаряча; опт|%1|Марко (архітектор)|postponed|%2|чекаємо"_s.arg(
                 person, QDate::currentDate().addDays(3).toString(Qt::ISODate)));
}

void TestViews::history()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    const OpportunityId id = file.create(edit);
    file.run(moveOpportunities({id}, file.stage(1), {}));
    file.run(addComment(id, u"Передзвонити"_s));
    Connection &connection = file.connection();
    const auto text = [&connection](const char *where) {
        return connection
            .scalar(QByteArray("SELECT ifnull(before, '') || '|' || after FROM v_history WHERE "
                               "opportunity = 'Кухня' AND ")
                    + where)
            .toString();
    };
    const QList<Stage> stages = file.stages();
    QCOMPARE(text("field = 'stage'"), stages.at(0).name + u'|' + stages.at(1).name);
    QCOMPARE(text("entity = 'comment' AND field IS NULL"), u"|Передзвонити"_s);
    QCOMPARE(
        connection.scalar("SELECT count(*) FROM v_history WHERE field IN ('rank', 'stage_since')")
            .toInt(),
        0);
    QVERIFY(QDateTime::fromString(
                connection.scalar("SELECT max(at_local) FROM v_history").toString(), Qt::ISODate)
                .isValid());
}

/// No id is left, whatever has happened in a file.
void TestViews::wholeJournal()
{
    SessionFile file;
    file.run(generateSample(300, defaultName));
    Connection &connection = file.connection();
    QVERIFY(connection.scalar("SELECT count(*) FROM v_history").toInt() > 1000);
    QCOMPARE(connection
                 .scalar("SELECT group_concat(field || ' ' || after) FROM v_history WHERE "
                         "length(after) > 12 "
                         "AND after NOT GLOB '*[^0-9 ]*'")
                 .toString(),
             QString());
}

void TestViews::everyKindOfRowHasAWord()
{
    SessionFile file;
    for (const Entity entity : journaledEntities()) {
        const QByteArray number = QByteArray::number(int(entity));
        mustExecute(file.connection(),
                    "INSERT INTO change(change_set, seq, entity, row) "
                    "SELECT max(id), 100000 + "
                        + number + ", " + number + ", 0 FROM change_set");
        QCOMPARE(file.connection()
                     .scalar("SELECT entity FROM v_history WHERE seq = 100000 + " + number)
                     .toString(),
                 QString::fromLatin1(tableName(entity)));
    }
}

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
