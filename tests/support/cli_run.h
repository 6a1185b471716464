// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sheet_rows.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

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

/// What tests of the command line stand on: a folder of their own, and files made in it.
class CliTest : public QObject
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    QString at(const QString &name) const { return m_folder->filePath(name); }

    /// Makes a file from the default template, in English.
    QString made(const QString &name = QStringLiteral("a.ugoda")) const
    {
        const Ran outcome = run(
            {QStringLiteral("new"), at(name), QStringLiteral("--language"), QStringLiteral("en")});
        if (outcome.code != 0) {
            qFatal("new: %s", outcome.complaints.constData());
        }
        return at(name);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace ugoda
