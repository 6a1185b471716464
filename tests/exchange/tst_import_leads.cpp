// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a channel whose new records are leads wait in Unregistered (row 101); rows without a
// pipeline go into that of inbound contacts (row 75).
#include "model/commands/opportunity_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/exchange/column_mapping.h"
#include "model/exchange/import_command.h"
#include "model/exchange/setup_export.h"
#include "model/items/default_names.h"
#include "model/store/undo.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestImportLeads : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsOfAChannelOfLeads();
    void channelOfWhoImports();
    void namedStagesAreKept();
    void columnByItsName();
    void wordsForNew();
    void closedAndArchivedAreNoLeads();
    void responsibleOfTheSheet();
    void nothingIsAskedOfALead();
    void takenBackWhole();
    void laterImportKeepsTheColumn();
    void leadThatComesBack();
    void intoTheInboundPipeline();

private:
    ImportPlan planOf(const QString &text)
    {
        const QString path = m_file->folder.filePath(u"sheet.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
            qFatal("cannot write %s", qPrintable(path));
        }
        file.close();
        return *planImport(path, {}, m_file->directory().customFields);
    }

    /// The report of the run, which is that of the check before it.
    ImportReport import(const QString &text)
    {
        const ImportPlan plan = planOf(text);
        const auto check = std::make_shared<ImportReport>();
        const auto done = std::make_shared<ImportReport>();
        const auto progress = std::make_shared<ImportProgress>();
        const QStringList before = m_file->dump();
        m_file->run(importOpportunities(plan, true, check, progress));
        [&] {
            QCOMPARE(m_file->dump(), before); // not even the column
        }();
        m_file->run(importOpportunities(plan, false, done, progress));
        [&] {
            QCOMPARE(check->leads, done->leads);
            QCOMPARE(check->created, done->created);
            QCOMPARE(done->faulty, 0);
        }();
        return *done;
    }

    Channel channel(int place) { return m_file->directory().channels.at(place); }

    void change(int place, const std::function<void(Channel &, PersonId)> &how)
    {
        m_file->write([&](WriteTransaction &transaction) -> Result<void> {
            const Channel seen = channel(place);
            Channel wanted = seen;
            how(wanted, transaction.person());
            transaction.update(seen, wanted);
            return {};
        });
    }

    Opportunity titled(const QString &title)
    {
        return m_file->row({m_file->connection()
                                .scalar("SELECT id FROM opportunity WHERE removed = 0 AND title = '"
                                        + title.toUtf8() + "'")
                                .toLongLong()});
    }

    StageKind kindOf(const QString &title)
    {
        const StageId id = titled(title).stage;
        for (const Stage &stage : m_file->stages()) {
            if (stage.id == id) {
                return stage.kind;
            }
        }
        return StageKind::Undefined;
    }

    std::unique_ptr<SessionFile> m_file;
};

void TestImportLeads::init()
{
    m_file = std::make_unique<SessionFile>();
    change(0, [](Channel &channel, PersonId) { channel.leads = true; });
}

void TestImportLeads::rowsOfAChannelOfLeads()
{
    const QString sheet =
        u"title,phone,channel\nA,0501112233,%1\nB,0501112244,%2\nC,,\nD,,Новий\n"_s;
    const ImportReport report = import(sheet.arg(channel(0).name, channel(1).name));
    QCOMPARE(report.created, 4);
    QCOMPARE(report.leads, 1);
    QCOMPARE(kindOf(u"A"_s), StageKind::Unregistered);
    QVERIFY(!titled(u"A"_s).responsible.isValid());
    QCOMPARE(titled(u"A"_s).probability, 0);
    for (const QString &other : {u"B"_s, u"C"_s, u"D"_s}) {
        QCOMPARE(kindOf(other), StageKind::Ordinary);
        QVERIFY(titled(other).responsible.isValid());
    }
    const Stage column = m_file->stages().first();
    QCOMPARE(column.kind, StageKind::Unregistered);
    QCOMPARE(column.name, defaultName(u"stage.unregistered"_s));
    QVERIFY(report.newStages.isEmpty());
    // It is no part of the set-up that goes to another file.
    const QByteArray setup = setupJson(m_file->directory());
    QVERIFY(setup.contains(m_file->stages().at(1).name.toUtf8()));
    QVERIFY(!setup.contains(column.name.toUtf8()));
}

void TestImportLeads::channelOfWhoImports()
{
    change(0, [](Channel &channel, PersonId person) { channel.members = {person}; });
    QCOMPARE(import(u"title\nA\nB\n"_s).leads, 2);
    QCOMPARE(titled(u"A"_s).channel, channel(0).id);
    // The sheet says that there is none.
    QCOMPARE(import(u"title,channel\nC,\n"_s).leads, 0);
}

void TestImportLeads::namedStagesAreKept()
{
    const QString start = m_file->stages().first().name;
    const QString third = m_file->stages().at(2).name;
    const QString sheet = u"title,stage,channel\nA,%2,%1\nB,%3,%1\nC,,%1\n"_s;
    QCOMPARE(import(sheet.arg(channel(0).name, start, third)).leads, 1);
    QCOMPARE(kindOf(u"A"_s), StageKind::Ordinary);
    QCOMPARE(kindOf(u"B"_s), StageKind::Ordinary);
    QCOMPARE(kindOf(u"C"_s), StageKind::Unregistered);
}

/// What one file exported as a lead is one in another, too.
void TestImportLeads::columnByItsName()
{
    const QString name = defaultName(u"stage.unregistered"_s);
    const ImportReport report = import(u"title,stage\nA,%1\nB,%1\n"_s.arg(name.toUpper()));
    QCOMPARE(report.leads, 2);
    QVERIFY(report.newStages.isEmpty());
    QCOMPARE(kindOf(u"B"_s), StageKind::Unregistered);
}

/// "CREATED" of an advertiser's sheet says no more than that the record is new.
void TestImportLeads::wordsForNew()
{
    const QString sheet = u"title,stage,channel\nA,CREATED,%1\nB,CREATED,%2\n"_s;
    const ImportReport report = import(sheet.arg(channel(0).name, channel(1).name));
    QCOMPARE(report.leads, 1);
    QCOMPARE(report.startWords.value(u"CREATED"_s), 1);
    QCOMPARE(kindOf(u"A"_s), StageKind::Unregistered);
    QCOMPARE(kindOf(u"B"_s), StageKind::Ordinary);
}

void TestImportLeads::closedAndArchivedAreNoLeads()
{
    const QString sheet = u"title,channel,outcome,archived\nA,%1,won,\nB,%1,,yes\nC,%1,open,no\n"_s;
    QCOMPARE(import(sheet.arg(channel(0).name)).leads, 1);
    QCOMPARE(kindOf(u"C"_s), StageKind::Unregistered);
}

void TestImportLeads::responsibleOfTheSheet()
{
    import(u"title,channel,responsible\nA,%1,Марко\nB,%1,\n"_s.arg(channel(0).name));
    QCOMPARE(titled(u"A"_s).responsible, m_file->directory().people.last().id);
    QVERIFY(!titled(u"B"_s).responsible.isValid());
}

void TestImportLeads::nothingIsAskedOfALead()
{
    CustomField area;
    area.name = u"Площа"_s;
    area.required = true;
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.insert(area);
        return {};
    });
    QCOMPARE(import(u"title,channel\nA,%1\n"_s.arg(channel(0).name)).leads, 1);
}

void TestImportLeads::takenBackWhole()
{
    const QStringList before = m_file->dump();
    import(u"title,channel\nA,%1\nB,%1\n"_s.arg(channel(0).name));
    const QStringList after = m_file->dump();
    m_file->undo();
    QCOMPARE(m_file->dump(), before);
    m_file->redo();
    QCOMPARE(m_file->dump(), after);
    m_file->reopen();
    m_file->undo();
    QCOMPARE(m_file->dump(), before);
    // Imported anew the leads stand in the same column.
    import(u"title,channel\nA,%1\n"_s.arg(channel(0).name));
    const QList<Stage> all = m_file->stages();
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const Stage &s) { return s.isSystem(); }), 1);
    QVERIFY(!all.first().removed);
    QCOMPARE(m_file->problems(), QStringList());
}

/// The import that made the column is taken back; leads that came later keep it.
void TestImportLeads::laterImportKeepsTheColumn()
{
    const ImportPlan plan = planOf(u"title,channel\nA,%1\n"_s.arg(channel(0).name));
    const ChangeSetId first =
        m_file
            ->run(importOpportunities(
                plan, false, std::make_shared<ImportReport>(), std::make_shared<ImportProgress>()))
            .id;
    import(u"title,channel\nB,%1\n"_s.arg(channel(0).name));
    QVERIFY(revertStep(m_file->session, first));
    QCOMPARE(kindOf(u"B"_s), StageKind::Unregistered);
    QVERIFY(!m_file->stages().first().removed);
}

/// The roads of the window hold for the sheet: out of the column only with a name.
void TestImportLeads::leadThatComesBack()
{
    import(u"title,phone,channel\nA,0501112233,%1\n"_s.arg(channel(0).name));
    const Opportunity lead = titled(u"A"_s);
    const QString sheet = u"id,title,stage,client,phone\n%1,A,%2,%3,0501112233\n"_s;
    const QString moved = sheet.arg(exportedId(lead.id.value), m_file->stages().at(2).name);
    const auto report = std::make_shared<ImportReport>();
    m_file->run(importOpportunities(
        planOf(moved.arg(QString())), false, report, std::make_shared<ImportProgress>()));
    QCOMPARE(report->faulty, 1);
    QCOMPARE(report->faultyRows.first().fault, ImportFault::StageAsks);
    QCOMPARE(report->faultyRows.first().value, u"Client"_s);
    QCOMPARE(import(moved.arg(u"Олена"_s)).updated, 1);
    const OpportunityRecord now = m_file->record(lead.id);
    QCOMPARE(now.client.client.name, u"Олена"_s);
    QCOMPARE(now.client.client.id, lead.client);
    QVERIFY(now.opportunity.responsible.isValid());
    QCOMPARE(kindOf(u"A"_s), StageKind::Ordinary);
}

void TestImportLeads::intoTheInboundPipeline()
{
    const auto other = std::make_shared<PipelineId>();
    m_file->run(addPipeline({u"Оренда"_s, {}, nullptr, {}}, &defaultName, other));
    const PipelineId first = m_file->stages().first().pipeline;
    import(u"title\nA\n"_s);
    QCOMPARE(titled(u"A"_s).pipeline, first);
    m_file->run(setInboundPipeline(*other));
    import(u"title\nB\n"_s);
    QCOMPARE(titled(u"B"_s).pipeline, *other);
    import(u"title,channel\nC,%1\n"_s.arg(channel(0).name));
    QCOMPARE(titled(u"C"_s).pipeline, *other);
    QCOMPARE(kindOf(u"C"_s), StageKind::Unregistered);
    ImportPlan plan = planOf(u"title\nD\n"_s);
    plan.pipeline = first;
    m_file->run(importOpportunities(
        plan, false, std::make_shared<ImportReport>(), std::make_shared<ImportProgress>()));
    QCOMPARE(titled(u"D"_s).pipeline, first);
}

QTEST_GUILESS_MAIN(TestImportLeads)
#include "tst_import_leads.moc"
