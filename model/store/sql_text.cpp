// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/sql_text.h"

#include <QDir>
#include <QFile>

// Outside the namespace, as the macro demands: a static library's resources register only when
// asked.
static void initSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace ugoda {

QList<QByteArray> sqlParts(const QString &path)
{
    initSqlResources();
    QFile file(QStringLiteral(":/sql/%1.sql").arg(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<QByteArray> parts;
    QByteArray part;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed() == "--;") {
            parts.append(part);
            part.clear();
        } else {
            part += line + '\n';
        }
    }
    if (!part.trimmed().isEmpty()) {
        parts.append(part);
    }
    return parts;
}

int newestSchema()
{
    initSqlResources();
    const QStringList steps = QDir(QStringLiteral(":/sql/schema"))
                                  .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    return steps.isEmpty() ? 0 : steps.last().left(4).toInt();
}

} // namespace ugoda
