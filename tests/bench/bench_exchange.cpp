// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/setup_commands.h"
#include "model/exchange/export_job.h"
#include "model/exchange/import_command.h"
#include "model/items/default_names.h"
#include "model/store/record_reads.h"
#include "tests/bench/bare_file.h"
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"
#include "tests/bench/workload.h"

namespace ugoda::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 3;

/// Makes a file with one stage, the sheet's first; the import adds the others.
void makeFile(Store &store, const QString &path)
{
    for (const QString &part : {u""_s, u"-wal"_s}) {
        QFile::remove(path + part);
    }
    need(store.open(path, {true, {}}).result(), "making a file");
    const auto nameOf = [](const QString &key) {
        return key == u"stage.empty.new"_s ? openStages().first() : defaultName(key);
    };
    need(store.submit(applyTemplate(*findTemplate(u"empty"), u"Олена Коваль"_s, nameOf)).result(),
         "filling a file");
}

double importOnce(const Scene &scene)
{
    Store store;
    makeFile(store, scene.file());
    const auto report = std::make_shared<ImportReport>();
    const double time = timed([&] {
        const ImportPlan plan = need(planImport(scene.sheet()), "planning the import");
        need(store
                 .submit(
                     importOpportunities(plan, false, report, std::make_shared<ImportProgress>()))
                 .result(),
             "import");
    });
    if (report->created != scene.rows) {
        qFatal("the import made %d of %d", report->created, scene.rows);
    }
    need(store.close().result(), "closing");
    return time;
}

double insertOnce(const Scene &scene, const QList<QStringList> &rows)
{
    for (const QString &part : {u""_s, u"-wal"_s}) {
        QFile::remove(scene.bare() + part);
    }
    BareFile file(scene.bare());
    return timed([&] { file.insert(rows); });
}

void benchImport(const Scene &scene)
{
    need(writeWorkload(scene.sheet(), scene.rows), "writing the sheet");
    QList<QStringList> rows;
    Workload workload;
    while (rows.size() < scene.rows) {
        rows += workload.next();
    }
    Samples imports;
    Samples inserts;
    for (int run = 0; run < kRuns; ++run) {
        inserts.add(insertOnce(scene, rows));
        imports.add(importOnce(scene));
    }
    printFigure({u"import, journal and search text included"_s,
                 rowsPerSecond(scene.rows, imports.median()),
                 rowsPerSecond(scene.rows, imports.p95()),
                 u">= 20,000 rows/s"_s,
                 rowsPerSecond(scene.rows, inserts.median()) + u", bare inserts"_s});
}

} // namespace

void benchExchange(const Scene &scene)
{
    benchImport(scene);
    Store store;
    need(store.open(scene.file()).result(), "opening");
    const auto read = [](Connection &connection) {
        return readDirectory(connection);
    };
    const ExportNames names(
        Directory(need(store.read<DirectoryData>(read).result(), "reading the directory")));
    ExportOptions options;
    options.path = scene.folder.filePath(u"export.csv"_s);
    options.format = CsvFormat::forSpreadsheet();
    options.sort = {SortColumn::Created, false};
    Samples exports;
    for (int run = 0; run < kRuns; ++run) {
        exports.add(timed([&] {
            ExportProgress progress;
            need(exportOpportunities(store, options, names, progress), "export");
        }));
    }
    printFigure({u"export of all fields"_s,
                 rowsPerSecond(scene.rows, exports.median()),
                 rowsPerSecond(scene.rows, exports.p95()),
                 u">= 100,000 rows/s"_s,
                 {}});
}

} // namespace ugoda::bench
