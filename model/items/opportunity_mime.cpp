// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/opportunity_mime.h"

#include "model/items/roles.h"

namespace ugoda {

QMimeData *opportunityMime(const QList<Card> &cards)
{
    QByteArrayList ids;
    QStringList titles;
    for (const Card &card : cards) {
        ids.append(QByteArray::number(card.id.value));
        titles.append(card.title);
    }
    auto *data = new QMimeData;
    data->setData(kOpportunitiesMime, ids.join(' '));
    data->setText(titles.join(u'\n'));
    return data;
}

QList<OpportunityId> opportunityIds(const QMimeData *data)
{
    QList<OpportunityId> ids;
    if (data) {
        const QByteArrayList words = data->data(kOpportunitiesMime).simplified().split(' ');
        for (const QByteArray &word : words) {
            if (const OpportunityId id {word.toLongLong()}; id.isValid()) {
                ids.append(id);
            }
        }
    }
    return ids;
}

} // namespace ugoda
