// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/activity_commands.h"
#include "model/commands/return_command.h"
#include "model/domain/validation.h"
#include "model/items/activity_state.h"
#include "model/store/activity_reads.h"
#include "model/store/history_reads.h"
#include "model/store/table_reads.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);

} // namespace

/// Activities are planned, changed, done and given up (rows 26 to 29); postponed opportunities come
/// back (row 36).
class TestActivities : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void planned();
    void refused_data();
    void refused();
    void changed();
    void changedElsewhere();
    void meetingHasATime();
    void timeGoesWithTheMeeting();
    void timeGivenMeanwhileGoesToo();
    void done();
    void outcomeIsSaidAfterwards();
    void cancelled();
    void historyKnowsThePlannedDay();
    void returned();
    void undoneReturn();
    void returningAreFoundByTheirDay();

private:
    Card card();
    QList<Activity> open();
    Activity plan(const QString &summary, QDate due);
    Activity meet(const QString &summary,
                  std::optional<qint64> time,
                  std::optional<qint64> duration);

    std::unique_ptr<SessionFile> m_file;
    OpportunityId m_id;
    ActivityTypeId m_call;
    ActivityTypeId m_meeting;
};

void TestActivities::init()
{
    m_file = std::make_unique<SessionFile>();
    m_id = m_file->create(u"Кухня"_s);
    const QList<ActivityType> types = m_file->directory().activityTypes;
    for (const ActivityType &type : types) {
        (type.category == ActivityCategory::Meeting ? m_meeting : m_call) = type.id;
    }
}

Card TestActivities::card()
{
    return readCards(m_file->connection(), {m_id})->first();
}

QList<Activity> TestActivities::open()
{
    return *readActivities(m_file->connection(), m_id);
}

Activity TestActivities::plan(const QString &summary, QDate due)
{
    Activity activity;
    activity.opportunity = m_id;
    activity.type = m_call;
    activity.summary = summary;
    activity.dueOn = due;
    activity.responsible = m_file->directory().people.first().id;
    m_file->run(planActivity(activity));
    const QList<Activity> all = open();
    return *std::find_if(
        all.begin(), all.end(), [&](const Activity &a) { return a.summary == summary; });
}

Activity TestActivities::meet(const QString &summary,
                              std::optional<qint64> time,
                              std::optional<qint64> duration)
{
    Activity activity;
    activity.opportunity = m_id;
    activity.type = m_meeting;
    activity.summary = summary;
    activity.dueOn = kToday;
    activity.dueTime = time;
    activity.duration = duration;
    m_file->run(planActivity(activity));
    const QList<Activity> all = open();
    return *std::find_if(
        all.begin(), all.end(), [&](const Activity &a) { return a.summary == summary; });
}

void TestActivities::planned()
{
    const QStringList before = m_file->dump();
    plan(u"Друга"_s, kToday.addDays(1));
    const Activity first = plan(u"Перша"_s, kToday);
    QCOMPARE(open().size(), 2);
    QCOMPARE(open().first(), first);
    // The card tells the soonest: what it is, when, about what and whose.
    QCOMPARE(card().nextDue, kToday);
    QCOMPARE(card().nextType, m_call);
    QCOMPARE(card().nextSummary, u"Перша"_s);
    QCOMPARE(card().nextPerson, first.responsible);
    QCOMPARE(activityState(card(), kToday), ActivityState::Today);
    QCOMPARE(activityState(card(), kToday.addDays(1)), ActivityState::Overdue);
    QCOMPARE(activityState(card(), kToday.addDays(-1)), ActivityState::Planned);
    m_file->undo();
    QCOMPARE(card().nextSummary, u"Друга"_s);
    m_file->undo();
    QCOMPARE(m_file->dump(), before);
    QCOMPARE(card().nextSummary, QString());
    QVERIFY(!card().nextPerson.isValid());
    m_file->redo();
    QCOMPARE(card().nextSummary, u"Друга"_s);
    QVERIFY(m_file->problems().isEmpty());
}

void TestActivities::refused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("time");
    QTest::addColumn<int>("duration");
    for (const char *field : {"type", "due_on", "summary", "opportunity"}) {
        QTest::newRow(field) << QString::fromLatin1(field) << 0 << 1;
    }
    QTest::newRow("time before the day") << u"due_time"_s << -1 << 30;
    QTest::newRow("time after the day") << u"due_time"_s << 1440 << 30;
    QTest::newRow("no duration") << u"duration"_s << 0 << 0;
    QTest::newRow("more than a day") << u"duration"_s << 1439 << 1441;
}

void TestActivities::refused()
{
    QFETCH(QString, field);
    QFETCH(int, time);
    QFETCH(int, duration);
    Activity activity;
    activity.opportunity = field == u"opportunity" ? OpportunityId {1} : m_id;
    activity.type = field == u"type" ? ActivityTypeId {} : m_meeting;
    activity.dueTime = time;
    activity.duration = duration;
    activity.dueOn = field == u"due_on" ? QDate() : kToday;
    activity.summary = QString(field == u"summary" ? kMaxSummary + 1 : 1, u'а');
    const QStringList before = m_file->dump();
    const Error error = m_file->refused(planActivity(activity));
    QCOMPARE(m_file->dump(), before);
    QCOMPARE(error.subject, field);
    QCOMPARE(error.code, field == u"opportunity" ? ErrorCode::NotFound : ErrorCode::Invalid);
}

void TestActivities::changed()
{
    const Activity seen = plan(u"Перша"_s, kToday);
    Activity wanted = seen;
    wanted.dueOn = kToday.addDays(3);
    wanted.summary = u"Інша"_s;
    wanted.doneAt = 5; // not edited here
    const ChangeSet step = m_file->run(editActivity(seen, wanted));
    QCOMPARE(journalOf(m_file->connection(), step.id),
             (QStringList {u"activity/summary: Перша → Інша"_s,
                           u"activity/due_on: 2026-11-20 → 2026-11-23"_s}));
    QCOMPARE(card().nextDue, kToday.addDays(3));
    QCOMPARE(card().lastDue, kToday.addDays(3));
    m_file->undo();
    QCOMPARE(open().first().summary, u"Перша"_s);
    QCOMPARE(card().nextDue, kToday);
}

void TestActivities::changedElsewhere()
{
    const Activity seen = plan(u"Перша"_s, kToday);
    Activity theirs = seen;
    theirs.dueOn = kToday.addDays(1);
    m_file->run(editActivity(seen, theirs));
    Activity mine = seen;
    mine.summary = u"Моя"_s;
    m_file->run(editActivity(seen, mine));
    QCOMPARE(open().first().dueOn, theirs.dueOn); // both stand
    QCOMPARE(open().first().summary, mine.summary);
    mine.dueOn = kToday.addDays(2);
    QCOMPARE(m_file->refused(editActivity(seen, mine)).code, ErrorCode::Conflict);
    m_file->run(finishActivity(seen.id, {}));
    QCOMPARE(m_file->refused(editActivity(seen, theirs)).code, ErrorCode::NotFound);
}

void TestActivities::meetingHasATime()
{
    const QStringList before = m_file->dump();
    const Activity seen = meet(u"Замір"_s, 870, 60);
    QCOMPARE(seen.dueTime, std::optional<qint64>(870));
    QCOMPARE(seen.duration, std::optional<qint64>(60));
    meet(u"Раніше"_s, 540, 1440);
    QVERIFY(!meet(u"Без години"_s, {}, 30).duration); // which is of a time
    QCOMPARE(open().at(0).summary, u"Раніше"_s);
    QCOMPARE(open().at(2).summary, u"Без години"_s);
    QCOMPARE(card().nextTime, std::optional<qint64>(540));
    QCOMPARE(card().nextSummary, u"Раніше"_s);
    Activity wanted = seen;
    wanted.dueTime = 0;
    wanted.duration = 90;
    const ChangeSet step = m_file->run(editActivity(seen, wanted));
    QCOMPARE(journalOf(m_file->connection(), step.id),
             (QStringList {u"activity/due_time: 870 → 0"_s, u"activity/duration: 60 → 90"_s}));
    QCOMPARE(card().nextTime, std::optional<qint64>(0));
    const QStringList after = m_file->dump();
    m_file->reopen();
    for (int steps = 0; steps < 4; ++steps) {
        m_file->undo();
    }
    QCOMPARE(m_file->dump(), before);
    QCOMPARE(card().nextTime, std::nullopt);
    for (int steps = 0; steps < 4; ++steps) {
        m_file->redo();
    }
    QCOMPARE(m_file->dump(), after);
    QCOMPARE(m_file->problems(), QStringList());
}

void TestActivities::timeGoesWithTheMeeting()
{
    const Activity seen = meet(u"Замір"_s, 870, 60);
    Activity wanted = seen;
    wanted.type = m_call;
    m_file->run(editActivity(seen, wanted));
    QVERIFY(!open().first().dueTime);
    QVERIFY(!open().first().duration);
    QCOMPARE(card().nextTime, std::nullopt);
    m_file->undo();
    QCOMPARE(open().first().dueTime, seen.dueTime);
    QCOMPARE(open().first().duration, seen.duration);
    wanted.type = m_meeting;
    wanted.dueTime.reset();
    m_file->run(editActivity(seen, wanted));
    QVERIFY(!open().first().duration);
    Activity call = seen;
    call.type = m_call;
    m_file->run(planActivity(call));
    QVERIFY(!open().last().dueTime);
}

void TestActivities::timeGivenMeanwhileGoesToo()
{
    const Activity seen = meet(u"Замір"_s, {}, {});
    Activity timed = seen;
    timed.dueTime = 870;
    timed.duration = 60;
    Activity call = seen;
    call.type = m_call;
    m_file->run(editActivity(seen, timed));
    m_file->run(editActivity(seen, call));
    QCOMPARE(open().first().type, m_call);
    QVERIFY(!open().first().dueTime);
    QVERIFY(!open().first().duration);
    QVERIFY(m_file->run(editActivity(seen, timed)).isEmpty()); // no meeting any more
}

void TestActivities::done()
{
    const Activity first = plan(u"Перша"_s, kToday);
    plan(u"Друга"_s, kToday.addDays(2));
    const ChangeSet step = m_file->run(finishActivity(first.id, u" Домовилися \n"_s));
    QCOMPARE(step.label.code, u"activity.done"_s);
    QCOMPARE(step.label.args, QStringList {u"Кухня"_s});
    QCOMPARE(open().size(), 1);
    QCOMPARE(card().nextSummary, u"Друга"_s);
    const HistoryPage page = *readHistory(m_file->connection(), m_id, {}, 1);
    QCOMPARE(page.activities.value(first.id).note, u"Домовилися"_s);
    QVERIFY(page.activities.value(first.id).doneAt > 0);
    QVERIFY(m_file->run(finishActivity(first.id, u"ще раз"_s)).isEmpty());
    QCOMPARE(m_file->refused(cancelActivity(first.id)).code, ErrorCode::NotFound);
    m_file->undo();
    QCOMPARE(open().size(), 2);
    QCOMPARE(card().nextSummary, u"Перша"_s);
}

void TestActivities::outcomeIsSaidAfterwards()
{
    const Activity first = plan(u"Перша"_s, kToday);
    QCOMPARE(m_file->refused(noteActivity(first.id, u"рано"_s)).code, ErrorCode::NotFound);
    m_file->run(finishActivity(first.id, {}));
    const QStringList before = m_file->dump();
    const auto kept = [&] {
        return readHistory(m_file->connection(), m_id, {}, 1)->activities.value(first.id);
    };
    const qint64 doneAt = kept().doneAt;
    const ChangeSet step = m_file->run(noteActivity(first.id, u" Домовилися \n"_s));
    QCOMPARE(step.label.code, u"activity.note"_s);
    QCOMPARE(step.label.args, QStringList {u"Кухня"_s});
    QCOMPARE(kept().note, u"Домовилися"_s);
    QCOMPARE(kept().doneAt, doneAt);
    const QStringList after = m_file->dump();
    m_file->undo();
    QCOMPARE(m_file->dump(), before);
    m_file->redo();
    QCOMPARE(m_file->dump(), after);
    QVERIFY(m_file->run(noteActivity(first.id, u"Домовилися"_s)).isEmpty());
    QCOMPARE(m_file->refused(noteActivity(first.id, QString(kMaxLongText + 1, u'я'))).code,
             ErrorCode::Invalid);
}

void TestActivities::cancelled()
{
    const Activity first = plan(u"Перша"_s, kToday);
    m_file->run(cancelActivity(first.id));
    QVERIFY(open().isEmpty());
    QVERIFY(!card().nextDue.isValid());
    m_file->undo();
    QCOMPARE(open().size(), 1);
    QCOMPARE(card().nextDue, kToday);
}

void TestActivities::historyKnowsThePlannedDay()
{
    const Activity seen = plan(u"Перша"_s, kToday);
    Activity later = seen;
    later.dueOn = kToday.addDays(5);
    m_file->run(editActivity(seen, later));
    const HistoryPage page = *readHistory(m_file->connection(), m_id, {}, 10);
    QCOMPARE(page.entries.at(1).lines.first().after.toString(), u"2026-11-20"_s);
    QCOMPARE(page.activities.value(seen.id).dueOn, later.dueOn);
}

void TestActivities::returned()
{
    const OpportunityId later = m_file->create(u"Пізніше"_s);
    const OpportunityId gone = m_file->create(u"У кошику"_s);
    m_file->run(postponeOpportunities({m_id, gone}, kToday, u"відпустка"_s));
    m_file->run(postponeOpportunities({later}, kToday.addDays(1), {}));
    m_file->run(trashOpportunities({gone}, true));
    const ChangeSet step = m_file->run(returnOpportunities({m_id, later, gone}, kToday));
    QCOMPARE(step.label.count, 1);
    QVERIFY(!step.person.isValid());
    QCOMPARE(m_file->row(m_id).state, State::Open);
    QCOMPARE(m_file->row(m_id).returnOn, QDate());
    QCOMPARE(m_file->row(m_id).postponeReason, QString());
    QCOMPARE(m_file->row(later).state, State::Postponed);
    QCOMPARE(m_file->row(gone).state, State::Postponed);
    QVERIFY(m_file->run(returnOpportunities({m_id, later}, kToday)).isEmpty());
}

void TestActivities::undoneReturn()
{
    const OpportunityId other = m_file->create(u"Друга"_s);
    m_file->run(postponeOpportunities({m_id, other}, kToday, u"відпустка"_s));
    const QStringList before = m_file->dump();
    m_file->run(returnOpportunities({m_id, other}, kToday));
    m_file->undo();
    QCOMPARE(m_file->dump(), before);
}

void TestActivities::returningAreFoundByTheirDay()
{
    const OpportunityId other = m_file->create(u"Друга"_s);
    const OpportunityId archived = m_file->create(u"Архівна"_s);
    m_file->run(postponeOpportunities({m_id, archived}, kToday, {}));
    m_file->run(postponeOpportunities({other}, kToday.addDays(1), {}));
    m_file->run(archiveOpportunities({archived}, true));
    const auto found = [this](QDate day) {
        return *readReturning(m_file->connection(), day);
    };
    QCOMPARE(found(kToday.addDays(-1)), QList<OpportunityId>());
    QCOMPARE(found(kToday), QList<OpportunityId> {m_id});
    QCOMPARE(found(kToday.addDays(9)), (QList<OpportunityId> {m_id, other}));
}

QTEST_GUILESS_MAIN(TestActivities)
#include "tst_activities.moc"
