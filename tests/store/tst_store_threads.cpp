// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/when_done.h"
#include "model/store/connection.h"
#include "tests/support/people.h"
#include "tests/support/test_file.h"

#include <QTest>

#include <semaphore>
#include <thread>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// The store's one thread: who comes first, who gives way, and the end.
class TestStoreThreads : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesGoBeforeReads();
    void backgroundReadGivesWay();
    void changedComesBeforeTheAnswer();
    void failedCommandAnnouncesNothing();
    void closedStoreAnswers();
    void destructionAnswersEverybody();
    void opensAnotherFile();
    void interruptsWhileTheFileIsClosed();

private:
    /// Holds the store's thread until released.
    QFuture<Result<int>> hold(std::binary_semaphore &entered, std::binary_semaphore &leave)
    {
        return m_store->read<int>([&](Connection &) {
            entered.release();
            leave.acquire();
            return Result<int>(0);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestStoreThreads::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    OpenOptions options;
    options.create = true;
    QVERIFY(await(m_store->open(m_folder->filePath(u"a.ugoda"_s), options)));
    QVERIFY(await(m_store->submit(
        applyTemplate(templates().first(), u"Я"_s, [](const QString &key) { return key; }))));
}

void TestStoreThreads::writesGoBeforeReads()
{
    std::binary_semaphore entered {0};
    std::binary_semaphore leave {0};
    QStringList order; // touched on the store's thread only, until all is over
    const auto held = hold(entered, leave);
    entered.acquire();
    const auto note = [&order](const QString &what) {
        return [&order, what](Connection &) {
            order.append(what);
            return Result<int>(0);
        };
    };
    const auto background = m_store->read<int>(note(u"background"_s), Urgency::Background);
    const auto read = m_store->read<int>(note(u"read"_s));

    class Noting : public Command
    {
    public:
        explicit Noting(QStringList &order)
            : m_order(order)
        { }

        Result<void> run(WriteTransaction &) override
        {
            m_order.append(u"write"_s);
            return {};
        }

        StepLabel label() const override { return {}; }

    private:
        QStringList &m_order;
    };

    const auto write = m_store->submit(std::make_unique<Noting>(order));
    leave.release();
    QVERIFY(await(background));
    QVERIFY(read.isFinished() && write.isFinished() && held.isFinished());
    QCOMPARE(order, (QStringList {u"write"_s, u"read"_s, u"background"_s}));
}

void TestStoreThreads::backgroundReadGivesWay()
{
    std::atomic<int> runs = 0;
    std::binary_semaphore entered {0};
    // Counts without an end the first time, and quickly the second.
    const auto background = m_store->read<int>(
        [&](Connection &connection) -> Result<int> {
            const bool first = ++runs == 1;
            if (first) {
                entered.release();
            }
            Statement query = connection.statement(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                "SELECT count(*) FROM n");
            query.bind(first ? std::numeric_limits<qint64>::max() : 10);
            query.next();
            return query.failed() ? Result<int>(query.error()) : Result<int>(query.integer(0));
        },
        Urgency::Background);
    entered.acquire();
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    QVERIFY(await(m_store->submit(createOpportunity(edit))));
    const Result<int> counted = await(background);
    QVERIFY(counted);
    QCOMPARE(*counted, 10);
    QCOMPARE(runs.load(), 2);
}

void TestStoreThreads::changedComesBeforeTheAnswer()
{
    QStringList order;
    connect(m_store.get(), &Store::changed, this, [&order](const ChangeSet &changes) {
        order.append(changes.label.code);
    });
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    const auto id = std::make_shared<OpportunityId>();
    whenDone(m_store->submit(createOpportunity(edit, id)),
             this,
             [&order](const Result<ChangeSet> &) { order.append(u"answer"_s); });
    QTRY_COMPARE(order, (QStringList {u"create"_s, u"answer"_s}));
    QVERIFY(await(m_store->undo()));
    QTRY_COMPARE(order.size(), 3);
}

void TestStoreThreads::failedCommandAnnouncesNothing()
{
    int announced = 0;
    connect(m_store.get(), &Store::changed, this, [&announced] { ++announced; });
    QVERIFY(!await(m_store->submit(createOpportunity({}))));
    QVERIFY(await(m_store->submit(saveDraft(u"opportunity"_s, 0, u"x"_s))));
    QVERIFY(await(m_store->read<int>([](Connection &) { return Result<int>(0); })));
    QCOMPARE(announced, 0);
}

void TestStoreThreads::closedStoreAnswers()
{
    QVERIFY(await(m_store->close()));
    QCOMPARE(await(m_store->submit(addPerson(personNamed(u"x"_s)))).error().code,
             ErrorCode::FileClosed);
    QCOMPARE(await(m_store->undo()).error().code, ErrorCode::FileClosed);
    QCOMPARE(await(m_store->redo()).error().code, ErrorCode::FileClosed);
    QCOMPARE(await(m_store->revert(ChangeSetId {1})).error().code, ErrorCode::FileClosed);
    QCOMPARE(await(m_store->backupTo(m_folder->filePath(u"b.ugoda"_s))).error().code,
             ErrorCode::FileClosed);
    const auto read = [this](Urgency urgency) {
        return await(m_store->read<int>([](Connection &) { return Result<int>(0); }, urgency));
    };
    QCOMPARE(read(Urgency::Interactive).error().code, ErrorCode::FileClosed);
    QCOMPARE(read(Urgency::Background).error().code, ErrorCode::FileClosed);
    QVERIFY(await(m_store->close()));
    QVERIFY(await(m_store->open(m_folder->filePath(u"a.ugoda"_s))));
}

void TestStoreThreads::destructionAnswersEverybody()
{
    std::binary_semaphore entered {0};
    std::binary_semaphore leave {0};
    const auto held = hold(entered, leave);
    entered.acquire();
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    const auto write = m_store->submit(createOpportunity(edit));
    const auto background =
        m_store->read<int>([](Connection &) { return Result<int>(1); }, Urgency::Background);
    leave.release();
    m_store.reset();
    QVERIFY(write.isFinished() && background.isFinished());
    QVERIFY(write.result()); // asked before the end, so it is in the file
    Store again;
    QVERIFY(await(again.open(m_folder->filePath(u"a.ugoda"_s))));
    const auto count = await(again.read<qint64>([](Connection &connection) {
        return Result<qint64>(connection.scalar("SELECT count(*) FROM opportunity").toLongLong());
    }));
    QCOMPARE(*count, 1);
}

void TestStoreThreads::opensAnotherFile()
{
    OpenOptions options;
    options.create = true;
    const auto opened = await(m_store->open(m_folder->filePath(u"b.ugoda"_s), options));
    QVERIFY(opened);
    const auto count = await(m_store->read<qint64>([](Connection &connection) {
        return Result<qint64>(connection.scalar("SELECT count(*) FROM stage").toLongLong());
    }));
    QCOMPARE(*count, 0);
}

/// The interrupter asks from another thread while the store's may be opening or closing the file;
/// for the thread sanitizer, which tells when they touch the same handle.
void TestStoreThreads::interruptsWhileTheFileIsClosed()
{
    Connection connection;
    std::atomic<bool> over = false;
    std::thread interrupter([&] {
        while (!over) {
            connection.setInterrupted(true);
            connection.setInterrupted(false);
        }
    });
    bool opened = true;
    for (int i = 0; i < 20 && opened; ++i) {
        // Opening may be what was interrupted.
        const Result<void> done = connection.open(m_folder->filePath(u"b.ugoda"_s));
        opened = done || done.error().code == ErrorCode::Interrupted;
        connection.close();
    }
    over = true;
    interrupter.join();
    QVERIFY(opened);
}

QTEST_GUILESS_MAIN(TestStoreThreads)
#include "tst_store_threads.moc"
