// SPDX-License-Identifier: GPL-3.0-or-later
// Leads (row 101) wait in Unregistered and become opportunities on every road that leads out of it:
// their client needs a name (row 83), and somebody is responsible.
#include "model/commands/inbound_rules.h"
#include "model/commands/people_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/commands/stage_commands.h"
#include "model/commands/stage_rows.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestLeads : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoIsALead();
    void columnIsMadeOnce();
    void columnAsksForNothing();
    void columnStaysAsItIs();
    void converts();
    void everyRoadAsks_data();
    void everyRoadAsks();
    void numberGetsAName();
    void numberStaysBesideAKnownClient();
    void severalBecomeOnePersons();
    void responsibleStays();
    void ownRequiredFieldsAreAsked();
    void losingAsksForNothing();
    void convertLeavesOthersAlone();
    void newOnesGoToTheInboundPipeline();

private:
    /// The column of leads, made when it is not there.
    StageId leads()
    {
        StageId id;
        m_file->write([&](WriteTransaction &transaction) -> Result<void> {
            const PipelineId pipeline = m_file->stages().first().pipeline;
            id = systemStage(transaction, pipeline, StageKind::Unregistered, nameOf).id;
            return {};
        });
        return id;
    }

    static QString nameOf(const QString &key) { return u"<%1>"_s.arg(key); }

    /// A lead whose client is called so; empty: it has none.
    OpportunityId lead(const QString &client, const QString &phone = {})
    {
        OpportunityEdit edit;
        edit.opportunity.title = u"Звернення"_s;
        edit.opportunity.stage = leads();
        edit.client = SessionFile::client(client, phone, {});
        return m_file->create(edit);
    }

    StageId start() { return m_file->stage(1); } // behind the column of leads

    void refuses(std::unique_ptr<Command> command, const QString &fields)
    {
        const QStringList before = m_file->dump();
        const Error error = m_file->refused(std::move(command));
        QCOMPARE(error.problem, ProblemCode::StageAsks);
        QCOMPARE(error.subject, fields);
        QCOMPARE(m_file->dump(), before);
    }

    void runAndTakeBack(std::unique_ptr<Command> command)
    {
        const QStringList before = m_file->dump();
        m_file->run(std::move(command));
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

    PersonId me() { return m_file->directory().people.first().id; }

    std::unique_ptr<SessionFile> m_file;
};

void TestLeads::init()
{
    m_file = std::make_unique<SessionFile>();
}

void TestLeads::whoIsALead()
{
    Channel channel;
    const PersonId person {7};
    QCOMPARE(arrivalOf(nullptr, person).stage, StageKind::Ordinary);
    QCOMPARE(arrivalOf(&channel, person).stage, StageKind::Ordinary);
    QCOMPARE(arrivalOf(&channel, person).responsible, person);
    channel.leads = true;
    QCOMPARE(arrivalOf(&channel, person).stage, StageKind::Unregistered);
    QVERIFY(!arrivalOf(&channel, person).responsible.isValid());
    channel.removed = true;
    QCOMPARE(arrivalOf(&channel, person).stage, StageKind::Ordinary);
    Client client;
    for (const QString &name : {u"Олена"_s, u"ТОВ «24/7»"_s, u"№5 на Подолі"_s, u"X"_s}) {
        client.name = name;
        QVERIFY2(isNamed(client), qPrintable(name));
    }
    for (const QString &name : {u""_s, u"+380 50 123 45 67"_s, u"olena@example.com"_s, u"—"_s}) {
        client.name = name;
        QVERIFY2(!isNamed(client), qPrintable(name));
    }
}

void TestLeads::columnIsMadeOnce()
{
    const StageId start = m_file->stage(0);
    const StageId first = leads();
    QCOMPARE(leads(), first);
    const Stage made = m_file->stages().first(); // before all others
    QCOMPARE(made.id, first);
    QCOMPARE(made.kind, StageKind::Unregistered);
    QCOMPARE(made.name, u"<stage.unregistered>"_s);
    QCOMPARE(made.rotDays, 0);
    QCOMPARE(made.probability, 0);
    QCOMPARE(m_file->row(m_file->create(u"Рукою"_s)).stage, start);
    // Even where no stage is marked as the start.
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        const Stage seen = *transaction.find<Stage>(start);
        Stage unmarked = seen;
        unmarked.start = false;
        transaction.update(seen, unmarked);
        return {};
    });
    QCOMPARE(m_file->row(m_file->create(u"Рукою"_s)).stage, start);
    for (int step = 0; step < 4; ++step) { // the last of them made the column
        m_file->undo();
    }
    QVERIFY(m_file->stages().first().removed);
    QCOMPARE(leads(), first); // it is brought back
}

/// Neither the stage's own demands nor its channel keep anything out of it.
void TestLeads::columnAsksForNothing()
{
    const ChannelId site = m_file->directory().channels.at(0).id;
    leads();
    const Stage seen = m_file->stages().first();
    Stage wanted = seen;
    wanted.required = u"client value"_s;
    wanted.channel = m_file->directory().channels.at(1).id;
    m_file->run(editStage(seen, wanted));
    CustomField area;
    area.name = u"Площа"_s;
    area.required = true;
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.insert(area);
        return {};
    });
    OpportunityEdit edit;
    edit.opportunity.title = u"Дзвінок"_s;
    edit.opportunity.stage = seen.id;
    edit.opportunity.channel = site;
    const OpportunityId id = m_file->create(edit);
    QCOMPARE(m_file->row(id).stage, seen.id);
    QCOMPARE(m_file->row(id).probability, 0);
}

void TestLeads::columnStaysAsItIs()
{
    const StageId column = leads();
    const Stage seen = m_file->stages().first();
    QCOMPARE(m_file->refused(deleteStage(column, {}, nameOf)).subject, u"system"_s);
    Stage wanted = seen;
    wanted.name = u"Вхідні"_s;
    QCOMPARE(m_file->refused(editStage(seen, wanted)).subject, u"system"_s);
    wanted = seen;
    wanted.start = true;
    QCOMPARE(m_file->refused(editStage(seen, wanted)).subject, u"system"_s);
    wanted = seen;
    wanted.color = u"#ABCDEF"_s;
    m_file->run(editStage(seen, wanted));
    QCOMPARE(m_file->stages().first().kind, StageKind::Unregistered);
    // The order of the others is theirs alone.
    m_file->run(moveStage(m_file->stage(3), m_file->stage(1)));
    QCOMPARE(m_file->stage(0), column);
}

void TestLeads::converts()
{
    const OpportunityId id = lead(u"Олена"_s);
    runAndTakeBack(convertLeads({id}));
    const Opportunity now = m_file->row(id);
    QCOMPARE(now.stage, start());
    QCOMPARE(now.responsible, me());
    QCOMPARE(now.probability, m_file->stages().at(1).probability);
    const OpportunityId another = lead(u"Марко"_s);
    const ChangeSet step = m_file->run(convertLeads({another}));
    QCOMPARE(step.label.code, u"convert"_s);
    QCOMPARE(journalOf(m_file->connection(), step.id).filter(u"/responsible"_s).size(), 1);
    QCOMPARE(m_file->titles(start()).size(), 2);
}

void TestLeads::everyRoadAsks_data()
{
    QTest::addColumn<int>("road");
    QTest::newRow("convert") << 0;
    QTest::newRow("move") << 1;
    QTest::newRow("to the top") << 2;
    QTest::newRow("closed and brought back") << 3;
}

void TestLeads::everyRoadAsks()
{
    QFETCH(int, road);
    const auto command = [&](const QList<OpportunityId> &ids) -> std::unique_ptr<Command> {
        return road == 0 ? convertLeads(ids)
            : road == 2  ? moveToTop(ids, m_file->stage(3))
                         : moveOpportunities(ids, m_file->stage(3), {});
    };
    const OpportunityId nobody = lead({});
    const OpportunityId number = lead(u"+380 50 123 45 67"_s, u"0501234567"_s);
    const OpportunityId known = lead(u"Олена"_s);
    if (road == 3) {
        m_file->run(winOpportunities({nobody, number, known}, QDate::currentDate()));
    }
    refuses(command({nobody}), u"client"_s);
    refuses(command({number}), u"client"_s);
    refuses(command({known, number}), u"client"_s); // none of them goes
    runAndTakeBack(command({known}));
    QCOMPARE(m_file->row(known).responsible, me());
    QVERIFY(m_file->row(known).stage != leads());
}

void TestLeads::numberGetsAName()
{
    const OpportunityId id = lead(u"+380 50 123 45 67"_s, u"0501234567"_s);
    const ClientId client = m_file->row(id).client;
    Filling filling;
    filling.newClient = u" ТОВ  «Вікна» "_s;
    runAndTakeBack(convertLeads({id}, filling));
    const ClientRecord now = m_file->record(id).client;
    QCOMPARE(now.client.id, client);
    QCOMPARE(now.client.name, u"ТОВ «Вікна»"_s);
    QCOMPARE(now.client.kind, ClientKind::Company);
    QCOMPARE(now.phones.size(), 1);
}

void TestLeads::numberStaysBesideAKnownClient()
{
    const OpportunityId other = m_file->create(u"Давня"_s);
    m_file->edit(other, [](OpportunityEdit &edit) {
        edit.client = SessionFile::client(u"Олена"_s, u"0671112233"_s, {});
    });
    const OpportunityId id = lead(u"+380 50 123 45 67"_s, u"0501234567"_s);
    const ClientId number = m_file->row(id).client;
    Filling filling;
    filling.given.client = number; // nobody is named by that
    const QStringList before = m_file->dump();
    QCOMPARE(m_file->refused(convertLeads({id}, filling)).subject, u"client"_s);
    QCOMPARE(m_file->dump(), before);
    filling.given.client = m_file->row(other).client;
    runAndTakeBack(convertLeads({id}, filling));
    const OpportunityRecord now = m_file->record(id);
    QCOMPARE(now.opportunity.client, filling.given.client);
    QCOMPARE(now.further.size(), 1);
    QCOMPARE(now.further.first().link.client, number);
}

void TestLeads::severalBecomeOnePersons()
{
    const OpportunityId first = lead(u"+380 50 123 45 67"_s, u"0501234567"_s);
    const OpportunityId second = lead(u"+380 67 765 43 21"_s, u"0677654321"_s);
    const OpportunityId third = lead({});
    Filling filling;
    filling.newClient = u"Олена"_s;
    runAndTakeBack(convertLeads({first, second, third}, filling));
    QCOMPARE(m_file->titles(start()).size(), 3);
    for (const OpportunityId id : {first, second, third}) {
        QCOMPARE(m_file->record(id).client.client.name, u"Олена"_s);
        QCOMPARE(m_file->row(id).client, m_file->row(first).client);
    }
}

void TestLeads::responsibleStays()
{
    const auto other = std::make_shared<PersonId>();
    Person marko;
    marko.name = u"Марко"_s;
    m_file->run(addPerson(marko, other));
    const OpportunityId id = lead(u"Олена"_s);
    m_file->run(assignOpportunities({id}, *other));
    QCOMPARE(m_file->row(id).stage, leads()); // that alone takes nobody into work
    m_file->run(convertLeads({id}));
    QCOMPARE(m_file->row(id).responsible, *other);
}

void TestLeads::ownRequiredFieldsAreAsked()
{
    const OpportunityId id = lead({});
    CustomField area;
    area.name = u"Площа"_s;
    area.required = true;
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.insert(area);
        return {};
    });
    refuses(convertLeads({id}), u"client %1"_s.arg(area.id.value));
    Filling filling;
    filling.newClient = u"Олена"_s;
    refuses(convertLeads({id}, filling), QString::number(area.id.value));
    filling.custom.insert(area.id, u"62"_s);
    runAndTakeBack(convertLeads({id}, filling));
    QCOMPARE(m_file->record(id).custom.value(area.id), u"62"_s);
}

/// Row 151: an end is always open. Whoever was nobody's stays so, and comes back as a lead.
void TestLeads::losingAsksForNothing()
{
    const OpportunityId id = lead({});
    m_file->run(loseOpportunities({id}, {}, u"спам"_s, {}, QDate::currentDate()));
    QCOMPARE(m_file->row(id).outcome, Outcome::Lost);
    m_file->run(reopenOpportunities({id}));
    QCOMPARE(m_file->row(id).stage, leads());
    QVERIFY(!m_file->row(id).responsible.isValid());
}

void TestLeads::convertLeavesOthersAlone()
{
    const OpportunityId card = m_file->create(u"Угода"_s, m_file->stage(2));
    const OpportunityId closed = lead(u"Олена"_s);
    m_file->run(winOpportunities({closed}, QDate::currentDate()));
    QVERIFY(m_file->run(convertLeads({card, closed})).isEmpty());
}

void TestLeads::newOnesGoToTheInboundPipeline()
{
    const auto other = std::make_shared<PipelineId>();
    m_file->run(addPipeline({u"Оренда"_s, {}, nullptr, {}}, nameOf, other));
    const PipelineId first = m_file->stages().first().pipeline;
    QCOMPARE(m_file->row(m_file->create(u"А"_s)).pipeline, first);
    m_file->run(setInboundPipeline(*other));
    QCOMPARE(m_file->row(m_file->create(u"Б"_s)).pipeline, *other);
    m_file->run(archivePipeline(*other, true));
    QCOMPARE(m_file->row(m_file->create(u"В"_s)).pipeline, first);
}

QTEST_GUILESS_MAIN(TestLeads)
#include "tst_leads.moc"
