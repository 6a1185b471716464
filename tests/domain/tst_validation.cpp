// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/change_set.h"
#include "model/domain/client.h"
#include "model/domain/validation.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestValidation : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAnOpportunity();
    void namesEachProblem();
    void countsLetters();
    void knowsEmails_data();
    void knowsEmails();
    void guessesFirms_data();
    void guessesFirms();
    void changeSetsKnowWhatTheyTouch();
};

void TestValidation::acceptsAnOpportunity()
{
    Opportunity opportunity;
    opportunity.title = u" Генератор "_s;
    opportunity.probability = 100;
    QCOMPARE(problemsOf(opportunity), QList<FieldProblem>());
}

void TestValidation::namesEachProblem()
{
    Opportunity opportunity;
    opportunity.title = u" \n"_s;
    opportunity.request = QString(1'000'001, u'а');
    opportunity.notes = opportunity.request;
    opportunity.probability = 101;
    opportunity.value = -1;
    const QList<FieldProblem> expected = {
        {u"title"_s, ProblemCode::Empty},
        {u"request"_s, ProblemCode::TooLong},
        {u"notes"_s, ProblemCode::TooLong},
        {u"probability"_s, ProblemCode::OutOfRange},
        {u"value"_s, ProblemCode::OutOfRange},
    };
    QCOMPARE(problemsOf(opportunity), expected);
    opportunity = Opportunity();
    opportunity.title = u"а"_s;
    opportunity.probability = -1;
    QCOMPARE(problemsOf(opportunity),
             (QList<FieldProblem> {{u"probability"_s, ProblemCode::OutOfRange}}));
}

void TestValidation::countsLetters()
{
    Opportunity opportunity;
    opportunity.title = QString(500, u'ї') + u"  "_s;
    QVERIFY(problemsOf(opportunity).isEmpty());
    opportunity.title = QString(501, u'ї');
    QCOMPARE(problemsOf(opportunity), (QList<FieldProblem> {{u"title"_s, ProblemCode::TooLong}}));
    opportunity.title = QString::fromUcs4(U"\U0001F642").repeated(500);
    QVERIFY(problemsOf(opportunity).isEmpty());
}

void TestValidation::knowsEmails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("email");
    const auto add = [](const QString &text, bool email) {
        QTest::newRow(text.toUtf8().constData()) << text << email;
    };
    add(u"a@b.ua"_s, true);
    add(u"nazar.pavlenko5859+x@gmail.com"_s, true);
    add(u"пошта@приклад.укр"_s, true);
    add(u"o'neil@x.co"_s, true);
    add(u""_s, false);
    add(u"a@b"_s, false);
    add(u"@b.ua"_s, false);
    add(u"a@.ua"_s, false);
    add(u"a@b.ua."_s, false);
    add(u"a..b@c.ua"_s, false);
    add(u"a@b..ua"_s, false);
    add(u"a b@c.ua"_s, false);
    add(u"a@b.ua, c@d.ua"_s, false);
    add(u"a@b@c.ua"_s, false);
    add(u"<a@b.ua>"_s, false);
    add(QString(250, u'a') + u"@b.ua"_s, false);
}

void TestValidation::knowsEmails()
{
    QFETCH(QString, text);
    QTEST(looksLikeEmail(text), "email");
}

void TestValidation::guessesFirms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("company");
    QTest::newRow("quoted") << u"ТОВ «Поділля»"_s << true;
    QTest::newRow("form alone") << u"Поділля ТОВ"_s << true;
    QTest::newRow("quotes alone") << u"\"Зоря\""_s << true;
    QTest::newRow("English") << u"Acme, Inc."_s << true;
    QTest::newRow("Polish") << u"Meble Sp. z o.o."_s << true;
    QTest::newRow("person") << u"Віра Середа"_s << false;
    QTest::newRow("entrepreneur") << u"ФОП Коваленко О. І."_s << false;
    QTest::newRow("form within a word") << u"Товстенко Патрикій"_s << false;
    QTest::newRow("apostrophe") << u"В'ячеслав Лук’яненко"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestValidation::guessesFirms()
{
    QFETCH(QString, name);
    QTEST(guessKind(name) == ClientKind::Company, "company");
}

void TestValidation::changeSetsKnowWhatTheyTouch()
{
    ChangeSet changes;
    QVERIFY(changes.isEmpty());
    const OpportunityId card {7};
    changes.rows << RowChange {Entity::Phone, 1, card, true, {}}
                 << RowChange {Entity::Opportunity, 7, {}, false, {{u"title"_s, u"а"_s, u"б"_s}}}
                 << RowChange {Entity::Tag, 3, {}, false, {}}
                 << RowChange {Entity::Opportunity, 5, OpportunityId {5}, true, {}};
    QVERIFY(changes.touches(Entity::Tag));
    QVERIFY(!changes.touches(Entity::Stage));
    QVERIFY(changes.rows[1].touches("title"_L1));
    QVERIFY(!changes.rows[1].touches("notes"_L1));
    QCOMPARE(changes.opportunities(), (QList<OpportunityId> {card, OpportunityId {5}}));
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
