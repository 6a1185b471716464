// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry of a card on the board: pure rectangles, checked without a window.
#include "views/board/card_layout.h"
#include "views/common/broken_text.h"

#include <QFontMetrics>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

CardFonts fonts()
{
    QFont base;
    base.setPixelSize(13);
    QFont strong = base;
    strong.setWeight(QFont::DemiBold);
    QFont small = base;
    small.setPixelSize(12);
    QFont tag = base;
    tag.setPixelSize(11);
    return {strong, small, tag};
}

CardContent sample()
{
    CardContent content;
    content.title = u"Монтаж вікон, приватний будинок на околиці міста Києва"_s;
    content.client = true;
    content.tags = {u"VIP"_s, u"монтаж"_s};
    content.amount = u"86 000 ₴"_s;
    content.activity = u"сьогодні"_s;
    return content;
}

CardLayout laidOut(const CardContent &content)
{
    const QRect item(0, 100, 224, CardLayout::height(fonts(), content));
    return CardLayout::compute(item, fonts(), content);
}

QList<QRect> parts(const CardLayout &layout)
{
    QList<QRect> all {layout.title, layout.client, layout.amount, layout.icon, layout.activity};
    all << layout.avatar << layout.tags << layout.moreTags << layout.people << layout.morePeople;
    all.removeIf([](const QRect &rect) { return rect.isEmpty(); });
    return all;
}

} // namespace

class TestCardLayout : public QObject
{
    Q_OBJECT

private slots:
    void measuresAreThoseOfTheLook();
    void partsLieInsideAndApart_data();
    void partsLieInsideAndApart();
    void titleTakesAtMostTwoLines();
    void manyTagsEndInAnEllipsis();
    void manyPeopleEndInACount();
    void amountGoesBeforeWords();
    void wordsAreWholeOrLeftOut();
    void iconAloneKeepsItsPlace();
    void largerFontsMakeLargerCards();
    void compactCardsAreLower();
    void whatIsNotWantedTakesNoRoom();
};

void TestCardLayout::measuresAreThoseOfTheLook()
{
    const CardLayout layout = laidOut(sample());
    QCOMPARE(layout.frame.width(), 216);
    QCOMPARE(layout.frame.left(), 8);
    QCOMPARE(layout.frame.top(), 100);
    QCOMPARE(layout.title.left() - layout.frame.left(), 10);
    QCOMPARE(layout.title.top() - layout.frame.top(), 10);
    QCOMPARE(layout.avatar.size(), QSize(20, 20));
    QCOMPARE(layout.frame.right() - layout.avatar.right(), 10);
    QCOMPARE(layout.frame.bottom() - layout.avatar.bottom(), 10);
    CardContent plain;
    plain.title = u"A"_s;
    QVERIFY(CardLayout::height(fonts(), plain) < CardLayout::height(fonts(), sample()));
    QVERIFY(laidOut(plain).client.isEmpty());
    QVERIFY(laidOut(plain).tags.isEmpty());
}

void TestCardLayout::partsLieInsideAndApart_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("activity");
    QTest::addColumn<int>("tags");
    QTest::addColumn<int>("people");
    QTest::newRow("usual") << u"86 000 ₴"_s << u"сьогодні"_s << 2 << 0;
    QTest::newRow("long words") << u"86 000 ₴"_s << u"не заплановано ніколи більше"_s << 9 << 2;
    QTest::newRow("huge amount") << u"9 223 372 036 854 775,07 ₴"_s << u"вчора"_s << 1 << 9;
    QTest::newRow("no words") << u"—"_s << QString() << 0 << 1;
}

void TestCardLayout::partsLieInsideAndApart()
{
    QFETCH(QString, amount);
    QFETCH(QString, activity);
    QFETCH(int, tags);
    QFETCH(int, people);
    CardContent content = sample();
    content.amount = amount;
    content.activity = activity;
    content.people = people;
    content.tags = QStringList(tags, u"повторний"_s);
    const CardLayout layout = laidOut(content);
    const QRect inside = layout.frame.adjusted(10, 10, -10, -10);
    const QList<QRect> all = parts(layout);
    for (const QRect &one : all) {
        QVERIFY2(inside.contains(one), qPrintable(QDebug::toString(one)));
        for (const QRect &other : all) {
            const bool disc = layout.people.contains(one) && layout.people.contains(other);
            QVERIFY2(one == other || disc || !one.intersects(other),
                     qPrintable(QDebug::toString(one) + QDebug::toString(other)));
        }
    }
}

void TestCardLayout::titleTakesAtMostTwoLines()
{
    const QFont strong = fonts().title;
    QCOMPARE(brokenText(u"Short"_s, strong, 196), QStringList {u"Short"_s});
    const QString words = QString(u"дуже довга назва "_s).repeated(9);
    const QStringList lines = brokenText(words, strong, 196);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().endsWith(u'…'));
    for (const QString &line : lines) {
        QVERIFY(QFontMetrics(strong).horizontalAdvance(line) <= 196);
    }
    const QStringList word = brokenText(QString(300, u'щ'), strong, 196);
    QVERIFY(word.size() <= 2);
    QCOMPARE(brokenText({}, strong, 196).size(), 1);
    // What is measured for many cards agrees with what is painted.
    CardContent content = sample();
    for (const QString &title : {QString(), u"x"_s, words, QString(300, u'щ'), content.title}) {
        content.title = title;
        const CardLayout layout = laidOut(content);
        const int gap = layout.tags.first().top() - layout.client.bottom() - 1;
        QCOMPARE(gap, 7);
        QVERIFY(layout.avatar.top() > layout.tags.first().bottom());
    }
}

void TestCardLayout::manyTagsEndInAnEllipsis()
{
    CardContent content = sample();
    content.tags = QStringList(12, u"монтаж"_s);
    const CardLayout layout = laidOut(content);
    QVERIFY(layout.tags.size() >= 2);
    QVERIFY(layout.tags.size() < 12);
    QVERIFY(!layout.moreTags.isEmpty());
    content.tags = {QString(200, u'm')};
    QCOMPARE(laidOut(content).tags.size(), 1);
    QVERIFY(laidOut(content).moreTags.isEmpty());
}

void TestCardLayout::manyPeopleEndInACount()
{
    CardContent content = sample();
    content.people = 3;
    QCOMPARE(laidOut(content).people.size(), 3);
    QVERIFY(laidOut(content).morePeople.isEmpty());
    content.people = 4;
    QCOMPARE(laidOut(content).people.size(), 3);
    QVERIFY(!laidOut(content).morePeople.isEmpty());
}

void TestCardLayout::amountGoesBeforeWords()
{
    CardContent content = sample();
    content.amount = QString(60, u'9');
    const CardLayout layout = laidOut(content);
    QVERIFY(layout.activity.isEmpty());
    QVERIFY(layout.amount.right() < layout.avatar.left());
}

/// "не запл…" says less than the icon, which stays.
void TestCardLayout::wordsAreWholeOrLeftOut()
{
    CardContent content = sample();
    content.activity = u"не заплановано"_s;
    for (int digits = 0; digits < 20; ++digits) {
        content.amount = QString(digits, u'9');
        const CardLayout layout = laidOut(content);
        const int whole = QFontMetrics(fonts().secondary).horizontalAdvance(content.activity);
        QVERIFY(layout.activity.isEmpty() || layout.activity.width() >= whole);
        QVERIFY(!layout.activity.isEmpty() || digits > 3);
        QVERIFY(!layout.icon.isEmpty() || digits > 12);
    }
}

/// Without words the icon has one place whatever the amount.
void TestCardLayout::iconAloneKeepsItsPlace()
{
    CardContent content = sample();
    content.activity.clear();
    for (int digits = 1; digits < 12; ++digits) {
        content.amount = QString(digits, u'9');
        const CardLayout layout = laidOut(content);
        QVERIFY(layout.activity.isEmpty());
        QCOMPARE(layout.icon.right(), layout.avatar.left() - 9);
    }
}

void TestCardLayout::largerFontsMakeLargerCards()
{
    CardFonts large = fonts();
    large.title.setPixelSize(26);
    large.secondary.setPixelSize(24);
    large.tag.setPixelSize(22);
    QVERIFY(CardLayout::height(large, sample()) > CardLayout::height(fonts(), sample()) + 30);
}

void TestCardLayout::compactCardsAreLower()
{
    CardContent content = sample();
    const int usual = CardLayout::height(fonts(), content);
    content.style.compact = true;
    QVERIFY(CardLayout::height(fonts(), content) * 4 <= usual * 3);
    const CardLayout layout = laidOut(content);
    QCOMPARE(layout.titleLines.size(), 1);
    QVERIFY(layout.titleLines.first().endsWith(u'…'));
    QList<QRect> all = parts(layout);
    for (qsizetype one = 0; one < all.size(); ++one) {
        QVERIFY(layout.frame.contains(all.at(one)));
        for (qsizetype other = one + 1; other < all.size(); ++other) {
            QVERIFY(!all.at(one).intersects(all.at(other)));
        }
    }
}

void TestCardLayout::whatIsNotWantedTakesNoRoom()
{
    CardContent content = sample();
    const int usual = CardLayout::height(fonts(), content);
    content.style.fields.setFlag(CardField::Responsible, false);
    CardLayout layout = laidOut(content);
    QVERIFY(layout.avatar.isEmpty());
    QCOMPARE(layout.activity.right(), layout.frame.right() - 10); // the words move up to the edge
    content.style.fields.setFlag(CardField::Value, false);
    layout = laidOut(content);
    QVERIFY(layout.amount.isEmpty());
    QCOMPARE(layout.icon.left(), layout.frame.left() + 10);
    QVERIFY(!layout.activity.intersects(layout.icon));
    QCOMPARE(CardLayout::height(fonts(), content), usual);
    content.style.fields.setFlag(CardField::NextActivity, false);
    QVERIFY(CardLayout::height(fonts(), content) < usual); // no footer
    QVERIFY(laidOut(content).icon.isEmpty());
}

QTEST_MAIN(TestCardLayout)
#include "tst_card_layout.moc"
