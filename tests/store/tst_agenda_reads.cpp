// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/activity_commands.h"
#include "model/store/agenda_reads.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// What is to be done, as the page of tasks asks for it.
class TestAgendaReads : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void groupsInTheirOrder();
    void timesComeInTheirOrder();
    void countsBeyondTheLimit();
    void endsWithThePeriod();
    void ofOneDay();
    void whoseItIs();
    void foundByTheOpportunity();
    void leavesOutWhatIsNotToBeDone();
    void tellsOfTheOpportunity();
    void unplannedAreCounted();

private:
    const QDate m_today {2026, 11, 22};

    ActivityTypeId type(ActivityCategory category)
    {
        const QList<ActivityType> all = m_file->directory().activityTypes;
        return std::find_if(all.begin(),
                            all.end(),
                            [&](const ActivityType &t) { return t.category == category; })
            ->id;
    }

    /// Plans something in so many days; with a time it is a meeting.
    ActivityId plan(OpportunityId id,
                    const QString &summary,
                    int inDays,
                    std::optional<qint64> time = {},
                    PersonId person = {})
    {
        Activity activity;
        activity.opportunity = id;
        activity.type = type(time ? ActivityCategory::Meeting : ActivityCategory::Other);
        activity.summary = summary;
        activity.dueOn = m_today.addDays(inDays);
        activity.dueTime = time;
        activity.duration = time ? std::optional<qint64>(60) : std::nullopt;
        activity.responsible = person;
        const ChangeSet step = m_file->run(planActivity(activity));
        return {step.rows.first().id};
    }

    AgendaQuery query() const
    {
        AgendaQuery query;
        query.today = m_today;
        query.limits.fill(100);
        return query;
    }

    Agenda read(const AgendaQuery &query)
    {
        const Result<Agenda> agenda = readAgenda(m_file->connection(), query);
        return agenda ? *agenda : Agenda {};
    }

    /// "Group count: summary, summary", a line for each group.
    QStringList told(const AgendaQuery &query)
    {
        static const QStringList kNames {u"Overdue"_s, u"Today"_s, u"Later"_s};
        QStringList lines;
        const Agenda agenda = read(query);
        for (const AgendaSection &section : agenda.sections) {
            QStringList summaries;
            for (const AgendaEntry &entry : section.entries) {
                summaries << entry.activity.summary;
            }
            lines << u"%1 %2: %3"_s.arg(kNames.at(int(section.group)))
                         .arg(section.count)
                         .arg(summaries.join(u", "_s));
        }
        return lines;
    }

    PersonId person(const QString &name)
    {
        PersonId id;
        m_file->write([&](WriteTransaction &transaction) {
            Person fresh;
            fresh.name = name;
            transaction.insert(fresh);
            id = fresh.id;
            return transaction.status();
        });
        return id;
    }

    std::unique_ptr<SessionFile> m_file;
    OpportunityId m_id;
};

void TestAgendaReads::init()
{
    m_file = std::make_unique<SessionFile>();
    m_id = m_file->create(u"Кухня"_s);
}

void TestAgendaReads::groupsInTheirOrder()
{
    QCOMPARE(told(query()), QStringList());
    plan(m_id, u"next week"_s, 7);
    plan(m_id, u"long ago"_s, -30);
    plan(m_id, u"today"_s, 0);
    plan(m_id, u"yesterday"_s, -1);
    plan(m_id, u"tomorrow"_s, 1);
    QCOMPARE(told(query()),
             QStringList({u"Overdue 2: yesterday, long ago"_s,
                          u"Today 1: today"_s,
                          u"Later 2: tomorrow, next week"_s}));
    const QMap<QDate, int> days = read(query()).days;
    QCOMPARE(days.size(), 5);
    QCOMPARE(days.value(m_today.addDays(7)), 1);
    QCOMPARE(*readOverdueCount(m_file->connection(), {}, m_today), 2);
}

void TestAgendaReads::timesComeInTheirOrder()
{
    plan(m_id, u"by the evening"_s, 0);
    plan(m_id, u"at two"_s, 0, 14 * 60);
    plan(m_id, u"at nine"_s, 0, 9 * 60);
    plan(m_id, u"at nine, yesterday"_s, -1, 9 * 60);
    plan(m_id, u"yesterday"_s, -1);
    QCOMPARE(told(query()),
             QStringList({u"Overdue 2: at nine, yesterday, yesterday"_s,
                          u"Today 3: at nine, at two, by the evening"_s}));
}

void TestAgendaReads::countsBeyondTheLimit()
{
    for (int day = 1; day <= 5; ++day) {
        plan(m_id, QString::number(day), day);
        plan(m_id, QString::number(-day), -day);
    }
    AgendaQuery asked = query();
    asked.limits = {2, 0, 3};
    QCOMPARE(told(asked), QStringList({u"Overdue 5: -1, -2"_s, u"Later 5: 1, 2, 3"_s}));
}

void TestAgendaReads::endsWithThePeriod()
{
    plan(m_id, u"in time"_s, 7);
    plan(m_id, u"too late"_s, 8);
    plan(m_id, u"overdue"_s, -100);
    AgendaQuery asked = query();
    asked.until = m_today.addDays(7);
    QCOMPARE(told(asked), QStringList({u"Overdue 1: overdue"_s, u"Later 1: in time"_s}));
    QCOMPARE(read(asked).days.size(), 3); // the calendar shows all the same
}

void TestAgendaReads::ofOneDay()
{
    plan(m_id, u"that day"_s, 9);
    plan(m_id, u"at noon"_s, 9, 12 * 60);
    plan(m_id, u"another"_s, 8);
    AgendaQuery asked = query();
    asked.until = m_today.addDays(7); // a day may lie behind the period
    asked.day = m_today.addDays(9);
    QCOMPARE(told(asked), QStringList {u"Later 2: at noon, that day"_s});
    QCOMPARE(read(asked).days.size(), 2);
}

void TestAgendaReads::whoseItIs()
{
    const PersonId olena = person(u"Олена"_s);
    const PersonId marko = person(u"Марко"_s);
    OpportunityEdit edit;
    edit.opportunity.title = u"Дах"_s;
    edit.opportunity.responsible = olena;
    const OpportunityId hers = m_file->create(edit);
    plan(hers, u"nobody's on hers"_s, -2);
    plan(hers, u"his on hers"_s, -3, {}, marko);
    plan(m_id, u"hers"_s, -1, {}, olena);
    plan(m_id, u"nobody's"_s, -4);
    AgendaQuery asked = query();
    asked.person = olena;
    QCOMPARE(told(asked), QStringList {u"Overdue 2: hers, nobody's on hers"_s});
    QCOMPARE(*readOverdueCount(m_file->connection(), olena, m_today), 2);
    asked.person = marko;
    QCOMPARE(told(asked), QStringList {u"Overdue 1: his on hers"_s});
    QCOMPARE(read(query()).sections.first().count, 4);
    QCOMPARE(*readOverdueCount(m_file->connection(), {}, m_today), 4);
}

void TestAgendaReads::foundByTheOpportunity()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Дах"_s;
    edit.client = SessionFile::client(u"Ірина Мельник"_s, u"067 123-45-67"_s, {});
    plan(m_file->create(edit), u"of the roof"_s, 0);
    plan(m_id, u"of the kitchen"_s, 0);
    AgendaQuery asked = query();
    for (const QString &text : {u"дах"_s, u"мельник"_s, u"0671234567"_s}) {
        asked.text = text;
        QCOMPARE(told(asked), QStringList {u"Today 1: of the roof"_s});
    }
    asked.text = u"ванна"_s;
    QCOMPARE(told(asked), QStringList());
}

void TestAgendaReads::leavesOutWhatIsNotToBeDone()
{
    m_file->run(finishActivity(plan(m_id, u"done"_s, -1), {}));
    m_file->run(cancelActivity(plan(m_id, u"cancelled"_s, -1)));
    const OpportunityId archived = m_file->create(u"Архів"_s);
    plan(archived, u"archived"_s, -1);
    m_file->run(archiveOpportunities({archived}, true));
    const OpportunityId gone = m_file->create(u"Кошик"_s);
    plan(gone, u"in the trash"_s, -1);
    m_file->run(trashOpportunities({gone}, true));
    QCOMPARE(told(query()), QStringList());
    QVERIFY(read(query()).days.isEmpty());
    QCOMPARE(*readOverdueCount(m_file->connection(), {}, m_today), 0);
    m_file->undo();
    QCOMPARE(told(query()), QStringList {u"Overdue 1: in the trash"_s});
}

void TestAgendaReads::tellsOfTheOpportunity()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Дах"_s;
    edit.client = SessionFile::client(u"Ірина"_s, u"067 123-45-67"_s, {});
    const OpportunityId id = m_file->create(edit);
    plan(id, u"call"_s, 1, 14 * 60);
    const Agenda agenda = read(query());
    const AgendaEntry entry = agenda.sections.first().entries.first();
    QCOMPARE(entry.activity.opportunity, id);
    QCOMPARE(entry.activity.dueTime, std::optional<qint64>(14 * 60));
    QCOMPARE(entry.title, u"Дах"_s);
    QCOMPARE(entry.client, u"Ірина"_s);
    QCOMPARE(entry.phone, u"067 123-45-67"_s);
}

void TestAgendaReads::unplannedAreCounted()
{
    const OpportunityId other = m_file->create(u"Дах"_s);
    plan(other, u"call"_s, 1);
    m_file->create(u"Вікна"_s);
    mustExecute(m_file->connection(),
                "UPDATE opportunity SET touched_at = 1000 WHERE title = 'Вікна'");
    Filter filter;
    filter.outcomes = {Outcome::None};
    filter.conditions = {
        {ConditionField::BuiltIn::NextDue, CustomKind::Date, Condition::Asks::Empty}};
    const Result<Unplanned> unplanned = readUnplanned(m_file->connection(), filter);
    QVERIFY(unplanned.ok());
    QCOMPARE(unplanned->count, 2);
    QCOMPARE(unplanned->silentSince, qint64(1000));
}

QTEST_GUILESS_MAIN(TestAgendaReads)
#include "tst_agenda_reads.moc"
