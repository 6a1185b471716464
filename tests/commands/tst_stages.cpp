// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/stage_commands.h"
#include "model/commands/stage_rules.h"
#include "model/store/stage_reads.h"
#include "tests/support/session_file.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &key)
{
    return key;
}

} // namespace

/// A firm shapes the stages of its pipeline, and what stands in them follows.
class TestStages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void edits();
    void renamingEndsTheDefault();
    void refusesBadValues_data();
    void refusesBadValues();
    void exactlyOneStart();
    void conflictsAreNamed();
    void holdsOnlySoMany();
    void moves();
    void deletesIntoUndefined();
    void deletesIntoAnother();
    void emptyStageLeavesNothing();
    void whatCannotBeDeleted();
    void reopensWhereItsStageWent();
    void deletesManyQuickly();
    void archivesAndRestores();
    void requiresFields();
    void fillsWhatIsRequired();
    void ownFieldsAreRequired();
    void countsEveryKind();

private:
    /// Runs a step; what it did goes with undo, comes with redo and goes after a new start.
    void runAndTakeBack(std::unique_ptr<Command> command);

    Stage stage(int place) { return m_file->stages().at(place); }

    void edit(int place, const std::function<void(Stage &)> &change)
    {
        Stage wanted = stage(place);
        change(wanted);
        m_file->run(editStage(stage(place), wanted));
    }

    Error refusedEdit(int place, const std::function<void(Stage &)> &change)
    {
        Stage wanted = stage(place);
        change(wanted);
        return m_file->refused(editStage(stage(place), wanted));
    }

    std::optional<Stage> undefined()
    {
        for (const Stage &candidate : m_file->stages()) {
            if (candidate.kind == StageKind::Undefined && !candidate.removed) {
                return candidate;
            }
        }
        return {};
    }

    std::unique_ptr<SessionFile> m_file;
};

void TestStages::init()
{
    m_file = std::make_unique<SessionFile>();
}

void TestStages::runAndTakeBack(std::unique_ptr<Command> command)
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

void TestStages::edits()
{
    Stage wanted = stage(1);
    wanted.name = u"  Перша   розмова "_s;
    wanted.color = u"#abcdef"_s;
    wanted.probability = 33;
    wanted.setsProbability = false;
    wanted.folded = true;
    wanted.channel = m_file->directory().channels.first().id;
    wanted.rotDays = 14;
    wanted.required = u"value client"_s;
    runAndTakeBack(editStage(stage(1), wanted));
    const Stage now = stage(1);
    QCOMPARE(now.name, u"Перша розмова"_s);
    QCOMPARE(now.color, u"#ABCDEF"_s);
    QCOMPARE(now.probability, 33);
    QVERIFY(!now.setsProbability && now.folded && !now.start);
    QCOMPARE(now.channel, wanted.channel);
    QCOMPARE(now.rotDays, 14);
    QCOMPARE(requiredBy(now), (QStringList {u"value"_s, u"client"_s}));
    QVERIFY(m_file->run(editStage(now, now)).isEmpty());
}

void TestStages::renamingEndsTheDefault()
{
    edit(1, [](Stage &s) { s.probability = 30; });
    QVERIFY(!stage(1).defaultKey.isEmpty());
    edit(1, [](Stage &s) { s.name = u"Розмова"_s; });
    QVERIFY(stage(1).defaultKey.isEmpty());
    m_file->undo();
    QVERIFY(!stage(1).defaultKey.isEmpty());
}

void TestStages::refusesBadValues_data()
{
    QTest::addColumn<std::function<void(Stage &)>>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<std::optional<ProblemCode>>("reason");
    const auto add = [](const char *name,
                        const char *field,
                        std::optional<ProblemCode> reason,
                        std::function<void(Stage &)> change) {
        QTest::newRow(name) << change << QString::fromLatin1(field) << reason;
    };
    add("no name", "name", ProblemCode::Empty, [](Stage &s) { s.name = u"  "_s; });
    add("long name", "name", ProblemCode::TooLong, [](Stage &s) { s.name = QString(201, u'я'); });
    add("taken name", "name", ProblemCode::Duplicate, [](Stage &s) {
        s.name = u"STAGE.services.PAYMENT"_s;
    });
    add("color without #", "color", ProblemCode::NotAColor, [](Stage &s) {
        s.color = u"112233"_s;
    });
    add("color by name", "color", ProblemCode::NotAColor, [](Stage &s) { s.color = u"red"_s; });
    add("color and a line", "color", ProblemCode::NotAColor, [](Stage &s) {
        s.color = u"#112233\n"_s;
    });
    add("probability below 0", "probability", ProblemCode::OutOfRange, [](Stage &s) {
        s.probability = -1;
    });
    add("probability over 100", "probability", ProblemCode::OutOfRange, [](Stage &s) {
        s.probability = 101;
    });
    add("stale before now", "rot_days", ProblemCode::OutOfRange, [](Stage &s) { s.rotDays = -1; });
    add("stale never", "rot_days", ProblemCode::OutOfRange, [](Stage &s) { s.rotDays = 3651; });
    add("unknown column", "required", ProblemCode::Unknown, [](Stage &s) {
        s.required = u"title; drop"_s;
    });
    add("no channel", "channel", {}, [](Stage &s) { s.channel = ChannelId {77}; });
}

void TestStages::refusesBadValues()
{
    QFETCH(std::function<void(Stage &)>, change);
    QFETCH(QString, field);
    QFETCH(std::optional<ProblemCode>, reason);
    const Error error = refusedEdit(1, change);
    QCOMPARE(error.subject, field);
    QCOMPARE(error.problem, reason);
}

void TestStages::exactlyOneStart()
{
    Stage wanted = stage(2);
    wanted.start = true;
    runAndTakeBack(editStage(stage(2), wanted));
    const QList<Stage> all = m_file->stages();
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const Stage &s) { return s.start; }), 1);
    QVERIFY(stage(2).start);
    QCOMPARE(m_file->row(m_file->create(u"Нова"_s)).stage, stage(2).id);
    QCOMPARE(refusedEdit(2, [](Stage &s) { s.start = false; }).subject, u"start"_s);
}

void TestStages::conflictsAreNamed()
{
    const Stage seen = stage(1);
    edit(1, [](Stage &s) { s.probability = 40; });
    Stage wanted = seen;
    wanted.rotDays = 5;
    m_file->run(editStage(seen, wanted));
    QCOMPARE(stage(1).probability, 40); // untouched here
    wanted.probability = 55;
    const Error error = m_file->refused(editStage(seen, wanted));
    QCOMPARE(error.code, ErrorCode::Conflict);
    QCOMPARE(error.subject, u"probability"_s);
}

void TestStages::holdsOnlySoMany()
{
    const PipelineId pipeline = stage(0).pipeline;
    for (qsizetype i = m_file->stages().size(); i < kMaxStages; ++i) {
        m_file->run(addStage(pipeline, QString::number(i)));
    }
    const Error error = m_file->refused(addStage(pipeline, u"Зайвий"_s));
    QCOMPARE(error.code, ErrorCode::Invalid);
    QCOMPARE(error.problem, ProblemCode::TooMany);
    QCOMPARE(m_file->refused(addStage(PipelineId {5}, u"x"_s)).code, ErrorCode::NotFound);
}

void TestStages::moves()
{
    const QList<Stage> before = m_file->stages();
    runAndTakeBack(moveStage(before.at(4).id, before.at(1).id));
    QCOMPARE(stage(1).id, before.at(4).id);
    QCOMPARE(stage(2).id, before.at(1).id);
    m_file->run(moveStage(before.at(0).id, {}));
    QCOMPARE(m_file->stages().last().id, before.at(0).id);
    QVERIFY(m_file->stages().last().start); // the mark goes along
    QVERIFY(m_file->run(moveStage(before.at(0).id, {})).isEmpty());
    QCOMPARE(m_file->refused(moveStage(before.at(0).id, StageId {9})).code, ErrorCode::NotFound);
}

void TestStages::deletesIntoUndefined()
{
    const StageId doomed = stage(1).id;
    const OpportunityId open = m_file->create(u"open"_s, doomed);
    const OpportunityId postponed = m_file->create(u"postponed"_s, doomed);
    const OpportunityId won = m_file->create(u"won"_s, doomed);
    const OpportunityId lost = m_file->create(u"lost"_s, doomed);
    const OpportunityId archived = m_file->create(u"archived"_s, doomed);
    const OpportunityId trash = m_file->create(u"trash"_s, doomed);
    const QDate today = QDate::currentDate();
    m_file->run(postponeOpportunities({postponed}, today.addDays(3), u"later"_s));
    m_file->run(winOpportunities({won}, today));
    m_file->run(loseOpportunities({lost}, {}, u"дорого"_s, {}, today));
    m_file->run(archiveOpportunities({archived}, true));
    m_file->run(trashOpportunities({trash}, true));
    const QStringList order = m_file->titles(doomed);
    runAndTakeBack(deleteStage(doomed, {}, nameOf));
    QVERIFY(undefined());
    QCOMPARE(undefined()->defaultKey, u"stage.undefined"_s);
    for (const OpportunityId id : {open, postponed, won, lost, archived, trash}) {
        QCOMPARE(m_file->row(id).stage, undefined()->id);
    }
    QCOMPARE(m_file->titles(undefined()->id), order);
    QCOMPARE(m_file->row(won).outcome, Outcome::Won);
    QVERIFY(m_file->row(trash).removed && m_file->row(archived).archived);
    QCOMPARE(m_file->row(open).probability, 25); // it says nothing of chances
    m_file->run(deleteStage(stage(2).id, {}, nameOf));
    const QList<Stage> all = m_file->stages();
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const Stage &s) { return s.isSystem(); }), 1);
    m_file->run(addStage(all.first().pipeline, u"Новий"_s));
    QVERIFY(m_file->stages().last().isSystem()); // stays behind the others
}

void TestStages::deletesIntoAnother()
{
    const StageId doomed = stage(1).id;
    const StageId target = stage(3).id;
    m_file->create(u"B"_s, doomed);
    const OpportunityId moved = m_file->create(u"A"_s, doomed);
    m_file->create(u"X"_s, target);
    runAndTakeBack(deleteStage(doomed, target, nameOf));
    QCOMPARE(m_file->titles(target), (QStringList {u"X"_s, u"A"_s, u"B"_s}));
    QCOMPARE(m_file->row(moved).probability, 60);
    QVERIFY(!undefined());
}

void TestStages::emptyStageLeavesNothing()
{
    runAndTakeBack(deleteStage(stage(1).id, {}, nameOf));
    QVERIFY(!undefined());
}

void TestStages::whatCannotBeDeleted()
{
    QCOMPARE(m_file->refused(deleteStage(stage(0).id, {}, nameOf)).subject, u"start"_s);
    QCOMPARE(m_file->refused(deleteStage(StageId {3}, {}, nameOf)).code, ErrorCode::NotFound);
    QCOMPARE(m_file->refused(deleteStage(stage(1).id, stage(1).id, nameOf)).subject, u"target"_s);
    m_file->create(u"A"_s, stage(1).id);
    m_file->run(deleteStage(stage(1).id, {}, nameOf));
    const Stage system = *undefined();
    QCOMPARE(m_file->refused(deleteStage(system.id, {}, nameOf)).subject, u"system"_s);
    Stage renamed = system;
    renamed.name = u"Інше"_s;
    QCOMPARE(m_file->refused(editStage(system, renamed)).subject, u"system"_s);
}

void TestStages::reopensWhereItsStageWent()
{
    const StageId doomed = stage(1).id;
    const OpportunityId id = m_file->create(u"A"_s, doomed);
    m_file->run(winOpportunities({id}, QDate::currentDate()));
    m_file->run(deleteStage(doomed, stage(2).id, nameOf));
    m_file->run(reopenOpportunities({id}));
    QVERIFY(m_file->titles(m_file->row(id).stage).contains(u"A"_s));
    QVERIFY(!m_file->stages().isEmpty());
}

void TestStages::deletesManyQuickly()
{
    const StageId doomed = stage(1).id;
    const PipelineId pipeline = stage(1).pipeline;
    constexpr int kCards = 5000;
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        for (int i = 0; i < kCards; ++i) {
            Opportunity card;
            card.pipeline = pipeline;
            card.stage = doomed;
            card.rank = qint64(i) * 1000;
            card.title = QString::number(i);
            transaction.insert(card);
        }
        return {};
    });
    const QStringList before = m_file->dump();
    QElapsedTimer clock;
    clock.start();
    m_file->run(deleteStage(doomed, {}, nameOf));
    const qint64 needed = clock.elapsed();
    qInfo("%d cards in %lld ms", kCards, needed);
    QVERIFY2(needed < 10'000, "a hundred thousand would need minutes");
    QCOMPARE(m_file->titles(undefined()->id).size(), 1000); // the page that the test reads
    m_file->undo();
    QVERIFY(m_file->dump() == before);
}

void TestStages::archivesAndRestores()
{
    const StageId place = stage(1).id;
    const OpportunityId a = m_file->create(u"A"_s, place);
    const OpportunityId b = m_file->create(u"B"_s, place);
    const OpportunityId elsewhere = m_file->create(u"C"_s, stage(2).id);
    const OpportunityId won = m_file->create(u"W"_s, place);
    m_file->run(winOpportunities({won}, QDate::currentDate()));
    runAndTakeBack(archiveStageRecords(place, QList<OpportunityId> {a, elsewhere}));
    QVERIFY(m_file->row(a).archived && !m_file->row(b).archived);
    QVERIFY(!m_file->row(elsewhere).archived);
    runAndTakeBack(archiveStageRecords(place));
    QVERIFY(m_file->row(b).archived && !m_file->row(won).archived);
    QVERIFY(m_file->titles(place).isEmpty());
    const ChangeSet none = m_file->run(archiveStageRecords(place));
    QVERIFY(none.isEmpty());
    m_file->run(archiveOpportunities({won}, true));
    runAndTakeBack(restoreStageRecords(place));
    QVERIFY(!m_file->row(won).archived); // closed ones of the stage, too
    QCOMPARE(m_file->titles(place), (QStringList {u"B"_s, u"A"_s}));
    QCOMPARE(m_file->run(archiveStageRecords(place, QList<OpportunityId> {})).isEmpty(), true);
}

void TestStages::requiresFields()
{
    edit(2, [](Stage &s) { s.required = u"value client expected_close"_s; });
    const OpportunityId id = m_file->create(u"A"_s);
    const StageId target = stage(2).id;
    const Error error = m_file->refused(moveOpportunities({id}, target, {}));
    QCOMPARE(error.code, ErrorCode::Invalid);
    QCOMPARE(error.problem, ProblemCode::StageAsks);
    QCOMPARE(error.subject, u"value client expected_close"_s);
    m_file->edit(id, [](OpportunityEdit &e) {
        e.opportunity.value = 0; // zero is said, too
        e.client.client.name = u"Клієнт"_s;
    });
    const OpportunityId other = m_file->create(u"B"_s);
    QCOMPARE(m_file->refused(moveToTop({id}, target)).subject, u"expected_close"_s);
    QCOMPARE(m_file->refused(moveOpportunities({id, other}, target, {})).subject,
             u"expected_close value client"_s);
    m_file->edit(id, [](OpportunityEdit &e) { e.opportunity.expectedClose = QDate(2026, 5, 1); });
    m_file->run(moveOpportunities({id}, target, {}));
    QCOMPARE(m_file->row(id).stage, target);
    m_file->edit(id, [](OpportunityEdit &e) { e.opportunity.value.reset(); });
    m_file->run(moveOpportunities({id}, target, {})); // within its stage nothing is asked
}

void TestStages::fillsWhatIsRequired()
{
    edit(2, [](Stage &s) { s.required = u"value client source"_s; });
    const OpportunityId a = m_file->create(u"A"_s);
    OpportunityEdit known;
    known.opportunity.title = u"B"_s;
    known.opportunity.value = 700;
    const OpportunityId b = m_file->create(known);
    Filling filling;
    filling.given.value = 500;
    filling.given.currency = u"EUR"_s;
    filling.newClient = u" Нова  фірма "_s;
    QCOMPARE(m_file->refused(moveOpportunities({a, b}, stage(2).id, {}, filling)).subject,
             u"source"_s);
    filling.given.source = m_file->directory().sources.first().id;
    runAndTakeBack(moveOpportunities({a, b}, stage(2).id, {}, filling));
    QCOMPARE(m_file->row(a).value, 500);
    QCOMPARE(m_file->row(a).currency, u"EUR"_s);
    QCOMPARE(m_file->row(b).value, 700); // what was there stays
    QCOMPARE(m_file->record(a).client.client.name, u"Нова фірма"_s);
    QCOMPARE(m_file->row(a).client, m_file->row(b).client);
    QCOMPARE(m_file->row(a).probability, 45);
}

void TestStages::ownFieldsAreRequired()
{
    CustomField field;
    field.name = u"Площа"_s;
    CustomField foreign = field;
    foreign.pipeline = PipelineId {};
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        Pipeline other;
        other.name = u"Інша"_s;
        transaction.insert(other);
        foreign.pipeline = other.id;
        transaction.insert(field);
        transaction.insert(foreign);
        return {};
    });
    edit(2, [&](Stage &s) { s.required = u"%1 %2"_s.arg(field.id.value).arg(foreign.id.value); });
    const OpportunityId id = m_file->create(u"A"_s);
    const Error error = m_file->refused(moveOpportunities({id}, stage(2).id, {}));
    QCOMPARE(error.subject, QString::number(field.id.value)); // the other can't be filled here
    Filling filling;
    filling.custom = {{field.id, u"62"_s}};
    runAndTakeBack(moveOpportunities({id}, stage(2).id, {}, filling));
    QCOMPARE(
        m_file->connection().scalar("SELECT value FROM custom_value WHERE removed = 0").toString(),
        u"62"_s);
}

void TestStages::countsEveryKind()
{
    const StageId place = stage(1).id;
    QList<OpportunityId> ids;
    for (int i = 0; i < 8; ++i) {
        ids.append(m_file->create(QString::number(i), place));
    }
    const QDate today = QDate::currentDate();
    m_file->run(postponeOpportunities({ids.at(1)}, today.addDays(3), {}));
    m_file->run(winOpportunities({ids.at(2), ids.at(3)}, today));
    m_file->run(loseOpportunities({ids.at(4)}, {}, u"дорого"_s, {}, today));
    m_file->run(archiveOpportunities({ids.at(3), ids.at(5)}, true));
    m_file->run(trashOpportunities({ids.at(6)}, true));
    const StageCounts counts = *readStageCounts(m_file->connection(), place);
    QCOMPARE(counts, (StageCounts {2, 1, 1, 1, 2, 1}));
    QCOMPARE(counts.all(), 8);
    const PipelineOverview all = *readPipelineOverview(m_file->connection());
    QCOMPARE(all.stages.value(place), 3);
    QCOMPARE(all.pipelines.value(stage(1).pipeline).open, 3);
    Filter filter;
    filter.text = u"7"_s;
    QCOMPARE(*readShownInStage(m_file->connection(), filter, place),
             (QList<OpportunityId> {ids.at(7)}));
}

QTEST_GUILESS_MAIN(TestStages)
#include "tst_stages.moc"
