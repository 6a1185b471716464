// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/card_style.h"

#include <QFont>
#include <QList>
#include <QRect>
#include <QStringList>

namespace ugoda {

/// The fonts of a card's parts.
struct CardFonts
{
    QFont title;
    QFont secondary; ///< client and next activity
    QFont tag;
};

/// What stands on a card as far as it takes room.
struct CardContent
{
    CardStyle style;
    QString title;
    bool client = false; ///< whether there is a second line: a client or participants
    QStringList fields; ///< further values, a line each
    QStringList tags;
    QString amount;
    QString activity;
    int people = 0; ///< how many participants beside the responsible person

    bool operator==(const CardContent &) const = default;
};

/// Where everything stands on a card of the board, in the coordinates of the rectangle given: pure
/// geometry, by which the card is sized, painted and tested. Sizes are those of the design: padding
/// 10, radius 8, 8 between cards, the title on at most two lines; a compact card has padding 6, one
/// line of title and closer lines.
struct CardLayout
{
    static constexpr int kWidth = 216;
    static constexpr int kGap = 8;
    static constexpr int kRadius = 8;

    QRect frame;
    QStringList titleLines;
    QRect title;
    QRect client;
    QList<QRect> people; ///< discs, from the left; at most three
    QRect morePeople; ///< "+n", empty when all are shown
    QList<QRect> fields;
    QList<QRect> tags; ///< as many as find room
    QRect moreTags; ///< "+n", empty when all are shown
    QRect amount;
    QRect icon; ///< of the next activity
    QRect activity; ///< its words; empty when there is no room
    QRect avatar; ///< of the responsible person; empty when not wanted

    /// Lays a card out in an item's rectangle, whose lowest kGap stay free.
    static CardLayout compute(const QRect &item,
                              const CardFonts &fonts,
                              const CardContent &content);
    /// The height of the item, gap included; cheap, for the sizes of many cards.
    static int height(const CardFonts &fonts, const CardContent &content);
};

} // namespace ugoda
