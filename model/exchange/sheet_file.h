// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export_job.h"

#include <QSaveFile>

namespace ugoda {

/// The file being written; it takes the place of an older one only in finish().
class SheetFile
{
public:
    explicit SheetFile(const ExportOptions &options)
        : m_file(options.path)
        , m_writer(&m_file, options.format)
    {
        m_open = m_file.open(QIODevice::WriteOnly);
    }

    bool write(const QStringList &cells) { return m_open && m_writer.writeRow(cells); }

    qint64 replaced() const { return m_writer.replaced(); }

    Result<int> finish(int rows)
    {
        if (!m_open || m_writer.error() || !m_file.commit()) {
            return Error {ErrorCode::CannotWrite, m_file.fileName(), m_file.errorString()};
        }
        return rows;
    }

private:
    QSaveFile m_file;
    CsvWriter m_writer;
    bool m_open = false;
};

} // namespace ugoda
