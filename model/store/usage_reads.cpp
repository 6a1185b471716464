// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/usage_reads.h"

#include "model/store/connection.h"
#include "model/store/references.h"
#include "model/store/table.h"
#include "model/store/usage_lookups.h"
#include "model/store/write_transaction.h"

#include <QSet>

namespace ugoda {

namespace {

/// SQL that counts the rows that refer to entries, by what their column holds: an id or a list.
QByteArray usageStatement(const Reference &reference)
{
    const QByteArray column = reference.column;
    const QByteArray table = tableName(reference.user);
    if (reference.target == Entity::Tag) {
        return "SELECT t.tag, o.removed, count(*) FROM opportunity_tag t JOIN opportunity o ON "
               "o.id = t.opportunity "
               "GROUP BY t.tag, o.removed";
    }
    const QByteArray from = " FROM " + table + " WHERE "
        + (reference.user == Entity::Opportunity ? QByteArray() : "removed = 0 AND ");
    if (reference.user == Entity::CustomValue) {
        return "SELECT value, removed, count(*)" + from + "field = ?1 GROUP BY value";
    }
    return reference.list ? "SELECT " + column + ", removed, count(*)" + from + column
            + " <> '' GROUP BY " + column + ", removed"
                          : "SELECT " + column + ", removed, count(*)" + from + column
            + " IS NOT NULL GROUP BY " + column + ", removed";
}

} // namespace

Result<QHash<qint64, Usage>> readUsage(Connection &connection, Entity dictionary, qint64 owner)
{
    QHash<qint64, Usage> usage;
    for (const Reference &reference : kReferences) {
        // What an activity type is recommended after is no record that uses it.
        if (reference.target != dictionary || reference.user == Entity::ActivityType) {
            continue;
        }
        Statement query = connection.statement(usageStatement(reference));
        if (reference.user == Entity::CustomValue) {
            query.bind(owner);
        }
        while (query.next()) {
            const bool trashed = query.int64(1) != 0;
            const auto ids = query.get<IdList<struct AnyTag>>(0);
            for (const auto &id : ids) {
                Usage &its = usage[id.value];
                (trashed ? its.trashed : its.count) += query.integer(2);
            }
        }
        if (query.failed()) {
            return query.error();
        }
    }
    return usage;
}

QList<EntryUse> usesOf(WriteTransaction &transaction,
                       Entity dictionary,
                       const QList<qint64> &ids,
                       bool counting,
                       int limit)
{
    QList<EntryUse> uses;
    for (const Reference &reference : kReferences) {
        if (reference.target != dictionary) {
            continue;
        }
        const bool liveOnly = counting && reference.user != Entity::Opportunity;
        QSet<qint64> known;
        for (const qint64 id : ids) {
            Statement query = transaction.connection().statement(
                QByteArray("SELECT id, ") + reference.column + " FROM " + tableName(reference.user)
                + " WHERE " + conditionOf(reference) + (liveOnly ? " AND removed = 0" : "")
                + " LIMIT ?2");
            query.bind(id, limit);
            while (query.next()) {
                if (!known.contains(query.int64(0))) {
                    known.insert(query.int64(0));
                    uses.append({reference.user,
                                 query.int64(0),
                                 QString::fromLatin1(reference.column),
                                 query.variant(1),
                                 reference.list});
                }
            }
            if (query.failed()) {
                transaction.fail(query.error());
            }
        }
    }
    return uses;
}

} // namespace ugoda
