// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/journal_writer.h"

#include "model/store/batch_insert.h"

namespace ugoda {

Result<void> JournalWriter::add(Line line)
{
    m_lines.append(std::move(line));
    return m_lines.size() < BatchInsert::kRows ? Result<void>() : flush();
}

Result<void> JournalWriter::flush()
{
    static const BatchInsert insert("INSERT OR FAIL INTO change(change_set, seq, entity, row, "
                                    "field, before, after, opportunity) VALUES",
                                    "(?,?,?,?,?,?,?,?)");
    return insert.write(m_connection, m_lines, [](Statement &statement, const Line &line) {
        statement.bind(line.set, line.sequence, line.entity, line.row);
        if (line.change) {
            statement.bind(line.change->field, line.change->before, line.change->after);
        } else {
            statement.bind(nullptr, nullptr, nullptr);
        }
        statement.bind(line.opportunity);
    });
}

} // namespace ugoda
