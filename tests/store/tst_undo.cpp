// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/activity_commands.h"
#include "model/commands/custom_field_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/commands/stage_commands.h"
#include "model/store/undo.h"
#include "tests/support/people.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// Undo, redo and the selective revert, judged by the rows of the file.
class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandGoesBackAndForth_data();
    void everyCommandGoesBackAndForth();
    void chainGoesBackToTheTemplateAndAgain();
    void chainSurvivesReopening();
    void newStepCutsRedo();
    void revertTakesBackAnOlderStep();
    void revertOfTheNewestStep();
    void revertLeavesLaterValuesAlone();
    void overtakenMoveIsNotReverted();
    void revertTwiceIsRefused();
    void creationWithLaterStepsStands();
    void usedRowsOfACreationStay_data();
    void usedRowsOfACreationStay();
    void setUpInUseStays();
    void personInUseStays_data();
    void personInUseStays();
    void roomMadeForAnotherIsNoWork();
    void tagMadeByAnEditGoesWithIt();
    void undoOfAMoveAmongMovedCards();
    void statesNameTheSteps();

private:
    QString undoName(SessionFile &file)
    {
        const Result<UndoState> state = readUndoState(file.connection());
        return state && state->undo ? state->undo->code : u"-"_s;
    }

    QString redoName(SessionFile &file)
    {
        const Result<UndoState> state = readUndoState(file.connection());
        return state && state->redo ? state->redo->code : u"-"_s;
    }
};

using Act = std::function<void(SessionFile &, OpportunityId first, OpportunityId second)>;
Q_DECLARE_METATYPE(Act)

void TestUndo::everyCommandGoesBackAndForth_data()
{
    QTest::addColumn<Act>("act");
    const auto add = [](const char *name, const Act &act) {
        QTest::newRow(name) << act;
    };
    add("create", [](SessionFile &file, OpportunityId, OpportunityId) {
        OpportunityEdit edit;
        edit.opportunity.title = u"Двері"_s;
        edit.client = SessionFile::client(u"Ганна Біла"_s, u"067 111 22 33"_s, u"g@i.ua"_s);
        edit.newTags = {u"новий тег"_s};
        edit.newSource = u"Ярмарок"_s;
        file.create(edit);
    });
    add("edit", [](SessionFile &file, OpportunityId first, OpportunityId) {
        file.edit(first, [](OpportunityEdit &edit) {
            edit.opportunity.title = u"Інша назва"_s;
            edit.opportunity.value = {};
            edit.opportunity.plannedStart = QDate(2027, 1, 5);
            edit.client.client.name = u"Інше ім'я"_s;
            edit.client.phones.clear();
            edit.newTags = {u"терміново-2"_s};
        });
    });
    add("edit to a new client", [](SessionFile &file, OpportunityId first, OpportunityId) {
        file.edit(first, [](OpportunityEdit &edit) {
            edit.client = SessionFile::client(u"Нова"_s, u"0501112233"_s, {});
        });
    });
    add("further client", [](SessionFile &file, OpportunityId first, OpportunityId second) {
        const ClientId client = file.row(second).client;
        file.edit(first, [client](OpportunityEdit &edit) {
            edit.further = {FurtherClient {{{}, 0, false, {}, client, u"архітектор"_s}, {}}};
        });
    });
    add("move", [](SessionFile &file, OpportunityId first, OpportunityId second) {
        file.run(moveOpportunities({first, second}, file.stage(2), {}));
    });
    add("move to the top", [](SessionFile &file, OpportunityId first, OpportunityId second) {
        file.run(moveToTop({first, second}, file.stage(3)));
    });
    add("won", [](SessionFile &file, OpportunityId first, OpportunityId) {
        file.run(winOpportunities({first}, QDate(2026, 3, 1), u"ура"_s));
    });
    add("lost with a new reason", [](SessionFile &file, OpportunityId first, OpportunityId) {
        file.run(loseOpportunities({first}, {}, u"Переїхали"_s, u"шкода"_s, {}));
    });
    add("postpone", [](SessionFile &file, OpportunityId first, OpportunityId) {
        file.run(postponeOpportunities({first}, QDate(2027, 5, 1), u"весною"_s));
    });
    add("archive", [](SessionFile &file, OpportunityId first, OpportunityId second) {
        file.run(archiveOpportunities({first, second}, true));
    });
    add("trash", [](SessionFile &file, OpportunityId first, OpportunityId second) {
        file.run(trashOpportunities({first, second}, true));
    });
    add("comment", [](SessionFile &file, OpportunityId first, OpportunityId) {
        file.run(addComment(first, u"подзвонив"_s));
    });
    add("assign", [](SessionFile &file, OpportunityId first, OpportunityId second) {
        file.run(assignOpportunities({first, second}, file.directory().people.first().id));
    });
    add("person", [](SessionFile &file, OpportunityId, OpportunityId) {
        file.run(addPerson(personNamed(u"Андрій"_s)));
    });
    add("stage", [](SessionFile &file, OpportunityId, OpportunityId) {
        file.run(addStage(file.directory().pipelines.first().id, u"Ще один"_s));
    });
}

void TestUndo::everyCommandGoesBackAndForth()
{
    QFETCH(Act, act);
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.opportunity.value = 120000;
    edit.client = SessionFile::client(u"Олена Гнатюк"_s, u"+380 67 123-45-67"_s, u"o@ukr.net"_s);
    edit.newTags = {u"дерево"_s};
    const OpportunityId first = file.create(edit);
    edit.opportunity.title = u"Шафа"_s;
    edit.client = SessionFile::client(u"ТОВ «Їжак»"_s, u"044 123 45 67"_s, {});
    const OpportunityId second = file.create(edit);
    const QStringList before = file.dump();
    act(file, first, second);
    const QStringList after = file.dump();
    QVERIFY(after != before);
    QCOMPARE(file.problems(), QStringList());
    for (int round = 0; round < 2; ++round) {
        const ChangeSet undone = file.undo();
        QCOMPARE(undone.conflicts, QStringList());
        QCOMPARE(file.dump(), before);
        QCOMPARE(file.problems(), QStringList());
        const ChangeSet redone = file.redo();
        QCOMPARE(redone.conflicts, QStringList());
        QCOMPARE(file.dump(), after);
        QCOMPARE(file.problems(), QStringList());
    }
}

void TestUndo::chainGoesBackToTheTemplateAndAgain()
{
    SessionFile file;
    QList<QStringList> states {file.dump()};
    const OpportunityId id = file.create(u"Кухня"_s);
    states << file.dump();
    file.run(addComment(id, u"перший дзвінок"_s));
    states << file.dump();
    file.run(moveToTop({id}, file.stage(1)));
    states << file.dump();
    file.run(winOpportunities({id}, QDate(2026, 1, 2)));
    states << file.dump();
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QCOMPARE(file.undo().conflicts, QStringList());
            QCOMPARE(file.dump(), states.at(i));
        }
        QCOMPARE(undoLast(file.session).error().code, ErrorCode::NothingToUndo);
        for (qsizetype i = 1; i < states.size(); ++i) {
            QCOMPARE(file.redo().conflicts, QStringList());
            QCOMPARE(file.dump(), states.at(i));
        }
        QCOMPARE(redoLast(file.session).error().code, ErrorCode::NothingToRedo);
    }
    QCOMPARE(file.problems(), QStringList());
}

void TestUndo::chainSurvivesReopening()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const QStringList before = file.dump();
    file.run(moveToTop({id}, file.stage(1)));
    const QStringList moved = file.dump();
    file.run(addComment(id, u"так"_s));
    file.reopen();
    file.undo();
    QCOMPARE(file.dump(), moved);
    file.reopen();
    file.undo();
    QCOMPARE(file.dump(), before);
    file.reopen();
    file.redo();
    QCOMPARE(file.dump(), moved);
    file.reopen();
    QCOMPARE(redoName(file), u"comment"_s);
}

void TestUndo::newStepCutsRedo()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.run(addComment(id, u"один"_s));
    file.run(moveToTop({id}, file.stage(1)));
    file.undo();
    file.run(winOpportunities({id}, {}));
    const QStringList won = file.dump();
    QCOMPARE(redoLast(file.session).error().code, ErrorCode::NothingToRedo);
    file.undo();
    // What can be redone is the new step, not the one that it cut off.
    QCOMPARE(redoName(file), u"won"_s);
    file.redo();
    QCOMPARE(file.dump(), won);
    QCOMPARE(redoLast(file.session).error().code, ErrorCode::NothingToRedo);
    file.undo();
    file.undo();
    QCOMPARE(undoName(file), u"create"_s);
    file.redo();
    file.redo();
    QCOMPARE(file.dump(), won);
    QCOMPARE(file.problems(), QStringList());
}

void TestUndo::revertTakesBackAnOlderStep()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const ChangeSet moved = file.run(moveToTop({id}, file.stage(2)));
    file.run(addComment(id, u"після руху"_s));
    const QStringList before = file.dump();
    const Result<ChangeSet> reverted = revertStep(file.session, moved.id);
    QVERIFY(reverted);
    QCOMPARE(reverted->conflicts, QStringList());
    QCOMPARE(reverted->undoes, moved.id);
    QCOMPARE(reverted->label.code, u"revert.move"_s);
    QCOMPARE(file.row(id).stage, file.stage(0));
    const QStringList after = file.dump();
    file.undo(); // of the revert: the move stands again
    QCOMPARE(file.dump(), before);
    QCOMPARE(undoName(file), u"comment"_s);
    file.redo();
    QCOMPARE(file.dump(), after);
    file.undo();
    file.undo(); // the comment
    file.undo(); // the move itself
    QCOMPARE(file.row(id).stage, file.stage(0));
    QCOMPARE(file.problems(), QStringList());
}

void TestUndo::revertOfTheNewestStep()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const QStringList before = file.dump();
    const ChangeSet moved = file.run(moveToTop({id}, file.stage(2)));
    const QStringList after = file.dump();
    QVERIFY(revertStep(file.session, moved.id));
    QCOMPARE(file.dump(), before);
    QCOMPARE(redoName(file), u"-"_s);
    file.undo();
    QCOMPARE(file.dump(), after);
    file.undo();
    QCOMPARE(file.dump(), before);
    file.redo();
    QCOMPARE(file.dump(), after);
}

void TestUndo::revertLeavesLaterValuesAlone()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const ChangeSet edited = file.edit(id, [](OpportunityEdit &edit) {
        edit.opportunity.title = u"Шафа"_s;
        edit.opportunity.notes = u"дуб"_s;
    });
    file.edit(id, [](OpportunityEdit &edit) { edit.opportunity.title = u"Двері"_s; });
    const QStringList before = file.dump();
    const Result<ChangeSet> reverted = revertStep(file.session, edited.id);
    QVERIFY(reverted);
    QCOMPARE(reverted->conflicts, QStringList {u"opportunity/title"_s});
    QCOMPARE(file.row(id).title, u"Двері"_s);
    QCOMPARE(file.row(id).notes, QString());
    file.undo();
    QCOMPARE(file.dump(), before);
    // When every value was changed since, nothing is done at all.
    const ChangeSet third =
        file.edit(id, [](OpportunityEdit &edit) { edit.opportunity.title = u"Стіл"_s; });
    file.edit(id, [](OpportunityEdit &edit) { edit.opportunity.title = u"Стілець"_s; });
    QCOMPARE(revertStep(file.session, third.id).error().code, ErrorCode::Conflict);
    QCOMPARE(file.row(id).title, u"Стілець"_s);
    QCOMPARE(file.problems(), QStringList());
}

/// Both columns were empty, so that the card has the same place in the second as in the first.
void TestUndo::overtakenMoveIsNotReverted()
{
    SessionFile file;
    const OpportunityId other = file.create(u"Двері"_s);
    const OpportunityId id = file.create(u"Кухня"_s);
    QVERIFY(other.isValid());
    const ChangeSet moved = file.run(moveToTop({id}, file.stage(1)));
    file.run(moveToTop({id}, file.stage(2)));
    const QStringList before = file.dump();
    QCOMPARE(revertStep(file.session, moved.id).error().code, ErrorCode::Conflict);
    QCOMPARE(file.dump(), before);
}

void TestUndo::revertTwiceIsRefused()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const ChangeSet commented = file.run(addComment(id, u"так"_s));
    QVERIFY(revertStep(file.session, commented.id));
    QCOMPARE(revertStep(file.session, commented.id).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(revertStep(file.session, ChangeSetId {12345}).error().code, ErrorCode::NothingToUndo);
}

void TestUndo::creationWithLaterStepsStands()
{
    SessionFile file;
    const auto id = std::make_shared<OpportunityId>();
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    const ChangeSet created = file.run(createOpportunity(edit, id));
    file.run(addComment(*id, u"важливе"_s));
    QCOMPARE(revertStep(file.session, created.id).error().code, ErrorCode::Conflict);
    QVERIFY(!file.row(*id).removed);
}

using Use = std::function<void(OpportunityEdit &, const Opportunity &)>;
Q_DECLARE_METATYPE(Use)

void TestUndo::usedRowsOfACreationStay_data()
{
    QTest::addColumn<Use>("use");
    QTest::addColumn<QString>("kept");
    QTest::newRow("client") << Use([](OpportunityEdit &edit, const Opportunity &made) {
        edit.client.client.id = made.client;
        edit.client.client.name = u"Олена"_s;
    }) << u"client/removed"_s;
    QTest::newRow("further client") << Use([](OpportunityEdit &edit, const Opportunity &made) {
        edit.further = {FurtherClient {{{}, 0, false, {}, made.client, {}}, {}}};
    }) << u"client/removed"_s;
    QTest::newRow("tag") << Use([](OpportunityEdit &edit, const Opportunity &made) {
        edit.opportunity.tags = made.tags;
    }) << u"tag/removed"_s;
    QTest::newRow("source") << Use([](OpportunityEdit &edit, const Opportunity &made) {
        edit.opportunity.source = made.source;
    }) << u"source/removed"_s;
    QTest::newRow("extra source") << Use([](OpportunityEdit &edit, const Opportunity &made) {
        edit.opportunity.extraSources = {made.source};
    }) << u"source/removed"_s;
}

void TestUndo::usedRowsOfACreationStay()
{
    QFETCH(Use, use);
    QFETCH(QString, kept);
    SessionFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Олена"_s, {}, {});
    edit.newTags = {u"дуб"_s};
    edit.newSource = u"Ярмарок"_s;
    const auto id = std::make_shared<OpportunityId>();
    const ChangeSet created = file.run(createOpportunity(edit, id));
    OpportunityEdit other;
    other.opportunity.title = u"Шафа"_s;
    use(other, file.row(*id));
    const OpportunityId user = file.create(other);
    const OpportunityRecord before = file.record(user);
    const Result<ChangeSet> reverted = revertStep(file.session, created.id);
    QVERIFY(reverted);
    QCOMPARE(reverted->conflicts, QStringList {kept});
    QVERIFY(file.row(*id).removed);
    QCOMPARE(file.record(user).further, before.further);
    QCOMPARE(file.record(user).client.client.removed, false);
    QCOMPARE(file.problems(), QStringList());
}

void TestUndo::setUpInUseStays()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const auto type = std::make_shared<qint64>(0);
    const auto typeStep = file.run(addEntry({Entity::ActivityType, {}}, u"Замір"_s, 0, type)).id;
    CustomField field;
    field.name = u"Дах"_s;
    field.kind = CustomKind::Lists;
    const auto fieldId = std::make_shared<CustomFieldId>();
    const auto fieldStep = file.run(addCustomField(field, {}, fieldId)).id;
    const auto option = std::make_shared<qint64>(0);
    const auto optionStep =
        file.run(addEntry({Entity::CustomOption, {}}, u"Скатний"_s, fieldId->value, option)).id;
    const auto channel = std::make_shared<qint64>(0);
    const auto channelStep = file.run(addEntry({Entity::Channel, {}}, u"Магазин"_s, 0, channel)).id;
    Activity activity;
    activity.opportunity = id;
    activity.type = {*type};
    activity.dueOn = QDate(2026, 11, 20);
    file.run(planActivity(activity));
    file.edit(
        id, [&](OpportunityEdit &edit) { edit.custom.insert(*fieldId, QString::number(*option)); });
    Stage wanted = file.stages().at(1);
    wanted.channel = {*channel};
    file.run(editStage(file.stages().at(1), wanted));
    const QStringList before = file.dump();
    for (const ChangeSetId step : {typeStep, fieldStep, optionStep, channelStep}) {
        const Result<ChangeSet> done = revertStep(file.session, step);
        QVERIFY(!done); // nothing of it can go: it is used
        QCOMPARE(done.error().code, ErrorCode::Conflict);
        QCOMPARE(file.dump(), before);
    }
}

using Duty = std::function<void(SessionFile &, OpportunityId, PersonId)>;
Q_DECLARE_METATYPE(Duty)

void TestUndo::personInUseStays_data()
{
    QTest::addColumn<Duty>("give");
    const auto add = [](const char *name, const Duty &give) {
        QTest::newRow(name) << give;
    };
    add("responsible", [](SessionFile &file, OpportunityId id, PersonId person) {
        file.run(assignOpportunities({id}, person));
    });
    add("participant", [](SessionFile &file, OpportunityId id, PersonId person) {
        file.edit(id, [&](OpportunityEdit &edit) { edit.opportunity.participants = {person}; });
    });
    add("activity", [](SessionFile &file, OpportunityId id, PersonId person) {
        Activity activity;
        activity.opportunity = id;
        activity.type = file.directory().activityTypes.first().id;
        activity.dueOn = QDate(2026, 11, 20);
        activity.responsible = person;
        file.run(planActivity(activity));
    });
    add("leader of a channel", [](SessionFile &file, OpportunityId, PersonId person) {
        const Channel seen = file.directory().channels.first();
        Channel wanted = seen;
        wanted.leader = person;
        file.run(editEntry({Entity::Channel, {}}, seen, wanted));
    });
    add("member of a channel", [](SessionFile &file, OpportunityId, PersonId person) {
        const Channel seen = file.directory().channels.first();
        Channel wanted = seen;
        wanted.members = {file.directory().people.first().id, person};
        file.run(editEntry({Entity::Channel, {}}, seen, wanted));
    });
    add("sees a pipeline", [](SessionFile &file, OpportunityId, PersonId person) {
        const Pipeline seen = file.directory().pipelines.first();
        Pipeline wanted = seen;
        wanted.visibleTo = {person};
        file.run(editPipeline(seen, wanted, [](const QString &key) { return key; }));
    });
    add("works here", [](SessionFile &file, OpportunityId, PersonId person) {
        file.run(setCurrentPerson(person));
    });
}

void TestUndo::personInUseStays()
{
    QFETCH(Duty, give);
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const auto person = std::make_shared<PersonId>();
    const ChangeSetId step = file.run(addPerson(personNamed(u"Андрій"_s), person)).id;
    give(file, id, *person);
    const QStringList before = file.dump();
    const Result<ChangeSet> reverted = revertStep(file.session, step);
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().code, ErrorCode::Conflict);
    QCOMPARE(file.dump(), before);
    // Without the duty nothing holds the person.
    file.undo();
    QVERIFY(revertStep(file.session, step));
    QCOMPARE(file.problems(), QStringList());
}

void TestUndo::roomMadeForAnotherIsNoWork()
{
    SessionFile file;
    const OpportunityId moved = file.create(u"Шафа"_s, file.stage(1));
    QList<OpportunityId> crowd;
    const ChangeSetId step = file.write([&](WriteTransaction &transaction) {
                                     for (qint64 rank = 1; rank <= 2; ++rank) {
                                         Opportunity card;
                                         card.title = QString::number(rank);
                                         card.pipeline = file.stages().first().pipeline;
                                         card.stage = file.stage(0);
                                         card.rank = rank;
                                         transaction.insert(card);
                                         crowd.append(card.id);
                                     }
                                     return transaction.status();
                                 })
                                 .id;
    file.run(moveOpportunities({moved}, file.stage(0), crowd.last()));
    QVERIFY(file.row(crowd.last()).rank > 2); // there was no room
    const Result<ChangeSet> reverted = revertStep(file.session, step);
    QVERIFY(reverted);
    QCOMPARE(reverted->conflicts, QStringList());
    QCOMPARE(file.titles(file.stage(0)), QStringList {u"Шафа"_s});
}

void TestUndo::tagMadeByAnEditGoesWithIt()
{
    SessionFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    const QStringList before = file.dump();
    file.edit(id, [](OpportunityEdit &edit) { edit.newTags = {u"дуб"_s}; });
    QCOMPARE(file.undo().conflicts, QStringList());
    QCOMPARE(file.dump(), before);
}

void TestUndo::undoOfAMoveAmongMovedCards()
{
    SessionFile file;
    QList<OpportunityId> ids;
    for (int i = 0; i < 5; ++i) {
        ids.prepend(file.create(QString::number(i)));
    }
    const StageId stage = file.stage(0);
    const QStringList before = file.titles(stage);
    const ChangeSet moved = file.run(moveOpportunities({ids.at(4)}, stage, ids.at(0)));
    file.run(moveOpportunities({ids.at(3)}, stage, ids.at(1)));
    QVERIFY(revertStep(file.session, moved.id));
    QCOMPARE(file.titles(stage).last(), u"0"_s);
    file.undo();
    file.undo();
    file.undo();
    QCOMPARE(file.titles(stage), before);
}

void TestUndo::statesNameTheSteps()
{
    SessionFile file;
    QCOMPARE(undoName(file), u"-"_s);
    QCOMPARE(redoName(file), u"-"_s);
    const OpportunityId id = file.create(u"Кухня"_s);
    file.run(moveToTop({id}, file.stage(1)));
    const Result<UndoState> state = readUndoState(file.connection());
    QCOMPARE(*state->undo, (StepLabel {u"move"_s, {u"Кухня"_s}, 1}));
    file.undo();
    QCOMPARE(redoName(file), u"move"_s);
    QCOMPARE(undoName(file), u"create"_s);
    // A draft is no step.
    file.run(saveDraft(u"opportunity"_s, 0, u"{}"_s));
    QCOMPARE(redoName(file), u"move"_s);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
