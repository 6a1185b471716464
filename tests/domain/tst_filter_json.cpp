// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as text, in which a named view keeps it.
#include "model/domain/filter_json.h"

#include <QTest>

#include <algorithm>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBig = 9007199254740993; // a double doesn't hold it
const PersonId kMe {7};

Condition condition(qint64 field, CustomKind kind)
{
    Condition made;
    made.field = CustomFieldId {field};
    made.kind = kind;
    return made;
}

/// Everything that a filter can ask at once.
Filter full()
{
    Filter filter;
    filter.text = u"вікна \"Київ\" 067"_s;
    filter.pipeline = {kBig};
    filter.further = {{14}, {kBig + 8}};
    filter.stages = {{12}, {kBig + 2}};
    filter.mine = kMe;
    filter.responsible = {{7}, {8}};
    filter.sources = {{21}};
    filter.tags = {{31}, {kBig + 4}};
    filter.outcomes = {Outcome::None, Outcome::Lost};
    filter.archived = true;
    filter.trash = true;
    Condition words = condition(41, CustomKind::Text);
    words.text = u"дуб"_s;
    Condition range = condition(42, CustomKind::Money);
    range.from = u"100 UAH"_s;
    range.to = u"200 UAH"_s;
    Condition options = condition(43, CustomKind::Lists);
    options.options = {{51}, {kBig + 6}};
    options.orEmpty = true;
    Condition day;
    day.field = ConditionField::BuiltIn::ExpectedClose;
    day.kind = CustomKind::Date;
    day.from = u"2026-11-01"_s;
    Condition amount;
    amount.field = ConditionField::BuiltIn::Value;
    amount.kind = CustomKind::Money;
    amount.to = u"500 UAH"_s;
    Condition filled = condition(44, CustomKind::Flag);
    filled.asks = Condition::Asks::Filled;
    Condition empty = condition(45, CustomKind::Phone);
    empty.asks = Condition::Asks::Empty;
    Condition unplanned;
    unplanned.field = ConditionField::BuiltIn::NextDue;
    unplanned.kind = CustomKind::Date;
    unplanned.asks = Condition::Asks::Empty;
    filter.conditions = {words, range, options, filled, empty, amount, day, unplanned};
    return filter;
}

} // namespace

class TestFilterJson : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void mineIsOfWhoeverReads();
    void whatTheBoardHidesIsNotKept();
    void equalFiltersHaveEqualTexts();
    void readsAnyText_data();
    void readsAnyText();
    void leavesOutWhatItDoesNotKnow();
    void mergedIdsStandOnce();
    void keepsWhatANewerProgramWrote();
};

void TestFilterJson::comesBack_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::newRow("all") << full();
    QTest::newRow("nothing") << Filter();
    const auto only = [](const char *name,
                         const std::function<void(Filter &, const Filter &)> &set) {
        Filter filter;
        set(filter, full());
        QVERIFY(filter != Filter());
        QTest::newRow(name) << filter;
    };
    only("text", [](Filter &f, const Filter &all) { f.text = all.text; });
    only("pipeline", [](Filter &f, const Filter &all) { f.pipeline = all.pipeline; });
    only("further", [](Filter &f, const Filter &all) { f.further = all.further; });
    only("stages", [](Filter &f, const Filter &all) { f.stages = all.stages; });
    only("mine", [](Filter &f, const Filter &all) { f.mine = all.mine; });
    only("responsible", [](Filter &f, const Filter &all) { f.responsible = all.responsible; });
    only("sources", [](Filter &f, const Filter &all) { f.sources = all.sources; });
    only("tags", [](Filter &f, const Filter &all) { f.tags = all.tags; });
    only("outcomes", [](Filter &f, const Filter &all) { f.outcomes = all.outcomes; });
    only("archived", [](Filter &f, const Filter &all) { f.archived = all.archived; });
    only("trash", [](Filter &f, const Filter &all) { f.trash = all.trash; });
    only("conditions", [](Filter &f, const Filter &all) { f.conditions = all.conditions; });
}

void TestFilterJson::comesBack()
{
    QFETCH(Filter, filter);
    QCOMPARE(filterFromJson(filterToJson(filter), kMe), filter);
}

void TestFilterJson::mineIsOfWhoeverReads()
{
    Filter filter;
    filter.mine = kMe;
    const QString json = filterToJson(filter);
    QVERIFY(!json.contains(u'7'));
    QCOMPARE(filterFromJson(json, {9}).mine, PersonId {9});
    QCOMPARE(filterFromJson(json, {}).mine, PersonId());
}

void TestFilterJson::whatTheBoardHidesIsNotKept()
{
    Filter filter;
    filter.hiddenChannels = {{61}};
    QCOMPARE(filterToJson(filter), u"{}"_s);
}

void TestFilterJson::equalFiltersHaveEqualTexts()
{
    QCOMPARE(filterToJson(full()), filterToJson(filterFromJson(filterToJson(full()), kMe)));
    Filter turned = full();
    std::reverse(turned.stages.begin(), turned.stages.end());
    std::reverse(turned.tags.begin(), turned.tags.end());
    std::reverse(turned.outcomes.begin(), turned.outcomes.end());
    std::reverse(turned.conditions.begin(), turned.conditions.end());
    QVERIFY(turned != full());
    QCOMPARE(filterToJson(turned), filterToJson(full()));
    QCOMPARE(filterToJson(Filter()), u"{}"_s);
    Filter spaces;
    spaces.text = u"  "_s;
    QCOMPARE(filterToJson(spaces), u"{}"_s);
}

void TestFilterJson::readsAnyText_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("empty") << QString();
    QTest::newRow("no JSON") << u"select * from opportunity"_s;
    QTest::newRow("half") << u"{\"text\": \"вік"_s;
    QTest::newRow("array") << u"[1, 2]"_s;
    QTest::newRow("null") << u"null"_s;
    QTest::newRow("other types")
        << u"{\"text\": 5, \"pipeline\": \"a\", \"stages\": {}, \"mine\": \"yes\", \"tags\": 3, "
           "\"outcomes\": \"won\", \"archived\": [], \"conditions\": [5, [], {}]}"_s;
    QTest::newRow("other values")
        << u"{\"stages\": [0, null, \"x\", 1.5], \"outcomes\": [3, -1, 0.5, null]}"_s;
    QTest::newRow("other conditions")
        << u"{\"conditions\": [{\"field\": 4, \"kind\": 99, \"asks\": 1}, {\"field\": 4, \"kind\": "
           u"0, "
           "\"asks\": 7}, {\"kind\": 0, \"asks\": 1}, {\"field\": 4, \"kind\": 0, \"asks\": 0}]}"_s;
}

void TestFilterJson::readsAnyText()
{
    QFETCH(QString, json);
    QCOMPARE(filterFromJson(json, kMe), Filter());
}

void TestFilterJson::leavesOutWhatItDoesNotKnow()
{
    const Filter filter = filterFromJson(
        u"{\"colour\": 5, \"tags\": [3, 3, 4], \"outcomes\": [1, 1, 8], \"hiddenChannels\": [5]}"_s,
        kMe);
    Filter wanted;
    wanted.tags = {{3}, {4}};
    wanted.outcomes = {Outcome::Won};
    QCOMPARE(filter, wanted);
}

void TestFilterJson::mergedIdsStandOnce()
{
    Filter filter;
    filter.stages = {{1}, {2}, {5}};
    filter.sources = {{1}, {2}};
    filter.tags = {{1}, {2}, {5}};
    Condition options = condition(1, CustomKind::Lists);
    options.options = {{1}, {2}};
    filter.conditions = {options};
    const QString json = filterToJson(filter);
    const auto replaced = [&](Entity kind) {
        return filterFromJson(withReplaced(json, kind, {1, 2}, kBig), kMe);
    };
    Filter wanted = filter;
    wanted.stages = {{kBig}, {5}};
    QCOMPARE(replaced(Entity::Stage), wanted);
    wanted = filter;
    wanted.sources = {{kBig}};
    QCOMPARE(replaced(Entity::Source), wanted);
    wanted = filter;
    wanted.tags = {{kBig}, {5}};
    QCOMPARE(replaced(Entity::Tag), wanted);
    wanted = filter;
    wanted.conditions.first().options = {{kBig}};
    QCOMPARE(replaced(Entity::CustomOption), wanted);
    QCOMPARE(withReplaced(json, Entity::LostReason, {1, 2}, kBig), json);
    QCOMPARE(withReplaced(json, Entity::Tag, {77}, kBig), json);
}

void TestFilterJson::keepsWhatANewerProgramWrote()
{
    const QString json = u"{ \"tags\": [1], \"colour\": 5 }"_s;
    QCOMPARE(withReplaced(json, Entity::Tag, {2}, 3), json);
    const QString merged = withReplaced(json, Entity::Tag, {1}, 3);
    QVERIFY2(merged.contains(u"\"colour\":5"_s) && merged.contains(u"[3]"_s), qPrintable(merged));
}

QTEST_GUILESS_MAIN(TestFilterJson)
#include "tst_filter_json.moc"
