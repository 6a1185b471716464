// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/dropped_table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace ugoda {

using namespace Qt::StringLiterals;

QString droppedTable(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) {
        return {};
    }
    const QString path = urls.first().toLocalFile();
    static const QStringList suffixes {
        u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s, u"xlsx"_s, u"xls"_s, u"ods"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

QString tableFilters()
{
    return QCoreApplication::translate("TableFiles",
                                       "Tables (*.csv *.tsv *.tab *.txt);;All files (*)");
}

} // namespace ugoda
