// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_writer.h"

#include "model/domain/money.h"
#include "model/exchange/formula_guard.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ugoda {

CsvFormat CsvFormat::forSpreadsheet()
{
    CsvFormat format;
    format.encoding.bom = true;
    format.separator = u';';
    format.decimalComma = true;
    return format;
}

QString CsvFormat::amount(qint64 minor) const
{
    QString text = plainAmount(minor);
    return decimalComma ? text.replace(u'.', u',') : text;
}

CsvWriter::CsvWriter(QIODevice *device, const CsvFormat &format)
    : m_device(device)
    , m_format(format)
    , m_encoder(format.encoding)
{ }

bool CsvWriter::writeRow(const QStringList &fields)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0) {
            line += m_format.separator;
        }
        line += cell(fields[i], fields.size() == 1);
    }
    line += m_format.lineEnd;
    const QByteArray bytes = m_encoder.encode(line);
    if (m_device->write(bytes) != bytes.size()) {
        m_error = {ErrorCode::CannotWrite, {}, m_device->errorString()};
        return false;
    }
    return true;
}

QString CsvWriter::cell(const QString &field, bool alone) const
{
    QString text = guarded(field);
    const auto isSpecial = [this](QChar c) {
        return c == m_format.separator || c == u'"' || c == u'\r' || c == u'\n';
    };
    // A row of one empty cell would look like an empty line, which is no row, and "sep=" like the
    // line by which spreadsheets tell the separator.
    const bool lost = (alone && text.isEmpty()) || text.startsWith(u"sep=", Qt::CaseInsensitive);
    const bool spaced = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (lost || spaced || std::any_of(text.cbegin(), text.cend(), isSpecial)) {
        text.replace(u'"', u"\"\""_s);
        text = u'"' + text + u'"';
    }
    return text;
}

} // namespace ugoda
