// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace ugoda {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize hint;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        hint.rwidth() += size.width() + (hint.isEmpty() ? 0 : spacing());
        hint.setHeight(std::max(hint.height(), size.height()));
    }
    return hint.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// Goes through the items line by line and returns the height that they take.
int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    std::vector<Placed> line;
    int left = inner.left();
    int top = inner.top();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int widest = std::max(inner.width(), item->minimumSize().width());
        const QSize size = item->sizeHint().boundedTo({widest, QLAYOUTSIZE_MAX});
        if (!line.empty() && left + size.width() > inner.left() + inner.width()) {
            if (move)
                placeLine(line, inner, lineHeight);
            line.clear();
            left = inner.left();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        line.push_back({item.get(), QRect(QPoint(left, top), size)});
        left += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    if (move)
        placeLine(line, inner, lineHeight);
    return top + lineHeight - rect.y() + contentsMargins().bottom();
}

/// Sets the items of a line, centred in its height.
void FlowLayout::placeLine(const std::vector<Placed> &line, const QRect &inner, int height) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const auto &[item, rect] : line) {
        const QRect centred = rect.translated(0, (height - rect.height()) / 2);
        item->setGeometry(QStyle::visualRect(direction, inner, centred));
    }
}

} // namespace ugoda
