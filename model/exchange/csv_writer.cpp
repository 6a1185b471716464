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
    m_line.resize(0);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0) {
            m_line += m_format.separator;
        }
        appendCell(fields.at(i), fields.size() == 1);
    }
    m_line += m_format.lineEnd;
    const QByteArray bytes = m_encoder.encode(m_line);
    if (m_device->write(bytes) != bytes.size()) {
        m_error = {ErrorCode::CannotWrite, {}, m_device->errorString()};
        return false;
    }
    return true;
}

void CsvWriter::appendCell(const QString &field, bool alone)
{
    if (field.isEmpty() && !alone) {
        return;
    }
    const QString text = guarded(field);
    const auto isSpecial = [separator = m_format.separator](QChar c) {
        return c == separator || c == u'"' || c == u'\r' || c == u'\n';
    };
    // A row of one empty cell would look like an empty line, which is no row, and "sep=" like the
    // line by which spreadsheets tell the separator.
    const bool lost = text.isEmpty() || text.startsWith(u"sep=", Qt::CaseInsensitive);
    const bool spaced = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (!lost && !spaced && std::none_of(text.cbegin(), text.cend(), isSpecial)) {
        m_line += text;
        return;
    }
    m_line += u'"';
    const QStringView whole(text);
    qsizetype written = 0;
    for (qsizetype quote = text.indexOf(u'"'); quote >= 0; quote = text.indexOf(u'"', written)) {
        m_line += whole.sliced(written, quote + 1 - written);
        m_line += u'"';
        written = quote + 1;
    }
    m_line += whole.sliced(written);
    m_line += u'"';
}

} // namespace ugoda
