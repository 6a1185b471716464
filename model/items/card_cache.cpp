// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/card_cache.h"

#include "model/items/when_done.h"
#include "model/items/workspace.h"

#include <QSet>

namespace ugoda {

CardCache::CardCache(Workspace &workspace, int page, int capacity, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_page(page)
    , m_entries(capacity)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CardCache::readPage);
}

const Card *CardCache::find(const QList<OpportunityId> &ids, int place)
{
    const Entry *found = m_entries.object(ids.at(place));
    if (!found || found->stale) {
        m_wantedIds = ids;
        m_wantedPlace = place;
        if (!m_reading && !m_timer.isActive()) {
            m_timer.start();
        }
    }
    return found ? &found->card : nullptr;
}

bool CardCache::markStale(const ChangeSet &changes)
{
    ++m_changes;
    const QList<OpportunityId> touched = changes.opportunities();
    const QSet<OpportunityId> opportunities(touched.begin(), touched.end());
    QSet<ClientId> clients;
    for (const RowChange &change : changes.rows) {
        if (change.entity == Entity::Client) {
            clients.insert({change.id});
        }
    }
    bool any = false;
    const QList<OpportunityId> kept = m_entries.keys();
    for (const OpportunityId id : kept) {
        Entry *entry = m_entries.object(id);
        if (changes.bulk || opportunities.contains(id) || clients.contains(entry->card.client)) {
            entry->stale = true;
            any = true;
        }
    }
    return any;
}

void CardCache::clear()
{
    m_entries.clear();
    m_wantedIds.clear();
}

/// Reads what is missing around the place asked for last. What else was asked for and is still
/// visible asks again when the answer is painted.
void CardCache::readPage()
{
    const qsizetype first = std::max(0, m_wantedPlace - m_page / 2);
    QList<OpportunityId> missing = m_wantedIds.mid(first, m_page);
    missing.removeIf([this](OpportunityId id) {
        const Entry *entry = m_entries.object(id);
        return entry && !entry->stale;
    });
    if (missing.isEmpty()) {
        return;
    }
    m_reading = true;
    const auto use = [this, missing, changes = m_changes](const Result<QList<Card>> &cards) {
        m_reading = false;
        if (cards) {
            take(missing, *cards, changes != m_changes);
        } else {
            m_workspace.announceReadError(cards.error());
        }
    };
    whenDone(m_workspace.loadCards(missing), this, use);
}

void CardCache::take(const QList<OpportunityId> &asked, const QList<Card> &cards, bool stale)
{
    QSet<OpportunityId> missing(asked.begin(), asked.end());
    for (const Card &card : cards) {
        missing.remove(card.id);
        m_entries.insert(card.id, new Entry {card, stale});
    }
    // An id that the file no longer has gets a blank card, so that it is not asked for again and
    // again until the list lets go of it.
    for (const OpportunityId id : std::as_const(missing)) {
        Card blank;
        blank.id = id;
        m_entries.insert(id, new Entry {blank, false});
    }
    emit arrived();
}

} // namespace ugoda
