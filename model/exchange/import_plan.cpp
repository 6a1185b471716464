// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_plan.h"

#include "model/domain/text_keys.h"
#include "model/exchange/formula_guard.h"
#include "model/exchange/header_words.h"

#include <QFile>

#include <algorithm>

namespace ugoda {

namespace {

constexpr int kSampleRows = 50;

/// Why a file that begins so is no sheet of text: "workbook" (zip or OLE, as spreadsheet programs
/// write) or "binary"; empty when it may be one. `encoding` is the one that a person has chosen.
QString notText(QByteArrayView head, QByteArrayView encoding)
{
    constexpr QByteArrayView kBooks[] = {"PK\x03\x04", "\xD0\xCF\x11\xE0"};
    constexpr QByteArrayView kOthers[] = {"\x89PNG\r\n",
                                          "%PDF-",
                                          "GIF87a",
                                          "GIF89a",
                                          "\xFF\xD8\xFF",
                                          "\x1F\x8B\x08",
                                          "7z\xBC\xAF",
                                          "Rar!\x1A",
                                          "SQLite format 3"};
    const auto begins = [head](QByteArrayView mark) {
        return head.startsWith(mark);
    };
    if (std::any_of(std::begin(kBooks), std::end(kBooks), begins)) {
        return QStringLiteral("workbook");
    }
    const bool wide =
        encoding.startsWith("UTF-16") || detectEncoding(head).name.startsWith("UTF-16");
    const bool binary = std::any_of(std::begin(kOthers), std::end(kOthers), begins)
        || (!wide && head.contains('\0'));
    return binary ? QStringLiteral("binary") : QString();
}

/// Columns whose header is a field's name, in any letter case. Of several columns of one name the
/// last ones are taken: the export puts the firm's fields behind those of the program.
void takeCustomColumns(ImportPlan &plan)
{
    plan.custom.clear();
    QList<CustomField> left = plan.customFields;
    QStringList names;
    for (const QString &header : std::as_const(plan.headers)) {
        names << searchFold(header);
    }
    for (qsizetype column = 0; column < names.size(); ++column) {
        const auto isNamed = [name = names.at(column)](const CustomField &field) {
            return searchFold(field.name) == name;
        };
        const qsizetype fields = std::count_if(left.begin(), left.end(), isNamed);
        if (names.at(column).isEmpty() || fields == 0
            || names.mid(column).count(names.at(column)) > fields) {
            continue;
        }
        const auto field = std::find_if(left.begin(), left.end(), isNamed);
        plan.mapping[column] = ImportField::Custom;
        plan.custom.insert(column, field->id);
        left.erase(field);
    }
}

/// Bare amounts are what their header says.
void takeManner(ImportPlan &plan)
{
    const AmountManner manner =
        amountManner(plan.headers.value(plan.mapping.indexOf(ImportField::Value)));
    plan.currency = manner.currency;
    plan.unit = manner.unit;
}

} // namespace

const CustomField *customFieldOf(const ImportPlan &plan, qsizetype column)
{
    const CustomFieldId id = plan.custom.value(column);
    const auto found = std::find_if(plan.customFields.begin(),
                                    plan.customFields.end(),
                                    [id](const CustomField &field) { return field.id == id; });
    return plan.mapping.value(column) == ImportField::Custom && found != plan.customFields.end()
        ? &*found
        : nullptr;
}

qsizetype assignColumn(ImportPlan &plan, qsizetype column, ImportField field)
{
    const bool alone = field != ImportField::Ignore && !takesSeveral(field);
    const qsizetype other = alone ? plan.mapping.indexOf(field) : -1;
    if (other >= 0) {
        plan.mapping[other] = ImportField::Ignore;
    }
    plan.mapping[column] = field;
    plan.custom.remove(column);
    takeManner(plan);
    return other == column ? -1 : other;
}

qsizetype assignColumn(ImportPlan &plan, qsizetype column, CustomFieldId field)
{
    const qsizetype other = plan.custom.key(field, -1);
    if (other >= 0) {
        assignColumn(plan, other, ImportField::Ignore);
    }
    plan.mapping[column] = ImportField::Custom;
    plan.custom.insert(column, field);
    return other == column ? -1 : other;
}

bool isDateColumn(const ImportPlan &plan, qsizetype column)
{
    const CustomField *custom = customFieldOf(plan, column);
    return custom ? custom->kind == CustomKind::Date : isDateField(plan.mapping.at(column));
}

bool isDateField(ImportField field)
{
    return field == ImportField::EnquiredOn || field == ImportField::PlannedStart
        || field == ImportField::ExpectedClose || field == ImportField::ClosedOn
        || field == ImportField::ReturnOn;
}

void guessColumns(ImportPlan &plan, bool hasHeader, const QList<QStringList> &firstRows)
{
    plan.hasHeader = hasHeader;
    plan.headers = hasHeader ? firstRows.value(0) : QStringList();
    plan.samples = hasHeader ? firstRows.mid(1) : firstRows;
    plan.mapping = guessMapping(plan.headers, plan.samples);
    takeCustomColumns(plan);
    takeManner(plan);
    QStringList dates;
    for (qsizetype column = 0; column < plan.mapping.size(); ++column) {
        if (isDateColumn(plan, column)) {
            for (const QStringList &row : std::as_const(plan.samples)) {
                dates << row.value(column);
            }
        }
    }
    plan.dateOrder = guessDateOrder(dates);
}

bool isExported(const ImportPlan &plan, const QStringList &cells)
{
    const QString id = cells.value(plan.mapping.indexOf(ImportField::Id));
    return idOfExport(stripExportPrefix(withoutGuard(id).trimmed())) != 0;
}

Result<ImportPlan> planImport(const QString &path,
                              const CsvOptions &csv,
                              const QList<CustomField> &customFields)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::CannotRead, path, file.errorString()};
    }
    if (file.isSequential()) { // it is read several times: a pipe would lose its first rows
        return Error {ErrorCode::CannotRead, path, QStringLiteral("a pipe")};
    }
    constexpr qint64 kHead = 64 * 1024;
    if (const QString reason = notText(file.peek(kHead), csv.encoding); !reason.isEmpty()) {
        return Error {ErrorCode::MalformedInput, path, reason};
    }
    CsvReader reader(&file, csv);
    ImportPlan plan;
    plan.path = path;
    plan.customFields = customFields;
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
        return Error {ErrorCode::MalformedInput, path, QStringLiteral("no rows")};
    }
    guessColumns(plan, looksLikeHeader(rows.first()), rows);
    return plan;
}

} // namespace ugoda
