// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/text_keys.h"
#include "model/store/record_reads.h"
#include "model/store/table_reads.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// What people type finds what they mean, whether it is rare or common.
class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void sameAsAScan_data();
    void sameAsAScan();
    void commonAndRareOrderTheSame();
    void worksTogetherWithFilters();
    void pastedPageIsHarmless();
    void findsClients_data();
    void findsClients();

private:
    QStringList titlesOf(const QString &text);

    SessionFile m_file;
    /// What a card says, in words of its own: title, client, digits of phones, addresses.
    QHash<OpportunityId, QString> m_said;
};

namespace {

const QStringList kThings {u"Ремонт"_s, u"Меблі"_s, u"Сайт"_s, u"Вікна"_s, u"Генератор"_s};
const QStringList kNames {u"Коваленко"_s, u"Шевчук"_s, u"Їжакевич"_s, u"Ґалаґан"_s, u"Семёнов"_s};

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return digits;
}

} // namespace

void TestSearch::initTestCase()
{
    const auto add = [this](const QString &title,
                            const QString &client,
                            const QString &phone,
                            const QString &email) {
        OpportunityEdit edit;
        edit.opportunity.title = title;
        edit.client = SessionFile::client(client, phone, email);
        const OpportunityId id = m_file.create(edit);
        const OpportunityRecord record = m_file.record(id);
        QStringList said {searchFold(title), searchFold(client)};
        for (const Phone &known : record.client.phones) {
            said << digitsOf(known.e164.isEmpty() ? known.raw : known.e164);
        }
        for (const Email &known : record.client.emails) {
            said << known.key;
        }
        m_said.insert(id, said.join(u' '));
    };
    add(u"Поставка"_s, u"ТОВ «Київстар»"_s, u"+380 44 466 04 66"_s, u"office@kyivstar.ua"_s);
    add(u"Ґанок і під'їзд"_s, u"Олена Зеленько"_s, u"(067) 123-45-67"_s, u"olena@ukr.net"_s);
    add(u"Привіт від сусіда"_s, u"Пётр Орёл"_s, u"80501112233"_s, {});
    add(u"Знижка 100% на «все_разом»"_s, u"O'Brien & Co"_s, {}, {});
    add(u"Договір № 30-45"_s, u"Є-документообіг"_s, u"0930000000"_s, {});
    // Enough of the same for a word to be common (above the store's bound for a rare one).
    m_file.write([&](WriteTransaction &transaction) {
        Opportunity like = *transaction.find<Opportunity>(m_said.constBegin().key());
        like.client = {};
        for (int i = 0; i < 2500; ++i) {
            like.id = {};
            like.title = u"%1 %2, об'єкт %3"_s.arg(
                kThings.at(i % 5), kNames.at(i / 5 % 5), QString::number(i));
            like.rank = i;
            like.outcome = Outcome(i % 3);
            like.closedOn = like.outcome == Outcome::None ? QDate() : QDate(2026, 1, 1).addDays(i);
            transaction.insert(like);
            m_said.insert(like.id, searchFold(like.title));
        }
        return transaction.status();
    });
    QCOMPARE(m_file.problems(), QStringList());
}

QStringList TestSearch::titlesOf(const QString &text)
{
    Filter filter;
    filter.text = text;
    QStringList titles;
    const auto ids = readIds(m_file.connection(), filter, {}, {}, -1);
    for (const OpportunityId id : *ids) {
        titles.append(m_file.row(id).title);
    }
    return titles;
}

void TestSearch::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    const auto add = [](const QString &text, const QString &title) {
        QTest::newRow(qPrintable(text)) << text << title;
    };
    for (const QString &text : {u"київстар"_s,
                                u"КИЇВСТАР"_s,
                                u"їв стар"_s,
                                u"«Київстар»"_s,
                                u"тов київ"_s,
                                u"466 04 66"_s,
                                u"+380444660466"_s,
                                u"00380444660466"_s,
                                u"kyivstar.ua"_s,
                                u"office@kyivstar"_s}) {
        add(text, u"Поставка"_s);
    }
    for (const QString &text : {u"ґанок"_s,
                                u"ганок"_s,
                                u"підїзд"_s,
                                u"під'їзд"_s,
                                u"під’їзд"_s,
                                u"підʼїзд"_s,
                                u"067 123 45 67"_s,
                                u"0671234567"_s,
                                u"80671234567"_s,
                                u"+38 (067) 1234567"_s,
                                u"123-45"_s,
                                u"зеленько ганок"_s}) {
        add(text, u"Ґанок і під'їзд"_s);
    }
    for (const QString &text :
         {u"ghbdsn"_s, u"привіт"_s, u"орел"_s, u"ОРЁЛ"_s, u"петр"_s, u"0501112233"_s}) {
        add(text, u"Привіт від сусіда"_s);
    }
    for (const QString &text : {u"знижка 100%"_s,
                                u"все_разом"_s,
                                u"o'brien"_s,
                                u"обrien"_s.replace(u"об"_s, u"OB"_s),
                                u"OBRIEN co"_s}) {
        add(text, u"Знижка 100% на «все_разом»"_s);
    }
    add(u"30-45"_s, u"Договір № 30-45"_s);
    add(u"№ 30-45"_s, u"Договір № 30-45"_s);
    add(u"є-документообіг"_s, u"Договір № 30-45"_s);
}

void TestSearch::findsWhatIsMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QCOMPARE(titlesOf(text), QStringList {title});
}

void TestSearch::sameAsAScan_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"ремонт"_s,
                                u"коваленко"_s,
                                u"ремонт коваленко"_s,
                                u"коваленко ремонт 7"_s,
                                u"об"_s,
                                u"о"_s,
                                u"7"_s,
                                u"12"_s,
                                u"1234"_s,
                                u"їжак"_s,
                                u"галаган"_s,
                                u"семенов"_s,
                                u"обєкт 17"_s,
                                u"ор"_s,
                                u"немає-такого"_s,
                                u"'"_s,
                                u"\""_s,
                                u"%"_s,
                                u"_"_s,
                                u"*"_s,
                                u"\" OR 1=1 --"_s,
                                u"NEAR(a b)"_s,
                                u"ремонт*"_s,
                                u"a\"b"_s,
                                u"  ремонт   7  "_s,
                                u"к 1"_s,
                                u"😀"_s,
                                u"😀😀😀"_s,
                                u"жжж"_s,
                                u"\\"_s,
                                u"-"_s,
                                u"^"_s,
                                u"search_text : x"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestSearch::sameAsAScan()
{
    QFETCH(QString, text);
    QList<QStringList> meanings;
    for (const QString &attempt : QStringList {text} + otherLayout(text)) {
        const QStringList words = searchFold(attempt).split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty()) {
            meanings << words;
        }
    }
    QSet<qint64> expected;
    for (auto it = m_said.constBegin(); it != m_said.constEnd(); ++it) {
        const auto said = [&](const QStringList &words) {
            return std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return it->contains(word);
            });
        };
        if (meanings.isEmpty() || std::any_of(meanings.begin(), meanings.end(), said)) {
            expected.insert(it.key().value);
        }
    }
    Filter filter;
    filter.text = text;
    const auto ids = readIds(m_file.connection(), filter, {}, {}, -1);
    QVERIFY(ids);
    QSet<qint64> found;
    for (const OpportunityId id : *ids) {
        found.insert(id.value);
    }
    QCOMPARE(found.size(), ids->size());
    QCOMPARE(found, expected);
    // What counts agrees with what lists.
    QCOMPARE(readTotals(m_file.connection(), filter, QDate(2026, 1, 1))->count, expected.size());
    QCOMPARE(readMatching(m_file.connection(), filter, *ids)->size(), expected.size());
}

void TestSearch::commonAndRareOrderTheSame()
{
    for (const QString &text : {u"об'єкт"_s, u"їжакевич"_s, u"сайт 1"_s}) {
        Filter filter;
        filter.text = text;
        const Sort sort {SortColumn::Title, false};
        const auto all = readIds(m_file.connection(), filter, sort, {}, -1);
        const auto first = readIds(m_file.connection(), filter, sort, {}, 20);
        QVERIFY(all->size() > 20);
        QCOMPARE(*first, all->mid(0, 20));
    }
}

void TestSearch::worksTogetherWithFilters()
{
    Filter filter;
    filter.text = u"їжакевич"_s;
    filter.outcomes = {Outcome::Won};
    filter.stages = {m_file.row(m_said.constBegin().key()).stage};
    const auto ids = readIds(m_file.connection(), filter, {}, {}, -1);
    QVERIFY(!ids->isEmpty());
    for (const OpportunityId id : *ids) {
        QCOMPARE(m_file.row(id).outcome, Outcome::Won);
        QVERIFY(m_said.value(id).contains(u"їжакевич"_s));
    }
}

void TestSearch::pastedPageIsHarmless()
{
    for (const QString &word : {u"слово "_s, u"ghbdsn "_s, u"довгеслово"_s, u"1 "_s, u"\"' "_s}) {
        Filter filter;
        filter.text = word.repeated(5000);
        QVERIFY(readIds(m_file.connection(), filter, {}, {}, 10));
        QVERIFY(readTotals(m_file.connection(), filter, QDate(2026, 1, 1)));
        QVERIFY(findClients(m_file.connection(), filter.text, 10));
    }
}

void TestSearch::findsClients_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("beginning") << u"київ"_s << u"ТОВ «Київстар»"_s;
    QTest::newRow("phone") << u"067 123"_s << u"Олена Зеленько"_s;
    QTest::newRow("whole phone") << u"+380671234567"_s << u"Олена Зеленько"_s;
    QTest::newRow("address") << u"olena@"_s << u"Олена Зеленько"_s;
    QTest::newRow("apostrophe") << u"O'Brien"_s << u"O'Brien & Co"_s;
    QTest::newRow("words in any order") << u"зеленько олена"_s << u"Олена Зеленько"_s;
    QTest::newRow("ё") << u"орел петр"_s << u"Пётр Орёл"_s;
}

void TestSearch::findsClients()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto hits = findClients(m_file.connection(), text, 5);
    QVERIFY(hits);
    QVERIFY(!hits->isEmpty());
    QCOMPARE(hits->first().name, name);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
