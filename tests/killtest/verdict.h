// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace ugoda {

/// A change that the workload was told to be saved, as a line of text.
struct Acknowledgement
{
    qint64 step = 0; ///< the change set's id
    QByteArray label;
    int lines = 0; ///< how many lines its journal has; -1: not known
    int created = 0; ///< how many opportunities it made; -1: not known

    QByteArray toLine() const;
    /// The whole lines of what came through the pipe.
    static QList<Acknowledgement> fromOutput(const QByteArray &output);
};

/// What a round left behind.
struct Verdict
{
    QStringList faults; ///< one line each; empty: all is well
    qint64 openedInMs = 0;
    qint64 steps = 0; ///< in the file
};

/// Opens the file as the program would and compares it with all that was acknowledged.
Verdict judge(const QString &path, const QList<Acknowledgement> &acknowledged);

} // namespace ugoda
