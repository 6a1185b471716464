// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_reader.h"

#include <QFile>

namespace ugoda {

/// The rows of a sheet; the first one names the columns.
inline QList<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    CsvReader reader(&file);
    QList<QStringList> rows;
    CsvRow row;
    while (reader.next(row)) {
        rows << row.fields;
    }
    return rows;
}

} // namespace ugoda
