// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/title_template.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// The name that a card gets when nobody gives it one (rows 12, 51).
class TestTitleTemplate : public QObject
{
    Q_OBJECT

private slots:
    void made_data();
    void made();
    void right_data();
    void right();
};

void TestTitleTemplate::made_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("without"); // the part that isn't known
    QTest::addColumn<QString>("title");
    const auto row =
        [](const char *name, const QString &text, const QString &without, const QString &title) {
            QTest::newRow(name) << text << without << title;
        };
    row("default", {}, {}, u"Олена — Сайт"_s);
    row("default, no source", {}, u"source"_s, u"Олена"_s);
    row("default, no client", {}, u"client"_s, u"Сайт"_s);
    row("service", u"{service} — {client}"_s, {}, u"Ремонт — Олена"_s);
    row("tag is the service", u"{tag} — {client}"_s, {}, u"Ремонт — Олена"_s);
    row("no service", u"{service} — {client}"_s, u"tag"_s, u"Олена"_s);
    row("no client", u"{service} — {client}"_s, u"client"_s, u"Ремонт"_s);
    row("brackets", u"{client} ({date})"_s, {}, u"Олена (22.11.2026)"_s);
    row("empty brackets", u"{client} ({date})"_s, u"date"_s, u"Олена"_s);
    row("words before", u"Замовлення: {client}"_s, {}, u"Замовлення: Олена"_s);
    row("case and spaces", u"{ Client }  {DATE}"_s, {}, u"Олена 22.11.2026"_s);
    row("middle", u"{date}, {source}, {client}"_s, u"source"_s, u"22.11.2026, Олена"_s);
    row("only the day", u"{date}: {tag}"_s, u"tag"_s, u"Олена — Сайт"_s);
}

void TestTitleTemplate::made()
{
    QFETCH(QString, text);
    QFETCH(QString, without);
    QHash<QString, QString> known {{u"client"_s, u"Олена"_s},
                                   {u"source"_s, u" Сайт "_s},
                                   {u"date"_s, u"22.11.2026"_s},
                                   {u"tag"_s, u"Ремонт"_s}};
    known.remove(without);
    QTEST(titleFrom(text, known), "title");
    QCOMPARE(titleFrom(text, {{u"date"_s, u"22.11.2026"_s}}), QString());
}

void TestTitleTemplate::right_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("all") << u"{client} {source} {date} {tag} {service}"_s << true;
    QTest::newRow("unknown") << u"{client} {phone}"_s << false;
    QTest::newRow("no place") << u"Нова"_s << false;
    QTest::newRow("left open") << u"{client} {source"_s << false;
    QTest::newRow("closed twice") << u"{client}}"_s << false;
    QTest::newRow("empty place") << u"{client} {}"_s << false;
}

void TestTitleTemplate::right()
{
    QFETCH(QString, text);
    QTEST(isTitleTemplate(text), "isRight");
}

QTEST_GUILESS_MAIN(TestTitleTemplate)
#include "tst_title_template.moc"
