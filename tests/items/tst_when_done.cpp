// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/when_done.h"

#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

using namespace ugoda;

/// How answers of the store's thread reach whoever asked.
class TestWhenDone : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerThatComesWhileItIsAskedForIsGivenOnce();
    void anAnswerThatIsThereComesByAnEvent();
    void nobodyIsCalledWhenTheOneWhoAskedIsGone();
    void theOneWhoAskedMayEndInTheAnswer();
};

void TestWhenDone::anAnswerThatComesWhileItIsAskedForIsGivenOnce()
{
    constexpr int kAnswers = 40000;
    std::atomic<QPromise<int> *> asked = nullptr;
    std::atomic<bool> over = false;
    // More threads than processors: some are stopped just while they answer.
    std::vector<std::thread> answering;
    for (int thread = 0; thread < 4; ++thread) {
        answering.emplace_back([&] {
            int delay = 0; // of every length, so that some answers meet the question half way
            while (!over) {
                if (QPromise<int> *promise = asked.exchange(nullptr)) {
                    delay = (delay + 1) % 100;
                    for (std::atomic<int> spent = 0; spent < delay; ++spent) { }
                    promise->addResult(7);
                    promise->finish();
                }
            }
        });
    }
    std::vector<QPromise<int>> promises(kAnswers);
    int answers = 0;
    for (QPromise<int> &promise : promises) {
        promise.start();
        const QFuture<int> future = promise.future();
        asked = &promise;
        whenDone(future, this, [&answers](int answer) { answers += answer == 7 ? 1 : kAnswers; });
        while (asked.load()) { }
    }
    for (QPromise<int> &promise : promises) {
        promise.future().waitForFinished();
    }
    over = true;
    for (std::thread &thread : answering) {
        thread.join();
    }
    QTRY_COMPARE(answers, kAnswers);
}

void TestWhenDone::anAnswerThatIsThereComesByAnEvent()
{
    std::optional<int> got;
    whenDone(QtFuture::makeReadyFuture(3), this, [&got](int answer) { got = answer; });
    QVERIFY(!got);
    QTRY_COMPARE(got.value_or(0), 3);
}

void TestWhenDone::nobodyIsCalledWhenTheOneWhoAskedIsGone()
{
    QPromise<int> early;
    QPromise<int> late;
    early.start();
    late.start();
    bool called = false;
    {
        QObject asking;
        whenDone(early.future(), &asking, [&called](int) { called = true; });
        whenDone(late.future(), &asking, [&called](int) { called = true; });
        early.addResult(1);
        early.finish();
    }
    late.addResult(1);
    late.finish();
    bool last = false;
    whenDone(QtFuture::makeReadyFuture(1), this, [&last](int) { last = true; });
    QTRY_VERIFY(last);
    QVERIFY(!called);
}

void TestWhenDone::theOneWhoAskedMayEndInTheAnswer()
{
    auto *asking = new QObject;
    QPointer<QObject> alive = asking;
    whenDone(QtFuture::makeReadyFuture(1), asking, [asking](int) { delete asking; });
    QTRY_VERIFY(!alive);
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_when_done.moc"
