// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/filter.h"
#include "model/store/connection.h"

#include <QVariant>

namespace ugoda {

/// So much of a search is looked at: nobody types more, and a page pasted by mistake must not become
/// an endless condition.
inline constexpr qsizetype kMaxSearchText = 200;

/// A filter as SQL over "opportunity o": conditions and the values they bind, in order.
class FilterSql
{
public:
    /// With `lanes` the filter's pipeline, stages and outcomes are left to the caller.
    enum class Scope { Everything, WithinLane };

    explicit FilterSql(const Filter &filter, Scope scope = Scope::Everything);

    /// "FROM opportunity o …": begins at the search index when the text is rare, at the table's own
    /// index when it is common, so that the first page is quick in both cases. `index`: the one to walk
    /// unless the text leads; the where() must then imply the index's own condition.
    QByteArray from(Connection &connection, const QByteArray &index = {});
    /// "WHERE …".
    QByteArray where() const;
    /// Binds the values of from() and where(), in that order; call it after from().
    void bind(Statement &statement) const;

private:
    template<class Ids>
    void addIn(const char *column, const Ids &ids);
    void addText(const QString &typed);
    bool isRare(Connection &connection) const;

    QByteArrayList m_conditions;
    QList<QVariant> m_values;
    bool m_searchLeads = false;
    QString m_match; ///< expression for the trigram index; empty when all words are short
};

} // namespace ugoda
