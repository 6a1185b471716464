// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/firm_commands.h"
#include "model/commands/people_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/exchange/setup_export.h"
#include "model/exchange/setup_import.h"
#include "model/items/default_names.h"
#include "model/items/directory.h"
#include "tests/support/session_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTranslator>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// A language in which the shipped names stand in brackets.
class OtherLanguage : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "DefaultName") == 0 ? u"[%1]"_s.arg(QLatin1StringView(text))
                                                    : QString();
    }

    bool isEmpty() const override { return false; }
};

QJsonObject exported(SessionFile &file)
{
    return *readSetup(setupJson(file.directory()));
}

/// A file that its firm has shaped.
void shape(SessionFile &file)
{
    FirmProfile firm;
    firm.name = u"ТОВ «Майстер»"_s;
    firm.iban = u"UA213223130000026007233566001"_s;
    file.run(saveFirm({}, firm));
    Person person;
    person.name = u"Ірина Гай"_s;
    person.initials = u"ІРГ"_s;
    person.phone = u"067 123 45 67"_s;
    file.run(addPerson(person));
    file.write([&](WriteTransaction &transaction) -> Result<void> {
        const DirectoryData data = file.directory();
        Channel channel = data.channels.first();
        const Channel before = channel;
        channel.members = {data.people.last().id};
        channel.leader = data.people.last().id;
        channel.target = 5'000'000;
        transaction.update(before, channel);
        Pipeline pipeline;
        pipeline.name = u"Опт"_s;
        pipeline.position = 1;
        pipeline.visibleTo = {data.people.first().id};
        transaction.insert(pipeline);
        CustomField field;
        field.name = u"Розмір"_s;
        field.kind = CustomKind::List;
        field.pipeline = pipeline.id;
        field.required = true;
        transaction.insert(field);
        for (const QString &name : {u"Малий"_s, u"Великий"_s}) {
            CustomOption option;
            option.field = field.id;
            option.name = name;
            option.position = name == u"Малий"_s ? 0 : 1;
            transaction.insert(option);
        }
        Stage stage;
        stage.pipeline = pipeline.id;
        stage.name = u"Запит"_s;
        stage.color = u"#0FA3B1"_s;
        stage.start = true;
        stage.rotDays = 5;
        stage.channel = channel.id;
        stage.required = u"client %1"_s.arg(field.id.value);
        transaction.insert(stage);
        Tag tag;
        tag.name = u"Київ"_s;
        tag.group = u"місто"_s;
        tag.color = u"#1E8E55"_s;
        tag.position = 90;
        transaction.insert(tag);
        LostReason reason;
        reason.name = u"Лише роздріб"_s;
        reason.pipeline = pipeline.id;
        reason.position = 90;
        transaction.insert(reason);
        return transaction.status();
    });
    const DirectoryData data = file.directory();
    file.run(offerReason(data.pipelines.last().id, data.lostReasons.first().id, false));
}

QStringList namesOf(const QList<Stage> &stages)
{
    QStringList names;
    for (const Stage &stage : stages) {
        names.append(stage.name);
    }
    return names;
}

} // namespace

/// A firm's set-up travels between files as one JSON text.
class TestSetup : public QObject
{
    Q_OBJECT

private slots:
    void comesBackInAnotherFile();
    void sameFileIsUnchanged();
    void defaultsFollowTheLanguage();
    void updatesAndKeepsTheRest();
    void ordersAsTheSetup();
    void oneStartInAPipeline();
    void inboundPipelineComesAlong();
    void firstPersonIsTheSameInEveryLanguage();
    void undoesAsOneStep();
    void refused_data();
    void refused();
    void notJson();
};

void TestSetup::comesBackInAnotherFile()
{
    SessionFile from;
    shape(from);
    SessionFile to(TemplateKind::Goods);
    const auto report = std::make_shared<SetupReport>();
    to.run(importSetup(exported(from), report));
    QVERIFY(report->added > 0);
    const DirectoryData data = to.directory();
    const Directory directory(data);
    QCOMPARE(directory.firm().iban, u"UA213223130000026007233566001"_s);
    const QList<Pipeline> pipelines = directory.pipelines();
    QCOMPARE(pipelines.size(), 3);
    const auto wholesale = std::find_if(
        pipelines.begin(), pipelines.end(), [](const Pipeline &p) { return p.name == u"Опт"_s; });
    QVERIFY(wholesale != pipelines.end());
    QCOMPARE(directory.name(wholesale->visibleTo.value(0)), u"Олена Коваль"_s);
    const Stage stage = directory.stages(wholesale->id).value(0);
    QCOMPARE(stage.rotDays, 5);
    QVERIFY(stage.start);
    QCOMPARE(directory.channel(stage.channel)->target, std::optional<qint64>(5'000'000));
    QCOMPARE(directory.name(directory.channel(stage.channel)->leader), u"Ірина Гай"_s);
    const CustomField field = directory.customFields(wholesale->id).value(0);
    QCOMPARE(stage.required, u"client %1"_s.arg(field.id.value));
    const QList<LostReason> reasons = directory.lostReasons(wholesale->id);
    QCOMPARE(reasons.size(), directory.lostReasons({}).size()); // one left out, one of its own
    QVERIFY(std::none_of(reasons.begin(), reasons.end(), [](const LostReason &reason) {
        return reason.defaultKey == u"lost.expensive"_s;
    }));
    QCOMPARE(directory.customOptions(field.id).size(), 2);
    QCOMPARE(directory.customOptions(field.id).at(1).name, u"Великий"_s);
    // What the other file has, it keeps: the goods' own pipeline and tags.
    QVERIFY(std::any_of(data.tags.begin(), data.tags.end(), [](const Tag &tag) {
        return tag.defaultKey == u"tag.wholesale"_s;
    }));
    QVERIFY(to.problems().isEmpty());
    // And from here it goes back unchanged.
    const auto again = std::make_shared<SetupReport>();
    QVERIFY(to.run(importSetup(exported(from), again)).isEmpty());
    QCOMPARE(again->added + again->updated, 0);
}

void TestSetup::sameFileIsUnchanged()
{
    SessionFile file;
    shape(file);
    const auto report = std::make_shared<SetupReport>();
    QVERIFY(file.run(importSetup(exported(file), report)).isEmpty());
    QCOMPARE(report->added, 0);
    QCOMPARE(report->updated, 0);
    QVERIFY(report->unchanged > 20);
}

void TestSetup::defaultsFollowTheLanguage()
{
    SessionFile from;
    OtherLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const QJsonObject setup = exported(from);
    QCoreApplication::removeTranslator(&language);
    const QString foreign = setup[u"sources"_s][0][u"name"_s].toString();
    QVERIFY2(foreign.startsWith(u'['), qPrintable(foreign));
    SessionFile to(TemplateKind::Empty);
    const qsizetype sources = to.directory().sources.size();
    to.run(importSetup(setup));
    const DirectoryData data = to.directory();
    // Found by their keys, not added under a foreign name.
    QCOMPARE(data.sources.size(), sources);
    for (const Stage &stage : data.stages) {
        QVERIFY(!stage.defaultKey.isEmpty());
        QVERIFY(!Directory(data).name(stage.id).startsWith(u'['));
        QVERIFY(!stage.name.startsWith(u'['));
    }
}

void TestSetup::updatesAndKeepsTheRest()
{
    SessionFile file;
    const QJsonObject setup {
        {u"format"_s, u"ugoda-setup"_s},
        {u"version"_s, 1},
        {u"tags"_s, QJsonArray {QJsonObject {{u"name"_s, u"Київ"_s}, {u"color"_s, u"#1E8E55"_s}}}},
        {u"people"_s,
         QJsonArray {
             QJsonObject {{u"name"_s, u"Нова Людина"_s}, {u"email"_s, u"a@example.com"_s}}}}};
    const auto report = std::make_shared<SetupReport>();
    file.run(importSetup(setup, report));
    QCOMPARE(*report, (SetupReport {2, 0, 0}));
    QJsonObject other = setup;
    other[u"people"_s] =
        QJsonArray {QJsonObject {{u"name"_s, u"НОВА людина"_s}, {u"phone"_s, u"067 123 45 67"_s}}};
    file.run(importSetup(other, report));
    QCOMPARE(*report, (SetupReport {0, 1, 1}));
    const Person person = file.directory().people.last();
    QCOMPARE(person.name, u"НОВА людина"_s);
    QCOMPARE(person.email, u"a@example.com"_s);
    QCOMPARE(person.phone, u"067 123 45 67"_s);
    // Who works here is not made inactive by a set-up.
    other = setup;
    other[u"people"_s] = QJsonArray {
        QJsonObject {{u"name"_s, file.directory().people.first().name}, {u"active"_s, false}}};
    file.run(importSetup(other, report));
    QVERIFY(file.directory().people.first().active);
}

void TestSetup::ordersAsTheSetup()
{
    SessionFile file;
    QJsonObject setup = exported(file);
    QJsonArray pipelines = setup[u"pipelines"_s].toArray();
    QJsonObject pipeline = pipelines[0].toObject();
    QJsonArray stages = pipeline[u"stages"_s].toArray();
    const QStringList before = namesOf(file.stages());
    stages.insert(2, QJsonObject {{u"name"_s, u"Between"_s}});
    stages.removeLast();
    pipeline[u"stages"_s] = stages;
    pipelines[0] = pipeline;
    setup[u"pipelines"_s] = pipelines;
    file.run(importSetup(setup));
    QStringList wanted = before;
    wanted.insert(2, u"Between"_s);
    QCOMPARE(namesOf(file.stages()), wanted);
}

void TestSetup::oneStartInAPipeline()
{
    SessionFile file;
    QJsonObject setup = exported(file);
    QJsonArray pipelines = setup[u"pipelines"_s].toArray();
    QJsonObject pipeline = pipelines[0].toObject();
    pipeline[u"stages"_s] = QJsonArray {QJsonObject {{u"name"_s, u"First"_s}, {u"start"_s, true}}};
    pipelines[0] = pipeline;
    setup[u"pipelines"_s] = pipelines;
    file.run(importSetup(setup));
    int starts = 0;
    for (const Stage &stage : file.stages()) {
        starts += stage.start;
        QCOMPARE(stage.start, stage.name == u"First"_s);
    }
    QCOMPARE(starts, 1);
}

/// Row 75: where contacts arrive is part of how a firm works.
void TestSetup::inboundPipelineComesAlong()
{
    SessionFile from;
    shape(from);
    from.run(setInboundPipeline(from.directory().pipelines.last().id));
    SessionFile to;
    const QStringList before = to.dump();
    to.run(importSetup(exported(from), nullptr));
    const Directory directory(to.directory());
    QCOMPARE(directory.name(directory.inboundPipeline()), u"Опт"_s);
    to.undo();
    QCOMPARE(to.dump(), before);
}

void TestSetup::firstPersonIsTheSameInEveryLanguage()
{
    SessionFile to;
    const auto call = [](SessionFile &file, const QString &name) {
        Person me = file.directory().people.first();
        me.name = name;
        file.run(editPerson(file.directory().people.first(), me));
    };
    call(to, u"Я"_s);
    const qsizetype people = to.directory().people.size();
    SessionFile from;
    call(from, u"Me"_s);
    to.run(importSetup(exported(from), nullptr));
    QCOMPARE(to.directory().people.size(), people);
    QCOMPARE(to.directory().people.first().name, u"Я"_s);
    call(to, u"Олена"_s); // somebody by now
    to.run(importSetup(exported(from), nullptr));
    QCOMPARE(to.directory().people.size(), people + 1);
}

void TestSetup::undoesAsOneStep()
{
    SessionFile from;
    shape(from);
    SessionFile to(TemplateKind::Clinic);
    const QStringList before = to.dump();
    to.run(importSetup(exported(from)));
    const QStringList after = to.dump();
    to.undo();
    QCOMPARE(to.dump(), before);
    to.redo();
    QCOMPARE(to.dump(), after);
    to.reopen();
    to.undo();
    QCOMPARE(to.dump(), before);
}

void TestSetup::refused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row =
        [](const char *name, const QByteArray &content, const char *place, const char *reason) {
            QTest::newRow(name) << content << QString::fromLatin1(place)
                                << QString::fromLatin1(reason);
        };
    row("list", R"("tags": {})", "tags", "type");
    row("entry", R"("tags": ["x"])", "tags", "type");
    row("name", R"("tags": [{"color": "#FFFFFF"}])", "tags[0].name", "missing");
    row("empty name", R"("tags": [{"name": " "}])", "tags[0].name", "empty");
    row("number", R"("tags": [{"name": 5}])", "tags[0].name", "type");
    row("twice", R"("tags": [{"name": "Оля"}, {"name": "ОЛЯ"}])", "tags[1].name", "duplicate");
    row("color", R"("tags": [{"name": "x", "color": "red"}])", "tags[0].color", "color");
    row("probability",
        R"("pipelines": [{"name": "x", "stages": [{"name": "a"}, {"name": "b", "probability": 101}]}])",
        "pipelines[0].stages[1].probability",
        "range");
    row("no stages", R"("pipelines": [{"name": "x"}])", "pipelines[0].stages", "empty");
    row("two starts",
        R"("pipelines": [{"name": "x", "stages": [{"name": "a", "start": true}, {"name": "b", "start": true}]}])",
        "pipelines[0].stages",
        "start");
    row("start archived",
        R"("pipelines": [{"name": "x", "stages": [{"name": "a", "archived": true}, {"name": "b"}]}])",
        "pipelines[0].stages[0].archived",
        "start archived");
    row("icon",
        R"("activityTypes": [{"name": "x", "icon": "dragon"}])",
        "activityTypes[0].icon",
        "choice");
    row("dashboard",
        R"("channels": [{"name": "x", "dashContent": "sales", "dashGroup": "stage"}])",
        "channels[0].dashGroup",
        "by stage");
    row("all archived",
        R"("pipelines": [{"default": "template.services", "name": "x", "archived": true}])",
        "pipelines[0].archived",
        "all archived");
    const auto many = [](const char *entry, int count) {
        QByteArray list;
        for (int i = 0; i < count; ++i) {
            list += (i > 0 ? ", " : "") + QByteArray(entry).replace("%", QByteArray::number(i));
        }
        return list;
    };
    row("stages",
        R"("pipelines": [{"name": "x", "stages": [)" + many(R"({"name": "s%"})", 201) + "]}]",
        "pipelines[0].stages",
        "stages");
    row("fields",
        R"("customFields": [)" + many(R"({"name": "f%"})", 101) + ']',
        "customFields",
        "fields");
    row("flag", R"("sources": [{"name": "x", "archived": "no"}])", "sources[0].archived", "type");
    row("person", R"("people": [{"name": "x", "email": "nobody"}])", "people[0].email", "value");
    row("leader",
        R"("channels": [{"name": "x", "leader": "Nobody"}])",
        "channels[0].leader",
        "unknown");
    row("kind",
        R"("customFields": [{"name": "x", "kind": "colour"}])",
        "customFields[0].kind",
        "choice");
    row("options",
        R"("customFields": [{"name": "x", "kind": "text", "options": [{"name": "a"}]}])",
        "customFields[0].options",
        "options");
    row("iban", R"("firm": {"iban": "UA00"})", "firm.iban", "value");
    row("firm", R"("firm": [])", "firm", "type");
}

void TestSetup::refused()
{
    QFETCH(QByteArray, content);
    SessionFile file;
    const QStringList before = file.dump();
    const Result<QJsonObject> setup =
        readSetup("{\"format\": \"ugoda-setup\", \"version\": 1, " + content + '}');
    QVERIFY(setup.ok());
    const Error error = file.refused(importSetup(*setup));
    QCOMPARE(error.code, ErrorCode::MalformedInput);
    QTEST(error.subject, "place");
    QTEST(error.detail, "reason");
    QVERIFY(setupFaultWords(error).startsWith(error.subject + u": "_s));
    QVERIFY(setupFaultWords(error) != u"%1: %2."_s.arg(error.subject, error.detail));
    QCOMPARE(file.dump(), before);
}

void TestSetup::notJson()
{
    const Error broken = readSetup("{\n  \"format\": \"ugoda-setup\",\n  oops\n}").error();
    QCOMPARE(broken.detail, u"json"_s);
    QVERIFY2(setupFaultWords(broken).startsWith(u"Line 3, column "_s),
             qPrintable(setupFaultWords(broken)));
    QCOMPARE(readSetup("{}").error().detail, u"format"_s);
    QCOMPARE(readSetup("[]").error().detail, u"format"_s);
    QCOMPARE(readSetup("").error().subject, u"1:1"_s);
    QCOMPARE(readSetup(R"({"format": "ugoda-setup", "version": 2})").error().detail, u"version"_s);
    QCOMPARE(loadSetup(u"/no/such/file"_s).error().code, ErrorCode::CannotRead);
}

QTEST_GUILESS_MAIN(TestSetup)
#include "tst_setup.moc"
