// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

namespace ugoda {

/// How many open deals of a stage stand in which state; the lengths of the bar's segments.
struct ActivityCounts
{
    int overdue = 0;
    int today = 0;
    int planned = 0;
    int none = 0;

    int total() const { return overdue + today + planned + none; }

    bool operator==(const ActivityCounts &) const = default;
};

/// A rectangle with rounded corners and a border of `width` within it; `width` 0: none. Comes from
/// the cache of pixmaps: smooth corners cost more than all the text of a card.
void paintPlate(QPainter *painter,
                const QRect &rect,
                int radius,
                const QColor &ground,
                const QColor &line = Qt::transparent,
                int width = 0);

/// A disc with white initials; a colour too light for them is deepened.
void paintAvatar(QPainter *painter,
                 const QRect &rect,
                 const QString &initials,
                 const QColor &color);

/// The room that a tag needs: text of the Tag style and 6 px at both sides, 18 high.
QSize tagSize(const QFont &tagFont, const QString &text);

/// A tag on the soft ground of its colour, its text readable on it and elided to the rectangle.
/// The painter's font is used.
void paintTag(QPainter *painter,
              const QRect &rect,
              const QString &text,
              const QColor &color,
              const Colors &colors);

/// The round mark of a stage, centred in the rectangle; its diameter is the rectangle's smaller
/// side.
void paintStageDot(QPainter *painter, const QRect &rect, const QColor &color);

/// The bar of activity states over the whole rectangle; a state that occurs has at least 3 px.
void paintActivityBar(QPainter *painter,
                      const QRect &rect,
                      const ActivityCounts &counts,
                      const Colors &colors);

/// The ring of 2 px that shows the keyboard's focus, just inside the rectangle.
void paintFocusRing(QPainter *painter, const QRect &rect, qreal radius, const Colors &colors);

/// The focus on a thing that may be selected besides: dots, so that nobody takes it for that.
void paintFocusDots(QPainter *painter, const QRect &rect, qreal radius, const Colors &colors);

} // namespace ugoda
