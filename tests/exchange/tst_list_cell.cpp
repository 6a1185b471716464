// SPDX-License-Identifier: GPL-3.0-or-later
// Several texts in one cell come back as they were, whatever they hold; what people write by hand
// is understood too.
#include "model/exchange/comment_cell.h"
#include "model/exchange/import_contacts.h"
#include "model/exchange/list_cell.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestListCell : public QObject
{
    Q_OBJECT

private slots:
    void itemsComeBack_data();
    void itemsComeBack();
    void byHand();
    void remarksComeBack_data();
    void remarksComeBack();
    void commentsComeBack();
    void headStaysOne();
    void furtherByHand();
};

void TestListCell::itemsComeBack_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::newRow("plain") << QStringList {u"одне"_s, u"друге"_s};
    QTest::newRow("gaps") << QStringList {u""_s, u"друге"_s, u""_s};
    QTest::newRow("comma alone") << QStringList {u"Київ, центр"_s};
    QTest::newRow("semicolons") << QStringList {u"а; б"_s, u";"_s};
    QTest::newRow("quotes") << QStringList {
        u"\"Світанок\""_s, u"ТОВ \"Скло\""_s, u"\";\""_s, u"\""_s};
}

void TestListCell::itemsComeBack()
{
    QFETCH(QStringList, items);
    QCOMPARE(splitItems(joinItems(items)), items);
    QStringList names = items;
    names.removeAll(QString());
    QCOMPARE(splitNames(joinItems(items)), names);
}

void TestListCell::byHand()
{
    QCOMPARE(splitNames(u"одне, друге ,, третє"), QStringList({u"одне"_s, u"друге"_s, u"третє"_s}));
    QCOMPARE(splitNames(u"Київ, центр; Львів"), QStringList({u"Київ, центр"_s, u"Львів"_s}));
    QCOMPARE(splitItems(u"\"Світанок\" ТОВ; x"), QStringList({u"\"Світанок\" ТОВ"_s, u"x"_s}));
    QCOMPARE(splitItems(u"\"не закрито; x"), QStringList({u"\"не закрито"_s, u"x"_s}));
}

void TestListCell::remarksComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("remark");
    QTest::newRow("none") << u"Марко"_s << QString();
    QTest::newRow("role") << u"Марко"_s << u"архітектор"_s;
    QTest::newRow("name in parentheses") << u"ФОП Іванов (Київ)"_s << QString();
    QTest::newRow("both") << u"ФОП Іванов (Київ)"_s << u"замовник (другий)"_s;
    QTest::newRow("unbalanced") << u"Марко"_s << u"а) перший; (б\\"_s;
    QTest::newRow("backslash") << u"Марко"_s << u"c:\\(x)\\"_s;
}

void TestListCell::remarksComeBack()
{
    QFETCH(QString, text);
    QFETCH(QString, remark);
    QCOMPARE(splitRemark(withRemark(text, remark)), std::make_pair(text, remark));
}

void TestListCell::commentsComeBack()
{
    const QDateTime at(QDate(2026, 11, 5), QTime(14, 5));
    const QString nested =
        u"Дивіться:\n[2026-01-02 03:04] це не коментар\n\n [2026-01-02 03:04] і це"_s;
    const QStringList texts {u"Передзвонити; у середу"_s, nested, u"[x] не час"_s};
    QStringList blocks;
    for (const QString &text : texts) {
        blocks << commentBlock(text, at, u"Олена [я] Коваль"_s);
    }
    QCOMPARE(blocks.first(), u"[2026-11-05 14:05, Олена [я Коваль] Передзвонити; у середу"_s);
    const QStringList read = splitComments(joinComments(blocks));
    QCOMPARE(read.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(withoutCommentHead(read.at(i)), texts.at(i));
    }
    QCOMPARE(splitComments(u"перший рядок\nдругий"_s), QStringList {u"перший рядок\nдругий"_s});
}

/// A comment that came from another file says already when and by whom.
void TestListCell::headStaysOne()
{
    const QString block = commentBlock(u"текст\n[2026-01-02 03:04] рядок"_s,
                                       QDateTime(QDate(2026, 11, 5), QTime(14, 5)),
                                       u"Олена"_s);
    const QString there = splitComments(block).first();
    QCOMPARE(commentBlock(there, QDateTime(QDate(2027, 1, 1), QTime(1, 1)), u"Марко"_s), block);
}

void TestListCell::furtherByHand()
{
    QList<ImportClient> clients;
    QVERIFY(
        takeFurtherClients(
            clients,
            u"Марко; Ірина (дружина); 067 123 45 67 (увечері)\nТОВ «Скло»; фізична особа; a@b.ua"_s)
            .isEmpty());
    QCOMPARE(clients.size(), 3);
    QCOMPARE(clients.at(0).name, u"Марко"_s);
    QVERIFY(!clients.at(0).isReachable());
    QCOMPARE(clients.at(1).role, u"дружина"_s);
    QCOMPARE(clients.at(1).phones.first().number.e164, u"+380671234567"_s);
    QCOMPARE(clients.at(1).phones.first().comment, u"увечері"_s);
    QCOMPARE(clients.at(2).kind, std::optional(ClientKind::Person));
    QCOMPARE(clients.at(2).emails.first().address, u"a@b.ua"_s);
    QCOMPARE(takeFurtherClients(clients, u"Марко; 3,80501E+11"_s), u"3,80501E+11"_s);
}

QTEST_GUILESS_MAIN(TestListCell)
#include "tst_list_cell.moc"
