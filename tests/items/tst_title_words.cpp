// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/title_template.h"
#include "model/items/languages.h"
#include "model/items/title_words.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// The places of the template of names in the words of each language.
class TestTitleWords : public QObject
{
    Q_OBJECT

private slots:
    void shownAndStored_data();
    void shownAndStored();
    void everyLanguageIsUnderstood();
};

void TestTitleWords::shownAndStored_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");
    QTest::newRow("uk") << u"uk"_s << u"{послуга}: {клієнт} — {дата}"_s;
    QTest::newRow("ru") << u"ru"_s << u"{услуга}: {клиент} — {дата}"_s;
    QTest::newRow("en") << u"en"_s << u"{service}: {client} — {date}"_s;
}

void TestTitleWords::shownAndStored()
{
    QFETCH(QString, language);
    QFETCH(QString, shown);
    QLocale::setDefault(localeFor(language));
    const QString stored = u"{service}: {client} — {date}"_s;
    QCOMPARE(titleShown(stored), shown);
    QCOMPARE(titleStored(shown), stored);
    QVERIFY(isTitleTemplate(titleStored(titlePlaces())));
    QCOMPARE(titlePlaces().count(u'{'), qsizetype(std::size(kTitleParts)));
}

void TestTitleWords::everyLanguageIsUnderstood()
{
    QCOMPARE(titleStored(u"{ Клієнт } {источник} {TAG} {phone}"_s),
             u"{client} {source} {tag} {phone}"_s);
    QCOMPARE(titleStored(u"{клієнт — {"_s), u"{клієнт — {"_s);
    QCOMPARE(titleStored({}), QString());
}

QTEST_GUILESS_MAIN(TestTitleWords)
#include "tst_title_words.moc"
