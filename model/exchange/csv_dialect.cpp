// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_dialect.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace ugoda {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// The number of cells of each row, by one separator. The last row counts only if it is complete
/// or alone.
QList<int> cellCounts(QStringView head, bool whole, QChar separator)
{
    QList<int> counts;
    int cells = 1;
    bool quoted = false;
    bool mayOpen = true; // a quote here begins a quoted cell, or goes on with one: ""
    bool blank = true;
    for (const QChar c : head) {
        if (quoted) {
            quoted = c != u'"';
            mayOpen = true;
            continue;
        }
        if (isLineEnd(c)) {
            if (!blank) {
                counts << cells;
            }
            cells = 1;
            blank = mayOpen = true;
            continue;
        }
        quoted = c == u'"' && mayOpen;
        cells += c == separator ? 1 : 0;
        mayOpen = c == separator;
        blank = false;
    }
    if (!blank && (whole || counts.isEmpty())) {
        counts << cells;
    }
    return counts;
}

/// How well a separator fits: near 1 when all rows have the same large number of cells.
double fitness(const QList<int> &counts)
{
    QHash<int, int> rows;
    for (const int count : counts) {
        ++rows[count];
    }
    double best = 0;
    for (auto each = rows.cbegin(); each != rows.cend(); ++each) {
        const double share = double(each.value()) / double(counts.size());
        best = std::max(best, share * (1.0 - 1.0 / each.key()));
    }
    return best;
}

} // namespace

CsvDialect detectDialect(QStringView head, bool whole)
{
    // Of two that fit alike the comma is the more likely one in texts and amounts.
    constexpr QStringView kSeparators = u";\t|,";
    const qsizetype end = std::find_if(head.cbegin(), head.cend(), isLineEnd) - head.cbegin();
    if (head.startsWith(u"sep=", Qt::CaseInsensitive) && end == 5) {
        const bool crlf = head.sliced(end).startsWith(u"\r\n");
        return {head[4], std::min(head.size(), end + (crlf ? 2 : 1))};
    }
    CsvDialect dialect;
    double best = 0;
    for (const QChar separator : kSeparators) {
        const double fit = fitness(cellCounts(head, whole, separator));
        if (fit > best) {
            best = fit;
            dialect.separator = separator;
        }
    }
    return dialect;
}

} // namespace ugoda
