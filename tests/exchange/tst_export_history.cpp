// SPDX-License-Identifier: GPL-3.0-or-later
// The history as a sheet reads as the panel: words, names and local times, nothing of what serves
// the program alone.
#include "model/commands/activity_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/exchange/csv_reader.h"
#include "model/exchange/export_job.h"
#include "model/items/history_model.h"
#include "tests/support/test_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestExportHistory : public QObject
{
    Q_OBJECT

private slots:
    void readsAsThePanel();
    void stepsWithoutCards();

private:
    static QList<QStringList> exported(TestFile &file);
};

QList<QStringList> TestExportHistory::exported(TestFile &file)
{
    file.settle();
    ExportOptions options;
    options.path = file.folder.filePath(u"history.csv"_s);
    options.format = CsvFormat::forSpreadsheet();
    const ExportNames names(file.workspace.directory());
    if (!exportHistory(file.store, options, names)) {
        return {};
    }
    QFile sheet(options.path);
    QList<QStringList> rows;
    CsvRow row;
    if (sheet.open(QIODevice::ReadOnly)) {
        CsvReader reader(&sheet);
        while (reader.next(row)) {
            rows << row.fields;
        }
    }
    return rows;
}

void TestExportHistory::readsAsThePanel()
{
    TestFile file;
    const OpportunityId other = file.create(u"Шафа"_s);
    const OpportunityId id = file.create(u"Кухня"_s, {}, 1200000);
    file.submit(moveOpportunities({id}, file.stage(2), {}));
    file.submit(moveOpportunities({other}, file.card(other).stage, {})); // its place alone
    file.submit(addComment(id, u"Передзвонити"_s));
    Activity activity;
    activity.opportunity = id;
    activity.type = file.workspace.directory().activityTypes().first().id;
    activity.dueOn = QDate(2026, 11, 20);
    file.submit(planActivity(activity));
    file.submit(winOpportunities({id}, {2026, 7, 8}));
    QVERIFY(await(file.store.undo()));

    const QList<QStringList> rows = exported(file);
    QStringList got;
    const QString today = QDate::currentDate().toString(u"dd.MM.yyyy "_s);
    for (const QStringList &row : rows.mid(1)) {
        QCOMPARE(row.size(), 7);
        QVERIFY2(row.at(0).startsWith(today) && row.at(0).size() == 16, qPrintable(row.at(0)));
        QCOMPARE(row.at(1), u"Олена Коваль"_s);
        for (const QString &cell : row) {
            bool isNumber = false;
            QVERIFY2(cell.toLongLong(&isNumber) == 0 && !isNumber, qPrintable(cell));
        }
        if (row.at(2) == u"Кухня"_s) {
            got << row.sliced(3).join(u'|');
        }
    }
    // What the panel shows, entry by entry.
    HistoryModel model(file.workspace);
    model.setOpportunity(id);
    file.settle();
    QTRY_VERIFY(model.rowCount() > 5);
    QStringList wanted;
    for (int row = model.rowCount() - 1; row > 0; --row) {
        const QModelIndex entry = model.index(row);
        QString head = entry.data(HistoryHeadRole).toString();
        const QString comment = entry.data(HistoryCommentRole).toString();
        if (head.isEmpty()) {
            head = comment.isEmpty() ? entry.data(HistoryStepNameRole).toString() : u"Comment"_s;
        }
        QList<HistoryPart> parts = entry.data(HistoryPartsRole).value<QList<HistoryPart>>();
        if (!comment.isEmpty() || parts.isEmpty()) {
            parts.prepend({{}, {}, comment});
        }
        for (const HistoryPart &part : parts) {
            wanted << QStringList {head, part.field, part.before, part.after}.join(u'|');
        }
    }
    QCOMPARE(got, wanted);
    QVERIFY(got.contains(u"Comment|||Передзвонити"_s));
    QVERIFY(got.join(u'\n').contains(file.workspace.directory().name(file.stage(2))));
}

void TestExportHistory::stepsWithoutCards()
{
    TestFile file;
    const qsizetype before = exported(file).size();
    file.submit(addEntry({Entity::Tag, {}}, u"терміново"_s));
    const QList<QStringList> rows = exported(file);
    QCOMPARE(rows.size(), before + 1);
    QCOMPARE(rows.last().at(2), QString());
    QVERIFY2(rows.last().at(3).contains(u"терміново"_s), qPrintable(rows.last().at(3)));
}

QTEST_GUILESS_MAIN(TestExportHistory)
#include "tst_export_history.moc"
