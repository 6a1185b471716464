// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/board_reads.h"
#include "model/store/history_reads.h"
#include "model/store/record_reads.h"
#include "model/store/store.h"
#include "model/store/table_reads.h"
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"
#include "tests/bench/workload.h"

namespace ugoda::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 20;
constexpr int kFirstRows = 50;
constexpr int kFirstPage = 200; ///< of a column

/// The keys of a Latin layout under those of the Ukrainian one.
QString inLatinLayout(const QString &text)
{
    static const QString kUkrainian = u"йцукенгшщзхїфівапролджєячсмитьбю"_s;
    static const QString kLatin = u"qwertyuiop[]asdfghjkl;'zxcvbnm,."_s;
    QString typed;
    for (const QChar letter : text) {
        const qsizetype key = kUkrainian.indexOf(letter);
        typed += key < 0 ? letter : kLatin.at(key);
    }
    return typed;
}

/// What people type: common and rare words, several words, pieces of phones and e-mails, one or two
/// letters, the wrong layout, what is not there.
QStringList queries(int rows)
{
    QStringList all =
        u"ремонт|генератор|меблі|сигналізація|кавова станція|вікна двері|аудит мережі|їжак|осадчий|"
        u"лук'яненко|обрій тов|чумацький шлях|ґанок|затишок плюс олена|об'єкт 117|об'єкт 500|вебс|"
        u"покрівлі об'єкт 33|нечай олег|альфа 2000|холод|швець "
        u"дарина|немаєтакого|zzz|о|р|ко|ре|тов|12|7|"
        u"+380 67|+380|044|4567|123|0501|067 123|gmail|client.77|ukr.net|example.com"_s.split(u'|');
    for (const QString &word :
         {u"ремонт"_s, u"генератор"_s, u"холодильна"_s, u"коваль"_s, u"вивіска"_s}) {
        all += inLatinLayout(word);
    }
    Workload workload;
    for (int row = 0; row < rows && all.size() < 60; ++row) {
        const QStringList cells = workload.next();
        if (row % (rows / 40) == 0) {
            const QString &phone = cells.at(2);
            all += phone.isEmpty() ? cells.at(3) : row % 2 == 0 ? phone : phone.last(6);
        }
    }
    return all;
}

double firstRows(Store &store, const QString &text)
{
    Filter filter;
    filter.text = text;
    return timed([&] {
        const auto read = [&filter](Connection &connection) -> Result<QList<Card>> {
            const auto ids = readIds(connection, filter, {}, {}, kFirstRows);
            return ids ? readCards(connection, *ids) : Result<QList<Card>>(ids.error());
        };
        need(store.read<QList<Card>>(read).result(), "search");
    });
}

void benchSearch(const Scene &scene, Store &store)
{
    const QStringList all = queries(scene.rows);
    Samples times;
    Samples floor;
    double worst = 0;
    QString slowest;
    for (int run = 0; run < 5; ++run) {
        for (const QString &text : all) {
            const double time = firstRows(store, text);
            times.add(time);
            if (time > worst) {
                worst = time;
                slowest = text;
            }
            floor.add(firstRows(store, {}));
        }
    }
    printFigure(
        {u"search text to the first %1 rows, %2 queries (longest: \"%3\", %4)"_s.arg(kFirstRows)
             .arg(all.size())
             .arg(slowest, ms(worst)),
         ms(times.median()),
         ms(times.p95()),
         u"p95 < 16 ms"_s,
         ms(floor.median()) + u", without a text"_s});
}

template<class T>
Figure repeated(Store &store,
                const QString &name,
                const std::function<Result<T>(Connection &)> &read)
{
    Samples times;
    for (int run = 0; run < kRuns; ++run) {
        times.add(timed([&] { need(store.read<T>(read).result(), qPrintable(name)); }));
    }
    return {name, ms(times.median()), ms(times.p95()), {}, {}};
}

} // namespace

void benchReads(const Scene &scene)
{
    Store store;
    need(store.open(scene.file()).result(), "opening");
    benchSearch(scene, store);
    const DirectoryData directory =
        need(store.read<DirectoryData>([](Connection &c) { return readDirectory(c); }).result(),
             "directory");
    const PipelineId pipeline = directory.pipelines.first().id;
    const Lane won {pipeline, Outcome::Won, {}};
    printFigure(repeated<CardPage>(
        store,
        u"first page (%1 cards) of the won ones"_s.arg(kFirstPage),
        [won](Connection &connection) { return readLane(connection, {}, won, {}, kFirstPage); }));
    const Lane open {pipeline, Outcome::None, directory.stages.first().id};
    printFigure(repeated<CardPage>(
        store,
        u"first page (%1 cards) of the first stage"_s.arg(kFirstPage),
        [open](Connection &connection) { return readLane(connection, {}, open, {}, kFirstPage); }));
    printFigure(repeated<QList<LaneTotals>>(
        store, u"totals of all columns (in the background)"_s, [pipeline](Connection &connection) {
            return readLaneTotals(connection, {}, pipeline, QDate::currentDate());
        }));
    const auto first = need(
        store.read<CardPage>([won](Connection &c) { return readLane(c, {}, won, {}, 1); }).result(),
        "a card");
    const OpportunityId id = first.cards.first().id;
    printFigure(repeated<HistoryPage>(
        store, u"page of an opportunity's history"_s, [id](Connection &connection) {
            return readHistory(connection, id, {}, kFirstRows);
        }));
}

} // namespace ugoda::bench
