// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace ugoda::bench {

/// Where the benchmarks lie and how much they work on. `file` is made by benchExchange().
struct Scene
{
    QDir folder;
    int rows = 0;

    QString sheet() const { return folder.filePath(QStringLiteral("workload.csv")); }

    QString file() const { return folder.filePath(QStringLiteral("filled.ugoda")); }

    QString bare() const { return folder.filePath(QStringLiteral("bare.sqlite")); }

    /// A new copy of the file, over the one before; ends the program when that fails.
    QString copy() const;
};

// Each prints its lines of the table.

/// Import, with the sheet made first, and export.
void benchExchange(const Scene &scene);
/// Search, lanes, totals, history.
void benchReads(const Scene &scene);
/// The commit of a drop; undo of the whole import. On copies of the file.
void benchWrites(const Scene &scene);
/// A drop until the board is repainted, full repaint, search on the board, in a real window.
void benchBoard(const Scene &scene);
/// The same with forty columns, on a copy; a stage deleted and its records archived, tags merged.
void benchStages(const Scene &scene);
/// The program's start until the board is painted, and its memory, on the platform of this process.
void benchStart(const Scene &scene);
/// Of another file; `what` names its board in the table.
void benchStart(const Scene &scene, const QString &path, const QString &what);

} // namespace ugoda::bench
