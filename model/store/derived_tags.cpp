// SPDX-License-Identifier: GPL-3.0-or-later
// The index of tags: one row for each tag of each opportunity.
#include "model/store/batch_insert.h"
#include "model/store/derived.h"

#include <algorithm>

namespace ugoda {

namespace {

constexpr qsizetype kManyCards = 5000;

} // namespace

/// All at once and in the order of their table, which is quicker than card by card.
Result<void> Derived::flushNewLinks()
{
    static const BatchInsert insert(
        "INSERT OR IGNORE INTO opportunity_tag(tag, opportunity) VALUES", "(?,?)");
    std::sort(m_newLinks.begin(), m_newLinks.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first.value, a.second.value) < std::pair(b.first.value, b.second.value);
    });
    return insert.write(m_connection, m_newLinks, [](Statement &statement, const auto &link) {
        statement.bind(link.first, link.second);
    });
}

void Derived::readLinks()
{
    m_links.reset();
    if (m_opportunities.size() < kManyCards) {
        return;
    }
    QHash<qint64, QSet<qint64>> links;
    Statement all = m_connection.statement("SELECT opportunity, tag FROM opportunity_tag");
    while (next(all)) {
        links[all.int64(0)].insert(all.int64(1));
    }
    m_links = links;
}

QSet<qint64> Derived::linksOf(qint64 opportunity)
{
    if (m_links) {
        return m_links->value(opportunity);
    }
    QSet<qint64> tags;
    Statement linked = m_connection.statement(
        "SELECT tag FROM opportunity_tag WHERE opportunity = ? AND tag IN (SELECT id FROM tag)");
    linked.bind(opportunity);
    while (next(linked)) {
        tags.insert(linked.int64(0));
    }
    return tags;
}

Result<void> Derived::flushTags(qint64 opportunity, const IdList<TagTag> &tags)
{
    const QSet<qint64> present = linksOf(opportunity);
    QSet<qint64> wanted;
    for (const TagId tag : tags) {
        wanted.insert(tag.value);
    }
    if (present == wanted) {
        return {};
    }
    m_altered.append(QStringLiteral("opportunity_tag %1").arg(opportunity));
    Statement unlink =
        m_connection.statement("DELETE FROM opportunity_tag WHERE tag = ? AND opportunity = ?");
    for (const qint64 tag : present - wanted) {
        unlink.bind(tag, opportunity).run();
    }
    Statement link =
        m_connection.statement("INSERT INTO opportunity_tag(tag, opportunity) VALUES(?,?)");
    for (const qint64 tag : wanted - present) {
        link.bind(tag, opportunity).run();
    }
    return unlink.failed() ? unlink.status() : link.status();
}

} // namespace ugoda
