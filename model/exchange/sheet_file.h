// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/text_keys.h"
#include "model/exchange/export_job.h"
#include "model/exchange/save_target.h"

#include <QSaveFile>

namespace ugoda {

/// Whether all words of a text stand in a row, in any letter case and order.
inline bool holdsWords(const QStringList &cells, const QString &text)
{
    const QStringList words = searchFold(text).split(u' ', Qt::SkipEmptyParts);
    const QString row = words.isEmpty() ? QString() : searchFold(cells.join(u' '));
    return std::all_of(
        words.cbegin(), words.cend(), [&row](const QString &word) { return row.contains(word); });
}

/// The file being written; it takes the place of an older one only in finish().
class SheetFile
{
public:
    explicit SheetFile(const ExportOptions &options)
        : m_allowed(checkSaveTarget(options.path))
        , m_file(options.path)
        , m_writer(&m_file, options.format)
    {
        m_open = m_allowed && m_file.open(QIODevice::WriteOnly);
    }

    bool write(const QStringList &cells) { return m_open && m_writer.writeRow(cells); }

    qint64 replaced() const { return m_writer.replaced(); }

    Result<int> finish(int rows)
    {
        if (!m_allowed) {
            return m_allowed.error();
        }
        if (!m_open || m_writer.error() || !m_file.commit()) {
            return Error {ErrorCode::CannotWrite, m_file.fileName(), m_file.errorString()};
        }
        return rows;
    }

private:
    Result<void> m_allowed;
    QSaveFile m_file;
    CsvWriter m_writer;
    bool m_open = false;
};

} // namespace ugoda
