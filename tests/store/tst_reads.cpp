// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/phone_number.h"
#include "model/store/board_reads.h"
#include "model/store/record_reads.h"
#include "model/store/table_reads.h"
#include "tests/support/people.h"
#include "tests/support/session_file.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// Lanes, id lists and totals, each compared with a plain walk over all cards.
class TestReads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lanesPageWithoutGaps_data();
    void lanesPageWithoutGaps();
    void laneTotalsAreSums_data();
    void laneTotalsAreSums();
    void sortsBothWays_data();
    void sortsBothWays();
    void filters_data();
    void filters();
    void cardsComeInTheOrderAsked();
    void matchingTellsOfThese();
    void clientsByPhoneAndAddress();

private:
    void addFilters();
    bool passes(const Card &card, const Filter &filter) const;
    QList<Card> expected(const Filter &filter) const;
    Totals totalsOf(const QList<Card> &cards) const;

    SessionFile m_file;
    QList<Card> m_cards; ///< all of them
    DirectoryData m_data;
};

namespace {

const QDate kToday(2026, 11, 22);

} // namespace

void TestReads::initTestCase()
{
    m_file.run(addPerson(personNamed(u"Андрій"_s)));
    m_file.run(addPerson(personNamed(u"Ірина"_s)));
    m_data = m_file.directory();
    OpportunityEdit edit;
    edit.opportunity.title = u"Зразок"_s;
    edit.client = SessionFile::client(u"Гнатюк"_s, u"0671234567"_s, u"a@b.ua"_s);
    const Opportunity sample = m_file.row(m_file.create(edit));
    QRandomGenerator random(7);
    const auto maybe = [&random](const auto &list) {
        using Row = std::decay_t<decltype(list.first())>;
        const qsizetype at = random.bounded(list.size() + 1);
        return at < list.size() ? list.at(at).id : decltype(Row::id) {};
    };
    const auto day = [&random] {
        return random.bounded(4) == 0 ? QDate() : QDate(2026, 1, 1).addDays(random.bounded(40));
    };
    QList<OpportunityId> ids {sample.id};
    m_file.write([&](WriteTransaction &transaction) {
        for (int i = 0; i < 900; ++i) {
            Opportunity row = sample;
            row.id = {};
            row.title = u"%1 %2"_s.arg(i % 7 ? u"Кухня"_s : u"їжак"_s,
                                       QString::number(random.bounded(300)));
            row.client = i % 3 ? sample.client : ClientId {};
            row.stage = m_data.stages.at(random.bounded(m_data.stages.size())).id;
            row.rank = random.bounded(20); // many equal ones: the id decides
            row.value =
                random.bounded(5) ? std::optional<qint64>(random.bounded(50) * 100) : std::nullopt;
            row.currency = random.bounded(10) ? u"UAH"_s : u"EUR"_s;
            row.probability = random.bounded(11) * 10;
            row.outcome = Outcome(random.bounded(3));
            row.closedOn = row.outcome == Outcome::None
                ? QDate()
                : QDate(2026, 1, 1).addDays(random.bounded(20));
            row.lostReason =
                row.outcome == Outcome::Lost ? maybe(m_data.lostReasons) : LostReasonId {};
            row.returnOn = day();
            row.expectedClose = day();
            row.plannedStart = day();
            row.enquiredOn = day();
            row.responsible = maybe(m_data.people);
            row.source = maybe(m_data.sources);
            row.channel = maybe(m_data.channels);
            row.tags = random.bounded(3) ? IdList<TagTag> {m_data.tags.at(random.bounded(3)).id}
                                         : IdList<TagTag> {};
            row.participants = random.bounded(9) ? IdList<PersonTag> {}
                                                 : IdList<PersonTag> {m_data.people.last().id};
            row.archived = random.bounded(12) == 0;
            row.removed = random.bounded(12) == 0;
            transaction.insert(row);
            ids.append(row.id);
            if (random.bounded(3) == 0) {
                Activity activity;
                activity.opportunity = row.id;
                activity.type = m_data.activityTypes.at(random.bounded(4)).id;
                activity.dueOn = kToday.addDays(random.bounded(5) - 2);
                transaction.insert(activity);
            }
        }
        return transaction.status();
    });
    QCOMPARE(m_file.problems(), QStringList());
    m_cards = *readCards(m_file.connection(), ids);
    QCOMPARE(m_cards.size(), ids.size());
}

bool TestReads::passes(const Card &card, const Filter &filter) const
{
    const auto any = [](const auto &list, const auto &value) {
        return list.isEmpty() || list.contains(value);
    };
    const auto shares = [](const auto &wanted, const auto &present) {
        return wanted.isEmpty() || std::any_of(present.begin(), present.end(), [&](auto id) {
                   return wanted.contains(id);
               });
    };
    return card.removed == filter.trash && (filter.trash || card.archived == filter.archived)
        && (!filter.pipeline.isValid() || card.pipeline == filter.pipeline)
        && any(filter.stages, card.stage) && any(filter.sources, card.source)
        && any(filter.outcomes, card.outcome) && shares(filter.tags, card.tags)
        && any(filter.responsible, card.responsible)
        && (!filter.mine.isValid() || card.responsible == filter.mine
            || card.participants.contains(filter.mine));
}

QList<Card> TestReads::expected(const Filter &filter) const
{
    QList<Card> cards;
    std::copy_if(m_cards.begin(), m_cards.end(), std::back_inserter(cards), [&](const Card &card) {
        return passes(card, filter);
    });
    return cards;
}

Totals TestReads::totalsOf(const QList<Card> &cards) const
{
    Totals totals;
    for (const Card &card : cards) {
        ++totals.count;
        if (card.value) {
            totals.sums[card.currency] += *card.value;
            totals.weighted[card.currency] += *card.value * card.probability / 100;
        }
        int &state = !card.nextDue.isValid() ? totals.none
            : card.nextDue < kToday          ? totals.overdue
            : card.nextDue == kToday         ? totals.today
                                             : totals.planned;
        ++state;
    }
    return totals;
}

void TestReads::addFilters()
{
    QTest::addColumn<Filter>("filter");
    Filter filter;
    QTest::newRow("none") << filter;
    filter.pipeline = m_data.pipelines.first().id;
    QTest::newRow("pipeline") << filter;
    filter.sources = {m_data.sources.at(0).id, m_data.sources.at(1).id};
    QTest::newRow("sources") << filter;
    filter.tags = {m_data.tags.at(1).id, m_data.tags.at(2).id};
    QTest::newRow("sources and tags") << filter;
    Filter people;
    people.responsible = {m_data.people.last().id};
    QTest::newRow("a person, also as participant") << people;
    people.responsible.append(m_data.people.first().id);
    QTest::newRow("persons") << people;
    Filter archived;
    archived.archived = true;
    QTest::newRow("archived") << archived;
    Filter trash;
    trash.trash = true;
    QTest::newRow("trash") << trash;
}

void TestReads::lanesPageWithoutGaps_data()
{
    addFilters();
}

void TestReads::lanesPageWithoutGaps()
{
    QFETCH(Filter, filter);
    const PipelineId pipeline = m_data.pipelines.first().id;
    QList<Lane> lanes {{pipeline, Outcome::Won, {}}, {pipeline, Outcome::Lost, {}}};
    for (const Stage &stage : std::as_const(m_data.stages)) {
        lanes.append({pipeline, Outcome::None, stage.id});
    }
    for (const Lane &lane : std::as_const(lanes)) {
        QList<Card> want = expected(filter);
        want.removeIf([&](const Card &card) { return !(laneOf(card) == lane); });
        std::sort(want.begin(), want.end(), [&](const Card &a, const Card &b) {
            return lane.outcome == Outcome::None
                ? std::tie(a.rank, a.id) < std::tie(b.rank, b.id)
                : std::tie(a.closedOn, a.id) > std::tie(b.closedOn, b.id);
        });
        for (Card &card : want) {
            card.clientPhone.clear(); // not read for the board
        }
        for (const int limit : {7, 1000}) {
            QList<Card> got;
            std::optional<Card> after;
            for (bool more = true; more;) {
                const auto page = readLane(m_file.connection(), filter, lane, after, limit);
                QVERIFY(page);
                QVERIFY(page->cards.size() <= limit);
                got += page->cards;
                more = page->more;
                QVERIFY(!more || page->cards.size() == limit);
                after = got.isEmpty() ? std::nullopt : std::optional(got.last());
            }
            QCOMPARE(got, want);
        }
    }
}

void TestReads::laneTotalsAreSums_data()
{
    addFilters();
}

void TestReads::laneTotalsAreSums()
{
    QFETCH(Filter, filter);
    const PipelineId pipeline = m_data.pipelines.first().id;
    const auto lanes = readLaneTotals(m_file.connection(), filter, pipeline, kToday);
    QVERIFY(lanes);
    const QList<Card> all = expected(filter);
    qsizetype counted = 0;
    for (const LaneTotals &lane : *lanes) {
        QList<Card> cards = all;
        cards.removeIf([&](const Card &card) { return !(laneOf(card) == lane.lane); });
        QCOMPARE(lane.totals, totalsOf(cards));
        counted += cards.size();
    }
    QCOMPARE(counted, all.size());
    QCOMPARE(*readTotals(m_file.connection(), filter, kToday), totalsOf(all));
}

void TestReads::sortsBothWays_data()
{
    QTest::addColumn<int>("column");
    for (int column = int(SortColumn::Created); column < int(SortColumn::Custom); ++column) {
        QTest::addRow("column %d", column) << column;
    }
}

void TestReads::sortsBothWays()
{
    QFETCH(int, column);
    QList<qint64> order;
    const auto append = [&order](const auto &rows) {
        for (qsizetype i = rows.size() - 1; i >= 0; --i) { // an order of the test's own
            order.append(rows.at(i).id.value);
        }
    };
    append(m_data.stages);
    append(m_data.people);
    append(m_data.sources);
    append(m_data.channels);
    append(m_data.tags);
    append(m_data.pipelines);
    append(m_data.lostReasons);
    const auto place = [&order](auto id) {
        return id.isValid() ? QVariant(order.indexOf(id.value)) : QVariant();
    };
    const auto text = [this](const char *field, OpportunityId id) {
        return QVariant(m_file.connection().scalar(
            u"SELECT %1 FROM opportunity WHERE id = %2"_s.arg(QLatin1String(field))
                .arg(id.value)
                .toUtf8()));
    };
    const auto date = [](QDate value) {
        return value.isValid() ? QVariant(value) : QVariant();
    };
    const auto key = [&](const Card &card) -> QVariantList {
        switch (SortColumn(column)) {
        case SortColumn::Created:
            return {};
        case SortColumn::Title:
            return {text("title_key", card.id)};
        case SortColumn::Client:
            return {text("client_key", card.id)};
        case SortColumn::Stage:
            return {int(card.outcome), place(card.stage), card.rank};
        case SortColumn::Value:
            return {card.value ? QVariant(*card.value) : QVariant()};
        case SortColumn::NextActivity:
            return {date(card.nextDue)};
        case SortColumn::Responsible:
            return {place(card.responsible)};
        case SortColumn::Source:
            return {place(card.source)};
        case SortColumn::Channel:
            return {place(card.channel)};
        case SortColumn::EnquiredOn:
            return {date(card.enquiredOn)};
        case SortColumn::PlannedStart:
            return {date(card.plannedStart)};
        case SortColumn::ExpectedClose:
            return {date(card.expectedClose)};
        case SortColumn::Probability:
            return {card.probability};
        case SortColumn::ClosedOn:
            return {date(card.closedOn)};
        case SortColumn::Tags:
            return {card.tags.isEmpty() ? QVariant() : place(card.tags.first())};
        case SortColumn::Outcome:
            return {int(card.outcome), int(card.state)};
        case SortColumn::Pipeline:
            return {place(card.pipeline)};
        case SortColumn::Phone: {
            const PhoneNumber phone = parsePhone(card.clientPhone);
            return {card.clientPhone.isEmpty() ? QVariant()
                        : phone.e164.isEmpty() ? phone.raw
                                               : phone.e164};
        }
        case SortColumn::Participants:
            return {card.participants.isEmpty() ? QVariant() : place(card.participants.first())};
        case SortColumn::LostReason:
            return {place(card.lostReason)};
        case SortColumn::ReturnOn:
            return {date(card.returnOn)};
        case SortColumn::Touched:
            return {card.touchedAt};
        case SortColumn::Custom:
            break; // values of own fields stand beside the card
        }
        return {};
    };
    QHash<OpportunityId, QVariantList> keys;
    for (const Card &card : std::as_const(m_cards)) {
        keys.insert(card.id, key(card));
    }
    for (const bool descending : {false, true}) {
        QList<Card> want = expected({});
        std::sort(want.begin(), want.end(), [&](const Card &a, const Card &b) {
            const QVariantList left = keys.value(a.id);
            const QVariantList right = keys.value(b.id);
            for (qsizetype i = 0; i < left.size(); ++i) {
                if (left.at(i) == right.at(i)) {
                    continue;
                }
                if (!left.at(i).isValid() || !right.at(i).isValid()) {
                    return left.at(i).isValid(); // without a value: last, whichever way
                }
                const bool less =
                    QVariant::compare(left.at(i), right.at(i)) == QPartialOrdering::Less;
                return less != descending;
            }
            return (a.id < b.id) != descending;
        });
        QList<OpportunityId> ids;
        for (const Card &card : std::as_const(want)) {
            ids.append(card.id);
        }
        const Sort sort {SortColumn(column), descending};
        QCOMPARE(*readIds(m_file.connection(), {}, sort, order, -1), ids);
        QCOMPARE(*readIds(m_file.connection(), {}, sort, order, 30), ids.mid(0, 30));
    }
}

void TestReads::filters_data()
{
    addFilters();
    Filter filter;
    filter.stages = {m_data.stages.at(0).id, m_data.stages.at(2).id};
    QTest::newRow("stages") << filter;
    filter.outcomes = {Outcome::None, Outcome::Lost};
    QTest::newRow("stages and outcomes") << filter;
    filter.responsible = {m_data.people.first().id};
    QTest::newRow("much") << filter;
    Filter mine;
    mine.mine = m_data.people.at(1).id;
    QTest::newRow("mine") << mine;
    mine.responsible = {m_data.people.first().id};
    QTest::newRow("mine, another's responsibility") << mine;
    Filter nobody;
    nobody.responsible = {PersonId {1}};
    QTest::newRow("nobody's") << nobody;
}

void TestReads::filters()
{
    QFETCH(Filter, filter);
    QSet<qint64> want;
    for (const Card &card : expected(filter)) {
        want.insert(card.id.value);
    }
    QSet<qint64> got;
    const auto ids = readIds(m_file.connection(), filter, {}, {}, -1);
    for (const OpportunityId id : *ids) {
        got.insert(id.value);
    }
    QCOMPARE(got, want);
    QCOMPARE(readTotals(m_file.connection(), filter, kToday)->count, want.size());
}

void TestReads::cardsComeInTheOrderAsked()
{
    QList<OpportunityId> ids {
        m_cards.at(5).id, m_cards.at(1).id, OpportunityId {3}, m_cards.at(9).id};
    const auto cards = readCards(m_file.connection(), ids);
    QCOMPARE(*cards, (QList<Card> {m_cards.at(5), m_cards.at(1), m_cards.at(9)}));
    QVERIFY(readCards(m_file.connection(), {})->isEmpty());
    QCOMPARE(cards->last().clientPhone,
             cards->last().client.isValid() ? u"0671234567"_s : QString());
    QCOMPARE(m_cards.first().clientPhone, u"0671234567"_s);
}

void TestReads::matchingTellsOfThese()
{
    Filter filter;
    filter.outcomes = {Outcome::Won};
    QList<OpportunityId> asked;
    for (const Card &card : m_cards.mid(0, 50)) {
        asked.append(card.id);
    }
    const auto matching = readMatching(m_file.connection(), filter, asked);
    QCOMPARE(matching->size(),
             std::count_if(m_cards.begin(), m_cards.begin() + 50, [&](const Card &card) {
                 return passes(card, filter);
             }));
}

void TestReads::clientsByPhoneAndAddress()
{
    QCOMPARE(clientsByKeys(m_file.connection(), u"671234567"_s, {})->size(), 1);
    QCOMPARE(clientsByKeys(m_file.connection(), {}, u"a@b.ua"_s)->first().name, u"Гнатюк"_s);
    QCOMPARE(clientsByKeys(m_file.connection(), u"671234567"_s, u"a@b.ua"_s)->size(), 1);
    QVERIFY(clientsByKeys(m_file.connection(), {}, {})->isEmpty());
}

QTEST_GUILESS_MAIN(TestReads)
#include "tst_reads.moc"
