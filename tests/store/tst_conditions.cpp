// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/custom_field_commands.h"
#include "model/domain/custom_values.h"
#include "model/store/board_reads.h"
#include "model/store/stage_reads.h"
#include "model/store/table_reads.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

using Asks = Condition::Asks;

namespace {

/// Of what the filter lets through, in their order.
QStringList titlesOf(SessionFile &file, const Filter &filter)
{
    const auto ids = readIds(file.connection(), filter, {SortColumn::Title, false}, {}, -1);
    if (!ids) {
        return {ids.error().detail};
    }
    QStringList titles;
    const auto cards = readCards(file.connection(), *ids);
    for (const Card &card : *cards) {
        titles.append(card.title);
    }
    return titles;
}

} // namespace

/// Cards are found by conditions on days, amounts (row 17) and the firm's own fields (row 24), in
/// table, board and totals alike.
class TestConditions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void words_data();
    void words();
    void ranges_data();
    void ranges();
    void options();
    void filledAndEmpty();
    void severalConditionsMustHold();
    void boardAndTotalsAgree();
    void daysAndAmounts_data();
    void daysAndAmounts();
    void optionsOrEmpty();
    void rareAndCommonValuesLead();
    void onlyTheFieldItself();
    void conditionsReplaceEachOther();

private:
    CustomFieldId add(CustomKind kind, const QStringList &options = {});
    CustomOptionId option(const QString &name);
    OpportunityId create(const QString &title, const CustomValues &values);
    QStringList found(const Condition &condition);
    QStringList foundBy(const Filter &filter);

    SessionFile m_file;
    CustomFieldId m_text;
    CustomFieldId m_phone;
    CustomFieldId m_number;
    CustomFieldId m_money;
    CustomFieldId m_date;
    CustomFieldId m_flag;
    CustomFieldId m_list;
    CustomFieldId m_lists;
};

CustomFieldId TestConditions::add(CustomKind kind, const QStringList &options)
{
    CustomField field;
    field.name = u"Поле %1"_s.arg(int(kind));
    field.kind = kind;
    const auto id = std::make_shared<CustomFieldId>();
    m_file.run(addCustomField(field, options, id));
    return *id;
}

CustomOptionId TestConditions::option(const QString &name)
{
    const QList<CustomOption> all = m_file.directory().customOptions;
    return std::find_if(all.begin(),
                        all.end(),
                        [&name](const CustomOption &option) { return option.name == name; })
        ->id;
}

OpportunityId TestConditions::create(const QString &title, const CustomValues &values)
{
    OpportunityEdit edit;
    edit.opportunity.title = title;
    edit.custom = values;
    return m_file.create(edit);
}

QStringList TestConditions::foundBy(const Filter &filter)
{
    return titlesOf(m_file, filter);
}

QStringList TestConditions::found(const Condition &condition)
{
    Filter filter;
    filter.setCondition(condition);
    return foundBy(filter);
}

void TestConditions::initTestCase()
{
    m_text = add(CustomKind::Text);
    m_phone = add(CustomKind::Phone);
    m_number = add(CustomKind::Number);
    m_money = add(CustomKind::Money);
    m_date = add(CustomKind::Date);
    m_flag = add(CustomKind::Flag);
    m_list = add(CustomKind::List, {u"Червоний"_s, u"Синій"_s, u"Білий"_s});
    m_lists = add(CustomKind::Lists, {u"Дах"_s, u"Вікна"_s, u"Двері"_s});
    create(u"A"_s,
           {{m_text, u"Котёл «Ґрунт» 24 кВт"_s},
            {m_phone, u"067 123-45-67"_s},
            {m_number, u"-2.5"_s},
            {m_money, u"100000 UAH"_s},
            {m_date, u"2026-03-01"_s},
            {m_flag, u"1"_s},
            {m_list, optionsValue({option(u"Червоний"_s)})},
            {m_lists, optionsValue({option(u"Дах"_s), option(u"Двері"_s)})}});
    create(u"B"_s,
           {{m_text, u"Насос"_s},
            {m_number, u"10"_s},
            {m_money, u"50000 USD"_s},
            {m_date, u"2026-03-31"_s},
            {m_list, optionsValue({option(u"Синій"_s)})},
            {m_lists, optionsValue({option(u"Вікна"_s)})}});
    create(u"C котел"_s, {{m_number, u"9.99"_s}, {m_money, u"250000 UAH"_s}});
}

void TestConditions::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("titles");
    const QStringList a {u"A"_s};
    QTest::newRow("folded") << u"котел"_s << a;
    QTest::newRow("case, other letters") << u"ГРУНТ"_s << a;
    QTest::newRow("any order") << u"квт котёл"_s << a;
    QTest::newRow("a piece") << u"рунт"_s << a;
    QTest::newRow("one letter") << u"т"_s << a;
    QTest::newRow("digits") << u"24"_s << a;
    QTest::newRow("other layout") << u"rjntk"_s << a;
    QTest::newRow("all words") << u"котел насос"_s << QStringList();
    QTest::newRow("not there") << u"zzz"_s << QStringList();
    QTest::newRow("quotes") << u"\"котел\" ' %"_s << a;
    QTest::newRow("two cards") << u"о"_s << QStringList {u"A"_s, u"B"_s};
    QTest::newRow("nothing to find") << u" «!» "_s << QStringList {u"A"_s, u"B"_s, u"C котел"_s};
}

void TestConditions::words()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, titles);
    Condition condition {m_text, CustomKind::Text};
    condition.text = typed;
    QCOMPARE(found(condition), titles);
}

void TestConditions::ranges_data()
{
    QTest::addColumn<CustomKind>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("titles");
    const QString a = u"A"_s;
    const QString b = u"B"_s;
    const QString c = u"C котел"_s;
    const QString any;
    QTest::newRow("least") << CustomKind::Number << u"9.99"_s << any << QStringList {b, c};
    QTest::newRow("greatest") << CustomKind::Number << any << u"9.99"_s << QStringList {a, c};
    QTest::newRow("both") << CustomKind::Number << u"-3"_s << u"0"_s << QStringList {a};
    QTest::newRow("none between") << CustomKind::Number << u"0"_s << u"9"_s << QStringList();
    QTest::newRow("amounts") << CustomKind::Money << u"100000 UAH"_s << any << QStringList {a, c};
    QTest::newRow("up to") << CustomKind::Money << any << u"100000 UAH"_s << QStringList {a};
    QTest::newRow("dollars") << CustomKind::Money << u"1 USD"_s << any << QStringList {b};
    QTest::newRow("days") << CustomKind::Date << u"2026-03-01"_s << u"2026-03-30"_s
                          << QStringList {a};
    QTest::newRow("the last day") << CustomKind::Date << u"2026-03-02"_s << u"2026-03-31"_s
                                  << QStringList {b};
    QTest::newRow("open end") << CustomKind::Date << u"2026-03-01"_s << any << QStringList {a, b};
}

void TestConditions::ranges()
{
    QFETCH(CustomKind, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, titles);
    const CustomFieldId field = kind == CustomKind::Number ? m_number
        : kind == CustomKind::Money                        ? m_money
                                                           : m_date;
    Condition condition {field, kind};
    condition.from = from;
    condition.to = to;
    QCOMPARE(found(condition), titles);
}

void TestConditions::options()
{
    Condition one {m_list, CustomKind::List};
    one.options = {option(u"Синій"_s)};
    QCOMPARE(found(one), QStringList {u"B"_s});
    one.options = {option(u"Синій"_s), option(u"Червоний"_s)};
    QCOMPARE(found(one), QStringList({u"A"_s, u"B"_s}));
    one.options = {option(u"Білий"_s)};
    QCOMPARE(found(one), QStringList());
    Condition several {m_lists, CustomKind::Lists};
    several.options = {option(u"Двері"_s)};
    QCOMPARE(found(several), QStringList {u"A"_s});
    several.options = {option(u"Дах"_s), option(u"Вікна"_s)};
    QCOMPARE(found(several), QStringList({u"A"_s, u"B"_s}));
}

void TestConditions::filledAndEmpty()
{
    QCOMPARE(found({m_flag, CustomKind::Flag, Asks::Filled}), QStringList {u"A"_s});
    QCOMPARE(found({m_flag, CustomKind::Flag, Asks::Empty}), QStringList({u"B"_s, u"C котел"_s}));
    QCOMPARE(found({m_text, CustomKind::Text, Asks::Filled}), QStringList({u"A"_s, u"B"_s}));
    QCOMPARE(found({m_text, CustomKind::Text, Asks::Empty}), QStringList {u"C котел"_s});
    // A value that was taken away is none.
    const OpportunityId id = create(u"D"_s, {{m_text, u"Насос"_s}});
    m_file.edit(id, [this](OpportunityEdit &edit) { edit.custom.remove(m_text); });
    QCOMPARE(found({m_text, CustomKind::Text, Asks::Empty}), QStringList({u"C котел"_s, u"D"_s}));
    m_file.undo();
    QCOMPARE(found({m_text, CustomKind::Text, Asks::Filled}),
             QStringList({u"A"_s, u"B"_s, u"D"_s}));
    m_file.undo();
    QCOMPARE(found({m_text, CustomKind::Text, Asks::Empty}), QStringList {u"C котел"_s});
}

void TestConditions::severalConditionsMustHold()
{
    Filter filter;
    filter.setCondition({m_text, CustomKind::Text, Asks::Filled});
    Condition list {m_list, CustomKind::List};
    list.options = {option(u"Синій"_s)};
    filter.setCondition(list);
    QCOMPARE(foundBy(filter), QStringList {u"B"_s});
    filter.text = u"A"_s;
    QCOMPARE(foundBy(filter), QStringList());
    filter.text = u"насос"_s;
    QCOMPARE(foundBy(filter), QStringList {u"B"_s});
    Condition words {m_text, CustomKind::Text};
    words.text = u"насос"_s;
    filter.setCondition(words);
    QCOMPARE(foundBy(filter), QStringList {u"B"_s});
}

void TestConditions::boardAndTotalsAgree()
{
    Filter filter;
    filter.pipeline = m_file.stages().first().pipeline;
    Condition money {m_money, CustomKind::Money};
    money.from = u"1 UAH"_s;
    filter.setCondition(money);
    const QDate today(2026, 1, 1);
    const auto totals = readTotals(m_file.connection(), filter, today);
    QVERIFY(totals);
    QCOMPARE(totals->count, 2);
    const auto lanes = readLaneTotals(m_file.connection(), filter, filter.pipeline, today);
    QVERIFY(lanes);
    QCOMPARE(lanes->size(), 1);
    QCOMPARE(lanes->first().totals.count, 2);
    const auto lane = readLane(m_file.connection(), filter, lanes->first().lane, {}, 50);
    QVERIFY(lane);
    QCOMPARE(lane->cards.size(), 2);
    const auto next =
        readLane(m_file.connection(), filter, lanes->first().lane, lane->cards.first(), 50);
    QVERIFY(next);
    QCOMPARE(next->cards, QList<Card> {lane->cards.last()});
    const auto shown = readShownInStage(m_file.connection(), filter, lane->cards.first().stage);
    QVERIFY(shown);
    QCOMPARE(shown->size(), 2);
    const auto matching = readMatching(m_file.connection(), filter, {lane->cards.last().id});
    QVERIFY(matching);
    QCOMPARE(*matching, QList<OpportunityId> {lane->cards.last().id});
}

/// Days and amounts that every opportunity has (rows 16, 17).
void TestConditions::daysAndAmounts_data()
{
    using BuiltIn = ConditionField::BuiltIn;
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QStringList>("titles");
    const auto range = [](BuiltIn field, CustomKind kind, const QString &from, const QString &to) {
        Condition condition {field, kind};
        condition.from = from;
        condition.to = to;
        return condition;
    };
    const auto days = [&range](BuiltIn field, const QString &from, const QString &to) {
        return range(field, CustomKind::Date, from, to);
    };
    const QStringList march {u"March"_s};
    const QStringList may {u"May"_s};
    const QStringList both {u"March"_s, u"May"_s};
    QTest::newRow("enquired") << days(BuiltIn::EnquiredOn, u"2026-03-01"_s, u"2026-03-31"_s)
                              << march;
    QTest::newRow("planned") << days(BuiltIn::PlannedStart, u"2026-05-02"_s, {}) << may;
    QTest::newRow("closing, the last day")
        << days(BuiltIn::ExpectedClose, u"2026-05-01"_s, u"2026-05-03"_s) << may;
    QTest::newRow("closing, until") << days(BuiltIn::ExpectedClose, {}, u"2026-04-30"_s) << march;
    QTest::newRow("closed") << days(BuiltIn::ClosedOn, u"2000-01-01"_s, {}) << QStringList();
    QTest::newRow("value") << range(BuiltIn::Value, CustomKind::Money, u"100 UAH"_s, {}) << march;
    QTest::newRow("value, dollars")
        << range(BuiltIn::Value, CustomKind::Money, {}, u"200000 USD"_s) << may;
    QTest::newRow("value, between")
        << range(BuiltIn::Value, CustomKind::Money, u"100 UAH"_s, u"199 UAH"_s) << QStringList();
    QTest::newRow("filled") << Condition {BuiltIn::Value, CustomKind::Money, Asks::Filled} << both;
    QTest::newRow("empty") << Condition {BuiltIn::ExpectedClose, CustomKind::Date, Asks::Empty}
                           << QStringList {u"None"_s};
    QTest::newRow("nothing planned") << Condition {BuiltIn::NextDue, CustomKind::Date, Asks::Empty}
                                     << QStringList({u"March"_s, u"May"_s, u"None"_s});
    QTest::newRow("planned by") << days(BuiltIn::NextDue, {}, u"2026-04-30"_s) << QStringList();
    QTest::newRow("not closed") << Condition {BuiltIn::ClosedOn, CustomKind::Date, Asks::Empty}
                                << QStringList({u"March"_s, u"May"_s, u"None"_s});
}

void TestConditions::daysAndAmounts()
{
    QFETCH(Condition, condition);
    QFETCH(QStringList, titles);
    SessionFile file;
    const auto create = [&file](const QString &title, const QDate &day, const Money &money) {
        OpportunityEdit edit;
        edit.opportunity.title = title;
        edit.opportunity.enquiredOn = day;
        edit.opportunity.plannedStart = day.addDays(1);
        edit.opportunity.expectedClose = day.addDays(2);
        edit.opportunity.value = money.minor;
        edit.opportunity.currency = money.currency;
        file.create(edit);
    };
    create(u"March"_s, QDate(2026, 3, 1), {25000, u"UAH"_s});
    create(u"May"_s, QDate(2026, 5, 1), {150000, u"USD"_s});
    file.create(u"None"_s);
    Filter filter;
    filter.setCondition(condition);
    QCOMPARE(titlesOf(file, filter), titles);
}

void TestConditions::optionsOrEmpty()
{
    Condition condition {m_list, CustomKind::List};
    condition.options = {option(u"Синій"_s)};
    condition.orEmpty = true;
    QCOMPARE(found(condition), QStringList({u"B"_s, u"C котел"_s}));
    Condition several {m_lists, CustomKind::Lists};
    several.options = {option(u"Двері"_s)};
    several.orEmpty = true;
    QCOMPARE(found(several), QStringList({u"A"_s, u"C котел"_s}));
    QCOMPARE(found({m_lists, CustomKind::Lists, Asks::Filled}), QStringList({u"A"_s, u"B"_s}));
    QCOMPARE(found({m_lists, CustomKind::Lists, Asks::Empty}), QStringList {u"C котел"_s});
}

/// Whichever index leads, the same cards are found, each once.
void TestConditions::rareAndCommonValuesLead()
{
    SessionFile file;
    CustomField field;
    field.name = u"Колір"_s;
    field.kind = CustomKind::List;
    const auto id = std::make_shared<CustomFieldId>();
    file.run(addCustomField(field, {u"Рідкий"_s, u"Звичний"_s}, id));
    const QList<CustomOption> options = file.directory().customOptions;
    const OpportunityId first = file.create(u"Перша"_s);
    constexpr int kCards = 2000; // more than an index leads for
    file.write([&](WriteTransaction &transaction) {
        Opportunity row = *transaction.find<Opportunity>(first);
        for (int i = 0; i < kCards; ++i) {
            row.id = {};
            transaction.insert(row);
            CustomValue value;
            value.opportunity = row.id;
            value.field = *id;
            value.value = optionsValue({options.at(i % 100 == 0 ? 0 : 1).id});
            transaction.insert(value);
            if (i == 0) { // as two steps taken back may leave it
                value.id = {};
                transaction.insert(value);
            }
        }
        return transaction.status();
    });
    const auto count = [&](const QList<CustomOptionId> &wanted) {
        Filter filter;
        Condition condition {*id, CustomKind::List};
        condition.options = wanted;
        filter.setCondition(condition);
        const auto ids = readIds(file.connection(), filter, {}, {}, -1);
        return ids ? ids->size() : -1;
    };
    QCOMPARE(count({options.first().id}), kCards / 100);
    QCOMPARE(count({options.last().id}), kCards - kCards / 100);
    QCOMPARE(count({options.first().id, options.last().id}), kCards);
    QCOMPARE(file.problems(), QStringList());
}

/// The words may be anywhere in the card's search text; the condition is on one field.
void TestConditions::onlyTheFieldItself()
{
    Condition condition {m_text, CustomKind::Text};
    condition.text = u"котел"_s;
    QCOMPARE(found(condition), QStringList {u"A"_s}); // C has it in its title
    Condition phone {m_phone, CustomKind::Phone};
    for (const QString &typed : {u"123 45"_s, u"+380 67 123-45-67"_s, u"0671234567"_s, u"4567"_s}) {
        phone.text = typed;
        QCOMPARE(found(phone), QStringList {u"A"_s});
    }
    phone.text = u"24"_s;
    QCOMPARE(found(phone), QStringList());
}

void TestConditions::conditionsReplaceEachOther()
{
    Filter filter;
    QVERIFY(!filter.narrows());
    filter.setCondition({m_text, CustomKind::Text, Asks::Filled});
    filter.setCondition({m_flag, CustomKind::Flag, Asks::Empty});
    filter.setCondition({m_text, CustomKind::Text, Asks::Empty});
    QVERIFY(filter.narrows());
    QCOMPARE(filter.conditions.size(), 2);
    QCOMPARE(filter.conditionOn(m_text).asks, Asks::Empty);
    QVERIFY(!filter.conditionOn(m_list).field.isValid());
    filter.setCondition({m_text, CustomKind::Text});
    filter.setCondition({m_flag, CustomKind::Flag});
    QVERIFY(!filter.narrows());
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
