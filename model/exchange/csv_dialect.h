// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace ugoda {

/// How a delimited file separates its cells.
struct CsvDialect
{
    QChar separator = u',';
    qsizetype skip = 0; ///< length of a first line "sep=;" with its end, which is no data

    bool operator==(const CsvDialect &) const = default;
};

/// Guesses the separator among , ; tab and | from a file's beginning (64 KB are plenty; it may end
/// anywhere, unless it is the `whole` file): the one by which most rows have the same number of
/// cells, and many. A first line "sep=;", as spreadsheets write it, decides.
CsvDialect detectDialect(QStringView head, bool whole = false);

} // namespace ugoda
