// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ugoda {

inline qint64 idNumber(qint64 id)
{
    return id;
}

template<class Id>
qint64 idNumber(Id id)
{
    return id.value;
}

/// Ids as a JSON array: one parameter for any number of them, read back by json_each().
template<class Ids>
QString jsonArray(const Ids &ids)
{
    QString text = QStringLiteral("[");
    for (const auto id : ids) {
        if (text.size() > 1) {
            text += QLatin1Char(',');
        }
        text += QString::number(idNumber(id));
    }
    return text + QLatin1Char(']');
}

} // namespace ugoda
