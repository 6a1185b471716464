// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/filter.h"
#include "model/store/connection.h"

#include <QVariant>

namespace ugoda {

/// How many letters of a search text are looked at: nobody types more, and a page pasted by mistake
/// must not become an endless condition.
inline constexpr qsizetype kMaxSearchText = 200;

/// A filter as SQL over "opportunity o": conditions and the values they bind, in order.
class FilterSql
{
public:
    /// With `lanes` the filter's pipeline, stages and outcomes are left to the caller.
    enum class Scope {
        Everything,
        WithinLane
    };

    /// Up to this many hits an index of what is asked for leads; above that, walking the ordered
    /// index finds a page sooner.
    static constexpr int kRareHits = 1500;

    explicit FilterSql(const Filter &filter, Scope scope = Scope::Everything);

    /// "FROM opportunity o …": begins at the search index when the text is rare, at the values of a
    /// firm's own field when few are asked for, else at the table's own index, so that the first
    /// page is quick in all cases. `index`: the one to walk unless something leads; the where()
    /// must then imply the index's own condition. `rare`: below this many hits something leads; who
    /// reads everything and not a page gives a greater number.
    QByteArray from(Connection &connection, const QByteArray &index = {}, int rare = kRareHits);
    /// "WHERE …".
    QByteArray where() const;
    /// Binds the values of from() and where(), in that order; call it after from().
    void bind(Statement &statement) const;

private:
    /// What few cards meet: a query of their ids and what it binds.
    struct Lead
    {
        QByteArray hits;
        QList<QVariant> values;
    };

    template<class Ids>
    void addIn(const char *column, const Ids &ids);
    void addSources(const QList<SourceId> &sources);
    /// Words that must be in the search text; what they must be is returned, as alternatives.
    QList<QStringList> addText(const QString &typed);
    void addCondition(const Condition &condition);
    void addCustom(const Condition &condition);
    static bool isRare(Connection &connection, const Lead &lead, int rare);

    QByteArrayList m_conditions;
    QList<QVariant> m_values;
    QStringList m_matches; ///< expressions for the trigram index, of texts without short words
    QList<Lead> m_leads; ///< what may lead the query
    std::optional<Lead> m_lead; ///< what leads it
};

} // namespace ugoda
