// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/exchange/text_decoder.h"

#include <QStringList>

class QIODevice;

namespace ugoda {

/// How a file is written.
struct CsvFormat
{
    Encoding encoding;
    QChar separator = u',';
    QString lineEnd = QStringLiteral("\r\n");
    bool decimalComma = false;

    /// What a spreadsheet on a Ukrainian computer opens with a double click: UTF-8 with a mark,
    /// semicolons, decimal commas.
    static CsvFormat forSpreadsheet();

    /// An amount in minor units as a cell: "1234.50" or "1234,50".
    QString amount(qint64 minor) const;
};

/// Writes rows as RFC 4180 wants them; CsvReader and withoutGuard() give back the same texts.
class CsvWriter
{
public:
    /// `device` is open for writing, stays the caller's and outlives the writer. A QSaveFile keeps
    /// the old file until its commit().
    CsvWriter(QIODevice *device, const CsvFormat &format);

    /// Writes one row, quoted where needed and guarded against formulas. False when the device
    /// failed: see error().
    bool writeRow(const QStringList &fields);

    /// How many characters the encoding lacked.
    qint64 replaced() const { return m_encoder.replaced(); }

    const Error &error() const { return m_error; }

private:
    void appendCell(const QString &field, bool alone);

    QIODevice *m_device;
    CsvFormat m_format;
    QString m_line; ///< being put together; kept for its memory
    TextEncoder m_encoder;
    Error m_error;
};

} // namespace ugoda
