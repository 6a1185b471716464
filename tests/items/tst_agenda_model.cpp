// SPDX-License-Identifier: GPL-3.0-or-later
// The list of tasks over a real file: rows, words, more on demand, following changes and midnight.
#include "model/commands/activity_commands.h"
#include "model/items/agenda_model.h"
#include "model/items/overdue_count.h"
#include "tests/support/test_file.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestAgendaModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsAndWords();
    void readsOnlyWhileActive();
    void followsDoneAndUndone();
    void keepsItsPlace();
    void midnightMovesThem();
    void todayShowsTheNextFew();
    void moreOnDemand();
    void oneDay();
    void unplannedFollow();
    void overdueAreCounted();
    void anotherFile();

private:
    QDate today() const { return m_file->workspace.clock().today(); }

    PersonId me() const { return m_file->workspace.directory().currentPerson(); }

    ActivityTypeId type(ActivityCategory category)
    {
        const QList<ActivityType> all = m_file->workspace.directory().activityTypes();
        return std::find_if(all.begin(),
                            all.end(),
                            [&](const ActivityType &t) { return t.category == category; })
            ->id;
    }

    ActivityId plan(const QString &summary, int inDays, std::optional<qint64> time = {})
    {
        Activity activity;
        activity.opportunity = m_id;
        activity.type = type(time ? ActivityCategory::Meeting : ActivityCategory::Other);
        activity.summary = summary;
        activity.dueOn = today().addDays(inDays);
        activity.dueTime = time;
        activity.duration = time ? std::optional<qint64>(60) : std::nullopt;
        activity.responsible = me();
        return {m_file->submit(planActivity(activity)).rows.first().id};
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) { // the list, then what is not planned
            m_file->settle();
            QCoreApplication::sendPostedEvents();
        }
    }

    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            texts << m_model->index(row).data().toString();
        }
        return texts;
    }

    QModelIndex row(const QString &text) const
    {
        const qsizetype at = rows().indexOf(text);
        return at < 0 ? QModelIndex() : m_model->index(int(at));
    }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<AgendaModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    OpportunityId m_id;
};

void TestAgendaModel::init()
{
    m_file = std::make_unique<TestFile>();
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client.client.name = u"Ірина"_s;
    m_id = m_file->create(edit);
    m_model = std::make_unique<AgendaModel>(m_file->workspace);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setPeriod(AgendaPeriod::All);
    m_model->setActive(true);
    settle();
}

void TestAgendaModel::cleanup()
{
    m_file->settle();
    m_tester.reset();
    m_model.reset();
    m_file.reset();
}

void TestAgendaModel::rowsAndWords()
{
    plan(u"late"_s, -3);
    plan(u"meeting"_s, 0, 14 * 60);
    plan(u"report"_s, 0);
    plan(u"missed"_s, -4, 10 * 60);
    plan(u"later meeting"_s, 40, 9 * 60);
    settle();
    QCOMPARE(rows(),
             QStringList({u"Overdue"_s,
                          u"late"_s,
                          u"missed"_s,
                          u"Today"_s,
                          u"meeting"_s,
                          u"report"_s,
                          u"Later"_s,
                          u"later meeting"_s}));
    const QModelIndex heading = m_model->index(0);
    QVERIFY(!(heading.flags() & Qt::ItemIsEnabled));
    QCOMPARE(heading.data(AgendaCountRole).toInt(), 2);
    const QString missed = row(u"missed"_s).data(AgendaWhenRole).toString();
    QVERIFY2(missed.contains(u", "_s) && !missed.contains(u" – "_s), qPrintable(missed));
    QCOMPARE(row(u"report"_s).data(AgendaWhenRole).toString(), u"by the end of the day"_s);
    const QString span = row(u"meeting"_s).data(AgendaWhenRole).toString();
    QVERIFY2(span.contains(u" – "_s) && !span.contains(u","_s), qPrintable(span));
    const QString later = row(u"later meeting"_s).data(AgendaWhenRole).toString();
    QVERIFY2(later.contains(u", "_s), qPrintable(later));
    QCOMPARE(row(u"late"_s).data(AgendaAboutRole).toString(), u"Кухня · Ірина"_s);
    QCOMPARE(row(u"late"_s).data(AgendaPersonRole).toLongLong(), me().value);
    const QString sentence = row(u"late"_s).data(Qt::AccessibleTextRole).toString();
    for (const QString &part :
         {u"Overdue"_s, u"late"_s, u"Кухня"_s, u"Ірина"_s, u"Олена Коваль"_s}) {
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }
}

void TestAgendaModel::readsOnlyWhileActive()
{
    m_model->setActive(false);
    plan(u"call"_s, 0);
    settle();
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setActive(true);
    settle();
    QCOMPARE(rows(), QStringList({u"Today"_s, u"call"_s}));
}

void TestAgendaModel::followsDoneAndUndone()
{
    const ActivityId call = plan(u"call"_s, 0);
    settle();
    QCOMPARE(m_model->days().value(today()), 1);
    m_file->submit(finishActivity(call, {}));
    settle();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->days().isEmpty());
    QVERIFY(await(m_file->workspace.undo()).ok());
    settle();
    QCOMPARE(rows(), QStringList({u"Today"_s, u"call"_s}));
    Activity seen = m_model->entry(m_model->index(1))->activity;
    Activity wanted = seen;
    wanted.dueOn = today().addDays(1);
    m_file->submit(editActivity(seen, wanted));
    settle();
    QCOMPARE(rows(), QStringList({u"Later"_s, u"call"_s}));
    QCOMPARE(row(u"call"_s).data(AgendaWhenRole).toString(), u"tomorrow"_s);
}

void TestAgendaModel::keepsItsPlace()
{
    plan(u"one"_s, 0);
    const ActivityId two = plan(u"two"_s, 0);
    plan(u"three"_s, 0);
    settle();
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex last = row(u"three"_s);
    m_file->submit(finishActivity(two, {}));
    settle();
    QCOMPARE(resets.count(), 0);
    QVERIFY(last.isValid());
    QCOMPARE(last.data().toString(), u"three"_s);
}

void TestAgendaModel::midnightMovesThem()
{
    plan(u"call"_s, 0);
    settle();
    const QDateTime next(today().addDays(1), QTime(0, 0, 1));
    m_file->workspace.clock().setNow([next] { return next; });
    settle();
    QCOMPARE(rows(), QStringList({u"Overdue"_s, u"call"_s}));
    QCOMPARE(row(u"call"_s).data(AgendaWhenRole).toString(), u"yesterday"_s);
}

void TestAgendaModel::todayShowsTheNextFew()
{
    for (int day = 1; day <= 5; ++day) {
        plan(QString::number(day), day);
    }
    m_model->setPeriod(AgendaPeriod::Today);
    settle();
    QCOMPARE(rows(), QStringList({u"Later"_s, u"1"_s, u"2"_s, u"3"_s, u"Show 2 more"_s}));
    QCOMPARE(m_model->index(0).data(AgendaCountRole).toInt(), 5);
    m_model->setPeriod(AgendaPeriod::Week);
    settle();
    QCOMPARE(m_model->rowCount(), 6);
}

void TestAgendaModel::moreOnDemand()
{
    const int count = AgendaModel::kFirst + 3;
    for (int i = 0; i < count; ++i) {
        plan(QString::number(i), 1);
    }
    settle();
    QCOMPARE(m_model->rowCount(), 1 + AgendaModel::kFirst + 1);
    const QModelIndex more = m_model->index(m_model->rowCount() - 1);
    QCOMPARE(more.data(AgendaKindRole).toInt(), int(AgendaKind::More));
    QCOMPARE(more.data(AgendaCountRole).toInt(), 3);
    QVERIFY(more.flags() & Qt::ItemIsSelectable);
    m_model->showMore(AgendaGroup::Later);
    settle();
    QCOMPARE(m_model->rowCount(), 1 + count);
}

void TestAgendaModel::oneDay()
{
    plan(u"meeting"_s, 2, 14 * 60);
    plan(u"early"_s, 2, 9 * 60);
    plan(u"call"_s, 3);
    m_model->setDay(today().addDays(2));
    settle();
    QCOMPARE(rows().mid(1), QStringList({u"early"_s, u"meeting"_s}));
    QVERIFY(rows().first() != u"Later"_s); // the day is named
    QVERIFY(!row(u"early"_s).data(AgendaWhenRole).toString().contains(u", "_s));
    QCOMPARE(m_model->days().size(), 2);
    m_model->setPeriod(AgendaPeriod::All); // the same period: it leaves the day
    settle();
    QVERIFY(!m_model->day().isValid());
    QCOMPARE(m_model->rowCount(), 4);
}

void TestAgendaModel::unplannedFollow()
{
    QCOMPARE(m_model->unplanned().count, 1);
    QVERIFY(m_model->unplanned().silentSince > 0);
    const ActivityId call = plan(u"call"_s, 0);
    settle();
    QCOMPARE(m_model->unplanned().count, 0);
    m_file->submit(finishActivity(call, {}));
    m_file->create(u"Дах"_s);
    settle();
    QCOMPARE(m_model->unplanned().count, 2);
}

void TestAgendaModel::overdueAreCounted()
{
    OverdueCount overdue(m_file->workspace);
    QSignalSpy changed(&overdue, &OverdueCount::changed);
    const ActivityId late = plan(u"late"_s, -1);
    settle();
    QCOMPARE(overdue.count(), 0); // nobody asked yet
    overdue.begin();
    settle();
    QCOMPARE(overdue.count(), 1);
    overdue.setPerson(me());
    settle();
    QCOMPARE(overdue.count(), 1);
    overdue.setPerson({me().value + 1});
    settle();
    QCOMPARE(overdue.count(), 0);
    overdue.setPerson({});
    m_file->submit(finishActivity(late, {}));
    settle();
    QCOMPARE(overdue.count(), 0);
    plan(u"today"_s, 0);
    const QDateTime next(today().addDays(1), QTime(0, 0, 1));
    m_file->workspace.clock().setNow([next] { return next; });
    settle();
    QCOMPARE(overdue.count(), 1);
    QVERIFY(changed.count() >= 3);
}

void TestAgendaModel::anotherFile()
{
    plan(u"call"_s, 0);
    settle();
    m_model->setDay(today());
    settle();
    QVERIFY(await(m_file->workspace.close()).ok());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->isLoaded());
    QVERIFY(await(m_file->workspace.open(m_file->path())).ok());
    settle();
    QVERIFY(!m_model->day().isValid());
    QCOMPARE(rows(), QStringList({u"Today"_s, u"call"_s}));
}

QTEST_GUILESS_MAIN(TestAgendaModel)
#include "tst_agenda_model.moc"
