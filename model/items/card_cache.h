// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/change_set.h"

#include <QCache>
#include <QObject>
#include <QTimer>

namespace ugoda {

class Workspace;

/// The cards of a long list of ids that were looked at lately. One that is missing is read soon
/// after it was asked for, together with those around it; one that a change touched is shown as it
/// was until it has been read anew. Lives in the GUI thread.
class CardCache : public QObject
{
    Q_OBJECT

public:
    /// Reads `page` cards at once and keeps `capacity` of them.
    CardCache(Workspace &workspace, int page, int capacity, QObject *parent = nullptr);

    /// The card of the id at `place` of `ids`; null while it is not there, `arrived` follows.
    /// Valid until the event loop runs again.
    const Card *find(const QList<OpportunityId> &ids, int place);

    /// Notes that a change may have altered cards.
    /// \return whether one of the cards kept is among them
    bool markStale(const ChangeSet &changes);
    void clear();

signals:
    void arrived();

private:
    struct Entry
    {
        Card card;
        bool stale = false;
    };

    void readPage();
    void take(const QList<OpportunityId> &asked, const QList<Card> &cards, bool stale);

    Workspace &m_workspace;
    const int m_page;
    QCache<OpportunityId, Entry> m_entries;
    QList<OpportunityId> m_wantedIds; ///< the list that was asked last about a card not at hand…
    int m_wantedPlace = 0; ///< …and the place asked for
    int m_changes = 0; ///< counts change sets: cards read before the last one are stale
    bool m_reading = false;
    QTimer m_timer; ///< gathers what one painting asks for into one read
};

} // namespace ugoda
