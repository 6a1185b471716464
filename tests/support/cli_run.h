// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csv_reader.h"

#include <QFile>
#include <QProcess>

namespace ugoda {

inline constexpr int kLongest = 60000; ///< ms; a hang, not a measure of speed

/// How the program ended and what it wrote.
struct Ran
{
    int code = -1;
    QByteArray output;
    QByteArray complaints;
};

/// Runs ugoda-cli without a display; code -1 when it crashed or hung.
inline Ran run(const QStringList &arguments, const QString &locale = QStringLiteral("C"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QLatin1String(name));
    }
    environment.insert(QStringLiteral("LC_ALL"), locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(UGODA_CLI), arguments);
    if (!process.waitForFinished(kLongest) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The path of a sheet in tests/data.
inline QString data(const QString &name)
{
    return QStringLiteral(UGODA_TEST_DATA) + u'/' + name;
}

/// The rows of a sheet.
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
