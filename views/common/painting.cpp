// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace ugoda {

namespace {

constexpr int kTagPadding = 6;
constexpr int kTagHeight = 18;

} // namespace

void paintAvatar(QPainter *painter, const QRect &rect, const QString &initials, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
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
    painter->restore();
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
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(rect, 4, 4);
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

} // namespace ugoda
