// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QStringList>

namespace ugoda::bench {

/// The stages of the invented sheet that are still open, in the order of the pipeline; with "Won"
/// and "Lost" the board has seven columns.
QStringList openStages();

/// The columns of the invented sheet.
QStringList workloadHeader();

/// A sheet of invented opportunities, row by row and the same in each run: 60 % closed, 35 % of
/// clients met before, phones written in four ways, notes of 0 to 600 letters. A short sheet is the
/// beginning of a long one.
class Workload
{
public:
    /// The next row, by the columns of workloadHeader().
    QStringList next();

private:
    struct Client
    {
        QString name;
        QString phone;
        QString email;
        QString company;
    };

    /// A number below `end`; the same series everywhere, unlike the standard's distributions.
    int below(int end);

    const QString &oneOf(const QStringList &list) { return list.at(below(int(list.size()))); }

    Client makeClient();
    QString phone();
    QString stage();
    QString day(bool closed);
    QString tags();
    QString notes();

    quint64 m_state = 20261122;
    QList<Client> m_clients;
};

/// Writes a sheet of `rows` opportunities (UTF-8, commas). Error: CannotWrite.
Result<void> writeWorkload(const QString &path, int rows);

} // namespace ugoda::bench
