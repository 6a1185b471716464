// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/card_layout.h"

#include "views/common/broken_text.h"
#include "views/common/painting.h"

#include <QFontMetrics>

#include <algorithm>

namespace ugoda {

namespace {

constexpr int kSideMargin = 8;
constexpr int kPadding = 10;
constexpr int kInnerWidth = CardLayout::kWidth - 2 * kPadding;
constexpr int kTagSpacing = 5;
constexpr int kFooter = 20;
constexpr int kIcon = 14;
constexpr int kSmallDisc = 16;
constexpr int kDiscStep = 18;
constexpr int kMaxPeople = 3;
constexpr int kMoreWidth = 20;

/// What the density of a card decides; padding at the sides is the same.
struct Measures
{
    int padding; ///< above and below
    int tagsGap;
    int footerGap;
    int titleLines; ///< at the most
};

const Measures &measuresOf(const CardContent &content)
{
    static constexpr Measures kNormal {10, 7, 8, 2};
    static constexpr Measures kCompact {6, 3, 2, 1};
    return content.style.compact ? kCompact : kNormal;
}

bool hasFooter(const CardContent &content)
{
    return content.style.fields
        & (CardField::Value | CardField::NextActivity | CardField::Responsible);
}

// Line heights of the look, more where the person's font needs it.
int titleLine(const CardFonts &fonts)
{
    return std::max(18, QFontMetrics(fonts.title).height());
}

int secondaryLine(const CardFonts &fonts)
{
    return std::max(16, QFontMetrics(fonts.secondary).height());
}

int tagLine(const CardFonts &fonts)
{
    return std::max(tagSize(fonts.tag, {}).height(), QFontMetrics(fonts.tag).height());
}

int innerHeight(const CardFonts &fonts, const CardContent &content, int titleLines)
{
    const Measures &measures = measuresOf(content);
    const int lines = (content.client ? 1 : 0) + int(content.fields.size());
    return titleLines * titleLine(fonts) + lines * secondaryLine(fonts)
        + (content.tags.isEmpty() ? 0 : measures.tagsGap + tagLine(fonts))
        + (hasFooter(content) ? measures.footerGap + kFooter : 0);
}

void placePeople(CardLayout &layout, const CardContent &content)
{
    if (content.people == 0) {
        return;
    }
    const int shown = std::min(content.people, kMaxPeople);
    int right = layout.client.right() + 1;
    if (content.people > shown) {
        layout.morePeople =
            QRect(right - kMoreWidth, layout.client.top(), kMoreWidth, layout.client.height());
        right -= kMoreWidth;
    }
    int left = right - kSmallDisc - (shown - 1) * kDiscStep;
    layout.client.setRight(left - 5);
    for (int disc = 0; disc < shown; ++disc, left += kDiscStep) {
        layout.people.append(
            QRect(left, layout.client.center().y() - kSmallDisc / 2 + 1, kSmallDisc, kSmallDisc));
    }
}

void placeTags(CardLayout &layout, const CardFonts &fonts, const CardContent &content, QRect line)
{
    const int end = line.right() + 1;
    int left = line.left();
    for (int place = 0; place < content.tags.size(); ++place) {
        const bool last = place + 1 == content.tags.size();
        const int room = end - left - (last ? 0 : kMoreWidth + kTagSpacing);
        int width = tagSize(fonts.tag, content.tags.at(place)).width();
        if (place == 0) {
            width = std::min(width, room); // the first one shows, cut if need be
        }
        if (width > room) {
            layout.moreTags = QRect(left, line.top(), kMoreWidth, line.height());
            return;
        }
        layout.tags.append(QRect(left, line.top(), width, line.height()));
        left += width + kTagSpacing;
    }
}

void placeFooter(CardLayout &layout, const CardFonts &fonts, const CardContent &content, QRect line)
{
    int right = line.right() + 1;
    if (content.style.shows(CardField::Responsible)) {
        layout.avatar = QRect(right - kFooter, line.top(), kFooter, kFooter);
        right = layout.avatar.left() - 8;
    }
    const int room = right - line.left();
    if (content.style.shows(CardField::Value)) {
        const int amountWidth = QFontMetrics(fonts.title).horizontalAdvance(content.amount) + 1;
        layout.amount = QRect(line.left(), line.top(), std::min(amountWidth, room), line.height());
    }
    if (!content.style.shows(CardField::NextActivity)) {
        return;
    }
    const int wanted = content.activity.isEmpty()
        ? 0
        : QFontMetrics(fonts.secondary).horizontalAdvance(content.activity) + 1;
    const int rest = layout.amount.isEmpty() ? room : room - layout.amount.width() - 8;
    if (rest < kIcon) {
        return;
    }
    // Words cut short say less than their icon alone.
    const int words = wanted > rest - kIcon - 4 ? 0 : wanted;
    if (layout.amount.isEmpty()) {
        right = line.left() + kIcon + (words > 0 ? 4 + words : 0); // nothing stands before it
    }
    if (words > 0) {
        layout.activity = QRect(right - words, line.top(), words, line.height());
    }
    const int iconRight = words > 0 ? right - words - 4 : right;
    layout.icon = QRect(iconRight - kIcon, line.top() + (line.height() - kIcon) / 2, kIcon, kIcon);
}

} // namespace

int CardLayout::height(const CardFonts &fonts, const CardContent &content)
{
    const Measures &measures = measuresOf(content);
    const bool oneLine = measures.titleLines == 1
        || QFontMetrics(fonts.title).horizontalAdvance(content.title) <= kInnerWidth;
    return 2 * measures.padding + innerHeight(fonts, content, oneLine ? 1 : 2) + kGap;
}

CardLayout CardLayout::compute(const QRect &item,
                               const CardFonts &fonts,
                               const CardContent &content)
{
    CardLayout layout;
    layout.frame = QRect(item.left() + kSideMargin, item.top(), kWidth, item.height() - kGap);
    const Measures &measures = measuresOf(content);
    const QRect inner =
        layout.frame.adjusted(kPadding, measures.padding, -kPadding, -measures.padding);
    layout.titleLines = brokenText(content.title, fonts.title, kInnerWidth, measures.titleLines);
    int y = inner.top();
    layout.title =
        QRect(inner.left(), y, inner.width(), int(layout.titleLines.size()) * titleLine(fonts));
    y = layout.title.bottom() + 1;
    if (content.client) {
        layout.client = QRect(inner.left(), y, inner.width(), secondaryLine(fonts));
        y = layout.client.bottom() + 1;
        placePeople(layout, content);
    }
    for (qsizetype line = 0; line < content.fields.size(); ++line) {
        layout.fields.append(QRect(inner.left(), y, inner.width(), secondaryLine(fonts)));
        y = layout.fields.last().bottom() + 1;
    }
    if (!content.tags.isEmpty()) {
        placeTags(layout,
                  fonts,
                  content,
                  QRect(inner.left(), y + measures.tagsGap, inner.width(), tagLine(fonts)));
    }
    if (hasFooter(content)) {
        placeFooter(layout,
                    fonts,
                    content,
                    QRect(inner.left(), inner.bottom() + 1 - kFooter, inner.width(), kFooter));
    }
    return layout;
}

} // namespace ugoda
