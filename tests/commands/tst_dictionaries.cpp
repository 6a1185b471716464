// SPDX-License-Identifier: GPL-3.0-or-later
// Dictionaries are filled, renamed, ordered, archived, emptied and merged (rows 95 to 122, 126,
// 127, 130).
#include "model/commands/activity_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/store/lookups.h"
#include "model/store/usage_reads.h"
#include "tests/support/people.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// A dictionary whose defaults are shown as "<key>, shown".
Dictionary dictionary(Entity entity)
{
    return {entity, [](const QString &key) {
                return key + u", shown"_s;
            }};
}

} // namespace

class TestDictionaries : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyKind_data();
    void everyKind();
    void badNames_data();
    void badNames();
    void defaultKeepsItsNameUntilRenamed();
    void reasonsOfPipelines();
    void order();
    void orderOfPeopleAndStages();
    void archivedAndBack();
    void usedStays();
    void tagsMerge();
    void sourcesMerge();
    void channelsReasonsAndTypesMerge();
    void choicesMerge();
    void mergedSourceStandsOnce();
    void mergeIsRefused();
    void fields();
    void fieldsRefused_data();
    void fieldsRefused();
    void laterEditsOfOthersStand();
    void typedTagGetsAGroup();
    void usage();

private:
    QStringList names(Entity entity) const;

    /// Runs a step and sees that it comes back whole, also after the file was closed.
    void runAndReturn(std::unique_ptr<Command> step)
    {
        const QStringList before = m_file->dump();
        const QStringList labels = m_file->run(std::move(step)).label.args;
        QVERIFY(!labels.value(0).isEmpty());
        const QStringList after = m_file->dump();
        QVERIFY(after != before);
        m_file->undo();
        QCOMPARE(m_file->dump(), before);
        m_file->redo();
        QCOMPARE(m_file->dump(), after);
        m_file->reopen();
        m_file->undo();
        QCOMPARE(m_file->dump(), before);
        m_file->redo();
        QCOMPARE(m_file->dump(), after);
        QCOMPARE(m_file->problems(), QStringList());
    }

    std::unique_ptr<SessionFile> m_file;
};

void TestDictionaries::init()
{
    m_file = std::make_unique<SessionFile>();
}

QStringList TestDictionaries::names(Entity entity) const
{
    return visitDictionary(entity, [&]<class Row>(std::type_identity<Row>) {
        QStringList found;
        m_file->write([&](WriteTransaction &transaction) -> Result<void> {
            const QList<Row> all = allRows<Row>(transaction);
            for (const Row &row : all) {
                if (!row.removed) {
                    found.append(row.name);
                }
            }
            return {};
        });
        return found;
    });
}

void TestDictionaries::everyKind_data()
{
    QTest::addColumn<int>("entity");
    for (const Entity entity : {Entity::Tag,
                                Entity::Source,
                                Entity::LostReason,
                                Entity::Channel,
                                Entity::ActivityType,
                                Entity::CustomOption}) {
        QTest::addRow("%d", int(entity)) << int(entity);
    }
}

void TestDictionaries::everyKind()
{
    QFETCH(int, entity);
    const Dictionary kind = dictionary(Entity(entity));
    qint64 owner = 0;
    if (kind.entity == Entity::CustomOption) {
        m_file->write([&](WriteTransaction &transaction) -> Result<void> {
            CustomField field;
            field.name = u"Колір"_s;
            field.kind = CustomKind::List;
            transaction.insert(field);
            owner = field.id.value;
            return {};
        });
    }
    const auto id = std::make_shared<qint64>();
    m_file->run(addEntry(kind, u"  Перший   запис "_s, owner, id));
    QCOMPARE(names(kind.entity).last(), u"Перший запис"_s);
    runAndReturn(addEntry(kind, u"Другий"_s, owner));
    runAndReturn(renameEntry(kind, *id, u"Інша назва"_s));
    runAndReturn(moveEntries(kind, {*id}, 0));
    QCOMPARE(names(kind.entity).last(), u"Інша назва"_s);
    runAndReturn(setEntriesArchived(kind, {*id}, true));
    runAndReturn(setEntriesArchived(kind, {*id}, false));
    QVERIFY(m_file->run(setEntriesArchived(kind, {*id}, false)).isEmpty());
    QCOMPARE(m_file->refused(addEntry(kind, u"ІНША назва"_s, owner)).problem,
             ProblemCode::Duplicate);
    runAndReturn(removeEntries(kind, {*id}));
    QVERIFY(!names(kind.entity).contains(u"Інша назва"_s));
    QCOMPARE(m_file->refused(renameEntry(kind, *id, u"Х"_s)).code, ErrorCode::NotFound);
    QCOMPARE(m_file->refused(moveEntries(kind, {*id}, 0)).code, ErrorCode::NotFound);
    runAndReturn(addEntry(kind, u"Інша назва"_s, owner)); // the name is free again
}

void TestDictionaries::badNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProblemCode>("why");
    QTest::newRow("empty") << QString() << ProblemCode::Empty;
    QTest::newRow("spaces") << u" \t "_s << ProblemCode::Empty;
    QTest::newRow("long") << QString(kMaxName + 1, u'я') << ProblemCode::TooLong;
    QTest::newRow("shown") << u"TAG.VIP,  shown"_s << ProblemCode::Duplicate;
    QTest::newRow("archived") << u"архівна"_s << ProblemCode::Duplicate;
}

void TestDictionaries::badNames()
{
    QFETCH(QString, name);
    QFETCH(ProblemCode, why);
    const Dictionary tags = dictionary(Entity::Tag);
    const auto id = std::make_shared<qint64>();
    m_file->run(addEntry(tags, u"Архівна"_s, 0, id));
    m_file->run(setEntriesArchived(tags, {*id}, true));
    const qint64 other = m_file->directory().tags.at(1).id.value;
    for (const bool renaming : {false, true}) {
        const Error error =
            m_file->refused(renaming ? renameEntry(tags, other, name) : addEntry(tags, name));
        QCOMPARE(error.code, ErrorCode::Invalid);
        QCOMPARE(error.subject, u"name"_s);
        QCOMPARE(error.problem, why);
    }
    m_file->run(addEntry(tags, QString(kMaxName, u'я')));
}

void TestDictionaries::defaultKeepsItsNameUntilRenamed()
{
    const Dictionary sources = dictionary(Entity::Source);
    const Source site = m_file->directory().sources.first();
    QVERIFY(m_file->run(renameEntry(sources, site.id.value, u"source.site, shown"_s)).isEmpty());
    QCOMPARE(m_file->directory().sources.first().defaultKey, u"source.site"_s);
    m_file->run(
        renameEntry(sources, site.id.value, u"Source.Site, shown"_s)); // only the case differs
    QCOMPARE(m_file->directory().sources.first().name, u"Source.Site, shown"_s);
    QCOMPARE(m_file->directory().sources.first().defaultKey, QString());
    m_file->undo();
    QCOMPARE(m_file->directory().sources.first().name, site.name);
    QCOMPARE(m_file->directory().sources.first().defaultKey, site.defaultKey);
}

void TestDictionaries::reasonsOfPipelines()
{
    const Dictionary reasons = dictionary(Entity::LostReason);
    qint64 other = 0;
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        Pipeline pipeline;
        pipeline.name = u"Друга"_s;
        transaction.insert(pipeline);
        other = pipeline.id.value;
        return {};
    });
    const qint64 first = m_file->directory().pipelines.first().id.value;
    m_file->run(addEntry(reasons, u"Далеко"_s, first));
    m_file->run(addEntry(reasons, u"Далеко"_s, other)); // lists that nobody sees together
    QCOMPARE(m_file->refused(addEntry(reasons, u"Далеко"_s, first)).problem,
             ProblemCode::Duplicate);
    QCOMPARE(m_file->refused(addEntry(reasons, u"Далеко"_s)).problem, ProblemCode::Duplicate);
    QCOMPARE(m_file->refused(addEntry(reasons, u"lost.spam, shown"_s, other)).problem,
             ProblemCode::Duplicate);
    const QList<LostReason> all = m_file->directory().lostReasons;
    const qint64 own = all.at(all.size() - 2).id.value;
    const qint64 elsewhere = all.last().id.value;
    const qint64 common = all.first().id.value;
    QCOMPARE(m_file->refused(mergeEntries(reasons, {common}, own)).problem, ProblemCode::Unfitting);
    QCOMPARE(m_file->refused(mergeEntries(reasons, {elsewhere}, own)).problem,
             ProblemCode::Unfitting);
    runAndReturn(mergeEntries(reasons, {own, elsewhere}, common));
}

void TestDictionaries::order()
{
    const Dictionary tags = dictionary(Entity::Tag);
    const QList<Tag> all = m_file->directory().tags;
    QCOMPARE(all.size(), 3);
    runAndReturn(moveEntries(tags, {all.at(2).id.value}, all.at(0).id.value));
    QCOMPARE(names(Entity::Tag), (QStringList {all.at(2).name, all.at(0).name, all.at(1).name}));
    m_file->run(moveEntries(tags, {all.at(1).id.value, all.at(2).id.value}, 0));
    QCOMPARE(names(Entity::Tag), (QStringList {all.at(0).name, all.at(1).name, all.at(2).name}));
    // Where it stands already, and before itself, nothing happens.
    QVERIFY(m_file->run(moveEntries(tags, {all.at(0).id.value}, all.at(1).id.value)).isEmpty());
    QVERIFY(m_file->run(moveEntries(tags, {all.at(2).id.value}, all.at(2).id.value)).isEmpty());
    QVERIFY(m_file->run(moveEntries(tags, {all.at(0).id.value}, all.at(0).id.value)).isEmpty());
}

void TestDictionaries::orderOfPeopleAndStages()
{
    m_file->run(addPerson(personNamed(u"Марко"_s)));
    const QList<Person> people = m_file->directory().people;
    runAndReturn(
        moveEntries(dictionary(Entity::Person), {people.at(1).id.value}, people.at(0).id.value));
    QCOMPARE(m_file->directory().people.first().name, u"Марко"_s);
    const QList<Stage> stages = m_file->stages();
    runAndReturn(moveEntries(dictionary(Entity::Stage), {stages.at(1).id.value}, 0));
    QCOMPARE(m_file->stages().last().id, stages.at(1).id);
}

void TestDictionaries::archivedAndBack()
{
    const Dictionary types = dictionary(Entity::ActivityType);
    const QList<ActivityType> all = m_file->directory().activityTypes;
    runAndReturn(setEntriesArchived(types, {all.at(0).id.value, all.at(1).id.value}, true));
    QVERIFY(m_file->directory().activityTypes.at(1).archived);
}

void TestDictionaries::usedStays()
{
    const DirectoryData known = m_file->directory();
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.opportunity.source = known.sources.at(0).id;
    edit.opportunity.extraSources = {known.sources.at(1).id};
    edit.opportunity.channel = known.channels.at(0).id;
    edit.opportunity.tags = {known.tags.at(0).id};
    const OpportunityId id = m_file->create(edit);
    Activity activity;
    activity.opportunity = id;
    activity.type = known.activityTypes.at(0).id;
    activity.dueOn = QDate(2026, 11, 20);
    m_file->run(planActivity(activity));
    const auto why = [&](Entity entity, qint64 entry) {
        return m_file->refused(removeEntries(dictionary(entity), {entry})).problem;
    };
    for (const bool trashed : {false, true}) {
        QCOMPARE(why(Entity::Source, known.sources.at(0).id.value), ProblemCode::InUse);
        QCOMPARE(why(Entity::Source, known.sources.at(1).id.value), ProblemCode::InUse);
        QCOMPARE(why(Entity::Channel, known.channels.at(0).id.value), ProblemCode::InUse);
        QCOMPARE(why(Entity::Tag, known.tags.at(0).id.value), ProblemCode::InUse);
        QCOMPARE(why(Entity::ActivityType, known.activityTypes.at(0).id.value), ProblemCode::InUse);
        if (!trashed) {
            m_file->run(trashOpportunities({id}, true));
        }
    }
    m_file->undo();
    m_file->undo(); // the plan
    runAndReturn(
        removeEntries(dictionary(Entity::ActivityType), {known.activityTypes.at(0).id.value}));
}

void TestDictionaries::tagsMerge()
{
    const QList<Tag> tags = m_file->directory().tags;
    const auto create = [&](const IdList<TagTag> &its) {
        OpportunityEdit edit;
        edit.opportunity.title = u"Кухня"_s;
        edit.opportunity.tags = its;
        return m_file->create(edit);
    };
    const OpportunityId both = create({tags.at(0).id, tags.at(2).id, tags.at(1).id});
    const OpportunityId one = create({tags.at(0).id});
    const OpportunityId gone = create({tags.at(1).id});
    const OpportunityId other = create({tags.at(2).id});
    m_file->run(trashOpportunities({gone}, true));
    const int version = m_file->row(other).version;
    runAndReturn(mergeEntries(
        dictionary(Entity::Tag), {tags.at(0).id.value, tags.at(1).id.value}, tags.at(2).id.value));
    for (const OpportunityId id : {both, one, gone, other}) {
        QCOMPARE(m_file->row(id).tags, IdList<TagTag> {tags.at(2).id});
    }
    QCOMPARE(m_file->row(other).version, version); // not touched
    QCOMPARE(names(Entity::Tag), QStringList {tags.at(2).name});
}

void TestDictionaries::sourcesMerge()
{
    const QList<Source> all = m_file->directory().sources;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.opportunity.source = all.at(0).id;
    edit.opportunity.extraSources = {all.at(1).id, all.at(2).id};
    const OpportunityId id = m_file->create(edit);
    const OpportunityId plain = m_file->create(u"Інша"_s);
    runAndReturn(mergeEntries(
        dictionary(Entity::Source), {all.at(0).id.value, all.at(1).id.value}, all.at(3).id.value));
    QCOMPARE(m_file->row(id).source, all.at(3).id);
    QCOMPARE(m_file->row(id).extraSources, (IdList<SourceTag> {all.at(2).id}));
    QCOMPARE(m_file->row(plain).source, SourceId());
}

void TestDictionaries::channelsReasonsAndTypesMerge()
{
    const DirectoryData known = m_file->directory();
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.opportunity.channel = known.channels.at(0).id;
    const OpportunityId id = m_file->create(edit);
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        Stage stage = *transaction.find<Stage>(m_file->stage(1));
        const Stage before = stage;
        stage.channel = known.channels.at(0).id;
        transaction.update(before, stage);
        return {};
    });
    runAndReturn(mergeEntries(dictionary(Entity::Channel),
                              {known.channels.at(0).id.value},
                              known.channels.at(1).id.value));
    QCOMPARE(m_file->row(id).channel, known.channels.at(1).id);
    QCOMPARE(m_file->stages().at(1).channel, known.channels.at(1).id);
    Activity activity;
    activity.opportunity = id;
    activity.type = known.activityTypes.at(0).id;
    activity.dueOn = QDate(2026, 11, 20);
    m_file->run(planActivity(activity));
    ActivityType wanted = known.activityTypes.at(2);
    wanted.nextTypes = {known.activityTypes.at(0).id, known.activityTypes.at(1).id};
    m_file->run(editEntry(dictionary(Entity::ActivityType), known.activityTypes.at(2), wanted));
    runAndReturn(mergeEntries(dictionary(Entity::ActivityType),
                              {known.activityTypes.at(0).id.value},
                              known.activityTypes.at(1).id.value));
    QCOMPARE(m_file->directory().activityTypes.at(2).nextTypes,
             IdList<ActivityTypeTag> {known.activityTypes.at(1).id});
    m_file->run(loseOpportunities({id}, known.lostReasons.at(0).id, {}, {}, {}));
    runAndReturn(mergeEntries(dictionary(Entity::LostReason),
                              {known.lostReasons.at(0).id.value},
                              known.lostReasons.at(1).id.value));
    QCOMPARE(m_file->row(id).lostReason, known.lostReasons.at(1).id);
}

void TestDictionaries::choicesMerge()
{
    const OpportunityId id = m_file->create(u"Кухня"_s);
    CustomField field;
    field.name = u"Колір"_s;
    field.kind = CustomKind::Lists;
    QList<CustomOption> options(3);
    CustomValue value;
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.insert(field);
        for (CustomOption &option : options) {
            option.field = field.id;
            option.name = QString::number(&option - options.data());
            transaction.insert(option);
        }
        value.opportunity = id;
        value.field = field.id;
        value.value = u"%1 %2"_s.arg(options.at(0).id.value).arg(options.at(1).id.value);
        transaction.insert(value);
        return {};
    });
    const Dictionary choices = dictionary(Entity::CustomOption);
    QCOMPARE(m_file->refused(removeEntries(choices, {options.at(0).id.value})).problem,
             ProblemCode::InUse);
    QCOMPARE((*readUsage(m_file->connection(), Entity::CustomOption, field.id.value))
                 .value(options.at(1).id.value)
                 .count,
             1);
    runAndReturn(mergeEntries(
        choices, {options.at(0).id.value, options.at(1).id.value}, options.at(2).id.value));
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        value = *transaction.find<CustomValue>(value.id);
        return {};
    });
    QCOMPARE(value.value, QString::number(options.at(2).id.value));
}

void TestDictionaries::mergedSourceStandsOnce()
{
    const QList<Source> sources = m_file->directory().sources;
    const SourceId from = sources.at(0).id;
    const SourceId into = sources.at(1).id;
    const SourceId other = sources.at(2).id;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.opportunity.source = from;
    edit.opportunity.extraSources = {into, other};
    const OpportunityId first = m_file->create(edit);
    edit.opportunity.source = into;
    edit.opportunity.extraSources = {from};
    const OpportunityId second = m_file->create(edit);
    runAndReturn(mergeEntries(dictionary(Entity::Source), {from.value}, into.value));
    QCOMPARE(m_file->row(first).source, into);
    QCOMPARE(m_file->row(first).extraSources, IdList<SourceTag> {other});
    QCOMPARE(m_file->row(second).source, into);
    QVERIFY(m_file->row(second).extraSources.isEmpty());
}

void TestDictionaries::mergeIsRefused()
{
    const QList<Tag> tags = m_file->directory().tags;
    const Dictionary kind = dictionary(Entity::Tag);
    const qint64 first = tags.at(0).id.value;
    const qint64 second = tags.at(1).id.value;
    QCOMPARE(m_file->refused(mergeEntries(kind, {first}, first)).problem, ProblemCode::Unfitting);
    QCOMPARE(m_file->refused(mergeEntries(kind, {second, first}, first)).problem,
             ProblemCode::Unfitting);
    QCOMPARE(m_file->refused(mergeEntries(kind, {}, first)).code, ErrorCode::Invalid);
    QCOMPARE(m_file->refused(mergeEntries(kind, {first}, 12345)).code, ErrorCode::NotFound);
    QCOMPARE(m_file->refused(mergeEntries(kind, {12345}, first)).code, ErrorCode::NotFound);
}

void TestDictionaries::fields()
{
    const DirectoryData known = m_file->directory();
    Tag tag = known.tags.first();
    tag.color = u"#0FA3B1"_s;
    tag.group = u" галузь "_s;
    tag.name = u"not by this way"_s;
    tag.archived = true;
    runAndReturn(editEntry(dictionary(Entity::Tag), known.tags.first(), tag));
    const Tag now = m_file->directory().tags.first();
    QCOMPARE(now.group, u"галузь"_s);
    QCOMPARE(now.name, known.tags.first().name);
    QCOMPARE(now.defaultKey, known.tags.first().defaultKey);
    QVERIFY(!now.archived);
    ActivityType type = known.activityTypes.first();
    type.category = ActivityCategory::Meeting;
    type.outcome = u"Домовилися про ціну"_s;
    type.days = 4;
    type.nextTypes = {known.activityTypes.at(1).id, type.id};
    type.icon = u"phone"_s;
    runAndReturn(editEntry(dictionary(Entity::ActivityType), known.activityTypes.first(), type));
    Channel channel = known.channels.first();
    channel.quotations = false;
    channel.onBoard = false;
    channel.leads = true;
    channel.leader = known.people.first().id;
    channel.members = {known.people.first().id};
    channel.target = 10'000'00;
    channel.dashContent = DashContent::Sales;
    channel.dashSpan = DashSpan::Year;
    channel.dashGroup = DashGroup::Person;
    runAndReturn(editEntry(dictionary(Entity::Channel), known.channels.first(), channel));
    channel.version = m_file->directory().channels.first().version;
    QCOMPARE(m_file->directory().channels.first(), channel);
}

void TestDictionaries::fieldsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("color and a line break") << u"color"_s;
    for (const char *field : {"color", "tag_group", "days", "outcome", "target", "person"}) {
        QTest::newRow(field) << QString::fromLatin1(field);
    }
}

void TestDictionaries::fieldsRefused()
{
    QFETCH(QString, field);
    const DirectoryData known = m_file->directory();
    Tag tag = known.tags.first();
    const bool breaks = qstrcmp(QTest::currentDataTag(), "color and a line break") == 0;
    tag.color = breaks ? u"#0FA3B1\n"_s : field == u"color" ? u"red"_s : tag.color;
    tag.group = field == u"tag_group" ? QString(kMaxName + 1, u'а') : QString();
    ActivityType type = known.activityTypes.first();
    type.days = field == u"days" ? -1 : 3650;
    type.outcome = field == u"outcome" ? QString(kMaxSummary + 1, u'а') : QString();
    Channel channel = known.channels.first();
    channel.target = field == u"target" ? -1 : 0;
    channel.leader = field == u"person" ? PersonId {5} : PersonId {};
    const bool ofTag = field == u"color" || field == u"tag_group";
    const bool ofType = field == u"days" || field == u"outcome";
    const Error error = m_file->refused(
        ofTag ? editEntry(dictionary(Entity::Tag), known.tags.first(), tag)
            : ofType
            ? editEntry(dictionary(Entity::ActivityType), known.activityTypes.first(), type)
            : editEntry(dictionary(Entity::Channel), known.channels.first(), channel));
    QCOMPARE(error.subject, field);
}

void TestDictionaries::laterEditsOfOthersStand()
{
    const Tag seen = m_file->directory().tags.first();
    Tag theirs = seen;
    theirs.group = u"розмір"_s;
    m_file->run(editEntry(dictionary(Entity::Tag), seen, theirs));
    Tag mine = seen;
    mine.color = u"#1E8E55"_s;
    m_file->run(editEntry(dictionary(Entity::Tag), seen, mine));
    QCOMPARE(m_file->directory().tags.first().group, u"розмір"_s);
    mine.group = u"галузь"_s;
    QCOMPARE(m_file->refused(editEntry(dictionary(Entity::Tag), seen, mine)).code,
             ErrorCode::Conflict);
}

/// A tag is whole on whatever road it was made.
void TestDictionaries::typedTagGetsAGroup()
{
    const OpportunityId id = m_file->create(u"Кухня"_s);
    m_file->edit(id, [](OpportunityEdit &edit) { edit.newTags = {u"дуб"_s}; });
    const Tag typed = m_file->directory().tags.last();
    QCOMPARE(typed.name, u"дуб"_s);
    QVERIFY(isColor(typed.color));
    Tag wanted = typed;
    wanted.group = u"матеріал"_s;
    runAndReturn(editEntry(dictionary(Entity::Tag), typed, wanted));
    // So is one of a file in which forms made them without a colour.
    mustExecute(m_file->connection(), "UPDATE tag SET color = '' WHERE name = 'дуб'");
    const Tag plain = m_file->directory().tags.last();
    wanted = plain;
    wanted.group = u"порода"_s;
    m_file->run(editEntry(dictionary(Entity::Tag), plain, wanted));
    QVERIFY(isColor(m_file->directory().tags.last().color));
}

void TestDictionaries::usage()
{
    const DirectoryData known = m_file->directory();
    QList<OpportunityId> ids;
    for (int i = 0; i < 3; ++i) {
        OpportunityEdit edit;
        edit.opportunity.title = u"Кухня"_s;
        edit.opportunity.source = known.sources.at(0).id;
        edit.opportunity.extraSources = {known.sources.at(1).id};
        edit.opportunity.channel = known.channels.at(0).id;
        edit.opportunity.tags = {known.tags.at(0).id, known.tags.at(1).id};
        ids.append(m_file->create(edit));
    }
    Activity activity;
    activity.opportunity = ids.at(2);
    activity.type = known.activityTypes.at(0).id;
    activity.dueOn = QDate(2026, 11, 20);
    m_file->run(planActivity(activity));
    m_file->run(loseOpportunities({ids.at(1)}, known.lostReasons.at(0).id, {}, {}, {}));
    m_file->run(archiveOpportunities({ids.at(1)}, true));
    m_file->run(trashOpportunities({ids.at(0)}, true));
    const auto of = [&](Entity entity, qint64 id) {
        return readUsage(m_file->connection(), entity)->value(id);
    };
    QCOMPARE(of(Entity::Tag, known.tags.at(1).id.value), (Usage {2, 1}));
    QCOMPARE(of(Entity::Source, known.sources.at(0).id.value), (Usage {2, 1}));
    QCOMPARE(of(Entity::Source, known.sources.at(1).id.value), (Usage {2, 1}));
    QCOMPARE(of(Entity::Channel, known.channels.at(0).id.value), (Usage {2, 1}));
    QCOMPARE(of(Entity::LostReason, known.lostReasons.at(0).id.value), (Usage {1, 0}));
    QCOMPARE(of(Entity::ActivityType, known.activityTypes.at(0).id.value), (Usage {1, 0}));
    QVERIFY(of(Entity::Tag, known.tags.at(2).id.value).isEmpty());
}

QTEST_GUILESS_MAIN(TestDictionaries)
#include "tst_dictionaries.moc"
