// SPDX-License-Identifier: GPL-3.0-or-later
// The history of an opportunity over a real file: order, days, words, paging, following changes.
#include "model/items/history_model.h"
#include "tests/support/test_file.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// The entries, newest first, without the headings.
QList<QModelIndex> entries(const HistoryModel &model)
{
    QList<QModelIndex> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (HistoryKind(index.data(HistoryKindRole).toInt()) != HistoryKind::Day) {
            found.append(index);
        }
    }
    return found;
}

HistoryKind kind(const QModelIndex &index)
{
    return HistoryKind(index.data(HistoryKindRole).toInt());
}

QList<HistoryPart> parts(const QModelIndex &index)
{
    return index.data(HistoryPartsRole).value<QList<HistoryPart>>();
}

/// Waits until the store has answered and the answers were handled by the event loop.
void settle(TestFile &file)
{
    file.settle();
    QEventLoop loop; // a finished future's answer may still stand in the queue of events
    QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    loop.exec();
    file.settle();
}

/// A model that is checked at every signal.
struct Checked
{
    explicit Checked(TestFile &file, OpportunityId id)
        : model(file.workspace)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setOpportunity(id);
        settle(file);
    }

    HistoryModel model;
    QAbstractItemModelTester tester;
};

/// Stands for a language: says "Етап" for a field's name.
class OtherLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "FieldName") == 0 && qstrcmp(text, "Stage") == 0 ? u"Етап"_s
                                                                                 : QString();
    }
};

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private slots:
    void creationIsTheFirstMessage();
    void creationTellsWhereItCameFrom();
    void changesShowOldAndNew();
    void amountsKeepTheirCurrency();
    void commentsShowTheirText();
    void silentStepsAreLeftOut();
    void undoMarksTheEntry();
    void lossSaysWhy();
    void pagesAreFetched();
    void otherOpportunitiesAreNotShown();
    void staleAnswersAreDropped();
    void languageIsThatOfTheMoment();
};

void TestHistoryModel::creationIsTheFirstMessage()
{
    TestFile file;
    const OpportunityId id = file.create(u"Монтаж вікон"_s);
    Checked history(file, id);
    const QList<QModelIndex> all = entries(history.model);
    QVERIFY(!all.isEmpty());
    QCOMPARE(kind(history.model.index(0)), HistoryKind::Day);
    QVERIFY(!(history.model.index(0).flags() & Qt::ItemIsEnabled));
    QCOMPARE(kind(all.last()), HistoryKind::Created);
    QCOMPARE(all.last().data(HistoryPersonNameRole).toString(), u"Олена Коваль"_s);
    const QString sentence = all.last().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(u"Олена Коваль"_s)
                 && sentence.contains(u"Opportunity created by hand"_s),
             qPrintable(sentence));
}

/// What is altered later doesn't alter what the creation says.
void TestHistoryModel::creationTellsWhereItCameFrom()
{
    TestFile file;
    const QList<Source> sources = file.workspace.directory().sources();
    QVERIFY(sources.size() > 1);
    OpportunityEdit edit;
    edit.opportunity.title = u"Вікна"_s;
    edit.opportunity.value = 8600000;
    edit.opportunity.source = sources.at(1).id;
    const OpportunityId id = file.create(edit);
    const auto first = [&file, id] {
        Checked history(file, id);
        return entries(history.model).last().data(Qt::AccessibleTextRole).toString();
    };
    const QString told = first();
    QVERIFY2(told.contains(file.workspace.directory().name(sources.at(1).id)), qPrintable(told));
    QVERIFY2(told.contains(u"86,000"_s), qPrintable(told));
    const Result<OpportunityRecord> seen = await(file.workspace.loadOpportunity(id));
    QVERIFY(seen.ok());
    OpportunityEdit wanted {seen->opportunity, seen->client, {}, {}, {}};
    wanted.opportunity.value = 100;
    wanted.opportunity.source = sources.at(0).id;
    file.submit(editOpportunity(*seen, wanted));
    QCOMPARE(first(), told);
}

void TestHistoryModel::changesShowOldAndNew()
{
    TestFile file;
    const OpportunityId id = file.create(u"Вікна"_s);
    Checked history(file, id);
    QSignalSpy resets(&history.model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex creation = entries(history.model).last();

    file.submit(moveToTop({id}, file.stage(1)));
    settle(file);
    const QModelIndex move = entries(history.model).first();
    QCOMPARE(kind(move), HistoryKind::Change);
    QCOMPARE(move.data(HistoryIconRole).toString(), u"arrow-right"_s);
    const Directory &directory = file.workspace.directory();
    const HistoryPart expected {
        u"Stage"_s, directory.name(file.stage(0)), directory.name(file.stage(1))};
    QVERIFY(parts(move).contains(expected));
    const QString sentence = move.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(u"from %1 to %2"_s.arg(expected.before, expected.after)),
             qPrintable(sentence));
    // What stood before stands still: no reset, the same entry last.
    QCOMPARE(resets.count(), 0);
    QVERIFY(creation.isValid());
    QCOMPARE(QModelIndex(creation), entries(history.model).last());
}

void TestHistoryModel::amountsKeepTheirCurrency()
{
    TestFile file;
    const OpportunityId id = file.create(u"Вікна"_s, {}, 100000);
    const auto edit = [&](qint64 value, const QString &currency) {
        const Result<OpportunityRecord> seen = await(file.workspace.loadOpportunity(id));
        QVERIFY(seen.ok());
        OpportunityEdit wanted {seen->opportunity, seen->client, {}, {}, {}};
        wanted.opportunity.value = value;
        wanted.opportunity.currency = currency;
        file.submit(editOpportunity(*seen, wanted));
    };
    edit(200000, u"UAH"_s);
    edit(5000, u"USD"_s);
    Checked history(file, id);
    const QList<QModelIndex> all = entries(history.model);
    const auto valuePart = [](const QModelIndex &index) {
        for (const HistoryPart &part : parts(index)) {
            if (part.field == u"Estimated value"_s) {
                return part;
            }
        }
        return HistoryPart {};
    };
    QVERIFY(valuePart(all.at(0)).before.contains(u'₴'));
    QVERIFY(valuePart(all.at(0)).after.contains(u'$'));
    QVERIFY(valuePart(all.at(1)).before.contains(u'₴'));
    QVERIFY(valuePart(all.at(1)).after.contains(u'₴'));
}

void TestHistoryModel::commentsShowTheirText()
{
    TestFile file;
    const OpportunityId id = file.create(u"Вікна"_s);
    Checked history(file, id);
    file.submit(addComment(id, u"Клієнт просить\nдва варіанти"_s));
    settle(file);
    const QModelIndex comment = entries(history.model).first();
    QCOMPARE(kind(comment), HistoryKind::Comment);
    QCOMPARE(comment.data(HistoryCommentRole).toString(), u"Клієнт просить\nдва варіанти"_s);
    QVERIFY(parts(comment).isEmpty());
}

void TestHistoryModel::silentStepsAreLeftOut()
{
    TestFile file;
    const OpportunityId lower = file.create(u"Нижня"_s);
    file.create(u"Верхня"_s);
    Checked history(file, lower);
    const qsizetype before = entries(history.model).size();
    file.submit(moveToTop({lower}, file.stage(0))); // only its place among the others
    settle(file);
    QCOMPARE(entries(history.model).size(), before);
}

void TestHistoryModel::undoMarksTheEntry()
{
    TestFile file;
    const OpportunityId id = file.create(u"Вікна"_s);
    Checked history(file, id);
    file.submit(moveToTop({id}, file.stage(1)));
    settle(file);
    const QModelIndex move = entries(history.model).first();
    QVERIFY(move.data(HistoryCanUndoRole).toBool());
    const ChangeSetId step {move.data(HistoryStepRole).toLongLong()};
    QVERIFY(await(file.workspace.revert(step)).ok());
    settle(file);
    const QList<QModelIndex> all = entries(history.model);
    QCOMPARE(kind(all.at(0)), HistoryKind::Undo);
    QVERIFY(!all.at(0).data(HistoryCanUndoRole).toBool());
    QVERIFY(all.at(1).data(HistoryUndoneRole).toBool());
    QVERIFY(!all.at(1).data(HistoryCanUndoRole).toBool());
    // Ctrl+Z and Ctrl+Shift+Z show as what they are.
    QVERIFY(await(file.workspace.undo()).ok());
    settle(file);
    QVERIFY(!entries(history.model).at(2).data(HistoryUndoneRole).toBool());
}

void TestHistoryModel::lossSaysWhy()
{
    TestFile file;
    const OpportunityId id = file.create(u"Вікна"_s);
    Checked history(file, id);
    file.submit(loseOpportunities({id}, {}, u"Дорого"_s, u"наступного року"_s, {2026, 11, 20}));
    settle(file);
    const QModelIndex lost = entries(history.model).first();
    QCOMPARE(kind(lost), HistoryKind::Outcome);
    QCOMPARE(lost.data(HistoryHeadRole).toString(), u"Lost"_s);
    QVERIFY(parts(lost).contains(HistoryPart {u"Lost reason"_s, {}, u"Дорого"_s}));
    QVERIFY(parts(lost).contains(HistoryPart {u"Closing note"_s, {}, u"наступного року"_s}));
}

void TestHistoryModel::pagesAreFetched()
{
    TestFile file;
    const OpportunityId id = file.create(u"Вікна"_s);
    constexpr int kComments = 230;
    for (int i = 1; i <= kComments; ++i) {
        file.submit(addComment(id, QString::number(i)));
    }
    HistoryModel model(file.workspace); // the tester would fetch by itself
    model.setOpportunity(id);
    settle(file);
    QVERIFY(model.canFetchMore({}));
    QVERIFY(entries(model).size() < kComments);
    while (model.canFetchMore({})) {
        model.fetchMore({});
        file.submit(addComment(id, u"meanwhile"_s)); // must neither be lost nor doubled
        settle(file);
    }
    QStringList texts;
    for (const QModelIndex &index : entries(model)) {
        texts.append(index.data(HistoryCommentRole).toString());
    }
    texts.removeAll(u"meanwhile"_s);
    QCOMPARE(texts.size(), kComments + 1);
    QCOMPARE(texts.first(), QString::number(kComments));
    QCOMPARE(texts.at(kComments - 1), u"1"_s);
    QCOMPARE(kind(entries(model).last()), HistoryKind::Created);
}

void TestHistoryModel::otherOpportunitiesAreNotShown()
{
    TestFile file;
    const OpportunityId one = file.create(u"Одна"_s);
    const OpportunityId other = file.create(u"Інша"_s);
    Checked history(file, one);
    const int rows = history.model.rowCount();
    file.submit(addComment(other, u"не сюди"_s));
    settle(file);
    QCOMPARE(history.model.rowCount(), rows);
    file.submit(archiveOpportunities({one, other}, true));
    settle(file);
    QCOMPARE(entries(history.model).first().data(HistoryStepCountRole).toInt(), 2);
}

void TestHistoryModel::staleAnswersAreDropped()
{
    TestFile file;
    const OpportunityId one = file.create(u"Одна"_s);
    const OpportunityId other = file.create(u"Інша"_s);
    file.submit(addComment(one, u"перша"_s));
    file.submit(addComment(other, u"друга"_s));
    HistoryModel model(file.workspace);
    model.setOpportunity(one); // its answer comes when another is shown
    model.setOpportunity(other);
    settle(file);
    QCOMPARE(entries(model).first().data(HistoryCommentRole).toString(), u"друга"_s);
    QCOMPARE(entries(model).size(), 2);
    model.setOpportunity({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
}

void TestHistoryModel::languageIsThatOfTheMoment()
{
    TestFile file;
    const OpportunityId id = file.create(u"Вікна"_s);
    Checked history(file, id);
    file.submit(moveToTop({id}, file.stage(1)));
    settle(file);
    QSignalSpy changes(&history.model, &QAbstractItemModel::dataChanged);
    OtherLanguage language;
    QCoreApplication::installTranslator(&language);
    file.workspace.retranslate();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(parts(entries(history.model).first()).first().field, u"Етап"_s);
    QCoreApplication::removeTranslator(&language);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_history_model.moc"
