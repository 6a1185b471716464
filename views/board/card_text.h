// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "views/activity/activity_text.h"
#include "views/board/card_style.h"

namespace ugoda {

class Directory;

/// What stands in the footer of a card: the next activity; the day of closing of a closed card; the
/// day of return of a postponed one.
ActivityWords activityWords(const Card &card, const Directory &directory, QDate today);

/// "quiet for 12 days" on a card that is stale in its stage; empty otherwise.
QString staleText(const Card &card, const Directory &directory, QDate today);

/// The amount of a card with its currency; "—" when there is none.
QString amountText(const Card &card);

/// The values of the firm's own fields that are marked for the card, at most kCardFields lines:
/// "Roof: tiles"; of a flag that is set its field's name.
QStringList fieldLines(const Card &card, const Directory &directory);

/// The lines between client and tags of a card as a person sees it: "Source: site", "Expected
/// closing: 30.11.2026", then own fields; what has no value has no line.
QStringList extraLines(const Card &card, const Directory &directory, const CardStyle &style);

/// Sums of several currencies side by side, "1 000 ₴ + 20 $": they are never added up. `currency`
/// gives the zero of an empty sum.
QString sumText(const QMap<QString, qint64> &sums, const QString &currency);

/// A card as one sentence for a screen reader: title, client, amount, stage, next activity (what,
/// when, about what, whose) and responsible person, as far as they are shown; then the further
/// values that the person has put on the card.
QString cardSentence(const Card &card,
                     const Directory &directory,
                     QDate today,
                     const CardStyle &style = {});

/// A person's colour: the chosen one, otherwise one by the person's place.
QColor avatarColor(const Directory &directory, PersonId person);

} // namespace ugoda
