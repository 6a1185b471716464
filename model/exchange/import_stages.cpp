// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_stages.h"

#include "model/exchange/formula_guard.h"

#include <QFile>
#include <QSet>

namespace ugoda {

namespace {

/// To read a sheet twice would cost a twentieth of its import. A stage that first stands further
/// down is given its probability when it is met.
constexpr int kRows = 5000;

} // namespace

QList<NamedStage> stagesNamedIn(const ImportPlan &plan)
{
    const qsizetype stage = plan.mapping.indexOf(ImportField::Stage);
    const qsizetype pipeline = plan.mapping.indexOf(ImportField::Pipeline);
    QFile file(plan.path);
    if (stage < 0 || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto text = [](const CsvRow &row, qsizetype column) {
        return withoutGuard(row.fields.value(column)).trimmed();
    };
    QList<NamedStage> stages;
    QSet<std::pair<QString, QString>> met;
    CsvReader reader(&file, plan.csv);
    CsvRow row;
    bool header = plan.hasHeader;
    for (int rows = 0; rows < kRows && reader.next(row); ++rows) {
        const std::pair<QString, QString> cells {row.fields.value(pipeline),
                                                 row.fields.value(stage)};
        if (std::exchange(header, false) || met.contains(cells)) {
            continue;
        }
        met.insert(cells);
        stages.append({plan.choices.meant(ImportField::Pipeline, text(row, pipeline)),
                       plan.choices.meant(ImportField::Stage, text(row, stage))});
    }
    return stages;
}

} // namespace ugoda
