// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_command.h"
#include "model/store/statement.h"
#include "tests/support/session_file.h"

namespace ugoda {

using namespace Qt::StringLiterals;

/// The plan that is guessed for a sheet.
inline ImportPlan planOf(const QString &path)
{
    const Result<ImportPlan> plan = planImport(path);
    if (!plan) {
        qFatal("plan of %s: %s", qPrintable(path), qPrintable(plan.error().detail));
    }
    return *plan;
}

/// A file into which sheets are imported, and what has come of them.
class Importing : public SessionFile
{
public:
    ImportReport import(const ImportPlan &plan, bool dryRun = false)
    {
        const auto report = std::make_shared<ImportReport>();
        run(importOpportunities(plan, dryRun, report, std::make_shared<ImportProgress>()));
        return *report;
    }

    ImportReport import(const QString &path) { return import(planOf(path)); }

    /// Writes a file into the test's folder and imports it.
    ImportReport importText(const QString &text, const QString &name = u"sheet.csv"_s)
    {
        return import(write(name, text.toUtf8()));
    }

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
        return path;
    }

    /// The record with a title; the first of several.
    OpportunityRecord titled(const QString &title)
    {
        Statement query =
            connection().statement("SELECT id FROM opportunity WHERE title = ? AND removed = 0");
        query.bind(title);
        if (!query.next()) {
            qFatal("no opportunity %s", qPrintable(title));
        }
        const OpportunityId id {query.int64(0)};
        query.reset();
        return record(id);
    }

    int count(const QByteArray &table)
    {
        Statement query =
            connection().statement("SELECT count(*) FROM " + table + " WHERE removed = 0");
        return query.next() ? int(query.integer(0)) : -1;
    }

    QString stageName(StageId id)
    {
        const QList<Stage> all = stages();
        for (const Stage &stage : all) {
            if (stage.id == id) {
                return stage.name;
            }
        }
        return {};
    }
};

} // namespace ugoda
