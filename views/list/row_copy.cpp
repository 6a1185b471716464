// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/row_copy.h"

#include "model/exchange/formula_guard.h"
#include "model/items/directory.h"

#include <QMimeData>

namespace ugoda {

using namespace Qt::StringLiterals;

QMimeData *rowsMime(const QList<Card> &cards,
                    const QList<TableColumn> &columns,
                    const Directory &directory)
{
    QString plain;
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (const Card &card : cards) {
        QStringList cells;
        html += "<tr>"_L1;
        for (const TableColumn &column : columns) {
            // A tab or a line end inside a cell would tear the row apart.
            const QString cell = guarded(cellText(card, column, directory).simplified());
            cells.append(cell);
            html += (isNumeric(column, directory) ? "<td align=\"right\">"_L1 : "<td>"_L1)
                + cell.toHtmlEscaped() + "</td>"_L1;
        }
        plain += cells.join(u'\t') + u'\n';
        html += "</tr>"_L1;
    }
    html += "</table>"_L1;
    auto *mime = new QMimeData;
    mime->setText(plain);
    mime->setHtml(html);
    return mime;
}

} // namespace ugoda
