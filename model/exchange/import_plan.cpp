// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_plan.h"

#include <QFile>

namespace ugoda {

namespace {

constexpr int kSampleRows = 50;

/// Whether a file begins as those of spreadsheet programs do (zip or OLE), which are no text.
bool isWorkbook(QFile &file)
{
    const QByteArray head = file.peek(4);
    return head == QByteArrayView("PK\x03\x04") || head == QByteArrayView("\xD0\xCF\x11\xE0");
}

} // namespace

bool isDateField(ImportField field)
{
    return field == ImportField::EnquiredOn || field == ImportField::PlannedStart || field == ImportField::ExpectedClose
        || field == ImportField::ClosedOn || field == ImportField::ReturnOn;
}

void guessColumns(ImportPlan &plan, bool hasHeader, const QList<QStringList> &firstRows)
{
    plan.hasHeader = hasHeader;
    plan.headers = hasHeader ? firstRows.value(0) : QStringList();
    plan.samples = hasHeader ? firstRows.mid(1) : firstRows;
    plan.mapping = guessMapping(plan.headers, plan.samples);
    QStringList dates;
    for (qsizetype column = 0; column < plan.mapping.size(); ++column) {
        if (isDateField(plan.mapping.at(column))) {
            for (const QStringList &row : std::as_const(plan.samples)) {
                dates << row.value(column);
            }
        }
    }
    plan.dateOrder = guessDateOrder(dates);
}

Result<ImportPlan> planImport(const QString &path, const CsvOptions &csv)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, path, file.errorString()};
    }
    if (isWorkbook(file)) {
        return Error{ErrorCode::MalformedInput, path, QStringLiteral("workbook")};
    }
    CsvReader reader(&file, csv);
    ImportPlan plan;
    plan.path = path;
    plan.csv = {reader.encoding().name, reader.separator()};
    QList<QStringList> rows;
    CsvRow row;
    while (rows.size() <= kSampleRows && reader.next(row)) {
        rows << row.fields;
    }
    if (reader.error()) {
        return reader.error();
    }
    if (rows.isEmpty()) {
        return Error{ErrorCode::MalformedInput, path, QStringLiteral("no rows")};
    }
    guessColumns(plan, looksLikeHeader(rows.first()), rows);
    return plan;
}

} // namespace ugoda
