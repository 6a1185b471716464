// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"

#include <QList>

namespace ugoda {

/// An INSERT of many small rows, thirty-two to a statement: starting and ending a statement costs
/// more than one such row. Use INSERT OR FAIL or OR IGNORE: a statement that may have to take back
/// a part of its rows opens a savepoint, and at each savepoint the search index writes out all that
/// it holds.
class BatchInsert
{
public:
    static constexpr qsizetype kRows = 32;

    /// `head` (INSERT OR …) ends with VALUES, `marks` is the group of one row: "(?,?)".
    BatchInsert(const QByteArray &head, const QByteArray &marks)
        : m_one(head + marks)
        , m_many(head + marks + (',' + marks).repeated(kRows - 1))
    { }

    /// Writes all lines in their order and empties the list; `bind(statement, line)` binds one.
    template<class Line, class Bind>
    Result<void> write(Connection &connection, QList<Line> &lines, Bind bind) const
    {
        qsizetype next = 0;
        while (next < lines.size()) {
            const bool many = lines.size() - next >= kRows;
            Statement statement = connection.statement((many ? m_many : m_one).constData());
            for (const qsizetype end = next + (many ? kRows : 1); next < end; ++next) {
                bind(statement, lines.at(next));
            }
            if (!statement.run()) {
                return statement.status();
            }
        }
        lines.clear();
        return {};
    }

private:
    QByteArray m_one;
    QByteArray m_many;
};

} // namespace ugoda
