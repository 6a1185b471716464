// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// Making opportunities and laying a form over what stands in the file.
class TestEdit : public QObject
{
    Q_OBJECT

private slots:
    void makesAnOpportunityWithEverything();
    void nothingToNameIsRefused();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void newOnesGoToTheTopOfTheStartStage();
    void namesAClientAfterItsPhone();
    void tagsAndSourcesAreFoundByName();
    void peopleAndChannelsAreFoundByName();
    void kindOfAClientIsChangedInOneStep();
    void unchangedFormWritesNothing();
    void keepsStageAndOutcome();
    void mergesWithWhatChangedMeanwhile();
    void conflictNamesTheField();
    void clientChangedMeanwhileIsKept();
    void phoneAddedMeanwhileIsKept();
    void ordersAndRemovesPhones();
    void furtherClients();
    void furtherClientIsMade();
    void commentsNeedText();
};

void TestEdit::makesAnOpportunityWithEverything()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"  Кухня   дубова "_s;
    edit.opportunity.stage = file.stage(1);
    edit.opportunity.value = 12345;
    edit.opportunity.request = u"рядок\nдругий"_s;
    edit.client = SessionFile::client(u"ТОВ «Їжак»"_s, u" 067 123-45-67 "_s, u" Info@Yizhak.UA "_s);
    edit.newTags = {u"дуб"_s, u"ДУБ"_s};
    edit.newSource = u"Ярмарок"_s;
    const OpportunityRecord made = file.record(file.create(edit));
    QCOMPARE(made.opportunity.title, u"Кухня дубова"_s);
    QCOMPARE(made.opportunity.stage, file.stage(1));
    QCOMPARE(made.opportunity.probability, file.stages().at(1).probability);
    QCOMPARE(made.opportunity.tags.size(), 1);
    QVERIFY(made.opportunity.source.isValid());
    QVERIFY(made.opportunity.enquiredOn.isValid());
    QCOMPARE(made.client.client.kind, ClientKind::Company);
    QCOMPARE(made.client.phones.first().raw, u"067 123-45-67"_s);
    QCOMPARE(made.client.phones.first().e164, u"+380671234567"_s);
    QCOMPARE(made.client.phones.first().key9, u"671234567"_s);
    QCOMPARE(made.client.emails.first().address, u"Info@Yizhak.UA"_s);
    QCOMPARE(made.client.emails.first().key, u"info@yizhak.ua"_s);
    QCOMPARE(made.client.opportunities, 1);
    QCOMPARE(file.problems(), QStringList());
}

/// A form proposes a name by the firm's template; the program makes none by another rule.
void TestEdit::nothingToNameIsRefused()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.client = SessionFile::client(u"Олена"_s, {}, {});
    edit.newSource = u"Ярмарок"_s;
    edit.newTags = {u"дуб"_s};
    const auto id = std::make_shared<OpportunityId>();
    const Error error = file.refused(createOpportunity(edit, id));
    QCOMPARE(error.code, ErrorCode::Invalid);
    QCOMPARE(error.subject, u"title"_s);
    QVERIFY(!id->isValid());
}

using Change = std::function<void(OpportunityEdit &)>;
Q_DECLARE_METATYPE(Change)

void TestEdit::refusesWhatCannotBe_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    QTest::newRow("probability") << Change([](OpportunityEdit &edit) {
        edit.opportunity.probability = 101;
    }) << u"probability"_s;
    QTest::newRow("title") << Change([](OpportunityEdit &edit) {
        edit.opportunity.title = QString(501, u'а');
    }) << u"title"_s;
    const QString tooLong(kMaxName + 1, u'а');
    QTest::newRow("tag") << Change([tooLong](OpportunityEdit &edit) { edit.newTags = {tooLong}; })
                         << u"tags"_s;
    QTest::newRow("source") << Change([tooLong](OpportunityEdit &edit) {
        edit.newSource = tooLong;
    }) << u"source"_s;
    QTest::newRow("channel") << Change([tooLong](OpportunityEdit &edit) {
        edit.newChannel = tooLong;
    }) << u"channel"_s;
    QTest::newRow("client without a name")
        << Change([](OpportunityEdit &edit) { edit.client.client.name = u" "_s; }) << u"client"_s;
}

void TestEdit::refusesWhatCannotBe()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Олена"_s, {}, {});
    const OpportunityRecord seen = file.record(file.create(edit));
    OpportunityEdit wanted = SessionFile::editOf(seen);
    change(wanted);
    const Error error = file.refused(editOpportunity(seen, wanted));
    QCOMPARE(error.code, ErrorCode::Invalid);
    QCOMPARE(error.subject, field);
}

void TestEdit::newOnesGoToTheTopOfTheStartStage()
{
    SessionFile file;
    file.create(u"перша"_s);
    file.create(u"друга"_s);
    QCOMPARE(file.titles(file.stage(0)), (QStringList {u"друга"_s, u"перша"_s}));
}

void TestEdit::namesAClientAfterItsPhone()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Дзвінок"_s;
    edit.client = SessionFile::client({}, u"0671234567"_s, {});
    QCOMPARE(file.record(file.create(edit)).client.client.name, u"+380 67 123 45 67"_s);
    edit.client = SessionFile::client({}, {}, u"a@b.ua"_s);
    QCOMPARE(file.record(file.create(edit)).client.client.name, u"a@b.ua"_s);
    edit.client = SessionFile::client({}, {}, {});
    QVERIFY(!file.record(file.create(edit)).client.client.id.isValid());
}

void TestEdit::tagsAndSourcesAreFoundByName()
{
    SessionFile file;
    const qsizetype tags = file.directory().tags.size();
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.newTags = {file.directory().tags.first().name.toUpper()};
    edit.newSource = u" "_s + file.directory().sources.first().name;
    const Opportunity row = file.row(file.create(edit));
    QCOMPARE(row.tags, QList<TagId> {file.directory().tags.first().id});
    QCOMPARE(row.source, file.directory().sources.first().id);
    QCOMPARE(file.directory().tags.size(), tags);
}

void TestEdit::peopleAndChannelsAreFoundByName()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const QStringList before = dumpRows(file.connection());
    file.edit(id, [](OpportunityEdit &edit) {
        edit.newResponsible = u" Тарас  Бондар "_s;
        edit.newParticipants = {u"тарас бондар"_s, u"Ірина Гай"_s};
        edit.newChannel = u"Виставка"_s;
    });
    const Opportunity made = file.row(id);
    QCOMPARE(made.participants.size(), 2);
    QCOMPARE(made.participants.first(), made.responsible);
    QVERIFY(made.channel.isValid());
    const QList<Person> people = file.directory().people;
    const auto taras = std::find_if(people.begin(), people.end(), [&made](const Person &person) {
        return person.id == made.responsible;
    });
    QCOMPARE(taras->name, u"Тарас Бондар"_s);
    QVERIFY(!taras->color.isEmpty());
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QCOMPARE(dumpRows(file.connection()), before);
    file.redo();
    QCOMPARE(file.row(id).responsible, made.responsible);
    OpportunityEdit wrong = SessionFile::editOf(file.record(id));
    wrong.newResponsible = QString(kMaxName + 1, u'я');
    const Error error = file.refused(editOpportunity(file.record(id), wrong));
    QCOMPARE(error.subject, u"responsible"_s);
}

void TestEdit::kindOfAClientIsChangedInOneStep()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Ромашка"_s, {}, {});
    edit.client.client.kind = ClientKind::Company; // said, not guessed
    const OpportunityId id = file.create(edit);
    QCOMPARE(file.record(id).client.client.kind, ClientKind::Company);
    const QStringList before = dumpRows(file.connection());
    file.edit(id, [](OpportunityEdit &wanted) { wanted.client.client.kind = ClientKind::Person; });
    QCOMPARE(file.record(id).client.client.kind, ClientKind::Person);
    file.undo();
    QCOMPARE(dumpRows(file.connection()), before);
}

void TestEdit::unchangedFormWritesNothing()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Олена"_s, u"0671234567"_s, u"a@b.ua"_s);
    edit.client.phones.append(Phone {});
    edit.client.phones.last().raw = u"0507654321"_s;
    edit.client.phones.append(Phone {});
    edit.client.phones.last().raw = u"0447654321"_s;
    const OpportunityId id = file.create(edit);
    file.edit(id, [](OpportunityEdit &wanted) { wanted.client.phones.removeAt(1); });
    QVERIFY(file.edit(id, [](OpportunityEdit &) {}).isEmpty());
}

void TestEdit::keepsStageAndOutcome()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const Opportunity before = file.row(id);
    file.edit(id, [&](OpportunityEdit &edit) {
        edit.opportunity.stage = file.stage(3);
        edit.opportunity.outcome = Outcome::Won;
        edit.opportunity.archived = true;
        edit.opportunity.rank = 77;
        edit.opportunity.notes = u"x"_s;
    });
    Opportunity expected = before;
    expected.notes = u"x"_s;
    expected.version = before.version + 1;
    QCOMPARE(file.row(id), expected);
}

void TestEdit::mergesWithWhatChangedMeanwhile()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const OpportunityRecord seen = file.record(id);
    file.run(moveToTop({id}, file.stage(2)));
    file.run(postponeOpportunities({id}, QDate(2027, 1, 1), u"чекаємо"_s));
    OpportunityEdit wanted = SessionFile::editOf(seen);
    wanted.opportunity.title = u"Шафа"_s;
    file.run(editOpportunity(seen, wanted));
    const Opportunity row = file.row(id);
    QCOMPARE(row.title, u"Шафа"_s);
    QCOMPARE(row.stage, file.stage(2));
    QCOMPARE(row.probability, file.stages().at(2).probability);
    QCOMPARE(row.state, State::Postponed);
}

void TestEdit::conflictNamesTheField()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const OpportunityRecord seen = file.record(id);
    file.edit(id, [](OpportunityEdit &edit) { edit.opportunity.value = 500; });
    OpportunityEdit wanted = SessionFile::editOf(seen);
    wanted.opportunity.value = 700;
    wanted.client = SessionFile::client(u"Олена"_s, u"0671234567"_s, {});
    const Error error = file.refused(editOpportunity(seen, wanted));
    QCOMPARE(error.code, ErrorCode::Conflict);
    QCOMPARE(error.subject, u"value"_s);
}

void TestEdit::clientChangedMeanwhileIsKept()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Олена"_s, {}, {});
    const OpportunityId first = file.create(edit);
    edit.client = file.record(first).client;
    const OpportunityId second = file.create(edit);
    const OpportunityRecord seen = file.record(first);
    file.edit(second, [](OpportunityEdit &other) { other.client.client.name = u"Олена Гнатюк"_s; });
    OpportunityEdit wanted = SessionFile::editOf(seen);
    wanted.opportunity.notes = u"x"_s;
    wanted.client.client.note = u"постійна"_s;
    file.run(editOpportunity(seen, wanted));
    QCOMPARE(file.record(first).client.client.name, u"Олена Гнатюк"_s);
    QCOMPARE(file.record(first).client.client.note, u"постійна"_s);
    wanted.client.client.name = u"Ольга"_s;
    QCOMPARE(file.refused(editOpportunity(seen, wanted)).code, ErrorCode::Conflict);
}

void TestEdit::phoneAddedMeanwhileIsKept()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Олена"_s, u"0671234567"_s, {});
    const OpportunityId id = file.create(edit);
    const OpportunityRecord seen = file.record(id);
    file.edit(id, [](OpportunityEdit &other) {
        other.client.phones.append(Phone {});
        other.client.phones.last().raw = u"0507654321"_s;
    });
    OpportunityEdit wanted = SessionFile::editOf(seen);
    wanted.client.phones.first().comment = u"дім"_s;
    file.run(editOpportunity(seen, wanted));
    const QList<Phone> phones = file.record(id).client.phones;
    QCOMPARE(phones.size(), 2);
    QCOMPARE(phones.first().comment, u"дім"_s);
    QCOMPARE(file.problems(), QStringList());
}

void TestEdit::ordersAndRemovesPhones()
{
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Олена"_s, u"0671111111"_s, {});
    for (const QString &raw : {u"0672222222"_s, u"0673333333"_s}) {
        edit.client.phones.append(Phone {});
        edit.client.phones.last().raw = raw;
    }
    const OpportunityId id = file.create(edit);
    const auto raws = [&] {
        QStringList all;
        for (const Phone &phone : file.record(id).client.phones) {
            all << phone.raw.right(1);
        }
        return all.join(QString());
    };
    QCOMPARE(raws(), u"123"_s);
    file.edit(id, [](OpportunityEdit &wanted) { wanted.client.phones.move(2, 0); });
    QCOMPARE(raws(), u"312"_s);
    file.edit(id, [](OpportunityEdit &wanted) { wanted.client.phones[1].raw = u" "_s; });
    QCOMPARE(raws(), u"32"_s);
    file.undo();
    file.undo();
    QCOMPARE(raws(), u"123"_s);
    QCOMPARE(file.problems(), QStringList());
}

void TestEdit::furtherClients()
{
    SessionFile file;
    OpportunityEdit other;
    other.opportunity.title = u"Шафа"_s;
    other.client = SessionFile::client(u"Архітектор"_s, {}, {});
    const ClientId architect = file.row(file.create(other)).client;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.edit(id, [&](OpportunityEdit &edit) {
        edit.further = {FurtherClient {{{}, 0, false, {}, architect, u"проєкт"_s}, {}}};
    });
    QCOMPARE(file.record(id).further.first().name, u"Архітектор"_s);
    QVERIFY(file.edit(id, [](OpportunityEdit &) {}).isEmpty());
    file.edit(id, [](OpportunityEdit &edit) { edit.further.first().link.role = u"нагляд"_s; });
    QCOMPARE(file.record(id).further.first().link.role, u"нагляд"_s);
    file.edit(id, [](OpportunityEdit &edit) { edit.further.clear(); });
    QVERIFY(file.record(id).further.isEmpty());
    QCOMPARE(file.problems(), QStringList());
}

void TestEdit::furtherClientIsMade()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const QStringList before = file.dump();
    file.edit(id, [](OpportunityEdit &edit) {
        FurtherClient wife;
        wife.link.role = u"дружина"_s;
        wife.name = u" Марія  Гнатюк "_s;
        edit.further = {wife, {}};
    });
    const OpportunityRecord record = file.record(id);
    QCOMPARE(record.further.size(), 1);
    QCOMPARE(record.further.first().name, u"Марія Гнатюк"_s);
    QCOMPARE(record.further.first().link.role, u"дружина"_s);
    QVERIFY(record.further.first().link.client.isValid());
    QCOMPARE(file.problems(), QStringList());
    file.undo();
    QCOMPARE(file.dump(), before);
    // A new opportunity makes them likewise.
    OpportunityEdit fresh;
    fresh.opportunity.title = u"Шафа"_s;
    fresh.further = {FurtherClient {{}, u"Марія"_s}};
    QCOMPARE(file.record(file.create(fresh)).further.first().name, u"Марія"_s);
}

void TestEdit::commentsNeedText()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    QCOMPARE(file.refused(addComment(id, u" \n "_s)).code, ErrorCode::Invalid);
    QCOMPARE(file.refused(addComment(OpportunityId {5}, u"x"_s)).code, ErrorCode::NotFound);
    const ChangeSet added = file.run(addComment(id, u" подзвонив \n"_s));
    QCOMPARE(added.rows.first().opportunity, id);
    QCOMPARE(added.label.args, QStringList {u"Кухня"_s});
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
