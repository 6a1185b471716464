// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"
#include "model/store/migrations.h"
#include "model/store/sql_text.h"
#include "model/store/table.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// The schema's numbered steps.
class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesAFreshFile();
    void doesNothingTwice();
    void refusesANewerFile();
    void refusesAnotherProgramsFile();
    void failingStepLeavesTheFileAsItWas();
    void meetingsOfSchemaTwoAreMeetings();
    void schemaThreeGetsAListOfViews();
    void schemaFourTellsSystemColumnsApart();
    void columnsAreThoseOfTheStructs();
    void schemaOneComesAlong();

private:
    QString schemaText()
    {
        return m_connection.scalar("SELECT group_concat(sql, ';') FROM sqlite_master").toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Connection m_connection;
};

void TestMigrations::init()
{
    m_connection.close();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_connection.open(m_folder->filePath(u"schema.db"_s)));
}

void TestMigrations::makesAFreshFile()
{
    QVERIFY(newestSchema() >= 1);
    QVERIFY(migrate(m_connection, newestSchema()));
    QCOMPARE(*schemaOf(m_connection), newestSchema());
    QCOMPARE(m_connection.scalar("PRAGMA application_id").toInt(), kApplicationId);
    QVERIFY(m_connection.isAutocommit());
    QCOMPARE(m_connection.scalar("PRAGMA integrity_check").toString(), u"ok"_s);
}

void TestMigrations::doesNothingTwice()
{
    QVERIFY(migrate(m_connection, newestSchema()));
    const QString schema = schemaText();
    const QVariant version = m_connection.scalar("PRAGMA schema_version");
    QVERIFY(migrate(m_connection, newestSchema()));
    QCOMPARE(schemaText(), schema);
    QCOMPARE(m_connection.scalar("PRAGMA schema_version"), version);
}

void TestMigrations::refusesANewerFile()
{
    QVERIFY(migrate(m_connection, newestSchema()));
    for (const int newer : {newestSchema() + 1, 9999}) {
        QVERIFY(m_connection.execute("PRAGMA user_version = " + QByteArray::number(newer)));
        const Result<int> schema = schemaOf(m_connection);
        QCOMPARE(schema.error().code, ErrorCode::SchemaNewer);
        QCOMPARE(schema.error().detail, QString::number(newer));
    }
}

void TestMigrations::refusesAnotherProgramsFile()
{
    QVERIFY(m_connection.execute("CREATE TABLE notes(id INTEGER)"));
    QCOMPARE(schemaOf(m_connection).error().code, ErrorCode::NotOurFile);
}

void TestMigrations::failingStepLeavesTheFileAsItWas()
{
    // The step runs into a view of this name long after it has made its first tables.
    QVERIFY(m_connection.execute("CREATE VIEW v_client AS SELECT 1"));
    const QString before = schemaText();
    const Result<void> done = migrate(m_connection, newestSchema());
    QVERIFY(!done);
    QVERIFY(m_connection.isAutocommit());
    QCOMPARE(schemaText(), before);
    QCOMPARE(m_connection.scalar("PRAGMA user_version").toInt(), 0);
    QCOMPARE(m_connection.scalar("PRAGMA application_id").toInt(), 0);
    // Once the obstacle is gone the same call ends well.
    QVERIFY(m_connection.execute("DROP VIEW v_client"));
    QVERIFY(migrate(m_connection, newestSchema()));
}

void TestMigrations::schemaOneComesAlong()
{
    QVERIFY(migrate(m_connection, 1));
    const QByteArrayList rows {
        "INSERT INTO person(id, version, name) VALUES(1, 1, 'Олена')",
        "INSERT INTO pipeline(id, version, name) VALUES(2, 1, 'Продаж')",
        "INSERT INTO stage(id, version, pipeline, name, folded) VALUES(3, 1, 2, 'Нова', 1)",
        "INSERT INTO activity_type(id, version, name, default_key) VALUES(4, 1, 'Зустріч', "
        "'activity.meeting')",
        "INSERT INTO activity_type(id, version, name, default_key) VALUES(5, 1, 'Дзвінок', "
        "'activity.call')",
        "INSERT INTO channel(id, version, name) VALUES(6, 1, 'Сайт')",
        "INSERT INTO opportunity(id, version, pipeline, stage, stage_since, title) VALUES(7, 1, 2, "
        "3, 50, 'Вікна')",
        "INSERT INTO opportunity(id, version, pipeline, stage, stage_since, title) VALUES(8, 1, 2, "
        "3, 60, 'Двері')",
        "INSERT INTO activity(id, version, opportunity, type, due_on) VALUES(11, 1, 7, 4, "
        "'2026-12-01')",
        "UPDATE opportunity SET next_due = '2026-12-01', next_type = 4 WHERE id = 7",
        "UPDATE opportunity SET search_text = 'старе'",
        "INSERT INTO opportunity_search(rowid, search_text) VALUES(7, 'старе'), (8, 'старе')",
        "INSERT INTO change_set(id, at, origin, label) VALUES(9, 1000, 1, 'create')",
        "INSERT INTO change_set(id, at, origin, label) VALUES(10, 2000, 1, 'edit')",
        "INSERT INTO change(change_set, seq, entity, row, opportunity) VALUES(9, 1, 7, 7, 7)",
        "INSERT INTO change(change_set, seq, entity, row, field, opportunity) VALUES(10, 1, 7, 7, "
        "'title', 7)",
    };
    for (const QByteArray &row : rows) {
        QVERIFY2(m_connection.execute(row).ok(), row.constData());
    }
    QVERIFY(migrate(m_connection, newestSchema()));
    QCOMPARE(*schemaOf(m_connection), newestSchema());
    QCOMPARE(m_connection.scalar("SELECT folded || ',' || rot_days || ',' || kind FROM stage")
                 .toString(),
             u"1,0,0"_s);
    QCOMPARE(m_connection.scalar("SELECT group_concat(category) FROM activity_type ORDER BY id")
                 .toString(),
             u"1,0"_s);
    QCOMPARE(
        m_connection.scalar("SELECT quotations || ',' || on_board || ',' || leads FROM channel")
            .toString(),
        u"1,1,0"_s);
    // The last entry of the history; without one, since when it stands in its stage.
    QCOMPARE(m_connection.scalar("SELECT touched_at FROM opportunity WHERE id = 7").toInt(), 2000);
    QCOMPARE(m_connection.scalar("SELECT touched_at FROM opportunity WHERE id = 8").toInt(), 60);
    // What was planned by day has no time yet.
    QVERIFY(m_connection.scalar("SELECT due_time FROM activity").isNull());
    QVERIFY(m_connection.scalar("SELECT duration FROM activity").isNull());
    QCOMPARE(m_connection
                 .scalar("SELECT next_due || ifnull(next_time, '-') FROM opportunity WHERE id = 7")
                 .toString(),
             u"2026-12-01-"_s);
    // What is derived is made anew.
    QCOMPARE(m_connection.scalar("SELECT search_text FROM opportunity WHERE id = 7").toString(),
             u"вікна"_s);
    QCOMPARE(
        m_connection
            .scalar(
                "SELECT count(*) FROM opportunity_search WHERE opportunity_search MATCH '\"вік\"'")
            .toInt(),
        1);
    QCOMPARE(
        m_connection
            .scalar(
                "SELECT count(*) FROM opportunity_search WHERE opportunity_search MATCH '\"ста\"'")
            .toInt(),
        0);
    QCOMPARE(m_connection
                 .scalar("SELECT group_concat(problem) FROM (SELECT 1 AS problem FROM "
                         "pragma_foreign_key_check)")
                 .toString(),
             QString());
    QCOMPARE(m_connection.scalar("PRAGMA integrity_check").toString(), u"ok"_s);
}

/// With the views for other tools, as files have them.
void TestMigrations::schemaFourTellsSystemColumnsApart()
{
    QVERIFY(migrate(m_connection, 4));
    QByteArrayList rows {
        "INSERT INTO pipeline(id, version, name) VALUES(2, 1, 'Продаж')",
        "INSERT INTO stage(id, version, pipeline, name) VALUES(3, 1, 2, 'Нова')",
        "INSERT INTO stage(id, version, pipeline, name, undefined) VALUES(4, 1, 2, "
        "'Невизначено', 1)",
    };
    rows = sqlParts(u"views"_s) + rows;
    for (const QByteArray &row : std::as_const(rows)) {
        QVERIFY2(m_connection.execute(row).ok(), row.constData());
    }
    QVERIFY(migrate(m_connection, newestSchema()));
    QCOMPARE(m_connection.scalar("SELECT group_concat(kind) FROM stage ORDER BY id").toString(),
             u"0,1"_s);
    QVERIFY(!m_connection.scalar("SELECT count(*) FROM v_opportunity").isNull());
}

void TestMigrations::meetingsOfSchemaTwoAreMeetings()
{
    QVERIFY(migrate(m_connection, 2));
    const QByteArrayList rows {
        "INSERT INTO activity_type(id, version, name, default_key) VALUES(4, 1, 'Зустріч', "
        "'activity.meeting')",
        "INSERT INTO activity_type(id, version, name, default_key) VALUES(5, 1, 'Дзвінок', "
        "'activity.call')",
        "INSERT INTO activity_type(id, version, name, default_key) VALUES(6, 2, 'Візит', "
        "'activity.meeting')",
        "INSERT INTO change_set(id, at, origin, label) VALUES(9, 1000, 1, 'activity_type.edit')",
        "INSERT INTO change(change_set, seq, entity, row, field, before, after) VALUES(9, 1, 15, "
        "6, 'category', 1, 0)",
    };
    for (const QByteArray &row : rows) {
        QVERIFY2(m_connection.execute(row).ok(), row.constData());
    }
    QVERIFY(migrate(m_connection, newestSchema()));
    // What a person chose stays.
    QCOMPARE(m_connection
                 .scalar("SELECT group_concat(category) FROM (SELECT category FROM activity_type "
                         "ORDER BY id)")
                 .toString(),
             u"1,0,0"_s);
}

void TestMigrations::schemaThreeGetsAListOfViews()
{
    QVERIFY(migrate(m_connection, 3));
    QVERIFY(m_connection.execute("INSERT INTO tag(id, version, name) VALUES(1, 1, 'VIP')"));
    QVERIFY(migrate(m_connection, newestSchema()));
    QCOMPARE(*schemaOf(m_connection), newestSchema());
    QCOMPARE(m_connection.scalar("SELECT name FROM tag").toString(), u"VIP"_s);
    QCOMPARE(m_connection.scalar("SELECT count(*) FROM saved_view").toInt(), 0);
    QVERIFY(
        m_connection.execute("INSERT INTO saved_view(id, version, name) VALUES(2, 1, 'Гарячі')"));
    QCOMPARE(m_connection.scalar("SELECT removed || filter FROM saved_view").toString(), u"0{}"_s);
}

void TestMigrations::columnsAreThoseOfTheStructs()
{
    QVERIFY(migrate(m_connection, newestSchema()));
    for (const Entity entity : journaledEntities()) {
        Statement columns = m_connection.statement("SELECT name FROM pragma_table_info(?)");
        columns.bind(QString::fromLatin1(tableName(entity)));
        QStringList present;
        while (columns.next()) {
            present.append(columns.text(0));
        }
        QVERIFY2(present.startsWith(u"id"_s), tableName(entity));
        QVERIFY(present.contains(u"version"_s) && present.contains(u"removed"_s));
        QVERIFY(isColumn(entity, u"removed"_s));
        QVERIFY(!isColumn(entity, u"version"_s) && !isColumn(entity, u"id"_s));
        QVERIFY(!isColumn(entity, u"name; DROP TABLE client"_s));
        // What the journal may name can be read back.
        for (const QString &name : std::as_const(present)) {
            if (isColumn(entity, name)) {
                QVERIFY(!m_connection
                             .statement(u"SELECT %1 FROM %2"_s
                                            .arg(name, QString::fromLatin1(tableName(entity)))
                                            .toUtf8())
                             .failed());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
