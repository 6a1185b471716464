// SPDX-License-Identifier: GPL-3.0-or-later
// What a stage asks of a card holds on every road by which one enters it.
#include "model/commands/stage_commands.h"
#include "model/commands/stage_rules.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestStageRules : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void madeInAStage();
    void reopenedIntoAStage();
    void movedBackFromWon();
    void undoIsExempt();
    void stageOfOneChannel();
    void channelOfACardInItsStage();
    void typedNameOfADefault();
    void takingTheCardsOfADeletedStage();
    void requiredFieldsOfNewOnes();

private:
    Stage stage(int place) { return m_file->stages().at(place); }

    ChannelId channel(int place) { return m_file->directory().channels.at(place).id; }

    void edit(int place, const std::function<void(Stage &)> &change)
    {
        Stage wanted = stage(place);
        change(wanted);
        m_file->run(editStage(stage(place), wanted));
    }

    void require(int place, const QString &fields)
    {
        edit(place, [&fields](Stage &s) { s.required = fields; });
    }

    OpportunityEdit draft(int place)
    {
        OpportunityEdit edit;
        edit.opportunity.title = u"Кухня"_s;
        edit.opportunity.stage = stage(place).id;
        return edit;
    }

    void refuses(std::unique_ptr<Command> command, ProblemCode why, const QString &fields)
    {
        const QStringList before = m_file->dump();
        const Error error = m_file->refused(std::move(command));
        QCOMPARE(error.code, ErrorCode::Invalid);
        QCOMPARE(error.problem, why);
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
    }

    std::unique_ptr<SessionFile> m_file;
};

void TestStageRules::init()
{
    m_file = std::make_unique<SessionFile>();
}

void TestStageRules::madeInAStage()
{
    CustomField area;
    area.name = u"Площа"_s;
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.insert(area);
        return {};
    });
    require(2, u"value client %1"_s.arg(area.id.value));
    OpportunityEdit edit = draft(2);
    refuses(
        createOpportunity(edit), ProblemCode::StageAsks, u"value client %1"_s.arg(area.id.value));
    edit.custom = {{area.id, u"62"_s}};
    edit.opportunity.value = 0; // zero is said, too
    refuses(createOpportunity(edit), ProblemCode::StageAsks, u"client"_s);
    Filling filling;
    filling.newClient = u" Нова  фірма "_s;
    const auto id = std::make_shared<OpportunityId>();
    runAndTakeBack(createOpportunity(edit, id, filling));
    QCOMPARE(m_file->record(*id).client.client.name, u"Нова фірма"_s);
    QCOMPARE(m_file->row(*id).stage, stage(2).id);
    QCOMPARE(m_file->row(*id).probability, stage(2).probability);

    edit = draft(2);
    filling.given.value = 500;
    filling.given.currency = u"EUR"_s;
    filling.custom = {{area.id, u"30"_s}};
    runAndTakeBack(createOpportunity(edit, id, filling));
    QCOMPARE(m_file->row(*id).currency, u"EUR"_s);
    QCOMPARE(m_file->record(*id).custom.value(area.id), u"30"_s);
    m_file->create(draft(1)); // other stages ask for nothing
}

void TestStageRules::reopenedIntoAStage()
{
    const OpportunityId first = m_file->create(draft(2));
    const OpportunityId second = m_file->create(draft(1));
    m_file->run(winOpportunities({first, second}, QDate(2026, 5, 1)));
    require(2, u"value"_s);
    require(1, u"source value"_s);
    refuses(reopenOpportunities({first}), ProblemCode::StageAsks, u"value"_s);
    refuses(reopenOpportunities({first, second}), ProblemCode::StageAsks, u"value source"_s);
    Filling filling;
    filling.given.value = 900;
    filling.given.source = m_file->directory().sources.first().id;
    runAndTakeBack(reopenOpportunities({first, second}, filling));
    QCOMPARE(m_file->row(first).outcome, Outcome::None);
    QCOMPARE(m_file->row(first).value, 900);
    QVERIFY(!m_file->row(first).source.isValid()); // its stage doesn't ask for one
    QVERIFY(m_file->row(second).source.isValid());
    QVERIFY(m_file->run(reopenOpportunities({first})).isEmpty()); // open already
}

void TestStageRules::movedBackFromWon()
{
    const OpportunityId id = m_file->create(draft(2));
    m_file->run(winOpportunities({id}, QDate(2026, 5, 1)));
    require(2, u"value"_s);
    refuses(moveOpportunities({id}, stage(2).id, {}), ProblemCode::StageAsks, u"value"_s);
    m_file->run(winOpportunities({m_file->create(u"Інша"_s)}, QDate(2026, 5, 1))); // row 151
}

void TestStageRules::undoIsExempt()
{
    const OpportunityId id = m_file->create(draft(2));
    require(2, u"value"_s);
    m_file->run(moveOpportunities({id}, stage(1).id, {}));
    m_file->undo();
    QCOMPARE(m_file->row(id).stage, stage(2).id);
    m_file->run(trashOpportunities({id}, true));
    m_file->run(trashOpportunities({id}, false)); // it had not left its stage
    QCOMPARE(m_file->row(id).stage, stage(2).id);
}

void TestStageRules::stageOfOneChannel()
{
    edit(2, [this](Stage &s) {
        s.channel = channel(0);
        s.required = u"channel"_s; // which the stage itself gives
    });
    OpportunityEdit other = draft(2);
    other.opportunity.channel = channel(1);
    refuses(createOpportunity(other), ProblemCode::OtherChannel, u"channel"_s);
    other.opportunity.stage = stage(1).id;
    const OpportunityId foreign = m_file->create(other);
    const OpportunityId free = m_file->create(draft(1));
    refuses(moveOpportunities({foreign}, stage(2).id, {}), ProblemCode::OtherChannel, u"channel"_s);
    refuses(moveToTop({free, foreign}, stage(2).id), ProblemCode::OtherChannel, u"channel"_s);
    runAndTakeBack(moveToTop({free}, stage(2).id));
    QCOMPARE(m_file->row(free).channel, channel(0));
    QCOMPARE(m_file->row(m_file->create(draft(2))).channel, channel(0));
}

void TestStageRules::channelOfACardInItsStage()
{
    OpportunityEdit old = draft(2);
    old.opportunity.channel = channel(1);
    const OpportunityId id = m_file->create(old);
    edit(2, [this](Stage &s) { s.channel = channel(0); });
    m_file->edit(id, [](OpportunityEdit &e) { e.opportunity.value = 5; }); // it was there before
    const OpportunityRecord seen = m_file->record(id);
    OpportunityEdit wanted = SessionFile::editOf(seen);
    wanted.opportunity.channel = channel(2);
    refuses(editOpportunity(seen, wanted), ProblemCode::OtherChannel, u"channel"_s);
    m_file->edit(id, [this](OpportunityEdit &e) { e.opportunity.channel = channel(0); });
    QCOMPARE(m_file->row(id).channel, channel(0));
}

void TestStageRules::typedNameOfADefault()
{
    const DirectoryData known = m_file->directory();
    OpportunityEdit edit = draft(0);
    edit.nameOf = [](const QString &key) {
        return u"as shown: "_s + key;
    };
    edit.newTags = {u"As shown: "_s + known.tags.first().defaultKey};
    edit.newSource = u"as shown: "_s + known.sources.first().defaultKey;
    const OpportunityId id = m_file->create(edit);
    QCOMPARE(m_file->row(id).tags, IdList<TagTag> {known.tags.first().id});
    QCOMPARE(m_file->row(id).source, known.sources.first().id);
    m_file->run(loseOpportunities(
        {id}, {}, u"as shown: "_s + known.lostReasons.first().defaultKey, {}, {}, edit.nameOf));
    QCOMPARE(m_file->row(id).lostReason, known.lostReasons.first().id);
    QCOMPARE(m_file->directory().tags.size(), known.tags.size());
}

void TestStageRules::takingTheCardsOfADeletedStage()
{
    const StageId target = stage(3).id;
    const OpportunityId poor = m_file->create(draft(1));
    const OpportunityId put = m_file->create(draft(1)); // into the archive, whence nothing is asked
    const OpportunityId won = m_file->create(draft(1));
    const OpportunityId trash = m_file->create(draft(1));
    m_file->run(archiveOpportunities({put}, true));
    m_file->run(winOpportunities({won}, QDate(2026, 5, 1)));
    m_file->run(trashOpportunities({trash}, true));
    const auto named = [](const QString &key) {
        return key;
    };
    require(3, u"value client"_s);
    refuses(deleteStage(stage(1).id, target, named), ProblemCode::StageAsks, u"value client"_s);
    QCOMPARE(m_file->refused(deleteStage(stage(1).id, target, named)).count, 2);
    for (const OpportunityId id : {poor, put}) {
        m_file->edit(id, [](OpportunityEdit &edit) {
            edit.opportunity.value = 100;
            edit.client = SessionFile::client(u"Фірма"_s, {}, {});
        });
    }
    edit(3, [this](Stage &s) { s.channel = channel(1); });
    m_file->edit(poor, [this](OpportunityEdit &edit) { edit.opportunity.channel = channel(0); });
    refuses(deleteStage(stage(1).id, target, named), ProblemCode::OtherChannel, u"channel"_s);
    QCOMPARE(m_file->refused(deleteStage(stage(1).id, target, named)).count, 1);
    m_file->edit(poor, [](OpportunityEdit &edit) { edit.opportunity.channel = {}; });
    runAndTakeBack(deleteStage(stage(1).id, target, named));
    QCOMPARE(m_file->row(poor).channel, channel(1)); // that of its stage, as on every road
    QCOMPARE(m_file->row(won).stage, target);
    QCOMPARE(m_file->row(trash).stage, target);
    m_file->run(deleteStage(target, {}, named)); // the system column takes all
}

void TestStageRules::requiredFieldsOfNewOnes()
{
    CustomField area;
    area.name = u"Площа"_s;
    area.required = true;
    CustomField archived = area;
    archived.archived = true;
    const OpportunityId present = m_file->create(draft(1));
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.insert(area);
        transaction.insert(archived);
        return {};
    });
    const QString name = QString::number(area.id.value);
    refuses(createOpportunity(draft(0)), ProblemCode::StageAsks, name);
    Filling filling;
    filling.custom = {{area.id, u"62"_s}};
    const auto id = std::make_shared<OpportunityId>();
    runAndTakeBack(createOpportunity(draft(0), id, filling));
    QCOMPARE(m_file->record(*id).custom.value(area.id), u"62"_s);
    m_file->run(moveToTop({present}, stage(2).id)); // older than the rule
}

QTEST_GUILESS_MAIN(TestStageRules)
#include "tst_stage_rules.moc"
