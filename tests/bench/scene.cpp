// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include <QFile>

namespace ugoda::bench {

QString Scene::copy() const
{
    const QString path = folder.filePath(QStringLiteral("copy.ugoda"));
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-wal")); // of a run that was broken off
    if (!QFile::copy(file(), path)) {
        qFatal("cannot copy %s", qPrintable(file()));
    }
    return path;
}

} // namespace ugoda::bench
