// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/board_reads.h"
#include "model/store/history_reads.h"
#include "model/store/record_reads.h"
#include "model/store/table_reads.h"
#include "model/store/undo.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// How SQLite will go about the store's statements: pages must not walk or sort whole tables.
class TestSqlPlans : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStatementPrepares();
    void pagesUseIndexes_data();
    void pagesUseIndexes();

private:
    void fill();
    /// On a field of each kind, one after another.
    static QList<Condition> conditions();

    SessionFile m_file;
    OpportunityId m_id;
};

using Read = std::function<bool(Connection &)>;
Q_DECLARE_METATYPE(Read)

void TestSqlPlans::initTestCase()
{
    fill();
}

/// Enough rows of a likely shape for the planner to have something to weigh.
void TestSqlPlans::fill()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client = SessionFile::client(u"Гнатюк"_s, u"0671234567"_s, u"a@b.ua"_s);
    m_id = m_file.create(edit);
    const QList<Stage> stages = m_file.stages();
    m_file.write([&](WriteTransaction &transaction) {
        Opportunity row = *transaction.find<Opportunity>(m_id);
        for (int i = 0; i < 6000; ++i) {
            row.id = {};
            row.title = u"Кухня %1"_s.arg(i * 7919 % 6000);
            row.stage = stages.at(i % stages.size()).id;
            row.rank = i;
            row.value = i % 5 ? std::optional<qint64>(i) : std::nullopt;
            row.outcome = Outcome(i % 3);
            row.closedOn = i % 3 ? QDate(2026, 1, 1).addDays(i % 300) : QDate();
            row.expectedClose = QDate(2026, 1, 1).addDays(i % 400);
            transaction.insert(row);
        }
        return transaction.status();
    });
}

QList<Condition> TestSqlPlans::conditions()
{
    QList<Condition> all;
    for (int kind = 0; kind <= int(CustomKind::Phone); ++kind) {
        Condition condition {CustomFieldId {kind + 1}, CustomKind(kind)};
        switch (condition.kind) {
        case CustomKind::Number:
            condition.from = u"1"_s;
            break;
        case CustomKind::Money:
            condition.to = u"100 UAH"_s;
            break;
        case CustomKind::Date:
            condition.from = condition.to = u"2026-01-01"_s;
            break;
        case CustomKind::Flag:
            condition.asks = Condition::Asks::Empty;
            break;
        case CustomKind::List:
        case CustomKind::Lists:
            condition.options = {CustomOptionId {1}, CustomOptionId {2}};
            break;
        default:
            condition.text = u"кухня 12"_s;
        }
        all.append(condition);
    }
    return all;
}

void TestSqlPlans::everyStatementPrepares()
{
    // Runs all that the commands and reads can ask; the store tells every text it has prepared.
    Connection &connection = m_file.connection();
    Filter all;
    all.text = u"кухня"_s;
    all.pipeline = m_file.directory().pipelines.first().id;
    all.stages = {m_file.stage(0)};
    all.responsible = {m_file.directory().people.first().id};
    all.sources = {m_file.directory().sources.first().id};
    all.tags = {m_file.directory().tags.first().id};
    all.outcomes = {Outcome::None};
    all.hiddenChannels = {m_file.directory().channels.first().id};
    for (int column = 0; column <= int(SortColumn::Custom); ++column) {
        for (const bool descending : {false, true}) {
            QVERIFY(readIds(connection, all, {SortColumn(column), descending}, {1, 2}, 5));
        }
    }
    for (const Condition &condition : conditions()) {
        Filter one;
        one.setCondition(condition);
        QVERIFY(readIds(connection, one, {}, {}, 5));
        all.setCondition(condition);
    }
    QVERIFY(readCards(connection, {m_id}));
    QVERIFY(readMatching(connection, all, {m_id}));
    QVERIFY(readTotals(connection, all, QDate(2026, 1, 1)));
    QVERIFY(readLaneTotals(connection, all, all.pipeline, QDate(2026, 1, 1)));
    QVERIFY(readOpportunity(connection, m_id));
    QVERIFY(readClient(connection, m_file.row(m_id).client));
    QVERIFY(findClients(connection, u"гнат 067"_s, 5));
    QVERIFY(clientsByKeys(connection, u"671234567"_s, u"a@b.ua"_s));
    QVERIFY(readDirectory(connection));
    QVERIFY(readDrafts(connection));
    QVERIFY(readUndoState(connection));
    m_file.run(moveToTop({m_id}, m_file.stage(1)));
    m_file.run(loseOpportunities({m_id}, {}, u"Дорого"_s, {}, {}));
    m_file.run(addComment(m_id, u"так"_s));
    m_file.run(saveDraft(u"opportunity"_s, 0, u"x"_s));
    m_file.undo();
    m_file.redo();
    QCOMPARE(m_file.problems(), QStringList());
    const QList<QByteArray> texts = connection.preparedTexts();
    QVERIFY(texts.size() > 60);
    for (const QByteArray &text : texts) {
        Statement plan = connection.statement("EXPLAIN QUERY PLAN " + text);
        QVERIFY2(!plan.failed(), text.constData());
    }
}

void TestSqlPlans::pagesUseIndexes_data()
{
    QTest::addColumn<Read>("read");
    QTest::addColumn<QString>("index");
    QTest::addColumn<bool>("analyzed");
    const PipelineId pipeline = m_file.directory().pipelines.first().id;
    const StageId stage = m_file.stage(0);
    const OpportunityId id = m_id;
    Filter filter;
    filter.pipeline = pipeline;
    for (const bool analyzed : {false, true}) {
        const auto add = [analyzed](const char *name, const char *index, const Read &read) {
            QTest::addRow("%s%s", name, analyzed ? ", analyzed" : "")
                << read << QString::fromLatin1(index) << analyzed;
        };
        const auto lane = [=](const Lane &which, bool next) {
            return [=](Connection &c) {
                Card after;
                after.closedOn = QDate(2026, 5, 5);
                return readLane(c, filter, which, next ? std::optional(after) : std::nullopt, 50)
                    .ok();
            };
        };
        add("open lane", "opportunity_board", lane({pipeline, Outcome::None, stage}, false));
        add("open lane, next page",
            "opportunity_board",
            lane({pipeline, Outcome::None, stage}, true));
        add("won lane", "opportunity_closed", lane({pipeline, Outcome::Won, {}}, false));
        add("won lane, next page", "opportunity_closed", lane({pipeline, Outcome::Won, {}}, true));
        add("totals of all lanes", "opportunity_totals", [=](Connection &c) {
            return readLaneTotals(c, filter, pipeline, QDate(2026, 5, 5)).ok();
        });
        add("history", "change_by_opportunity", [id](Connection &c) {
            return readHistory(c, id, {}, 50).ok();
        });
        add("history, next page", "change_by_opportunity", [id](Connection &c) {
            return readHistory(c, id, ChangeSetId {std::numeric_limits<qint64>::max()}, 50).ok();
        });
        for (const Condition &condition : conditions()) {
            Filter narrowed = filter;
            narrowed.setCondition(condition);
            const bool leads = condition.text.isEmpty() && condition.kind != CustomKind::Flag;
            add(qPrintable(u"own field %1"_s.arg(int(condition.kind))),
                leads ? "custom_value_by_field" : "custom_value_by_opportunity",
                [=](Connection &c) {
                    return readLane(c, narrowed, {pipeline, Outcome::None, stage}, {}, 50).ok();
                });
        }
        Condition closing {ConditionField::BuiltIn::ExpectedClose, CustomKind::Date};
        closing.from = closing.to = u"2001-01-01"_s;
        Condition value {ConditionField::BuiltIn::Value, CustomKind::Money};
        value.from = u"99999999900 UAH"_s;
        for (const auto &[condition, index] : {std::pair(closing, "opportunity_by_close"),
                                               std::pair(value, "opportunity_by_value")}) {
            Filter narrowed = filter;
            narrowed.setCondition(condition);
            add(qPrintable(u"leads %1"_s.arg(QLatin1String(index))), index, [=](Connection &c) {
                return readLane(c, narrowed, {pipeline, Outcome::None, stage}, {}, 50).ok();
            });
        }
        const std::pair<SortColumn, const char *> sorts[] = {
            {SortColumn::Title, "opportunity_by_title"},
            {SortColumn::Client, "opportunity_by_client_name"},
            {SortColumn::Value, "opportunity_by_value"},
            {SortColumn::ExpectedClose, "opportunity_by_close"},
            {SortColumn::Created, "PRIMARY KEY"},
        };
        for (const auto &[column, index] : sorts) {
            for (const bool descending : {false, true}) {
                const Sort sort {column, descending};
                add(qPrintable(u"%1 %2"_s.arg(QLatin1String(index)).arg(descending)),
                    index,
                    [=](Connection &c) { return readIds(c, filter, sort, {}, 200).ok(); });
            }
        }
    }
}

void TestSqlPlans::pagesUseIndexes()
{
    QFETCH(Read, read);
    QFETCH(QString, index);
    QFETCH(bool, analyzed);
    if (analyzed) {
        mustExecute(m_file.connection(), "ANALYZE");
    }
    m_file.reopen(); // begins without prepared statements
    Connection &connection = m_file.connection();
    const QList<QByteArray> before = connection.preparedTexts();
    QVERIFY(read(connection));
    QStringList plan;
    const QList<QByteArray> texts = connection.preparedTexts();
    for (const QByteArray &text : texts) {
        if (before.contains(text) || text.startsWith("SELECT entity")) {
            continue;
        }
        Statement query = connection.statement("EXPLAIN QUERY PLAN " + text);
        while (query.next()) {
            plan.append(query.text(3));
        }
    }
    const QString all = plan.join(u'\n');
    QVERIFY2(!all.contains(u"TEMP B-TREE FOR GROUP BY"_s), qPrintable(all));
    const bool created = index == u"PRIMARY KEY"_s;
    QVERIFY2(created ? !all.contains(u"INDEX"_s) : all.contains(u"INDEX "_s + index),
             qPrintable(all));
    // A page of history is put in order when it has been found: fifty rows; likewise the few cards
    // that have a rare value.
    const bool sorts = all.contains(u"TEMP B-TREE FOR ORDER BY"_s);
    const bool few = index == u"change_by_opportunity"_s || index == u"custom_value_by_field"_s
        || QByteArray(QTest::currentDataTag()).contains("leads ");
    QVERIFY2(!sorts || few, qPrintable(all));
    for (const QString &line : std::as_const(plan)) {
        // A walk along the index in order, ended by LIMIT, is what a sorted page is.
        const bool walksTable = line.startsWith(u"SCAN o"_s) && !line.contains(u"USING"_s);
        QVERIFY2(!walksTable || created, qPrintable(all));
    }
}

QTEST_GUILESS_MAIN(TestSqlPlans)
#include "tst_sql_plans.moc"
