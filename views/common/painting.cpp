// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStringBuilder>

#include <cmath>

namespace ugoda {

namespace {

constexpr int kTagPadding = 6;
constexpr int kTagHeight = 18;
constexpr int kTagRadius = 4;

/// Draws a picture of this size through the cache of pixmaps. `key` tells all that `draw` depends
/// on but the size; `draw` paints into a rectangle at the origin.
template<class Draw>
void paintCached(QPainter *painter, const QRect &rect, const QString &key, Draw &&draw)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (ratio != std::floor(ratio)) { // a pixmap would not lie on the device's pixels
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        draw(painter, QRect({}, rect.size()));
        painter->restore();
        return;
    }
    const QString whole = key % u'/' % QChar(ushort(rect.width())) % QChar(ushort(rect.height()))
        % QChar(ushort(ratio));
    QPixmap pixmap;
    if (!QPixmapCache::find(whole, &pixmap)) {
        pixmap = QPixmap(rect.size() * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter inside(&pixmap);
        inside.setRenderHint(QPainter::Antialiasing);
        inside.setFont(painter->font());
        draw(&inside, QRect({}, rect.size()));
        inside.end();
        QPixmapCache::insert(whole, pixmap);
    }
    painter->drawPixmap(rect.topLeft(), pixmap);
}

void paintDisc(QPainter *painter, const QRect &rect, const QString &initials, const QColor &color)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(readable(color, Qt::white));
    painter->drawEllipse(QRectF(rect));
    QFont font = painter->font();
    font.setPixelSize(std::max(8, qRound(rect.height() * 0.42)));
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    painter->setFont(font);
    painter->setPen(Qt::white);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextDontClip, initials);
}

QString keyOf(const QColor &color)
{
    return QString::number(color.rgba(), 36);
}

} // namespace

void paintPlate(QPainter *painter,
                const QRect &rect,
                int radius,
                const QColor &ground,
                const QColor &line,
                int width)
{
    const QString key = u"ugoda/plate/" % keyOf(ground) % u'/' % keyOf(line) % u'/'
        % QChar(ushort(radius)) % QChar(ushort(width));
    paintCached(painter, rect, key, [&](QPainter *inside, const QRect &whole) {
        inside->setPen(width > 0 ? QPen(line, width) : QPen(Qt::NoPen));
        inside->setBrush(ground);
        const qreal half = width / 2.0;
        inside->drawRoundedRect(QRectF(whole).adjusted(half, half, -half, -half), radius, radius);
    });
}

void paintAvatar(QPainter *painter, const QRect &rect, const QString &initials, const QColor &color)
{
    const QString key =
        u"ugoda/avatar/" % keyOf(color) % u'/' % painter->font().family() % u'/' % initials;
    paintCached(painter, rect, key, [&](QPainter *inside, const QRect &disc) {
        paintDisc(inside, disc, initials, color);
    });
}

QSize tagSize(const QFont &tagFont, const QString &text)
{
    return {QFontMetrics(tagFont).horizontalAdvance(text) + 2 * kTagPadding, kTagHeight};
}

void paintTag(QPainter *painter,
              const QRect &rect,
              const QString &text,
              const QColor &color,
              const Colors &colors)
{
    const QColor ground = mixed(colors.surface, color, colors.dark ? 0.24 : 0.14);
    paintPlate(painter, rect, kTagRadius, ground);
    painter->save();
    painter->setPen(readable(color, ground));
    // Two px less than the padding: advances of a device may differ from those of tagSize().
    const QRect inner = rect.adjusted(kTagPadding - 2, 0, 2 - kTagPadding, 0);
    painter->drawText(inner,
                      Qt::AlignCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

void paintStageDot(QPainter *painter, const QRect &rect, const QColor &color)
{
    const int side = std::min(rect.width(), rect.height());
    QRectF dot(0, 0, side, side);
    dot.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(dot);
    painter->restore();
}

void paintActivityBar(QPainter *painter,
                      const QRect &rect,
                      const ActivityCounts &counts,
                      const Colors &colors)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter->setClipPath(outline);
    painter->fillRect(rect, colors.line);
    constexpr int kLeast = 3;
    int left = rect.left();
    for (const auto &[count, color] : {std::pair(counts.overdue, colors.bad),
                                       std::pair(counts.today, colors.warning),
                                       std::pair(counts.planned, colors.good)}) {
        if (count == 0)
            continue;
        const int width = std::max(kLeast, qRound(rect.width() * qreal(count) / counts.total()));
        painter->fillRect(QRect(left, rect.top(), width, rect.height()), color);
        left += width;
    }
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRect &rect, qreal radius, const Colors &colors)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

void paintFocusDots(QPainter *painter, const QRect &rect, qreal radius, const Colors &colors)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen dots(colors.toned(Tone::Muted), 1.5);
    dots.setDashPattern({2, 2});
    painter->setPen(dots);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

} // namespace ugoda
