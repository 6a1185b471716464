// SPDX-License-Identifier: GPL-3.0-or-later
// What a stage asks of a card is asked of imported rows too, in the check without writing as in the
// run.
#include "model/commands/stage_commands.h"
#include "model/exchange/column_mapping.h"
#include "model/exchange/import_command.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestImportRules : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsLackingWhatTheStageAsks();
    void whatTheRowBringsCounts();
    void nothingIsAddedForAFaultyRow();
    void ownFieldsCount();
    void closedRowsAreNotAsked();
    void requiredFieldsCount();
    void holdsOnlySoManyStages();
    void recordsThatComeBack();
    void stageOfAnotherChannel();
    void channelOfWhoImports();

private:
    ImportPlan planOf(const QByteArray &text)
    {
        const QString path = m_file->folder.filePath(u"sheet.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
        file.close();
        return *planImport(path, {}, m_file->directory().customFields);
    }

    /// The report of the run, which is that of the check before it.
    ImportReport import(const ImportPlan &plan)
    {
        const auto check = std::make_shared<ImportReport>();
        const auto done = std::make_shared<ImportReport>();
        const auto progress = std::make_shared<ImportProgress>();
        m_file->run(importOpportunities(plan, true, check, progress));
        m_file->run(importOpportunities(plan, false, done, progress));
        [&] {
            QCOMPARE(check->faulty, done->faulty);
            QCOMPARE(check->created, done->created);
            QCOMPARE(check->updated, done->updated);
            QCOMPARE(done->read, done->created + done->updated + done->skipped + done->faulty);
        }();
        return *done;
    }

    void edit(const std::function<void(Stage &)> &change)
    {
        Stage wanted = m_file->stages().at(2);
        change(wanted);
        m_file->run(editStage(m_file->stages().at(2), wanted));
    }

    /// A sheet in whose second column the third stage stands for every %1.
    QByteArray sheet(const QString &text) { return text.arg(m_file->stages().at(2).name).toUtf8(); }

    std::unique_ptr<SessionFile> m_file;
};

void TestImportRules::init()
{
    m_file = std::make_unique<SessionFile>();
}

void TestImportRules::rowsLackingWhatTheStageAsks()
{
    edit([](Stage &s) { s.required = u"value client"_s; });
    const ImportReport report =
        import(planOf(sheet(u"title,stage,amount\nA,%1,\nB,,\nC,%1,500\n"_s)));
    QCOMPARE(report.created, 1);
    QCOMPARE(report.faulty, 2);
    QCOMPARE(report.faultyRows.first().fault, ImportFault::StageAsks);
    QCOMPARE(report.faultyRows.first().value, u"Estimated value, Client"_s);
    QCOMPARE(report.faultyRows.last().value, u"Client"_s);
    QCOMPARE(keyOf(ImportFault::StageAsks), "stage_asks"_L1);
}

void TestImportRules::whatTheRowBringsCounts()
{
    edit([](Stage &s) { s.required = u"client source responsible channel expected_close"_s; });
    const ImportReport report =
        import(planOf(sheet(u"title,stage,phone,source,channel,expected close\n"
                            u"A,%1,050 123 45 67,Ярмарок,Магазин,01.09.2026\n"_s)));
    QCOMPARE(report.faulty, 0);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.newNames.value(ImportField::Source),
             QStringList {u"Ярмарок"_s}); // once, though it was looked at twice
}

void TestImportRules::nothingIsAddedForAFaultyRow()
{
    edit([](Stage &s) { s.required = u"value"_s; });
    const ImportReport report = import(planOf(
        sheet(u"title,stage,client,source,tags,amount\nA,%1,Фірма,Ярмарок,нова мітка,\n"_s)));
    QCOMPARE(report.faulty, 1);
    QCOMPARE(report.newClients, 0);
    QVERIFY(report.newNames.isEmpty());
}

void TestImportRules::ownFieldsCount()
{
    CustomField kind;
    kind.name = u"Тип"_s;
    kind.kind = CustomKind::List;
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.insert(kind);
        return {};
    });
    edit([&](Stage &s) { s.required = QString::number(kind.id.value); });
    ImportPlan plan = planOf(sheet(u"title,stage,Тип\nA,%1,Квартира\nB,%1,\n"_s));
    plan.createMissing = false; // then the name of the option means nothing
    const auto report = std::make_shared<ImportReport>();
    m_file->run(importOpportunities(plan, true, report, std::make_shared<ImportProgress>()));
    QCOMPARE(report->faulty, 2);
    plan.createMissing = true;
    const ImportReport done = import(plan);
    QCOMPARE(done.created, 1);
    QCOMPARE(done.newOptions, QStringList {u"Квартира"_s});
    QCOMPARE(done.faultyRows.first().value, u"Тип"_s);
}

void TestImportRules::requiredFieldsCount()
{
    CustomField area;
    area.name = u"Площа"_s;
    area.required = true;
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.insert(area);
        return {};
    });
    const ImportReport report = import(planOf(sheet(u"title,stage,Площа\nA,%1,62\nB,%1,\n"_s)));
    QCOMPARE(report.created, 1);
    QCOMPARE(report.faulty, 1);
    QCOMPARE(report.faultyRows.first().fault, ImportFault::StageAsks);
    QCOMPARE(report.faultyRows.first().value, u"Площа"_s);
}

void TestImportRules::holdsOnlySoManyStages()
{
    QString rows = u"title,stage\n"_s;
    for (int i = 0; i < 300; ++i) {
        rows += u"Card %1,Stage no. %1\n"_s.arg(i);
    }
    const qsizetype before = m_file->stages().size();
    const ImportReport report = import(planOf(rows.toUtf8()));
    QCOMPARE(m_file->stages().size(), 200);
    QCOMPARE(report.created, 200 - before);
    QCOMPARE(report.faultyRows.first().fault, ImportFault::StageLimit);
    // Without leave to make stages the limit is not what is wrong.
    ImportPlan plan = planOf("title,stage\nCard,One more\n");
    plan.createMissing = false;
    QCOMPARE(import(plan).faultyRows.first().fault, ImportFault::UnknownStage);
}

void TestImportRules::closedRowsAreNotAsked()
{
    edit([](Stage &s) { s.required = u"value"_s; });
    const ImportReport report =
        import(planOf(sheet(u"title,stage,outcome\nA,%1,won\nB,%1,lost\nC,%1,open\n"_s)));
    QCOMPARE(report.created, 2);
    QCOMPARE(report.faulty, 1);
}

void TestImportRules::recordsThatComeBack()
{
    const OpportunityId open = m_file->create(u"A"_s);
    const OpportunityId won = m_file->create(u"B"_s, m_file->stage(2));
    m_file->run(winOpportunities({won}, QDate(2026, 5, 1)));
    edit([](Stage &s) { s.required = u"value"_s; });
    const auto moved = sheet(u"id,title,stage,amount\n"_s + exportedId(open.value) + u",A,%1,\n"_s);
    QCOMPARE(import(planOf(moved)).faulty, 1);
    QCOMPARE(m_file->row(open).stage, m_file->stage(0));
    const QString reopened =
        u"id,title,outcome,amount\n%1,B,open,%2\n"_s.arg(exportedId(won.value));
    QCOMPARE(import(planOf(reopened.arg(QString()).toUtf8())).faulty, 1);
    QCOMPARE(import(planOf(reopened.arg(u"700"_s).toUtf8())).updated, 1);
    QCOMPARE(m_file->row(won).outcome, Outcome::None);
}

void TestImportRules::stageOfAnotherChannel()
{
    const QList<Channel> channels = m_file->directory().channels;
    edit([&](Stage &s) { s.channel = channels.at(0).id; });
    const ImportReport report =
        import(planOf(sheet(u"title,stage,channel\nA,%1,%2\nB,%1,\nC,%1,Магазин\n"_s)
                          .replace("%2", channels.at(1).name.toUtf8())));
    QCOMPARE(report.created, 1);
    QCOMPARE(report.faultyRows.first().fault, ImportFault::OtherChannel);
    QCOMPARE(report.faultyRows.first().value, channels.at(1).name);
    QCOMPARE(m_file
                 ->row({m_file->connection()
                            .scalar("SELECT id FROM opportunity WHERE title = 'B'")
                            .toLongLong()})
                 .channel,
             channels.at(0).id);
}

void TestImportRules::channelOfWhoImports()
{
    const Channel channel = m_file->directory().channels.at(1);
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        Channel mine = channel;
        mine.members = {transaction.person()};
        transaction.update(channel, mine);
        return {};
    });
    import(planOf("title,channel\nA,\n"));
    import(planOf("title\nB\n"));
    const auto channelOf = [this](const QByteArray &title) {
        return m_file->connection()
            .scalar("SELECT ifnull(channel, 0) FROM opportunity WHERE title = '" + title + "'")
            .toLongLong();
    };
    QCOMPARE(channelOf("A"), 0); // the sheet says that there is none
    QCOMPARE(channelOf("B"), channel.id.value);
}

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_import_rules.moc"
