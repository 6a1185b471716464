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
    void columnsAreThoseOfTheStructs();

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
