// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

using namespace ugoda::bench;
using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QLatin1StringView name;
    void (*run)(const Scene &);
};

constexpr Part kParts[] = {{"exchange"_L1, benchExchange},
                           {"reads"_L1, benchReads},
                           {"writes"_L1, benchWrites},
                           {"board"_L1, benchBoard},
                           {"stages"_L1, benchStages},
                           {"start"_L1, benchStart}};

} // namespace

/// ugoda_bench FOLDER ROWS [PART…]: parts in this order; the first makes the file for the others.
int main(int count, char **values)
{
    QApplication application(count, values);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const Scene scene {QDir(arguments.value(0)), arguments.value(1).toInt()};
    const QStringList wanted = arguments.mid(2);
    if (scene.rows < 1000 || !scene.folder.exists()) {
        std::fputs("ugoda_bench FOLDER ROWS [exchange|reads|writes|board|stages|start]…\n"
                   "FOLDER exists, ROWS is at least 1000\n",
                   stderr);
        return 2;
    }
    printHead(u"%1 opportunities, %2"_s.arg(QLocale(QLocale::English).toString(scene.rows),
                                            QGuiApplication::platformName()));
    for (const Part &part : kParts) {
        if (wanted.isEmpty() || wanted.contains(part.name)) {
            part.run(scene);
        }
    }
    return 0;
}
