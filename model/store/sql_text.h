// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace ugoda {

/// The parts of an SQL file of resources/sql (separated by lines "--;"), by its path there:
/// "schema/0001". Empty when there is no such file.
QList<QByteArray> sqlParts(const QString &path);

/// The number of the newest schema step shipped with the program.
int newestSchema();

} // namespace ugoda
