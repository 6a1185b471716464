// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/filter_sql.h"

#include "model/domain/text_keys.h"

namespace ugoda {

namespace {

bool isPhonePart(const QString &text)
{
    bool digits = false;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits = true;
        } else if (!QStringView(u"+-()./ \u00a0").contains(c)) {
            return false;
        }
    }
    return digits;
}

/// What must be present in a search text, as alternatives: everything typed as its words, also as
/// it would have come out in the other keyboard layout. A phone in any writing is one run of
/// digits, of ten or more the last nine, since prefixes differ ("80…", "380…", "00380…"); but a
/// title may hold the same digits apart ("№ 30-45"), which no phone's text does.
QList<QStringList> alternativesOf(const QString &text)
{
    if (!isPhonePart(text)) {
        QList<QStringList> alternatives;
        for (const QString &attempt : QStringList {text} + otherLayout(text)) {
            alternatives << searchFold(attempt).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
        return alternatives;
    }
    const QString digits = digitsOf(text);
    const QString phrase = searchFold(text);
    QList<QStringList> alternatives {{digits.size() > 9 ? digits.right(9) : digits}};
    if (phrase.contains(QLatin1Char(' '))) {
        alternatives << QStringList {phrase};
    }
    return alternatives;
}

/// Trigrams side by side that cover a word: they narrow nearly as well as all that overlap, at a
/// third of the index's work; what they let through too much is sorted out by instr().
QStringList coveringPieces(const QString &word)
{
    const QStringList all = trigrams(word);
    QStringList pieces;
    for (qsizetype i = 0; i < all.size(); i += 3) {
        pieces << all.at(i);
    }
    if (!all.isEmpty() && pieces.last() != all.last()) {
        pieces << all.last();
    }
    return pieces;
}

} // namespace

FilterSql::FilterSql(const Filter &filter, Scope scope)
{
    m_conditions << (filter.trash ? "o.removed = 1" : "o.removed = 0");
    if (!filter.trash) {
        m_conditions << (filter.archived ? "o.archived = 1" : "o.archived = 0");
    }
    if (scope == Scope::Everything) {
        if (filter.pipeline.isValid()) {
            addIn("o.pipeline", QList {filter.pipeline} + filter.further);
        }
        addIn("o.stage", filter.stages);
        if (!filter.outcomes.isEmpty()) {
            QByteArrayList list;
            for (const Outcome outcome : filter.outcomes) {
                list << QByteArray::number(int(outcome));
            }
            m_conditions << "o.outcome IN (" + list.join(',') + ')';
        }
    }
    addSources(filter.sources);
    if (!filter.hiddenChannels.isEmpty()) {
        QByteArrayList marks;
        for (const ChannelId channel : filter.hiddenChannels) {
            marks << "?";
            m_values << channel.value;
        }
        m_conditions << "(o.channel IS NULL OR o.channel NOT IN (" + marks.join(',') + "))";
    }
    addIn("o.responsible", filter.responsible);
    if (filter.mine.isValid()) {
        // What a person takes part in is theirs, too (row 38).
        m_conditions << "(o.responsible = ? OR (' ' || o.participants || ' ') LIKE ?)";
        m_values << filter.mine.value << QStringLiteral("% %1 %").arg(filter.mine.value);
    }
    if (!filter.tags.isEmpty()) {
        QByteArrayList list;
        for (const TagId tag : filter.tags) {
            list << "?";
            m_values << tag.value;
        }
        m_conditions
            << "EXISTS (SELECT 1 FROM opportunity_tag t WHERE t.opportunity = o.id AND t.tag IN ("
                + list.join(',') + "))";
    }
    addText(filter.text);
    for (const Condition &condition : filter.conditions) {
        addCondition(condition);
    }
    if (!m_matches.isEmpty()) {
        m_leads.prepend(
            {"SELECT rowid AS hit FROM opportunity_search WHERE opportunity_search MATCH ?",
             {m_matches.join(QStringLiteral(" AND "))}});
    }
}

/// Further sources of a record count as its own do (row 59).
void FilterSql::addSources(const QList<SourceId> &sources)
{
    if (sources.isEmpty()) {
        return;
    }
    QByteArrayList any;
    for (const SourceId source : sources) {
        any << "o.source = ? OR (' ' || o.extra_sources || ' ') LIKE ?";
        m_values << source.value << QStringLiteral("% %1 %").arg(source.value);
    }
    m_conditions << '(' + any.join(" OR ") + ')';
}

template<class Ids>
void FilterSql::addIn(const char *column, const Ids &ids)
{
    if (ids.isEmpty()) {
        return;
    }
    QByteArrayList marks;
    for (const auto id : ids) {
        marks << "?";
        m_values << id.value;
    }
    m_conditions << QByteArray(column) + " IN (" + marks.join(',') + ')';
}

QList<QStringList> FilterSql::addText(const QString &typed)
{
    QList<QStringList> wanted = alternativesOf(typed.left(kMaxSearchText));
    wanted.removeIf([](const QStringList &words) { return words.isEmpty(); });
    QByteArrayList alternatives;
    QStringList matches;
    bool indexed = true;
    for (const QStringList &words : std::as_const(wanted)) {
        QByteArrayList all;
        QStringList pieces;
        for (const QString &word : words) {
            all << "instr(o.search_text, ?)";
            m_values << word;
            for (const QString &piece : coveringPieces(word)) {
                pieces << QLatin1Char('"') + piece + QLatin1Char('"');
            }
        }
        alternatives << '(' + all.join(" AND ") + ')';
        indexed = indexed && !pieces.isEmpty();
        matches << QLatin1Char('(') + pieces.join(QStringLiteral(" AND ")) + QLatin1Char(')');
    }
    if (!alternatives.isEmpty()) {
        m_conditions << '(' + alternatives.join(" OR ") + ')';
        if (indexed) {
            m_matches << QLatin1Char('(') + matches.join(QStringLiteral(" OR ")) + QLatin1Char(')');
        }
    }
    return wanted;
}

bool FilterSql::isRare(Connection &connection, const Lead &lead, int rare)
{
    Statement hits = connection.statement("SELECT count(*) FROM (" + lead.hits + " LIMIT ?)");
    for (const QVariant &value : lead.values) {
        hits.bind(value);
    }
    return hits.bind(rare).next() && hits.integer(0) < rare;
}

QByteArray FilterSql::from(Connection &connection, const QByteArray &index, int rare)
{
    const auto lead = std::find_if(m_leads.begin(), m_leads.end(), [&](const Lead &one) {
        return isRare(connection, one, rare);
    });
    m_lead = lead == m_leads.end() ? std::nullopt : std::optional(*lead);
    return m_lead ? "FROM (" + m_lead->hits + ") CROSS JOIN opportunity o ON o.id = hit "
                  : "FROM opportunity o " + (index.isEmpty() ? index : "INDEXED BY " + index + ' ');
}

QByteArray FilterSql::where() const
{
    return "WHERE " + m_conditions.join(" AND ") + ' ';
}

void FilterSql::bind(Statement &statement) const
{
    const QList<QVariant> leading = m_lead ? m_lead->values : QList<QVariant>();
    for (const QVariant &value : leading + m_values) {
        statement.bind(value);
    }
}

} // namespace ugoda
