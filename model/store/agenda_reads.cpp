// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/agenda_reads.h"

#include "model/store/filter_sql.h"
#include "model/store/table.h"

#include <QSet>

#include <algorithm>

namespace ugoda {

namespace {

/// So much of an open activity as its place needs.
struct Place
{
    qint64 id = 0;
    QDate day;
    int minute = 0; ///< one behind the day's last where no time is known

    /// The earlier day first; on the same day the earlier time, then the one made first.
    bool operator<(const Place &other) const
    {
        return std::tie(day, minute, id) < std::tie(other.day, other.minute, other.id);
    }
};

constexpr int kNoTime = 24 * 60;
/// All that a text finds is needed, so its index leads unless nearly everything has the text.
constexpr int kMostHits = 30000;

/// Behind "AND": whose activities of the table "a" are asked for.
QByteArray whose(PersonId person)
{
    return person.isValid()
        ? "AND (a.responsible = ? OR (a.responsible IS NULL AND "
          "(SELECT responsible FROM opportunity WHERE id = a.opportunity) = ?)) "
        : "";
}

/// The opportunities with something planned that the text finds. From the index of totals, which
/// has no others: their rows, which are long, need not be touched.
Result<QSet<qint64>> plannedFor(Connection &connection, const QString &text)
{
    Filter filter;
    filter.text = text;
    FilterSql sql(filter);
    const QByteArray index = text.trimmed().isEmpty() ? "opportunity_totals" : "";
    Statement query = connection.statement("SELECT o.id " + sql.from(connection, index, kMostHits)
                                           + sql.where() + "AND o.next_due IS NOT NULL");
    sql.bind(query);
    QSet<qint64> found;
    while (query.next()) {
        found.insert(query.int64(0));
    }
    return query.failed() ? Result<QSet<qint64>>(query.error()) : Result<QSet<qint64>>(found);
}

/// One walk through what is open takes less than a look into an index for each opportunity.
Result<QList<Place>> readPlaces(Connection &connection, const AgendaQuery &asked)
{
    const Result<QSet<qint64>> owners = plannedFor(connection, asked.text);
    if (!owners) {
        return owners.error();
    }
    Statement query = connection.statement(
        "SELECT a.id, a.opportunity, a.due_on, a.due_time FROM activity a INDEXED BY activity_open "
        "WHERE a.removed = 0 AND a.done_at = 0 AND a.due_on IS NOT NULL "
        + whose(asked.person));
    if (asked.person.isValid()) {
        query.bind(asked.person, asked.person);
    }
    QList<Place> places;
    while (query.next()) {
        if (owners->contains(query.int64(1))) {
            places.append(
                {query.int64(0), query.date(2), query.isNull(3) ? kNoTime : query.integer(3)});
        }
    }
    return query.failed() ? Result<QList<Place>>(query.error()) : Result<QList<Place>>(places);
}

Result<AgendaEntry> readEntry(Connection &connection, qint64 id)
{
    AgendaEntry entry;
    Statement row =
        connection.statement("SELECT " + columnList<Activity>() + " FROM activity WHERE id = ?");
    if (row.bind(id).next()) {
        entry.activity = readRow<Activity>(row);
    }
    Statement owner = connection.statement(
        "SELECT o.title, c.name, (SELECT raw FROM phone WHERE client = c.id AND removed = 0 "
        "ORDER BY position, id LIMIT 1) FROM opportunity o LEFT JOIN client c ON c.id = o.client "
        "WHERE o.id = ?");
    if (owner.bind(entry.activity.opportunity).next()) {
        entry.title = owner.text(0);
        entry.client = owner.text(1);
        entry.phone = owner.text(2);
    }
    return row.failed()  ? Result<AgendaEntry>(row.error())
        : owner.failed() ? Result<AgendaEntry>(owner.error())
                         : Result<AgendaEntry>(entry);
}

/// The first of a group, whole. `places` loses its order.
Result<AgendaSection> readSection(Connection &connection,
                                  AgendaGroup group,
                                  QList<Place> &places,
                                  int limit)
{
    AgendaSection section {group, int(places.size()), {}};
    const auto end = places.begin() + std::min<qsizetype>(limit, places.size());
    const bool latestFirst = group == AgendaGroup::Overdue;
    std::partial_sort(
        places.begin(), end, places.end(), [latestFirst](const Place &a, const Place &b) {
            return latestFirst && a.day != b.day ? b.day < a.day : a < b;
        });
    for (auto place = places.begin(); place != end; ++place) {
        const Result<AgendaEntry> entry = readEntry(connection, place->id);
        if (!entry) {
            return entry.error();
        }
        section.entries.append(*entry);
    }
    return section;
}

} // namespace

Result<Agenda> readAgenda(Connection &connection, const AgendaQuery &query)
{
    const Result<QList<Place>> places = readPlaces(connection, query);
    if (!places) {
        return places.error();
    }
    Agenda agenda;
    std::array<QList<Place>, kAgendaGroups> groups;
    for (const Place &place : *places) {
        ++agenda.days[place.day];
        const AgendaGroup group = agendaGroup(place.day, query.today);
        const bool within =
            group != AgendaGroup::Later || !query.until.isValid() || place.day <= query.until;
        if (query.day.isValid() ? place.day == query.day : within) {
            groups[size_t(group)].append(place);
        }
    }
    for (int group = 0; group < kAgendaGroups; ++group) {
        QList<Place> &its = groups[size_t(group)];
        if (its.isEmpty()) {
            continue;
        }
        const Result<AgendaSection> section =
            readSection(connection, AgendaGroup(group), its, query.limits[size_t(group)]);
        if (!section) {
            return section.error();
        }
        agenda.sections.append(*section);
    }
    return agenda;
}

Result<int> readOverdueCount(Connection &connection, PersonId person, QDate today)
{
    // Only cards whose next activity is overdue have any such.
    Statement query = connection.statement(
        "SELECT count(*) FROM opportunity o INDEXED BY opportunity_totals "
        "CROSS JOIN activity a INDEXED BY activity_by_opportunity ON a.opportunity = o.id "
        "WHERE o.removed = 0 AND o.archived = 0 AND o.next_due < ? AND a.due_on < ? "
        "AND a.removed = 0 AND a.done_at = 0 "
        + whose(person));
    query.bind(today, today);
    if (person.isValid()) {
        query.bind(person, person);
    }
    const int count = query.next() ? query.integer(0) : 0;
    return query.failed() ? Result<int>(query.error()) : Result<int>(count);
}

Result<Unplanned> readUnplanned(Connection &connection, const Filter &filter)
{
    FilterSql sql(filter);
    Statement query = connection.statement("SELECT count(*), min(nullif(o.touched_at, 0)) "
                                           + sql.from(connection) + sql.where());
    sql.bind(query);
    Unplanned unplanned;
    if (query.next()) {
        unplanned = {query.integer(0), query.int64(1)};
    }
    return query.failed() ? Result<Unplanned>(query.error()) : Result<Unplanned>(unplanned);
}

} // namespace ugoda
