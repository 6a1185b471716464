// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_report.h"

class QJsonDocument;

namespace ugoda::cli {

/// A document without line breaks.
QByteArray json(const QJsonDocument &document);
/// Writes bytes to standard output.
void print(const QByteArray &bytes);
/// Tells what an import did: for people, or as one JSON object.
void printReport(const ImportReport &report, bool asJson);
/// Says of each place where a sheet is malformed what is wrong there.
void complainOf(const QList<CsvProblem> &problems);

} // namespace ugoda::cli
