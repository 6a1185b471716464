// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/custom_field_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/commands/sample_command.h"
#include "model/store/table_reads.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// What the program computes from the rows follows them on every road.
class TestDerived : public QObject
{
    Q_OBJECT

private slots:
    void textFollowsTheTitle();
    void textFollowsTheClient();
    void textFollowsPhonesAndAddresses();
    void textFollowsFurtherClients();
    void textOfOtherCardsOfTheClientFollows();
    void textFollowsOwnFields();
    void textFollowsNamesOfOptions();
    void tagIndexFollows();
    void nextActivityFollows();
    void trashKeepsItsText();
    void lastEntryIsRemembered();
    void checkFindsWhatDiffers_data();
    void checkFindsWhatDiffers();
    void checkOfVeryManyCardsFindsAWrongTag();

private:
    static CustomFieldId addField(SessionFile &file,
                                  CustomKind kind,
                                  const QStringList &options = {})
    {
        CustomField field;
        field.name = u"Поле %1"_s.arg(int(kind));
        field.kind = kind;
        const auto id = std::make_shared<CustomFieldId>();
        file.run(addCustomField(field, options, id));
        return *id;
    }

    bool finds(SessionFile &file, const QString &text, OpportunityId id)
    {
        Filter filter;
        filter.text = text;
        const auto ids = readIds(file.connection(), filter, {}, {}, -1);
        return ids && ids->contains(id);
    }
};

void TestDerived::textFollowsTheTitle()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня «Калина»"_s);
    QVERIFY(finds(file, u"калина"_s, id));
    file.edit(id, [](OpportunityEdit &edit) { edit.opportunity.title = u"Шафа"_s; });
    QVERIFY(!finds(file, u"калина"_s, id));
    QVERIFY(finds(file, u"шафа"_s, id));
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QVERIFY(finds(file, u"калина"_s, id));
    QVERIFY(!finds(file, u"шафа"_s, id));
    QCOMPARE(file.problems(), QStringList());
}

void TestDerived::textFollowsTheClient()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.edit(
        id, [](OpportunityEdit &edit) { edit.client = SessionFile::client(u"Гнатюк"_s, {}, {}); });
    QVERIFY(finds(file, u"гнатюк"_s, id));
    file.edit(id, [](OpportunityEdit &edit) { edit.client.client.name = u"Бондар"_s; });
    QVERIFY(!finds(file, u"гнатюк"_s, id));
    QVERIFY(finds(file, u"бондар кухня"_s, id));
    QCOMPARE(file.problems(), QStringList());
    file.edit(id, [](OpportunityEdit &edit) { edit.client = {}; });
    QVERIFY(!finds(file, u"бондар"_s, id));
    file.undo();
    QVERIFY(finds(file, u"бондар"_s, id));
    file.undo();
    QVERIFY(finds(file, u"гнатюк"_s, id));
    file.undo();
    QVERIFY(!finds(file, u"гнатюк"_s, id));
    file.redo();
    QVERIFY(finds(file, u"гнатюк"_s, id));
    QCOMPARE(file.problems(), QStringList());
}

void TestDerived::textFollowsPhonesAndAddresses()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Гнатюк"_s, u"067 123 45 67"_s, u"Gnat@Ukr.net"_s);
    const OpportunityId id = file.create(edit);
    QVERIFY(finds(file, u"1234567"_s, id));
    QVERIFY(finds(file, u"gnat@ukr"_s, id));
    file.edit(id, [](OpportunityEdit &wanted) {
        wanted.client.phones.first().raw = u"050 765 43 21"_s;
        wanted.client.emails.clear();
        wanted.client.emails.append(Email {});
        wanted.client.emails.last().address = u"new@i.ua"_s;
        wanted.client.phones.append(Phone {});
        wanted.client.phones.last().raw = u"без номера"_s;
    });
    QVERIFY(!finds(file, u"1234567"_s, id));
    QVERIFY(!finds(file, u"gnat@ukr"_s, id));
    QVERIFY(finds(file, u"(050) 765-43-21"_s, id));
    QVERIFY(finds(file, u"new@i.ua"_s, id));
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QVERIFY(finds(file, u"1234567"_s, id));
    QVERIFY(finds(file, u"gnat@ukr"_s, id));
    QVERIFY(!finds(file, u"7654321"_s, id));
    QCOMPARE(file.problems(), QStringList());
}

void TestDerived::textFollowsFurtherClients()
{
    SessionFile file;
    OpportunityEdit other;
    other.opportunity.title = u"Шафа"_s;
    other.client = SessionFile::client(u"Архітектор Їжакевич"_s, {}, {});
    const ClientId architect = file.row(file.create(other)).client;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.edit(id, [architect](OpportunityEdit &edit) {
        edit.further = {FurtherClient {{{}, 0, false, {}, architect, u"архітектор"_s}, {}}};
    });
    QVERIFY(finds(file, u"їжакевич"_s, id));
    file.edit(id, [](OpportunityEdit &edit) { edit.further.clear(); });
    QVERIFY(!finds(file, u"їжакевич"_s, id));
    file.undo();
    QVERIFY(finds(file, u"їжакевич"_s, id));
    QCOMPARE(file.problems(), QStringList());
}

void TestDerived::textOfOtherCardsOfTheClientFollows()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Гнатюк"_s, {}, {});
    const OpportunityId first = file.create(edit);
    edit.client = file.record(first).client;
    edit.opportunity.title = u"Шафа"_s;
    const OpportunityId second = file.create(edit);
    QCOMPARE(file.row(first).client, file.row(second).client);
    file.edit(first, [](OpportunityEdit &wanted) {
        wanted.client.client.name = u"Бондар"_s;
        wanted.client.phones.append(Phone {});
        wanted.client.phones.last().raw = u"0671234567"_s;
    });
    QVERIFY(finds(file, u"бондар 1234567"_s, second));
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QVERIFY(finds(file, u"гнатюк"_s, second));
    QVERIFY(!finds(file, u"1234567"_s, second));
    QCOMPARE(file.problems(), QStringList());
}

void TestDerived::textFollowsOwnFields()
{
    SessionFile file;
    const CustomFieldId text = addField(file, CustomKind::Text);
    const CustomFieldId longText = addField(file, CustomKind::LongText);
    const CustomFieldId link = addField(file, CustomKind::Link);
    const CustomFieldId phone = addField(file, CustomKind::Phone);
    const CustomFieldId number = addField(file, CustomKind::Number);
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.custom = {{text, u"Котёл «Ґрунт»"_s},
                   {longText, u"перший рядок\nдругий рядок"_s},
                   {link, u"https://example.com/kotel"_s},
                   {phone, u"067 123-45-67"_s},
                   {number, u"98765.5"_s}};
    const OpportunityId id = file.create(edit);
    for (const QString &typed : {u"котел"_s,
                                 u"грунт кухня"_s,
                                 u"другий"_s,
                                 u"example.com"_s,
                                 u"+380671234567"_s,
                                 u"123 45"_s}) {
        QVERIFY2(finds(file, typed, id), qPrintable(typed));
    }
    QVERIFY(!finds(file, u"98765"_s, id)); // a number is no word
    QCOMPARE(file.problems(), QStringList());
    file.edit(id, [text](OpportunityEdit &wanted) { wanted.custom[text] = u"Насос"_s; });
    QVERIFY(finds(file, u"насос"_s, id));
    QVERIFY(!finds(file, u"котел"_s, id));
    file.edit(id, [text](OpportunityEdit &wanted) { wanted.custom.remove(text); });
    QVERIFY(!finds(file, u"насос"_s, id));
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QVERIFY(finds(file, u"насос"_s, id));
    file.reopen();
    file.undo();
    QVERIFY(finds(file, u"котел"_s, id));
    QCOMPARE(file.problems(), QStringList());
}

void TestDerived::textFollowsNamesOfOptions()
{
    SessionFile file;
    const CustomFieldId one = addField(file, CustomKind::List, {u"Червоний"_s, u"Синій"_s});
    const CustomFieldId several = addField(file, CustomKind::Lists, {u"Дах"_s, u"Вікна"_s});
    const QList<CustomOption> options = file.directory().customOptions;
    const auto idOf = [&options](const QString &name) {
        return std::find_if(options.begin(),
                            options.end(),
                            [&name](const CustomOption &option) { return option.name == name; })
            ->id;
    };
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.custom = {{one, optionsValue({idOf(u"Синій"_s)})},
                   {several, optionsValue({idOf(u"Дах"_s), idOf(u"Вікна"_s)})}};
    const OpportunityId id = file.create(edit);
    const OpportunityId other = file.create(u"Шафа"_s);
    QVERIFY(finds(file, u"синій вікна"_s, id));
    QVERIFY(!finds(file, u"червоний"_s, id));
    file.run(renameEntry({Entity::CustomOption, {}}, idOf(u"Вікна"_s).value, u"Двері"_s));
    QVERIFY(finds(file, u"двері дах"_s, id));
    QVERIFY(!finds(file, u"вікна"_s, id));
    QVERIFY(!finds(file, u"двері"_s, other));
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QVERIFY(finds(file, u"вікна"_s, id));
    QCOMPARE(file.problems(), QStringList());
}

void TestDerived::tagIndexFollows()
{
    SessionFile file;
    const QList<Tag> tags = file.directory().tags;
    const OpportunityId id = file.create(u"Кухня"_s);
    const auto tagged = [&](TagId tag) {
        Filter filter;
        filter.tags = {tag};
        return readIds(file.connection(), filter, {}, {}, -1)->contains(id);
    };
    file.edit(id, [&](OpportunityEdit &edit) {
        edit.opportunity.tags = {tags.at(0).id, tags.at(1).id};
    });
    QVERIFY(tagged(tags.at(0).id) && tagged(tags.at(1).id) && !tagged(tags.at(2).id));
    file.edit(id, [&](OpportunityEdit &edit) {
        edit.opportunity.tags = {tags.at(2).id, tags.at(1).id};
    });
    QVERIFY(!tagged(tags.at(0).id) && tagged(tags.at(1).id) && tagged(tags.at(2).id));
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QVERIFY(tagged(tags.at(0).id) && tagged(tags.at(1).id) && !tagged(tags.at(2).id));
    file.undo();
    QVERIFY(!tagged(tags.at(0).id));
    file.redo();
    QVERIFY(tagged(tags.at(0).id));
    QCOMPARE(file.problems(), QStringList());
}

void TestDerived::nextActivityFollows()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const ActivityTypeId call = file.directory().activityTypes.at(0).id;
    const ActivityTypeId meeting = file.directory().activityTypes.at(1).id;
    const auto card = [&] {
        return readCards(file.connection(), {id})->first();
    };
    const auto add = [&](ActivityTypeId type, QDate due, std::optional<qint64> time = {}) {
        ActivityId made;
        file.write([&](WriteTransaction &transaction) {
            Activity activity;
            activity.opportunity = id;
            activity.type = type;
            activity.dueOn = due;
            activity.dueTime = time;
            transaction.insert(activity);
            made = activity.id;
            return transaction.status();
        });
        return made;
    };
    add(call, {});
    QCOMPARE(card().nextType, call);
    QVERIFY(!card().nextDue.isValid());
    const ActivityId soon = add(meeting, QDate(2026, 5, 1));
    QCOMPARE(card().nextType, meeting);
    QCOMPARE(card().nextDue, QDate(2026, 5, 1));
    add(call, QDate(2026, 6, 1));
    QCOMPARE(card().nextDue, QDate(2026, 5, 1));
    file.write([&](WriteTransaction &transaction) {
        const Activity before = *transaction.find<Activity>(soon);
        Activity done = before;
        done.doneAt = transaction.now();
        transaction.update(before, done);
        return transaction.status();
    });
    QCOMPARE(card().nextDue, QDate(2026, 6, 1));
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QCOMPARE(card().nextDue, QDate(2026, 5, 1));
    file.undo();
    file.undo();
    QCOMPARE(card().nextType, call);
    file.undo();
    QVERIFY(!card().nextType.isValid());
    // Within a day the hour decides; what has none is for the rest of the day.
    add(call, QDate(2026, 7, 1));
    add(meeting, QDate(2026, 7, 1), 900);
    QCOMPARE(card().nextTime, std::optional<qint64>(900));
    add(meeting, QDate(2026, 7, 1), 870);
    QCOMPARE(card().nextTime, std::optional<qint64>(870));
    QCOMPARE(card().nextType, meeting);
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    file.undo();
    QCOMPARE(card().nextTime, std::nullopt);
    QCOMPARE(card().nextType, call);
    QCOMPARE(file.problems(), QStringList());
}

void TestDerived::trashKeepsItsText()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Гнатюк"_s, u"0671234567"_s, {});
    const OpportunityId id = file.create(edit);
    Filter trash;
    trash.trash = true;
    trash.text = u"гнатюк 1234567"_s;
    file.undo(); // the client goes as well
    QCOMPARE(file.problems(), QStringList());
    QVERIFY(readIds(file.connection(), trash, {}, {}, -1)->contains(id));
    QVERIFY(!finds(file, u"гнатюк"_s, id));
    file.redo();
    QCOMPARE(file.problems(), QStringList());
    QVERIFY(finds(file, u"гнатюк 1234567"_s, id));
}

void TestDerived::lastEntryIsRemembered()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const OpportunityId other = file.create(u"Шафа"_s);
    const auto forget = [&] {
        mustExecute(file.connection(), "UPDATE opportunity SET touched_at = 0");
    };
    const auto touched = [&](OpportunityId opportunity) {
        Statement query =
            file.connection().statement("SELECT touched_at FROM opportunity WHERE id = ?");
        return query.bind(opportunity).next() && query.int64(0) > 0;
    };
    QVERIFY(touched(id));
    forget();
    file.edit(id, [](OpportunityEdit &edit) { edit.opportunity.notes = u"n"_s; });
    QVERIFY(touched(id));
    QVERIFY(!touched(other));
    forget();
    file.run(addComment(id, u"так"_s));
    QVERIFY(touched(id));
    QVERIFY(!touched(other));
    forget();
    file.undo();
    QVERIFY(touched(id));
    QVERIFY(!touched(other));
}

void TestDerived::checkFindsWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("search text") << QByteArray("UPDATE opportunity SET search_text = 'x'");
    QTest::newRow("search index") << QByteArray(
        "INSERT INTO opportunity_search(rowid, search_text) "
        "VALUES(1, 'zzz')");
    QTest::newRow("order key") << QByteArray("UPDATE opportunity SET title_key = 'x'");
    QTest::newRow("client's key") << QByteArray("UPDATE client SET name_key = 'x'");
    QTest::newRow("client's text") << QByteArray("UPDATE client SET search_text = 'x'");
    QTest::newRow("next activity") << QByteArray("UPDATE opportunity SET next_due = '2026-01-01'");
    QTest::newRow("its time") << QByteArray("UPDATE opportunity SET next_time = 60");
    QTest::newRow("tag index") << QByteArray("DELETE FROM opportunity_tag");
    QTest::newRow("value") << QByteArray("UPDATE opportunity SET notes = 'other'");
    QTest::newRow("broken journal")
        << QByteArray("UPDATE change SET before = 'z' WHERE field = 'notes' AND after = 'm'");
    QTest::newRow("row without journal")
        << QByteArray("INSERT INTO source(id, version, name) VALUES(5, 1, 'x')");
    QTest::newRow("journal without row") << QByteArray("DELETE FROM comment");
    QTest::newRow("changes without a set")
        << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM change_set WHERE label = 'comment'");
    QTest::newRow("set without changes")
        << QByteArray("INSERT INTO change_set(id, at, origin, label) VALUES(5, 1, 1, 'x')");
}

void TestDerived::checkFindsWhatDiffers()
{
    QFETCH(QByteArray, damage);
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Гнатюк"_s, u"0671234567"_s, {});
    edit.newTags = {u"дуб"_s};
    const OpportunityId id = file.create(edit);
    file.run(addComment(id, u"так"_s));
    file.edit(id, [](OpportunityEdit &wanted) { wanted.opportunity.notes = u"n"_s; });
    file.edit(id, [](OpportunityEdit &wanted) { wanted.opportunity.notes = u"m"_s; });
    QCOMPARE(file.problems(), QStringList());
    mustExecute(file.connection(), damage);
    QVERIFY(!file.problems().isEmpty());
}

/// From 5,000 cards on the tags are read all at once.
void TestDerived::checkOfVeryManyCardsFindsAWrongTag()
{
    SessionFile file;
    file.run(generateSample(5200, [](const QString &key) { return key; }));
    QCOMPARE(file.problems(), QStringList());
    const QString card =
        file.connection().scalar("SELECT min(opportunity) FROM opportunity_tag").toString();
    mustExecute(file.connection(),
                "DELETE FROM opportunity_tag WHERE opportunity = " + card.toLatin1());
    QCOMPARE(file.problems().size(), 1);
    QVERIFY(file.problems().first().endsWith(u"opportunity_tag "_s + card));
}

QTEST_GUILESS_MAIN(TestDerived)
#include "tst_derived.moc"
