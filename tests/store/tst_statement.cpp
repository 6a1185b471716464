// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/opportunity.h"
#include "model/store/connection.h"
#include "model/store/statement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// What is bound comes back, and what SQLite refuses is told.
class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void textComesBack_data();
    void textComesBack();
    void emptyTextIsNotNull();
    void keepsWholeNumbers();
    void keepsDomainTypes();
    void errorsStick();
    void wrongNumberOfValuesIsAnError();
    void resetsItselfAtTheEndOfItsScope();
    void sameTextUsedWithinItself();
    void closedConnectionAnswers();

private:
    template<class T>
    T echoed(const T &value)
    {
        Statement query = m_connection.statement("SELECT ?");
        query.bind(value);
        return query.next() ? query.get<T>(0) : T {};
    }

    QTemporaryDir m_folder;
    Connection m_connection;
};

void TestStatement::init()
{
    QVERIFY(m_connection.open(m_folder.filePath(u"statement.db"_s)));
    QVERIFY(m_connection.execute("CREATE TABLE IF NOT EXISTS t(id INTEGER PRIMARY KEY, a TEXT)"));
    QVERIFY(m_connection.execute("DELETE FROM t"));
}

void TestStatement::cleanup()
{
    m_connection.close();
}

void TestStatement::textComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    const QChar high(0xD83D);
    const QChar low(0xDE00);
    QTest::newRow("Cyrillic") << u"Їжак і ґава"_s << u"Їжак і ґава"_s;
    QTest::newRow("emoji") << u"😀x"_s << u"😀x"_s;
    QTest::newRow("lone high surrogate") << high + u"x"_s << u"\uFFFDx"_s;
    QTest::newRow("lone low surrogate") << low + u"x"_s << u"\uFFFDx"_s;
    QTest::newRow("high surrogate at the end") << u"x"_s + high << u"x\uFFFD"_s;
    QTest::newRow("surrogates the wrong way") << QString(low) + high << u"\uFFFD\uFFFD"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\n"_s << u"a\nb\nc\n"_s;
    QTest::newRow("quotes") << u"'; DROP TABLE t; --"_s << u"'; DROP TABLE t; --"_s;
}

void TestStatement::textComesBack()
{
    QFETCH(QString, text);
    QFETCH(QString, stored);
    QCOMPARE(echoed(text), stored);
    Statement length = m_connection.statement("SELECT length(?)");
    length.bind(text);
    QVERIFY(length.next());
    QCOMPARE(length.integer(0), int(stored.toUcs4().size()));
}

void TestStatement::emptyTextIsNotNull()
{
    Statement query = m_connection.statement("SELECT ?, ?, ?, ?");
    query.bind(QString(), u""_s, QVariant(QString()), nullptr);
    QVERIFY(query.next());
    QVERIFY(!query.isNull(0));
    QVERIFY(!query.isNull(1));
    QVERIFY(!query.isNull(2));
    QVERIFY(query.isNull(3));
    QCOMPARE(query.variant(0), QVariant(QString(u""_s)));
    QVERIFY(!query.variant(3).isValid());
    // A column without a bound value is NULL as well.
    Statement unbound = m_connection.statement("SELECT ? IS NULL");
    QVERIFY(unbound.next());
    QCOMPARE(unbound.integer(0), 1);
}

void TestStatement::keepsWholeNumbers()
{
    for (const qint64 value : {std::numeric_limits<qint64>::min(),
                               qint64(-1),
                               qint64(0),
                               (qint64(1) << 53) + 1,
                               std::numeric_limits<qint64>::max()}) {
        QCOMPARE(echoed(value), value);
        QCOMPARE(echoed(QVariant(value)).toLongLong(), value);
    }
}

void TestStatement::keepsDomainTypes()
{
    QCOMPARE(echoed(QDate(2028, 2, 29)), QDate(2028, 2, 29));
    QCOMPARE(echoed(QDate(1, 12, 3)), QDate(1, 12, 3));
    QCOMPARE(echoed(QDate(9999, 12, 31)), QDate(9999, 12, 31));
    QCOMPARE(echoed(QDate(10000, 1, 1)), QDate()); // no ISO date of four digits, hence none
    QCOMPARE(echoed(QDate()), QDate());
    QCOMPARE(echoed(std::optional<qint64>()), std::optional<qint64>());
    QCOMPARE(echoed(std::optional<qint64>(0)), std::optional<qint64>(0));
    QCOMPARE(echoed(StageId {7}), StageId {7});
    QCOMPARE(echoed(StageId {}), StageId {});
    QCOMPARE(echoed(true), true);
    QCOMPARE(echoed(Outcome::Lost), Outcome::Lost);
    const IdList<struct TagTag> tags {TagId {3}, TagId {1}, TagId {2}};
    QCOMPARE(echoed(tags), tags);
    QCOMPARE(echoed(IdList<struct TagTag> {}), IdList<struct TagTag> {});
    // An absent id and an absent date are NULL, so that foreign keys hold.
    Statement query = m_connection.statement("SELECT ? IS NULL AND ? IS NULL");
    query.bind(ClientId {}, QDate());
    QVERIFY(query.next());
    QCOMPARE(query.integer(0), 1);
}

void TestStatement::errorsStick()
{
    Statement insert = m_connection.statement("INSERT INTO t(id, a) VALUES(?, ?)");
    QVERIFY(insert.bind(1, u"a"_s).run());
    QVERIFY(!insert.bind(1, u"b"_s).run());
    QVERIFY(insert.failed());
    QVERIFY(!insert.error().detail.isEmpty());
    QVERIFY(!insert.bind(2, u"c"_s).run());
    QVERIFY(!insert.status());
    QCOMPARE(m_connection.scalar("SELECT count(*) FROM t").toInt(), 1);
    Statement wrong = m_connection.statement("SELECT nothing FROM nowhere");
    QVERIFY(wrong.failed());
    QVERIFY(!wrong.bind(1, u"x"_s).next());
    QCOMPARE(wrong.error().code, ErrorCode::Internal);
}

void TestStatement::wrongNumberOfValuesIsAnError()
{
    Statement query = m_connection.statement("SELECT ?");
    query.bind(1, 2);
    QVERIFY(query.failed());
    QVERIFY(!query.next());
}

void TestStatement::resetsItselfAtTheEndOfItsScope()
{
    const QByteArray sql = "SELECT ?1 FROM (SELECT 1 UNION SELECT 2)";
    {
        Statement query = m_connection.statement(sql);
        query.bind(u"first"_s);
        QVERIFY(query.next()); // and is left in the middle
    }
    Statement again = m_connection.statement(sql);
    QVERIFY(again.next());
    QVERIFY2(again.isNull(0), "a value of the former use was left");
}

void TestStatement::sameTextUsedWithinItself()
{
    const QByteArray sql = "SELECT id FROM t WHERE id > ? ORDER BY id";
    QVERIFY(m_connection.execute("INSERT INTO t(id) VALUES(1), (2), (3)"));
    QList<qint64> seen;
    Statement outer = m_connection.statement(sql);
    outer.bind(0);
    while (outer.next()) {
        Statement inner = m_connection.statement(sql);
        inner.bind(outer.int64(0));
        while (inner.next()) {
            seen.append(outer.int64(0) * 10 + inner.int64(0));
        }
    }
    QCOMPARE(seen, (QList<qint64> {12, 13, 23}));
}

void TestStatement::closedConnectionAnswers()
{
    m_connection.close();
    Statement query = m_connection.statement("SELECT 1");
    QCOMPARE(query.error().code, ErrorCode::FileClosed);
    QVERIFY(!query.next());
    QCOMPARE(m_connection.execute("SELECT 1").error().code, ErrorCode::FileClosed);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
