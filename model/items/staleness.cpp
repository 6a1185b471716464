// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/staleness.h"

#include <QDateTime>

namespace ugoda {

int staleDays(const Card &card, const Stage *stage, QDate today)
{
    const bool quiet = card.outcome == Outcome::None && card.state == State::Open && !card.archived
        && !(card.lastDue.isValid() && card.lastDue >= today);
    if (!stage || stage->rotDays <= 0 || !quiet || card.touchedAt <= 0) {
        return 0;
    }
    const auto days = QDateTime::fromMSecsSinceEpoch(card.touchedAt).date().daysTo(today);
    return days >= stage->rotDays ? int(days) : 0;
}

} // namespace ugoda
